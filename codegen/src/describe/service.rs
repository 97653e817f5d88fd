//! Services and their operations.

#[cfg(feature = "cli")]
use serde::Serialize;

use super::spelling::Spelling;
use super::{Name, TypeUse};
use crate::model::{self, Body, PortType, SoapVersion, TypeRef};

/// A port type (WSDL 1.1, 2.4) with what it is bound to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(Serialize))]
#[non_exhaustive]
pub struct Service {
    /// The client trait. The client is `{name}Client`, the service trait `{name}Service`.
    pub name: String,
    /// The contract's documentation; empty where there is none.
    pub docs: String,
    /// The versions of SOAP that it is bound to, the default first.
    pub endpoints: Vec<Endpoint>,
    /// Which namespaces may stand on the wire for the contract's; the first is the default. Empty: the contract's own only.
    pub profiles: Vec<Profile>,
    /// What the client's credentials provider gives, where requests want credentials.
    pub credentials: Option<TypeUse>,
    /// The operations, in the order of the contract.
    pub operations: Vec<Operation>,
}

/// A binding to a version of SOAP (WSDL 1.1, 3).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(Serialize))]
#[non_exhaustive]
pub struct Endpoint {
    /// `1.1` or `1.2`.
    pub soap: String,
    /// `soap:address`, a default that callers may override.
    pub address: Option<String>,
}

/// Namespaces that stand on the wire for those of the contract.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(Serialize))]
#[non_exhaustive]
pub struct Profile {
    /// The name in the contract.
    pub name: String,
    /// The envelope's namespace.
    pub envelope: String,
    /// Pairs of the contract's namespace and the one on the wire.
    pub namespaces: Vec<(String, String)>,
}

/// An operation (WSDL 1.1, 2.4).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(Serialize))]
#[non_exhaustive]
pub struct Operation {
    /// The method.
    pub name: String,
    /// The name in the contract.
    pub xml_name: String,
    /// Where the contract declares it, as `file:line`.
    pub place: String,
    /// The contract's documentation; empty where there is none.
    pub docs: String,
    /// `soapAction`, without quotes.
    pub action: String,
    /// What is sent.
    pub request: Message,
    /// What is answered; absent where the operation is one-way.
    pub response: Option<Message>,
    /// The header entries of the request.
    pub headers: Vec<Header>,
    /// The header entries of the answer.
    pub response_headers: Vec<Header>,
    /// The enum of the faults.
    pub fault: String,
    /// Its variants that the contract declares.
    pub faults: Vec<Fault>,
    /// What repeating a call does.
    pub effect: Effect,
    /// Whether the messages are SOAP-encoded (SOAP 1.1, 5).
    pub is_encoded: bool,
}

/// What the body of a message holds.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(Serialize))]
#[non_exhaustive]
pub struct Message {
    /// The body's element; absent where the content of the type stands in the body directly.
    pub element: Option<Name>,
    /// Other local names of the element that are read.
    pub aliases: Vec<String>,
    /// Whether the element is the wrapper of an rpc message, whose name means nothing in an answer (SOAP 1.1, 7.1).
    pub is_wrapper: bool,
    /// The type of the content.
    #[cfg_attr(feature = "cli", serde(rename = "type"))]
    pub ty: TypeUse,
}

/// A header entry (WSDL 1.1, 3.7).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(Serialize))]
#[non_exhaustive]
pub struct Header {
    /// The entry's element.
    pub element: Name,
    /// The type of the content.
    #[cfg_attr(feature = "cli", serde(rename = "type"))]
    pub ty: TypeUse,
}

/// One `wsdl:fault`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(Serialize))]
#[non_exhaustive]
pub struct Fault {
    /// The variant.
    pub name: String,
    /// The name of the `wsdl:fault`.
    pub xml_name: String,
    /// The contract's documentation; empty where there is none.
    pub docs: String,
    /// How it is told apart.
    pub told_by: ToldBy,
    /// Whether fresh credentials may help.
    pub reauthenticate: bool,
}

/// How a fault is told apart from others.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ToldBy {
    /// By `faultstring`; `{}` stands for any text.
    FaultString(String),
    /// By the element in `detail`.
    Detail {
        /// The element.
        element: Name,
        /// The type of its content.
        #[cfg_attr(feature = "cli", serde(rename = "type"))]
        ty: TypeUse,
    },
}

