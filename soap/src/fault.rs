//! Faults of SOAP 1.1 (section 4.4), raw and as an operation declares them.

use crate::contract::{Element, SOAP_ENVELOPE};
use crate::wire::{Bindings, ReadError, ReadOptions, Reader, Wire, WriteError, WriteOptions, Writer};
use std::fmt;

/// A fault as the wire says it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Fault {
    /// `faultcode` as written: `SOAP-ENV:Client`, `client`, ….
    pub code: String,
    /// `faultstring`, for people; some services have nothing else to tell faults apart.
    pub string: String,
    /// `faultactor`: who along the way failed.
    pub actor: Option<String>,
    detail: Option<Detail>,
}

/// The content of `detail`, with the namespace declarations that it was cut out of.
#[derive(Clone, Debug, PartialEq)]
struct Detail {
    xml: String,
    bindings: Bindings,
}

impl Fault {
    /// A fault that lies in the request: the same request will fail again.
    pub fn client(string: impl Into<String>) -> Self {
        Self { code: "Client".to_owned(), string: string.into(), ..Self::default() }
    }

    /// A fault that does not lie in the request.
    pub fn server(string: impl Into<String>) -> Self {
        Self { code: "Server".to_owned(), string: string.into(), ..Self::default() }
    }

    #[cfg(any(feature = "server", test))]
    pub(crate) fn coded(code: &str, string: impl Into<String>) -> Self {
        Self { code: code.to_owned(), string: string.into(), ..Self::default() }
    }

    /// The same fault with `value` as the one element of its detail.
    pub fn with_detail<T: Wire>(mut self, element: &Element, value: &T) -> Result<Self, WriteError> {
        let xml = crate::wire::to_string(value, element, &WriteOptions::default())?;
        self.detail = Some(Detail { xml, bindings: Vec::new() });
        Ok(self)
    }

    /// The content of `detail` as raw XML.
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        self.detail.as_ref().map(|detail| detail.xml.as_str())
    }

    /// The detail's first element as a value, where it is the element `local` of the namespace `uri`.
    ///
    /// A detail that is that element and cannot be read is `None` too: the raw text stays in [`detail`](Self::detail).
    #[must_use]
    pub fn detail_as<T: Wire>(&self, element: &Element) -> Option<T> {
        self.read_detail(element).ok()
    }

    fn read_detail<T: Wire>(&self, element: &Element) -> Result<T, ReadError> {
        let none = Bindings::new();
        let (xml, bindings) =
            self.detail.as_ref().map_or(("", &none), |detail| (detail.xml.as_str(), &detail.bindings));
        let mut reader = Reader::within(xml, bindings, &ReadOptions::default())?;
        reader.root(element)?;
        T::decode(&mut reader)
    }

    /// Whether the fault string is `pattern`: trimmed, in any letter case, `{}` standing for any text.
    #[must_use]
    pub fn string_is(&self, pattern: &str) -> bool {
        matches(&self.string.trim().to_lowercase(), &pattern.trim().to_lowercase())
    }

    /// The code without its prefix, in lower case.
    pub(crate) fn class(&self) -> String {
        let code = self.code.trim();
        code.rsplit(':').next().unwrap_or(code).to_lowercase()
    }

    /// Whether the envelope was not one that the receiver reads (SOAP 1.1, 4.4.1).
    pub(crate) fn is_of_other_version(&self) -> bool {
        self.class() == "versionmismatch"
    }

    /// Whether the server says that it did not know what to do with the request, so that nothing was processed.
    pub(crate) fn is_not_understood(&self) -> bool {
        self.is_of_other_version() || NOT_UNDERSTOOD.iter().any(|pattern| self.string_is(pattern))
    }

    /// Whether the server says that the request itself is at fault, and so was not carried out.
    pub(crate) fn is_refusal(&self) -> bool {
        let class = self.class();
        // SOAP 1.1, 4.4.1: codes may be refined with dots, as in `Client.Authentication`.
        matches!(class.split('.').next(), Some("client" | "versionmismatch" | "mustunderstand"))
    }

    /// Reads the children of the `Fault` element that `reader` has entered.
    ///
    /// They are unqualified by the standard; some services qualify them, so the local name decides.
    pub(crate) fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut fault = Self::default();
        while reader.next_child()? {
            match reader.name().1 {
                "faultcode" => reader.text()?.trim().clone_into(&mut fault.code),
                "faultstring" => fault.string = reader.text()?.into_owned(),
                "faultactor" => fault.actor = Some(reader.text()?.trim().to_owned()),
                "detail" => {
                    let bindings = reader.bindings();
                    let xml = reader.raw()?.trim().to_owned();
                    fault.detail = (!xml.is_empty()).then_some(Detail { xml, bindings });
                }
                _ => reader.skip()?,
            }
        }
        Ok(fault)
    }

    /// Writes the `Fault` element; codes of SOAP 1.1 get the envelope's prefix.
    pub(crate) fn write(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        const FAULT: Element = Element::new("SOAP-ENV", SOAP_ENVELOPE, "Fault");
        writer.open(&FAULT);
        let standard =
            matches!(self.class().split('.').next(), Some("client" | "server" | "versionmismatch" | "mustunderstand"));
        let code =
            if standard && !self.code.contains(':') { format!("SOAP-ENV:{}", self.code) } else { self.code.clone() };
        writer.element("faultcode", &code)?;
        writer.element("faultstring", &self.string)?;
        if let Some(actor) = &self.actor {
            writer.element("faultactor", actor)?;
        }
        if let Some(detail) = &self.detail {
            writer.raw("<detail");
            for (prefix, uri) in &detail.bindings {
                let name = if prefix.is_empty() { "xmlns".to_owned() } else { format!("xmlns:{prefix}") };
                writer.raw(&format!(" {name}=\"{}\"", quick_xml::escape::escape(uri)));
            }
            writer.raw(&format!(">{}</detail>", detail.xml));
        }
        writer.close(&FAULT);
        Ok(())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let string: String = self.string.trim().chars().filter(|c| !c.is_control()).take(300).collect();
        write!(f, "{string} ({})", self.code.chars().filter(|c| !c.is_control()).take(80).collect::<String>())
    }
}

