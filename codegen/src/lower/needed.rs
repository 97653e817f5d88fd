//! Which types the output needs: all of the contract's own, and of the schemas of the standards that were added to it
//! only those that the contract's own lead to.

use std::collections::HashSet;

use crate::ast::{
    AttributeUse, Attributes, Content, Contract, Element, PartKind, Particle, Reference, Term, TypeIndex, TypeKind,
    TypeUse,
};
use crate::resolve::{Resolution, Target};
use crate::source::{Sources, Span};

/// What leads on: a type, or a global element.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Node {
    Type(TypeIndex),
    /// By its place among the global elements.
    Element(usize),
}

/// The types and the global elements that are needed.
pub(super) struct Needed {
    /// Absent where nothing was added, so that all are.
    reached: Option<HashSet<Node>>,
}

impl Needed {
    pub(super) fn of(contract: &Contract, resolution: &Resolution, sources: &Sources) -> Self {
        let is_own = |span: Span| !sources.is_built_in(span.source);
        if contract.types.iter().all(|ty| is_own(ty.span)) && contract.elements.iter().all(|each| is_own(each.span)) {
            return Self { reached: None };
        }
        let mut walk = Walk { contract, resolution, reached: HashSet::new(), waiting: Vec::new() };
        for (index, definition) in contract.types.iter().enumerate().filter(|(_, ty)| is_own(ty.span)) {
            // An original that was redefined goes by its redefinition.
            if !is_original(definition.name.as_ref().map_or("", |name| &name.local)) {
                walk.enter(Node::Type(TypeIndex(index)));
            }
        }
        for (index, _) in contract.elements.iter().enumerate().filter(|(_, element)| is_own(element.span)) {
            walk.enter(Node::Element(index));
        }
        for attribute in contract.attributes.iter().filter(|attribute| is_own(attribute.span)) {
            walk.ty(&attribute.ty);
        }
        for part in contract.messages.iter().flat_map(|message| &message.parts) {
            match &part.kind {
                PartKind::Element(element) => walk.element_named(element),
                PartKind::Type(ty) => walk.named(ty),
            }
        }
        walk.run();
        Self { reached: Some(walk.reached) }
    }

    pub(super) fn has_type(&self, index: TypeIndex) -> bool {
        self.reached.as_ref().is_none_or(|reached| reached.contains(&Node::Type(index)))
    }

    pub(super) fn has_element(&self, index: usize) -> bool {
        self.reached.as_ref().is_none_or(|reached| reached.contains(&Node::Element(index)))
    }
}

/// Whether the name is that of a definition that another one redefines, which no contract can refer to.
pub(super) fn is_original(name: &str) -> bool {
    name.contains(' ')
}

struct Walk<'c> {
    contract: &'c Contract,
    resolution: &'c Resolution,
    reached: HashSet<Node>,
    waiting: Vec<Node>,
}

impl<'c> Walk<'c> {
    fn enter(&mut self, node: Node) {
        if self.reached.insert(node) {
            self.waiting.push(node);
        }
    }

    fn run(&mut self) {
        while let Some(node) = self.waiting.pop() {
            match node {
                Node::Element(index) => {
                    let Some(element) = self.contract.elements.get(index) else { continue };
                    self.element(element);
                    for index in self.resolution.substitutes(&element.name).collect::<Vec<_>>() {
                        self.enter(Node::Element(index));
                    }
                }
                Node::Type(index) => {
                    for derived in self.resolution.derived(index).to_vec() {
                        self.enter(Node::Type(derived));
                    }
                    self.definition(index);
                }
            }
        }
    }

    fn definition(&mut self, index: TypeIndex) {
        let Some(definition) = self.contract.definition(index) else { return };
        match &definition.kind {
            TypeKind::Simple(simple) => simple.variety.parts().iter().for_each(|part| self.ty(part)),
            TypeKind::Complex(complex) => {
                if let Some(derivation) = &complex.derivation {
                    self.named(&derivation.base);
                }
                match &complex.content {
                    Content::Elements(Some(particle)) => self.particle(particle),
                    Content::RestrictedText(text) => self.enter(Node::Type(*text)),
                    Content::Elements(None) | Content::Text => {}
                }
                if let Some(array) = &complex.array_type {
                    self.named(&array.item);
                }
                self.attributes(&complex.attributes);
            }
        }
    }

    fn particle(&mut self, particle: &'c Particle) {
        for particle in self.resolution.all_particles(self.contract, vec![particle]) {
            match &particle.term {
                Term::Element(element) => self.element(element),
                Term::ElementRef { element, .. } => self.element_named(element),
                Term::Sequence(_) | Term::Choice(_) | Term::All(_) | Term::Group(_) | Term::Any(_) => {}
            }
        }
    }

    fn attributes(&mut self, attributes: &'c Attributes) {
        for attribute in self.resolution.own_attributes(self.contract, attributes).uses {
            self.ty(attribute.ty);
        }
        for used in &attributes.uses {
            if let AttributeUse::Local { attribute, .. } = used {
                self.ty(&attribute.ty);
            }
        }
    }

    fn element(&mut self, element: &Element) {
        self.ty(&element.ty);
    }

    fn element_named(&mut self, reference: &Reference) {
        if let Some(index) = self.resolution.element_index(reference) {
            self.enter(Node::Element(index));
        }
    }

    fn named(&mut self, reference: &Reference) {
        self.target(self.resolution.type_named(reference));
    }

    fn ty(&mut self, ty: &TypeUse) {
        self.target(self.resolution.type_use(self.contract, ty));
    }

    fn target(&mut self, target: Option<Target>) {
        if let Some(Target::Defined(index)) = target {
            self.enter(Node::Type(index));
        }
    }
}
