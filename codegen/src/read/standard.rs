//! The elements of the standards, and the sections of those that are not supported yet.

use super::namespace::Space;
use crate::report::did_you_mean;

/// The attributes of the vocabulary, on whatever element.
const VOCABULARY_ATTRIBUTES: [&str; 5] = ["supplied", "secret", "aliases", "faultstring", "means"];

pub(super) fn vocabulary_attribute_near(name: &str) -> Option<String> {
    let near = did_you_mean(name, VOCABULARY_ATTRIBUTES.into_iter().filter(|known| *known != name));
    near.filter(|_| !VOCABULARY_ATTRIBUTES.contains(&name))
}

/// The attributes of XML Schema 1.0, on whatever element (XML Schema part 1, appendix A).
pub(super) const SCHEMA_ATTRIBUTES: [&str; 34] = [
    "abstract",
    "attributeFormDefault",
    "base",
    "block",
    "blockDefault",
    "default",
    "elementFormDefault",
    "final",
    "finalDefault",
    "fixed",
    "form",
    "itemType",
    "maxOccurs",
    "memberTypes",
    "minOccurs",
    "mixed",
    "name",
    "namespace",
    "nillable",
    "processContents",
    "public",
    "ref",
    "refer",
    "schemaLocation",
    "source",
    "substitutionGroup",
    "system",
    "targetNamespace",
    "type",
    "use",
    "value",
    "version",
    "xpath",
    "id",
];

/// The attributes that XML Schema 1.1 adds, where they only make narrower what is allowed.
pub(super) const NEWER_ATTRIBUTES: [&str; 8] = [
    "appliesToEmpty",
    "defaultAttributes",
    "defaultAttributesApply",
    "inheritable",
    "notNamespace",
    "notQName",
    "test",
    "xpathDefaultNamespace",
];

/// The names of all elements.
pub(super) fn elements(space: Space) -> &'static [&'static str] {
    match space {
        Space::Schema => &[
            "all",
            "annotation",
            "any",
            "anyAttribute",
            "appinfo",
            "attribute",
            "attributeGroup",
            "choice",
            "complexContent",
            "complexType",
            "documentation",
            "element",
            "enumeration",
            "extension",
            "field",
            "fractionDigits",
            "group",
            "import",
            "include",
            "key",
            "keyref",
            "length",
            "list",
            "maxExclusive",
            "maxInclusive",
            "maxLength",
            "minExclusive",
            "minInclusive",
            "minLength",
            "notation",
            "pattern",
            "redefine",
            "restriction",
            "schema",
            "selector",
            "sequence",
            "simpleContent",
            "simpleType",
            "totalDigits",
            "union",
            "unique",
            "whiteSpace",
        ],
        Space::Wsdl => &[
            "binding",
            "definitions",
            "documentation",
            "fault",
            "import",
            "input",
            "message",
            "operation",
            "output",
            "part",
            "port",
            "portType",
            "service",
            "types",
        ],
        Space::Soap11 | Space::Soap12 => &["address", "binding", "body", "fault", "header", "headerfault", "operation"],
        Space::Http => &["address", "binding", "operation", "urlEncoded", "urlReplacement"],
        Space::Mime => &["content", "mimeXml", "multipartRelated", "part"],
        Space::Vocabulary => &["behaviour", "namespace", "namespaces", "profile"],
        Space::Foreign => &[],
    }
}

/// The section that describes an element that is not supported yet.
pub(super) fn unsupported(space: Space, local: &str) -> Option<&'static str> {
    Some(match (space, local) {
        (Space::Schema, "alternative" | "assert" | "assertion" | "defaultOpenContent" | "openContent" | "override") => {
            "XML Schema 1.1"
        }
        _ => return None,
    })
}
