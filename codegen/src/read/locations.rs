//! Where a file of a contract names others, for what makes copies of them.

use std::ops::Range;

use super::namespace::Space;
use super::node::Node;
use super::tree;
use crate::report::{Report, quote};
use crate::source::{SourceId, Span};

/// What a file is, and what it names.
#[derive(Clone, Debug)]
pub(crate) struct Located {
    pub(crate) is_wsdl: bool,
    /// In the order of the file.
    pub(crate) locations: Vec<Location>,
}

/// An attribute that names another file: `location` of `wsdl:import` (WSDL 1.1, 2.1.1), or `schemaLocation` of
/// `xs:import`, `xs:include` or `xs:redefine` (XML Schema part 1, 4.2).
#[derive(Clone, Debug)]
pub(crate) struct Location {
    pub(crate) value: String,
    /// The value alone.
    pub(crate) span: Span,
    /// The attribute with the blanks before it.
    pub(crate) attribute: Range<usize>,
    /// The namespace of an `xs:import`, which may do without a location.
    pub(crate) imported: Option<String>,
}

/// Finds them; absent where the text is no file of a contract, which is told.
pub(crate) fn locations(text: &str, source: SourceId, report: &mut Report) -> Option<Located> {
    let tree = tree::parse(text, source, report)?;
    let root = Node::new(tree.root_element(), source);
    let mut found = Vec::new();
    let is_wsdl = root.is(Space::Wsdl, "definitions");
    if is_wsdl {
        for child in root.elements() {
            if child.is(Space::Wsdl, "import") {
                found.extend(location(text, child, "location"));
            } else if child.is(Space::Wsdl, "types") {
                child.elements().filter(|schema| schema.is(Space::Schema, "schema")).for_each(|schema| {
                    found.extend(of_schema(text, schema));
                });
            }
        }
    } else if root.is(Space::Schema, "schema") {
        found.extend(of_schema(text, root));
    } else {
        let message = format!("{} is neither a WSDL 1.1 contract nor an XML Schema", quote(root.local()));
        report.error(root.span(), message).help("the root is to be `wsdl:definitions` or `xs:schema`");
        return None;
    }
    Some(Located { is_wsdl, locations: found })
}

fn of_schema<'t>(text: &'t str, schema: Node<'t>) -> impl Iterator<Item = Location> {
    let names_others =
        |child: &Node<'_>| child.space() == Space::Schema && matches!(child.local(), "import" | "include" | "redefine");
    schema.elements().filter(names_others).filter_map(|child| {
        let mut found = location(text, child, "schemaLocation")?;
        if child.local() == "import" {
            found.imported = child.attribute("namespace").map(|namespace| namespace.value.to_owned());
        }
        Some(found)
    })
}

fn location(text: &str, node: Node<'_>, name: &str) -> Option<Location> {
    let attribute = node.attributes().find(|attribute| attribute.name() == name && attribute.namespace().is_none())?;
    let value = attribute.value().trim_ascii();
    if value.is_empty() {
        return None;
    }
    let Range { start, end } = attribute.range();
    let before = text.get(..start)?.trim_ascii_end().len();
    let span = node.span_of(attribute.range_value());
    Some(Location { value: value.to_owned(), span, attribute: before..end, imported: None })
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    fn found(text: &str) -> Result<Located, Vec<String>> {
        let mut report = Report::default();
        let source = report.sources.add(PathBuf::from("a.wsdl"), text);
        locations(text, source, &mut report).ok_or_else(|| report.lines().collect())
    }

    #[test]
    fn every_kind_of_reference() {
        let text = "<w:definitions xmlns:w='http://schemas.xmlsoap.org/wsdl/' xmlns='http://www.w3.org/2001/XMLSchema'>
            <w:documentation><schema><include schemaLocation='no.xsd'/></schema></w:documentation>
            <w:import namespace='urn:a'\n  location=' a.wsdl '/>
            <w:types><schema>
                <annotation><appinfo><include schemaLocation='no.xsd'/></appinfo></annotation>
                <import namespace='urn:b' schemaLocation='b.xsd?x=1&amp;y=2'/>
                <import schemaLocation='c.xsd'/><import namespace='urn:n'/><include schemaLocation=''/>
            </schema><schema><include schemaLocation='d.xsd'/><redefine schemaLocation='e.xsd'/></schema></w:types>
        </w:definitions>";
        let located = found(text).unwrap_or_else(|lines| panic!("{lines:?}"));
        assert!(located.is_wsdl);
        let values: Vec<_> = located.locations.iter().map(|location| location.value.as_str()).collect();
        assert_eq!(values, ["a.wsdl", "b.xsd?x=1&y=2", "c.xsd", "d.xsd", "e.xsd"]);
        let written: Vec<_> =
            located.locations.iter().map(|location| &text[location.span.start..location.span.end]).collect();
        assert_eq!(written, [" a.wsdl ", "b.xsd?x=1&amp;y=2", "c.xsd", "d.xsd", "e.xsd"]);
        let attributes: Vec<_> = located.locations.iter().map(|location| &text[location.attribute.clone()]).collect();
        assert_eq!(attributes[0], "\n  location=' a.wsdl '");
        assert_eq!(attributes[4], " schemaLocation='e.xsd'");
        let imported: Vec<_> = located.locations.iter().map(|location| location.imported.as_deref()).collect();
        assert_eq!(imported, [None, Some("urn:b"), None, None, None]);
    }

    #[test]
    fn what_is_no_contract_is_told() {
        for (text, expected) in [
            ("<html/>", "a.wsdl:1:1: `html` is neither a WSDL 1.1 contract nor an XML Schema"),
            ("<definitions>", "not well-formed XML"),
        ] {
            let told = found(text).map(|_| ()).unwrap_err().concat();
            assert!(told.contains(expected), "{told}");
        }
    }
}
