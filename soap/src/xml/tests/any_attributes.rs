//! Attributes of a wildcard (XML Schema part 1, 3.10).

use crate::contract::{Element, Namespace};
use crate::wire::{
    ReadError, ReadOptions, Reader, Strictness, Wildcard, Wire, WriteError, WriteOptions, Writer, from_str, to_string,
};
use crate::xml::AnyAttributes;

const ROOT: Element = Element::new("a", "urn:a", "root");

#[derive(Debug, PartialEq)]
struct Extended {
    id: Option<u8>,
    more: AnyAttributes,
}

impl Wire for Extended {
    const NAMESPACES: &'static [Namespace] = &[Namespace::new("a", "urn:a"), Namespace::new("ns1", "urn:1")];

    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let (mut id, mut more) = (None, AnyAttributes::new());
        reader.attributes(&mut |reader, uri, local, value| {
            match (uri, local) {
                ("", "id") => id = Some(reader.attribute_value(value)?),
                _ => return Ok(more.take(&Wildcard::other("urn:a"), uri, local, value)),
            }
            Ok(true)
        })?;
        reader.nothing()?;
        Ok(Self { id, more })
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        if let Some(id) = &self.id {
            writer.attribute("id", id)?;
        }
        writer.any_attributes(&self.more)
    }
}

fn read(xml: &str, strictness: Strictness) -> Result<Extended, ReadError> {
    from_str(xml, &ROOT, &ReadOptions { strictness, ..ReadOptions::new() })
}

#[test]
fn they_are_read_and_written_under_prefixes_of_their_own() {
    let xml = "<x:root xmlns:x='urn:a' xmlns:a='urn:b' xmlns:c='urn:c' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' \
               id='1' a:id='&lt;\"' c:n='&#10;' a:m='' xml:lang='en' xsi:type='x:root' xsi:schemaLocation='u v'/>";
    let value = read(xml, Strictness::Strict).expect("a value");
    assert_eq!(value.more.len(), 4);
    assert_eq!(value.more.get("urn:b", "id"), Some("<\""));
    let written = to_string(&value, &ROOT, &WriteOptions::default()).expect("a document");
    assert_eq!(
        written,
        "<a:root xmlns:a=\"urn:a\" xmlns:ns1=\"urn:1\" id=\"1\" xmlns:ns2=\"urn:b\" ns2:id=\"&lt;&quot;\" \
         xmlns:ns3=\"urn:c\" ns3:n=\"&#10;\" ns2:m=\"\" xml:lang=\"en\"></a:root>"
    );
    assert_eq!(read(&written, Strictness::Strict), Ok(value));
}

#[test]
fn what_the_wildcard_does_not_allow_is_unexpected() {
    for attribute in ["other='1'", "x:other='1'"] {
        let xml = format!("<x:root xmlns:x='urn:a' {attribute}/>");
        assert!(read(&xml, Strictness::Strict).is_err(), "{xml}");
        assert_eq!(read(&xml, Strictness::Lenient).map(|value| value.more.len()), Ok(0), "{xml}");
    }
}

#[test]
fn they_are_made_by_hand() {
    let name = |text: &str| text.parse().expect("a name");
    let mut more = AnyAttributes::new();
    more.insert("urn:1", name("n"), "0");
    more.insert("urn:1", name("n"), "1");
    more.insert("", name("n"), "2");
    let xml = to_string(&Extended { id: None, more }, &ROOT, &WriteOptions::default()).expect("a document");
    assert_eq!(xml, "<a:root xmlns:a=\"urn:a\" xmlns:ns1=\"urn:1\" ns1:n=\"1\" n=\"2\"></a:root>");

    let mut reserved = AnyAttributes::new();
    reserved.insert("http://www.w3.org/2000/xmlns/", name("a"), "urn:b");
    let error =
        to_string(&Extended { id: None, more: reserved }, &ROOT, &WriteOptions::default()).expect_err("reserved");
    assert!(error.to_string().contains("no prefix can be declared"), "{error}");
}
