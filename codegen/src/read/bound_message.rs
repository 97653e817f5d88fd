//! What a binding says of messages, headers and faults (WSDL 1.1, 3.5 to 3.7; attachments 5).

use std::sync::Arc;

use super::Reader;
use super::namespace::Space;
use super::node::{Attribute, Node};
use crate::ast::{BoundMessage, Header, Use};
use crate::report::quote;
use crate::source::Spanned;

const USES: [(&str, Use); 2] = [("literal", Use::Literal), ("encoded", Use::Encoded)];

const BODY: [&str; 4] = ["parts", "use", "encodingStyle", "namespace"];
const HEADER: [&str; 5] = ["message", "part", "use", "encodingStyle", "namespace"];

impl Reader<'_> {
    pub(super) fn bound_message(&mut self, node: Node<'_>) -> BoundMessage {
        self.shape(node, &["name"], &[]);
        let mut message = BoundMessage {
            name: node.attribute("name").map(|name| name.value.trim_ascii().to_owned()),
            ..BoundMessage::default()
        };
        self.extensions(node, &mut message);
        message
    }

    /// The body and the headers among the children, also those in the first part of a MIME message.
    fn extensions(&mut self, node: Node<'_>, message: &mut BoundMessage) {
        let mut body = None;
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Wsdl, "documentation") => {}
                (Space::Soap11 | Space::Soap12, "body") => {
                    self.once(&mut body, child);
                    self.shape(child, &BODY, &[]);
                    message.parts = child.attribute("parts").map(parts);
                    message.uses = self.word_or(child.attribute("use"), &USES, Use::Literal);
                    message.namespace = self.namespace_of(child);
                }
                (Space::Soap11 | Space::Soap12, "header") => message.headers.extend(self.header(child)),
                (Space::Mime, "multipartRelated") => self.multipart(child, message),
                _ => self.unexpected(node, child),
            }
        }
    }

    /// `mime:multipartRelated` (5.4): the part with the envelope is read, attachments are told.
    fn multipart(&mut self, node: Node<'_>, message: &mut BoundMessage) {
        let parts = node.elements().filter(|child| child.is(Space::Mime, "part"));
        for part in parts {
            let has_body = part.elements().any(|child| child.local() == "body" && child.space() != Space::Mime);
            if has_body {
                self.extensions(part, message);
            } else {
                let text = "an attachment (WSDL 1.1, 5) is neither sent nor read: the rest of the message is";
                self.report.warn(part.span(), text);
                let contents = part.elements().filter(|child| child.is(Space::Mime, "content"));
                let parts = contents.filter_map(|content| content.attribute("part"));
                message.attached.extend(parts.map(|part| part.value.trim_ascii().to_owned()));
            }
        }
    }

    fn namespace_of(&mut self, node: Node<'_>) -> Option<Arc<str>> {
        let uri = node.attribute("namespace")?.value.trim_ascii();
        (!uri.is_empty()).then(|| self.intern(uri))
    }

    /// `soap:header` or `soap:headerfault`.
    fn header(&mut self, node: Node<'_>) -> Option<Header> {
        self.shape(node, &HEADER, &[]);
        let mut faults = Vec::new();
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Wsdl, "documentation") => {}
                (Space::Soap11 | Space::Soap12, "headerfault") => faults.extend(self.header(child)),
                _ => self.unexpected(node, child),
            }
        }
        let (Some(message), Some(part)) = (node.attribute("message"), node.attribute("part")) else {
            let message = format!("`{}` does not say of which message and part it is: it is left out", node.shown());
            self.report.rule(node.span(), message);
            return None;
        };
        let (message, Attribute { value, span }) = (self.qname(node, message)?, part);
        // What the entry is made of does not depend on it.
        let _ = self.word_or(node.attribute("use"), &USES, Use::Literal);
        Some(Header {
            message,
            part: Spanned { value: value.trim_ascii().to_owned(), span },
            namespace: self.namespace_of(node),
            faults,
        })
    }

    pub(super) fn bound_fault(&mut self, node: Node<'_>) -> Option<Spanned<String>> {
        self.shape(node, &["name"], &[]);
        let name = self.name(node);
        let mut soap = None;
        for child in node.elements() {
            match (child.space(), child.local()) {
                (Space::Wsdl, "documentation") => {}
                (Space::Soap11 | Space::Soap12, "fault") => {
                    self.once(&mut soap, child);
                    self.shape(child, &["name", "use", "encodingStyle", "namespace"], &[]);
                    let _ = self.word_or(child.attribute("use"), &USES, Use::Literal);
                    if let (Some(name), Some(own)) = (&name, child.attribute("name")) {
                        if own.value.trim_ascii() != name.value {
                            let (own_name, name) = (quote(own.value), quote(&name.value));
                            let message = format!("`soap:fault` names {own_name}, and `wsdl:fault` names {name}");
                            self.report.rule(own.span, message).help("both are to be the same (WSDL 1.1, 3.6)");
                        }
                    }
                }
                _ => self.unexpected(node, child),
            }
        }
        name
    }
}

/// The names in `parts`; there may be none.
fn parts(written: Attribute<'_>) -> Vec<Spanned<String>> {
    let names = written.value.split_ascii_whitespace();
    names.map(|name| Spanned { value: name.to_owned(), span: written.span }).collect()
}
