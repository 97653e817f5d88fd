//! Content models to fields (XML Schema part 1, 3.7 to 3.10).
//!
//! What stands once in a sequence is a field of the record. A choice, a sequence that repeats or may be left out, a
//! substitution group and a wildcard are fields with types of their own.

use super::Lowering;
use super::draft::{self, add_starts, product, starts_of_sequence};
use crate::ast::{self, Element, Particle, QName, Term};
use crate::check::MAX_DEPTH;
use crate::model::{
    Field, ModuleId, Occurs, Place, Record, RecordKind, Start, Type, TypeId, TypeRef, ValueConstraint, Wildcard,
    XmlName,
};
use crate::names::{Scope, type_name};
use crate::resolve::UsedElement;
use crate::source::Span;

/// The type whose content is walked.
#[derive(Clone, Debug)]
pub(super) struct Around {
    /// Its Rust name, which those of its parts begin with.
    pub(super) name: String,
    pub(super) module: ModuleId,
    /// How deep in it the walk is.
    pub(super) depth: usize,
}

impl Around {
    pub(super) fn deeper(&self) -> Self {
        Self { depth: self.depth + 1, ..self.clone() }
    }
}

impl<'c> Lowering<'c> {
    /// The fields that a particle comes to in a sequence, yet without Rust names.
    pub(super) fn fields(&mut self, particle: &'c Particle, around: &Around) -> Vec<Field> {
        let occurs = Occurs { min: particle.occurs.min, max: particle.occurs.max };
        self.term(&particle.term, particle, occurs, around)
    }

    fn term(&mut self, term: &'c Term, particle: &'c Particle, occurs: Occurs, around: &Around) -> Vec<Field> {
        if around.depth > MAX_DEPTH {
            return Vec::new();
        }
        match term {
            Term::Element(_) | Term::ElementRef { .. } => self.element(particle, occurs).into_iter().collect(),
            Term::Any(wildcard) => vec![any(wildcard, occurs)],
            Term::Sequence(inner) => self.sequence(inner, particle.span, occurs, around, None),
            Term::All(inner) => {
                let fields = self.in_order(inner, around);
                fields.into_iter().map(|field| Field { occurs: product(occurs, field.occurs), ..field }).collect()
            }
            Term::Choice(inner) => self.choice(inner, particle.span, occurs, around, None).into_iter().collect(),
            Term::Group(reference) => {
                let Some(group) = self.resolution.group(self.contract, reference) else { return Vec::new() };
                let around = around.deeper();
                match &group.particle.term {
                    Term::Sequence(inner) => self.sequence(inner, group.span, occurs, &around, Some(&group.name)),
                    Term::Choice(inner) => {
                        self.choice(inner, group.span, occurs, &around, Some(&group.name)).into_iter().collect()
                    }
                    term => self.term(term, particle, occurs, &around),
                }
            }
        }
    }

    fn in_order(&mut self, particles: &'c [Particle], around: &Around) -> Vec<Field> {
        particles.iter().flat_map(|particle| self.fields(particle, around)).collect()
    }

    /// A sequence that stands once is its fields; one of a single field repeats that; another is a record of its own.
    fn sequence(
        &mut self,
        inner: &'c [Particle],
        span: Span,
        occurs: Occurs,
        around: &Around,
        group: Option<&'c QName>,
    ) -> Vec<Field> {
        if occurs == Occurs::ONCE {
            return self.in_order(inner, around);
        }
        if let Some(id) = self.known_part(span, group) {
            return self.known_group(id, occurs, group).into_iter().collect();
        }
        // The name is chosen from outside in.
        let name = (inner.len() > 1).then(|| self.part_name("Sequence", around, group));
        let inside = self.inside(around, group);
        let mut fields = self.in_order(inner, &inside);
        if fields.len() < 2 {
            for field in &mut fields {
                field.occurs = product(occurs, field.occurs);
            }
            return fields;
        }
        let name = name.unwrap_or_else(|| self.part_name("Sequence", around, group));
        let field = self.group_record(name, fields, occurs, around, group);
        self.know_part(&field, span, group);
        vec![field]
    }

    /// The type of a part of a content that was met before: in another use of its group, or in a base.
    pub(super) fn known_part(&self, span: Span, group: Option<&QName>) -> Option<TypeId> {
        match group {
            Some(group) => self.groups.get(group).copied(),
            None => self.parts.get(&span).copied(),
        }
    }

    pub(super) fn know_part(&mut self, field: &Field, span: Span, group: Option<&QName>) {
        if let Some(id) = field.ty.named() {
            match group {
                Some(group) => self.groups.insert(group.clone(), id),
                None => self.parts.insert(span, id),
            };
        }
    }

    /// The name of a part: that of its group, or what it is of the type around it.
    pub(super) fn part_name(&mut self, what: &str, around: &Around, group: Option<&QName>) -> String {
        let name = group.map_or_else(|| format!("{}{what}", around.name), |group| type_name(&group.local));
        let module = self.module(around, group);
        self.modules.scope(module).claim_with(&name, &["Builder"])
    }

