//! Which Rust type stands for which element.

use saponify_codegen::Generated;

/// An element that a document may begin with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Root {
    /// Empty where it is in none.
    pub namespace: String,
    /// The local name.
    pub local: String,
    /// The type's path within the generated module.
    pub ty: String,
    /// What else the runtime has to know of the element, as Rust: `.or_fixed("1")`, or nothing.
    pub value: String,
}

/// The roots of a contract, as the generator tells them.
#[must_use]
pub fn of(generated: &Generated) -> Vec<Root> {
    let root = |root: &saponify_codegen::Root| Root {
        namespace: root.namespace.clone().unwrap_or_default(),
        local: root.local.clone(),
        ty: root.ty.clone(),
        value: match (&root.default, &root.fixed) {
            (_, Some(text)) => format!(".or_fixed({text:?})"),
            (Some(text), None) => format!(".or_default({text:?})"),
            (None, None) => String::new(),
        },
    };
    generated.roots().iter().map(root).collect()
}

impl Root {
    /// One line.
    #[must_use]
    pub fn line(&self) -> String {
        format!("{}\t{}\t{}\t{}", self.namespace, self.local, self.ty, self.value)
    }

    /// What [`line`](Self::line) has written.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let mut parts = line.split('\t').map(str::to_owned);
        Some(Self { namespace: parts.next()?, local: parts.next()?, ty: parts.next()?, value: parts.next()? })
    }
}
