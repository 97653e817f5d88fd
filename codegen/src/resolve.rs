//! Names to what they refer to.

mod built_in;
mod derivation;
mod index;
mod references;
mod used;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::ast::{Attribute, Binding, Contract, Element, Message, PortType, QName, Reference, TypeIndex, TypeUse};
use crate::model::BuiltIn;
use crate::report::Report;

pub(crate) use built_in::type_name;
pub(crate) use derivation::{Derivation, Underived};
pub(crate) use used::{UsedAttribute, UsedElement};

/// Finds every definition by its name, and tells the names that nothing bears and those that two bear.
pub(crate) fn names(contract: &Contract, report: &mut Report) -> Resolution {
    let resolution = index::build(contract, report);
    references::check(contract, &resolution, report);
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
    messages: HashMap<QName, usize>,
    port_types: HashMap<QName, usize>,
    bindings: HashMap<QName, usize>,
}

/// A type that a name refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    BuiltIn(BuiltIn),
    Defined(TypeIndex),
}

impl Resolution {
    pub(crate) fn type_use(&self, used: &TypeUse) -> Option<Target> {
        match used {
            TypeUse::Named(reference) => self.type_named(reference),
            TypeUse::Anonymous(index) => Some(Target::Defined(*index)),
        }
    }

    pub(crate) fn type_named(&self, reference: &Reference) -> Option<Target> {
        let defined = self.types.get(&reference.name).map(|&index| Target::Defined(TypeIndex(index)));
        defined.or_else(|| built_in::named(&reference.name).map(Target::BuiltIn))
    }

    pub(crate) fn element<'c>(&self, contract: &'c Contract, reference: &Reference) -> Option<&'c Element> {
        contract.elements.get(*self.elements.get(&reference.name)?)
    }

    pub(crate) fn attribute<'c>(&self, contract: &'c Contract, reference: &Reference) -> Option<&'c Attribute> {
        contract.attributes.get(*self.attributes.get(&reference.name)?)
    }

    pub(crate) fn message<'c>(&self, contract: &'c Contract, reference: &Reference) -> Option<&'c Message> {
        contract.messages.get(*self.messages.get(&reference.name)?)
    }

    pub(crate) fn binding<'c>(&self, contract: &'c Contract, reference: &Reference) -> Option<&'c Binding> {
        contract.bindings.get(*self.bindings.get(&reference.name)?)
    }

    pub(crate) fn port_type<'c>(&self, contract: &'c Contract, reference: &Reference) -> Option<&'c PortType> {
        contract.port_types.get(*self.port_types.get(&reference.name)?)
    }
}
