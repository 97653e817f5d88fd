use crate::contract::{Element, SOAP_12_ENCODING, SOAP_12_ENVELOPE, SOAP_ENCODING, SOAP_ENVELOPE, Version};

/// The prefix of the envelope's own names.
const PREFIX: &str = "SOAP-ENV";

/// What the versions of SOAP call the same things.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    pub(crate) version: Version,
    /// The namespace of all names below.
    pub(crate) uri: &'static str,
    pub(crate) envelope: Element,
    pub(crate) header: Element,
    pub(crate) body: Element,
    pub(crate) fault: Element,
    /// The attribute that says whom a header entry is for, with its prefix and without.
    pub(crate) role: (&'static str, &'static str),
    /// The roles that the receiver of a message has.
    pub(crate) roles: &'static [&'static str],
    /// The attribute that lets nodes pass an entry on, where there is one.
    pub(crate) relay: Option<&'static str>,
    /// How `mustUnderstand` is affirmed.
    pub(crate) yes: &'static str,
    /// The encoding's URI, as `encodingStyle` names it.
    pub(crate) encoding: &'static str,
    /// Whether other elements may follow the body.
    pub(crate) more_may_follow: bool,
    /// The media type over HTTP, of what is written in UTF-8.
    pub(crate) content_type: &'static str,
    /// An envelope that says nothing.
    pub(crate) nothing: &'static str,
}

/// SOAP 1.1, 4 to 6.
static SOAP_11: Vocabulary = Vocabulary {
    version: Version::Soap11,
    uri: SOAP_ENVELOPE,
    envelope: Element::new(PREFIX, SOAP_ENVELOPE, "Envelope"),
    header: Element::new(PREFIX, SOAP_ENVELOPE, "Header"),
    body: Element::new(PREFIX, SOAP_ENVELOPE, "Body"),
    fault: Element::new(PREFIX, SOAP_ENVELOPE, "Fault"),
    role: ("SOAP-ENV:actor", "actor"),
    roles: &["", "http://schemas.xmlsoap.org/soap/actor/next"],
    relay: None,
    yes: "1",
    encoding: SOAP_ENCODING,
    more_may_follow: true,
    content_type: "text/xml; charset=utf-8",
    nothing: "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body/></e:Envelope>",
};

/// SOAP 1.2 part 1, 2 and 5; part 2, 3 and 7.
static SOAP_12: Vocabulary = Vocabulary {
    version: Version::Soap12,
    uri: SOAP_12_ENVELOPE,
    envelope: Element::new(PREFIX, SOAP_12_ENVELOPE, "Envelope"),
    header: Element::new(PREFIX, SOAP_12_ENVELOPE, "Header"),
    body: Element::new(PREFIX, SOAP_12_ENVELOPE, "Body"),
    fault: Element::new(PREFIX, SOAP_12_ENVELOPE, "Fault"),
    role: ("SOAP-ENV:role", "role"),
    roles: &[
        "",
        "http://www.w3.org/2003/05/soap-envelope/role/next",
        "http://www.w3.org/2003/05/soap-envelope/role/ultimateReceiver",
    ],
    relay: Some("SOAP-ENV:relay"),
    yes: "true",
    encoding: SOAP_12_ENCODING,
    more_may_follow: false,
    content_type: "application/soap+xml; charset=utf-8",
    nothing: "<e:Envelope xmlns:e=\"http://www.w3.org/2003/05/soap-envelope\"><e:Body/></e:Envelope>",
};

impl Version {
    pub(crate) fn vocabulary(self) -> &'static Vocabulary {
        match self {
            Self::Soap11 => &SOAP_11,
            Self::Soap12 => &SOAP_12,
        }
    }

    /// The version whose envelope this element is.
    pub(crate) fn of_envelope(uri: &str, local: &str) -> Option<Self> {
        [Self::Soap11, Self::Soap12].into_iter().find(|version| version.vocabulary().envelope.is_named(uri, local))
    }
}
