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
}

/// The roots of a contract, as the generator tells them.
#[must_use]
pub fn of(generated: &Generated) -> Vec<Root> {
    let root = |root: &saponify_codegen::Root| Root {
        namespace: root.namespace.clone().unwrap_or_default(),
        local: root.local.clone(),
        ty: root.ty.clone(),
    };
    generated.roots().iter().map(root).collect()
}

impl Root {
    /// One line.
    #[must_use]
    pub fn line(&self) -> String {
        format!("{}\t{}\t{}", self.namespace, self.local, self.ty)
    }

    /// What [`line`](Self::line) has written.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let mut parts = line.split('\t').map(str::to_owned);
        Some(Self { namespace: parts.next()?, local: parts.next()?, ty: parts.next()? })
    }
}
