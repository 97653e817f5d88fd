//! Complex types to records.

use super::owners::Owner;
use super::{Lowering, patterned};
use crate::ast::{Presence, TypeIndex, TypeKind};
use crate::model::{Field, ModuleId, Occurs, Place, Record, RecordKind, Type, TypeRef, XmlName};
use crate::names::{Scope, raw, snake};
use crate::resolve::{UsedAttribute, UsedElement};

/// Methods of a builder that no setter can be called by.
pub(super) const BUILDER_METHODS: [&str; 1] = ["build"];

impl Lowering<'_> {
    pub(super) fn ty(&self, index: TypeIndex, name: String, owners: &[Option<Owner<'_>>]) -> Option<Type> {
        let definition = self.contract.definition(index)?;
        let owner = owners.get(index.0).copied().flatten();
        let docs = match owner {
            Some(owner) if definition.docs.is_empty() => owner.docs,
            _ => &definition.docs,
        };
        let xml = definition.name.as_ref().or(owner.map(|owner| owner.name))?;
        match &definition.kind {
            TypeKind::Complex(_) => Some(Type::Record(self.record(name, docs, self.xml_name(xml), index))),
            TypeKind::Simple(_) => {
                let mut ty = self.simple_type(index, name, docs, self.xml_name(xml))?;
                if let Type::Restriction(restriction) = &mut ty {
                    patterned::keep_text(restriction);
                }
                Some(ty)
            }
        }
    }

    fn record(&self, name: String, docs: &str, xml: XmlName, index: TypeIndex) -> Record {
        let effective = self.resolution.effective(self.contract, index);
        let mut names = Scope::with(BUILDER_METHODS);
        let mut fields = Vec::new();
        if let Some(text_type) = &effective.text {
            let ty = self.type_ref(text_type);
            fields.extend(ty.map(|ty| text(ty, &mut names)));
        }
        for element in self.resolution.used_elements(self.contract, index) {
            fields.extend(self.element(&element, &mut names));
        }
        for attribute in &effective.attributes {
            fields.extend(self.attribute(attribute, &mut names));
        }
        Record {
            name,
            docs: docs.to_owned(),
            xml,
            module: ModuleId(0),
            kind: RecordKind::Sequence,
            fields,
            in_request: false,
        }
    }

    fn element(&self, element: &UsedElement<'_>, names: &mut Scope) -> Option<Field> {
        let ty = match element.secret {
            Some(_) => TypeRef::Secret,
            None => self.type_ref(element.ty)?,
        };
        Some(Field {
            name: raw(names.claim(snake(&element.name.local), "_")),
            docs: element.docs.to_owned(),
            xml: self.xml_name(element.name),
            place: Place::Element,
            occurs: Occurs { min: element.occurs.min, max: element.occurs.max },
            ty,
            is_nillable: false,
            is_boxed: false,
            value: None,
            supplied: element.supplied.is_some(),
            each: None,
        })
    }

    fn attribute(&self, attribute: &UsedAttribute<'_>, names: &mut Scope) -> Option<Field> {
        Some(Field {
            name: raw(names.claim(snake(&attribute.name.local), "_")),
            docs: attribute.docs.to_owned(),
            xml: self.xml_name(attribute.name),
            place: Place::Attribute,
            occurs: Occurs { min: u32::from(attribute.presence == Presence::Required), max: Some(1) },
            ty: self.type_ref(attribute.ty)?,
            is_nillable: false,
            is_boxed: false,
            value: None,
            supplied: false,
            each: None,
        })
    }
}

/// The field that holds the text of a simple content.
fn text(ty: TypeRef, names: &mut Scope) -> Field {
    Field {
        name: names.claim("value".to_owned(), "_"),
        docs: String::new(),
        xml: XmlName { namespace: None, local: String::new() },
        place: Place::Text,
        occurs: Occurs { min: 1, max: Some(1) },
        ty,
        is_nillable: false,
        is_boxed: false,
        value: None,
        supplied: false,
        each: None,
    }
}
