//! Simple types to enumerations, restrictions and unions.

use std::collections::HashSet;

use super::{Lowering, patterned};
use crate::ast::{Facet, FacetKind, TypeIndex, TypeUse};
use crate::check::value_text;
use crate::model::{
    BuiltIn, Enumeration, Facets, ModuleId, Restriction, Type, TypeRef, Union, Value, WhiteSpace, XmlName,
};
use crate::names::{Scope, upper_camel, variant};
use crate::pattern;
use crate::resolve::{Derivation, Root, type_name};

/// The variant that every enumeration has for texts that the contract does not list.
const CATCH_ALL: &str = "Unknown";

impl Lowering<'_> {
    pub(super) fn simple_type(
        &self,
        index: TypeIndex,
        name: String,
        docs: &str,
        xml: XmlName,
        module: ModuleId,
    ) -> Option<Type> {
        let derivation = Derivation::of(self.contract, self.resolution, index).ok()?;
        let docs = docs.to_owned();
        let base = match derivation.root {
            Root::BuiltIn(built_in) => TypeRef::BuiltIn(built_in),
            Root::List(item) => TypeRef::List(Box::new(self.simple_ref(item))),
            Root::Union(union, members) if union == index => {
                return Some(Type::Union(Union { name, docs, xml, module, members: self.members_of(members) }));
            }
            Root::Union(union, _) => TypeRef::Named(self.id(union)?),
        };
        Some(if let Some((_, listed)) = derivation.values() {
            let (values, namespaces) = (values(listed, &derivation), namespaces(listed));
            let white_space = white_space(&derivation);
            Type::Enumeration(Enumeration { name, docs, xml, module, base, values, namespaces, white_space })
        } else {
            let facets = facets(&derivation);
            let mut restriction = Restriction { name, docs, xml, module, base, facets };
            patterned::keep_text(&mut restriction);
            Type::Restriction(restriction)
        })
    }

    /// Variants are named by their types.
    fn members_of(&self, members: &[TypeUse]) -> Vec<(String, TypeRef)> {
        let mut names = Scope::default();
        let variants = members.iter().map(|member| {
            let ty = self.simple_ref(member);
            let name = match (member, &ty) {
                (TypeUse::Named(name), _) => upper_camel(&name.name.local),
                (_, TypeRef::BuiltIn(built_in)) => upper_camel(type_name(*built_in).trim_start_matches("xs:")),
                (_, TypeRef::List(_)) => "List".to_owned(),
                _ => "Member".to_owned(),
            };
            (names.claim(name, ""), ty)
        });
        variants.collect()
    }
}

fn values(facets: &[Facet], derivation: &Derivation<'_>) -> Vec<Value> {
    let base = match (derivation.built_in(), white_space(derivation)) {
        (None, _) | (_, Some(WhiteSpace::Collapse)) => BuiltIn::Token,
        (Some(base), _) => base,
    };
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

/// What the prefixes in the values stand for.
fn namespaces(facets: &[Facet]) -> Vec<(String, String)> {
    let mut namespaces: Vec<(String, String)> = Vec::new();
    for facet in facets {
        let Some(uri) = &facet.namespace else { continue };
        let prefix = facet.value.trim_ascii().split_once(':').map_or("", |(prefix, _)| prefix);
        if namespaces.iter().all(|(known, _)| known != prefix) {
            namespaces.push((prefix.to_owned(), uri.to_string()));
        }
    }
    namespaces
}

fn facets(derivation: &Derivation<'_>) -> Facets {
    let text = |kind| derivation.facet(kind).map(|facet| facet.value.trim_ascii().to_owned());
    let number = |kind| text(kind).and_then(|text| text.parse::<u64>().ok());
    let length = number(FacetKind::Length);
    let (patterns, written_patterns) = patterns(derivation);
    Facets {
        patterns,
        written_patterns,
        min_length: length.or(number(FacetKind::MinLength)),
        max_length: length.or(number(FacetKind::MaxLength)),
        min_inclusive: text(FacetKind::MinInclusive),
        max_inclusive: text(FacetKind::MaxInclusive),
        min_exclusive: text(FacetKind::MinExclusive),
        max_exclusive: text(FacetKind::MaxExclusive),
        total_digits: number(FacetKind::TotalDigits),
        fraction_digits: number(FacetKind::FractionDigits),
        white_space: white_space(derivation),
    }
}

/// `whiteSpace`, where it differs from what the built-in type does by itself.
fn white_space(derivation: &Derivation<'_>) -> Option<WhiteSpace> {
    let own = WhiteSpace::of(derivation.built_in()?);
    let written = WhiteSpace::parse(&derivation.facet(FacetKind::WhiteSpace)?.value)?;
    // What collapses by itself always does.
    Some(written).filter(|written| own != WhiteSpace::Collapse && *written != own)
}

/// One a step: a value matches one pattern of each step (XML Schema part 2, 4.3.4.3). Beside them what the contract
/// writes, where that is another text.
fn patterns(derivation: &Derivation<'_>) -> (Vec<String>, Vec<String>) {
    let steps = derivation.steps.iter().rev().filter(|step| !step.patterns.is_empty());
    let texts = steps.map(|step| step.patterns.iter().map(|facet| &*facet.value).collect::<Vec<_>>());
    let (patterns, written): (Vec<_>, Vec<_>) =
        texts.map(|step| (pattern::any_of(step.iter().copied()), step.join("|"))).unzip();
    let is_same = patterns.iter().zip(&written).all(|(pattern, written)| *pattern == pattern::anchored(written));
    (patterns, if is_same { Vec::new() } else { written })
}
