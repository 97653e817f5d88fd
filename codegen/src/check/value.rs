//! Whether a text is a value of a simple type, facets and all (XML Schema part 2, 2.2 and 4.3), but for patterns.

use std::cell::Cell;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::decimal::Decimal;
use super::family::{Family, family};
use super::lengths;
use super::lexical::is_value;
use super::order::{float, is_between};
use super::white_space::{self, normalized};
use crate::ast::{Contract, FacetKind, TypeIndex, TypeUse};
use crate::model::{BuiltIn, WhiteSpace};
use crate::resolve::{Derivation, Resolution, Root, Target};

/// How deep lists and unions may stand in each other.
const MAX_DEPTH: usize = 32;

/// How many types a text is tried against: unions of unions multiply.
const MAX_TRIES: usize = 10_000;

/// The simple types that values were asked of, each made ready once.
pub(super) struct Values<'c> {
    contract: &'c Contract,
    resolution: &'c Resolution,
    /// Absent where a type leads to nothing, which is told elsewhere.
    known: HashMap<TypeIndex, Option<Rc<Simple<'c>>>>,
}

/// A simple type, ready for values.
pub(super) struct Simple<'c> {
    variety: Variety<'c>,
    white_space: WhiteSpace,
    /// Absent where it is built in.
    derivation: Option<Derivation<'c>>,
    /// What the nearest enumeration allows.
    listed: Option<HashSet<String>>,
    /// How deep lists and unions stand in it.
    depth: usize,
}

/// What a type is made of; nothing stands for what leads nowhere.
enum Variety<'c> {
    BuiltIn(BuiltIn),
    List(Option<Rc<Simple<'c>>>),
    Union(Vec<Option<Rc<Simple<'c>>>>),
}

impl<'c> Values<'c> {
    pub(super) fn new(contract: &'c Contract, resolution: &'c Resolution) -> Self {
        Self { contract, resolution, known: HashMap::new() }
    }

    /// The simple type that a type is, or that the text of a complex type is of.
    pub(super) fn of(&mut self, used: &TypeUse) -> Option<Rc<Simple<'c>>> {
        self.used(used, MAX_DEPTH)
    }

    fn used(&mut self, used: &TypeUse, depth: usize) -> Option<Rc<Simple<'c>>> {
        match self.resolution.type_use(self.contract, used)? {
            Target::AnyType => None,
            Target::BuiltIn(base) => Some(Rc::new(Simple {
                variety: Variety::BuiltIn(base),
                white_space: WhiteSpace::of(base),
                derivation: None,
                listed: None,
                depth: 0,
            })),
            Target::Defined(index) => self.defined(index, depth),
        }
    }

    fn defined(&mut self, index: TypeIndex, depth: usize) -> Option<Rc<Simple<'c>>> {
        if let Some(known) = self.known.get(&index) {
            return known.clone();
        }
        let deeper = depth.checked_sub(1)?;
        // What is asked for while it is being made ready stands in a circle.
        self.known.insert(index, None);
        let derivation = Derivation::of(self.contract, self.resolution, index).ok()?;
        let variety = match derivation.root {
            Root::BuiltIn(base) => Variety::BuiltIn(base),
            Root::List(item) => Variety::List(self.used(item, deeper)),
            Root::Union(_, members) => Variety::Union(members.iter().map(|member| self.used(member, deeper)).collect()),
        };
        let white_space = white_space::of(&derivation);
        let values = derivation.values().map(|(_, values)| values);
        let inner = match &variety {
            Variety::BuiltIn(_) => 0,
            Variety::List(item) => item.as_ref().map_or(0, |item| item.depth),
            Variety::Union(members) => members.iter().flatten().map(|member| member.depth).max().unwrap_or_default(),
        };
        if inner == MAX_DEPTH {
            return None;
        }
        let mut simple = Simple { variety, white_space, derivation: Some(derivation), listed: None, depth: inner + 1 };
        simple.listed = values.map(|values| values.iter().map(|value| simple.key(&value.value)).collect());
        let simple = Some(Rc::new(simple));
        self.known.insert(index, simple.clone());
        simple
    }
}

