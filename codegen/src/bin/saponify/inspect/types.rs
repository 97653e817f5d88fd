//! Types and what they are made of.

use std::collections::HashMap;

use saponify_codegen::describe::{Choice, Content, Description, Field, Kind, Place, Record, Type, TypeUse};

use super::tree::Tree;
use crate::console::count;
use crate::paint::{Paint, harmless};

/// The kinds and how many of each are called.
const KINDS: [(&str, &str); 7] = [
    ("record", "record"),
    ("group", "group"),
    ("choice", "choice"),
    ("family", "family of derived types"),
    ("enumeration", "enumeration"),
    ("restriction", "restriction"),
    ("union", "union"),
];

/// `12 types: 8 records, 4 enumerations`.
pub(super) fn counts(description: &Description) -> String {
    let mut numbers: HashMap<&str, usize> = HashMap::new();
    for ty in &description.types {
        *numbers.entry(ty.kind.name()).or_default() += 1;
    }
    let kinds = KINDS.iter().filter_map(|(kind, called)| match (*numbers.get(kind)?, *called) {
        (1, called) => Some(format!("1 {called}")),
        (number, "family of derived types") => Some(format!("{number} families of derived types")),
        (number, called) => Some(count(number, called)),
    });
    let kinds = kinds.collect::<Vec<_>>().join(", ");
    let total = count(description.types.len(), "type");
    if kinds.is_empty() { total } else { format!("{total}: {kinds}") }
}

/// Each type as a tree of its own.
pub(super) fn all(tree: &mut Tree, description: &Description, paint: Paint) {
    for ty in &description.types {
        tree.push(0, head(ty, paint));
        for part in parts(ty, paint) {
            tree.push(1, part.text);
        }
    }
}

fn head(ty: &Type, paint: Paint) -> String {
    let name = paint.faint(&ty.xml.to_string());
    format!("{} {}  {name}{}", described(&ty.kind), paint.bold(&ty.path), paint.summary(&ty.docs))
}

/// The kind, and what is particular about the type as a whole.
pub(super) fn described(kind: &Kind) -> String {
    match kind {
        Kind::Record(Record { content: Content::All, .. }) => "record in any order".to_owned(),
        Kind::Record(Record { content: Content::Mixed, .. }) => "record of text and elements".to_owned(),
        Kind::Record(Record { content: Content::Array, .. }) => "array".to_owned(),
        Kind::Enumeration(enumeration) => format!("enumeration of {}", enumeration.base),
        Kind::Restriction(restriction) => format!("restriction of {}", restriction.base),
        other => other.name().to_owned(),
    }
}

/// A line below a type, and the type that it may be expanded by.
pub(super) struct Part<'d> {
    pub(super) text: String,
    pub(super) ty: Option<&'d TypeUse>,
}

pub(super) fn parts(ty: &Type, paint: Paint) -> Vec<Part<'_>> {
    let plain = |text| Part { text, ty: None };
    match &ty.kind {
        Kind::Record(record) | Kind::Group(record) => {
            record.fields.iter().map(|field| part(field, field_line(field, paint), paint)).collect()
        }
        Kind::Choice(choice) => variants(choice, paint),
        Kind::Family(family) => {
            let members = family.members.iter();
            let line = |name: &str, xml: &str, ty| format!("{}({ty})  {}", paint.bold(name), paint.faint(xml));
            members
                .map(|member| Part {
                    text: line(&member.name, &member.xml.to_string(), &member.ty),
                    ty: Some(&member.ty),
                })
                .collect()
        }
        Kind::Enumeration(enumeration) => {
            let values = enumeration.values.iter();
            let line = |name: &str, text: &str| format!("{}  `{}`", paint.bold(name), harmless(text));
            values.map(|value| plain(line(&value.name, &value.text) + &paint.summary(&value.docs))).collect()
        }
        Kind::Restriction(restriction) => {
            restriction.facets.iter().map(|facet| plain(harmless(&facet.words))).collect()
        }
        Kind::Union(union) => {
            let members = union.members.iter();
            members
                .map(|member| Part {
                    text: format!("{}({})", paint.bold(&member.name), member.ty),
                    ty: Some(&member.ty),
                })
                .collect()
        }
        _ => Vec::new(),
    }
}

fn variants(choice: &Choice, paint: Paint) -> Vec<Part<'_>> {
    let text = choice.text.iter().map(|name| Part { text: format!("{}(String)  text", paint.bold(name)), ty: None });
    let variants = choice.variants.iter().map(|variant| {
        let line = format!("{}({})", paint.bold(&variant.name), variant.ty);
        part(variant, line, paint)
    });
    text.chain(variants).collect()
}

fn field_line(field: &Field, paint: Paint) -> String {
    format!("{}: {}", paint.bold(&field.name), field.ty)
}

fn part(field: &Field, line: String, paint: Paint) -> Part<'_> {
    let mut said = vec![format!("  {} {}", place(field), occurs(field.min, field.max))];
    if !field.wildcards.is_empty() {
        said.push(format!("of {}", field.wildcards.join(" or ")));
    }
    said.extend(field.default.iter().map(|text| format!("default `{text}`")));
    said.extend(field.fixed.iter().map(|text| format!("always `{text}`")));
    said.extend(field.nillable.then(|| "nillable".to_owned()));
    said.extend(field.supplied.then(|| "supplied by the client".to_owned()));
    Part { text: line + &paint.faint(&said.join(", ")) + &paint.summary(&field.docs), ty: Some(&field.ty) }
}

/// `<element>`, `@attribute`, or what else it is.
fn place(field: &Field) -> String {
    let local = field.xml.as_ref().map(|xml| xml.local.as_str()).unwrap_or_default();
    match field.place {
        Place::Element => format!("<{local}>"),
        Place::Attribute => format!("@{local}"),
        Place::Text => "text".to_owned(),
        Place::AnyElement => "any element".to_owned(),
        Place::AnyAttribute => "any attributes".to_owned(),
        Place::Mixed => "text and elements".to_owned(),
        _ => "part".to_owned(),
    }
}

/// `1..1`, `0..*`.
fn occurs(min: u32, max: Option<u32>) -> String {
    let max = max.map_or("*".to_owned(), |max| max.to_string());
    format!("{min}..{max}")
}
