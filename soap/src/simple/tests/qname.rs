//! Qualified names in one document and in another (XML Schema part 2, 3.2.18).

use crate::contract::{Element, Namespace};
use crate::simple::*;
use crate::wire::{ReadOptions, Strictness, Wire, WriteOptions, from_str, to_string};

const ROOT: Element = Element::new("a", "urn:a", "root");

fn read<T: Wire>(xml: &str) -> Result<T, String> {
    let options = ReadOptions { strictness: Strictness::Strict, ..ReadOptions::new() };
    from_str(xml, &ROOT, &options).map_err(|error| error.to_string())
}

fn write<T: Wire>(value: &T) -> String {
    to_string(value, &ROOT, &WriteOptions::default()).unwrap_or_else(|error| panic!("{error}"))
}

fn name(uri: &str, local: &str) -> QName {
    QName::new(uri, local).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn a_name_knows_its_namespace() {
    for (xml, uri, local) in [
        ("<a:root xmlns:a='urn:a' xmlns:p='urn:p'> p:x\n</a:root>", "urn:p", "x"),
        ("<root xmlns='urn:a'>x</root>", "urn:a", "x"),
        ("<a:root xmlns:a='urn:a'>x</a:root>", "", "x"),
        ("<a:root xmlns:a='urn:a'>a:x</a:root>", "urn:a", "x"),
        ("<a:root xmlns:a='urn:a'>xml:x</a:root>", "http://www.w3.org/XML/1998/namespace", "x"),
    ] {
        let read: QName = read(xml).expect(xml);
        assert_eq!(read, name(uri, local), "{xml}");
        assert_eq!(read.namespace(), Some(uri), "{xml}");
    }
}

#[test]
fn a_prefix_is_declared_where_a_name_stands() {
    let document = "<a:root xmlns:a='urn:a'>p:x</a:root>";
    let leniently: QName = from_str(document, &ROOT, &ReadOptions::new()).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(leniently.namespace(), None);
    assert_eq!(Ok(leniently), "p:x".parse());
    let error = read::<QName>(document).expect_err("strictly");
    assert!(error.starts_with("`p:x` is not a valid xs:QName: the prefix `p` is not declared"), "{error}");
    assert!(read::<List<QName>>("<a:root xmlns:a='urn:a'>a:x p:x</a:root>").is_err());
}

#[test]
fn a_name_is_written_under_a_prefix_that_stands_for_its_namespace() {
    for (read_from, written) in [
        (
            "<a:root xmlns:a='urn:a' xmlns:p='urn:p'>p:x</a:root>",
            "<a:root xmlns:a=\"urn:a\" xmlns:p=\"urn:p\">p:x</a:root>",
        ),
        ("<p:root xmlns:p='urn:a'>p:x</p:root>", "<a:root xmlns:a=\"urn:a\">a:x</a:root>"),
        (
            "<p:root xmlns:p='urn:a' xmlns:a='urn:p'>a:x</p:root>",
            "<a:root xmlns:a=\"urn:a\" xmlns:ns1=\"urn:p\">ns1:x</a:root>",
        ),
        (
            "<p:root xmlns:p='urn:a' xmlns='urn:p'>x</p:root>",
            "<a:root xmlns:a=\"urn:a\" xmlns:ns1=\"urn:p\">ns1:x</a:root>",
        ),
        ("<a:root xmlns:a='urn:a'>x</a:root>", "<a:root xmlns:a=\"urn:a\">x</a:root>"),
    ] {
        let value: QName = read(read_from).expect(read_from);
        assert_eq!(write(&value), written);
        assert_eq!(read(written), Ok(value));
    }
    let value: QName = "p:x".parse().expect("a name");
    assert_eq!(write(&value), "<a:root xmlns:a=\"urn:a\">p:x</a:root>");
}

#[test]
fn lists_of_names() {
    let xml = "<a:root xmlns:a='urn:a' xmlns:p='urn:p'>p:x a:y z p:x</a:root>";
    let names = List::from([name("urn:p", "x"), name("urn:a", "y"), name("", "z"), name("urn:p", "x")]);
    assert_eq!(read::<List<QName>>(xml).as_ref(), Ok(&names));
    assert_eq!(write(&names), "<a:root xmlns:a=\"urn:a\" xmlns:ns1=\"urn:p\">ns1:x a:y z ns1:x</a:root>");
}

/// An enumeration whose schema binds `s` to `urn:p`.
#[derive(Clone, Debug, PartialEq)]
enum Kind {
    X,
    Y,
    Unknown(String),
}

impl Enumeration for Kind {
    type Base = QName;
    const NAME: &'static str = "Kind";
    const VALUES: &'static [&'static str] = &["s:x", "y"];
    const NAMESPACES: &'static [Namespace] = &[Namespace::new("s", "urn:p")];

    fn from_known(index: usize) -> Option<Self> {
        [Self::X, Self::Y].get(index).cloned()
    }

    fn from_unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    fn text(&self) -> EnumText<'_> {
        match self {
            Self::X => EnumText::Known(0),
            Self::Y => EnumText::Known(1),
            Self::Unknown(text) => EnumText::Unknown(text),
        }
    }
}

