//! Types that are made of elements and attributes.

#[cfg(feature = "cli")]
use serde::Serialize;

use super::spelling::Spelling;
use super::{Name, TypeUse};
use crate::model::{self, RecordKind, Start, TypeRef, Wildcard};
use crate::options::Builders;

/// A struct: a complex type, or a part of one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(Serialize))]
#[non_exhaustive]
pub struct Record {
    /// How its elements stand.
    pub content: Content,
    /// Whether it has a builder. It is `non_exhaustive` then; else it is built as a literal, field by field.
    pub has_builder: bool,
    /// The fields, in the order of the contract.
    pub fields: Vec<Field>,
}

/// How the elements of a record stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Content {
    /// In the order of the fields.
    Sequence,
    /// In any order (`xs:all`).
    All,
    /// With text between them.
    Mixed,
    /// As items of a SOAP-encoded array (SOAP 1.1, 5.4.2).
    Array,
}

/// A field of a record, or a variant of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(Serialize))]
#[non_exhaustive]
pub struct Field {
    /// The Rust name.
    pub name: String,
    /// The contract's documentation; empty where there is none.
    pub docs: String,
    /// The name of the element or of the attribute; absent in other places.
    pub xml: Option<Name>,
    /// Where it stands.
    pub place: Place,
    /// The Rust type, with how often it occurs.
    #[cfg_attr(feature = "cli", serde(rename = "type"))]
    pub ty: TypeUse,
    /// How often it occurs at least.
    pub min: u32,
    /// How often it occurs at most; absent for `unbounded`.
    pub max: Option<u32>,
    /// The namespaces of a wildcard as the contract would write them (XML Schema part 1, 3.10.2): `##any`, `##other` with the
    /// namespace that it is not, or a list, where `##local` is none. It is empty in other places.
    pub wildcards: Vec<String>,
    /// Whether it may be `xsi:nil`.
    pub nillable: bool,
    /// The value where there is none (XML Schema part 1, 3.2.1 and 3.3.1).
    pub default: Option<String>,
    /// The one value that it may have.
    pub fixed: Option<String>,
    /// Whether the client fills it in from its credentials provider.
    pub supplied: bool,
    /// The builder's setter of one item, where there is one.
    pub item_setter: Option<String>,
}

/// Where a field stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Place {
    /// An element.
    Element,
    /// An attribute.
    Attribute,
    /// The text between the tags.
    Text,
    /// A part of the content that has no tags of its own: a choice or a group.
    Part,
    /// Elements of a wildcard (XML Schema part 1, 3.10).
    AnyElement,
    /// Attributes of a wildcard.
    AnyAttribute,
    /// All text and elements of mixed content.
    Mixed,
}

/// An enum: one of several parts.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(Serialize))]
#[non_exhaustive]
pub struct Choice {
    /// The name of the text's variant, where it is what mixed content is made of.
    pub text: Option<String>,
    /// The variants, in the order of the contract.
    pub variants: Vec<Field>,
}

/// An enum: a complex type and those derived from it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(Serialize))]
#[non_exhaustive]
pub struct Family {
    /// Whether the first member is the type itself, which needs no `xsi:type`.
    pub has_base: bool,
    /// The members.
    pub members: Vec<Member>,
}

/// A type of a family.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(Serialize))]
#[non_exhaustive]
pub struct Member {
    /// The variant.
    pub name: String,
    /// The value of `xsi:type`.
    pub xml: Name,
    /// What the variant holds.
    #[cfg_attr(feature = "cli", serde(rename = "type"))]
    pub ty: TypeUse,
}

impl Record {
    pub(super) fn of(spelling: &Spelling<'_>, record: &model::Record, builders: Builders) -> Self {
        let content = match record.kind {
            RecordKind::Sequence | RecordKind::Group => Content::Sequence,
            RecordKind::All => Content::All,
            RecordKind::Mixed => Content::Mixed,
            RecordKind::Array { .. } => Content::Array,
        };
        let has_builder = record.in_request || builders == Builders::All;
        let fields = record.fields.iter().map(|field| {
            let each = field.each.as_ref().filter(|_| has_builder);
            Field { item_setter: each.map(|each| each.name.clone()), ..Field::of(spelling, field) }
        });
        Self { content, has_builder, fields: fields.collect() }
    }
}

impl Field {
    fn of(spelling: &Spelling<'_>, field: &model::Field) -> Self {
        let place = match field.place {
            model::Place::Element => Place::Element,
            model::Place::Attribute => Place::Attribute,
            model::Place::Text => Place::Text,
            model::Place::Group(_) if field.ty == TypeRef::AnyElement => Place::AnyElement,
            model::Place::Group(_) => Place::Part,
            model::Place::Mixed => Place::Mixed,
            model::Place::AnyAttributes(_) => Place::AnyAttribute,
        };
        let has_name = matches!(place, Place::Element | Place::Attribute);
        let value = |is_fixed| field.value.as_ref().filter(|value| value.is_fixed == is_fixed);
        Self {
            name: field.name.clone(),
            docs: field.docs.clone(),
            xml: has_name.then(|| spelling.name(&field.xml)),
            place,
            ty: spelling.holds(field),
            min: field.occurs.min,
            max: field.occurs.max,
            wildcards: wildcards(field),
            nillable: field.is_nillable,
            default: value(false).map(|value| value.text.clone()),
            fixed: value(true).map(|value| value.text.clone()),
            supplied: field.supplied,
            item_setter: None,
        }
    }
}

fn wildcards(field: &model::Field) -> Vec<String> {
    match &field.place {
        model::Place::AnyAttributes(wildcards) => wildcards.iter().map(wildcard).collect(),
        model::Place::Group(starts) if field.ty == TypeRef::AnyElement => {
            let wildcards = starts.iter().filter_map(|start| match start {
                Start::Any(wildcard) => Some(wildcard),
                Start::Element(_) => None,
            });
            wildcards.map(wildcard).collect()
        }
        _ => Vec::new(),
    }
}

fn wildcard(wildcard: &Wildcard) -> String {
    let written = |uri: &String| if uri.is_empty() { "##local".to_owned() } else { uri.clone() };
    match wildcard {
        Wildcard::Any => "##any".to_owned(),
        Wildcard::Other(uri) => format!("##other {}", written(uri)),
        Wildcard::OneOf(uris) => uris.iter().map(written).collect::<Vec<_>>().join(" "),
    }
}

impl Choice {
    pub(super) fn of(spelling: &Spelling<'_>, choice: &model::Choice) -> Self {
        let variants = choice.variants.iter().map(|variant| Field::of(spelling, variant)).collect();
        Self { text: choice.text.clone(), variants }
    }
}

impl Family {
    pub(super) fn of(spelling: &Spelling<'_>, family: &model::Family) -> Self {
        let members = family.members.iter().map(|member| Member {
            name: member.name.clone(),
            xml: spelling.name(&member.xml),
            ty: spelling.named(member.ty, member.is_boxed),
        });
        Self { has_base: family.has_base, members: members.collect() }
    }
}
