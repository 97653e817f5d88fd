//! Types.

#[cfg(feature = "cli")]
use serde::Serialize;

use super::spelling::Spelling;
use super::{Choice, Enumeration, Family, Name, Record, Restriction, TypeUse, Union};
use crate::model::{self, RecordKind};
use crate::options::Builders;
use crate::source::Span;

/// A type of the generated code.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(Serialize))]
#[non_exhaustive]
pub struct Type {
    /// The path from the root of the generated code, such as `billing::Line`; no other type has it.
    pub path: String,
    /// The name of the type in the contract, or of the element that it is written in.
    pub xml: Name,
    /// Where the contract defines it, as `file:line`; absent of a type that is a part of another's content.
    pub place: Option<String>,
    /// The contract's documentation; empty where there is none.
    pub docs: String,
    /// Whether a request or a header of one reaches it.
    pub in_requests: bool,
    /// Whether an answer, a header of one or a fault reaches it.
    pub in_answers: bool,
    /// What it is made of.
    #[cfg_attr(feature = "cli", serde(flatten))]
    pub kind: Kind,
}

/// What a type is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(Serialize), serde(tag = "kind", rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Kind {
    /// A struct: a complex type.
    Record(Record),
    /// A struct: a sequence within a content model, which has no tags of its own.
    Group(Record),
    /// An enum: a choice (XML Schema part 1, 3.8) or a substitution group (3.3.6).
    Choice(Choice),
    /// An enum: a complex type and those derived from it, told apart by `xsi:type` (2.6.1).
    Family(Family),
    /// An enum: a simple type restricted by enumeration.
    Enumeration(Enumeration),
    /// A newtype: a simple type restricted by other facets.
    Restriction(Restriction),
    /// An enum: a simple type that is one of others (XML Schema part 2, 4.1.2.3).
    Union(Union),
}

impl Kind {
    /// `record`, `group`, `choice`, `family`, `enumeration`, `restriction` or `union`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Record(_) => "record",
            Self::Group(_) => "group",
            Self::Choice(_) => "choice",
            Self::Family(_) => "family",
            Self::Enumeration(_) => "enumeration",
            Self::Restriction(_) => "restriction",
            Self::Union(_) => "union",
        }
    }
}

impl Type {
    pub(super) fn of(spelling: &Spelling<'_>, ty: &model::Type, span: Option<Span>, builders: Builders) -> Self {
        let (xml, docs, kind) = match ty {
            model::Type::Record(record) => {
                let described = Record::of(spelling, record, builders);
                let kind = match record.kind {
                    RecordKind::Group => Kind::Group(described),
                    _ => Kind::Record(described),
                };
                (&record.xml, &record.docs, kind)
            }
            model::Type::Choice(choice) => (&choice.xml, &choice.docs, Kind::Choice(Choice::of(spelling, choice))),
            model::Type::Family(family) => (&family.xml, &family.docs, Kind::Family(Family::of(spelling, family))),
            model::Type::Enumeration(enumeration) => {
                (&enumeration.xml, &enumeration.docs, Kind::Enumeration(Enumeration::of(spelling, enumeration)))
            }
            model::Type::Restriction(restriction) => {
                (&restriction.xml, &restriction.docs, Kind::Restriction(Restriction::of(spelling, restriction)))
            }
            model::Type::Union(union) => (&union.xml, &union.docs, Kind::Union(Union::of(spelling, union))),
        };
        Self {
            path: spelling.path_of(ty),
            xml: spelling.name(xml),
            place: span.map(|span| spelling.place(span)),
            docs: docs.clone(),
            in_requests: false,
            in_answers: false,
            kind,
        }
    }

    /// The types that it is made of.
    pub(super) fn parts(&self) -> Box<dyn Iterator<Item = &TypeUse> + '_> {
        match &self.kind {
            Kind::Record(record) | Kind::Group(record) => Box::new(record.fields.iter().map(|field| &field.ty)),
            Kind::Choice(choice) => Box::new(choice.variants.iter().map(|variant| &variant.ty)),
            Kind::Family(family) => Box::new(family.members.iter().map(|member| &member.ty)),
            Kind::Enumeration(enumeration) => Box::new(std::iter::once(&enumeration.base)),
            Kind::Restriction(restriction) => Box::new(std::iter::once(&restriction.base)),
            Kind::Union(union) => Box::new(union.members.iter().map(|member| &member.ty)),
        }
    }
}
