//! Choices, substitution groups and mixed content to enums.

use super::Lowering;
use super::content::{Around, least};
use super::draft::{add_starts, product, starts};
use crate::ast::{Element, Particle, QName, Term};
use crate::check::MAX_DEPTH;
use crate::model::{Choice, Field, Occurs, Place, Start, Type, TypeId, TypeRef, XmlName};
use crate::names::{Scope, type_name, upper_camel};
use crate::source::Span;

/// The variant of text in mixed content.
const TEXT: &str = "Text";

impl<'c> Lowering<'c> {
    /// The field of a choice (XML Schema part 1, 3.8); of its only alternative, where it has but one.
    pub(super) fn choice(
        &mut self,
        inner: &'c [Particle],
        span: Span,
        occurs: Occurs,
        around: &Around,
        group: Option<&'c QName>,
    ) -> Option<Field> {
        if let Some(id) = self.known_part(span, group) {
            return self.known_group(id, occurs, group);
        }
        // The name is chosen from outside in.
        let name = (inner.len() > 1).then(|| self.part_name("Choice", around, group));
        let inside = self.inside(around, group);
        let mut variants = Vec::new();
        let mut is_emptiable = false;
        self.alternatives(inner, &inside, &mut variants, &mut is_emptiable);
        // In a choice that goes on without end, an alternative that repeats is one that stands once, again and again.
        if occurs.max.is_none() && group.is_none() {
            for variant in variants.iter_mut().filter(|variant| variant.occurs.min <= 1) {
                variant.occurs = Occurs::ONCE;
            }
        }
        if variants.len() < 2 {
            let only = variants.pop()?;
            let own = least(only.occurs, is_emptiable);
            return Some(Field { occurs: product(occurs, own), ..only });
        }
        let mut all = Vec::new();
        for variant in &variants {
            add_starts(&mut all, starts(variant));
        }
        let module = self.module(around, group);
        let name = name.unwrap_or_else(|| self.part_name("Choice", around, group));
        let label = group.map_or("choice", |group| group.local.as_str());
        let xml = XmlName { namespace: None, local: label.to_owned() };
        let docs = group.map(|group| self.group_docs(group)).unwrap_or_default();
        let variants = as_variants(variants, &mut Scope::default());
        let choice = Choice { name, docs, xml: xml.clone(), module, text: None, variants, in_request: false };
        let id = self.reserve();
        self.set(id, Type::Choice(choice));
        if is_emptiable {
            self.emptiable_choices.insert(id);
        }
        let field = Field::new(label, xml, Place::Group(all), least(occurs, is_emptiable), TypeRef::Named(id));
        self.know_part(&field, span, group);
        Some(field)
    }

    /// The alternatives, those of choices within that stand once among them.
    fn alternatives(
        &mut self,
        inner: &'c [Particle],
        around: &Around,
        variants: &mut Vec<Field>,
        is_emptiable: &mut bool,
    ) {
        if around.depth > MAX_DEPTH {
            return;
        }
        for particle in inner {
            if let (Term::Choice(nested), Some(1)) = (&particle.term, particle.occurs.max) {
                *is_emptiable |= particle.occurs.min == 0;
                self.alternatives(nested, &around.deeper(), variants, is_emptiable);
                continue;
            }
            let mut fields = self.fields(particle, around);
            *is_emptiable |= fields.iter().all(|field| field.occurs.min == 0);
            let variant = if fields.len() < 2 {
                fields.pop()
            } else {
                let name = fields.first().map(|first| first.name.clone()).unwrap_or_default();
                let around = Around { name: format!("{}{}", around.name, upper_camel(&name)), ..around.clone() };
                let name_of_record = self.part_name("Sequence", &around, None);
                let field = self.group_record(name_of_record, fields, Occurs::ONCE, &around, None);
                Some(Field { name: format!("{name}-sequence"), ..field })
            };
            let is_new = |variant: &Field| {
                let is_same = |known: &Field| known.place == Place::Element && known.xml == variant.xml;
                variant.place != Place::Element || !variants.iter().any(is_same)
            };
            variants.extend(
                variant.filter(is_new).map(|variant| Field { occurs: at_least_once(variant.occurs), ..variant }),
            );
        }
    }

