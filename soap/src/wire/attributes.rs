//! Attributes and namespace declarations of a start tag.

use super::error::{ReadError, ReadErrorKind};
use super::escape::{first_illegal, is_plain};
use super::instance::XSI;
use super::place::{cut, shown};
use super::reader::Reader;
use super::scope::{XML, XMLNS, is_name, split};
use crate::contract::{SOAP_12_ENCODING, SOAP_12_ENVELOPE, SOAP_ENCODING, SOAP_ENVELOPE};
use quick_xml::XmlVersion;
use quick_xml::events::attributes::{Attribute, Attributes};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// Whose attributes may stand on any element: those of XML Schema part 1, 2.6, and of SOAP (1.1, 4 and 5).
const FOREIGN: &[&str] = &[XSI, SOAP_ENVELOPE, SOAP_ENCODING, SOAP_12_ENVELOPE, SOAP_12_ENCODING];

/// Takes URI, local name and value of an attribute, and says whether it knows it.
type TakeAttribute<'t, 'x> = dyn FnMut(&Reader<'x>, &str, &str, &str) -> Result<bool, ReadError> + 't;

/// What stands in a start tag.
#[derive(Clone, Copy, Default)]
pub(super) struct Tag<'x> {
    content: &'x str,
    /// How long the name is, with which it begins.
    name: usize,
}

impl<'x> Tag<'x> {
    pub(super) fn new(content: &'x str, name: usize) -> Self {
        Self { content, name }
    }

    pub(super) fn name(&self) -> &'x str {
        self.content.get(..self.name).unwrap_or_default()
    }

    fn behind_name(&self) -> &'x str {
        self.content.get(self.name..).unwrap_or_default()
    }

    /// Whether there is nothing but the name.
    pub(super) fn is_bare(&self) -> bool {
        self.content.len() == self.name
    }

    fn attributes(&self) -> Attributes<'x> {
        Attributes::new(self.content, self.name)
    }
}

impl<'x> Reader<'x> {
    /// Checks the attributes of the element that was just entered and brings its declarations into scope.
    pub(super) fn declare(&mut self, tag: Tag<'x>) -> Result<(), ReadError> {
        let limits = *self.limits();
        if !is_spaced(tag.behind_name()) {
            return Err(self.not_well_formed("there is no white space before an attribute"));
        }
        let mut prefixed = Vec::new();
        for (index, attribute) in tag.attributes().enumerate() {
            let attribute = attribute.map_err(|_| self.not_well_formed("an attribute is malformed or given twice"))?;
            let name = attribute.key.into_inner();
            for (what, found, most) in [
                ("attributes of one element", index + 1, limits.attributes),
                ("bytes in an attribute", attribute.value.len(), limits.attribute_bytes),
                ("bytes in a name", name.len(), limits.name_bytes),
            ] {
                if found > most {
                    return Err(self.limit(what, most));
                }
            }
            let value = self.normalized(&attribute)?;
            let (prefix, local) = split(name);
            if !is_name(local) || (!prefix.is_empty() && !is_name(prefix)) {
                return Err(self.not_well_formed("an attribute has an illegal name"));
            }
            let declared = match (prefix, local) {
                ("", "xmlns") => "",
                ("xmlns", prefix) => prefix,
                ("" | "xml", _) => continue,
                _ => {
                    prefixed.push((prefix, local));
                    continue;
                }
            };
            if self.scope.len() >= limits.namespaces {
                return Err(self.limit("namespace declarations in scope", limits.namespaces));
            }
            if declared == "xmlns"
                || value == XMLNS
                || (declared == "xml") != (value == XML)
                || (!declared.is_empty() && value.is_empty())
            {
                return Err(self.not_well_formed("a namespace declaration is illegal"));
            }
            // Whoever keeps a name keeps its URI, which may stand for many names.
            if value.len() > limits.name_bytes {
                return Err(self.limit("bytes in the URI of a namespace", limits.name_bytes));
            }
            let uri = self.canonical(value);
            self.scope.bind(Cow::Borrowed(declared), uri);
        }
        if prefixed.is_empty() {
            return Ok(());
        }
        // Two prefixes may stand for one URI, so uniqueness is of expanded names (Namespaces in XML 1.0, 6.3).
        let mut seen = BTreeSet::new();
        for (prefix, local) in prefixed {
            match self.scope.namespace(prefix) {
                None => return Err(self.not_well_formed("an attribute has a prefix that is not declared")),
                Some(namespace) if !seen.insert((namespace, local)) => {
                    return Err(self.not_well_formed("an attribute is given twice"));
                }
                Some(_) => {}
            }
        }
        Ok(())
    }

