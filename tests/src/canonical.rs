//! Whether two documents mean the same: names by namespace, attributes in no order, values and not their spelling.

mod text;

use std::collections::BTreeSet;

use roxmltree::{Document, Node, ParsingOptions};

use crate::declared::Declared;

const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// How the same may be written.
#[derive(Clone, Copy, Debug)]
pub struct Freedom<'f> {
    /// Elements whose children may stand in any order, as `{namespace}local`.
    pub unordered: &'f BTreeSet<String>,
    /// Whether texts are values of some simple type, and not texts as they are but for blanks around them.
    pub are_texts_values: bool,
    /// Whether the roots may have different names.
    pub is_root_any: bool,
    /// What the schema declares, which a document need not say.
    pub declared: &'f Declared,
}

/// Where the second document first differs from the first one, and how; nothing where they mean the same.
///
/// # Errors
///
/// Where one is not well-formed.
pub fn difference(first: &str, second: &str, freedom: Freedom<'_>) -> Result<Option<String>, String> {
    let options = || ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let [first, second] = [first, second].map(|text| Document::parse_with_options(text, options()));
    let (first, second) = (first.map_err(|it| it.to_string())?, second.map_err(|it| it.to_string())?);
    let (first, second) = (first.root_element(), second.root_element());
    if !freedom.is_root_any && first.tag_name() != second.tag_name() {
        return Ok(Some(format!("{}: became {}", path(first), name(second))));
    }
    let mut waiting = vec![(first, second)];
    while let Some((first, second)) = waiting.pop() {
        if let Some(how) = compare(first, second, freedom, &mut waiting) {
            return Ok(Some(format!("{}: {how}", path(first))));
        }
    }
    Ok(None)
}

/// Compares two elements; their children are left for later.
fn compare<'a, 'i>(
    first: Node<'a, 'i>,
    second: Node<'a, 'i>,
    freedom: Freedom<'_>,
    waiting: &mut Vec<(Node<'a, 'i>, Node<'a, 'i>)>,
) -> Option<String> {
    if let Some(how) = attributes(first, second, freedom).or_else(|| attributes_too_many(first, second)) {
        return Some(how);
    }
    let [mut first_children, mut second_children] =
        [first, second].map(|node| node.children().filter(Node::is_element).collect::<Vec<_>>());
    if freedom.unordered.contains(&name(first)) {
        first_children.sort_by_key(|child| name(*child));
        second_children.sort_by_key(|child| name(*child));
    }
    let differing = first_children.iter().zip(&second_children).find(|(a, b)| a.tag_name() != b.tag_name());
    if let Some((a, b)) = differing {
        return Some(format!("the child {} became {}", name(*a), name(*b)));
    }
    if let Some(lost) = first_children.get(second_children.len()) {
        return Some(format!("the child {} was lost", name(*lost)));
    }
    if let Some(new) = second_children.get(first_children.len()) {
        return Some(format!("the child {} is new", name(*new)));
    }
    let [texts, others] = [first, second].map(pieces);
    if is_default(first, &others, freedom) {
        return None;
    }
    for (text, other) in texts.iter().zip(&others) {
        if !is_same(text, first, other, second, freedom) {
            return Some(format!("the text {text:?} became {other:?}"));
        }
    }
    waiting.extend(first_children.into_iter().zip(second_children).rev());
    None
}

/// Whether an empty element became one that has what it stands for.
fn is_default(first: Node<'_, '_>, others: &[String], freedom: Freedom<'_>) -> bool {
    let ([other], None) = (others, first.first_child()) else { return false };
    freedom.declared.defaults(first.tag_name().name()).any(|default| text::is_same(default, first, other, first))
}

/// The texts before, between and behind the children.
fn pieces(node: Node<'_, '_>) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for child in node.children() {
        if child.is_element() {
            pieces.push(String::new());
        } else if child.is_text()
            && let (Some(piece), Some(text)) = (pieces.last_mut(), child.text())
        {
            piece.push_str(text);
        }
    }
    pieces
}

fn is_same(one: &str, here: Node<'_, '_>, other: &str, there: Node<'_, '_>, freedom: Freedom<'_>) -> bool {
    // Blanks as XML knows them (XML 1.0, 2.3).
    let trimmed = |text: &str| text.trim_matches([' ', '\t', '\n', '\r']).to_owned();
    if freedom.are_texts_values { text::is_same(one, here, other, there) } else { trimmed(one) == trimmed(other) }
}

