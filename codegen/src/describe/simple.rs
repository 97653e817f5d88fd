//! Types that are text.

#[cfg(feature = "cli")]
use serde::Serialize;

use super::spelling::Spelling;
use super::{Facet, TypeUse, facet};
use crate::model;

/// An enum: a simple type restricted by enumeration. It has a further variant, `Unknown`, and is `non_exhaustive`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(Serialize))]
#[non_exhaustive]
pub struct Enumeration {
    /// The simple type that is restricted. The generated type keeps the text beside it where patterns speak of spellings
    /// that are not canonical.
    pub base: TypeUse,
    /// The values, in the order of the contract.
    pub values: Vec<Value>,
}

/// One value of an enumeration.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(Serialize))]
#[non_exhaustive]
pub struct Value {
    /// The variant.
    pub name: String,
    /// The contract's documentation; empty where there is none.
    pub docs: String,
    /// The exact text on the wire.
    pub text: String,
}

/// A newtype: a simple type restricted by facets other than enumeration.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(Serialize))]
#[non_exhaustive]
pub struct Restriction {
    /// The simple type that is restricted. The generated type keeps the text beside it where patterns speak of spellings
    /// that are not canonical.
    pub base: TypeUse,
    /// What values have to keep to.
    pub facets: Vec<Facet>,
}

/// An enum: a simple type that is one of others.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(Serialize))]
#[non_exhaustive]
pub struct Union {
    /// The alternatives, in the order in which a text is tried.
    pub members: Vec<Alternative>,
}

/// One of the types of a union.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(Serialize))]
#[non_exhaustive]
pub struct Alternative {
    /// The variant.
    pub name: String,
    /// What the variant holds.
    #[cfg_attr(feature = "cli", serde(rename = "type"))]
    pub ty: TypeUse,
}

impl Enumeration {
    pub(super) fn of(spelling: &Spelling<'_>, enumeration: &model::Enumeration) -> Self {
        let values = enumeration.values.iter().map(|value| Value {
            name: value.name.clone(),
            docs: value.docs.clone(),
            text: value.text.clone(),
        });
        Self { base: spelling.ty(&enumeration.base), values: values.collect() }
    }
}

impl Restriction {
    pub(super) fn of(spelling: &Spelling<'_>, restriction: &model::Restriction) -> Self {
        let facets = facet::all(&restriction.facets, &restriction.base);
        Self { base: spelling.ty(&restriction.base), facets }
    }
}

impl Union {
    pub(super) fn of(spelling: &Spelling<'_>, union: &model::Union) -> Self {
        let members = union.members.iter();
        let members = members.map(|(name, ty)| Alternative { name: name.clone(), ty: spelling.ty(ty) }).collect();
        Self { members }
    }
}
