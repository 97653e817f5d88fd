//! Mixed content (XML Schema part 1, 3.4.2).

use super::*;
use crate::wire::{Field, Node, Start, Wildcard};
use crate::xml::AnyElement;

/// `mixed(choice(b, any ##other){0,unbounded})`.
#[derive(Debug, PartialEq)]
struct Mixed(Vec<Part>);

#[derive(Debug, PartialEq)]
enum Part {
    Text(String),
    Bold(String),
    Any(AnyElement),
}

impl Wire for Mixed {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        const FIELDS: &[Field] = &[
            Field::list("", "b", 0, u32::MAX),
            Field::group("any element", &[Start::any(Wildcard::other("urn:own"))], 0, u32::MAX),
        ];
        let mut parts = Vec::new();
        reader.no_attributes()?;
        reader.mixed(FIELDS, &mut |node, reader| {
            parts.push(match node {
                Node::Text(text) => Part::Text(text),
                Node::Child(0) => Part::Bold(Wire::decode(reader)?),
                Node::Child(_) => Part::Any(Group::decode(reader)?),
            });
            Ok(())
        })?;
        Ok(Self(parts))
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        writer.content();
        self.0.iter().try_for_each(|part| match part {
            Part::Text(text) => writer.text(text),
            Part::Bold(text) => writer.element("b", text),
            Part::Any(element) => element.encode(writer),
        })
    }
}

fn text(text: &str) -> Part {
    Part::Text(text.to_owned())
}

fn bold(text: &str) -> Part {
    Part::Bold(text.to_owned())
}

#[test]
fn text_and_children_in_their_order() {
    let any = || Part::Any(AnyElement::from_xml("<x:i xmlns:x='urn:x'>d</x:i>").expect("an element"));
    same(&Mixed(vec![]), "");
    same(&Mixed(vec![text(" a ")]), " a ");
    same(&Mixed(vec![bold("b"), bold("")]), "<b>b</b><b></b>");
    same(
        &Mixed(vec![text("a "), bold("b"), text(" "), any(), text("\ne &lt;")]),
        "a <b>b</b> <x:i xmlns:x='urn:x'>d</x:i>\ne &amp;lt;",
    );
}

#[test]
fn neither_comments_nor_sections_part_a_text() {
    let content = "a<!-- - -->b&amp;<![CDATA[<c>]]>&#100;<?p i?>e<b/><!-- -->";
    assert_eq!(strict(content), Ok(Mixed(vec![text("ab&<c>de"), bold("")])));
}

#[test]
fn unknown_children_leave_their_text_behind() {
    let content = "a<x>y</x>b<b>c</b>";
    assert_eq!(lenient(content), Ok(Mixed(vec![text("ab"), bold("c")])));
    let error = strict::<Mixed>(content).expect_err("an unknown element");
    assert!(
        error.starts_with("unexpected element `x` where one of `b`, an element that a wildcard lets through may stand"),
        "{error}"
    );
}

/// XML Schema part 1, 3.3.4: an empty element has its default, and one that is fixed holds that text and no element.
#[test]
fn a_value_constraint_is_of_text_alone() {
    let root = |root: Element, content: &str, strictness| {
        let xml = format!("<r>{content}</r>");
        from_str::<Mixed>(&xml, &root, &ReadOptions { strictness, ..ReadOptions::new() })
            .map_err(|error| error.to_string())
    };
    let (default, fixed) = (ROOT.or_default("one two"), ROOT.or_fixed("one two"));
    for strictness in [Strictness::Lenient, Strictness::Strict] {
        for constrained in [default, fixed] {
            assert_eq!(root(constrained, "<!-- none -->", strictness), Ok(Mixed(vec![text("one two")])));
        }
        assert_eq!(root(default, "<b/>", strictness), Ok(Mixed(vec![bold("")])));
        assert_eq!(root(default, "three", strictness), Ok(Mixed(vec![text("three")])));
    }
    assert_eq!(root(fixed, "one <b/>two", Strictness::Lenient), Ok(Mixed(vec![text("one "), bold(""), text("two")])));
    let error = root(fixed, "one <b/>two", Strictness::Strict).expect_err("an element");
    assert!(error.starts_with("unexpected element `b` where only text may stand"), "{error}");
    let error = root(fixed, "two one", Strictness::Strict).expect_err("another text");
    assert!(error.contains("the contract fixes it to `one two`"), "{error}");
}
