//! Values of `xs:anyType` (XML Schema part 1, 3.4.7).

use crate::Nillable;
use crate::contract::{Element, Namespace};
use crate::simple::QName;
use crate::wire::{
    ReadError, ReadOptions, Reader, Strictness, Wire, WriteError, WriteOptions, Writer, from_str, to_string,
};
use crate::xml::AnyType;

const ROOT: Element = Element::new("a", "urn:a", "root");
const XSI: &str = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'";

fn read(xml: &str) -> AnyType {
    let options = ReadOptions { strictness: Strictness::Strict, ..ReadOptions::new() };
    from_str(xml, &ROOT, &options).unwrap_or_else(|error| panic!("{error}\n{xml}"))
}

fn write(value: &AnyType, root: &Element) -> String {
    to_string(value, root, &WriteOptions::default()).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn text_and_elements_stand_as_they_are() {
    for content in [
        "",
        "text &amp; <![CDATA[<more>]]><!-- c -->",
        "<x/>",
        " <x a=\"1\"><y/></x>\n<z>é</z> ",
        "a<x xmlns=\"urn:x\"/>b",
    ] {
        let value = read(&format!("<a:root xmlns:a='urn:a'>{content}</a:root>"));
        assert_eq!(value.inner_xml(), content);
        assert_eq!(write(&value, &ROOT), format!("<a:root xmlns:a=\"urn:a\">{content}</a:root>"));
        assert_eq!(AnyType::from_xml(content), Ok(value));
    }
    assert_eq!(read("<a:root xmlns:a='urn:a' />"), AnyType::default());
}

#[test]
fn its_names_mean_the_same_in_another_document() {
    let value = read(&format!(
        "<a:root xmlns:a='urn:a' xmlns:p='urn:p' xmlns:q='urn:q' xmlns:u='urn:u' {XSI} xsi:type='p:Type' q:n='1'>\
         <q:x/> a:y <q:z p:n='2'/></a:root>"
    ));
    assert_eq!(value.actual_type(), QName::new("urn:p", "Type").ok().as_ref());
    assert_eq!(value.attributes().get("urn:q", "n"), Some("1"));
    assert_eq!(value.elements().map(|element| element.name().1).collect::<Vec<_>>(), ["x", "z"]);
    let written = write(&value, &ROOT);
    assert_eq!(
        written,
        "<a:root xmlns:a=\"urn:a\" xmlns:q=\"urn:q\" xmlns:p=\"urn:p\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"p:Type\" q:n=\"1\">\
         <q:x/> a:y <q:z p:n='2'/></a:root>"
    );
    assert_eq!(read(&written), value);

    // Where the prefix of the tag itself is one of the content, the elements declare it.
    let tag = Element::new("q", "urn:other", "root");
    let written = write(&value, &tag);
    assert!(
        written.contains("<q:x xmlns:q=\"urn:q\"/> a:y <q:z xmlns:p=\"urn:p\" xmlns:q=\"urn:q\" p:n='2'/>"),
        "{written}"
    );
    assert_eq!(
        from_str::<AnyType>(&written, &tag, &ReadOptions::new()).map(|read| read.inner_xml()),
        Ok(value.inner_xml())
    );
}

#[test]
fn a_prefix_in_text_that_cannot_keep_its_meaning_is_refused() {
    let value = read("<a:root xmlns:a='urn:a'>a:name</a:root>");
    let tag = Element::new("a", "urn:other", "root");
    let error = to_string(&value, &tag, &WriteOptions::default()).expect_err("two meanings");
    assert!(error.to_string().contains("the prefix `a` stands for two namespaces"), "{error}");
    assert!(write(&value, &Element::local("root")).contains("xmlns:a=\"urn:a\""));
}

#[test]
fn a_default_namespace_stays_with_the_elements() {
    let value = read("<root xmlns='urn:a'><x>1</x>text</root>");
    let plain = Element::local("root");
    assert_eq!(write(&value, &plain), "<root><x xmlns=\"urn:a\">1</x>text</root>");
    assert_eq!(from_str(&write(&value, &plain), &plain, &ReadOptions::new()), Ok(value));
}

#[test]
fn a_value_goes_in_and_comes_out() {
    let value = AnyType::from_value(&7_u8).expect("a value");
    assert_eq!((value.inner_xml(), value.read::<u8>()), ("7".to_owned(), Ok(7)));
    assert!(value.read::<bool>().is_err());
    let name = QName::new("urn:x", "size").expect("a name");
    let value = AnyType::from_value(&name).expect("a value");
    assert_eq!(value.read::<QName>(), Ok(name));

    let nil = AnyType::from_value(&Nillable::<u8>::NIL).expect("a value");
    assert_eq!(nil.read::<Nillable<u8>>(), Ok(Nillable::NIL));
    let mut typed = AnyType::from_xml("1").expect("a value");
    typed.set_actual_type(QName::new("http://www.w3.org/2001/XMLSchema", "int").ok());
    assert!(
        write(&typed, &ROOT)
            .ends_with("xmlns:ns1=\"http://www.w3.org/2001/XMLSchema\" xsi:type=\"ns1:int\">1</a:root>")
    );
    assert_eq!(read(&write(&typed, &ROOT)), typed);
}

#[test]
fn what_is_not_content_is_refused() {
    for content in ["<x>", "</value><value>", "<p:x/>", "&x;", "]]>"] {
        assert!(AnyType::from_xml(content).is_err(), "{content}");
    }
    assert!(format!("{:?}", AnyType::from_xml(&"x".repeat(10_000))).len() < 500);
}

/// A type that has namespaces of its own, and the value besides.
struct Around(AnyType);

impl Wire for Around {
    const NAMESPACES: &'static [Namespace] = &[Namespace::new("q", "urn:q")];
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        Wire::decode(reader).map(Self)
    }
    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        self.0.encode(writer)
    }
}

#[test]
fn prefixes_of_the_contract_are_used_again() {
    let value = Around(read("<a:root xmlns:a='urn:a' xmlns:p='urn:q' p:n='1'/>"));
    let xml = to_string(&value, &ROOT, &WriteOptions::default());
    assert_eq!(xml.as_deref(), Ok("<a:root xmlns:a=\"urn:a\" xmlns:q=\"urn:q\" q:n=\"1\"></a:root>"));
}
