//! Messages to what the body holds (WSDL 1.1, 3.5).

use std::sync::Arc;

use super::Lowering;
use super::draft::named;
use super::records::BUILDER_METHODS;
use crate::ast::{Element, Part, PartKind, QName, Style, TypeUse};
use crate::model::{Body, Field, Message, ModuleId, Occurs, Place, Record, RecordKind, Type, TypeId, TypeRef, XmlName};
use crate::names::{Scope, type_name};
use crate::resolve::{Call, Carried, UsedElement};

/// Which of the messages of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Request,
    Response,
}

impl<'c> Lowering<'c> {
    /// The message that a call exchanges. `owner` is the namespace of the port type, whose module a record of parts
    /// stands in.
    pub(super) fn message(
        &mut self,
        call: &Call<'c>,
        carried: Carried<'c>,
        role: Role,
        owner: Option<&Arc<str>>,
    ) -> Option<Message> {
        let parts = self.resolution.body_parts(self.contract, carried);
        if call.style() == Style::Rpc {
            let namespace = carried.bound.and_then(|bound| bound.namespace.clone());
            let local = match role {
                Role::Request => call.operation.name.value.clone(),
                Role::Response => format!("{}Response", call.operation.name.value),
            };
            let wrapper = self.xml_name(&QName { namespace, local });
            let id = self.parts_record(call, &parts, role, wrapper.clone(), owner);
            return Some(message(Body::Wrapper(wrapper), TypeRef::Named(id)));
        }
        match parts.as_slice() {
            [Part { kind: PartKind::Element(element), .. }] => {
                let element = self.resolution.element(self.contract, element)?;
                if !element.is_abstract {
                    return self.element_message(element);
                }
            }
            [Part { kind: PartKind::Type(ty), .. }] => {
                let ty = self.type_ref(&TypeUse::Named(ty.clone()))?;
                return Some(message(Body::Content, ty));
            }
            _ => {}
        }
        let local = carried.exchanged.message.name.local.clone();
        let id = self.parts_record(call, &parts, role, XmlName { namespace: None, local }, owner);
        Some(message(Body::Content, TypeRef::Named(id)))
    }

    fn element_message(&self, element: &Element) -> Option<Message> {
        let aliases = element.marks.aliases.as_ref().map(|aliases| aliases.value.clone()).unwrap_or_default();
        let ty = self.root_type(element)?;
        Some(Message { aliases, ..message(Body::Element(self.xml_name(&element.name)), ty) })
    }

    /// The record whose fields are the parts.
    fn parts_record(
        &mut self,
        call: &Call<'c>,
        parts: &[&'c Part],
        role: Role,
        xml: XmlName,
        owner: Option<&Arc<str>>,
    ) -> TypeId {
        let module = self.modules.find_or_add(self.contract, owner);
        let name = self.message_name(&call.operation.name.value, role, module);
        let fields: Vec<_> = parts.iter().filter_map(|part| self.part(part)).collect();
        let fields = named(fields, &mut Scope::with(BUILDER_METHODS));
        let docs = match role {
            Role::Request if !call.operation.docs.is_empty() => call.operation.docs.clone(),
            Role::Request => format!("What the operation `{}` is asked with.", call.operation.name.value),
            Role::Response => format!("What the operation `{}` answers.", call.operation.name.value),
        };
        let id = self.reserve();
        let record = Record { name, docs, xml, module, kind: RecordKind::Sequence, fields, in_request: false };
        self.set(id, Type::Record(record));
        id
    }

    /// The operation's name; where it is taken, one that says more.
    fn message_name(&mut self, operation: &str, role: Role, module: ModuleId) -> String {
        let names = match role {
            Role::Request => [operation.to_owned(), format!("{operation}-request")],
            Role::Response => [format!("{operation}-response"), format!("{operation}-result")],
        };
        let names = names.map(|name| type_name(&name));
        let scope = self.modules.scope(module);
        let free = names.iter().find(|name| scope.is_free(name) && scope.is_free(&format!("{name}Builder")));
        let [first, _] = &names;
        scope.claim_with(free.unwrap_or(first), &["Builder"])
    }

    /// The element that stands for a part outside of the body, and its type: one with a type is an element by the
    /// part's name.
    pub(super) fn element_of(&self, part: &Part, namespace: Option<&Arc<str>>) -> Option<(XmlName, TypeRef)> {
        match &part.kind {
            PartKind::Element(element) => {
                let element = self.resolution.element(self.contract, element)?;
                Some((self.xml_name(&element.name), self.type_of(element)?))
            }
            PartKind::Type(ty) => {
                let element = QName { namespace: namespace.cloned(), local: part.name.clone() };
                Some((self.xml_name(&element), self.type_ref(&TypeUse::Named(ty.clone()))?))
            }
        }
    }

    /// An element part is that element; one with a type is an element by the part's name, in no namespace.
    fn part(&mut self, part: &'c Part) -> Option<Field> {
        let mut field = match &part.kind {
            PartKind::Element(element) => {
                let element = self.resolution.element(self.contract, element)?;
                self.used_element(&UsedElement::of(element), true, Occurs::ONCE)?
            }
            PartKind::Type(ty) => {
                let xml = XmlName { namespace: None, local: part.name.clone() };
                Field::new(&part.name, xml, Place::Element, Occurs::ONCE, self.type_ref(&TypeUse::Named(ty.clone()))?)
            }
        };
        if !part.docs.is_empty() {
            part.docs.clone_into(&mut field.docs);
        }
        field.supplied = false;
        Some(field)
    }
}

fn message(body: Body, ty: TypeRef) -> Message {
    Message { body, aliases: Vec::new(), ty, supplied: None }
}
