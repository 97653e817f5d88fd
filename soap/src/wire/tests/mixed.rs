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
