//! `xsi:nil` and `xsi:type` (XML Schema part 1, 2.6).

use super::*;
use crate::Nillable;
use crate::contract::Namespace;
use crate::wire::Field;

const XSI: &str = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'";

#[test]
fn nil_is_an_element_without_content() {
    let read = |tag: &str, strictness| read::<Nillable<u8>>(&format!("<r {XSI} {tag}"), strictness);
    for (tag, expected) in [
        ("xsi:nil='true'/>", Nillable::NIL),
        ("xsi:nil=' 1 '></r>", Nillable::NIL),
        ("xsi:nil='true'><!-- c --></r>", Nillable::NIL),
        ("xsi:nil='false'>7</r>", Nillable::Value(7)),
        ("xsi:nil='0'>7</r>", Nillable::Value(7)),
        (">7</r>", Nillable::Value(7)),
    ] {
        assert_eq!(read(tag, Strictness::Strict), Ok(expected), "{tag}");
    }
    for (tag, expected) in [
        ("xsi:nil='true'>7</r>", "the element is nil, by `xsi:nil`, and has content"),
        ("xsi:nil='true'><x/></r>", "the element is nil, by `xsi:nil`, and has content"),
        ("xsi:nil='false'/>", "an empty text is not a valid xs:unsignedByte"),
        ("xsi:nil='yes'/>", "`yes` is not a valid xs:boolean"),
        ("nil='true'/>", "an"),
    ] {
        for strictness in [Strictness::Lenient, Strictness::Strict] {
            let error = read(tag, strictness).expect_err(tag);
            assert!(error.starts_with(expected) || tag.starts_with("nil"), "{error}");
        }
    }
    assert_eq!(read("xsi:nil='true'>\n</r>", Strictness::Lenient), Ok(Nillable::NIL));
    assert!(read("xsi:nil='true'>\n</r>", Strictness::Strict).is_err());
}

/// Part 1, 3.3.4, clause 3.2: nil says nothing of the attributes.
#[test]
fn nil_keeps_what_else_the_tag_says() {
    let document = format!("<r {XSI} xmlns:t='urn:t' xmlns:a='urn:a' xsi:nil='true' xsi:type='t:T' a:kind='b'></r>");
    let nil = read::<Nillable<u8>>(&document, Strictness::Strict).expect("nil");
    let Nillable::Nil(said) = &nil else { panic!("{nil:?}") };
    assert_eq!(said.attributes().get("urn:a", "kind"), Some("b"));
    assert_eq!(said.actual_type().map(|name| (name.namespace(), name.local())), Some((Some("urn:t"), "T")));
    let written = to_string(&nil, &ROOT, &WriteOptions::default()).expect("a document");
    assert_eq!(read::<Nillable<u8>>(&written, Strictness::Strict), Ok(nil), "{written}");
}

/// Part 1, 3.3.4, 3.1: an element that is not nillable has no such attribute, whatever it says.
#[test]
fn only_what_is_nillable_may_say_so() {
    for value in ["true", "false"] {
        let document = format!("<r {XSI} xsi:nil='{value}'>7</r>");
        assert_eq!(read::<u8>(&document, Strictness::Lenient), Ok(7));
        let error = read::<u8>(&document, Strictness::Strict).expect_err("strictly");
        assert!(error.starts_with("the element has `xsi:nil`, and the contract does not let it be nil"), "{error}");
    }
}

#[test]
fn nil_is_declared_where_it_stands() {
    let write = |value| to_string::<Nillable<u8>>(&value, &ROOT, &WriteOptions::default());
    let nil = r#"<r xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"></r>"#;
    assert_eq!(write(Nillable::NIL).as_deref(), Ok(nil));
    assert_eq!(write(7.into()).as_deref(), Ok("<r>7</r>"));
    assert_eq!((Nillable::from(7).as_option(), Nillable::<u8>::NIL.into_option()), (Some(&7), None));
}

/// `Shape`, abstract, with `b:Circle` and `Square` derived from it.
#[derive(Debug, PartialEq)]
enum Shape {
    Circle(Circle),
    Square(Square),
}

#[derive(Debug, PartialEq)]
struct Circle {
    radius: u8,
}

#[derive(Debug, PartialEq)]
struct Square {
    side: u8,
}

