//! Names to what they refer to.

mod bound;
mod built_in;
mod derivation;
mod derives;
mod effective;
mod index;
mod references;
mod used;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::ast::{
    Attribute, AttributeGroup, Contract, Element, GroupDefinition, Message, PortType, QName, Reference, TypeIndex,
    TypeUse,
};
use crate::model::BuiltIn;
use crate::report::Report;

pub(crate) use bound::{Call, Callable, Carried, is_alike, pairing, signature};
pub(crate) use built_in::{base_of_built_in, is_built_in, type_name};
pub(crate) use derivation::{Derivation, Root, Underived};
pub(crate) use derives::{all_derived, derives};
pub(crate) use effective::{Effective, MAX_STEPS};
pub(crate) use used::{BlockedType, UsedAttribute, UsedElement};

/// Finds every definition by its name, and tells the names that nothing bears and those that two bear.
pub(crate) fn names(contract: &Contract, report: &mut Report) -> Resolution {
    let mut resolution = index::build(contract, report);
    for meant in references::check(contract, &resolution, report) {
        resolution.define(meant.kind, meant.name, meant.index);
    }
    resolution
}

/// The definitions of a contract by name: one map a symbol space (XML Schema part 1, 2.5; WSDL 1.1, 2.1.1).
#[derive(Debug, Default)]
pub(crate) struct Resolution {
    /// The namespaces where anything is defined.
    namespaces: HashSet<Option<Arc<str>>>,
    types: HashMap<QName, usize>,
    elements: HashMap<QName, usize>,
    attributes: HashMap<QName, usize>,
    groups: HashMap<QName, usize>,
    attribute_groups: HashMap<QName, usize>,
    notations: HashMap<QName, usize>,
    messages: HashMap<QName, usize>,
    port_types: HashMap<QName, usize>,
    bindings: HashMap<QName, usize>,
    /// The complex types that are derived from a type directly, in the order of the contract.
    derived: HashMap<TypeIndex, Vec<TypeIndex>>,
    /// The elements that stand for another one directly, by the name of that one, in the order of the contract.
    substitutes: HashMap<QName, Vec<usize>>,
}

/// A type that a name refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Target {
    BuiltIn(BuiltIn),
    Defined(TypeIndex),
    /// `xs:anyType` (part 1, 3.4.7).
    AnyType,
}

impl Resolution {
    fn define(&mut self, kind: &str, name: QName, index: usize) {
        let symbols = match kind {
            "type" => &mut self.types,
            "element" => &mut self.elements,
            "attribute" => &mut self.attributes,
            "group" => &mut self.groups,
            "attribute group" => &mut self.attribute_groups,
            "message" => &mut self.messages,
            "port type" => &mut self.port_types,
            _ => &mut self.bindings,
        };
        symbols.insert(name, index);
    }

    pub(crate) fn type_use(&self, contract: &Contract, used: &TypeUse) -> Option<Target> {
        let mut used = used;
        for _ in 0..MAX_STEPS {
            match used {
                TypeUse::Named(reference) => return self.type_named(reference),
                TypeUse::Anonymous(index) => return Some(Target::Defined(*index)),
                TypeUse::OfHead(head) => used = &self.element(contract, head)?.ty,
            }
        }
        None
    }

    pub(crate) fn type_named(&self, reference: &Reference) -> Option<Target> {
        if built_in::is_any_type(&reference.name) {
            return Some(Target::AnyType);
        }
        let built_in = built_in::named(&reference.name).map(Target::BuiltIn);
        built_in.or_else(|| self.types.get(&reference.name).map(|index| Target::Defined(TypeIndex(*index))))
    }

    pub(crate) fn group<'c>(&self, contract: &'c Contract, reference: &Reference) -> Option<&'c GroupDefinition> {
        contract.groups.get(*self.groups.get(&reference.name)?)
    }

    pub(crate) fn attribute_group<'c>(
        &self,
        contract: &'c Contract,
        reference: &Reference,
    ) -> Option<&'c AttributeGroup> {
        contract.attribute_groups.get(*self.attribute_groups.get(&reference.name)?)
    }

    /// The place among the global elements of the one that is meant.
    pub(crate) fn element_index(&self, reference: &Reference) -> Option<usize> {
        self.elements.get(&reference.name).copied()
    }

    pub(crate) fn element<'c>(&self, contract: &'c Contract, reference: &Reference) -> Option<&'c Element> {
        contract.elements.get(*self.elements.get(&reference.name)?)
    }

    pub(crate) fn attribute<'c>(&self, contract: &'c Contract, reference: &Reference) -> Option<&'c Attribute> {
        contract.attributes.get(*self.attributes.get(&reference.name)?)
    }

    pub(crate) fn has_notation(&self, name: &QName) -> bool {
        self.notations.contains_key(name)
    }

    pub(crate) fn message<'c>(&self, contract: &'c Contract, reference: &Reference) -> Option<&'c Message> {
        contract.messages.get(*self.messages.get(&reference.name)?)
    }

    pub(crate) fn port_type<'c>(&self, contract: &'c Contract, reference: &Reference) -> Option<&'c PortType> {
        contract.port_types.get(*self.port_types.get(&reference.name)?)
    }
}
