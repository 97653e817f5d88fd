//! yaserde's derives, with structs for the envelope.

use ispring_learn::UpdateModulesStatusesRequest;
use yaserde::ser::{Config, serialize_with_writer};
use yaserde::{YaDeserialize, YaSerialize};

#[derive(YaDeserialize, YaSerialize)]
#[yaserde(
    rename = "Envelope",
    prefix = "SOAP-ENV",
    namespaces = {
        "SOAP-ENV" = "http://schemas.xmlsoap.org/soap/envelope/",
        "api" = "https://ispringlearn.com/go/services/api/soap"
    }
)]
pub(crate) struct Envelope {
    #[yaserde(rename = "Body", prefix = "SOAP-ENV")]
    body: Body,
}

#[derive(YaDeserialize, YaSerialize)]
#[yaserde(
    rename = "Body",
    prefix = "SOAP-ENV",
    namespaces = {
        "SOAP-ENV" = "http://schemas.xmlsoap.org/soap/envelope/",
        "api" = "https://ispringlearn.com/go/services/api/soap"
    }
)]
struct Body {
    #[yaserde(rename = "updateModulesStatusesRequest", prefix = "api")]
    request: UpdateModulesStatusesRequest,
}

impl Envelope {
    pub(crate) fn new(request: UpdateModulesStatusesRequest) -> Self {
        Self { body: Body { request } }
    }

    pub(crate) fn into_request(self) -> UpdateModulesStatusesRequest {
        self.body.request
    }
}

pub(crate) fn decode(xml: &str) -> Envelope {
    yaserde::de::from_str(xml).expect("a request")
}

/// Writes into a vector of its own, since yaserde's `to_string` copies the document once more.
pub(crate) fn encode(envelope: &Envelope) -> String {
    let config = Config { write_document_declaration: false, ..Config::default() };
    let declaration = b"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".to_vec();
    let bytes = serialize_with_writer(envelope, declaration, &config).expect("a document");
    String::from_utf8(bytes).expect("UTF-8")
}
