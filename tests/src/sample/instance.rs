//! Elements made from their declarations (XML Schema part 1, 3.3.4 and 3.4.4).

use std::collections::BTreeSet;
use std::rc::Rc;

use super::Manner;
use super::collect::{Name, XS};
use super::document::{Child, Prefixes, Tree, XML};
use super::height::{ENDLESS, Heights};
use super::schema::{Blocked, Content, Element, Schema, Simple, Type, TypeRef, Use};
use super::value::{Value, Values};

pub(super) const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// From this depth on, and once so many elements were made, only what must stand is made.
const DEPTH: usize = 9;
const ELEMENTS: usize = 400;

/// Makes one document.
pub(super) struct Sampler<'s> {
    pub(super) schema: &'s Schema,
    pub(super) heights: &'s Heights,
    pub(super) manner: Manner,
    pub(super) values: Values,
    prefixes: Prefixes,
    unordered: BTreeSet<Name>,
    elements: usize,
    /// Whether a schema says all of it.
    is_judgeable: bool,
}

impl<'s> Sampler<'s> {
    pub(super) fn new(schema: &'s Schema, heights: &'s Heights, manner: Manner) -> Self {
        let values = Values::new(manner);
        let (prefixes, unordered) = (Prefixes::default(), BTreeSet::new());
        Self { schema, heights, manner, values, prefixes, unordered, elements: 0, is_judgeable: true }
    }

    /// What the document needs besides its tree; nothing where it cannot be.
    pub(super) fn finish(self) -> Option<(Prefixes, BTreeSet<Name>, bool)> {
        (!self.values.is_impossible).then_some((self.prefixes, self.unordered, self.is_judgeable))
    }

    /// Whether only what must stand is to be made.
    pub(super) fn is_frugal(&self, depth: usize) -> bool {
        self.manner == Manner::Minimal || depth > DEPTH || self.elements > ELEMENTS
    }

    pub(super) fn happens(&mut self, percent: usize) -> bool {
        matches!(self.manner, Manner::Random(_)) && self.values.random.happens(percent)
    }

    /// A global element, or one of its substitution group.
    pub(super) fn reference(&mut self, name: &Name, depth: usize) -> Option<Tree> {
        let schema = self.schema;
        let own = schema.elements.get(name)?;
        let own_height = self.heights.own(schema, own);
        let is_open = own.blocked == Blocked::default();
        let must = own_height >= ENDLESS;
        if must || (is_open && !self.is_frugal(depth) && self.happens(25)) {
            let height = |element: &Rc<Element>| self.heights.own(schema, element);
            let mut substitutes = schema.substitutes(name);
            substitutes.retain(|element| height(element) < ENDLESS);
            if self.is_frugal(depth) {
                let least = substitutes.iter().map(height).min();
                substitutes.retain(|element| Some(height(element)) == least);
            }
            let chosen = self.values.random.one(&substitutes).cloned();
            if must || chosen.is_some() {
                return Some(self.element(&chosen?, depth));
            }
        }
        Some(self.element(&Rc::clone(own), depth))
    }

    /// An element of a declaration.
    pub(super) fn element(&mut self, declared: &Rc<Element>, depth: usize) -> Tree {
        self.elements += 1;
        let mut tree = Tree { name: declared.name.clone(), ..Tree::default() };
        let declared_type = self.schema.type_of(declared);
        let ty = self.actual_type(&declared_type, declared.blocked, depth, &mut tree);
        self.attributes(&ty, depth, &mut tree);
        if declared.is_nillable && declared.fixed.is_none() && self.happens(20) {
            tree.attributes.push((Name::new(XSI, "nil"), "true".to_owned()));
            return tree;
        }
        if let Some(fixed) = &declared.fixed {
            tree.children.push(Child::Text(fixed.clone()));
            return tree;
        }
        if self.items(&ty, depth, &mut tree) {
            return tree;
        }
        match self.schema.content(&ty) {
            Content::Text(simple) => {
                let text = self.text(&simple);
                if !text.is_empty() {
                    tree.children.push(Child::Text(text));
                }
            }
            Content::Elements { particle, is_mixed } => {
                if let Some(particle) = particle {
                    self.particle(&particle, depth + 1, &mut tree);
                }
                if is_mixed && !self.is_frugal(depth) {
                    self.mix(&mut tree);
                }
            }
            Content::Any => self.anything(&mut tree),
        }
        tree
    }

