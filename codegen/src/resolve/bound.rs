//! How the operations of a port type travel, as its bindings to SOAP say (WSDL 1.1, 2.5 and 3).

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::Resolution;
use crate::ast::{
    Binding, BoundMessage, BoundOperation, Contract, Element, Exchanged, Fault, Header, Operation, Part, PartKind,
    PortType, QName, Style, Use,
};

/// A port type that a client can call.
#[derive(Clone, Debug)]
pub(crate) struct Callable<'c> {
    pub(crate) port_type: &'c PortType,
    /// One a version of SOAP, the default first. None where the contract binds it to nothing at all, and it is taken
    /// for document style in SOAP 1.1.
    pub(crate) bindings: Vec<&'c Binding>,
    pub(crate) calls: Vec<Call<'c>>,
}

/// An operation, and how the default binding binds it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Call<'c> {
    pub(crate) operation: &'c Operation,
    pub(crate) bound: Option<&'c BoundOperation>,
}

/// A message of a call, and how it is bound.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Carried<'c> {
    pub(crate) exchanged: &'c Exchanged,
    pub(crate) bound: Option<&'c BoundMessage>,
}

/// What a binding binds, by the operations of its port type.
#[derive(Clone, Debug)]
pub(crate) struct Pairing<'c> {
    /// One an operation of the port type.
    pub(crate) bound: Vec<Option<&'c BoundOperation>>,
    /// What the port type does not have.
    pub(crate) left: Vec<&'c BoundOperation>,
}

impl<'c> Call<'c> {
    pub(crate) fn style(&self) -> Style {
        self.bound.map(|bound| bound.style).unwrap_or_default()
    }

    pub(crate) fn request(&self) -> Carried<'c> {
        Carried { exchanged: &self.operation.input, bound: self.bound.and_then(|bound| bound.input.as_ref()) }
    }

    /// None where the operation is one-way.
    pub(crate) fn response(&self) -> Option<Carried<'c>> {
        let exchanged = self.operation.output.as_ref()?;
        Some(Carried { exchanged, bound: self.bound.and_then(|bound| bound.output.as_ref()) })
    }

    /// Whether a message is in SOAP's encoding (SOAP 1.1, 5).
    pub(crate) fn is_encoded(&self) -> bool {
        let messages = [Some(self.request()), self.response()];
        let mut bound = messages.into_iter().flatten().filter_map(|message| message.bound);
        bound.any(|bound| bound.uses == Use::Encoded)
    }
}

impl Resolution {
    /// The port types that get a client, and what is to be called of each.
    pub(crate) fn callables<'c>(&self, contract: &'c Contract) -> Vec<Callable<'c>> {
        let offered: HashSet<_> =
            contract.services.iter().flat_map(|service| &service.ports).map(|port| &port.binding.name).collect();
        let mut bindings: HashMap<&QName, Vec<&Binding>> = HashMap::new();
        for binding in &contract.bindings {
            bindings.entry(&binding.port_type.name).or_default().push(binding);
        }
        let elsewhere: HashSet<_> = contract.other_bindings.iter().map(|binding| &binding.port_type.name).collect();
        let callables = contract.port_types.iter().filter_map(|port_type| {
            let taken = bindings.get(&port_type.name).map(|bindings| taken(port_type, bindings, &offered));
            let bindings = taken.unwrap_or_default();
            let calls: Vec<_> = match bindings.first() {
                Some(binding) => {
                    let bound = pairing(port_type, binding).bound;
                    let pairs = port_type.operations.iter().zip(bound);
                    pairs.filter_map(|(operation, bound)| Some(Call { operation, bound: Some(bound?) })).collect()
                }
                None if elsewhere.contains(&port_type.name) || !self.is_of_elements(contract, port_type) => {
                    return None;
                }
                None => port_type.operations.iter().map(|operation| Call { operation, bound: None }).collect(),
            };
            (!calls.is_empty()).then_some(Callable { port_type, bindings, calls })
        });
        callables.collect()
    }

    /// Whether all that the operations exchange is elements.
    fn is_of_elements(&self, contract: &Contract, port_type: &PortType) -> bool {
        let exchanged = port_type.operations.iter().flat_map(|o| [Some(&o.input), o.output.as_ref()]).flatten();
        let mut messages = exchanged.filter_map(|exchanged| self.message(contract, &exchanged.message));
        messages.all(|message| message.parts.iter().all(|part| matches!(part.kind, PartKind::Element(_))))
    }

    /// The parts that stand in the body: those that `parts` names; without it, all that travel nowhere else (3.5).
    pub(crate) fn body_parts<'c>(&self, contract: &'c Contract, carried: Carried<'c>) -> Vec<&'c Part> {
        let Some(message) = self.message(contract, &carried.exchanged.message) else { return Vec::new() };
        let Some(bound) = carried.bound else { return message.parts.iter().collect() };
        if let Some(named) = &bound.parts {
            let named: HashSet<_> = named.iter().map(|part| part.value.as_str()).collect();
            let parts: Vec<_> = message.parts.iter().filter(|part| named.contains(part.name.as_str())).collect();
            // Where all the names are wrong, the message is at least right.
            if named.is_empty() || !parts.is_empty() {
                return parts;
            }
        }
        let of_this = bound.headers.iter().filter(|header| header.message.name == message.name);
        let mut elsewhere: HashSet<_> = of_this.map(|header| header.part.value.as_str()).collect();
        elsewhere.extend(bound.attached.iter().map(String::as_str));
        message.parts.iter().filter(|part| !elsewhere.contains(part.name.as_str())).collect()
    }

    /// The element that is all of the body.
    pub(crate) fn body_element<'c>(
        &self,
        contract: &'c Contract,
        call: &Call<'c>,
        carried: Carried<'c>,
    ) -> Option<&'c Element> {
        match self.body_parts(contract, carried).as_slice() {
            [Part { kind: PartKind::Element(element), .. }] if call.style() == Style::Document => {
                self.element(contract, element)
            }
            _ => None,
        }
    }

    /// The name of the element that a fault's detail holds: that of its one part, which is in no namespace where the
    /// part has a type (3.6).
    pub(crate) fn detail(&self, contract: &Contract, fault: &Fault) -> Option<QName> {
        match self.message(contract, &fault.message)?.parts.as_slice() {
            [Part { kind: PartKind::Element(element), .. }] => Some(element.name.clone()),
            [Part { name, .. }] => Some(QName { namespace: None, local: name.clone() }),
            _ => None,
        }
    }

    /// The part that a header entry is (3.7).
    pub(crate) fn header_part<'c>(&self, contract: &'c Contract, header: &Header) -> Option<&'c Part> {
        let message = self.message(contract, &header.message)?;
        message.parts.iter().find(|part| part.name == header.part.value)
    }
}

