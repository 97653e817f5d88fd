//! Integers that a pattern restricts, whose text is more than the number: `00501` is not `501`.

use crate::check::bounds;
use crate::model::{BuiltIn, Restriction, TypeRef};

/// Puts the runtime's integer, which keeps its text, in place of one of Rust's, with the bounds that this one had.
pub(super) fn keep_text(restriction: &mut Restriction) {
    let Restriction { base, facets, .. } = restriction;
    let TypeRef::BuiltIn(base) = base else { return };
    let (Some(least), Some(most), false) = (bounds(*base).0, bounds(*base).1, facets.patterns.is_empty()) else {
        return;
    };
    *base = BuiltIn::Integer;
    // Bounds of the contract's own are narrower.
    if facets.min_exclusive.is_none() {
        facets.min_inclusive.get_or_insert_with(|| least.to_owned());
    }
    if facets.max_exclusive.is_none() {
        facets.max_inclusive.get_or_insert_with(|| most.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Facets, ModuleId, XmlName};

    fn kept(base: BuiltIn, facets: Facets) -> Restriction {
        let xml = XmlName { namespace: None, local: String::new() };
        let mut restriction = Restriction {
            name: String::new(),
            docs: String::new(),
            xml,
            module: ModuleId(0),
            base: TypeRef::BuiltIn(base),
            facets,
        };
        keep_text(&mut restriction);
        restriction
    }

    #[test]
    fn a_pattern_wants_the_text() {
        let patterns = vec!["[0-9]{5}".to_owned()];
        let zip = kept(BuiltIn::Int, Facets { patterns: patterns.clone(), ..Facets::default() });
        assert_eq!(zip.base, TypeRef::BuiltIn(BuiltIn::Integer));
        assert_eq!(zip.facets.min_inclusive.as_deref(), Some("-2147483648"));
        assert_eq!(zip.facets.max_inclusive.as_deref(), Some("2147483647"));
        let facets = Facets { patterns, min_exclusive: Some("9".to_owned()), ..Facets::default() };
        let narrower = kept(BuiltIn::UnsignedByte, facets).facets;
        assert_eq!((narrower.min_inclusive, narrower.max_inclusive.as_deref()), (None, Some("255")));
    }

    #[test]
    fn what_has_no_pattern_or_keeps_its_text_stays() {
        assert_eq!(kept(BuiltIn::Int, Facets::default()).base, TypeRef::BuiltIn(BuiltIn::Int));
        let patterns = vec!["[0-9]{5}".to_owned()];
        assert_eq!(
            kept(BuiltIn::PositiveInteger, Facets { patterns, ..Facets::default() }).base,
            TypeRef::BuiltIn(BuiltIn::PositiveInteger)
        );
    }
}
