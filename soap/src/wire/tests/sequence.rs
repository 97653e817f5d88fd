//! Sequences within a content model (XML Schema part 1, 3.8).

use super::*;
use crate::wire::{Field, Start};

/// `sequence(a, b?)`.
#[derive(Clone, Debug, PartialEq)]
struct Pair {
    a: u8,
    b: Option<u8>,
}

impl Group for Pair {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        const FIELDS: &[Field] = &[Field::one("", "a", true), Field::one("", "b", false)];
        let (mut a, mut b) = (None, None);
        reader.members(FIELDS, &mut [0; 2], &mut |index, reader| {
            match index {
                0 => a = Some(Wire::decode(reader)?),
                _ => b = Some(Wire::decode(reader)?),
            }
            Ok(())
        })?;
        Ok(Self { a: a.ok_or_else(|| reader.missing("a"))?, b })
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        writer.element("a", &self.a)?;
        self.b.iter().try_for_each(|b| writer.element("b", b))
    }
}

/// `sequence(sequence(a, b?){0,unbounded}, c?)`.
#[derive(Debug, PartialEq)]
struct Pairs {
    pairs: Vec<Pair>,
    c: Option<u8>,
}

impl Wire for Pairs {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        const FIELDS: &[Field] =
            &[Field::group("pair", &[Start::element("", "a")], 0, u32::MAX), Field::one("", "c", false)];
        let (mut pairs, mut c) = (Vec::new(), None);
        reader.no_attributes()?;
        reader.children(FIELDS, &mut [0; 2], &mut |index, reader| {
            match index {
                0 => pairs.push(Group::decode(reader)?),
                _ => c = Some(Wire::decode(reader)?),
            }
            Ok(())
        })?;
        Ok(Self { pairs, c })
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        writer.content();
        self.pairs.iter().try_for_each(|pair| pair.encode(writer))?;
        self.c.iter().try_for_each(|c| writer.element("c", c))
    }
}

fn pairs(pairs: &[(u8, Option<u8>)], c: Option<u8>) -> Pairs {
    Pairs { pairs: pairs.iter().map(|(a, b)| Pair { a: *a, b: *b }).collect(), c }
}

#[test]
fn a_repeated_sequence_ends_where_the_next_one_starts() {
    same(&pairs(&[], None), "");
    same(&pairs(&[(1, None)], None), "<a>1</a>");
    same(&pairs(&[(1, None), (2, Some(3)), (4, None)], Some(5)), "<a>1</a><a>2</a><b>3</b><a>4</a><c>5</c>");
    same(&pairs(&[(1, Some(2)), (3, Some(4))], None), "<a>1</a><b>2</b><a>3</a><b>4</b>");
}

#[test]
fn forgiving_it_passes_over_what_nobody_knows() {
    let content = "<x/><a>1</a><x><b>9</b></x><b>2</b><x/><a>3</a><x/><c>4</c><x/>";
    assert_eq!(lenient(content), Ok(pairs(&[(1, Some(2)), (3, None)], Some(4))));
    assert_eq!(lenient("<c>4</c><a>1</a>"), Ok(pairs(&[(1, None)], Some(4))));
    let error = strict::<Pairs>(content).expect_err("an unknown element");
    assert!(error.starts_with("unexpected element `x` where one of `a`, `c` may stand"), "{error}");
    let error = strict::<Pairs>("<a>1</a><x/><b>2</b>").expect_err("an unknown element");
    assert_eq!(error, "unexpected element `x` where one of `a`, `c` may stand (line 1, column 12, in r/x)");
    assert!(strict::<Pairs>("<c>4</c><a>1</a>").is_err());
}

#[test]
fn what_is_known_is_never_lost() {
    for content in ["<a>1</a><b>2</b><b>3</b>", "<a>1</a><b>2</b><x/><b>3</b>"] {
        let error = lenient::<Pairs>(content).expect_err(content);
        assert!(error.starts_with("`b` stands in another order than the contract's"), "{error}");
        assert!(strict::<Pairs>(content).is_err(), "{content}");
    }
}

