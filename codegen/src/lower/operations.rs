//! Operations of a port type with their messages and faults.

use super::Lowering;
use crate::ast::{self, Reference};
use crate::model::{Body, FaultVariant, Faults, Message, Operation, ToldBy, TypeRef};
use crate::names::{Scope, raw, snake, upper_camel};

/// The variant that every operation has for faults that the contract does not list.
const CATCH_ALL: &str = "Other";

impl Lowering<'_> {
    /// `methods` are the methods of the client, `types` all names of types.
    pub(super) fn operation(
        &self,
        operation: &ast::Operation,
        action: &str,
        methods: &mut Scope,
        types: &mut Scope,
    ) -> Option<Operation> {
        Some(Operation {
            name: raw(methods.claim(snake(&operation.name.value), "_")),
            xml_name: operation.name.value.clone(),
            docs: operation.docs.clone(),
            action: action.to_owned(),
            request: self.message(&operation.input.message)?,
            response: Some(self.message(&operation.output.as_ref()?.message)?),
            headers: Vec::new(),
            response_headers: Vec::new(),
            is_encoded: false,
            fault: self.faults(operation, types),
            effect: operation.effect,
        })
    }

    fn message(&self, reference: &Reference) -> Option<Message> {
        let element = self.resolution.body(self.contract, reference)?;
        let aliases = element.marks.aliases.as_ref().map(|aliases| aliases.value.clone()).unwrap_or_default();
        let ty = self.type_ref(&element.ty)?;
        Some(Message { body: Body::Element(self.xml_name(&element.name)), aliases, ty, supplied: None })
    }

    fn faults(&self, operation: &ast::Operation, types: &mut Scope) -> Faults {
        let mut names = Scope::with([CATCH_ALL]);
        let variants = operation.faults.iter().filter_map(|fault| {
            Some(FaultVariant {
                name: names.claim(upper_camel(&fault.name.value), ""),
                xml_name: fault.name.value.clone(),
                docs: fault.docs.clone(),
                told_by: self.told_by(fault)?,
                reauthenticate: fault.reauthenticate,
            })
        });
        let variants = variants.collect();
        Faults { name: types.claim(upper_camel(&format!("{}-fault", operation.name.value)), ""), variants }
    }

    fn told_by(&self, fault: &ast::Fault) -> Option<ToldBy> {
        if let Some(text) = &fault.faultstring {
            return Some(ToldBy::FaultString(text.value.clone()));
        }
        let element = self.resolution.body(self.contract, &fault.message)?;
        Some(ToldBy::Detail { element: self.xml_name(&element.name), ty: self.type_ref(&element.ty)? })
    }

    /// The type of the element that the client supplies, where a request has one.
    pub(super) fn supplied(&self, request: &Reference) -> Option<TypeRef> {
        let body = self.resolution.body(self.contract, request)?;
        let index = self.resolution.complex(self.contract, &body.ty)?;
        let elements = self.resolution.used_elements(self.contract, index);
        let element = elements.into_iter().find(|element| element.supplied.is_some())?;
        self.type_ref(element.ty)
    }
}
