use std::fmt;

/// The namespace of a SOAP 1.1 envelope (SOAP 1.1, 4).
pub const SOAP_ENVELOPE: &str = "http://schemas.xmlsoap.org/soap/envelope/";
/// The namespace of a SOAP 1.2 envelope (SOAP 1.2 part 1, 5.1).
pub const SOAP_12_ENVELOPE: &str = "http://www.w3.org/2003/05/soap-envelope";

/// The namespace of SOAP's encoding (SOAP 1.1, 5.1).
pub(crate) const SOAP_ENCODING: &str = "http://schemas.xmlsoap.org/soap/encoding/";
/// The same of SOAP 1.2 (part 2, 3.1).
pub(crate) const SOAP_12_ENCODING: &str = "http://www.w3.org/2003/05/soap-encoding";

/// A version of SOAP, as a binding names it by its namespace.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Version {
    /// SOAP 1.1 (WSDL 1.1, 3).
    #[default]
    Soap11,
    /// SOAP 1.2 (the binding extension of WSDL 1.1 for SOAP 1.2).
    Soap12,
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Soap11 => "SOAP 1.1",
            Self::Soap12 => "SOAP 1.2",
        })
    }
}
