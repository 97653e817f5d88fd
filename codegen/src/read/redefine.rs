//! `xs:redefine` (XML Schema part 1, 4.2.2).
//!
//! What is redefined keeps its definition under a name that no contract can write. Only the new definition refers to
//! it; whatever else says the name means the new one.

use std::collections::{HashMap, HashSet};

use super::Reader;
use super::import::ImportKind;
use super::namespace::Space;
use super::node::Node;
use super::schema::Defaults;
use crate::ast::{Contract, QName, Reference};
use crate::report::{Report, quote};
use crate::source::Span;

/// What can be redefined, each with names of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Redefined {
    Type,
    Group,
    AttributeGroup,
}

/// The new definitions of what bears a name: the one that counts first, then those that it redefines in turn.
#[derive(Debug, Default)]
pub(super) struct Redefinitions {
    new: HashMap<(Redefined, QName), Vec<New>>,
    /// The keys, in the order of the contract.
    order: Vec<(Redefined, QName)>,
}

/// A new definition: its place among the definitions of its kind, and in its file.
#[derive(Clone, Copy, Debug)]
struct New {
    index: usize,
    span: Span,
}

/// The name of what is being redefined, while its new definition is read.
#[derive(Debug)]
pub(super) struct Original {
    kind: Redefined,
    name: QName,
    depth: usize,
    /// How often the new definition refers to it.
    uses: usize,
}

impl Reader<'_> {
    pub(super) fn schema_redefine(&mut self, node: Node<'_>, defaults: &Defaults) {
        self.shape(node, &["schemaLocation"], &[]);
        let _ = self.documentation(node);
        if let Some(location) = self.required(node, "schemaLocation") {
            self.worklist.push(self.source, location, ImportKind::Redefine, defaults.target.clone());
        }
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Schema, "annotation") => {}
                (Space::Schema, "simpleType") => {
                    self.new_definition(child, defaults, Redefined::Type, Self::global_simple_type);
                }
                (Space::Schema, "complexType") => {
                    self.new_definition(child, defaults, Redefined::Type, Self::global_complex_type);
                }
                (Space::Schema, "group") => self.new_definition(child, defaults, Redefined::Group, Self::group),
                (Space::Schema, "attributeGroup") => {
                    self.new_definition(child, defaults, Redefined::AttributeGroup, Self::attribute_group);
                }
                _ => self.unexpected(node, child),
            }
        }
    }

    fn new_definition(
        &mut self,
        node: Node<'_>,
        defaults: &Defaults,
        kind: Redefined,
        read: impl FnOnce(&mut Self, Node<'_>, &Defaults),
    ) {
        let before = definitions(self.contract, kind);
        let Some(name) = node.attribute("name") else { return read(self, node, defaults) };
        let name = QName { namespace: defaults.target.clone(), local: name.value.trim_ascii().to_owned() };
        let key = (kind, name.clone());
        let depth = self.redefinitions.new.get(&key).map_or(1, |new| new.len() + 1);
        self.original = Some(Original { kind, name, depth, uses: 0 });
        read(self, node, defaults);
        let uses = self.original.take().map_or(0, |original| original.uses);
        if definitions(self.contract, kind) == before {
            return;
        }
        if kind == Redefined::Type && uses == 0 {
            let message = "a type that is redefined restricts or extends itself (XML Schema part 1, 4.2.2)";
            self.report.error(node.span(), message).help("name the type itself as the base");
        } else if uses > 1 {
            let message = "what is redefined can be referred to once in its new definition";
            self.report.rule(node.span(), format!("{message} (XML Schema part 1, 4.2.2)"));
        }
        let new = New { index: definitions(self.contract, kind) - 1, span: node.span() };
        if depth == 1 {
            self.redefinitions.order.push(key.clone());
        }
        self.redefinitions.new.entry(key).or_default().push(new);
    }

    /// A reference that means the original where it stands in a new definition of the same name.
    pub(super) fn or_original(&mut self, kind: Redefined, mut reference: Reference) -> Reference {
        // A type refers to its original as its base alone, which is the first reference that is read.
        let original = self.original.as_mut().filter(|original| {
            original.kind == kind && original.name == reference.name && (kind != Redefined::Type || original.uses == 0)
        });
        if let Some(original) = original {
            original.uses += 1;
            reference.name = private_name(&original.name, original.depth);
        }
        reference
    }
}

impl Redefinitions {
    /// Gives the originals their names, now that all files are read. What counts keeps its own.
    pub(super) fn settle(&self, contract: &mut Contract, report: &mut Report) {
        let mut defined = HashSet::new();
        for kind in [Redefined::Type, Redefined::Group, Redefined::AttributeGroup] {
            for index in 0..definitions(contract, kind) {
                let Some(name) = name_of(contract, kind, index) else { continue };
                let Some((key, new)) = self.new.get_key_value(&(kind, name.clone())) else { continue };
                let depth = new.binary_search_by_key(&index, |new| new.index);
                if depth.is_err() {
                    defined.insert(key);
                }
                match depth.unwrap_or(new.len()) {
                    0 => {}
                    depth => *name = private_name(&key.1, depth),
                }
            }
        }
        for key in self.order.iter().filter(|key| !defined.contains(key)) {
            let Some(last) = self.new.get(key).and_then(|new| new.last()) else { continue };
            let message = format!("the schema that is redefined does not define {}", quote(&key.1.local));
            report.error(last.span, message + " (XML Schema part 1, 4.2.2)");
        }
    }
}

/// The name that no contract can write; `depth` tells the originals of one name apart.
fn private_name(name: &QName, depth: usize) -> QName {
    let number = if depth > 1 { format!(" {depth}") } else { String::new() };
    QName { namespace: name.namespace.clone(), local: format!("{} (original{number})", name.local) }
}

/// How many definitions there are, the anonymous ones among them.
fn definitions(contract: &Contract, kind: Redefined) -> usize {
    match kind {
        Redefined::Type => contract.types.len(),
        Redefined::Group => contract.groups.len(),
        Redefined::AttributeGroup => contract.attribute_groups.len(),
    }
}

fn name_of(contract: &mut Contract, kind: Redefined, index: usize) -> Option<&mut QName> {
    match kind {
        Redefined::Type => contract.types.get_mut(index)?.name.as_mut(),
        Redefined::Group => contract.groups.get_mut(index).map(|group| &mut group.name),
        Redefined::AttributeGroup => contract.attribute_groups.get_mut(index).map(|group| &mut group.name),
    }
}
