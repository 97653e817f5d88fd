//! Every reference leads somewhere.

use std::collections::HashMap;

use super::{Resolution, built_in};
use crate::ast::{AttributeUse, Content, Contract, PartKind, Particle, QName, Reference, TypeKind, TypeUse, XML};
use crate::report::{Report, quote};

pub(super) fn check(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    let mut references = References { resolution, report };
    references.schemas(contract);
    references.definitions(contract);
}

struct References<'r> {
    resolution: &'r Resolution,
    report: &'r mut Report,
}

impl References<'_> {
    fn schemas(&mut self, contract: &Contract) {
        for element in &contract.elements {
            self.type_use(&element.ty);
        }
        for attribute in &contract.attributes {
            self.type_use(&attribute.ty);
        }
        for definition in &contract.types {
            match &definition.kind {
                TypeKind::Simple(simple) => self.type_use(&simple.base),
                TypeKind::Complex(complex) => {
                    match &complex.content {
                        Content::Text(base) => self.type_named(base),
                        Content::Sequence(particles) => particles.iter().for_each(|particle| self.particle(particle)),
                    }
                    complex.attributes.iter().for_each(|attribute| self.attribute(attribute));
                }
            }
        }
    }

    fn definitions(&mut self, contract: &Contract) {
        let resolution = self.resolution;
        for part in contract.messages.iter().flat_map(|message| &message.parts) {
            if let PartKind::Element(element) = &part.kind {
                self.find("element", element, &resolution.elements);
            }
        }
        for operation in contract.port_types.iter().flat_map(|port_type| &port_type.operations) {
            let faults = operation.faults.iter().map(|fault| &fault.message);
            for message in [&operation.input, &operation.output].into_iter().chain(faults) {
                self.find("message", message, &resolution.messages);
            }
        }
        for binding in &contract.bindings {
            self.find("port type", &binding.port_type, &resolution.port_types);
        }
        for port in contract.services.iter().flat_map(|service| &service.ports) {
            self.find("binding", &port.binding, &resolution.bindings);
        }
    }

    fn particle(&mut self, particle: &Particle) {
        match particle {
            Particle::Local { element, .. } => self.type_use(&element.ty),
            Particle::Ref { element, .. } => self.find("element", element, &self.resolution.elements),
        }
    }

    fn attribute(&mut self, attribute: &AttributeUse) {
        match attribute {
            AttributeUse::Local { attribute, .. } => self.type_use(&attribute.ty),
            AttributeUse::Ref { attribute, .. } if attribute.name.namespace.as_deref() == Some(XML) => {
                if !self.resolution.attributes.contains_key(&attribute.name) {
                    let name = quote(&format!("xml:{}", attribute.name.local));
                    let message = format!("the attribute {name} (XML 1.0, 2.10 and 2.12) is not supported yet");
                    self.report.error(attribute.span, message);
                }
            }
            AttributeUse::Ref { attribute, .. } => self.find("attribute", attribute, &self.resolution.attributes),
        }
    }

    fn type_use(&mut self, used: &TypeUse) {
        if let TypeUse::Named(reference) = used {
            self.type_named(reference);
        }
    }

    fn type_named(&mut self, reference: &Reference) {
        if built_in::named(&reference.name).is_some() {
            return;
        }
        if let Some(section) = built_in::unsupported(&reference.name) {
            let message = format!("`xs:{}` ({section}) is not supported yet", reference.name.local);
            self.report.error(reference.span, message);
        } else if built_in::is_schema(&reference.name) {
            let local = &reference.name.local;
            let message = format!("XML Schema has no built-in type {}", quote(local));
            self.report.misspelt(reference.span, message, local, built_in::locals());
        } else {
            self.find("type", reference, &self.resolution.types);
        }
    }

    fn find(&mut self, kind: &str, reference: &Reference, known: &HashMap<QName, usize>) {
        let Reference { name, span } = reference;
        if known.contains_key(name) {
            return;
        }
        let place = match &name.namespace {
            Some(uri) => format!("in the namespace {}", quote(uri)),
            None => "without a namespace".to_owned(),
        };
        let message = format!("there is no {kind} {} {place}", quote(&name.local));
        if self.resolution.namespaces.contains(&name.namespace) {
            let beside = known.keys().filter(|candidate| candidate.namespace == name.namespace);
            let beside = beside.map(|candidate| candidate.local.as_str());
            self.report.misspelt(*span, message, &name.local, beside);
        } else {
            let help = "nothing is defined there: is a file not imported, or is it another prefix?";
            self.report.error(*span, message).help(help);
        }
    }
}
