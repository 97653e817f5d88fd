//! Which Rust type stands for which element.

use std::collections::{BTreeMap, BTreeSet};

use saponify_codegen::Generated;
use saponify_codegen::describe::Kind;

/// An element that a document may begin with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Root {
    /// Empty where it is in none.
    pub namespace: String,
    /// The local name.
    pub local: String,
    /// The type's path within the generated module.
    pub ty: String,
    /// Where yaserde's derive carries every complex type that it is made of, these types, by their paths.
    pub derived: Option<BTreeSet<String>>,
}

/// The roots of a contract, as the generator tells them.
#[must_use]
pub fn of(generated: &Generated) -> Vec<Root> {
    let description = generated.description();
    let kinds = description.types.iter().map(|ty| (ty.path.as_str(), &ty.kind)).collect();
    let derived = generated.derived_by_yaserde().iter().map(String::as_str).collect();
    let root = |root: &saponify_codegen::Root| Root {
        namespace: root.namespace.clone().unwrap_or_default(),
        local: root.local.clone(),
        ty: root.ty.clone(),
        derived: made_of_derived(&root.ty, &kinds, &derived),
    };
    generated.roots().iter().map(root).collect()
}

/// The complex types that a complex type reaches, itself among them, where all are derived.
fn made_of_derived(path: &str, kinds: &BTreeMap<&str, &Kind>, derived: &BTreeSet<&str>) -> Option<BTreeSet<String>> {
    // Elsewhere a path may be written raw; a module's name is not.
    let path = path.replace("r#", "");
    let mut reached = BTreeSet::new();
    let mut waiting = vec![path.as_str()];
    while let Some(path) = waiting.pop() {
        match kinds.get(path) {
            Some(Kind::Record(record)) if derived.contains(path) => {
                if reached.insert(path.to_owned()) {
                    waiting.extend(record.fields.iter().filter_map(|field| field.ty.refers_to.as_deref()));
                }
            }
            Some(Kind::Enumeration(_) | Kind::Restriction(_) | Kind::Union(_)) => {}
            _ => return None,
        }
    }
    // A root of a simple type has nothing of yaserde's to compare.
    (!reached.is_empty()).then_some(reached)
}

impl Root {
    /// One line.
    #[must_use]
    pub fn line(&self) -> String {
        let line = format!("{}\t{}\t{}", self.namespace, self.local, self.ty);
        let derived = self.derived.iter().flatten().map(|path| format!("\t{path}"));
        derived.fold(line, |line, path| line + &path)
    }

    /// What [`line`](Self::line) has written.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let mut parts = line.split('\t').map(str::to_owned);
        let (namespace, local, ty) = (parts.next()?, parts.next()?, parts.next()?);
        let derived: BTreeSet<_> = parts.collect();
        Some(Self { namespace, local, ty, derived: (!derived.is_empty()).then_some(derived) })
    }
}
