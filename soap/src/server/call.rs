use super::action::action;
use super::answer::{Answer, Manner};
use super::{ResponseHeaders, ServiceFault};
use crate::contract::{Element, Operation, Place, Service, Version};
use crate::envelope::{self, Body, Incoming, Message};
use crate::fault::{Declared, Fault};
use crate::header::ReceivedHeaders;
use crate::secrets::Secrets;
use crate::transport::charset;
use crate::wire::{ParseLimits, ReadError, ReadErrorKind, ReadOptions, Strictness, Wire, to_utf8};
use axum::http::HeaderMap;
use std::fmt;
use std::future::Future;

/// A request as a service method takes it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Request<T> {
    /// The body, credentials included.
    pub body: T,
    /// The HTTP headers.
    pub headers: HeaderMap,
    /// The header entries of the envelope.
    pub soap_headers: ReceivedHeaders,
    /// Takes the header entries of the answer.
    pub response_headers: ResponseHeaders,
}

/// An envelope to be answered.
pub struct Call {
    manner: Manner,
    limits: ParseLimits,
    operation: usize,
    headers: HeaderMap,
    xml: String,
    understood: &'static [&'static Element],
}

impl Call {
    /// Finds the operation of an envelope and the manner in which it is written.
    pub(super) fn read(
        service: &'static Service,
        understood: &'static [&'static Element],
        limits: ParseLimits,
        headers: HeaderMap,
        body: &[u8],
    ) -> Result<Self, Answer> {
        let mut manner = Manner { service, version: service.default_version(), profile: service.profiles.first() };
        let xml = match to_utf8(body, charset(&headers).as_deref()) {
            Ok(xml) => xml.into_owned(),
            Err(why) => return Err(manner.fault(&Fault::client(why), &[])),
        };
        let mut refusal = None;
        // An envelope is in one profile as a whole; what a mixed one means is not guessed.
        for profile in service.profiles {
            manner.profile = Some(profile);
            match manner.find(&xml, &headers, limits) {
                Ok((version, operation)) => {
                    let manner = Manner { version, ..manner };
                    return Ok(Self { manner, limits, operation, headers, xml, understood });
                }
                // That the envelope is of another profile is the least that can be said of it.
                Err((version, fault)) => {
                    if refusal.as_ref().is_none_or(|(_, earlier): &(_, Fault)| earlier.is_of_other_version()) {
                        refusal = Some((Manner { version, ..manner }, fault));
                    }
                }
            }
        }
        Err(match refusal {
            Some((manner, fault)) => manner.fault(&fault, &[]),
            None => manner.fault(&Fault::server("the service has no profile"), &[]),
        })
    }

    /// The operation's place among those of the service.
    #[must_use]
    pub fn operation(&self) -> usize {
        self.operation
    }

    /// Reads the request, runs `method` on it and writes what it answers.
    ///
    /// A one-way operation is answered with the status 202 once `method` has returned, and with a fault if that is what
    /// it returns.
    pub async fn answer<Q, R, F, M, A>(self, operation: &Operation, method: M) -> Answer
    where
        Q: Wire,
        R: Wire,
        F: Declared,
        M: FnOnce(Request<Q>) -> A,
        A: Future<Output = Result<R, ServiceFault<F>>>,
    {
        let Self { manner, limits, headers, xml, understood, .. } = self;
        let message = match manner.request::<Q>(&xml, operation, understood, limits) {
            Ok(message) => message,
            Err(why) => return manner.fault(&not_read(&why), &[]),
        };
        let Body::Value(body) = message.body else {
            return manner.fault(&Fault::client("a fault is not a request"), &[]);
        };
        let (soap_headers, response_headers) = (ReceivedHeaders::new(), ResponseHeaders::default());
        soap_headers.set(message.headers);
        let request = Request { body, headers, soap_headers, response_headers: response_headers.clone() };
        let options = manner.options();
        let answered = method(request).await.map_err(|fault| fault.to_fault(&options));
        let entries = response_headers.entries();
        if operation.one_way && answered.is_ok() {
            return manner.accepted();
        }
        let written = answered.and_then(|value| {
            let outgoing = manner.outgoing(&entries, &options);
            outgoing
                .message(&operation.response, operation.encoded, &value)
                .map_err(|why| Fault::server(format!("the answer cannot be written: {why}")))
        });
        match written {
            Ok(xml) => manner.message(xml),
            Err(fault) => manner.fault(&fault, &entries),
        }
    }

    /// Answers a call that nothing was dispatched to.
    #[must_use]
    pub fn unknown(self) -> Answer {
        self.manner.fault(&Fault::client("the operation is not known"), &[])
    }
}

