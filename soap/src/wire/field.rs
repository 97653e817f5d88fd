//! The particles of a content model (XML Schema part 1, 3.9), as generated code states them.

use super::wildcard::Wildcard;

/// A member of a content model: an element, or a group that has a Rust type of its own.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub(super) namespace: &'static str,
    /// The element's local name, or the label of a group.
    pub(super) local: &'static str,
    pub(super) min: u32,
    pub(super) max: u32,
    /// What a group may start with; nothing for an element.
    pub(super) starts: &'static [Start],
}

impl Field {
    /// An element that stands once, or not at all.
    #[must_use]
    pub const fn one(namespace: &'static str, local: &'static str, required: bool) -> Self {
        Self { namespace, local, min: required as u32, max: 1, starts: &[] }
    }

    /// A list of elements; `u32::MAX` stands for `unbounded`.
    #[must_use]
    pub const fn list(namespace: &'static str, local: &'static str, min: u32, max: u32) -> Self {
        // A list of at most one item is still a list: a second item is too many, not a repetition.
        Self { namespace, local, min, max, starts: &[] }
    }

    /// A [`Group`](super::Group), told by what it may start with; `label` stands for it in errors.
    #[must_use]
    pub const fn group(label: &'static str, starts: &'static [Start], min: u32, max: u32) -> Self {
        Self { namespace: "", local: label, min, max, starts }
    }

    pub(super) const fn is_group(&self) -> bool {
        !self.starts.is_empty()
    }

    /// Whether an element of this name belongs to the field, or starts it.
    pub(super) fn takes(&self, name: (&str, &str)) -> bool {
        self.names(name) || self.lets_through(name)
    }

    /// The same, and not by a wildcard.
    #[inline]
    pub(super) fn names(&self, (uri, local): (&str, &str)) -> bool {
        (self.local == local && self.namespace == uri && !self.is_group())
            || self.starts.iter().any(|start| start.names(uri, local))
    }

    pub(super) fn lets_through(&self, (uri, _): (&str, &str)) -> bool {
        self.starts.iter().any(|start| start.lets_through(uri))
    }

    /// The first of the fields that takes an element of this name, which might stand in any of them. What is named goes
    /// before what a wildcard lets through: a contract that is valid leaves no choice (part 1, 3.8.6), but some that are
    /// used do.
    #[inline]
    pub(super) fn first<'f>(
        fields: impl Iterator<Item = (usize, &'f Self)> + Clone,
        name: (&str, &str),
    ) -> Option<(usize, &'f Self)> {
        let named = fields.clone().find(|(_, field)| field.names(name));
        named.or_else(|| fields.into_iter().find(|(_, field)| field.lets_through(name)))
    }
}

/// What a group may start with.
#[derive(Clone, Copy, Debug)]
pub struct Start(pub(super) Kind);

#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    Element { namespace: &'static str, local: &'static str },
    Any(Wildcard),
}

impl Start {
    /// The element `local` of `namespace`.
    #[must_use]
    pub const fn element(namespace: &'static str, local: &'static str) -> Self {
        Self(Kind::Element { namespace, local })
    }

    /// Any element that the wildcard allows.
    #[must_use]
    pub const fn any(wildcard: Wildcard) -> Self {
        Self(Kind::Any(wildcard))
    }

    fn names(&self, uri: &str, local: &str) -> bool {
        matches!(self.0, Kind::Element { namespace, local: name } if name == local && namespace == uri)
    }

    fn lets_through(&self, uri: &str) -> bool {
        matches!(&self.0, Kind::Any(wildcard) if wildcard.allows(uri))
    }
}