fn attributes(first: Node<'_, '_>, second: Node<'_, '_>, freedom: Freedom<'_>) -> Option<String> {
    first.attributes().filter(is_of_document).find_map(|attribute| {
        let found = second.attributes().find(|it| same_name(it, &attribute));
        match found {
            None if says_nothing(&attribute, first, freedom) => None,
            None => Some(format!("the attribute {} was lost", attribute.name())),
            Some(found)
                if is_type(&attribute) && text::is_same_name(attribute.value(), first, found.value(), second) =>
            {
                None
            }
            Some(found)
                if !is_type(&attribute) && is_same(attribute.value(), first, found.value(), second, freedom) =>
            {
                None
            }
            Some(found) => {
                Some(format!("the attribute {}={:?} became {:?}", attribute.name(), attribute.value(), found.value()))
            }
        }
    })
}

fn attributes_too_many(first: Node<'_, '_>, second: Node<'_, '_>) -> Option<String> {
    let mut second = second.attributes().filter(is_of_document);
    let new = second
        .find(|attribute| !says_nothing_new(attribute) && !first.attributes().any(|it| same_name(&it, attribute)))?;
    Some(format!("the attribute {} is new", new.name()))
}

/// That an element is not nil, and of which type it is where that is known from the schema.
fn says_nothing(attribute: &roxmltree::Attribute<'_, '_>, element: Node<'_, '_>, freedom: Freedom<'_>) -> bool {
    match (attribute.namespace(), attribute.name()) {
        (Some(XSI), "nil") => matches!(attribute.value().trim(), "false" | "0"),
        (Some(XSI), "type") => freedom.declared.is_known_type(element, attribute.value()),
        _ => false,
    }
}

/// What an encoded array holds is known from the contract, whether or not the array says it.
fn says_nothing_new(attribute: &roxmltree::Attribute<'_, '_>) -> bool {
    attribute.name() == "arrayType" && attribute.namespace() == Some("http://schemas.xmlsoap.org/soap/encoding/")
}

/// `xsi:type`: its value is a name, and one without a prefix is in the default namespace.
fn is_type(attribute: &roxmltree::Attribute<'_, '_>) -> bool {
    (attribute.namespace(), attribute.name()) == (Some(XSI), "type")
}

fn same_name(one: &roxmltree::Attribute<'_, '_>, other: &roxmltree::Attribute<'_, '_>) -> bool {
    (one.namespace(), one.name()) == (other.namespace(), other.name())
}

/// Whether the attribute says something of the document; a hint of where its schema lies does not.
fn is_of_document(attribute: &roxmltree::Attribute<'_, '_>) -> bool {
    attribute.namespace() != Some(XSI) || !attribute.name().ends_with("chemaLocation")
}

fn name(node: Node<'_, '_>) -> String {
    format!("{{{}}}{}", node.tag_name().namespace().unwrap_or_default(), node.tag_name().name())
}

