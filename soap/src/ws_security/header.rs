//! The header entry as it stands in an envelope. A service reads it as `request.soap_headers.get::<Security>()`.

use crate::contract::Element;
use crate::simple::{Base64Binary, DateTime};
use crate::{Required, Secret, SoapHeader, Wire};

const WSSE: &str = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";

/// The entry `wsse:Security` (SOAP Message Security 1.0, 5).
#[derive(Clone, Debug, Default, PartialEq, Wire)]
#[yaserde(
    rename = "Security",
    prefix = "wsse",
    namespaces = {
        "wsse" = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd",
        "wsu" = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd"
    }
)]
#[non_exhaustive]
pub struct Security {
    /// When the message was made, and for how long it is good.
    #[yaserde(rename = "Timestamp", prefix = "wsu")]
    pub timestamp: Option<Timestamp>,
    /// Who sends it.
    #[yaserde(rename = "UsernameToken", prefix = "wsse")]
    pub username_token: Option<Token>,
}

/// `wsu:Timestamp` (SOAP Message Security 1.0, 10).
#[derive(Clone, Debug, Default, PartialEq, Wire)]
#[yaserde(
    rename = "Timestamp",
    prefix = "wsu",
    namespaces = {"wsu" = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd"}
)]
#[non_exhaustive]
pub struct Timestamp {
    /// When the message was made.
    #[yaserde(rename = "Created", prefix = "wsu")]
    pub created: Option<DateTime>,
    /// When it is no longer good.
    #[yaserde(rename = "Expires", prefix = "wsu")]
    pub expires: Option<DateTime>,
}

/// `wsse:UsernameToken` (`UsernameToken` Profile 1.0, 3).
#[derive(Clone, Debug, PartialEq, Required, Wire)]
#[yaserde(
    rename = "UsernameToken",
    prefix = "wsse",
    namespaces = {
        "wsse" = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd",
        "wsu" = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd"
    }
)]
#[non_exhaustive]
pub struct Token {
    /// The user.
    #[yaserde(rename = "Username", prefix = "wsse")]
    pub username: String,
    /// The password or its digest.
    #[yaserde(rename = "Password", prefix = "wsse")]
    pub password: Option<Password>,
    /// What makes the digest differ from message to message.
    #[yaserde(rename = "Nonce", prefix = "wsse")]
    pub nonce: Option<Nonce>,
    /// When the token was made, as it stands in the digest.
    #[yaserde(rename = "Created", prefix = "wsu")]
    pub created: Option<String>,
}

/// A password or its digest, as the type says.
#[derive(Clone, Debug, PartialEq, Required, Wire)]
#[yaserde(
    rename = "Password",
    prefix = "wsse",
    namespaces = {"wsse" = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"}
)]
#[non_exhaustive]
pub struct Password {
    /// The URI of the type; a plain password where there is none.
    #[yaserde(attribute = true, rename = "Type")]
    pub kind: Option<String>,
    /// The text.
    #[yaserde(text = true)]
    pub text: Secret,
}

/// Bytes that are used once.
#[derive(Clone, Debug, PartialEq, Required, Wire)]
#[yaserde(
    rename = "Nonce",
    prefix = "wsse",
    namespaces = {"wsse" = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"}
)]
#[non_exhaustive]
pub struct Nonce {
    /// The URI of the encoding, which is base64.
    #[yaserde(attribute = true, rename = "EncodingType")]
    pub encoding: Option<String>,
    /// The bytes.
    #[yaserde(text = true)]
    pub bytes: Base64Binary,
}

impl SoapHeader for Security {
    const ELEMENT: Element = Element::new("wsse", WSSE, "Security");
}
