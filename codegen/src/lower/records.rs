//! Complex types to records.

use super::Lowering;
use super::content::{Around, value_constraint};
use super::draft::{self, named};
use crate::ast::{Presence, Reference, SCHEMA, SOAP_ENCODING, Term, TypeIndex, TypeUse};
use crate::model::{Field, ModuleId, Occurs, Place, Record, RecordKind, TypeRef, XmlName};
use crate::names::Scope;
use crate::resolve::{Effective, UsedAttribute};

/// Methods of a builder that no setter can be called by.
pub(super) const BUILDER_METHODS: [&str; 1] = ["build"];

impl<'c> Lowering<'c> {
    pub(super) fn record(
        &mut self,
        index: TypeIndex,
        name: String,
        docs: &str,
        xml: XmlName,
        module: ModuleId,
    ) -> Record {
        let effective = self.resolution.effective(self.contract, index);
        let around = Around { name: name.clone(), module, depth: 0 };
        let mut kind = RecordKind::Sequence;
        let mut fields = Vec::new();
        if let Some((array, item)) = self.array(index) {
            kind = array;
            fields.push(item);
        } else if let Some(text) = &effective.text {
            fields.push(text_field(self.simple_ref(text)));
        } else if effective.is_mixed {
            kind = RecordKind::Mixed;
            fields.push(self.mixed(&effective.particles, &around, xml.clone()));
        } else {
            if self.is_all(&effective) {
                kind = RecordKind::All;
            }
            for particle in &effective.particles {
                fields.extend(self.fields(particle, &around));
            }
        }
        if !matches!(kind, RecordKind::Array { .. }) {
            for attribute in &effective.attributes {
                fields.push(self.attribute(attribute));
            }
            fields.extend(any_attributes(&effective));
        }
        let fields = named(fields, &mut Scope::with(BUILDER_METHODS));
        Record { name, docs: docs.to_owned(), xml, module, kind, fields, in_request: false }
    }

    /// Whether the content is one `xs:all`.
    fn is_all(&self, effective: &Effective<'c>) -> bool {
        let [particle] = effective.particles.as_slice() else { return false };
        match &particle.term {
            Term::All(_) => true,
            Term::Group(group) => {
                let group = self.resolution.group(self.contract, group);
                group.is_some_and(|group| matches!(group.particle.term, Term::All(_)))
            }
            _ => false,
        }
    }

    fn attribute(&self, attribute: &UsedAttribute<'_>) -> Field {
        let ty = self.simple_ref(attribute.ty);
        let is_required = attribute.presence == Presence::Required;
        let occurs = Occurs { min: u32::from(is_required), max: Some(1) };
        let mut field = Field::new(&attribute.name.local, self.xml_name(attribute.name), Place::Attribute, occurs, ty);
        attribute.docs.clone_into(&mut field.docs);
        field.value = attribute.value.map(value_constraint);
        field
    }

    /// A restriction of `soapenc:Array`: what kind of array, and the field of its items.
    fn array(&self, index: TypeIndex) -> Option<(RecordKind, Field)> {
        let chain = self.resolution.chain(self.contract, index);
        let is_array = chain.iter().filter_map(|(_, complex)| complex.derivation.as_ref()).any(|derivation| {
            derivation.base.name.local == "Array" && derivation.base.name.namespace.as_deref() == Some(SOAP_ENCODING)
        });
        if !is_array {
            return None;
        }
        let written = chain.iter().find_map(|(_, complex)| complex.array_type.as_ref());
        let is_flat = written.is_none_or(|array| array.ranks.matches('[').count() == 1 && !array.ranks.contains(','));
        let only = self.only_element(index);
        let item = written.map(|array| &array.item).or(only.filter(|_| is_flat));
        let ty = item.filter(|_| is_flat).and_then(|item| self.type_ref(&TypeUse::Named(item.clone())));
        let ty = ty.unwrap_or(TypeRef::AnyType);
        let ranks = written.map_or("[]", |array| &array.ranks).to_owned();
        let (item, schema) = match item {
            Some(item) => (self.xml_name(&item.name), item.name.namespace.as_deref() == Some(SCHEMA)),
            None => (XmlName { namespace: None, local: "anyType".to_owned() }, true),
        };
        let xml = XmlName { namespace: None, local: "item".to_owned() };
        let field = Field::new("item", xml, Place::Element, Occurs { min: 0, max: None }, ty);
        Some((RecordKind::Array { item, ranks, schema }, field))
    }

    /// The named type of the items that the content describes.
    fn only_element(&self, index: TypeIndex) -> Option<&'c Reference> {
        match self.resolution.used_elements(self.contract, index).as_slice() {
            [only] => match only.ty {
                TypeUse::Named(item) => Some(item),
                TypeUse::Anonymous(_) | TypeUse::OfHead(_) => None,
            },
            _ => None,
        }
    }
}

/// The field that holds the text of a simple content.
fn text_field(ty: TypeRef) -> Field {
    let xml = XmlName { namespace: None, local: String::new() };
    Field::new("value", xml, Place::Text, Occurs::ONCE, ty)
}

/// The field of the attributes that wildcards let through.
fn any_attributes(effective: &Effective<'_>) -> Option<Field> {
    let wildcards: Vec<_> = effective.wildcards.iter().map(draft::wildcard).collect();
    let xml = XmlName { namespace: None, local: "any attribute".to_owned() };
    let occurs = Occurs { min: 0, max: Some(1) };
    (!wildcards.is_empty())
        .then(|| Field::new("any_attributes", xml, Place::AnyAttributes(wildcards), occurs, TypeRef::AnyType))
}
