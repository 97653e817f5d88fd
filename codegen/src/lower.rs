//! A contract whose rules are kept to the [`model`](crate::model) that is rendered.

mod each;
mod front;
mod namespaces;
mod operations;
mod owners;
mod patterned;
mod port_types;
mod reach;
mod records;
mod simple_types;
mod type_names;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

pub(crate) use front::front;

use crate::ast::{Contract, QName, TypeIndex, TypeUse};
use crate::model::{Api, PortType, Type, TypeId, TypeRef, XmlName};
use crate::names::Scope;
use crate::report::Report;
use crate::resolve::{Resolution, Target};
use namespaces::Namespaces;

/// What is said beside the contract, for contracts that one does not own.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    /// The setter of one item by `Type.field`, both in Rust's names.
    pub(crate) items: BTreeMap<String, String>,
    /// Whether every rule of the standards is kept.
    pub(crate) is_strict: bool,
}

/// Builds the model. `report` still takes what only Rust's names bring to light.
fn api(contract: &Contract, resolution: &Resolution, options: &Options, path: &Path, report: &mut Report) -> Api {
    let namespaces = Namespaces::of(contract);
    let mut names = Scope::default();
    let chosen = type_names::assign(contract, resolution, &mut names);
    let lowering = Lowering { contract, resolution, namespaces, ids: chosen.ids };
    let mut types = Vec::with_capacity(chosen.order.len());
    for (index, name) in chosen.order {
        types.extend(lowering.ty(index, name, &chosen.owners));
    }
    let mut port_types = lowering.port_types(&mut names);
    supplied_fields(&types, &mut port_types);
    each::name_items(&mut types, options, report);
    reach::from_requests(&mut types, &port_types);
    let files: BTreeSet<_> = report.sources.paths().skip(1).map(Path::to_owned).collect();
    Api {
        contract: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        files: report.sources.paths().take(1).map(Path::to_owned).chain(files).collect(),
        namespaces: lowering.namespaces.into_list(),
        modules: Vec::new(),
        types,
        roots: Vec::new(),
        headers: Vec::new(),
        port_types,
    }
}

/// Says in each request which of its fields the client supplies.
fn supplied_fields(types: &[Type], port_types: &mut [PortType]) {
    for operation in port_types.iter_mut().flat_map(|port_type| &mut port_type.operations) {
        let TypeRef::Named(id) = operation.request.ty else { continue };
        let Some(Type::Record(record)) = types.get(id.0) else { continue };
        let supplied = record.fields.iter().find(|field| field.supplied);
        operation.request.supplied = supplied.map(|field| field.name.clone());
    }
}

/// What is at hand while the model is built.
struct Lowering<'c> {
    contract: &'c Contract,
    resolution: &'c Resolution,
    namespaces: Namespaces,
    /// The types that are generated, by their place in the contract.
    ids: Vec<Option<TypeId>>,
}

impl Lowering<'_> {
    fn xml_name(&self, name: &QName) -> XmlName {
        let namespace = name.namespace.as_ref().and_then(|uri| self.namespaces.find(uri));
        XmlName { namespace, local: name.local.clone() }
    }

    fn type_ref(&self, used: &TypeUse) -> Option<TypeRef> {
        match self.resolution.settled(self.contract, used)? {
            Target::BuiltIn(built_in) => Some(TypeRef::BuiltIn(built_in)),
            Target::Defined(index) => self.id(index).map(TypeRef::Named),
            Target::AnyType => None,
        }
    }

    fn id(&self, index: TypeIndex) -> Option<TypeId> {
        self.ids.get(index.0).copied().flatten()
    }
}
