//! The content of a complex type goes with that of its base (XML Schema part 1, 3.4.3 and 3.4.6).

use crate::ast::{
    ComplexType, Content, Contract, DerivationSet, Method, SimpleType, Term, TypeIndex, TypeKind, TypeUse, Variety,
};
use crate::report::Report;
use crate::resolve::{Effective, Resolution, Target, derives};
use crate::source::Span;

pub(super) fn go_with_their_bases(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    for (index, _, complex) in contract.complex_types() {
        let Some(derivation) = &complex.derivation else { continue };
        let span = derivation.base.span;
        let Some(base) = resolution.type_named(&derivation.base) else { continue };
        let is_extension = derivation.method == Method::Extension;
        match (&complex.content, base) {
            (Content::Elements(_), base) if is_simple(contract, base) => {
                report
                    .error(span, "`xs:complexContent` cannot have a simple type as its base (XML Schema part 1, 3.4.3)")
                    .help("write `xs:simpleContent`");
            }
            (Content::Elements(_), Target::Defined(base)) if base != index => {
                let base = resolution.effective_content(contract, base);
                if is_extension {
                    extension_goes(complex, &base, span, report);
                } else if base.text.is_some() {
                    let message = "elements cannot restrict a type that holds text (XML Schema part 1, 3.4.6)";
                    report.rule(span, message);
                }
            }
            (Content::Text, base) => {
                if !has_text(contract, resolution, base) {
                    let message = "`xs:simpleContent` extends a type that holds text, and this one does not";
                    report.error(span, format!("{message} (XML Schema part 1, 3.4.3)"));
                }
            }
            (Content::RestrictedText(text), base) => {
                inner_type_goes(contract, resolution, *text, base, report);
                let may_be_mixed =
                    matches!(base, Target::Defined(base) if resolution.effective_content(contract, base).is_mixed);
                if !may_be_mixed && !has_text(contract, resolution, base) {
                    let message = "`xs:simpleContent` restricts a type that holds text, and this one does not";
                    report.error(span, format!("{message} (XML Schema part 1, 3.4.3)"));
                } else if is_simple(contract, base) {
                    let message = "`xs:simpleContent` restricts a complex type, and this one is simple";
                    report.rule(span, format!("{message} (XML Schema part 1, 3.4.3)"));
                }
            }
            (Content::Elements(_), _) => {}
        }
    }
}

fn extension_goes(complex: &ComplexType, base: &Effective<'_>, span: Span, report: &mut Report) {
    let own = complex.particle();
    if base.text.is_some() && own.is_some() {
        let message = "elements cannot be added to a type that holds text (XML Schema part 1, 3.4.6)";
        report.error(span, message);
        return;
    }
    let has_base = base.particles.iter().any(|particle| holds_something(&particle.term)) || base.is_mixed;
    let has_own = own.is_some_and(|own| holds_something(&own.term)) || complex.is_mixed;
    if !has_base || !has_own || base.text.is_some() {
        return;
    }
    if base.is_mixed != complex.is_mixed {
        let (own, inherited) = if complex.is_mixed { ("mixed", "not") } else { ("not mixed", "mixed") };
        let message = format!("this content is {own}, and that of the base is {inherited}");
        report.rule(span, message + " (XML Schema part 1, 3.4.6)");
    }
    let is_all = |term: &Term| matches!(term, Term::All(_));
    if base.particles.iter().any(|particle| is_all(&particle.term)) || own.is_some_and(|own| is_all(&own.term)) {
        let message = "nothing can be added to `xs:all`, and it cannot be added (XML Schema part 1, 3.8.6)";
        report.error(span, message);
    }
}

/// Whether a term is more than an empty group.
fn holds_something(term: &Term) -> bool {
    match term {
        Term::Sequence(inner) | Term::All(inner) => !inner.is_empty(),
        _ => true,
    }
}

/// A simple type that is written in a restriction of text is derived from the type of that text.
fn inner_type_goes(contract: &Contract, resolution: &Resolution, text: TypeIndex, base: Target, report: &mut Report) {
    let Target::Defined(base) = base else { return };
    let Some(wide) = resolution.text_of(contract, base) else { return };
    let Some(definition) = contract.definition(text) else { return };
    let TypeKind::Simple(SimpleType { variety: Variety::Restriction(inner @ TypeUse::Anonymous(_)), .. }) =
        &definition.kind
    else {
        return;
    };
    let types = (resolution.type_use(contract, inner), resolution.type_use(contract, &wide));
    let (Some(inner), Some(wide)) = types else { return };
    if !derives(contract, resolution, inner, wide, DerivationSet::default()) {
        let message = "the type of the text is not derived from that of the base's text";
        report.rule(definition.span, format!("{message} (XML Schema part 1, 3.4.6)"));
    }
}

fn is_simple(contract: &Contract, base: Target) -> bool {
    match base {
        Target::BuiltIn(_) => true,
        Target::Defined(index) => !contract.is_complex(index),
        Target::AnyType => false,
    }
}

fn has_text(contract: &Contract, resolution: &Resolution, base: Target) -> bool {
    match base {
        Target::BuiltIn(_) => true,
        Target::Defined(index) => {
            !contract.is_complex(index) || resolution.effective_content(contract, index).text.is_some()
        }
        Target::AnyType => false,
    }
}