impl Wire for Circle {
    const NAMESPACES: &'static [Namespace] = &[Namespace::new("b", "urn:b")];

    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        const FIELDS: &[Field] = &[Field::one("urn:b", "radius", true)];
        let mut radius = None;
        reader.no_attributes()?;
        reader.children(FIELDS, &mut [0; 1], &mut |_, reader| {
            radius = Some(Wire::decode(reader)?);
            Ok(())
        })?;
        Ok(Self { radius: radius.ok_or_else(|| reader.missing("radius"))? })
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        writer.content();
        writer.element("b:radius", &self.radius)
    }
}

impl Wire for Square {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut side = None;
        reader.attributes(&mut |reader, uri, local, value| {
            let known = (uri, local) == ("", "side");
            if known {
                side = Some(reader.attribute_value(value)?);
            }
            Ok(known)
        })?;
        reader.nothing()?;
        Ok(Self { side: side.ok_or_else(|| reader.missing("side"))? })
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        writer.attribute("side", &self.side)
    }
}

impl Wire for Shape {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        Ok(match reader.actual_type(&[("urn:b", "Circle"), ("", "Square")])? {
            Some(0) => Self::Circle(Wire::decode(reader)?),
            Some(_) => Self::Square(Wire::decode(reader)?),
            None => return Err(reader.abstract_type("Shape")),
        })
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        match self {
            Self::Circle(circle) => writer.derived("b", "urn:b", "Circle", circle),
            Self::Square(square) => writer.derived("", "", "Square", square),
        }
    }
}

#[test]
fn the_type_is_told_by_namespace_and_not_by_prefix() {
    for xml in [
        format!("<r {XSI} xmlns:x='urn:b' xsi:type=' x:Circle&#10;'><x:radius>1</x:radius></r>"),
        format!("<y:r xmlns:y='' {XSI} xsi:type='Circle'><radius>1</radius></y:r>")
            .replace("y:r", "r")
            .replace("xmlns:y=''", "xmlns:z='urn:b'")
            .replace("'Circle'", "'z:Circle'")
            .replace("<radius>1</radius>", "<radius xmlns='urn:b'>1</radius>"),
    ] {
        assert_eq!(read(&xml, Strictness::Strict), Ok(Shape::Circle(Circle { radius: 1 })), "{xml}");
    }
    let xml = format!("<r {XSI} xsi:type='Square' side='2'/>");
    assert_eq!(read(&xml, Strictness::Strict), Ok(Shape::Square(Square { side: 2 })));
}

#[test]
fn an_unknown_type_is_refused_strictly() {
    let xml = format!("<r {XSI} xmlns:b='urn:b' xsi:type='b:Square' side='2'/>");
    let error = read::<Shape>(&xml, Strictness::Strict).expect_err("unknown");
    assert!(error.starts_with("`xsi:type` names the type `{urn:b}Square`, which is not known here"), "{error}");
    let error = read::<Shape>(&xml, Strictness::Lenient).expect_err("abstract");
    assert!(error.starts_with("the type `Shape` is abstract"), "{error}");
    assert_eq!(read::<Shape>("<r/>", Strictness::Strict), read("<r/>", Strictness::Lenient));
    let xml = format!("<r {XSI} xsi:type='b:Circle'/>");
    assert!(read::<Shape>(&xml, Strictness::Strict).is_err_and(|error| error.contains("the type `b:Circle`")));
}

#[test]
fn the_type_is_written_with_what_it_declares() {
    let write = |shape: &Shape, root| to_string(shape, root, &WriteOptions::default());
    assert_eq!(
        write(&Shape::Circle(Circle { radius: 1 }), &ROOT).as_deref(),
        Ok("<r xmlns:b=\"urn:b\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"b:Circle\">\
            <b:radius>1</b:radius></r>")
    );
    assert_eq!(
        write(&Shape::Square(Square { side: 2 }), &ROOT).as_deref(),
        Ok("<r xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"Square\" side=\"2\"></r>")
    );
    let other = Element::new("b", "urn:other", "r");
    let error = write(&Shape::Circle(Circle { radius: 1 }), &other).expect_err("two meanings");
    assert!(error.to_string().contains("the prefix `b` stands for two namespaces"), "{error}");
}