    /// The field of a record that is a part of a content.
    pub(super) fn group_record(
        &mut self,
        name: String,
        fields: Vec<Field>,
        occurs: Occurs,
        around: &Around,
        group: Option<&'c QName>,
    ) -> Field {
        let starts = starts_of_sequence(&fields);
        let is_emptiable = fields.iter().all(|field| field.occurs.min == 0);
        let module = self.module(around, group);
        let label = group.map_or("sequence", |group| group.local.as_str());
        let xml = XmlName { namespace: None, local: label.to_owned() };
        let docs = group.map(|group| self.group_docs(group)).unwrap_or_default();
        let id = self.reserve();
        let fields = draft::named(fields, &mut Scope::with(super::records::BUILDER_METHODS));
        let record =
            Record { name, docs, xml: xml.clone(), module, kind: RecordKind::Group, fields, in_request: false };
        self.set(id, Type::Record(record));
        Field::new(label, xml, Place::Group(starts), least(occurs, is_emptiable), TypeRef::Named(id))
    }

    /// Another use of a named group that has a type already.
    pub(super) fn known_group(&self, id: TypeId, occurs: Occurs, group: Option<&QName>) -> Option<Field> {
        let (fields, is_choice) = match self.types.get(id.0)?.as_ref() {
            Some(Type::Record(record)) => (record.fields.as_slice(), false),
            Some(Type::Choice(choice)) => (choice.variants.as_slice(), true),
            // A group in itself, by way of its own parts, is refused before.
            _ => return None,
        };
        let (starts, is_emptiable) = if is_choice {
            let mut starts = Vec::new();
            for field in fields {
                add_starts(&mut starts, draft::starts(field));
            }
            (starts, self.emptiable_choices.contains(&id))
        } else {
            (starts_of_sequence(fields), fields.iter().all(|field| field.occurs.min == 0))
        };
        let label = group.map_or(if is_choice { "choice" } else { "sequence" }, |group| group.local.as_str());
        let xml = XmlName { namespace: None, local: label.to_owned() };
        Some(Field::new(label, xml, Place::Group(starts), least(occurs, is_emptiable), TypeRef::Named(id)))
    }

    pub(super) fn group_docs(&self, group: &QName) -> String {
        let found = self.contract.groups.iter().find(|definition| definition.name == *group);
        found.map(|definition| definition.docs.clone()).unwrap_or_default()
    }

    pub(super) fn module(&self, around: &Around, group: Option<&QName>) -> ModuleId {
        group.map_or(around.module, |group| self.modules.find(group.namespace.as_ref()))
    }

    /// Where the parts of a group get their names from.
    pub(super) fn inside(&self, around: &Around, group: Option<&QName>) -> Around {
        let name = group.map_or_else(|| around.name.clone(), |group| type_name(&group.local));
        Around { name, module: self.module(around, group), depth: around.depth + 1 }
    }

    /// The field of an element; of a substitution group where others may stand for it.
    pub(super) fn element(&mut self, particle: &'c Particle, occurs: Occurs) -> Option<Field> {
        let used = self.resolution.used_element(self.contract, particle)?;
        self.used_element(&used, matches!(particle.term, Term::ElementRef { .. }), occurs)
    }

    pub(super) fn used_element(&mut self, used: &UsedElement<'c>, is_global: bool, occurs: Occurs) -> Option<Field> {
        let xml = self.xml_name(used.name);
        let mut field = if is_global && self.has_substitutes(used.element) {
            let (id, starts) = self.head(used.element);
            Field::new(&used.name.local, xml, Place::Group(starts), occurs, TypeRef::Named(id))
        } else if is_global && used.element.is_abstract {
            // What may stand for it is not known here.
            Field::new(
                &used.name.local,
                xml,
                Place::Group(vec![Start::Any(Wildcard::Any)]),
                occurs,
                TypeRef::AnyElement,
            )
        } else {
            let ty = if used.secret.is_some() { TypeRef::Secret } else { self.type_of(used.element)? };
            let mut field = Field::new(&used.name.local, xml, Place::Element, occurs, ty);
            field.is_nillable = used.element.is_nillable;
            field.value = constraint(used.element);
            field
        };
        used.docs.clone_into(&mut field.docs);
        field.supplied = used.supplied.is_some();
        Some(field)
    }
}

fn constraint(element: &Element) -> Option<ValueConstraint> {
    element.value.as_ref().map(value_constraint)
}

pub(super) fn value_constraint(value: &ast::ValueConstraint) -> ValueConstraint {
    ValueConstraint { is_fixed: value.is_fixed, text: value.text.value.clone() }
}

/// The field of what a wildcard lets stand.
fn any(wildcard: &ast::Wildcard, occurs: Occurs) -> Field {
    let xml = XmlName { namespace: None, local: "any element".to_owned() };
    let starts = vec![Start::Any(draft::wildcard(&wildcard.namespaces))];
    let mut field = Field::new("any", xml, Place::Group(starts), occurs, TypeRef::AnyElement);
    wildcard.docs.clone_into(&mut field.docs);
    field
}

/// What may be empty need not occur.
pub(super) fn least(occurs: Occurs, is_emptiable: bool) -> Occurs {
    Occurs { min: if is_emptiable { 0 } else { occurs.min }, ..occurs }
}
