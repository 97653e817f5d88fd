//! Elements of a wildcard, in one document and in another (XML Schema part 1, 3.10).

use crate::contract::{Element, Namespace, Profile, SOAP_ENVELOPE};
use crate::wire::{
    Field, Group, ReadError, ReadOptions, Reader, Start, Strictness, Wildcard, Wire, WriteError, WriteOptions, Writer,
    from_str, to_string,
};
use crate::xml::AnyElement;

const ROOT: Element = Element::new("a", "urn:a", "root");

/// `sequence(a:id, any ##other {0,unbounded})`.
#[derive(Debug, PartialEq)]
struct Open {
    id: u8,
    more: Vec<AnyElement>,
}

impl Wire for Open {
    const NAMESPACES: &'static [Namespace] = &[Namespace::new("a", "urn:a")];

    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        const FIELDS: &[Field] = &[
            Field::one("urn:a", "id", true),
            Field::group("any element", &[Start::any(Wildcard::other("urn:a"))], 0, u32::MAX),
        ];
        let (mut id, mut more) = (None, Vec::new());
        reader.no_attributes()?;
        reader.children(FIELDS, &mut [0; 2], &mut |index, reader| {
            match index {
                0 => id = Some(Wire::decode(reader)?),
                _ => more.push(Group::decode(reader)?),
            }
            Ok(())
        })?;
        Ok(Self { id: id.ok_or_else(|| reader.missing("id"))?, more })
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        writer.content();
        writer.element("a:id", &self.id)?;
        self.more.iter().try_for_each(|element| element.encode(writer))
    }
}

const STRICT: ReadOptions<'_> = {
    let mut options = ReadOptions::new();
    options.strictness = Strictness::Strict;
    options
};

fn read(xml: &str) -> Open {
    from_str(xml, &ROOT, &STRICT).unwrap_or_else(|error| panic!("{error}\n{xml}"))
}

#[test]
fn an_element_takes_along_what_its_text_needs_and_no_more() {
    let open = read(
        "<root xmlns='urn:a' xmlns:p='urn:p' xmlns:q='urn:q' xmlns:r='urn:r&amp;\"' xmlns:u='urn:u'><id>1</id>\
         <p:x t='r:name' xmlns:q='urn:own'><q:y><!-- u: --></q:y> &lt; <![CDATA[<]]></p:x><p:empty\n/></root>",
    );
    let [x, empty] = open.more.as_slice() else { panic!("{:?}", open.more) };
    assert_eq!((x.name(), empty.name()), (("urn:p", "x"), ("urn:p", "empty")));
    assert_eq!(
        x.as_xml(),
        "<p:x xmlns=\"urn:a\" xmlns:p=\"urn:p\" xmlns:r=\"urn:r&amp;&quot;\" t='r:name' xmlns:q='urn:own'>\
         <q:y><!-- u: --></q:y> &lt; <![CDATA[<]]></p:x>"
    );
    assert_eq!(empty.as_xml(), "<p:empty xmlns=\"urn:a\" xmlns:p=\"urn:p\"\n/>");
    assert_eq!(AnyElement::from_xml(&x.as_xml()).as_ref(), Ok(x));
}

#[test]
fn it_means_the_same_in_another_document() {
    let open = read(
        "<r:root xmlns:r='urn:a' xmlns:a='urn:other' xmlns:p='urn:p'><r:id>1</r:id><a:x>p:q</a:x><y/></r:root>"
            .replace("<y/>", "<y xmlns='urn:y'/>")
            .as_str(),
    );
    let written = to_string(&open, &ROOT, &WriteOptions::default()).expect("a document");
    assert_eq!(
        written,
        "<a:root xmlns:a=\"urn:a\"><a:id>1</a:id><a:x xmlns:a=\"urn:other\" xmlns:p=\"urn:p\">p:q</a:x><y xmlns='urn:y'/></a:root>"
    );
    assert_eq!(read(&written), open);
}

