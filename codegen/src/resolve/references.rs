//! Every reference leads somewhere.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::{Resolution, built_in};
use crate::ast::{
    AttributeUse, Attributes, Contract, Element, PartKind, Particle, QName, Reference, Term, TypeKind, TypeUse,
};
use crate::report::{Report, quote};

/// Tells the names that nothing bears. Gives what is meant by those that are taken for others.
pub(super) fn check(contract: &Contract, resolution: &Resolution, report: &mut Report) -> Vec<Meant> {
    let mut references = References { contract, resolution, report, blamed: HashSet::new(), meant: Vec::new() };
    references.schemas(contract);
    references.definitions(contract);
    references.missing();
    references.meant
}

/// A name that nothing bears, and the definition that is meant by it.
pub(super) struct Meant {
    pub(super) kind: &'static str,
    pub(super) name: QName,
    pub(super) index: usize,
}

/// How many names that nothing bears are looked for in other namespaces.
const MAX_MEANT: usize = 1000;

struct References<'r> {
    contract: &'r Contract,
    resolution: &'r Resolution,
    report: &'r mut Report,
    /// The namespaces of missing schemas that something is referred to in.
    blamed: HashSet<&'r Option<Arc<str>>>,
    meant: Vec<Meant>,
}

impl References<'_> {
    fn schemas(&mut self, contract: &Contract) {
        for element in &contract.elements {
            self.element(element);
        }
        for attribute in &contract.attributes {
            self.type_use(&attribute.ty);
        }
        for group in &contract.groups {
            self.particle(&group.particle);
        }
        for group in &contract.attribute_groups {
            self.attributes(&group.attributes);
        }
        for definition in &contract.types {
            match &definition.kind {
                TypeKind::Simple(simple) => simple.variety.parts().iter().for_each(|part| self.type_use(part)),
                TypeKind::Complex(complex) => {
                    if let Some(derivation) = &complex.derivation {
                        self.type_named(&derivation.base);
                    }
                    if let Some(particle) = complex.particle() {
                        self.particle(particle);
                    }
                    if let Some(array) = &complex.array_type {
                        self.type_named(&array.item);
                    }
                    self.attributes(&complex.attributes);
                }
            }
        }
    }

    fn definitions(&mut self, contract: &Contract) {
        let resolution = self.resolution;
        for part in contract.messages.iter().flat_map(|message| &message.parts) {
            match &part.kind {
                PartKind::Element(element) => self.find("element", element, &resolution.elements),
                PartKind::Type(ty) => self.type_named(ty),
            }
        }
        for operation in contract.port_types.iter().flat_map(|port_type| &port_type.operations) {
            let exchanged = [Some(&operation.input), operation.output.as_ref()].into_iter().flatten();
            for exchanged in exchanged {
                self.find("message", &exchanged.message, &resolution.messages);
            }
            for fault in operation.faults.iter().filter(|fault| fault.faultstring.is_none()) {
                self.fault(&fault.message);
            }
        }
        for binding in &contract.bindings {
            self.find("port type", &binding.port_type, &resolution.port_types);
        }
        let elsewhere: HashSet<_> = contract.other_bindings.iter().map(|binding| &binding.name).collect();
        for port in contract.services.iter().flat_map(|service| &service.ports) {
            if !elsewhere.contains(&port.binding.name) {
                self.find("binding", &port.binding, &resolution.bindings);
            }
        }
    }

    /// A fault that nothing is known of is like one that is not declared.
    fn fault(&mut self, message: &Reference) {
        if !self.resolution.messages.contains_key(&message.name) {
            let text = format!("there is no message {}: the fault is left out", quote(&message.name.local));
            let known = self.resolution.messages.keys().filter(|known| known.namespace == message.name.namespace);
            let known = known.map(|known| known.local.as_str());
            self.report.misspelt_rule(message.span, text, &message.name.local, known);
        }
    }

    fn element(&mut self, element: &Element) {
        self.type_use(&element.ty);
        if let Some(head) = &element.substitutes {
            self.find("element", head, &self.resolution.elements);
        }
    }

    fn particle(&mut self, particle: &Particle) {
        for particle in particle.all() {
            match &particle.term {
                Term::Element(element) => self.element(element),
                Term::ElementRef { element, .. } => self.find("element", element, &self.resolution.elements),
                Term::Group(group) => self.find("group", group, &self.resolution.groups),
                Term::Sequence(_) | Term::Choice(_) | Term::All(_) | Term::Any(_) => {}
            }
        }
    }

    fn attributes(&mut self, attributes: &Attributes) {
        for used in &attributes.uses {
            match used {
                AttributeUse::Local { attribute, .. } => self.type_use(&attribute.ty),
                AttributeUse::Ref { attribute, .. } => self.find("attribute", attribute, &self.resolution.attributes),
                AttributeUse::Group(group) => self.find("attribute group", group, &self.resolution.attribute_groups),
            }
        }
    }

    fn type_use(&mut self, used: &TypeUse) {
        if let TypeUse::Named(reference) = used {
            self.type_named(reference);
        }
    }

    fn type_named(&mut self, reference: &Reference) {
        let known = self.resolution.types.contains_key(&reference.name);
        if known || built_in::named(&reference.name).is_some() || built_in::is_any_type(&reference.name) {
            return;
        }
        if built_in::is_schema(&reference.name) && !self.is_meant("type", reference, &self.resolution.types) {
            let local = &reference.name.local;
            let message = format!("XML Schema has no built-in type {}", quote(local));
            self.report.misspelt(reference.span, message, local, built_in::locals());
        } else if !built_in::is_schema(&reference.name) {
            self.find("type", reference, &self.resolution.types);
        }
    }

    fn find(&mut self, kind: &'static str, reference: &Reference, known: &HashMap<QName, usize>) {
        let Reference { name, span } = reference;
        if known.contains_key(name) || self.is_meant(kind, reference, known) {
            return;
        }
        // One mistake tells that a file is missing, however many names it would have brought.
        let missing = self.contract.missing.iter().find(|missing| missing.namespace == name.namespace);
        if let Some(missing) = missing {
            self.blamed.insert(&missing.namespace);
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

    /// Whether a name without a prefix is meant to be in another namespace than that of names without a prefix: it is
    /// where it is defined in one namespace alone.
    fn is_meant(&mut self, kind: &'static str, reference: &Reference, known: &HashMap<QName, usize>) -> bool {
        let Reference { name, span } = reference;
        let text = self.report.sources.text(span.source);
        let written = text.get(span.start..span.end).unwrap_or_default();
        let with_prefix = format!(":{}", name.local);
        let has_prefix = written.split_ascii_whitespace().any(|word| word.ends_with(&with_prefix));
        // Nothing but XML Schema's own names can be in its namespace.
        if (has_prefix && !built_in::is_schema(name)) || self.meant.len() == MAX_MEANT {
            return false;
        }
        let mut candidates = known.iter().filter(|(candidate, _)| candidate.local == name.local);
        let (Some((candidate, index)), None) = (candidates.next(), candidates.next()) else { return false };
        let (local, uri) = (quote(&name.local), candidate.namespace.as_deref().map_or("none".to_owned(), quote));
        self.report
            .rule(*span, format!("the {kind} {local} is taken from the namespace {uri}, though its prefix is another"))
            .help("write the prefix of that namespace (XML Schema part 1, 3.15.3)");
        self.meant.push(Meant { kind, name: name.clone(), index: *index });
        true
    }

    /// Tells the schemas that could not be read: an error where something of them is used.
    fn missing(&mut self) {
        for missing in &self.contract.missing {
            let is_needed = self.blamed.contains(&missing.namespace);
            if !is_needed && missing.is_remote && self.resolution.namespaces.contains(&missing.namespace) {
                continue;
            }
            let message = missing.message.clone();
            let mistake = if is_needed {
                self.report.error(missing.span, message)
            } else {
                self.report.warn(missing.span, message)
            };
            mistake.help = missing.help.map(str::to_owned);
        }
    }
}
