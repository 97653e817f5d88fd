//! Elements at the top of a content model: one name in several fields, `xs:all`, nothing.

use super::*;
use crate::wire::Field;

/// `sequence(a{2}, b, a?)`, whose `a`s are two fields.
#[derive(Debug, PartialEq)]
struct Twice {
    before: Vec<u8>,
    b: u8,
    after: Option<u8>,
}

impl Wire for Twice {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        const FIELDS: &[Field] = &[Field::list("", "a", 2, 2), Field::one("", "b", true), Field::one("", "a", false)];
        let (mut before, mut b, mut after) = (Vec::new(), None, None);
        reader.no_attributes()?;
        reader.children(FIELDS, &mut [0; 3], &mut |index, reader| {
            match index {
                0 => before.push(Wire::decode(reader)?),
                1 => b = Some(Wire::decode(reader)?),
                _ => after = Some(Wire::decode(reader)?),
            }
            Ok(())
        })?;
        Ok(Self { before, b: b.ok_or_else(|| reader.missing("b"))?, after })
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        writer.content();
        writer.list("a", &self.before, 2, 2)?;
        writer.element("b", &self.b)?;
        self.after.iter().try_for_each(|after| writer.element("a", after))
    }
}

#[test]
fn one_name_in_two_fields() {
    same(&Twice { before: vec![1, 2], b: 3, after: Some(4) }, "<a>1</a><a>2</a><b>3</b><a>4</a>");
    same(&Twice { before: vec![1, 2], b: 3, after: None }, "<a>1</a><a>2</a><b>3</b>");
    assert_eq!(lenient("<b>3</b><a>4</a><a>1</a><a>2</a>"), Ok(Twice { before: vec![1, 2], b: 3, after: Some(4) }));
    for content in [
        "<a>1</a><b>3</b><a>4</a>",
        "<a>1</a><a>2</a><a>3</a><b>3</b>",
        "<a>1</a><a>2</a><b>3</b><a>4</a><a>5</a>",
        "<b>3</b><a>4</a><a>1</a><a>2</a>",
    ] {
        assert!(strict::<Twice>(content).is_err(), "{content}");
    }
}

/// `all(a, b?)`.
#[derive(Debug, PartialEq)]
struct All {
    a: u8,
    b: Option<u8>,
}

impl Wire for All {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        const FIELDS: &[Field] = &[Field::one("", "a", true), Field::one("", "b", false)];
        let (mut a, mut b) = (None, None);
        reader.no_attributes()?;
        reader.all(FIELDS, &mut [0; 2], &mut |index, reader| {
            let slot = if index == 0 { &mut a } else { &mut b };
            *slot = Some(Wire::decode(reader)?);
            Ok(())
        })?;
        Ok(Self { a: a.ok_or_else(|| reader.missing("a"))?, b })
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        writer.content();
        writer.element("a", &self.a)?;
        self.b.iter().try_for_each(|b| writer.element("b", b))
    }
}

#[test]
fn all_has_no_order() {
    same(&All { a: 1, b: Some(2) }, "<a>1</a><b>2</b>");
    same(&All { a: 1, b: None }, "<a>1</a>");
    assert_eq!(strict("<b>2</b><a>1</a>"), Ok(All { a: 1, b: Some(2) }));
    for (content, expected) in [
        ("<b>2</b>", "the required `a` is missing"),
        ("<a>1</a><b>2</b><a>1</a>", "`a` stands more than once"),
        ("<a>1</a><c/>", "unexpected element `c` where one of `a`, `b` may stand"),
    ] {
        assert!(strict::<All>(content).is_err_and(|error| error.starts_with(expected)), "{content}");
    }
    assert_eq!(lenient("<c/><b>2</b><c/><a>1</a>"), Ok(All { a: 1, b: Some(2) }));
}

#[derive(Debug, PartialEq)]
struct Empty;

impl Wire for Empty {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.no_attributes()?;
        reader.nothing().map(|()| Self)
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        writer.content();
        Ok(())
    }
}

#[test]
fn nothing_but_blanks_and_comments() {
    same(&Empty, "");
    assert_eq!(strict(" <!-- c -->\n"), Ok(Empty));
    assert_eq!(lenient("<x>text</x>"), Ok(Empty));
    assert!(strict::<Empty>("<x/>").is_err_and(|error| error.contains("where no element may stand")));
    for read in [strict::<Empty>, lenient::<Empty>] {
        assert!(read("text").is_err_and(|error| error.starts_with("text stands where only elements may")));
    }
}
