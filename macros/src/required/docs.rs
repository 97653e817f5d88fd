//! What the documentation of a field tells the reader of an error.

use syn::{Attribute, Expr, Lit, Meta};

/// The first line that is not blank.
pub(super) fn first_line(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().filter_map(text).find_map(|text| {
        let line = text.lines().map(str::trim).find(|line| !line.is_empty())?;
        Some(line.to_owned())
    })
}

fn text(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(doc) = &attribute.meta else { return None };
    match &doc.value {
        Expr::Lit(literal) if doc.path.is_ident("doc") => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}
