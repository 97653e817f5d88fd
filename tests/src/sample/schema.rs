//! A schema as the sampler sees it: declarations by name, references unresolved.

mod components;
mod derived;
mod effective;
mod read;
mod read_attributes;
mod read_complex;
mod read_particle;
mod read_simple;

pub use components::*;
pub use derived::{Derived, Method};
pub use effective::{Content, Kind, Simple};

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::rc::Rc;

use super::collect::Name;

/// All that the schemas of a folder declare.
#[derive(Debug, Default)]
pub struct Schema {
    /// The global elements.
    pub elements: BTreeMap<Name, Rc<Element>>,
    types: BTreeMap<Name, Rc<Type>>,
    groups: BTreeMap<Name, Rc<Particle>>,
    attributes: BTreeMap<Name, Rc<Attribute>>,
    attribute_groups: BTreeMap<Name, Rc<Attributes>>,
    /// The members of each head's substitution group, its own name left out.
    substitutes: BTreeMap<Name, Vec<Name>>,
    derived: BTreeMap<Name, Vec<Derived>>,
}

impl Schema {
    /// Reads the files of a folder, beginning with one that leads to all others.
    pub fn read(folder: &Path, driver: &str) -> io::Result<Self> {
        let mut schema = read::read(folder, driver)?;
        derived::collect(&mut schema);
        Ok(schema)
    }

    /// The global type of a name; none for the built-in ones. Where no namespace is said and none has the type, a prefix
    /// was left out.
    #[must_use]
    pub fn ty(&self, name: &Name) -> Option<&Rc<Type>> {
        let unqualified = || {
            let mut types = self.types.iter().filter(|_| name.namespace.is_empty());
            types.find(|(known, _)| known.local == name.local).map(|(_, ty)| ty)
        };
        self.types.get(name).or_else(unqualified)
    }

    /// All global types.
    pub fn types(&self) -> impl Iterator<Item = (&Name, &Rc<Type>)> {
        self.types.iter()
    }

    /// All groups.
    pub fn groups(&self) -> impl Iterator<Item = (&Name, &Rc<Particle>)> {
        self.groups.iter()
    }

    /// The model group of a name.
    #[must_use]
    pub fn group(&self, name: &Name) -> Option<&Rc<Particle>> {
        self.groups.get(name)
    }

    /// The elements that may stand for another one, however far, and that are not abstract.
    #[must_use]
    pub fn substitutes(&self, head: &Name) -> Vec<Rc<Element>> {
        let (mut found, mut at) = (vec![head.clone()], 0);
        while let Some(name) = found.get(at).cloned() {
            let members = self.substitutes.get(&name).into_iter().flatten();
            let new: Vec<_> = members.filter(|member| !found.contains(member)).cloned().collect();
            found.extend(new);
            at += 1;
        }
        let members = found.iter().skip(1).filter_map(|name| self.elements.get(name));
        members.filter(|element| !element.is_abstract).cloned().collect()
    }

    /// The types that are derived from this one, however far.
    #[must_use]
    pub fn derived(&self, base: &Name) -> &[Derived] {
        self.derived.get(base).map_or(&[], Vec::as_slice)
    }
}
