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
    /// What else the runtime has to know of the element, as Rust: `.or_fixed("1")`, or nothing.
    pub value: String,
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
        value: match (&root.default, &root.fixed) {
            (_, Some(text)) => format!(".or_fixed({text:?})"),
            (Some(text), None) => format!(".or_default({text:?})"),
            (None, None) => String::new(),
        },
    };
    generated.roots().iter().map(root).collect()
}

/// The complex types that a complex type reaches, itself among them, where all are derived.
fn made_of_derived(path: &str, kinds: &BTreeMap<&str, &Kind>, derived: &BTreeSet<&str>) -> Option<BTreeSet<String>> {
    let mut reached = BTreeSet::new();
    let mut waiting = vec![path];
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
        let line = format!("{}\t{}\t{}\t{}", self.namespace, self.local, self.ty, self.value);
        let derived = self.derived.iter().flatten().map(|path| format!("\t{path}"));
        derived.fold(line, |line, path| line + &path)
    }

    /// What [`line`](Self::line) has written.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let mut parts = line.split('\t').map(str::to_owned);
        let (namespace, local, ty, value) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let derived: BTreeSet<_> = parts.collect();
        Some(Self { namespace, local, ty, value, derived: (!derived.is_empty()).then_some(derived) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use saponify_codegen::{Builder, Yaserde};
    use std::fs;
    use std::io;

    const SCHEMA: &str = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="tree" type="Tree"/>
      <xs:complexType name="Tree"><xs:sequence>
        <xs:element name="tree" type="Tree" minOccurs="0" maxOccurs="unbounded"/>
        <xs:element name="leaf" type="Leaf"/>
      </xs:sequence></xs:complexType>
      <xs:complexType name="Leaf"><xs:attribute name="code" type="Code"/></xs:complexType>
      <xs:simpleType name="Code"><xs:restriction base="xs:token"><xs:length value="3"/></xs:restriction></xs:simpleType>
      <xs:element name="forest" type="Forest"/>
      <xs:complexType name="Forest"><xs:sequence>
        <xs:element name="tree" type="Tree"/>
        <xs:element name="age" type="Age"/>
      </xs:sequence></xs:complexType>
      <xs:complexType name="Age">
        <xs:simpleContent><xs:extension base="xs:int"><xs:attribute name="of" type="xs:token"/></xs:extension></xs:simpleContent>
      </xs:complexType>
      <xs:element name="code" type="Code"/>
    </xs:schema>"#;

    fn roots(yaserde: Yaserde) -> io::Result<Vec<Root>> {
        let folder = tempfile::tempdir()?;
        let contract = folder.path().join("trees.xsd");
        fs::write(&contract, SCHEMA)?;
        let generated = Builder::new(contract).yaserde(yaserde).generate();
        Ok(of(&generated.map_err(|failure| io::Error::other(failure.pictures(false)))?))
    }

    #[test]
    fn all_types_must_be_derived() -> io::Result<()> {
        let derived = |roots: Vec<Root>| roots.into_iter().map(|it| (it.local, it.derived)).collect::<BTreeMap<_, _>>();
        let tree = Some(BTreeSet::from(["Leaf".to_owned(), "Tree".to_owned()]));
        // `Age` has text, which goes through the runtime's codec.
        let expected = [("tree", tree), ("forest", None), ("code", None)];
        assert_eq!(derived(roots(Yaserde::On)?), expected.map(|(local, types)| (local.to_owned(), types)).into());
        assert!(roots(Yaserde::Off)?.iter().all(|root| root.derived.is_none()));
        Ok(())
    }

    #[test]
    fn lines_come_back() -> io::Result<()> {
        for root in roots(Yaserde::On)? {
            assert_eq!(Root::parse(&root.line()).as_ref(), Some(&root));
        }
        Ok(())
    }
}
