//! Operations of a port type with their messages and faults.

use std::collections::HashSet;

use super::Lowering;
use super::headers::Headers;
use super::messages::Role;
use crate::ast;
use crate::model::{FaultVariant, Faults, Operation, ToldBy, TypeRef};
use crate::names::{Scope, raw, snake, upper_camel};
use crate::resolve::Call;

/// The variant that every operation has for faults that the contract does not list.
const CATCH_ALL: &str = "Other";

impl<'c> Lowering<'c> {
    /// `methods` are the methods of the client.
    pub(super) fn operation(
        &mut self,
        call: &Call<'c>,
        port_type: &ast::PortType,
        methods: &mut Scope,
        headers: &mut Headers,
    ) -> Option<Operation> {
        let (operation, owner) = (call.operation, port_type.name.namespace.as_ref());
        let request = self.message(call, call.request(), Role::Request, owner)?;
        let response = match call.response() {
            Some(carried) => Some(self.message(call, carried, Role::Response, owner)?),
            None => None,
        };
        let request_headers = self.headers(call.request(), headers);
        let mut response_headers = Vec::new();
        if let Some(carried) = call.response() {
            response_headers.extend(self.headers(carried, headers));
        }
        for carried in [Some(call.request()), call.response()].into_iter().flatten() {
            let faults = self.header_faults(carried, headers);
            response_headers.extend(faults);
        }
        let mut seen = HashSet::new();
        response_headers.retain(|id| seen.insert(*id));
        Some(Operation {
            name: raw(methods.claim(snake(&operation.name.value), "_")),
            xml_name: operation.name.value.clone(),
            span: operation.name.span,
            docs: operation.docs.clone(),
            action: call.bound.map(|bound| bound.action.clone()).unwrap_or_default(),
            request,
            response,
            headers: request_headers,
            response_headers,
            fault: self.faults(operation),
            effect: operation.effect,
            is_encoded: call.is_encoded(),
        })
    }

    /// Of faults with the same detail, the first stands for all.
    fn faults(&mut self, operation: &ast::Operation) -> Faults {
        let mut names = Scope::with([CATCH_ALL]);
        let mut details = HashSet::new();
        let mut variants = Vec::new();
        for fault in &operation.faults {
            let Some(told_by) = self.told_by(fault) else { continue };
            if let ToldBy::Detail { element, .. } = &told_by {
                if !details.insert(element.clone()) {
                    continue;
                }
            }
            variants.push(FaultVariant {
                name: names.claim(upper_camel(&fault.name.value), ""),
                xml_name: fault.name.value.clone(),
                docs: fault.docs.clone(),
                told_by,
                reauthenticate: fault.reauthenticate,
            });
        }
        let name = upper_camel(&format!("{}-fault", operation.name.value));
        Faults { name: self.modules.root.claim(name, ""), variants }
    }

    fn told_by(&self, fault: &ast::Fault) -> Option<ToldBy> {
        if let Some(text) = &fault.faultstring {
            return Some(ToldBy::FaultString(text.value.clone()));
        }
        match self.resolution.message(self.contract, &fault.message)?.parts.as_slice() {
            [part] => {
                let (element, ty) = self.element_of(part, None)?;
                Some(ToldBy::Detail { element, ty })
            }
            _ => None,
        }
    }

    /// The type of the element that the client supplies, where a request has one.
    pub(super) fn supplied(&self, call: &Call<'c>) -> Option<TypeRef> {
        let body = self.resolution.body_element(self.contract, call, call.request())?;
        let index = self.resolution.complex(self.contract, &body.ty)?;
        let elements = self.resolution.used_elements(self.contract, index);
        let element = elements.into_iter().find(|element| element.supplied.is_some())?;
        self.type_of(element.element)
    }
}
