/// What a document may cost before it is refused. Every number holds for one document.
///
/// The defaults are wider than any honest answer that we know of and narrow enough that
/// reading costs time and memory in proportion to the bytes received.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ParseLimits {
    /// Bytes of the document, after decoding.
    pub bytes: usize,
    /// Elements inside elements.
    pub depth: usize,
    /// Elements in all.
    pub elements: usize,
    /// Child elements of one element.
    pub children: usize,
    /// Attributes of one element, namespace declarations included.
    pub attributes: usize,
    /// Bytes of one attribute's value.
    pub attribute_bytes: usize,
    /// Bytes of one element's text.
    pub text_bytes: usize,
    /// Bytes of one name, prefix included, and of the URI of its namespace.
    pub name_bytes: usize,
    /// Namespace declarations in scope at one place.
    pub namespaces: usize,
}

impl ParseLimits {
    /// The defaults.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            bytes: 16 << 20,
            depth: 64,
            elements: 1_000_000,
            children: 100_000,
            attributes: 128,
            attribute_bytes: 64 << 10,
            text_bytes: 4 << 20,
            name_bytes: 1_000,
            namespaces: 64,
        }
    }
}

impl Default for ParseLimits {
    fn default() -> Self {
        Self::new()
    }
}