impl Simple<'_> {
    /// Whether the text is a value, as far as it can be told without patterns.
    pub(super) fn has(&self, text: &str) -> bool {
        self.takes(text, &Cell::new(MAX_TRIES))
    }

    fn takes(&self, text: &str, tries: &Cell<usize>) -> bool {
        let Some(left) = tries.get().checked_sub(1) else { return true };
        tries.set(left);
        let text = &*normalized(text, self.white_space);
        let takes = |simple: &Option<Rc<Simple<'_>>>, text| simple.as_ref().is_none_or(|s| s.takes(text, tries));
        let is_made = match &self.variety {
            Variety::BuiltIn(base) => is_value(text, *base),
            Variety::List(item) => text.split_ascii_whitespace().all(|text| takes(item, text)),
            Variety::Union(members) => members.iter().any(|member| takes(member, text)),
        };
        let is_listed = || self.listed.as_ref().is_none_or(|listed| listed.contains(&self.key(text)));
        is_made && self.derivation.as_ref().is_none_or(|derivation| self.keeps(derivation, text)) && is_listed()
    }

    /// Whether the text keeps the lengths, the bounds and the digits.
    fn keeps(&self, derivation: &Derivation<'_>, text: &str) -> bool {
        let is_long = self.length(text).is_none_or(|length| lengths::allowed(derivation).contains(&length));
        let Variety::BuiltIn(base) = self.variety else { return is_long };
        is_long && is_between(text, derivation, base) && keeps_digits(text, derivation, base)
    }

    /// How long a value is (part 2, 4.3.1), where it has a length.
    fn length(&self, text: &str) -> Option<u64> {
        let length = match self.variety {
            Variety::List(_) => text.split_ascii_whitespace().count(),
            Variety::Union(_) => return None,
            Variety::BuiltIn(base) => match family(base) {
                Family::Text => text.chars().count(),
                Family::List => text.split_ascii_whitespace().count(),
                Family::Binary if base == BuiltIn::HexBinary => text.len() / 2,
                Family::Binary => text.bytes().filter(|byte| !matches!(byte, b' ' | b'=')).count() * 3 / 4,
                // Lengths of qualified names mean nothing (part 2, 4.3.1.3, as corrected).
                Family::Name | Family::Boolean | Family::Decimal | Family::Float | Family::Moment => return None,
            },
        };
        u64::try_from(length).ok()
    }

    /// The same text for all texts of one value, as far as it can be told.
    pub(super) fn key(&self, text: &str) -> String {
        let text = normalized(text, self.white_space);
        let key = match &self.variety {
            Variety::BuiltIn(base) => value_key(&text, *base),
            Variety::List(Some(item)) => {
                let items: Vec<_> = text.split_ascii_whitespace().map(|text| item.key(text)).collect();
                return items.join(" ");
            }
            Variety::List(None) | Variety::Union(_) => None,
        };
        key.unwrap_or_else(|| text.into_owned())
    }
}

fn value_key(text: &str, base: BuiltIn) -> Option<String> {
    match family(base) {
        Family::Decimal => Decimal::parse(text).map(|number| number.to_string()),
        Family::Float => float(text).map(|number| number.to_string()),
        Family::Boolean => Some(matches!(text, "1" | "true").to_string()),
        Family::Binary if base == BuiltIn::HexBinary => Some(text.to_ascii_uppercase()),
        _ => None,
    }
}

/// `totalDigits` and `fractionDigits` (part 2, 4.3.11 and 4.3.12).
fn keeps_digits(text: &str, derivation: &Derivation<'_>, base: BuiltIn) -> bool {
    let Some(number) = Decimal::parse(text).filter(|_| family(base) == Family::Decimal) else { return true };
    let keeps = |kind, digits: usize| {
        let limit = derivation.facet(kind).and_then(|facet| facet.value.trim_ascii().parse::<usize>().ok());
        limit.is_none_or(|limit| digits <= limit)
    };
    keeps(FacetKind::TotalDigits, number.digits()) && keeps(FacetKind::FractionDigits, number.fraction_digits())
}