/// What repeating a call does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(Serialize), serde(rename_all = "snake_case"))]
pub enum Effect {
    /// Changes nothing.
    Read,
    /// The same request again leads to the same state.
    State,
    /// Nothing is known, so a call is never repeated by itself.
    Unsafe,
}

impl Service {
    pub(super) fn of(spelling: &Spelling<'_>, port_type: &PortType) -> Self {
        let endpoints = port_type.endpoints.iter().map(Endpoint::of).collect();
        let operations = port_type.operations.iter().map(|operation| Operation::of(spelling, operation)).collect();
        Self {
            name: port_type.name.clone(),
            docs: port_type.docs.clone(),
            endpoints,
            profiles: port_type.profiles.iter().map(Profile::of).collect(),
            credentials: port_type.credentials.map(|id| spelling.ty(&TypeRef::Named(id))),
            operations,
        }
    }
}

impl Profile {
    fn of(profile: &model::Profile) -> Self {
        let model::Profile { name, envelope, namespaces } = profile.clone();
        Self { name, envelope, namespaces }
    }
}

impl Endpoint {
    fn of(endpoint: &model::Endpoint) -> Self {
        let soap = match endpoint.version {
            SoapVersion::Soap11 => "1.1",
            SoapVersion::Soap12 => "1.2",
        };
        Self { soap: soap.to_owned(), address: endpoint.address.clone() }
    }
}

impl Operation {
    fn of(spelling: &Spelling<'_>, operation: &model::Operation) -> Self {
        let headers = |ids: &[model::HeaderId]| {
            let headers = ids.iter().filter_map(|id| spelling.api.headers.get(id.0));
            headers.map(|header| Header::of(spelling, header)).collect()
        };
        Self {
            name: operation.name.clone(),
            xml_name: operation.xml_name.clone(),
            place: spelling.place(operation.span),
            docs: operation.docs.clone(),
            action: operation.action.clone(),
            request: Message::of(spelling, &operation.request),
            response: operation.response.as_ref().map(|response| Message::of(spelling, response)),
            headers: headers(&operation.headers),
            response_headers: headers(&operation.response_headers),
            fault: operation.fault.name.clone(),
            faults: operation.fault.variants.iter().map(|fault| Fault::of(spelling, fault)).collect(),
            effect: match operation.effect {
                model::Effect::Read => Effect::Read,
                model::Effect::State => Effect::State,
                model::Effect::Unsafe => Effect::Unsafe,
            },
            is_encoded: operation.is_encoded,
        }
    }

    /// The types of what callers send.
    pub(super) fn sent(&self) -> impl Iterator<Item = &TypeUse> {
        std::iter::once(&self.request.ty).chain(self.headers.iter().map(|header| &header.ty))
    }

    /// The types of what callers get.
    pub(super) fn answered(&self) -> impl Iterator<Item = &TypeUse> {
        let response = self.response.iter().map(|response| &response.ty);
        let headers = self.response_headers.iter().map(|header| &header.ty);
        let faults = self.faults.iter().filter_map(|fault| match &fault.told_by {
            ToldBy::Detail { ty, .. } => Some(ty),
            ToldBy::FaultString(_) => None,
        });
        response.chain(headers).chain(faults)
    }
}

impl Message {
    fn of(spelling: &Spelling<'_>, message: &model::Message) -> Self {
        let element = match &message.body {
            Body::Element(element) | Body::Wrapper(element) => Some(spelling.name(element)),
            Body::Content => None,
        };
        let is_wrapper = matches!(message.body, Body::Wrapper(_));
        Self { element, aliases: message.aliases.clone(), is_wrapper, ty: spelling.ty(&message.ty) }
    }
}

impl Header {
    fn of(spelling: &Spelling<'_>, header: &model::Header) -> Self {
        Self { element: spelling.name(&header.element), ty: spelling.ty(&header.ty) }
    }
}

impl Fault {
    fn of(spelling: &Spelling<'_>, fault: &model::FaultVariant) -> Self {
        let told_by = match &fault.told_by {
            model::ToldBy::FaultString(string) => ToldBy::FaultString(string.clone()),
            model::ToldBy::Detail { element, ty } => {
                ToldBy::Detail { element: spelling.name(element), ty: spelling.ty(ty) }
            }
        };
        Self {
            name: fault.name.clone(),
            xml_name: fault.xml_name.clone(),
            docs: fault.docs.clone(),
            told_by,
            reauthenticate: fault.reauthenticate,
        }
    }
}
