//! The `XPath` of identity constraints: which expressions may stand there (XML Schema part 1, 3.11.6).

use super::node::Node;
use crate::names::xml::is_ncname;

/// Whether it is a `Selector`: paths of elements.
pub(super) fn is_selector(node: Node<'_>, xpath: &str) -> bool {
    paths(xpath).all(|mut steps| steps.all(|step| is_element(node, step)))
}

/// Whether it is a `Field`: paths of elements, perhaps with an attribute at the end.
pub(super) fn is_field(node: Node<'_>, xpath: &str) -> bool {
    paths(xpath).all(|steps| {
        let mut steps = steps.peekable();
        while let Some(step) = steps.next() {
            let attribute = step.strip_prefix('@').or(step.strip_prefix("attribute::"));
            let is_step = match attribute {
                Some(name) => steps.peek().is_none() && is_name_test(node, name.trim_ascii()),
                None => is_element(node, step),
            };
            if !is_step {
                return false;
            }
        }
        true
    })
}

/// The steps of each path. Only its start may be `.//`.
fn paths(xpath: &str) -> impl Iterator<Item = impl Iterator<Item = &str>> {
    xpath.split('|').map(|path| {
        let path = path.trim_ascii();
        let rest = path.strip_prefix('.').and_then(|rest| rest.trim_ascii_start().strip_prefix("//"));
        rest.unwrap_or(path).split('/').map(str::trim_ascii)
    })
}

fn is_element(node: Node<'_>, step: &str) -> bool {
    let name = step.strip_prefix("child::").map_or(step, str::trim_ascii);
    step == "." || is_name_test(node, name)
}

fn is_name_test(node: Node<'_>, name: &str) -> bool {
    match name.split_once(':') {
        None => name == "*" || is_ncname(name),
        Some((prefix, local)) => {
            let is_name = is_ncname(prefix) && (local == "*" || is_ncname(local));
            is_name && node.namespace(Some(prefix)).is_some()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    #[test]
    fn the_subset_of_the_standard() {
        let source = Sources::default().add("a.xsd".into(), "");
        let document = roxmltree::Document::parse("<a xmlns:p='u'/>").expect("well-formed");
        let node = Node::new(document.root_element(), source);
        for selector in [".", "a", "a/b", ".//a", ". // a/ p:b", "p:*", "*|a", "child::a", "./a"] {
            assert!(is_selector(node, selector) && is_field(node, selector), "{selector}");
        }
        for field in ["@a", "a/@p:b", ".//@*", "attribute::a"] {
            assert!(is_field(node, field) && !is_selector(node, field), "{field}");
        }
        for neither in ["", "/a", "a//b", "..", "@a/b", "a[1]", "q:a", "a|", "text()", "parent::a", "a/"] {
            assert!(!is_field(node, neither) && !is_selector(node, neither), "{neither}");
        }
    }
}
