//! What the runtime needs to know of the child elements: a constant table.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::{Defect, Tokens, scope::Scope};
use super::names::uri;
use crate::model::{Field, Place, Start, Wildcard};

/// One entry a field: `const NAME: &[Field] = &[…];`.
pub(super) fn table<'f>(
    scope: &Scope<'_>,
    name: &proc_macro2::Ident,
    fields: impl Iterator<Item = &'f Field>,
) -> Tokens {
    let entries = fields.map(|field| entry(scope, field)).collect::<Result<Vec<_>, _>>()?;
    Ok(quote!(const #name: &[::saponify::__private::Field] = &[#(#entries),*];))
}

fn entry(scope: &Scope<'_>, field: &Field) -> Tokens {
    let local = &field.xml.local;
    let (min, max) = bounds(field);
    Ok(match &field.place {
        Place::Group(starts) => {
            let starts = starts.iter().map(|each| start(scope, each)).collect::<Result<Vec<_>, _>>()?;
            quote!(::saponify::__private::Field::group(#local, &[#(#starts),*], #min, #max))
        }
        _ if field.is_list() => {
            let uri = uri(scope, &field.xml)?;
            quote!(::saponify::__private::Field::list(#uri, #local, #min, #max))
        }
        _ => {
            let uri = uri(scope, &field.xml)?;
            let required = field.occurs.min > 0;
            quote!(::saponify::__private::Field::one(#uri, #local, #required))
        }
    })
}

fn start(scope: &Scope<'_>, start: &Start) -> Tokens {
    Ok(match start {
        Start::Element(name) => {
            let (uri, local) = (uri(scope, name)?, &name.local);
            quote!(::saponify::__private::Start::element(#uri, #local))
        }
        Start::Any(constraint) => {
            let wildcard = wildcard(constraint);
            quote!(::saponify::__private::Start::any(#wildcard))
        }
    })
}

pub(super) fn wildcard(constraint: &Wildcard) -> TokenStream {
    match constraint {
        Wildcard::Any => quote!(::saponify::wire::Wildcard::ANY),
        Wildcard::Other(target) => quote!(::saponify::wire::Wildcard::other(#target)),
        Wildcard::OneOf(uris) => quote!(::saponify::wire::Wildcard::of(&[#(#uris),*])),
    }
}

/// `u32::MAX` stands for an open end.
pub(super) fn bounds(field: &Field) -> (u32, u32) {
    (field.occurs.min, field.occurs.max.unwrap_or(u32::MAX))
}

/// The value of a child that the reader stands at, boxed where the field is.
pub(super) fn value(scope: &Scope<'_>, field: &Field) -> Result<TokenStream, Defect> {
    let value = match (&field.place, &field.value) {
        (Place::Group(_), _) => quote!(::saponify::Group::decode(reader)?),
        (_, Some(constraint)) if !field.is_nillable && scope.is_simple(&field.ty)? => {
            let text = &constraint.text;
            quote!({
                reader.no_attributes()?;
                reader.value_or(#text)?
            })
        }
        _ => quote!(::saponify::Wire::decode(reader)?),
    };
    Ok(if field.is_boxed && !field.is_list() { quote!(Box::new(#value)) } else { value })
}
