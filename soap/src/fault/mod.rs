//! Faults of SOAP 1.1 (section 4.4) and SOAP 1.2 (part 1, section 5.4), raw and as an operation declares them.

mod declared;
mod pattern;
mod soap_11;
mod soap_12;

pub use declared::Declared;

use crate::contract::{Element, Version};
use crate::envelope::Vocabulary;
use crate::fragment::Fragment;
use crate::wire::{ReadError, ReadErrorKind, Reader, Wire, WriteError, WriteOptions, Writer};
use pattern::matches;
use std::fmt;

/// A fault as the wire says it, in either version of SOAP.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Fault {
    /// `faultcode` as written: `SOAP-ENV:Client`, `client`, …; in SOAP 1.2 the `Value` of `Code`: `env:Sender`, ….
    pub code: String,
    /// The subcodes of SOAP 1.2 from the general to the particular, as `{namespace}local`. SOAP 1.1 has none.
    pub subcodes: Vec<String>,
    /// `faultstring`, for people; some services have nothing else to tell faults apart. In SOAP 1.2 the `Text` of
    /// `Reason`, the English one of several.
    pub string: String,
    /// `faultactor`: who along the way failed; in SOAP 1.2 the `Role` in which it did.
    pub actor: Option<String>,
    detail: Option<Box<Fragment>>,
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

    pub(crate) fn coded(code: &str, string: impl Into<String>) -> Self {
        Self { code: code.to_owned(), string: string.into(), ..Self::default() }
    }

    /// The same fault with `value` as the one element of its detail, as an answer under `options` has it.
    pub fn with_detail<T: Wire>(
        mut self,
        element: &Element,
        value: &T,
        options: &WriteOptions<'_>,
    ) -> Result<Self, WriteError> {
        let xml = crate::wire::to_string(value, element, options)?;
        self.detail = Some(Box::new(Fragment::of(xml)));
        Ok(self)
    }

    /// The content of `detail` as raw XML.
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        self.detail.as_ref().map(|detail| detail.xml.as_str())
    }

    /// The detail entry that is `element`, as a value (SOAP 1.1, 4.4: there may be several entries).
    ///
    /// One that cannot be read is `None` too: the raw text stays in [`detail`](Self::detail).
    #[must_use]
    pub fn detail_as<T: Wire>(&self, element: &Element) -> Option<T> {
        self.detail.as_ref()?.find(element).ok()?
    }

    /// Whether the fault string is `pattern`: trimmed, in any letter case, `{}` standing for any text.
    #[must_use]
    pub fn string_is(&self, pattern: &str) -> bool {
        matches(&self.string.trim().to_lowercase(), &pattern.trim().to_lowercase())
    }

    /// The code without its prefix.
    fn local_code(&self) -> &str {
        let code = self.code.trim();
        code.rsplit(':').next().unwrap_or(code)
    }

    /// The code without its prefix, in lower case.
    pub(crate) fn class(&self) -> String {
        self.local_code().to_lowercase()
    }

    /// The standard's code that the fault has, refined or not: with dots, as in `Client.Authentication`
    /// (SOAP 1.1, 4.4.1).
    fn standard_code(&self) -> Option<&'static Code> {
        let class = self.class();
        let general = class.split('.').next().unwrap_or_default();
        CODES.iter().find(|code| [code.soap_11, code.soap_12].iter().any(|name| name.eq_ignore_ascii_case(general)))
    }

    /// Whether the envelope was not one that the receiver reads (SOAP 1.1, 4.4.1).
    pub(crate) fn is_of_other_version(&self) -> bool {
        self.class() == "versionmismatch"
    }

    /// Whether the server says that it did not know what to do with the request, so that nothing was processed.
    pub(crate) fn is_not_understood(&self) -> bool {
        self.is_of_other_version()
            // PHP's ext-soap says this with the code of a server's fault.
            || self.string_is("Procedure '{}' not present")
            || (self.is_refusal() && NOT_UNDERSTOOD.iter().any(|pattern| self.string_is(pattern)))
    }

    /// Whether the server says that the request itself is at fault, and so was not carried out.
    pub(crate) fn is_refusal(&self) -> bool {
        self.standard_code().is_some_and(|code| code.refuses)
    }

    /// Whether the fault lies in what was sent and not in how it was processed.
    #[cfg(feature = "server")]
    pub(crate) fn is_of_sender(&self) -> bool {
        self.standard_code().is_some_and(|code| code.soap_12 == "Sender")
    }

    /// Reads the children of the `Fault` element that `reader` has entered.
    pub(crate) fn read(reader: &mut Reader<'_>, soap: &Vocabulary) -> Result<Self, ReadError> {
        match soap.version {
            Version::Soap11 => soap_11::read(reader),
            Version::Soap12 => soap_12::read(reader),
        }
    }

    /// Writes the `Fault` element; the standard's codes are told in the words of the version.
    pub(crate) fn write(&self, writer: &mut Writer<'_>, soap: &Vocabulary) -> Result<(), WriteError> {
        writer.open(&soap.fault);
        match soap.version {
            Version::Soap11 => soap_11::write(self, writer)?,
            Version::Soap12 => soap_12::write(self, writer)?,
        }
        writer.close(&soap.fault);
        Ok(())
    }
}

