//! Facets fit the type that they restrict, and each other (XML Schema part 2, 4.3).

use std::cmp::Ordering;

use super::family::{Family, family, is_integer};
use super::lengths;
use super::lexical::is_value;
use super::order::{of_numbers, order};
use crate::ast::{Contract, Facet, FacetKind, SimpleType};
use crate::model::{self, BuiltIn};
use crate::pattern;
use crate::report::{Report, quote};
use crate::resolve::{Derivation, Resolution, Root, type_name};
use crate::source::Span;

pub(super) fn fit_their_base(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    for (index, _, simple) in contract.simple_types() {
        let Ok(derivation) = Derivation::of(contract, resolution, index) else { continue };
        let before = report.mistakes.len();
        for facet in simple.all_facets() {
            if applies(facet.kind, derivation.root) {
                value_fits(facet, derivation.built_in(), report);
            } else {
                let (facet_name, base) = (facet.kind.local_name(), root_name(derivation.root));
                let message = format!("{base} has no facet `xs:{facet_name}` (XML Schema part 2, 4.1.5)");
                // One that lists values means what it says all the same.
                if facet.kind == FacetKind::Enumeration {
                    report.rule(facet.span, message);
                } else {
                    report.error(facet.span, message);
                }
            }
        }
        one_of_two(simple, report);
        if report.mistakes.len() == before {
            let first = simple.facets.first().map(|facet| facet.span);
            lengths_leave_something(&derivation, first, report);
            bounds_leave_something(&derivation, first, report);
            digits_leave_something(&derivation, first, report);
        }
    }
}

fn root_name(root: Root<'_>) -> String {
    match root {
        Root::BuiltIn(base) => format!("`{}`", type_name(base)),
        Root::List(_) => "a list".to_owned(),
        Root::Union(..) => "a union".to_owned(),
    }
}

fn applies(kind: FacetKind, root: Root<'_>) -> bool {
    use FacetKind::{
        Enumeration, FractionDigits, Length, MaxExclusive, MaxInclusive, MaxLength, MinExclusive, MinInclusive,
        MinLength, Pattern, TotalDigits, WhiteSpace,
    };
    let family = match root {
        Root::BuiltIn(base) => family(base),
        Root::List(_) => Family::List,
        Root::Union(..) => return matches!(kind, Pattern | Enumeration),
    };
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

fn value_fits(facet: &Facet, base: Option<BuiltIn>, report: &mut Report) {
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
                Ok(digits) if facet.kind == FractionDigits && digits > 0 && base.is_some_and(is_integer) => {
                    let base = base.map(type_name).unwrap_or_default();
                    report.error(facet.span, format!("`{base}` has no fraction digits"));
                }
                Ok(_) => {}
                Err(_) => {
                    let found = quote(&facet.value);
                    report.error(facet.span, format!("the value of `xs:{name}` is to be a number, and it is {found}"));
                }
            }
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
            if model::WhiteSpace::parse(&facet.value).is_none() {
                let message =
                    format!("{} is no value of `xs:whiteSpace` (XML Schema part 2, 4.3.6)", quote(&facet.value));
                report.error(facet.span, message).help("write `preserve`, `replace` or `collapse`");
            }
        }
        Enumeration => {}
        MinInclusive | MaxInclusive | MinExclusive | MaxExclusive => {
            if let Some(base) = base {
                bound_fits(facet, base, report);
            }
        }
    }
}

/// One step says how long a value is, or how long it is at least and at most; the same of bounds (part 2, 4.3.1.4,
/// 4.3.8.4 and 4.3.9.4).
fn one_of_two(simple: &SimpleType, report: &mut Report) {
    use FacetKind::{Length, MaxExclusive, MaxInclusive, MaxLength, MinExclusive, MinInclusive, MinLength};
    let find = |kind| simple.facets.iter().find(|facet| facet.kind == kind);
    for (one, other) in
        [(Length, MinLength), (Length, MaxLength), (MinInclusive, MinExclusive), (MaxInclusive, MaxExclusive)]
    {
        if let (Some(first), Some(second)) = (find(one), find(other)) {
            let (one, other) = (one.local_name(), other.local_name());
            let message =
                format!("`xs:{one}` and `xs:{other}` stand side by side (XML Schema part 2, 4.3.1.4 and 4.3.8.4)");
            report.rule(second.span.max(first.span), message).help("keep one of the two");
        }
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

/// No more digits stand behind the point than there are (part 2, 4.3.12.4).
fn digits_leave_something(derivation: &Derivation<'_>, span: Option<Span>, report: &mut Report) {
    let value = |kind| derivation.facet(kind).map(|facet| &*facet.value);
    let digits = (value(FacetKind::FractionDigits), value(FacetKind::TotalDigits));
    let (Some(fraction), Some(total), Some(span)) = (digits.0, digits.1, span) else { return };
    if of_numbers(fraction, total) == Some(Ordering::Greater) {
        report.rule(span, "`xs:fractionDigits` is more than `xs:totalDigits` (XML Schema part 2, 4.3.12.4)");
    }
}