crate::enumeration!(Kind);

#[test]
fn an_enumeration_lists_names_and_not_prefixes() {
    let document = |text: &str| format!("<a:root xmlns:a='urn:a' xmlns:p='urn:p' xmlns:s='urn:s'>{text}</a:root>");
    assert_eq!(read(&document("p:x")), Ok(Kind::X));
    assert_eq!(read(&document("y")), Ok(Kind::Y));
    for other in ["s:x", "a:y", "p:y"] {
        assert!(read::<Kind>(&document(other)).is_err_and(|error| error.contains("the contract does not list it")));
    }
    assert_eq!(write(&Kind::X), "<a:root xmlns:a=\"urn:a\" xmlns:s=\"urn:p\">s:x</a:root>");
    assert_eq!(write(&Kind::Y), "<a:root xmlns:a=\"urn:a\">y</a:root>");
}

#[test]
fn attributes_hold_names() {
    #[derive(Debug, PartialEq)]
    struct Attribute(Kind, QName);
    impl Wire for Attribute {
        fn decode(reader: &mut crate::wire::Reader<'_>) -> Result<Self, crate::wire::ReadError> {
            let (mut kind, mut name) = (None, None);
            reader.attributes(&mut |reader, _, local, value| {
                if local == "kind" {
                    kind = Some(reader.attribute_value(value)?);
                } else {
                    name = Some(reader.attribute_value(value)?);
                }
                Ok(true)
            })?;
            reader.nothing()?;
            Ok(Self(kind.ok_or_else(|| reader.missing("kind"))?, name.ok_or_else(|| reader.missing("name"))?))
        }
        fn encode(&self, writer: &mut crate::wire::Writer<'_>) -> Result<(), crate::wire::WriteError> {
            writer.attribute("kind", &self.0)?;
            writer.attribute("name", &self.1)
        }
    }
    let value = read("<root xmlns='urn:a' xmlns:p='urn:p' name='x' kind='p:x'/>");
    let value: Attribute = value.expect("a value");
    assert_eq!(value, Attribute(Kind::X, name("urn:a", "x")));
    assert_eq!(write(&value), "<a:root xmlns:a=\"urn:a\" xmlns:s=\"urn:p\" kind=\"s:x\" name=\"a:x\"></a:root>");
}

#[test]
fn what_is_no_name_is_refused() {
    for text in ["", "a:b:c", ":a", "a:", "1", "a b"] {
        assert!(text.parse::<QName>().is_err() && text.parse::<Notation>().is_err(), "{text}");
        assert!(QName::new("urn:a", text).is_err(), "{text}");
    }
    assert_eq!(
        format!("{:?} {:?}", name("u", "x"), "p:x".parse::<Notation>()),
        "QName(\"x\" in \"u\") Ok(Notation(\"p:x\"))"
    );
}