/// Reads a child that may stand once.
fn once<'x, T>(
    reader: &mut Reader<'x>,
    slot: &mut Option<T>,
    name: &'static str,
    read: impl FnOnce(&mut Reader<'x>) -> Result<T, ReadError>,
) -> Result<(), ReadError> {
    if slot.is_some() {
        return Err(reader.error_of_element(ReadErrorKind::Repeated(name)));
    }
    *slot = Some(read(reader)?);
    Ok(())
}

/// Reads the content of the detail that `reader` has entered; an empty one says nothing.
fn read_detail(reader: &mut Reader<'_>) -> Result<Option<Box<Fragment>>, ReadError> {
    let bindings = reader.bindings();
    let xml = reader.raw()?;
    let detail = Fragment::cut(reader, xml, bindings);
    Ok(Some(detail).filter(|detail| !detail.xml.is_empty()).map(Box::new))
}

/// Declares, in the start tag of the detail that is being written, what its content needs; those in `bound` are.
fn bind_detail(detail: &Fragment, writer: &mut Writer<'_>, bound: &[&str]) {
    for (prefix, uri) in detail.bindings.iter().filter(|(prefix, _)| !bound.contains(&prefix.as_str())) {
        let name = if prefix.is_empty() { "xmlns".to_owned() } else { format!("xmlns:{prefix}") };
        writer.raw(&format!(" {name}=\"{}\"", quick_xml::escape::escape(writer.on_the_wire(uri))));
    }
}

/// A code of the standard under its names in the two versions.
struct Code {
    soap_11: &'static str,
    soap_12: &'static str,
    /// Whether it says that the request was not carried out.
    refuses: bool,
}

/// SOAP 1.1, 4.4.1, and SOAP 1.2 part 1, 5.4.6.
const CODES: &[Code] = &[
    Code { soap_11: "Client", soap_12: "Sender", refuses: true },
    Code { soap_11: "Server", soap_12: "Receiver", refuses: false },
    Code { soap_11: "VersionMismatch", soap_12: "VersionMismatch", refuses: true },
    Code { soap_11: "MustUnderstand", soap_12: "MustUnderstand", refuses: true },
    Code { soap_11: "Client.DataEncodingUnknown", soap_12: "DataEncodingUnknown", refuses: true },
];

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let string: String = self.string.trim().chars().filter(|c| !c.is_control()).take(300).collect();
        write!(f, "{string} ({})", self.code.chars().filter(|c| !c.is_control()).take(80).collect::<String>())
    }
}

impl std::error::Error for Fault {}

/// How widespread SOAP stacks say that they do not know an operation or its namespace.
const NOT_UNDERSTOOD: &[&str] = &[
    // gSOAP
    "Method '{}' not implemented{}",
    // CXF
    "Message part {} was not recognized.{}",
    // Axis2
    "The endpoint reference (EPR) for the Operation not found{}",
];

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
