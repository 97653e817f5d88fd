//! Facets fit the type that they restrict, and each other (XML Schema part 2, 4.3).

use std::cmp::Ordering;

use super::family::{Family, family, is_integer, white_space};
use super::lengths;
use super::lexical::is_value;
use super::order::order;
use crate::ast::{Contract, Facet, FacetKind};
use crate::model::BuiltIn;
use crate::pattern;
use crate::report::{Report, quote};
use crate::resolve::{Derivation, Resolution, type_name};
use crate::source::Span;

pub(super) fn fit_their_base(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    for (index, _, simple) in contract.simple_types() {
        let Ok(derivation) = Derivation::of(contract, resolution, index) else { continue };
        let Some(base) = derivation.built_in() else { continue };
        let before = report.mistakes.len();
        for facet in simple.all_facets() {
            if applies(facet.kind, base) {
                value_fits(facet, base, report);
            } else {
                let (facet_name, base) = (facet.kind.local_name(), type_name(base));
                report.error(facet.span, format!("`{base}` has no facet `xs:{facet_name}` (XML Schema part 2, 4.1.5)"));
            }
        }
        if report.mistakes.len() == before {
            lengths_leave_something(&derivation, simple.facets.first().map(|facet| facet.span), report);
            bounds_leave_something(&derivation, simple.facets.first().map(|facet| facet.span), report);
        }
    }
}

fn applies(kind: FacetKind, base: BuiltIn) -> bool {
    use FacetKind::{
        Enumeration, FractionDigits, Length, MaxExclusive, MaxInclusive, MaxLength, MinExclusive, MinInclusive,
        MinLength, Pattern, TotalDigits, WhiteSpace,
    };
    let family = family(base);
    match kind {
        Pattern | WhiteSpace => true,
        Enumeration => family != Family::Boolean,
        Length | MinLength | MaxLength => {
            matches!(family, Family::Text | Family::Name | Family::Binary | Family::List)
        }
        MinInclusive | MaxInclusive | MinExclusive | MaxExclusive => {
            matches!(family, Family::Decimal | Family::Float | Family::Moment)
        }
        TotalDigits | FractionDigits => family == Family::Decimal,
    }
}

fn value_fits(facet: &Facet, base: BuiltIn, report: &mut Report) {
    use FacetKind::{
        Enumeration, FractionDigits, Length, MaxExclusive, MaxInclusive, MaxLength, MinExclusive, MinInclusive,
        MinLength, Pattern, TotalDigits, WhiteSpace,
    };
    let name = facet.kind.local_name();
    match facet.kind {
        Length | MinLength | MaxLength | FractionDigits | TotalDigits => {
            match facet.value.trim_ascii().parse::<u64>() {
                Ok(0) if facet.kind == TotalDigits => {
                    report.error(facet.span, "`xs:totalDigits` is to be at least 1");
                }
                Ok(digits) if facet.kind == FractionDigits && digits > 0 && is_integer(base) => {
                    report.error(facet.span, format!("`{}` has no fraction digits", type_name(base)));
                }
                Ok(_) => {}
                Err(_) => {
                    let found = quote(&facet.value);
                    report.error(facet.span, format!("the value of `xs:{name}` is to be a number, and it is {found}"));
                }
            }
        }
        Pattern if matches!(family(base), Family::Boolean | Family::Binary) => {
            let message = format!("a pattern of `{}` (XML Schema part 2, 4.3.4)", type_name(base));
            report.error(facet.span, message + " is not supported yet");
        }
        Pattern => {
            if let Err(error) = pattern::translate(&facet.value) {
                // Within an attribute the offset is the pattern's only where no reference was expanded.
                let span = Span { start: (facet.span.start + error.offset).min(facet.span.end), ..facet.span };
                let message = format!("this pattern (XML Schema part 2, appendix F) cannot be used: {}", error.message);
                report.error(span, message);
            }
        }
        WhiteSpace => {
            let own = white_space(base);
            if facet.value.trim_ascii() != own {
                let base = type_name(base);
                let message = format!("`xs:whiteSpace` (XML Schema part 2, 4.3.6) other than `{own}` of `{base}`");
                report
                    .error(facet.span, message + " is not supported yet")
                    .help("restrict `xs:normalizedString` for `replace`, and `xs:token` for `collapse`");
            }
        }
        Enumeration => {}
        MinInclusive | MaxInclusive | MinExclusive | MaxExclusive => bound_fits(facet, base, report),
    }
}

/// A bound is a value of the base.
fn bound_fits(facet: &Facet, base: BuiltIn, report: &mut Report) {
    if !is_value(facet.value.trim_ascii(), base) {
        let message = format!("{} is no value of `{}`, so it cannot bound it", quote(&facet.value), type_name(base));
        report.error(facet.span, message);
    }
}

fn lengths_leave_something(derivation: &Derivation<'_>, span: Option<Span>, report: &mut Report) {
    let lengths = lengths::allowed(derivation);
    if let (true, Some(span)) = (lengths.is_empty(), span) {
        let (least, most) = lengths.into_inner();
        report.error(span, format!("no value is at least {least} and at most {most} long"));
    }
}

fn bounds_leave_something(derivation: &Derivation<'_>, span: Option<Span>, report: &mut Report) {
    let Some(base) = derivation.built_in() else { return };
    let value = |kind| derivation.facet(kind).map(|facet| &*facet.value);
    let inclusive = (value(FacetKind::MinInclusive), value(FacetKind::MaxInclusive));
    let exclusive = (value(FacetKind::MinExclusive), value(FacetKind::MaxExclusive));
    let pairs = [
        (inclusive.0, inclusive.1, true),
        (inclusive.0, exclusive.1, false),
        (exclusive.0, inclusive.1, false),
        (exclusive.0, exclusive.1, false),
    ];
    let empty = pairs.into_iter().any(|(least, most, equal)| match (least, most) {
        (Some(least), Some(most)) => {
            let order = order(least, most, base);
            order == Some(Ordering::Greater) || (order == Some(Ordering::Equal) && !equal)
        }
        _ => false,
    });
    if let (true, Some(span)) = (empty, span) {
        report.error(span, "the bounds leave no value");
    }
}