/// `sequence(sequence(k, sequence(a, b?), d){0,1})`.
#[derive(Debug, PartialEq)]
struct Nested(Option<Outer>);

#[derive(Debug, PartialEq)]
struct Outer {
    k: u8,
    pair: Pair,
    d: u8,
}

impl Group for Outer {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        const FIELDS: &[Field] = &[
            Field::one("", "k", true),
            Field::group("pair", &[Start::element("", "a")], 1, 1),
            Field::one("", "d", true),
        ];
        let (mut k, mut pair, mut d) = (None, None, None);
        reader.members(FIELDS, &mut [0; 3], &mut |index, reader| {
            match index {
                0 => k = Some(Wire::decode(reader)?),
                1 => pair = Some(Group::decode(reader)?),
                _ => d = Some(Wire::decode(reader)?),
            }
            Ok(())
        })?;
        let k = k.ok_or_else(|| reader.missing("k"))?;
        Ok(Self { k, pair: pair.ok_or_else(|| reader.missing("pair"))?, d: d.ok_or_else(|| reader.missing("d"))? })
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        writer.element("k", &self.k)?;
        self.pair.encode(writer)?;
        writer.element("d", &self.d)
    }
}

impl Wire for Nested {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        const FIELDS: &[Field] = &[Field::group("outer", &[Start::element("", "k")], 0, 1)];
        let mut outer = None;
        reader.no_attributes()?;
        reader.children(FIELDS, &mut [0; 1], &mut |_, reader| {
            outer = Some(Group::decode(reader)?);
            Ok(())
        })?;
        Ok(Self(outer))
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        writer.content();
        self.0.iter().try_for_each(|outer| outer.encode(writer))
    }
}

#[test]
fn sequences_stand_in_sequences() {
    let outer = |b| Nested(Some(Outer { k: 1, pair: Pair { a: 2, b }, d: 4 }));
    same(&Nested(None), "");
    same(&outer(Some(3)), "<k>1</k><a>2</a><b>3</b><d>4</d>");
    same(&outer(None), "<k>1</k><a>2</a><d>4</d>");
    assert_eq!(lenient("<k>1</k><x/><a>2</a><x/><d>4</d>"), Ok(outer(None)));
}

#[test]
fn what_is_missing_is_told_of_the_parent() {
    for (content, expected) in [
        ("<k>1</k>", "a required part is missing: `a` (line 1, column 16, in r)"),
        ("<k>1</k><a>2</a>", "the required `d` is missing (line 1, column 24, in r)"),
        ("<k>1</k><d>4</d>", "a required part is missing: `a` (line 1, column 24, in r)"),
        ("<k>1</k><a>2</a><k>1</k>", "the required `d` is missing (line 1, column 20, in r)"),
        ("<k>1</k><a>2</a><d>4</d><k>1</k>", "`outer` stands more than once (line 1, column 28, in r/k)"),
    ] {
        for read in [strict::<Nested>, lenient::<Nested>] {
            assert_eq!(read(content).expect_err(content), expected);
        }
    }
}

/// A type whose whole content is a sequence of its own reads the end tag after it.
#[derive(Debug, PartialEq)]
struct Whole(Pair);

impl Wire for Whole {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.no_attributes()?;
        let pair = Group::decode(reader)?;
        reader.nothing()?;
        Ok(Self(pair))
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        writer.content();
        self.0.encode(writer)
    }
}

#[test]
fn a_sequence_is_all_there_is() {
    same(&Whole(Pair { a: 1, b: None }), "<a>1</a>");
    same(&Whole(Pair { a: 1, b: Some(2) }), "<a>1</a><b>2</b>");
    assert_eq!(lenient("<x/><a>1</a><x/>"), Ok(Whole(Pair { a: 1, b: None })));
    assert!(strict::<Whole>("<a>1</a><x/>").is_err_and(|error| error.contains("`x` where no element may stand")));
    assert_eq!(strict::<Whole>("").expect_err("nothing"), "the required `a` is missing (line 1, column 8, in r)");
}