    /// Gives each attribute of the element that was just entered to `take`: URI, local name and value.
    ///
    /// `take` answers whether it knows the attribute. To be called before any content is read.
    pub fn attributes(&mut self, take: &mut TakeAttribute<'_, 'x>) -> Result<(), ReadError> {
        for attribute in self.tag.attributes().flatten() {
            let Some((uri, local)) = self.attribute_name(attribute.key.into_inner()) else { continue };
            let known = take(self, uri, local, &self.normalized(&attribute)?)?;
            if known || !self.is_strict() {
                continue;
            }
            if (uri, local) == (XSI, "nil") && !self.is_nillable() {
                return Err(self.error(ReadErrorKind::NotNillable));
            }
            if uri != XML && !FOREIGN.contains(&uri) {
                return Err(self.error(ReadErrorKind::UnexpectedAttribute(cut(&shown(uri, local)))));
            }
        }
        Ok(())
    }

    /// The value of one attribute of the element that was just entered.
    pub(super) fn attribute_named(&self, name: (&str, &str)) -> Result<Option<Cow<'_, str>>, ReadError> {
        let named = |attribute: &Attribute<'_>| self.attribute_name(attribute.key.into_inner()) == Some(name);
        let found = self.tag.attributes().flatten().find(named);
        found.map(|attribute| self.normalized(&attribute)).transpose()
    }

    /// URI and local name of an attribute, unless it is a namespace declaration.
    fn attribute_name<'n>(&self, name: &'n str) -> Option<(&str, &'n str)> {
        let (prefix, local) = split(name);
        match prefix {
            "xmlns" => None,
            // An attribute without a prefix is in no namespace, whatever the default is.
            "" => (local != "xmlns").then_some(("", local)),
            _ => Some((self.scope.uri(prefix).unwrap_or_default(), local)),
        }
    }

    /// The same for an element whose type has no attributes.
    pub fn no_attributes(&mut self) -> Result<(), ReadError> {
        self.attributes(&mut |_, _, _, _| Ok(false))
    }

    fn normalized<'v>(&self, attribute: &Attribute<'v>) -> Result<Cow<'v, str>, ReadError> {
        if let Cow::Borrowed(value) = attribute.value {
            if is_plain(value) {
                return Ok(Cow::Borrowed(value));
            }
        }
        if attribute.value.contains('<') {
            return Err(self.not_well_formed("`<` stands in an attribute"));
        }
        let value = attribute
            .normalized_value(XmlVersion::Explicit1_0)
            .map_err(|_| self.not_well_formed("an attribute has a reference that is not defined"))?;
        match first_illegal(&value) {
            None => Ok(value),
            Some(_) => Err(self.not_well_formed("an attribute has a control character")),
        }
    }
}

/// Whether white space follows each value but the last (XML 1.0, 3.1), which quick-xml does not ask for.
pub(super) fn is_spaced(attributes: &str) -> bool {
    let mut bytes = attributes.bytes();
    while let Some(quote) = bytes.find(|byte| matches!(byte, b'"' | b'\'')) {
        let behind = bytes.find(|byte| *byte == quote).and_then(|_| bytes.clone().next());
        if behind.is_some_and(|byte| !matches!(byte, b' ' | b'\t' | b'\r' | b'\n')) {
            return false;
        }
    }
    true
}
