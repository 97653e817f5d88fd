/// An element of a record, as the derive states it.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub(super) namespace: &'static str,
    pub(super) local: &'static str,
    pub(super) min: u32,
    pub(super) max: u32,
}

impl Field {
    /// An element that stands once, or not at all.
    #[must_use]
    pub const fn one(namespace: &'static str, local: &'static str, required: bool) -> Self {
        Self { namespace, local, min: required as u32, max: 1 }
    }

    /// A list of elements; `u32::MAX` stands for `unbounded`.
    #[must_use]
    pub const fn list(namespace: &'static str, local: &'static str, min: u32, max: u32) -> Self {
        // A list of at most one item is still a list: a second item is too many, not a repetition.
        Self { namespace, local, min, max }
    }
}