    /// Puts items into a SOAP-encoded array (SOAP 1.1, 5.4.2), whose schema says nothing of them.
    fn items(&mut self, ty: &TypeRef, depth: usize, tree: &mut Tree) -> bool {
        let (uses, _) = self.schema.attributes_of(ty);
        let Some(array) = uses.into_iter().find(|it| it.array_of.is_some()).filter(|_| self.happens(70)) else {
            return false;
        };
        let Some(item) = array.array_of.filter(|_| depth < DEPTH) else { return false };
        let count = self.values.random.between(1, 3);
        let value = format!("{}[{count}]", self.prefixes.name(&item));
        tree.attributes.push((array.attribute.name, value));
        let declared = Element { name: Name::new("", "item"), ty: Some(TypeRef::Named(item)), ..Element::default() };
        let declared = Rc::new(declared);
        for _ in 0..count {
            let child = self.element(&declared, depth + 1);
            tree.children.push(Child::Element(child));
        }
        self.is_judgeable = false;
        true
    }

    /// The type of an element: the declared one, or one that is derived from it and named by `xsi:type`.
    fn actual_type(&mut self, declared: &TypeRef, blocked: Blocked, depth: usize, tree: &mut Tree) -> TypeRef {
        let TypeRef::Named(name) = declared else { return declared.clone() };
        let (is_abstract, own) = match self.schema.complex(declared).as_deref() {
            Some(Type::Complex(ty)) => (ty.is_abstract, ty.blocked),
            _ => (false, Blocked::default()),
        };
        let is_endless = self.heights.ty(self.schema, declared) >= ENDLESS;
        if !is_abstract && (is_endless || self.is_frugal(depth) || !self.happens(25)) {
            return declared.clone();
        }
        let mut others = self.schema.derived(name).to_vec();
        others.retain(|it| !it.is_abstract && !it.is_blocked(blocked) && !it.is_blocked(own));
        let height = |name: &Name| self.heights.ty(self.schema, &TypeRef::Named(name.clone()));
        others.retain(|it| height(&it.name) < ENDLESS);
        if self.is_frugal(depth) {
            let least = others.iter().map(|it| height(&it.name)).min();
            others.retain(|it| Some(height(&it.name)) == least);
        }
        let mut others: Vec<Name> = others.into_iter().map(|it| it.name).collect();
        if name.namespace == XS && name.local == "anyType" {
            others = ["string", "int", "date"].map(|local| Name::new(XS, local)).to_vec();
        }
        let Some(chosen) = self.values.random.one(&others) else { return declared.clone() };
        let value = self.prefixes.name(chosen);
        tree.attributes.push((Name::new(XSI, "type"), value));
        TypeRef::Named(chosen.clone())
    }

    fn attributes(&mut self, ty: &TypeRef, depth: usize, tree: &mut Tree) {
        let (mut uses, mut any) = self.schema.attributes_of(ty);
        // Those of a SOAP-encoded array speak of one that lies elsewhere in the message.
        if uses.iter().any(|it| it.array_of.is_some()) {
            (uses, any) = (Vec::new(), None);
        }
        for it in uses {
            let is_wanted = match self.manner {
                _ if it.is_required => true,
                _ if self.is_frugal(depth) => false,
                Manner::Random(_) => self.happens(50),
                _ => true,
            };
            if is_wanted {
                let value = self.attribute(&it);
                tree.attributes.push((it.attribute.name, value));
            }
        }
        if let Some(any) = any.filter(|_| !self.is_frugal(depth)) {
            self.foreign_attribute(&any, tree);
        }
    }

    pub(super) fn attribute(&mut self, it: &Use) -> String {
        if let Some(fixed) = &it.attribute.fixed {
            return fixed.clone();
        }
        match (&it.attribute.ty, it.attribute.name.local.as_str()) {
            (Some(ty), _) => {
                let simple = self.schema.simple(ty);
                self.text(&simple)
            }
            (None, "lang") if it.attribute.name.namespace == XML => "en".to_owned(),
            (None, "space") if it.attribute.name.namespace == XML => "preserve".to_owned(),
            (None, _) => "a value".to_owned(),
        }
    }

    fn text(&mut self, ty: &Simple) -> String {
        match self.values.value(ty) {
            Value::Text(text) => text,
            Value::Name(Some((namespace, local))) => self.prefixes.name(&Name::new(&namespace, &local)),
            // A name that every schema knows.
            Value::Name(None) => self.prefixes.name(&Name::new(XS, "token")),
        }
    }

    /// Notes that the children may stand in any order.
    pub(super) fn unordered(&mut self, name: &Name) {
        self.unordered.insert(name.clone());
    }
}
