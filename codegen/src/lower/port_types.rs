//! Port types with what their bindings and services add.

use std::collections::HashMap;

use super::Lowering;
use crate::ast::{self, Binding, QName, Service};
use crate::check::is_http_address;
use crate::model::{Endpoint, PortType, Profile, TypeRef};
use crate::names::{Scope, type_name};

/// Methods that every client has.
const CLIENT_METHODS: [&str; 4] = ["builder", "with", "clone", "fmt"];

/// What follows the name of a port type in the names that are made from it.
const ROLES: [&str; 3] = ["Client", "Service", "Dispatch"];

impl Lowering<'_> {
    /// The port types that are bound to SOAP 1.1.
    pub(super) fn port_types(&mut self) -> Vec<PortType> {
        let mut root = std::mem::take(&mut self.modules.root);
        let types = &mut root;
        let mut bindings: HashMap<&QName, &Binding> = HashMap::new();
        for binding in &self.contract.bindings {
            bindings.entry(&binding.port_type.name).or_insert(binding);
        }
        let bound = self.contract.port_types.iter().filter_map(|p| Some((p, *bindings.get(&p.name)?)));
        let port_types = bound.map(|(port_type, binding)| self.port_type(port_type, binding, types)).collect();
        self.modules.root = root;
        port_types
    }

    fn port_type(&self, port_type: &ast::PortType, binding: &Binding, types: &mut Scope) -> PortType {
        let name = types.claim_with(&type_name(&port_type.name.local), &ROLES);
        let actions: HashMap<_, _> =
            binding.operations.iter().map(|o| (o.name.value.as_str(), o.action.as_str())).collect();
        let mut methods = Scope::with(CLIENT_METHODS);
        let operations = port_type.operations.iter().filter_map(|operation| {
            let action = actions.get(operation.name.value.as_str()).copied().unwrap_or_default();
            self.operation(operation, action, &mut methods, types)
        });
        let operations = operations.collect();
        let credentials = port_type.operations.iter().find_map(|operation| self.supplied(&operation.input.message));
        let services = self.contract.services.iter().filter(|service| offers(service, binding));
        let services: Vec<_> = services.collect();
        let profiles = services.iter().map(|service| &service.profiles).find(|profiles| !profiles.is_empty());
        let service_docs = services.first().map(|service| service.docs.as_str()).unwrap_or_default();
        PortType {
            name,
            docs: if port_type.docs.is_empty() { service_docs } else { &port_type.docs }.to_owned(),
            operations,
            credentials: credentials.and_then(|ty| match ty {
                TypeRef::Named(id) => Some(id),
                _ => None,
            }),
            endpoints: vec![Endpoint {
                version: binding.version,
                address: services.iter().find_map(|service| endpoint(service, binding)),
            }],
            profiles: profiles.into_iter().flatten().map(profile).collect(),
        }
    }
}

fn offers(service: &Service, binding: &Binding) -> bool {
    service.ports.iter().any(|port| port.binding.name == binding.name)
}

fn endpoint(service: &Service, binding: &Binding) -> Option<String> {
    let ports = service.ports.iter().filter(|port| port.binding.name == binding.name);
    let mut addresses = ports.filter_map(|port| port.address.as_ref());
    addresses.find(|address| is_http_address(&address.value)).map(|address| address.value.clone())
}

fn profile(profile: &ast::Profile) -> Profile {
    Profile {
        name: profile.name.value.clone(),
        envelope: profile.envelope.clone(),
        namespaces: profile.namespaces.iter().map(|(contract, wire)| (contract.value.clone(), wire.clone())).collect(),
    }
}
