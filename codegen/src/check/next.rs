//! Names that may come next in a content model.

use std::collections::HashMap;

use super::wildcards::{lets_through, overlap};
use crate::ast::{NamespaceConstraint, QName};
use crate::resolve::Target;
use crate::source::Span;

/// How many wildcards a set tells apart.
const MAX_WILDCARDS: usize = 64;

/// One place where an element or a wildcard stands in an expanded content model.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// Tells places apart, in their order.
    pub(super) id: usize,
    pub(super) span: Span,
}

/// A place of an element that has a name, and the type that it has there.
pub(super) type Named = (Place, Option<Target>);

/// Two places that an element may be at, the one that stands before the other first.
#[derive(Clone, Copy, Debug)]
pub(super) struct Conflict<'c> {
    pub(super) first: Place,
    pub(super) second: Place,
    /// The element, where one of the two names it.
    pub(super) name: Option<&'c QName>,
    /// Whether it has one type here and another one there.
    pub(super) is_of_two_types: bool,
}

impl<'c> Conflict<'c> {
    fn of(one: Place, other: Place, name: Option<&'c QName>) -> Self {
        let (first, second) = if one.id < other.id { (one, other) } else { (other, one) };
        Self { first, second, name, is_of_two_types: false }
    }

    fn of_named((one, its): Named, (other, others): Named, name: &'c QName) -> Self {
        Self { is_of_two_types: its != others, ..Self::of(one, other, Some(name)) }
    }

    /// By which one of several is chosen.
    fn order(&self) -> impl Ord + use<'c> {
        let name = self.name.map(|name| (&name.namespace, &name.local));
        (!self.is_of_two_types, self.second.id, self.first.id, name)
    }
}

/// The places that may come next, by the names that lead to them.
#[derive(Clone, Debug, Default)]
pub(super) struct Next<'c> {
    names: HashMap<&'c QName, Named>,
    wildcards: Vec<(&'c NamespaceConstraint, Place)>,
}

impl<'c> Next<'c> {
    pub(super) fn of_element(names: impl Iterator<Item = (&'c QName, Option<Target>)>, place: Place) -> Self {
        Self { names: names.map(|(name, ty)| (name, (place, ty))).collect(), wildcards: Vec::new() }
    }

    pub(super) fn of_wildcard(namespaces: &'c NamespaceConstraint, place: Place) -> Self {
        Self { names: HashMap::new(), wildcards: vec![(namespaces, place)] }
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.names.len() + self.wildcards.len()
    }

    /// Two places that one name leads to, the same ones whenever it is asked.
    pub(super) fn conflict(&self, other: &Self) -> Option<Conflict<'c>> {
        let (small, large) = if self.names.len() < other.names.len() { (self, other) } else { (other, self) };
        let names = small.names.iter().filter_map(|(name, place)| Some((*name, *place, *large.names.get(name)?)));
        let of_names = names.filter(|(_, one, other)| one.0.id != other.0.id);
        let of_names = of_names.map(|(name, one, other)| Conflict::of_named(one, other, name));
        let of_names = of_names.min_by_key(Conflict::order);
        of_names.or_else(|| self.of_wildcards(other)).or_else(|| other.of_wildcards(self))
    }

    /// A wildcard here that lets through what is there.
    fn of_wildcards(&self, other: &Self) -> Option<Conflict<'c>> {
        self.wildcards.iter().find_map(|(namespaces, place)| {
            let names = other.names.iter().filter(|(name, _)| lets_through(namespaces, name.namespace.as_ref()));
            let name = names.map(|(name, (other, _))| Conflict::of(*place, *other, Some(name)));
            let name = name.min_by_key(Conflict::order);
            let mut wildcards = other.wildcards.iter();
            let is_rival =
                |(others, other): &&(&NamespaceConstraint, Place)| other.id != place.id && overlap(namespaces, others);
            name.or_else(|| wildcards.find(is_rival).map(|(_, other)| Conflict::of(*place, *other, None)))
        })
    }

    /// Adds the places of another set; the larger one takes in the smaller.
    pub(super) fn join(&mut self, mut other: Self) {
        if other.names.len() > self.names.len() {
            std::mem::swap(&mut self.names, &mut other.names);
        }
        for (name, place) in other.names {
            self.names.entry(name).or_insert(place);
        }
        let room = MAX_WILDCARDS.saturating_sub(self.wildcards.len());
        self.wildcards.extend(other.wildcards.into_iter().take(room));
    }
}
