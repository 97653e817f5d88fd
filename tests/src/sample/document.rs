//! A document to be written.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::collect::Name;

/// The namespace whose prefix needs no declaration.
pub(super) const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// An element with what is in it.
#[derive(Clone, Debug, Default)]
pub(super) struct Tree {
    /// Its name.
    pub(super) name: Name,
    /// In the order in which they are written.
    pub(super) attributes: Vec<(Name, String)>,
    /// In their order.
    pub(super) children: Vec<Child>,
}

/// What an element may hold.
#[derive(Clone, Debug)]
pub(super) enum Child {
    /// An element.
    Element(Tree),
    /// Some text.
    Text(String),
}

/// Prefixes by namespace, given as they are asked for.
#[derive(Clone, Debug, Default)]
pub(super) struct Prefixes(BTreeMap<String, String>);

impl Prefixes {
    /// The name with its prefix.
    pub(super) fn name(&mut self, name: &Name) -> String {
        if name.namespace.is_empty() {
            return name.local.clone();
        }
        let number = self.0.len();
        let prefix = match name.namespace.as_str() {
            XML => "xml",
            namespace => self.0.entry(namespace.to_owned()).or_insert_with(|| format!("p{number}")),
        };
        format!("{prefix}:{}", name.local)
    }
}

impl Tree {
    /// The document, with all prefixes declared at its root.
    pub(super) fn write(&self, mut prefixes: Prefixes) -> String {
        let mut body = String::new();
        let root = prefixes.name(&self.name);
        self.push(&mut prefixes, &mut body);
        let mut declared = String::new();
        for (namespace, prefix) in &prefixes.0 {
            let _ = write!(declared, " xmlns:{prefix}=\"{}\"", escaped(namespace, true));
        }
        let at = 1 + root.len();
        body.insert_str(at, &declared);
        body
    }

    fn push(&self, prefixes: &mut Prefixes, out: &mut String) {
        let name = prefixes.name(&self.name);
        let _ = write!(out, "<{name}");
        for (attribute, value) in &self.attributes {
            let _ = write!(out, " {}=\"{}\"", prefixes.name(attribute), escaped(value, true));
        }
        if self.children.is_empty() {
            *out += "/>";
            return;
        }
        out.push('>');
        for child in &self.children {
            match child {
                Child::Element(tree) => tree.push(prefixes, out),
                Child::Text(text) => *out += &escaped(text, false),
            }
        }
        let _ = write!(out, "</{name}>");
    }
}

fn escaped(text: &str, is_attribute: bool) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' if is_attribute => out += "&quot;",
            '\t' | '\n' if is_attribute => {
                let _ = write!(out, "&#{};", u32::from(c));
            }
            '\r' => out += "&#13;",
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declares_prefixes_at_the_root() {
        let child = Tree { name: Name::new("", "c"), children: vec![Child::Text("a<b".to_owned())], ..Tree::default() };
        let tree = Tree {
            name: Name::new("urn:a", "r"),
            attributes: vec![(Name::new("urn:b", "x"), "\"\n".to_owned()), (Name::new(XML, "lang"), "en".to_owned())],
            children: vec![Child::Element(child)],
        };
        let expected =
            "<p0:r xmlns:p0=\"urn:a\" xmlns:p1=\"urn:b\" p1:x=\"&quot;&#10;\" xml:lang=\"en\"><c>a&lt;b</c></p0:r>";
        assert_eq!(tree.write(Prefixes::default()), expected);
    }
}
