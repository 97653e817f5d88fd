//! Simple types to enumerations and restrictions.

use std::collections::HashSet;

use super::Lowering;
use crate::ast::{Facet, FacetKind, TypeIndex};
use crate::check::value_text;
use crate::model::{BuiltIn, Enumeration, Facets, ModuleId, Restriction, Type, TypeRef, Value, XmlName};
use crate::names::{Scope, variant};
use crate::pattern;
use crate::resolve::Derivation;

/// The variant that every enumeration has for texts that the contract does not list.
const CATCH_ALL: &str = "Unknown";

impl Lowering<'_> {
    pub(super) fn simple_type(&self, index: TypeIndex, name: String, docs: &str, xml: XmlName) -> Option<Type> {
        let derivation = Derivation::of(self.contract, self.resolution, index).ok()?;
        let (docs, base) = (docs.to_owned(), derivation.built_in()?);
        Some(match derivation.values() {
            Some((_, listed)) => Type::Enumeration(Enumeration {
                name,
                docs,
                xml,
                module: ModuleId(0),
                base: TypeRef::BuiltIn(base),
                values: values(listed, base),
            }),
            None => Type::Restriction(Restriction {
                name,
                docs,
                xml,
                module: ModuleId(0),
                base: TypeRef::BuiltIn(base),
                facets: facets(&derivation),
            }),
        })
    }
}

fn values(facets: &[Facet], base: BuiltIn) -> Vec<Value> {
    let mut names = Scope::with([CATCH_ALL]);
    let mut seen = HashSet::new();
    let mut values = Vec::new();
    for facet in facets {
        let text = value_text(&facet.value, base);
        if seen.insert(text.clone()) {
            values.push(Value { name: names.claim(variant(&text), ""), docs: facet.docs.clone(), text });
        }
    }
    values
}

fn facets(derivation: &Derivation<'_>) -> Facets {
    let text = |kind| derivation.facet(kind).map(|facet| facet.value.trim_ascii().to_owned());
    let number = |kind| text(kind).and_then(|text| text.parse::<u64>().ok());
    let length = number(FacetKind::Length);
    Facets {
        patterns: patterns(derivation),
        min_length: length.or(number(FacetKind::MinLength)),
        max_length: length.or(number(FacetKind::MaxLength)),
        min_inclusive: text(FacetKind::MinInclusive),
        max_inclusive: text(FacetKind::MaxInclusive),
        min_exclusive: text(FacetKind::MinExclusive),
        max_exclusive: text(FacetKind::MaxExclusive),
        total_digits: number(FacetKind::TotalDigits),
        fraction_digits: number(FacetKind::FractionDigits),
        white_space: None,
    }
}

/// One a step: a value matches one pattern of each step (XML Schema part 2, 4.3.4.3).
fn patterns(derivation: &Derivation<'_>) -> Vec<String> {
    let steps = derivation.steps.iter().rev().filter(|step| !step.patterns.is_empty());
    steps.map(|step| pattern::any_of(step.patterns.iter().map(|facet| &*facet.value))).collect()
}
