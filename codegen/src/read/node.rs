//! An element of a contract with its place.

use super::conditional::is_included;
use super::namespace::{Space, XML};
use crate::source::{SourceId, Span};

/// The namespaces of WS-Policy and of WS-Addressing in contracts, in the versions that are about.
const POLICIES: [&str; 7] = [
    "http://www.w3.org/ns/ws-policy",
    "http://www.w3.org/2006/07/ws-policy",
    "http://schemas.xmlsoap.org/ws/2004/09/policy",
    "http://schemas.xmlsoap.org/ws/2002/12/policy",
    "http://www.w3.org/2006/05/addressing/wsdl",
    "http://www.w3.org/2006/02/addressing/wsdl",
    "http://www.w3.org/2007/05/addressing/metadata",
];

#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    xml: roxmltree::Node<'a, 'a>,
    source: SourceId,
}

impl<'a> Node<'a> {
    pub(super) fn new(xml: roxmltree::Node<'a, 'a>, source: SourceId) -> Self {
        Self { xml, source }
    }

    pub(super) fn space(self) -> Space {
        Space::of(self.xml.tag_name().namespace())
    }

    pub(super) fn local(self) -> &'a str {
        self.xml.tag_name().name()
    }

    /// The name as messages write it, such as `xs:element`.
    pub(super) fn shown(self) -> String {
        format!("{}{}", self.space().prefix(), self.local())
    }

    pub(super) fn is(self, space: Space, local: &str) -> bool {
        self.local() == local && self.space() == space
    }

    /// Whether it states a policy (WS-Policy, and WS-Addressing's binding to WSDL).
    pub(super) fn is_policy(self) -> bool {
        self.xml.tag_name().namespace().is_some_and(|uri| POLICIES.contains(&uri))
    }

    /// The start tag up to the end of the name.
    pub(super) fn span(self) -> Span {
        let start = self.xml.range().start;
        let rest = self.xml.document().input_text().get(start..).unwrap_or_default();
        let length = rest.find([' ', '\t', '\r', '\n', '/', '>']).unwrap_or(rest.len());
        Span { source: self.source, start, end: start + length }
    }

    /// A span of something within this element.
    pub(super) fn span_of(self, range: std::ops::Range<usize>) -> Span {
        Span { source: self.source, start: range.start, end: range.end }
    }

    /// The child elements, without those that are meant for other versions of XML Schema.
    pub(super) fn elements(self) -> impl Iterator<Item = Node<'a>> {
        let source = self.source;
        let elements = self.xml.children().filter(roxmltree::Node::is_element).map(move |xml| Node { xml, source });
        elements.filter(|node| is_included(*node))
    }

    /// The first text between the child elements that is not blank.
    pub(super) fn stray_text(self) -> Option<Span> {
        let text = self
            .xml
            .children()
            .find(|child| child.is_text() && child.text().is_some_and(|text| !text.trim_ascii().is_empty()))?;
        let leading = text.text().map_or(0, |text| text.len() - text.trim_ascii_start().len());
        let range = text.range();
        Some(self.span_of((range.start + leading).min(range.end)..range.end))
    }

    pub(super) fn attributes(self) -> impl Iterator<Item = roxmltree::Attribute<'a, 'a>> {
        self.xml.attributes()
    }

    /// The attribute in no namespace.
    pub(super) fn attribute(self, local: &str) -> Option<Attribute<'a>> {
        self.find(None, local)
    }

    pub(super) fn attribute_in(self, namespace: &str, local: &str) -> Option<Attribute<'a>> {
        self.find(Some(namespace), local)
    }

    fn find(self, namespace: Option<&str>, local: &str) -> Option<Attribute<'a>> {
        let found = self.xml.attributes().find(|a| a.name() == local && a.namespace() == namespace)?;
        Some(Attribute { value: found.value(), span: self.span_of(found.range_value()) })
    }

    /// The namespace that the prefix is bound to here; without a prefix, the default namespace.
    pub(super) fn namespace(self, prefix: Option<&str>) -> Option<&'a str> {
        // Bound without a declaration (Namespaces in XML, 3).
        if prefix == Some("xml") { Some(XML) } else { self.xml.lookup_namespace_uri(prefix) }
    }

    /// The prefixes that are bound here, with their namespaces.
    pub(super) fn prefixes(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let xml = self.xml;
        xml.namespaces()
            .filter_map(|namespace| Some((namespace.name()?, namespace.uri())))
            .collect::<Vec<_>>()
            .into_iter()
    }

    /// All text below, markup left out.
    pub(super) fn text(self) -> String {
        self.xml.descendants().filter(roxmltree::Node::is_text).filter_map(|text| text.text()).collect()
    }
}

/// An attribute's value and its place.
#[derive(Clone, Copy)]
pub(super) struct Attribute<'a> {
    pub(super) value: &'a str,
    pub(super) span: Span,
}
