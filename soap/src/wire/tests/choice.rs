//! Choices (XML Schema part 1, 3.8).

use super::*;
use crate::wire::{Field, Start};

/// `choice(a, b{2,3}, sequence(c, d))`.
#[derive(Debug, PartialEq)]
enum Choice {
    A(u8),
    B(Vec<u8>),
    Pair(Pair),
}

#[derive(Debug, PartialEq)]
struct Pair {
    c: u8,
    d: u8,
}

impl Group for Choice {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        const FIELDS: &[Field] = &[
            Field::one("", "a", true),
            Field::list("", "b", 2, 3),
            Field::group("pair", &[Start::element("", "c")], 1, 1),
        ];
        Ok(match reader.alternative(FIELDS)? {
            0 => Self::A(Wire::decode(reader)?),
            1 => {
                const FIELDS: &[Field] = &[Field::list("", "b", 2, 3)];
                let mut items = Vec::new();
                reader.members(FIELDS, &mut [0; 1], &mut |_, reader| {
                    items.push(Wire::decode(reader)?);
                    Ok(())
                })?;
                Self::B(items)
            }
            _ => Self::Pair(Group::decode(reader)?),
        })
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        match self {
            Self::A(a) => writer.element("a", a),
            Self::B(items) => writer.list("b", items, 2, 3),
            Self::Pair(pair) => pair.encode(writer),
        }
    }
}

impl Group for Pair {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        const FIELDS: &[Field] = &[Field::one("", "c", true), Field::one("", "d", true)];
        let (mut c, mut d) = (None, None);
        reader.members(FIELDS, &mut [0; 2], &mut |index, reader| {
            let slot = if index == 0 { &mut c } else { &mut d };
            *slot = Some(Wire::decode(reader)?);
            Ok(())
        })?;
        Ok(Self { c: c.ok_or_else(|| reader.missing("c"))?, d: d.ok_or_else(|| reader.missing("d"))? })
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        writer.element("c", &self.c)?;
        writer.element("d", &self.d)
    }
}

/// `sequence(first, choice, last?)`.
#[derive(Debug, PartialEq)]
struct One {
    first: u8,
    choice: Choice,
    last: Option<u8>,
}

const STARTS: &[Start] = &[Start::element("", "a"), Start::element("", "b"), Start::element("", "c")];

impl Wire for One {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        const FIELDS: &[Field] =
            &[Field::one("", "first", true), Field::group("choice", STARTS, 1, 1), Field::one("", "last", false)];
        let (mut first, mut choice, mut last) = (None, None, None);
        reader.no_attributes()?;
        reader.children(FIELDS, &mut [0; 3], &mut |index, reader| {
            match index {
                0 => first = Some(Wire::decode(reader)?),
                1 => choice = Some(Group::decode(reader)?),
                _ => last = Some(Wire::decode(reader)?),
            }
            Ok(())
        })?;
        let first = first.ok_or_else(|| reader.missing("first"))?;
        Ok(Self { first, choice: choice.ok_or_else(|| reader.missing("choice"))?, last })
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        writer.content();
        writer.element("first", &self.first)?;
        Group::encode(&self.choice, writer)?;
        self.last.iter().try_for_each(|last| writer.element("last", last))
    }
}

#[test]
fn a_choice_in_a_sequence() {
    let one = |choice, last| One { first: 0, choice, last };
    same(&one(Choice::A(1), None), "<first>0</first><a>1</a>");
    same(&one(Choice::B(vec![1, 2]), Some(9)), "<first>0</first><b>1</b><b>2</b><last>9</last>");
    same(&one(Choice::Pair(Pair { c: 1, d: 2 }), None), "<first>0</first><c>1</c><d>2</d>");
    same(&one(Choice::Pair(Pair { c: 1, d: 2 }), Some(9)), "<first>0</first><c>1</c><d>2</d><last>9</last>");
    assert_eq!(
        lenient("<x/><first>0</first><x/><c>1</c><x/><d>2</d><x/><last>9</last>"),
        Ok(one(Choice::Pair(Pair { c: 1, d: 2 }), Some(9)))
    );
}

