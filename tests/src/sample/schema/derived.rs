//! Which types stand for which by `xsi:type` (XML Schema part 1, 3.4.6).

use super::{Blocked, Derivation, Schema, SimpleType, Type, TypeRef};
use crate::sample::collect::{Name, XS};

/// How a type is derived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// With more.
    Extension,
    /// With less.
    Restriction,
}

/// A type that is derived from another one.
#[derive(Clone, Debug)]
pub struct Derived {
    /// Its name.
    pub name: Name,
    /// The steps from the base to it.
    pub steps: Vec<Method>,
    /// Whether it can stand in a document.
    pub is_abstract: bool,
}

impl Derived {
    /// Whether a `block` forbids it.
    #[must_use]
    pub fn is_blocked(&self, blocked: Blocked) -> bool {
        self.steps.iter().any(|step| match step {
            Method::Extension => blocked.extension,
            Method::Restriction => blocked.restriction,
        })
    }
}

/// Finds the bases of every named type.
pub(super) fn collect(schema: &mut Schema) {
    let mut found = Vec::new();
    for (name, ty) in &schema.types {
        // What a redefinition has replaced is known under no name.
        if name.local.contains('\u{1}') {
            continue;
        }
        let is_abstract = matches!(&**ty, Type::Complex(ty) if ty.is_abstract);
        let (mut steps, mut at) = (Vec::new(), Some(name.clone()));
        while let Some((base, method)) = at.as_ref().and_then(|name| base(schema, name)) {
            steps.insert(0, method);
            if steps.len() > 50 {
                break;
            }
            if base.namespace != XS && !base.local.contains('\u{1}') {
                found.push((base.clone(), Derived { name: name.clone(), steps: steps.clone(), is_abstract }));
            }
            at = Some(base);
        }
    }
    for (base, derived) in found {
        schema.derived.entry(base).or_default().push(derived);
    }
}

fn base(schema: &Schema, name: &Name) -> Option<(Name, Method)> {
    Some(match &**schema.types.get(name)? {
        Type::Simple(SimpleType::Restriction(TypeRef::Named(base), _)) => (base.clone(), Method::Restriction),
        Type::Simple(_) => return None,
        Type::Complex(ty) => match &ty.derivation {
            Derivation::None(_) => return None,
            Derivation::Extension(base, _) | Derivation::SimpleExtension(base) => (base.clone(), Method::Extension),
            Derivation::Restriction(base, _) | Derivation::SimpleRestriction(base, ..) => {
                (base.clone(), Method::Restriction)
            }
        },
    })
}