impl Manner {
    /// The version and the operation of an envelope in this profile; else the version to answer in, and why.
    fn find(&self, xml: &str, headers: &HeaderMap, limits: ParseLimits) -> Result<(Version, usize), (Version, Fault)> {
        let namespaces = self.namespaces();
        let options = options(&namespaces, limits);
        let version = envelope::version(xml, &options).unwrap_or(self.version);
        if !self.service.versions().any(|known| known == version) {
            // SOAP 1.2 part 1, appendix A: this fault is told in SOAP 1.1, which either side knows.
            let fault = Fault::coded("VersionMismatch", format!("the service is not bound to {version}"));
            return Err((Version::Soap11, fault));
        }
        let name = envelope::peek(xml, &options).map_err(|why| (version, not_read(&why)))?;
        let found = self.operation(name.as_ref(), &action(headers));
        found.map(|operation| (version, operation)).ok_or_else(|| {
            let why = match name {
                Some((_, local)) => format!("Procedure '{}' not present", shorten(&local)),
                None => "the body is empty, and no operation has such a request".to_owned(),
            };
            (version, Fault::client(why))
        })
    }

    /// The operation whose request is the body's element (WSDL 1.1, 3.5), or else one whose parts stand in the body.
    ///
    /// Among several the action decides, and where it does not, the first in the contract's order is taken.
    fn operation(&self, name: Option<&(String, String)>, action: &str) -> Option<usize> {
        let operations = self.service.operations.iter().enumerate();
        let is_named = |operation: &Operation| {
            operation.request.place != Place::Body
                && name.is_some_and(|(uri, local)| operation.request.is_named(uri, local))
        };
        let named = operations.clone().filter(|(_, operation)| is_named(operation));
        let of_body = operations.filter(|(_, operation)| operation.request.place == Place::Body);
        let mut all = named.chain(of_body);
        let first = all.clone().next();
        all.find(|(_, operation)| operation.action == action).or(first).map(|(place, _)| place)
    }

    fn request<Q: Wire>(
        &self,
        xml: &str,
        operation: &Operation,
        understood: &[&Element],
        limits: ParseLimits,
    ) -> Result<Message<Q>, ReadError> {
        let namespaces = self.namespaces();
        let options = options(&namespaces, limits);
        let incoming = Incoming {
            element: &operation.request,
            version: Some(self.version),
            encoded: operation.encoded,
            understands: &|uri, local| {
                operation.headers.iter().chain(understood).any(|known| known.is_named(uri, local))
            },
        };
        // A fault is kept in more logs than a request.
        let mut secrets = Secrets::default();
        let message = incoming.read_with_secrets(xml, &options, &mut secrets);
        message.map_err(|why| incoming.told::<Q>(why, xml, &options, &secrets))
    }

    fn namespaces(&self) -> Vec<(&'static str, &'static str)> {
        envelope::namespaces(self.profile)
    }
}

fn options<'o>(namespaces: &'o [(&'o str, &'o str)], limits: ParseLimits) -> ReadOptions<'o> {
    ReadOptions { strictness: Strictness::Strict, namespaces, limits }
}

fn not_read(why: &ReadError) -> Fault {
    let code = match why.kind() {
        ReadErrorKind::OtherVersion(_) => "VersionMismatch",
        ReadErrorKind::NotUnderstood(_) => "MustUnderstand",
        _ => "Client",
    };
    Fault::coded(code, why.to_string())
}

fn shorten(name: &str) -> String {
    name.chars().take(80).collect()
}

// Headers and envelopes may hold secrets.
impl<T: fmt::Debug> fmt::Debug for Request<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.headers.keys().collect();
        f.debug_struct("Request").field("body", &self.body).field("headers", &headers).finish_non_exhaustive()
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("service", &self.manner.service.name)
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}