    /// Whether another element may stand for this one.
    pub(super) fn has_substitutes(&self, head: &Element) -> bool {
        !head.block.substitution && self.resolution.substitutes(&head.name).next().is_some()
    }

    /// The choice of an element and all that may stand for it (3.3.6), and their names.
    pub(super) fn head(&mut self, head: &'c Element) -> (TypeId, Vec<Start>) {
        let members = self.resolution.substitutable(self.contract, head).into_iter();
        // What is abstract stands in no document.
        let members: Vec<_> = members.filter(|member| !member.is_abstract).collect();
        let starts = members.iter().map(|member| Start::Element(self.xml_name(&member.name))).collect();
        if let Some(&id) = self.heads.get(&head.name) {
            return (id, starts);
        }
        let id = self.reserve();
        self.heads.insert(head.name.clone(), id);
        let module = self.modules.find(head.name.namespace.as_ref());
        let name = format!("{}Choice", type_name(&head.name.local));
        let name = self.modules.scope(module).claim(name, "");
        let mut variants = Vec::new();
        for member in members {
            let Some(ty) = self.type_of(member) else { continue };
            let mut variant =
                Field::new(&member.name.local, self.xml_name(&member.name), Place::Element, Occurs::ONCE, ty);
            variant.docs.clone_from(&member.docs);
            variant.is_nillable = member.is_nillable;
            variant.value = member.value.as_ref().map(super::content::value_constraint);
            variants.push(variant);
        }
        let choice = Choice {
            name,
            docs: format!("The element `{}`, or one that may stand for it.", head.name.local),
            xml: self.xml_name(&head.name),
            module,
            text: None,
            variants: as_variants(variants, &mut Scope::default()),
            in_request: false,
        };
        self.set(id, Type::Choice(choice));
        (id, starts)
    }

    /// Mixed content: text, and elements in whatever order (3.4.2). None where a wildcard is all that it holds.
    pub(super) fn mixed(&mut self, particles: &[&'c Particle], around: &Around, xml: XmlName) -> Field {
        let mut variants = Vec::new();
        for particle in particles {
            self.leaves(particle, around, &mut variants);
        }
        let module = around.module;
        let name = self.modules.scope(module).claim(format!("{}Content", around.name), "");
        let mut names = Scope::with([TEXT]);
        let variants = as_variants(variants, &mut names);
        let choice = Choice {
            name,
            docs: String::new(),
            xml: xml.clone(),
            module,
            text: Some(TEXT.to_owned()),
            variants,
            in_request: false,
        };
        let id = self.reserve();
        self.set(id, Type::Choice(choice));
        Field::new("content", xml, Place::Mixed, Occurs { min: 0, max: None }, TypeRef::Named(id))
    }

    /// Every element and wildcard of a content model, each once.
    fn leaves(&mut self, particle: &'c Particle, around: &Around, found: &mut Vec<Field>) {
        if around.depth > MAX_DEPTH {
            return;
        }
        match &particle.term {
            Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => {
                for particle in inner {
                    self.leaves(particle, around, found);
                }
            }
            Term::Group(group) => {
                if let Some(group) = self.resolution.group(self.contract, group) {
                    self.leaves(&group.particle, &around.deeper(), found);
                }
            }
            Term::Element(_) | Term::ElementRef { .. } | Term::Any(_) => {
                for field in self.fields(particle, around) {
                    let is_known = found.iter().any(|known| starts(known) == starts(&field));
                    if !is_known {
                        found.push(Field { occurs: Occurs::ONCE, ..field });
                    }
                }
            }
        }
    }
}

fn at_least_once(occurs: Occurs) -> Occurs {
    Occurs { min: occurs.min.max(1), ..occurs }
}

/// Gives each field the name of a variant.
fn as_variants(fields: Vec<Field>, names: &mut Scope) -> Vec<Field> {
    let variants = fields.into_iter().map(|field| Field { name: names.claim(upper_camel(&field.name), ""), ..field });
    variants.collect()
}
