//! Value constraints (XML Schema part 1, 3.2.4 and 3.3.4).

use super::*;
use crate::Nillable;
use crate::simple::{Decimal, QName, Token};

/// An element whose default is 5.
#[derive(Debug, PartialEq)]
struct ByDefault<T>(T);

/// An element, and its attribute `a`, that are always 5.
#[derive(Debug, PartialEq)]
struct Fixed<T>(T, Option<T>);

impl<T: Wire> Wire for ByDefault<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.or_default("5");
        T::decode(reader).map(Self)
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        self.0.encode(writer)
    }
}

impl<T: crate::simple::SimpleType> Wire for Fixed<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut attribute = None;
        reader.attributes(&mut |reader, _, local, text| {
            if local == "a" {
                attribute = Some(reader.fixed_attribute(text, "5")?);
            }
            Ok(local == "a")
        })?;
        reader.or_fixed("5");
        Ok(Self(reader.value()?, attribute))
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        writer.content();
        writer.text(&self.0)
    }
}

#[test]
fn an_empty_element_has_its_default() {
    for strictness in [Strictness::Lenient, Strictness::Strict] {
        assert_eq!(read("<r/>", strictness), Ok(ByDefault(5_u8)));
        assert_eq!(read("<r><!-- none --></r>", strictness), Ok(ByDefault(5_u8)));
        assert_eq!(read("<r>6</r>", strictness), Ok(ByDefault(6_u8)));
        let nil = "<r xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'/>";
        assert_eq!(read(nil, strictness), Ok(ByDefault(Nillable::<u8>::NIL)));
        assert_eq!(read("<r/>", strictness), Ok(ByDefault(Nillable::Value(5_u8))));
    }
}

#[test]
fn what_is_fixed_has_no_other_value() {
    let decimal = |text: &str| -> Decimal { text.parse().unwrap_or_else(|error| panic!("{error}")) };
    for (document, value, attribute) in
        [("<r/>", "5", None), ("<r>5.0</r>", "5.0", None), ("<r a='05'> 5 </r>", "5", Some("05"))]
    {
        assert_eq!(read(document, Strictness::Strict), Ok(Fixed(decimal(value), attribute.map(decimal))), "{document}");
    }
    for document in ["<r>6</r>", "<r a='6'/>"] {
        assert!(read::<Fixed<Decimal>>(document, Strictness::Lenient).is_ok());
        let error = read::<Fixed<Decimal>>(document, Strictness::Strict).expect_err(document);
        assert!(error.starts_with("`6` is not a valid xs:decimal: the contract fixes it to `5`"), "{error}");
    }
    // Texts have no order.
    assert!(read::<Fixed<Token>>("<r> 5 </r>", Strictness::Strict).is_ok());
    assert!(read::<Fixed<Token>>("<r>5.0</r>", Strictness::Strict).is_err());
}

/// A default that met no text is not that of the next element.
#[test]
fn a_constraint_is_of_one_element() {
    #[derive(Debug, PartialEq)]
    struct Two(Nillable<u8>, String);
    impl Wire for Two {
        fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
            const FIELDS: &[crate::wire::Field] =
                &[crate::wire::Field::one("", "a", true), crate::wire::Field::one("", "b", true)];
            let mut two = Self(Nillable::NIL, "none".to_owned());
            reader.children(FIELDS, &mut [0; 2], &mut |index, reader| {
                if index == 0 {
                    reader.or_default("5");
                    two.0 = Wire::decode(reader)?;
                } else {
                    two.1 = Wire::decode(reader)?;
                }
                Ok(())
            })?;
            Ok(two)
        }

        fn encode(&self, _: &mut Writer<'_>) -> Result<(), WriteError> {
            Ok(())
        }
    }
    let nil = "<a xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'/><b/>";
    assert_eq!(strict(nil), Ok(Two(Nillable::NIL, String::new())));
}

/// What the prefix of a fixed name stands for is not known when it is read.
#[test]
fn a_fixed_name_is_not_compared() {
    assert!(read::<Fixed<QName>>("<r xmlns:p='urn:p'>p:x</r>", Strictness::Strict).is_ok());
}

/// The element that a document begins with says its constraint itself.
#[test]
fn a_root_has_a_value_constraint_too() {
    let read = |root: Element, xml: &str, strictness| {
        let value = from_str::<Decimal>(xml, &root, &ReadOptions { strictness, ..ReadOptions::new() });
        value.map(|value| value.to_string()).map_err(|error| error.to_string())
    };
    for strictness in [Strictness::Lenient, Strictness::Strict] {
        assert_eq!(read(ROOT.or_default("12"), "<r/>", strictness), Ok("12".to_owned()));
        assert_eq!(read(ROOT.or_default("12"), "<r>13</r>", strictness), Ok("13".to_owned()));
        assert_eq!(read(ROOT.or_fixed("12"), "<r/>", strictness), Ok("12".to_owned()));
    }
    assert!(read(ROOT.or_fixed("12"), "<r>13</r>", Strictness::Lenient).is_ok());
    let error = read(ROOT.or_fixed("12"), "<r>13</r>", Strictness::Strict).expect_err("another value");
    assert!(error.starts_with("`13` is not a valid xs:decimal: the contract fixes it to `12`"), "{error}");
}