/// The bindings that are taken: of each version of SOAP one, that of a service and of HTTP before others. What says
/// something else of the messages than the default is none of them.
fn taken<'c>(port_type: &PortType, bindings: &[&'c Binding], offered: &HashSet<&QName>) -> Vec<&'c Binding> {
    let rank = |binding: &&&Binding| (!binding.is_http, !offered.contains(&binding.name), binding.version);
    let Some(&default) = bindings.iter().min_by_key(rank) else { return Vec::new() };
    let other = bindings.iter().filter(|binding| {
        binding.version != default.version
            && binding.is_http == default.is_http
            && is_alike(port_type, default, binding)
    });
    [default].into_iter().chain(other.min_by_key(rank).copied()).collect()
}

/// Whether both bindings make the same messages of the same operations.
pub(crate) fn is_alike(port_type: &PortType, one: &Binding, other: &Binding) -> bool {
    let mut pairs = pairing(port_type, one).bound.into_iter().zip(pairing(port_type, other).bound);
    pairs.all(|(one, other)| match (one, other) {
        (Some(one), Some(other)) => {
            (one.style, &one.action) == (other.style, &other.action)
                && shape(one.input.as_ref()) == shape(other.input.as_ref())
                && shape(one.output.as_ref()) == shape(other.output.as_ref())
        }
        (one, other) => one.is_none() && other.is_none(),
    })
}

/// What a binding says of a message.
#[derive(PartialEq)]
struct Shape<'c> {
    parts: Option<Vec<&'c str>>,
    uses: Use,
    namespace: Option<&'c str>,
    headers: Vec<(&'c QName, &'c str)>,
}

fn shape(bound: Option<&BoundMessage>) -> Option<Shape<'_>> {
    bound.map(|bound| Shape {
        parts: bound.parts.as_ref().map(|parts| parts.iter().map(|part| part.value.as_str()).collect()),
        uses: bound.uses,
        namespace: bound.namespace.as_deref(),
        headers: bound.headers.iter().map(|header| (&header.message.name, header.part.value.as_str())).collect(),
    })
}

/// Finds for each operation of a port type what binds it. Operations of one name are told apart by the names of their
/// messages (2.4.5); where that fails, the first is the first.
pub(crate) fn pairing<'c>(port_type: &PortType, binding: &'c Binding) -> Pairing<'c> {
    let mut by_names: HashMap<_, Vec<usize>> = HashMap::new();
    let mut by_name: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, bound) in binding.operations.iter().enumerate().rev() {
        let name = bound.name.value.as_str();
        let (input, output) = (bound.input.as_ref(), bound.output.as_ref());
        let names = names(name, input.map(|input| &input.name), output.map(|output| &output.name));
        by_names.entry(names).or_default().push(index);
        by_name.entry(name).or_default().push(index);
    }
    let mut is_left = vec![true; binding.operations.len()];
    let mut take = |stack: Option<&mut Vec<usize>>| {
        let stack = stack?;
        while let Some(index) = stack.pop() {
            if let Some(slot) = is_left.get_mut(index).filter(|slot| **slot) {
                *slot = false;
                return Some(index);
            }
        }
        None
    };
    let exact = port_type.operations.iter().map(|operation| take(by_names.get_mut(&signature(operation))));
    let exact: Vec<_> = exact.collect();
    let pairs = port_type.operations.iter().zip(exact);
    let bound = pairs.map(|(operation, exact)| exact.or_else(|| take(by_name.get_mut(operation.name.value.as_str()))));
    let bound: Vec<_> = bound.collect();
    let left = binding.operations.iter().zip(is_left).filter(|(_, is_left)| *is_left).map(|(bound, _)| bound);
    Pairing { bound: bound.into_iter().map(|index| binding.operations.get(index?)).collect(), left: left.collect() }
}

/// The names of an operation and of its messages.
pub(crate) type Signature<'n> = (&'n str, Cow<'n, str>, Option<Cow<'n, str>>);

/// What tells an operation from others of its port type (2.4.5).
pub(crate) fn signature(operation: &Operation) -> Signature<'_> {
    let output = operation.output.as_ref().map(|output| &output.name);
    names(&operation.name.value, Some(&operation.input.name), output)
}

/// Names with the defaults put in (2.4.5).
fn names<'n>(name: &'n str, input: Option<&'n Option<String>>, output: Option<&'n Option<String>>) -> Signature<'n> {
    let given = |given: Option<&'n Option<String>>, suffix: &str| match given {
        Some(Some(given)) => Cow::Borrowed(given.as_str()),
        _ => Cow::Owned(format!("{name}{suffix}")),
    };
    (
        name,
        given(input, if output.is_some() { "Request" } else { "" }),
        output.map(|output| given(Some(output), "Response")),
    )
}