fn path(node: Node<'_, '_>) -> String {
    let names: Vec<_> = node.ancestors().filter(Node::is_element).map(|node| node.tag_name().name()).collect();
    names.into_iter().rev().collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn differ(first: &str, second: &str) -> Option<String> {
        let unordered = BTreeSet::from(["{}all".to_owned()]);
        let schema = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="twelve" default="12"/><xs:element
          name="shape" type="Shape"/></xs:schema>"#;
        let mut declared = Declared::default();
        declared.add(&Document::parse(schema).expect("a schema"));
        let freedom =
            Freedom { unordered: &unordered, are_texts_values: true, is_root_any: false, declared: &declared };
        difference(first, second, freedom).expect("well-formed")
    }

    #[test]
    fn texts_as_they_are() {
        let (unordered, declared) = (BTreeSet::new(), Declared::default());
        let freedom =
            Freedom { unordered: &unordered, are_texts_values: false, is_root_any: true, declared: &declared };
        let differ = |first, second| difference(first, second, freedom).expect("well-formed");
        assert_eq!(differ("<a b=' x'><c> 1\n</c></a>", "<A b='x'><c>1</c></A>"), None);
        for (first, second, how) in [
            ("<a>1</a>", "<a>true</a>", "a: the text \"1\" became \"true\""),
            ("<a>x  y</a>", "<a>x y</a>", "a: the text \"x  y\" became \"x y\""),
            ("<a>x</a>", "<a>x\u{A0}</a>", "a: the text \"x\" became \"x\\u{a0}\""),
            ("<a b='1'/>", "<a b='01'/>", "a: the attribute b=\"1\" became \"01\""),
            ("<a><b/></a>", "<a><c/></a>", "a: the child {}b became {}c"),
        ] {
            assert_eq!(differ(first, second).as_deref(), Some(how));
        }
    }

    #[test]
    fn the_same_in_other_words() {
        let pairs = [
            ("<a xmlns='urn:a' b='1' c='2'/>", "<x:a xmlns:x='urn:a' c='2' b='1'></x:a>"),
            ("<a>\n <b/>\n</a>", "<a><b/></a>"),
            ("<a> x  y </a>", "<a>x y</a>"),
            ("<a>true</a>", "<a>1</a>"),
            ("<a>+01.50</a>", "<a>1.5</a>"),
            ("<a>1.5E2</a>", "<a>150</a>"),
            ("<a>aGVs bG8=</a>", "<a>aGVsbG8=</a>"),
            ("<a>0aFF</a>", "<a>0AFF</a>"),
            ("<a b='p:x' xmlns:p='urn:a'/>", "<a b='q:x' xmlns:q='urn:a'/>"),
            ("<a>p:x p:y<!-- no --></a>", "<a>p:x p:y</a>"),
            (
                "<a xmlns='urn:a' xmlns:x='http://www.w3.org/2001/XMLSchema-instance' x:type='T'/>",
                "<p:a xmlns:p='urn:a' xmlns:x='http://www.w3.org/2001/XMLSchema-instance' x:type='p:T'/>",
            ),
            ("<all><b/><c/></all>", "<all><c/><b/></all>"),
            ("<twelve/>", "<twelve>12.0</twelve>"),
            ("<a xmlns:x='http://www.w3.org/2001/XMLSchema-instance' x:nil='0'/>", "<a/>"),
            ("<shape xmlns:x='http://www.w3.org/2001/XMLSchema-instance' x:type='Shape'/>", "<shape/>"),
            ("<a><![CDATA[x<]]>y</a>", "<a>x&lt;y</a>"),
        ];
        for (first, second) in pairs {
            assert_eq!(differ(first, second), None, "{first} {second}");
        }
    }

    #[test]
    fn what_differs() {
        let cases = [
            ("<a/>", "<b/>", "a: became {}b"),
            ("<a xmlns='urn:a'/>", "<a/>", "a: became {}a"),
            ("<a b='x'/>", "<a/>", "a: the attribute b was lost"),
            ("<a/>", "<a b='x'/>", "a: the attribute b is new"),
            ("<a b='x'/>", "<a b='y'/>", "a: the attribute b=\"x\" became \"y\""),
            ("<a><b/><c/></a>", "<a><c/><b/></a>", "a: the child {}b became {}c"),
            ("<a><b/></a>", "<a/>", "a: the child {}b was lost"),
            ("<a><b>1</b></a>", "<a><b>2</b></a>", "a/b: the text \"1\" became \"2\""),
            ("<a>x<b/>y</a>", "<a>x y<b/></a>", "a: the text \"x\" became \"x y\""),
            ("<twelve/>", "<twelve>13</twelve>", "twelve: the text \"\" became \"13\""),
            (
                "<a xmlns:x='http://www.w3.org/2001/XMLSchema-instance' x:nil='1'/>",
                "<a/>",
                "a: the attribute nil was lost",
            ),
            (
                "<shape xmlns:x='http://www.w3.org/2001/XMLSchema-instance' x:type='Circle'/>",
                "<shape/>",
                "shape: the attribute type was lost",
            ),
            ("<a/>", "<a>12</a>", "a: the text \"\" became \"12\""),
            ("<a>ab</a>", "<a>a b c</a>", "a: the text \"ab\" became \"a b c\""),
            (
                "<a b='p:x' xmlns:p='urn:a'/>",
                "<a b='p:x' xmlns:p='urn:b'/>",
                "a: the attribute b=\"p:x\" became \"p:x\"",
            ),
        ];
        for (first, second, how) in cases {
            assert_eq!(differ(first, second).as_deref(), Some(how));
        }
    }
}
