//! Port types with what their bindings and services add.

use super::Lowering;
use super::headers::Headers;
use super::selection::Selection;
use crate::ast::{self, Binding, Service, SoapVersion};
use crate::check::is_http_address;
use crate::model::{Endpoint, Header, PortType, Profile};
use crate::names::{Scope, type_name};
use crate::resolve::Callable;

/// Methods that every client has.
pub(super) const CLIENT_METHODS: [&str; 5] = ["builder", "with", "blocking", "clone", "fmt"];

/// What follows the name of a port type in the names that are made from it.
pub(super) const ROLES: [&str; 4] = ["Client", "BlockingClient", "Service", "Dispatch"];

impl<'c> Lowering<'c> {
    /// The port types that can be called, and the header entries that their operations have.
    pub(super) fn port_types(&mut self, selection: &mut Selection<'_>) -> (Vec<PortType>, Vec<Header>) {
        let mut headers = Headers::default();
        let callables = self.resolution.callables(self.contract);
        let port_types = callables.iter().map(|callable| self.port_type(callable, &mut headers, selection));
        let mut port_types: Vec<_> = port_types.collect();
        port_types.retain(|port_type| !port_type.operations.is_empty());
        (port_types, headers.into_list())
    }

    /// Names are given to all operations, so that what is wanted of them changes none.
    fn port_type(&mut self, callable: &Callable<'c>, headers: &mut Headers, selection: &mut Selection<'_>) -> PortType {
        let port_type = callable.port_type;
        let name = self.modules.root.claim_with(&type_name(&port_type.name.local), &ROLES);
        let mut methods = Scope::with(CLIENT_METHODS);
        let calls = callable.calls.iter();
        let mut credentials = None;
        let operations = calls.filter_map(|call| {
            let operation = self.operation(call, port_type, &mut methods, headers)?;
            if !selection.takes(&port_type.name.local, &call.operation.name.value) {
                return None;
            }
            credentials = credentials.take().or_else(|| self.supplied(call));
            Some(operation)
        });
        let operations = operations.collect();
        let services = self.contract.services.iter().filter(|service| offers(service, &callable.bindings));
        let services: Vec<_> = services.collect();
        let profiles = services.iter().map(|service| &service.profiles).find(|profiles| !profiles.is_empty());
        let service_docs = services.first().map(|service| service.docs.as_str()).unwrap_or_default();
        let mut endpoints: Vec<_> = callable.bindings.iter().map(|binding| endpoint(&services, binding)).collect();
        if endpoints.is_empty() {
            endpoints.push(Endpoint { version: SoapVersion::Soap11, address: None });
        }
        PortType {
            name,
            docs: if port_type.docs.is_empty() { service_docs } else { &port_type.docs }.to_owned(),
            operations,
            credentials: credentials.and_then(|ty| ty.named()),
            endpoints,
            profiles: profiles.into_iter().flatten().map(profile).collect(),
        }
    }
}

fn offers(service: &Service, bindings: &[&Binding]) -> bool {
    service.ports.iter().any(|port| bindings.iter().any(|binding| binding.name == port.binding.name))
}

/// A binding with the first address that a service gives it.
fn endpoint(services: &[&Service], binding: &Binding) -> Endpoint {
    let ports = services.iter().flat_map(|service| &service.ports).filter(|port| port.binding.name == binding.name);
    let mut addresses = ports.filter_map(|port| port.address.as_ref());
    let address = addresses.find(|address| is_http_address(&address.value)).map(|address| address.value.clone());
    Endpoint { version: binding.version, address }
}

fn profile(profile: &ast::Profile) -> Profile {
    Profile {
        name: profile.name.value.clone(),
        envelope: profile.envelope.clone(),
        namespaces: profile.namespaces.iter().map(|(contract, wire)| (contract.value.clone(), wire.clone())).collect(),
    }
}