impl std::error::Error for Fault {}

/// How widespread SOAP stacks say that they do not know an operation or its namespace.
const NOT_UNDERSTOOD: &[&str] = &[
    // PHP ext-soap
    "Procedure '{}' not present",
    "Wrong Version",
    // gSOAP
    "Method '{}' not implemented{}",
    // CXF
    "Message part {} was not recognized.{}",
    // Axis2
    "The endpoint reference (EPR) for the Operation not found{}",
];

/// Whether `text` is `pattern`, in which `{}` stands for any text. Linear: pieces are found left to right.
fn matches(text: &str, pattern: &str) -> bool {
    let Some((first, pattern)) = pattern.split_once("{}") else { return text == pattern };
    let (middle, last) = pattern.rsplit_once("{}").unwrap_or(("", pattern));
    let Some(mut rest) = text.strip_prefix(first).and_then(|rest| rest.strip_suffix(last)) else { return false };
    middle.split("{}").all(|piece| match rest.split_once(piece) {
        Some((_, behind)) => {
            rest = behind;
            true
        }
        None => piece.is_empty(),
    })
}

/// The faults of one operation, as its contract tells them apart.
pub trait Declared: Sized + fmt::Debug + fmt::Display {
    /// The variant for a fault; the catch-all where the contract lists no such fault.
    fn from_fault(fault: Fault) -> Self;

    /// The fault that a server sends for the variant.
    fn to_fault(&self) -> Result<Fault, WriteError>;

    /// The raw fault, where the contract does not list it.
    fn undeclared(&self) -> Option<&Fault>;

    /// Whether the credentials were refused and fresh ones may help.
    fn means_reauthenticate(&self) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::{Fault, matches};

    #[test]
    fn patterns() {
        for (pattern, text, expected) in [
            ("Permission denied", " permission Denied ", true),
            ("Permission denied", "permission denied!", false),
            ("status must be 1 or 3, {} given", "Status must be 1 or 3, 7 given", true),
            ("{}", "", true),
            ("a{}a", "a", false),
            ("a{}b{}c", "a-b-c", true),
            ("a{}b{}c", "a-c", false),
        ] {
            assert_eq!(Fault::client(text).string_is(pattern), expected, "{pattern} / {text}");
        }
        assert!(matches("ab", "a{}b"));
    }

    #[test]
    fn classes() {
        for (code, refusal) in
            [("client", true), ("SOAP-ENV:Client", true), ("s:Client.Auth", true), ("soap:Server", false), ("", false)]
        {
            assert_eq!(Fault::coded(code, "").is_refusal(), refusal, "{code}");
        }
        assert!(Fault::coded("SOAP-ENV:VersionMismatch", "").is_not_understood());
        assert!(Fault::coded("SOAP-ENV:Server", "Procedure 'x' not present").is_not_understood());
    }
}
