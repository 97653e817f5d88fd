//! Values of an enumeration fit the type that they restrict (XML Schema part 2, 4.3.5).

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};

use super::family::{Family, family, is_integer, value_text};
use super::lengths;
use super::lexical::is_value;
use super::order::order;
use crate::ast::{Contract, FacetKind, SimpleType};
use crate::model::BuiltIn;
use crate::report::{Report, quote};
use crate::resolve::{Derivation, Resolution, type_name};

pub(super) fn values_fit(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    // What many types restrict is gathered once.
    let mut gathered: HashMap<_, HashSet<String>> = HashMap::new();
    for (index, _, simple) in contract.simple_types() {
        let Ok(derivation) = Derivation::of(contract, resolution, index) else { continue };
        let Some(base) = derivation.built_in() else { continue };
        let inherited = derivation.inherited_values().map(|(lister, values)| {
            let texts = || values.iter().map(|value| value_text(&value.value, base)).collect();
            &*gathered.entry(lister).or_insert_with(texts)
        });
        match simple.values.first() {
            None if inherited.is_some() => nothing_else_on_top(simple, report),
            None => {}
            Some(first) if family(base) != Family::Text && !is_integer(base) => {
                let message = format!("an enumeration of `{}` (XML Schema part 2, 4.3.5)", type_name(base));
                report.error(first.span, message + " is not supported yet");
            }
            Some(_) => own_values_fit(simple, &derivation, base, inherited, report),
        }
    }
}

fn own_values_fit(
    simple: &SimpleType,
    derivation: &Derivation<'_>,
    base: BuiltIn,
    inherited: Option<&HashSet<String>>,
    report: &mut Report,
) {
    let lengths = lengths::allowed(derivation);
    let mut seen = HashSet::new();
    for value in &simple.values {
        let text = value_text(&value.value, base);
        if !is_value(&text, base) {
            report.error(value.span, format!("{} is no value of `{}`", quote(&text), type_name(base)));
        }
        if is_integer(base) && !is_within(&text, derivation, base) {
            report.error(value.span, format!("{} is out of the bounds of the type", quote(&text)));
        }
        if inherited.is_some_and(|inherited| !inherited.contains(&text)) {
            let message = format!("{} is not among the values of the type that is restricted", quote(&text));
            report.error(value.span, message);
        }
        if family(base) == Family::Text && !lengths.contains(&(text.chars().count() as u64)) {
            report.error(value.span, format!("the length of {} is not what the type allows", quote(&text)));
        }
        if let Some(twice) = seen.replace(text) {
            report.warn(value.span, format!("the value {} is listed twice", quote(&twice)));
        }
    }
}

fn is_within(text: &str, derivation: &Derivation<'_>, base: BuiltIn) -> bool {
    let fits = |kind, fits: fn(Ordering) -> bool| {
        derivation.facet(kind).and_then(|bound| order(text, &bound.value, base)).is_none_or(fits)
    };
    fits(FacetKind::MinInclusive, Ordering::is_ge)
        && fits(FacetKind::MaxInclusive, Ordering::is_le)
        && fits(FacetKind::MinExclusive, Ordering::is_gt)
        && fits(FacetKind::MaxExclusive, Ordering::is_lt)
}

fn nothing_else_on_top(simple: &SimpleType, report: &mut Report) {
    for facet in simple.all_facets().filter(|facet| facet.kind != FacetKind::WhiteSpace) {
        let kind = facet.kind.local_name();
        let message = format!("`xs:{kind}` upon an enumeration (XML Schema part 2, 4.3.5) is not supported yet");
        report.error(facet.span, message).help("list the values that are left");
    }
}
