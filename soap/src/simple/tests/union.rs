//! Unions (XML Schema part 2, 4.1.2.3), alone and under facets.

use crate::contract::Element;
use crate::simple::*;
use crate::wire::{ReadOptions, Strictness, WriteOptions, from_str, to_string};
use std::borrow::Cow;

#[derive(Clone, Debug, PartialEq)]
enum Word {
    Small,
    Large,
    Unknown(String),
}

impl Enumeration for Word {
    type Base = Token;
    const NAME: &'static str = "Word";
    const VALUES: &'static [&'static str] = &["small", "large"];

    fn from_known(index: usize) -> Option<Self> {
        [Self::Small, Self::Large].get(index).cloned()
    }

    fn from_unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    fn text(&self) -> EnumText<'_> {
        match self {
            Self::Small => EnumText::Known(0),
            Self::Large => EnumText::Known(1),
            Self::Unknown(text) => EnumText::Unknown(text),
        }
    }
}

crate::enumeration!(Word);

/// `memberTypes="Word xs:int Word's-list"`.
#[derive(Clone, Debug, PartialEq)]
enum Size {
    Word(Word),
    Number(i32),
    Words(List<Word>),
}

impl Union for Size {
    const NAME: &'static str = "Size";
    const MEMBERS: &'static [&'static str] = &["Word", "xs:unsignedByte", "list"];

    fn read(text: &str) -> Option<Self> {
        member(text)
            .map(Self::Word)
            .or_else(|| member(text).map(Self::Number))
            .or_else(|| member(text).map(Self::Words))
    }

    fn read_unlisted(text: &str) -> Option<Self> {
        unlisted_member(text).map(Self::Word)
    }

    fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Word(value) => value.to_text(),
            Self::Number(value) => value.to_text(),
            Self::Words(value) => value.to_text(),
        }
    }

    fn is_known(&self) -> bool {
        match self {
            Self::Word(value) => value.is_known(),
            Self::Number(value) => value.is_known(),
            Self::Words(value) => value.is_known(),
        }
    }
}

crate::union!(Size);

const ROOT: Element = Element::local("s");

/// A union of one digit.
#[derive(Clone, Debug, PartialEq)]
struct Digit(Size);

impl Restriction for Digit {
    type Base = Size;
    const NAME: &'static str = "Digit";

    fn facets() -> &'static Facets {
        static FACETS: Facets = Facets::new().pattern(&["^(?:[0-9])$"]);
        &FACETS
    }

    fn from_base(base: Size) -> Self {
        Self(base)
    }

    fn base(&self) -> &Size {
        &self.0
    }
}

crate::restriction!(Digit);

#[test]
fn the_first_member_that_takes_the_text_has_it() {
    for (text, expected) in [
        ("small", Size::Word(Word::Small)),
        (" large\n", Size::Word(Word::Large)),
        (" 07 ", Size::Number(7)),
        ("small  large", Size::Words(List::from([Word::Small, Word::Large]))),
        ("", Size::Words(List::default())),
    ] {
        assert_eq!(Size::from_text(text).as_ref(), Ok(&expected), "{text}");
        assert_eq!(text.parse(), Ok(expected), "{text}");
    }
}

#[test]
fn what_no_member_lists_is_unknown() {
    let huge = Size::Word(Word::Unknown("huge".to_owned()));
    assert_eq!(Size::from_text(" huge"), Ok(huge.clone()));
    assert!(!Union::is_known(&huge));
    let error = "huge".parse::<Size>().unwrap_err();
    assert_eq!(error.to_string(), "`huge` is not a valid Size: it is a value of none of Word, xs:unsignedByte, list");

    let strict = ReadOptions { strictness: Strictness::Strict, ..ReadOptions::new() };
    assert!(from_str::<Size>("<s>huge</s>", &ROOT, &strict).is_err());
    assert_eq!(from_str("<s>huge</s>", &ROOT, &ReadOptions::new()), Ok(huge.clone()));
    assert!(to_string(&huge, &ROOT, &WriteOptions::default()).is_err());
    let unknown = WriteOptions { unknown_values: true, ..WriteOptions::default() };
    assert_eq!(to_string(&huge, &ROOT, &unknown).as_deref(), Ok("<s>huge</s>"));
}

#[test]
fn a_value_is_written_as_its_member_writes_it() {
    assert_eq!(Size::Number(7).to_string(), "7");
    assert_eq!(Size::Words(List::from([Word::Small, Word::Small])).to_text(), "small small");
}

#[test]
fn patterns_see_the_text_after_the_members_white_space() {
    assert_eq!(Digit::from_text(" 7\n"), Ok(Digit(Size::Number(7))));
    for text in ["07", "small", "-7"] {
        assert!(Digit::from_text(text).is_err(), "{text}");
    }
    assert!(Digit::new(Size::Number(7)).is_ok() && Digit::new(Size::Number(77)).is_err());
}
