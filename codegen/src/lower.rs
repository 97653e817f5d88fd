//! A contract whose rules are kept to the [`model`](crate::model) that is rendered.

mod boxes;
mod choices;
mod content;
mod draft;
mod each;
mod families;
mod front;
mod headers;
mod ids;
mod messages;
mod modules;
mod namespaces;
mod needed;
mod operations;
mod owners;
mod patterned;
mod port_types;
mod prune;
mod reach;
mod records;
mod rename;
mod replaced;
mod roots;
mod selection;
mod simple_types;
mod sizes;
mod type_names;
mod type_refs;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::Path;

pub(crate) use front::front;

use crate::ast::{Contract, QName, TypeIndex, TypeKind};
use crate::model::{Api, PortType, Type, TypeId, XmlName};
use crate::report::Report;
use crate::resolve::{BlockedType, Resolution};
use crate::source::Span;
use modules::Modules;
use namespaces::Namespaces;
use needed::Needed;
use owners::Owner;
use selection::Selection;

/// What is said beside the contract, for contracts that one does not own.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    /// The setter of one item by `Type.field`, both in Rust's names.
    pub(crate) items: BTreeMap<String, String>,
    /// The operations that are wanted, by `Operation` or `PortType.Operation`, both in the contract's names.
    pub(crate) operations: BTreeSet<String>,
    /// Names in place of others, all of them Rust's.
    pub(crate) renames: BTreeMap<String, String>,
    /// Paths of types in place of those of the contract, by `{namespace}name`.
    pub(crate) replaced: BTreeMap<String, String>,
    /// Whether every rule of the standards is kept.
    pub(crate) is_strict: bool,
}

/// Builds the model. `report` still takes what only Rust's names bring to light.
fn api(contract: &Contract, resolution: &Resolution, options: &Options, path: &Path, report: &mut Report) -> Api {
    let needed = Needed::of(contract, resolution, &report.sources);
    let chosen = type_names::assign(contract, resolution, &needed);
    let mut lowering = Lowering {
        contract,
        resolution,
        namespaces: Namespaces::of(contract),
        modules: chosen.modules,
        ids: chosen.ids,
        types: vec![None; chosen.order.len()],
        families: HashMap::new(),
        heads: HashMap::new(),
        groups: HashMap::new(),
        emptiable_choices: HashSet::new(),
        parts: HashMap::new(),
    };
    let span = |(index, ..): &(TypeIndex, _, _)| contract.definition(*index).map(|definition| definition.span);
    let spans = chosen.order.iter().map(span).collect();
    let replaced = lowering.replaced(&chosen.order, &options.replaced, report);
    lowering.all_types(chosen.order, &chosen.owners);
    let mut selection = Selection::of(&options.operations);
    let (mut port_types, headers) = lowering.port_types(&mut selection);
    selection.tell_unknown(report);
    let roots = lowering.roots(&port_types, &needed);
    let Lowering { modules, namespaces, types, .. } = lowering;
    let made = types.len();
    let mut types: Vec<Type> = types.into_iter().flatten().collect();
    if types.len() != made {
        // Every other number would stand for another type.
        report
            .error_at_large("the generator lost a type of this contract; please report it together with the contract");
    }
    boxes::set(&mut types);
    let modules = modules.into_list();
    rename::apply(&mut types, &mut port_types, &modules, &options.renames, report);
    supplied_fields(&types, &mut port_types);
    replaced::hold_no_credentials(&types, &port_types, &replaced, report);
    each::name_items(&mut types, &replaced, options, report);
    reach::from_requests(&mut types, &port_types, &headers);
    let files: BTreeSet<_> = report.sources.paths().skip(1).map(Path::to_owned).collect();
    let mut api = Api {
        contract: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        files: report.sources.paths().take(1).map(Path::to_owned).chain(files).collect(),
        namespaces: namespaces.into_list(),
        modules,
        types,
        spans,
        replaced,
        roots,
        headers,
        port_types,
    };
    if !selection.is_all() {
        prune::unreached(&mut api);
    }
    api
}

/// Says in each request which of its fields the client supplies.
fn supplied_fields(types: &[Type], port_types: &mut [PortType]) {
    for operation in port_types.iter_mut().flat_map(|port_type| &mut port_type.operations) {
        let Some(id) = operation.request.ty.named() else { continue };
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
    modules: Modules,
    /// The types that are generated, by their place in the contract.
    ids: Vec<Option<TypeId>>,
    /// Those of the contract first; a type has its place before it is made.
    types: Vec<Option<Type>>,
    /// By the type that the members are derived from.
    families: HashMap<BlockedType, TypeId>,
    /// The choices that stand for substitution groups, by the head.
    heads: HashMap<QName, TypeId>,
    /// The types of named model groups, by the group.
    groups: HashMap<QName, TypeId>,
    /// The choices of which an alternative may be nothing at all.
    emptiable_choices: HashSet<TypeId>,
    /// The types of parts of contents that have no name, by the place of the particle: an extension has those of its base.
    parts: HashMap<Span, TypeId>,
}

impl<'c> Lowering<'c> {
    fn all_types(&mut self, order: Vec<(TypeIndex, String, crate::model::ModuleId)>, owners: &[Option<Owner<'c>>]) {
        // Families choose their names before the parts of contents do.
        self.name_families();
        for (place, (index, name, module)) in order.into_iter().enumerate() {
            let Some(definition) = self.contract.definition(index) else { continue };
            let owner = owners.get(index.0).copied().flatten();
            let docs = match owner {
                Some(owner) if definition.docs.is_empty() => owner.docs,
                _ => &definition.docs,
            };
            let Some(xml) = definition.name.as_ref().or(owner.map(|owner| owner.name)) else { continue };
            let xml = self.xml_name(xml);
            let ty = match &definition.kind {
                TypeKind::Complex(complex) if complex.is_abstract => {
                    Type::Family(self.own_family(index, name, docs, xml, module))
                }
                TypeKind::Complex(_) => Type::Record(self.record(index, name, docs, xml, module)),
                TypeKind::Simple(_) => match self.simple_type(index, name, docs, xml, module) {
                    Some(ty) => ty,
                    None => continue,
                },
            };
            self.set(TypeId(place), ty);
        }
        self.all_families();
    }

    /// A place for a type that is yet to be made.
    fn reserve(&mut self) -> TypeId {
        self.types.push(None);
        TypeId(self.types.len() - 1)
    }

    fn set(&mut self, id: TypeId, ty: Type) {
        if let Some(slot) = self.types.get_mut(id.0) {
            *slot = Some(ty);
        }
    }

    fn xml_name(&self, name: &QName) -> XmlName {
        let namespace = name.namespace.as_ref().and_then(|uri| self.namespaces.find(uri));
        XmlName { namespace, local: name.local.clone() }
    }

    fn id(&self, index: TypeIndex) -> Option<TypeId> {
        self.ids.get(index.0).copied().flatten()
    }
}
