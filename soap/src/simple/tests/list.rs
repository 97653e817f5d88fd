//! Lists (XML Schema part 2, 4.1.2.2), alone and under facets.

use crate::contract::Element;
use crate::simple::*;
use crate::wire::{WriteOptions, to_string};
use std::cmp::Ordering;

/// Between two and three sizes, of which the text has no zero.
#[derive(Clone, Debug, PartialEq)]
struct Sizes(List<u8>);

impl Restriction for Sizes {
    type Base = List<u8>;
    const NAME: &'static str = "Sizes";

    fn facets() -> &'static Facets {
        static FACETS: Facets = Facets::new().min_length(2).max_length(3).pattern(&["^(?:[1-9 ]*)$"]);
        &FACETS
    }

    fn from_base(base: List<u8>) -> Self {
        Self(base)
    }

    fn base(&self) -> &List<u8> {
        &self.0
    }
}

crate::restriction!(Sizes);

/// One of two lists.
#[derive(Clone, Debug, PartialEq)]
enum Range {
    Low,
    High,
    Unknown(String),
}

impl Enumeration for Range {
    type Base = List<u8>;
    const NAME: &'static str = "Range";
    const VALUES: &'static [&'static str] = &["1 2", "8 9"];

    fn from_known(index: usize) -> Option<Self> {
        [Self::Low, Self::High].get(index).cloned()
    }

    fn from_unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    fn text(&self) -> EnumText<'_> {
        match self {
            Self::Low => EnumText::Known(0),
            Self::High => EnumText::Known(1),
            Self::Unknown(text) => EnumText::Unknown(text),
        }
    }
}

crate::enumeration!(Range);

#[test]
fn items_are_separated_by_white_space() {
    assert_eq!(List::from_text(" 1\t2\n\n3 "), Ok(List::from([1_u8, 2, 3])));
    assert_eq!(List::from_text(" \n"), Ok(List::<u8>::default()));
    assert_eq!(List::from([true, false]).to_text(), "true false");
    assert_eq!(List::from_text("1 x").map(|list: List<u8>| list.len()).unwrap_err().type_name(), "xs:unsignedByte");
    let mut list: List<u8> = [1].into_iter().collect();
    list.extend([2]);
    assert_eq!((list.first(), list.iter().sum::<u8>()), (Some(&1), 3));
    assert_eq!(list.into_vec(), [1, 2]);
}

#[test]
fn lists_are_compared_item_by_item() {
    let list = |text: &str| text.parse::<List<Decimal>>().unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(list("1.0 2").order(&list("1 2.00")), Some(Ordering::Equal));
    assert_eq!(list("1 2").order(&list("2 1")), None);
    assert_eq!(list("1").order(&list("1 1")), None);
    assert_eq!(list("1 2 3").length(), Some(3));
}

#[test]
fn facets_count_items_and_match_the_text() {
    assert_eq!(Sizes::from_text(" 1  2 "), Ok(Sizes(List::from([1, 2]))));
    for (text, reason) in [
        ("1", "its length is 1 and must be at least 2"),
        ("1 2 3 4", "its length is 4 and may be at most 3"),
        ("1 20", "expected a text by the pattern `[1-9 ]*`"),
    ] {
        assert_eq!(Sizes::from_text(text).unwrap_err().reason(), reason);
    }
    assert!(Sizes::new([1, 2]).is_ok() && Sizes::new([1]).is_err());
}

#[test]
fn an_enumeration_lists_lists() {
    assert_eq!(Range::from_text("1  2"), Ok(Range::Low));
    assert_eq!("08 +9".parse(), Ok(Range::High));
    assert_eq!(Range::from_text("1 9"), Ok(Range::Unknown("1 9".to_owned())));
    assert!("1 x".parse::<Range>().is_err());
}

#[test]
fn an_item_that_would_be_two_is_not_written() {
    let write = |list: &List<String>| to_string(list, &Element::local("l"), &WriteOptions::default());
    assert_eq!(write(&List::from(["a".to_owned(), "b".to_owned()])).as_deref(), Ok("<l>a b</l>"));
    for item in ["a b", "", "\n"] {
        let error = write(&List::from([item.to_owned()])).expect_err(item);
        assert!(error.to_string().contains("the text of an item of a list is not empty"), "{error}");
    }
}
