//! Faults of SOAP 1.1 (section 4.4), raw and as an operation declares them.

use crate::contract::{Element, SOAP_ENVELOPE};
use crate::wire::{
    Bindings, Limits, ReadError, ReadErrorKind, ReadOptions, Reader, Wire, WriteError, WriteOptions, Writer,
};
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
    detail: Option<Box<Detail>>,
}

/// The content of `detail`, with what is needed to read it outside of its document.
#[derive(Clone, Debug, PartialEq, Default)]
struct Detail {
    xml: String,
    /// The namespace declarations in scope, with the contract's URIs.
    bindings: Bindings,
    /// Pairs of a URI on the wire and the contract's URI that it stands for.
    namespaces: Vec<(String, String)>,
    limits: Limits,
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

    /// The same fault with `value` as the one element of its detail, as an answer under `options` has it.
    pub fn with_detail<T: Wire>(
        mut self,
        element: &Element,
        value: &T,
        options: &WriteOptions<'_>,
    ) -> Result<Self, WriteError> {
        let xml = crate::wire::to_string(value, element, options)?;
        self.detail = Some(Box::new(Detail { xml, ..Detail::default() }));
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
        self.read_detail(element).ok()
    }

    fn read_detail<T: Wire>(&self, element: &Element) -> Result<T, ReadError> {
        let none = Detail::default();
        let detail = self.detail.as_deref().unwrap_or(&none);
        let namespaces: Vec<_> = detail.namespaces.iter().map(|(wire, uri)| (wire.as_str(), uri.as_str())).collect();
        let options = ReadOptions { limits: detail.limits, namespaces: &namespaces, ..ReadOptions::new() };
        let mut reader = Reader::within(&detail.xml, &detail.bindings, &options)?;
        loop {
            reader.enter_root()?;
            if reader.expect(element).is_ok() {
                return T::decode(&mut reader);
            }
            reader.skip()?;
        }
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
        self.is_of_other_version()
            // PHP's ext-soap says this with the code of a server's fault.
            || self.string_is("Procedure '{}' not present")
            || (self.is_refusal() && NOT_UNDERSTOOD.iter().any(|pattern| self.string_is(pattern)))
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
        let (mut code, mut string, mut actor, mut detail) = (None, None, None, None);
        while reader.next_child()? {
            match reader.name().1 {
                "faultcode" => once(reader, &mut code, "faultcode", |reader| Ok(reader.text()?.trim().to_owned()))?,
                "faultstring" => once(reader, &mut string, "faultstring", |reader| Ok(reader.text()?.into_owned()))?,
                "faultactor" => once(reader, &mut actor, "faultactor", |reader| Ok(reader.text()?.trim().to_owned()))?,
                "detail" => once(reader, &mut detail, "detail", Detail::read)?,
                _ => reader.skip()?,
            }
        }
        let detail = detail.filter(|detail| !detail.xml.is_empty()).map(Box::new);
        Ok(Self { code: code.unwrap_or_default(), string: string.unwrap_or_default(), actor, detail })
    }

    /// Writes the `Fault` element; codes of SOAP 1.1 get the envelope's prefix.
    pub(crate) fn write(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        const FAULT: Element = Element::new("SOAP-ENV", SOAP_ENVELOPE, "Fault");
        writer.open(&FAULT);
        let standard =
            matches!(self.class().split('.').next(), Some("client" | "server" | "versionmismatch" | "mustunderstand"));
        let local = self.code.rsplit(':').next().unwrap_or_default();
        let code = if standard { format!("SOAP-ENV:{local}") } else { self.code.clone() };
        writer.element("faultcode", &code)?;
        writer.element("faultstring", &self.string)?;
        if let Some(actor) = &self.actor {
            writer.element("faultactor", actor)?;
        }
        if let Some(detail) = &self.detail {
            writer.raw("<detail");
            for (prefix, uri) in &detail.bindings {
                let name = if prefix.is_empty() { "xmlns".to_owned() } else { format!("xmlns:{prefix}") };
                writer.raw(&format!(" {name}=\"{}\"", quick_xml::escape::escape(writer.on_the_wire(uri))));
            }
            writer.raw(&format!(">{}</detail>", detail.xml));
        }
        writer.close(&FAULT);
        Ok(())
    }
}

impl Detail {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let bindings = reader.bindings();
        let options = reader.options();
        let namespaces = options.namespaces.iter().map(|(wire, uri)| ((*wire).to_owned(), (*uri).to_owned())).collect();
        let limits = options.limits;
        Ok(Self { xml: reader.raw()?.trim().to_owned(), bindings, namespaces, limits })
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

    /// The fault that a server sends for the variant, its detail written under `options`.
    fn to_fault(&self, options: &WriteOptions<'_>) -> Result<Fault, WriteError>;

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
