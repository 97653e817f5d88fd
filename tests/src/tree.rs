//! A document as what it means: names by URI, those in values too, attributes without an order, no blanks between
//! elements.

use quick_xml::NsReader;
use quick_xml::XmlVersion;
use quick_xml::escape::unescape;
use quick_xml::events::Event;
use quick_xml::name::{NamespaceResolver, QName, ResolveResult};
use std::collections::BTreeMap;

const XSI_TYPE: &str = "{http://www.w3.org/2001/XMLSchema-instance}type";

/// An element; prefixes are resolved, declarations are gone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    /// `{URI}local`; empty for a piece of text in mixed content.
    pub name: String,
    /// By `{URI}local`.
    pub attributes: BTreeMap<String, String>,
    /// The text, where there are no children.
    pub text: String,
    /// The child elements. Those of mixed content have the text between them as children without a name.
    pub children: Vec<Element>,
}

/// Reads a document.
///
/// # Panics
///
/// Where the document is not well-formed: the tests' own documents are.
#[must_use]
pub fn parse(xml: &str) -> Element {
    let mut reader = NsReader::from_str(xml);
    reader.config_mut().expand_empty_elements = true;
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Start(tag) => {
                let (namespace, local) = reader.resolver().resolve_element(tag.name());
                let mut element = Element { name: name(&namespace, local.as_ref()), ..Element::default() };
                for attribute in tag.attributes() {
                    let attribute = attribute.expect("an attribute");
                    if attribute.key.as_namespace_binding().is_some() {
                        continue;
                    }
                    let (namespace, local) = reader.resolver().resolve_attribute(attribute.key);
                    let value = attribute.normalized_value(XmlVersion::Explicit1_0).expect("a value");
                    let name = name(&namespace, local.as_ref());
                    let value = resolved(&value, name == XSI_TYPE, reader.resolver());
                    element.attributes.insert(name, value);
                }
                give(open.last_mut().expect("a parent"), reader.resolver());
                open.push(element);
            }
            Event::End(_) => {
                let mut element = open.pop().expect("an open element");
                // Its own declarations are in scope up to here.
                if element.children.is_empty() {
                    element.text = resolved(&element.text, false, reader.resolver());
                } else {
                    give(&mut element, reader.resolver());
                    let is_blank = |child: &Element| child.name.is_empty() && child.text.trim().is_empty();
                    if element.children.iter().all(|child| !child.name.is_empty() || is_blank(child)) {
                        element.children.retain(|child| !child.name.is_empty());
                    }
                }
                open.last_mut().expect("a parent").children.push(element);
            }
            Event::Text(text) => push(&mut open, &text.xml10_content()),
            Event::CData(text) => push(&mut open, &text.xml10_content()),
            Event::GeneralRef(reference) => {
                let character = reference.resolve_char_ref().expect("a reference");
                let character = character.or_else(|| predefined(&reference)).expect("a known entity");
                push(&mut open, character.encode_utf8(&mut [0; 4]));
            }
            Event::Eof => break,
            // A document with a DOCTYPE has a root all the same.
            Event::Comment(_) | Event::PI(_) | Event::Decl(_) | Event::DocType(_) => {}
            Event::Empty(_) => unreachable!("empty elements are expanded"),
        }
    }
    open.pop().and_then(|mut document| document.children.pop()).expect("a root element")
}

/// Makes the text that stands before a child, or before the end, a child.
fn give(element: &mut Element, resolver: &NamespaceResolver) {
    if !element.text.is_empty() {
        let text = resolved(&std::mem::take(&mut element.text), false, resolver);
        element.children.push(Element { text, ..Element::default() });
    }
}

/// The text with each `prefix:local` in it as `{URI}local`, where the prefix is declared. A text without a prefix may be
/// such a name too, which only some types tell.
fn resolved(text: &str, is_name: bool, resolver: &NamespaceResolver) -> String {
    let word = |word: &str| {
        let name = QName(word);
        match resolver.resolve(name, true) {
            (ResolveResult::Bound(uri), local) if is_name || name.prefix().is_some() => {
                format!("{{{}}}{}", unescape(uri.as_ref()).expect("a URI"), local.as_ref())
            }
            _ => word.to_owned(),
        }
    };
    text.split_inclusive(char::is_whitespace)
        .map(|piece| {
            let name = piece.trim_end();
            word(name) + &piece[name.len()..]
        })
        .collect()
}

fn push(open: &mut [Element], text: &str) {
    open.last_mut().expect("an open element").text.push_str(text);
}

fn name(namespace: &ResolveResult<'_>, local: &str) -> String {
    match namespace {
        ResolveResult::Bound(uri) => format!("{{{}}}{local}", unescape(uri.as_ref()).expect("a URI")),
        ResolveResult::Unbound => local.to_owned(),
        ResolveResult::Unknown(prefix) => panic!("the prefix {prefix:?} is not declared"),
    }
}

fn predefined(name: &str) -> Option<char> {
    Some(match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "apos" => '\'',
        "quot" => '"',
        _ => return None,
    })
}
