//! Values of simple types (XML Schema part 2).

mod accept;
mod binary;
mod bounds;
mod lexical;
mod number;
mod words;

use std::rc::Rc;

use super::Manner;
use super::pattern::Pattern;
use super::random::Random;
use super::schema::{Facets, Kind, Simple};
use bounds::Bounds;

/// How many texts are made before one is taken that the facets may not allow.
const ATTEMPTS: usize = 300;

/// Makes values.
#[derive(Debug)]
pub(super) struct Values {
    manner: Manner,
    pub(super) random: Random,
    /// How many values were made that must differ from each other.
    unique: usize,
    /// Whether a value was asked for that none of these documents can have.
    pub(super) is_impossible: bool,
}

/// A value, or a name whose namespace is still to get a prefix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// The text.
    Text(String),
    /// Of `xs:QName` or `xs:NOTATION`: the namespace and the local name; none where any name will do.
    Name(Option<(String, String)>),
}

impl Values {
    /// Values of such a document.
    pub(super) fn new(manner: Manner) -> Self {
        let seed = if let Manner::Random(seed) = manner { seed } else { 0 };
        Self { manner, random: Random::new(seed), unique: 0, is_impossible: false }
    }

    /// A value of a type.
    pub(super) fn value(&mut self, ty: &Simple) -> Value {
        if let Kind::BuiltIn(name) = &ty.kind
            && matches!(name.as_str(), "QName" | "NOTATION")
        {
            return Value::Name(self.listed_name(&ty.steps));
        }
        Value::Text(self.text(ty))
    }

    fn text(&mut self, ty: &Simple) -> String {
        let mut text = String::new();
        for attempt in 0..ATTEMPTS {
            text = self.candidate(ty, attempt);
            if accept::accepts(ty, &text) {
                break;
            }
        }
        text
    }

    fn candidate(&mut self, ty: &Simple, attempt: usize) -> String {
        let listed = last(&ty.steps, "enumeration");
        if let [first, ..] = listed.as_slice() {
            let is_first = self.manner == Manner::Minimal && attempt == 0;
            return if is_first { first } else { self.random.one(&listed).unwrap_or(first) }.to_string();
        }
        // A pattern of a type that has a form of its own may be met by texts that are none of it, and the other way.
        let patterns = last(&ty.steps, "pattern");
        if attempt.is_multiple_of(2)
            && let Some(text) = self.random.one(&patterns).and_then(|it| Pattern::new(it)?.text(&mut self.random))
        {
            return text;
        }
        match &ty.kind {
            Kind::BuiltIn(name) => self.built_in(name, &ty.steps),
            Kind::List(item) => {
                let bounds = Bounds::of(&ty.steps);
                let length = self.length(&bounds, 1, 4);
                let items: Vec<_> = (0..length).map(|_| self.text(item)).collect();
                // An item has no blanks, whatever its type lets stand.
                let item = |text: &String| text.split_whitespace().next().unwrap_or("item").to_owned();
                items.iter().map(item).collect::<Vec<_>>().join(" ")
            }
            Kind::Union(members) => {
                let members: Vec<_> = members.iter().filter(|member| !is_name(member)).collect();
                let member = if self.manner == Manner::Minimal { members.first() } else { self.random.one(&members) };
                member.map_or_else(String::new, |member| self.text(member))
            }
        }
    }

    fn built_in(&mut self, name: &str, steps: &[Rc<Facets>]) -> String {
        let bounds = Bounds::of(steps);
        // It names an entity of the DOCTYPE, and no document here has one.
        self.is_impossible |= name == "ENTITY";
        match name {
            "string" | "normalizedString" | "token" | "anySimpleType" | "anyURI" => self.words(name, &bounds),
            "Name" | "NCName" | "NMTOKEN" | "ID" | "IDREF" | "ENTITY" => self.name(name, &bounds),
            "hexBinary" | "base64Binary" => self.binary(name, &bounds),
            _ if number::is_decimal(name) => self.number(name, &bounds),
            _ => self.other(name, &bounds),
        }
    }

    /// The times, dates and others, which have a form.
    fn other(&mut self, name: &str, bounds: &Bounds) -> String {
        if let Some(edge) = bounds.edge() {
            return edge.to_owned();
        }
        let pattern = lexical::pattern(name);
        pattern.and_then(|pattern| pattern.text(&mut self.random)).unwrap_or_else(|| "x".to_owned())
    }