#[test]
fn a_declaration_that_holds_already_is_not_repeated() {
    let open =
        Open { id: 1, more: vec![AnyElement::from_value(&7_u8, &Element::new("b", "urn:b", "n")).expect("xml")] };
    let xml = to_string(&open, &ROOT, &WriteOptions::default()).expect("a document");
    assert_eq!(xml, "<a:root xmlns:a=\"urn:a\"><a:id>1</a:id><b:n xmlns:b=\"urn:b\">7</b:n></a:root>");
    assert_eq!(read(&xml), open);

    let open = read("<a:root xmlns:a='urn:a' xmlns:b='urn:b'><a:id>1</a:id><b:n>a:x</b:n></a:root>");
    assert_eq!(open.more.first().map(|element| element.as_xml().matches("xmlns").count()), Some(2));
    let inner = read("<a:root xmlns:a='urn:a'><a:id>1</a:id><b:n xmlns:b='urn:b'>a:x</b:n></a:root>");
    let xml = to_string(&inner, &ROOT, &WriteOptions::default()).expect("a document");
    assert_eq!(xml.matches("xmlns:a").count(), 1, "{xml}");
}

#[test]
fn a_value_goes_in_and_comes_out() {
    const SIZE: Element = Element::new("x", "urn:x", "size");
    let element = AnyElement::from_value(&7_u8, &SIZE).expect("an element");
    assert_eq!(element.name(), ("urn:x", "size"));
    assert_eq!(element.read::<u8>(&SIZE), Ok(7));
    assert!(element.read::<u8>(&Element::local("size")).is_err());
    assert_eq!(AnyElement::from_value(&1_u8, &Element::local("n")).map(|n| n.name() == ("", "n")), Ok(true));
}

#[test]
fn what_is_not_one_element_is_refused() {
    for xml in ["", "text", "<a/><b/>", "<a>", "<p:a/>", "<a/>x", "<!DOCTYPE a><a/>", "<a b='&x;'/>"] {
        assert!(AnyElement::from_xml(xml).is_err(), "{xml}");
    }
    let element = AnyElement::from_xml(" <?xml-stylesheet ?><a>é</a><!-- c --> ").expect("an element");
    assert_eq!(element.as_xml(), "<a>é</a>");
}

#[test]
fn a_wildcard_is_strict_about_namespaces() {
    for xml in [
        "<a:root xmlns:a='urn:a'><a:id>1</a:id><a:x/></a:root>",
        "<a:root xmlns:a='urn:a'><a:id>1</a:id><x/></a:root>",
        "<a:root xmlns:a='urn:a'><b:x xmlns:b='urn:b'/><a:id>1</a:id></a:root>",
    ] {
        assert!(from_str::<Open>(xml, &ROOT, &STRICT).is_err(), "{xml}");
        assert!(from_str::<Open>(xml, &ROOT, &ReadOptions::new()).is_ok(), "{xml}");
    }
}

#[test]
fn long_text_is_not_shown_whole() {
    let element = AnyElement::from_xml(&format!("<a>{}</a>", "x".repeat(10_000))).expect("an element");
    assert!(format!("{element:?}").len() < 300);
}

/// Many elements may share one long declaration, which must not be copied for each.
#[test]
fn what_elements_share_is_kept_once() {
    let uri = "u".repeat(1_000);
    let xml = format!("<a:root xmlns:a='urn:a' xmlns:p='{uri}'><a:id>1</a:id>{}</a:root>", "<p:x/>".repeat(50_000));
    let open = read(&xml);
    let mut uris: Vec<_> = open.more.iter().map(|element| element.name().0.as_ptr()).collect();
    uris.dedup();
    assert_eq!((open.more.len(), uris.len()), (50_000, 1));
}

#[test]
fn the_contracts_uris_stand_in_it_whatever_the_wire_says() {
    const PROFILE: Profile = Profile::new("Other", SOAP_ENVELOPE, &[("urn:a", "urn:wire"), ("urn:b", "urn:wire-b")]);
    let options = ReadOptions { namespaces: &[("urn:wire", "urn:a"), ("urn:wire-b", "urn:b")], ..STRICT };
    let xml = "<a:root xmlns:a=\"urn:wire\"><a:id>1</a:id><b:x xmlns:b=\"urn:wire-b\">urn:wire-b</b:x></a:root>";
    let open: Open = from_str(xml, &ROOT, &options).unwrap_or_else(|error| panic!("{error}"));
    let x = open.more.first().unwrap_or_else(|| panic!("{open:?}"));
    assert_eq!((x.name(), &*x.as_xml()), (("urn:b", "x"), "<b:x xmlns:b=\"urn:b\">urn:wire-b</b:x>"));
    assert_eq!(x.read(&Element::new("b", "urn:b", "x")), Ok("urn:wire-b".to_owned()));
    let options = WriteOptions { profile: Some(&PROFILE), ..WriteOptions::default() };
    assert_eq!(to_string(&open, &ROOT, &options).as_deref(), Ok(xml));
}
