//! Which namespaces wildcards let through (XML Schema part 1, 3.10.4 and 3.10.6).

use std::sync::Arc;

use crate::ast::NamespaceConstraint;

type Namespace<'n> = Option<&'n Arc<str>>;

pub(super) fn lets_through(constraint: &NamespaceConstraint, namespace: Namespace<'_>) -> bool {
    match constraint {
        NamespaceConstraint::Any => true,
        NamespaceConstraint::Other(not) => namespace.is_some() && namespace != not.as_ref(),
        NamespaceConstraint::OneOf(namespaces) => namespaces.iter().any(|one| one.as_ref() == namespace),
    }
}

/// Whether all that one lets through passes the other.
pub(super) fn is_within(narrow: &NamespaceConstraint, wide: &NamespaceConstraint) -> bool {
    match (narrow, wide) {
        (_, NamespaceConstraint::Any) => true,
        (NamespaceConstraint::Other(narrow), NamespaceConstraint::Other(wide)) => narrow == wide || wide.is_none(),
        (NamespaceConstraint::OneOf(narrow), wide) => narrow.iter().all(|one| lets_through(wide, one.as_ref())),
        (NamespaceConstraint::Any | NamespaceConstraint::Other(_), _) => false,
    }
}

/// Whether anything passes both.
pub(super) fn overlap(one: &NamespaceConstraint, other: &NamespaceConstraint) -> bool {
    match (one, other) {
        (NamespaceConstraint::OneOf(one), other) | (other, NamespaceConstraint::OneOf(one)) => {
            one.iter().any(|one| lets_through(other, one.as_ref()))
        }
        // There are more namespaces than two.
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_of_namespaces() {
        let uri = |uri: &str| Some(Arc::<str>::from(uri));
        let (a, b) = (uri("urn:a"), uri("urn:b"));
        let other = NamespaceConstraint::Other(a.clone());
        let local = NamespaceConstraint::OneOf(vec![None]);
        let both = NamespaceConstraint::OneOf(vec![a.clone(), b.clone()]);
        assert!(lets_through(&other, b.as_ref()) && !lets_through(&other, a.as_ref()) && !lets_through(&other, None));
        assert!(lets_through(&local, None) && !lets_through(&local, a.as_ref()));
        assert!(is_within(&both, &NamespaceConstraint::Any) && !is_within(&NamespaceConstraint::Any, &both));
        assert!(!is_within(&both, &other) && is_within(&NamespaceConstraint::OneOf(vec![b]), &other));
        assert!(overlap(&both, &other) && overlap(&other, &both) && !overlap(&local, &other));
        assert!(overlap(&other, &NamespaceConstraint::Any) && !overlap(&local, &NamespaceConstraint::OneOf(vec![a])));
    }
}