#[test]
fn one_alternative_excludes_the_others() {
    for (content, expected) in [
        ("<first>0</first>", "a required part is missing: one of `a`, `b`, `c`"),
        ("<first>0</first><a>1</a><a>1</a>", "`choice` stands more than once"),
        ("<first>0</first><a>1</a><b>1</b><b>2</b>", "`choice` stands more than once"),
        ("<first>0</first><c>1</c><last>9</last>", "the required `d` is missing"),
    ] {
        for read in [strict::<One>, lenient::<One>] {
            let error = read(content).expect_err(content);
            assert!(error.starts_with(expected), "{error}\n{content}");
        }
    }
    let error = strict::<One>("<first>0</first><b>1</b>").expect_err("too few");
    assert!(error.starts_with("there are 1 `b` and there may be 2 to 3"), "{error}");
}

/// `choice{1,unbounded}` as all the content of a type.
#[derive(Debug, PartialEq)]
struct Many(Vec<Choice>);

impl Wire for Many {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        const FIELDS: &[Field] = &[Field::group("choice", STARTS, 1, u32::MAX)];
        let mut choices = Vec::new();
        reader.no_attributes()?;
        reader.children(FIELDS, &mut [0; 1], &mut |_, reader| {
            choices.push(Group::decode(reader)?);
            Ok(())
        })?;
        Ok(Self(choices))
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        writer.content();
        self.0.iter().try_for_each(|choice| Group::encode(choice, writer))
    }
}

#[test]
fn a_repeated_choice_keeps_the_order() {
    let pair = || Choice::Pair(Pair { c: 3, d: 4 });
    same(
        &Many(vec![Choice::A(1), pair(), pair(), Choice::B(vec![5, 6]), Choice::A(7), Choice::A(8)]),
        "<a>1</a><c>3</c><d>4</d><c>3</c><d>4</d><b>5</b><b>6</b><a>7</a><a>8</a>",
    );
    assert!(strict::<Many>("").is_err_and(|error| error.starts_with("there are 0 `choice`")));
    let error = strict::<Many>("<a>1</a><x/>").expect_err("unknown");
    assert!(error.starts_with("unexpected element `x` where one of `a`, `b`, `c` may stand"), "{error}");
}

/// A type that is the choice itself.
impl Wire for Choice {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.no_attributes()?;
        let choice = Group::decode(reader)?;
        reader.nothing()?;
        Ok(choice)
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        writer.content();
        Group::encode(self, writer)
    }
}

#[test]
fn a_choice_is_all_there_is() {
    for (choice, content) in [
        (Choice::A(1), "<a>1</a>"),
        (Choice::B(vec![1, 2, 3]), "<b>1</b><b>2</b><b>3</b>"),
        (Choice::Pair(Pair { c: 1, d: 2 }), "<c>1</c><d>2</d>"),
    ] {
        assert_eq!(strict(content).as_ref(), Ok(&choice), "{content}");
        assert_eq!(lenient(&format!("<x/>{content}<y/>")), Ok(choice), "{content}");
    }
    for (content, expected) in [
        ("", "the content ends where one of `a`, `b`, `c` must stand (line 1, column 8, in r)"),
        ("<x/>", "unexpected element `x` where one of `a`, `b`, `c` may stand (line 1, column 4, in r/x)"),
        ("<a>1</a><a>2</a>", "unexpected element `a` where no element may stand (line 1, column 12, in r/a)"),
        ("text<a>1</a>", "text stands where only elements may (line 1, column 8, in r)"),
    ] {
        assert_eq!(strict::<Choice>(content).expect_err(content), expected);
    }
    assert!(lenient::<Choice>("<x/>").is_err_and(|error| error.starts_with("the content ends")));
}
