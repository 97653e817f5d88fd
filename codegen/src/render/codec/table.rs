//! What the runtime needs to know of the child elements: a constant table.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::super::{Tokens, scope::Scope};
use crate::model::{Field, Place, Start, ValueConstraint, Wildcard};

/// One entry a field: `const NAME: &[Field] = &[…];`.
pub(super) fn table<'f>(scope: &Scope<'_>, name: &Ident, fields: impl Iterator<Item = &'f Field>) -> Tokens {
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
            let (_, uri) = scope.expanded(&field.xml)?;
            quote!(::saponify::__private::Field::list(#uri, #local, #min, #max))
        }
        _ => {
            let (_, uri) = scope.expanded(&field.xml)?;
            let required = field.occurs.min > 0;
            quote!(::saponify::__private::Field::one(#uri, #local, #required))
        }
    })
}

fn start(scope: &Scope<'_>, start: &Start) -> Tokens {
    Ok(match start {
        Start::Element(name) => {
            let ((_, uri), local) = (scope.expanded(name)?, &name.local);
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

/// How often the field occurs at least and at most.
pub(super) fn bounds(field: &Field) -> (Literal, TokenStream) {
    let most = field.occurs.max.map(Literal::u32_unsuffixed);
    (Literal::u32_unsuffixed(field.occurs.min), most.map_or_else(|| quote!(u32::MAX), |most| quote!(#most)))
}

/// The value of a child that the reader stands at, boxed where the field is. An empty element has the value that the
/// contract says (XML Schema part 1, 3.3.1).
pub(super) fn value(field: &Field) -> TokenStream {
    let decode = decode(field);
    let value = if field.is_boxed { quote!(reader.boxed(#decode)?) } else { quote!(#decode(reader)?) };
    match constrained(field) {
        Some(says) => quote!({ #says #value }),
        None => value,
    }
}

/// The same for a list, which it is put into.
pub(super) fn item(field: &Field, list: &Ident) -> TokenStream {
    let decode = decode(field);
    let push = quote!(reader.push(&mut #list, #decode)?);
    match constrained(field) {
        Some(says) => quote!({ #says #push }),
        None => push,
    }
}

fn decode(field: &Field) -> TokenStream {
    let of = if let Place::Group(_) = field.place { quote!(Group) } else { quote!(Wire) };
    quote!(::saponify::#of::decode)
}

fn constrained(field: &Field) -> Option<TokenStream> {
    let ValueConstraint { is_fixed, text } = field.value.as_ref().filter(|_| field.place == Place::Element)?;
    let says = if *is_fixed { quote!(or_fixed) } else { quote!(or_default) };
    Some(quote!(reader.#says(#text);))
}
