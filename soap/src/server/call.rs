use super::ServiceFault;
use crate::contract::{Operation, Profile, Service};
use crate::envelope::{self, Body};
use crate::fault::{Declared, Fault};
use crate::wire::{ReadError, ReadErrorKind, ReadOptions, Strictness, Wire, WriteOptions, to_utf8};
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
}

/// An envelope to be answered.
pub struct Call {
    service: &'static Service,
    operation: usize,
    headers: HeaderMap,
    xml: String,
    profile: Option<&'static Profile>,
}

/// An envelope that answers.
pub struct Answer {
    pub(super) xml: String,
    pub(super) is_fault: bool,
}

impl Call {
    /// Finds the operation of an envelope: the one whose request element is the body's (WSDL 1.1, 3.5).
    pub(super) fn read(service: &'static Service, headers: HeaderMap, body: &[u8]) -> Result<Self, Answer> {
        let refuse = |profile, fault: &Fault| Err(Answer::fault(service, profile, fault));
        let default = service.profiles.first();
        let xml = match to_utf8(body) {
            Ok(xml) => xml.into_owned(),
            Err(why) => return refuse(default, &Fault::client(why)),
        };
        let mut refusal = None;
        // An envelope is in one profile as a whole; what a mixed one means is not guessed.
        for profile in service.profiles {
            let namespaces = envelope::namespaces(service, Strictness::Strict, profile);
            let fault = match envelope::peek(&xml, &options(&namespaces)) {
                Ok((uri, local)) => {
                    match service.operations.iter().position(|known| known.request.is_named(&uri, &local)) {
                        Some(operation) => {
                            return Ok(Self { service, operation, headers, xml, profile: Some(profile) });
                        }
                        None => Fault::client(format!("Procedure '{}' not present", shorten(&local))),
                    }
                }
                Err(why) => not_read(&why),
            };
            // That the envelope is of another profile is the least that can be said of it.
            if refusal.as_ref().is_none_or(|(_, earlier): &(_, Fault)| earlier.is_of_other_version()) {
                refusal = Some((profile, fault));
            }
        }
        match refusal {
            Some((profile, fault)) => refuse(Some(profile), &fault),
            None => refuse(default, &Fault::server("the service has no profile")),
        }
    }

    /// The operation's place among those of the service.
    #[must_use]
    pub fn operation(&self) -> usize {
        self.operation
    }

    /// Reads the request, runs `method` on it and writes what it answers.
    pub async fn answer<Q, R, F, M, A>(self, operation: &Operation, method: M) -> Answer
    where
        Q: Wire,
        R: Wire,
        F: Declared,
        M: FnOnce(Request<Q>) -> A,
        A: Future<Output = Result<R, ServiceFault<F>>>,
    {
        let Self { service, headers, xml, profile, .. } = self;
        let namespaces = profile.map(|profile| envelope::namespaces(service, Strictness::Strict, profile));
        let body = match envelope::read(&xml, &operation.request, &options(namespaces.as_deref().unwrap_or_default())) {
            Ok(Body::Value(body)) => body,
            Ok(Body::Fault(_)) => return Answer::fault(service, profile, &Fault::client("a fault is not a request")),
            Err(why) => return Answer::fault(service, profile, &not_read(&why)),
        };
        let options = writing(profile);
        let answered = method(Request { body, headers }).await.map_err(|fault| fault.to_fault(&options));
        let written = answered.and_then(|value| {
            envelope::write(service, &operation.response, &value, &options)
                .map_err(|why| Fault::server(format!("the answer cannot be written: {why}")))
        });
        match written {
            Ok(xml) => Answer { xml, is_fault: false },
            Err(fault) => Answer::fault(service, profile, &fault),
        }
    }

    /// Answers a call that nothing was dispatched to.
    #[must_use]
    pub fn unknown(self) -> Answer {
        Answer::fault(self.service, self.profile, &Fault::client("the operation is not known"))
    }
}

impl Answer {
    fn fault(service: &Service, profile: Option<&Profile>, fault: &Fault) -> Self {
        let options = writing(profile);
        // Only a character that XML cannot carry can fail here.
        let xml = envelope::write_fault(service, fault, &options)
            .or_else(|_| envelope::write_fault(service, &Fault::server("the fault cannot be written"), &options));
        Self { xml: xml.unwrap_or_default(), is_fault: true }
    }
}

fn options<'o>(namespaces: &'o [(&'o str, &'o str)]) -> ReadOptions<'o> {
    ReadOptions { strictness: Strictness::Strict, namespaces, ..ReadOptions::default() }
}

/// What a service answers is its own word, so values that the contract does not list go out.
fn writing(profile: Option<&Profile>) -> WriteOptions<'_> {
    WriteOptions { profile, unknown_values: true }
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
        f.debug_struct("Request").field("body", &self.body).field("headers", &headers).finish()
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("service", &self.service.name)
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer").field("is_fault", &self.is_fault).field("bytes", &self.xml.len()).finish()
    }
}
