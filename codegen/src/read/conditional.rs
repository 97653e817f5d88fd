//! Elements of a schema that are meant for some versions of XML Schema alone (XML Schema 1.1 part 1, 4.2.2).

use super::namespace::SCHEMA;
use super::node::Node;
use crate::ast::{FacetKind, QName};
use crate::resolve::is_built_in;

/// The namespace of `vc:minVersion` and its kind.
const VERSIONING: &str = "http://www.w3.org/2007/XMLSchema-versioning";

/// Whether an element stands there for a reader of XML Schema 1.0.
pub(super) fn is_included(node: Node<'_>) -> bool {
    let mut conditions = node.attributes().filter(|attribute| attribute.namespace() == Some(VERSIONING));
    conditions.all(|condition| {
        let value = condition.value().trim_ascii();
        let mut names = value.split_ascii_whitespace().map(|name| expanded(node, name));
        match condition.name() {
            "minVersion" => version(value).is_none_or(|version| version <= (1, 0)),
            "maxVersion" => version(value).is_none_or(|version| version > (1, 0)),
            "typeAvailable" => names.all(|name| name.is_some_and(|name| is_built_in(&name))),
            "typeUnavailable" => names.any(|name| !name.is_some_and(|name| is_built_in(&name))),
            "facetAvailable" => names.all(|name| name.is_some_and(|name| is_facet(&name))),
            "facetUnavailable" => names.any(|name| !name.is_some_and(|name| is_facet(&name))),
            _ => true,
        }
    })
}

/// The two parts of a version that tell 1.0 from others.
fn version(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.split('.');
    let major = parts.next()?.parse().ok()?;
    Some((major, parts.next().map_or(Some(0), |minor| minor.parse().ok())?))
}

fn expanded(node: Node<'_>, name: &str) -> Option<QName> {
    let (prefix, local) = name.split_once(':').map_or((None, name), |(prefix, local)| (Some(prefix), local));
    Some(QName { namespace: Some(node.namespace(prefix)?.into()), local: local.to_owned() })
}

fn is_facet(name: &QName) -> bool {
    let known = FacetKind::ALL.iter().any(|(local, _)| *local == name.local);
    known && name.namespace.as_deref() == Some(SCHEMA)
}

#[cfg(test)]
mod tests {
    use crate::read::node::Node;
    use crate::source::Sources;

    #[test]
    fn a_reader_of_1_0_is_told_from_others() {
        let source = Sources::default().add("a.xsd".into(), "");
        for (condition, is_included) in [
            ("minVersion='1.1'", false),
            ("minVersion='1.0'", true),
            ("maxVersion='1.1'", true),
            ("maxVersion='1.0'", false),
            ("minVersion='1.0' vc:maxVersion='1.1'", true),
            ("typeAvailable='xs:integer xs:error'", false),
            ("typeUnavailable='xs:integer xs:error'", true),
            ("facetAvailable='xs:pattern'", true),
            ("facetUnavailable='xs:pattern'", false),
            ("facetAvailable='xs:assertion'", false),
            ("somethingElse=''", true),
        ] {
            let xml = format!(
                "<a xmlns:vc='{}' xmlns:xs='http://www.w3.org/2001/XMLSchema'><b vc:{condition}/></a>",
                super::VERSIONING
            );
            let document = roxmltree::Document::parse(&xml).expect("well-formed");
            let found = Node::new(document.root_element(), source).elements().count();
            assert_eq!(found == 1, is_included, "{condition}");
        }
    }
}
