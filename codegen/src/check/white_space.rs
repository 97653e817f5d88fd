//! What blanks in a value mean (XML Schema part 2, 4.3.6).

use std::borrow::Cow;

use crate::ast::FacetKind;
use crate::model::{BuiltIn, WhiteSpace};
use crate::resolve::{Derivation, Root};

/// `whiteSpace` of a type: its own, or that of what it is derived from. A union leaves it to its members.
pub(crate) fn of(derivation: &Derivation<'_>) -> WhiteSpace {
    let own = derivation.facet(FacetKind::WhiteSpace).and_then(|facet| WhiteSpace::parse(&facet.value));
    own.unwrap_or(match derivation.root {
        Root::BuiltIn(base) => WhiteSpace::of(base),
        Root::List(_) => WhiteSpace::Collapse,
        Root::Union(..) => WhiteSpace::Preserve,
    })
}

/// A value without the blanks that mean nothing.
pub(crate) fn normalized(value: &str, white_space: WhiteSpace) -> Cow<'_, str> {
    match white_space {
        WhiteSpace::Preserve => Cow::Borrowed(value),
        WhiteSpace::Replace => Cow::Owned(value.replace(['\t', '\n', '\r'], " ")),
        WhiteSpace::Collapse => Cow::Owned(value.split_ascii_whitespace().collect::<Vec<_>>().join(" ")),
    }
}

/// A value of a built-in type as it stands on the wire.
pub(crate) fn value_text(value: &str, base: BuiltIn) -> String {
    normalized(value, WhiteSpace::of(base)).into_owned()
}
