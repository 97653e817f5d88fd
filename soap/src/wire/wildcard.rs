/// The namespace constraint of a wildcard, `xs:any` or `xs:anyAttribute` (XML Schema part 1, 3.10).
///
/// ```
/// use saponify::wire::Wildcard;
///
/// const OTHER: Wildcard = Wildcard::other("urn:a");
/// assert!(OTHER.allows("urn:b") && !OTHER.allows("urn:a") && !OTHER.allows(""));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wildcard(Allowed);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Allowed {
    Any,
    Other(&'static str),
    Of(&'static [&'static str]),
}

impl Wildcard {
    /// `##any`: names of every namespace, and of none.
    pub const ANY: Self = Self(Allowed::Any);

    /// `##other`: names of a namespace that is not the `target` of the schema.
    #[must_use]
    pub const fn other(target: &'static str) -> Self {
        Self(Allowed::Other(target))
    }

    /// Names of these namespaces; an empty text stands for names of no namespace.
    #[must_use]
    pub const fn of(namespaces: &'static [&'static str]) -> Self {
        Self(Allowed::Of(namespaces))
    }

    /// Whether a name of the namespace `uri` is let through; names of no namespace have an empty one.
    #[must_use]
    pub fn allows(&self, uri: &str) -> bool {
        match self.0 {
            Allowed::Any => true,
            Allowed::Other(target) => !uri.is_empty() && uri != target,
            Allowed::Of(namespaces) => namespaces.contains(&uri),
        }
    }
}
