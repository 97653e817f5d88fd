use crate::contract::{Profile, Service, Version};
use crate::envelope::{Envelope, Outgoing};
use crate::fault::Fault;
use crate::header::HeaderEntry;
use crate::wire::WriteOptions;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::fmt;

/// What answers a request: an envelope, or nothing but a status.
pub struct Answer {
    status: StatusCode,
    version: Version,
    xml: String,
}

/// In which words an answer goes out: those of its request.
#[derive(Clone, Copy)]
pub(super) struct Manner {
    pub(super) service: &'static Service,
    pub(super) version: Version,
    pub(super) profile: Option<&'static Profile>,
}

impl Manner {
    /// What a service answers is its own word, so values that the contract does not list go out.
    pub(super) fn options(&self) -> WriteOptions<'static> {
        WriteOptions { profile: self.profile, unknown_values: true }
    }

    pub(super) fn outgoing<'m>(&self, headers: &'m [HeaderEntry], options: &'m WriteOptions<'m>) -> Outgoing<'m> {
        Outgoing { service: self.service, version: self.version, headers, options }
    }

    pub(super) fn message(&self, xml: Envelope) -> Answer {
        Answer { status: StatusCode::OK, version: self.version, xml: xml.into_text() }
    }

    /// The answer to a one-way operation (WSDL 1.1, 2.4.1).
    pub(super) fn accepted(&self) -> Answer {
        Answer { status: StatusCode::ACCEPTED, version: self.version, xml: String::new() }
    }

    pub(super) fn fault(&self, fault: &Fault, headers: &[HeaderEntry]) -> Answer {
        let options = self.options();
        // SOAP 1.1, 6.2, and SOAP 1.2 part 2, 7.5.2.2.
        let status = match self.version {
            Version::Soap12 if fault.is_of_sender() => StatusCode::BAD_REQUEST,
            _ => StatusCode::INTERNAL_SERVER_ERROR,
        };
        // Only a header entry, or a character that XML cannot carry, can fail here.
        let xml = self
            .outgoing(headers, &options)
            .fault(fault)
            .or_else(|_| self.outgoing(&[], &options).fault(&Fault::server("the fault cannot be written")));
        Answer { status, version: self.version, xml: xml.map(Envelope::into_text).unwrap_or_default() }
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        if self.xml.is_empty() {
            return self.status.into_response();
        }
        let content_type = self.version.vocabulary().content_type;
        (self.status, [(header::CONTENT_TYPE, content_type)], self.xml).into_response()
    }
}

// Envelopes may hold secrets.
impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer").field("status", &self.status).field("bytes", &self.xml.len()).finish_non_exhaustive()
    }
}