    /// A length within the bounds; without any, between these two.
    fn length(&mut self, bounds: &Bounds, least: usize, most: usize) -> usize {
        let low = bounds.min_length.unwrap_or_else(|| least.min(bounds.max_length.unwrap_or(least)));
        let high = bounds.max_length.unwrap_or_else(|| most.max(low));
        match self.manner {
            Manner::Minimal => low,
            // Some contracts allow millions.
            Manner::Maximal => high.min(low.max(200)),
            Manner::Random(_) => self.random.between(low, high.min(low.max(60))),
        }
    }

    fn listed_name(&mut self, steps: &[Rc<Facets>]) -> Option<(String, String)> {
        let step = steps.iter().rev().find(|step| step.list.iter().any(|(name, _)| name == "enumeration"))?;
        let listed: Vec<_> = step.list.iter().filter(|(name, _)| name == "enumeration").collect();
        let (_, name) = self.random.one(&listed)?;
        let (prefix, local) = name.trim().split_once(':').unwrap_or(("", name.trim()));
        let namespace = step.prefixes.iter().find(|(it, _)| it == prefix).map_or("", |(_, uri)| uri);
        Some((namespace.to_owned(), local.to_owned()))
    }

    pub(super) fn unique(&mut self) -> usize {
        self.unique += 1;
        self.unique
    }
}

fn is_name(ty: &Simple) -> bool {
    matches!(&ty.kind, Kind::BuiltIn(name) if name == "QName" || name == "NOTATION")
}

/// The values of a facet in the last restriction that has it.
fn last<'s>(steps: &'s [Rc<Facets>], facet: &str) -> Vec<&'s str> {
    let values = |step: &'s Rc<Facets>| {
        step.list.iter().filter(|(name, _)| name == facet).map(|(_, value)| value.as_str()).collect::<Vec<_>>()
    };
    steps.iter().rev().map(values).find(|values| !values.is_empty()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn simple(built_in: &str, facets: &[(&str, &str)]) -> Simple {
        let list = facets.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let steps = vec![Rc::new(Facets { list, prefixes: Vec::new() })];
        Simple { kind: Kind::BuiltIn(built_in.to_owned()), steps }
    }

    #[test]
    fn makes_what_facets_allow() {
        let types = [
            simple("string", &[("length", "7")]),
            simple("token", &[("minLength", "3"), ("maxLength", "5")]),
            simple("NCName", &[("maxLength", "2")]),
            simple("int", &[("minInclusive", "-3"), ("maxExclusive", "9")]),
            simple("decimal", &[("totalDigits", "4"), ("fractionDigits", "2"), ("minExclusive", "0")]),
            simple("positiveInteger", &[("maxInclusive", "2")]),
            simple("unsignedByte", &[("pattern", "[0-9]{3}")]),
            simple("string", &[("pattern", "[A-Z]{2}"), ("pattern", "[0-9]{3,9}"), ("maxLength", "4")]),
            simple("string", &[("enumeration", "a"), ("enumeration", "bb"), ("minLength", "2")]),
            simple("hexBinary", &[("length", "5")]),
            simple("base64Binary", &[("length", "4")]),
            simple("dateTime", &[("pattern", ".*Z")]),
            simple("date", &[("minInclusive", "2020-01-01")]),
            simple("float", &[("minInclusive", "0"), ("maxInclusive", "1")]),
            simple("language", &[]),
        ];
        let manners = [Manner::Minimal, Manner::Maximal].into_iter().chain((1..20).map(Manner::Random));
        for manner in manners {
            let mut values = Values::new(manner);
            for ty in &types {
                let Value::Text(text) = values.value(ty) else { panic!("a name") };
                assert!(accept::accepts(ty, &text), "{manner:?} {ty:?} {text:?}");
            }
        }
    }

    #[test]
    fn names_get_their_namespace() {
        let facets = Facets {
            list: vec![("enumeration".to_owned(), "a:one".to_owned())],
            prefixes: vec![("a".to_owned(), "urn:a".to_owned())],
        };
        let ty = Simple { kind: Kind::BuiltIn("QName".to_owned()), steps: vec![Rc::new(facets)] };
        let expected = Value::Name(Some(("urn:a".to_owned(), "one".to_owned())));
        assert_eq!(Values::new(Manner::Minimal).value(&ty), expected);
    }
}
