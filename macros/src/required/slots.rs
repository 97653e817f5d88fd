//! Where the builder keeps the values.
//!
//! A setter of a required field makes a builder of another type, so that every value has to move. Values stand in
//! rows, and the rows that do not change move whole: what the setters of a large record cost the compiler is little
//! more than linear in its fields.

use super::model::{Field, Record};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Ident, Index};

const ROW: usize = 8;

/// The builder's fields.
pub(super) fn declared(record: &Record<'_>) -> TokenStream {
    let rows = rows(record, |field| {
        let state = &field.state;
        quote!(#state)
    });
    let free = free(record).map(|field| field.ty);
    quote!(#rows free: (#(#free,)*))
}

/// The fields before any setter.
pub(super) fn empty(record: &Record<'_>) -> TokenStream {
    let rows = rows(record, |_| quote!(::saponify::__private::Missing));
    let free = free(record).map(|_| quote!(::core::default::Default::default()));
    quote!(#rows free: (#(#free,)*))
}

/// The fields of `self`, but that of `given` has `value`.
pub(super) fn with(record: &Record<'_>, given: &Field<'_>, value: &TokenStream) -> TokenStream {
    let required: Vec<_> = record.required().collect();
    let rows = required.chunks(ROW).enumerate().map(|(index, row)| {
        let name = row_name(index);
        if given.place / ROW != index {
            return quote!(#name: self.#name);
        }
        let values = row.iter().map(|field| if field.place == given.place { value.clone() } else { of_self(field) });
        quote!(#name: (#(#values,)*))
    });
    quote!(#(#rows,)* free: self.free)
}

/// The value of `self`.
pub(super) fn of_self(field: &Field<'_>) -> TokenStream {
    if field.is_required() {
        let (row, at) = (row_name(field.place / ROW), Index::from(field.place % ROW));
        quote!(self.#row.#at)
    } else {
        let at = Index::from(field.place);
        quote!(self.free.#at)
    }
}

/// Says of each field which one it is, among the required ones or among those that may be left out.
pub(super) fn assign(record: &mut Record<'_>) {
    let (mut required, mut free) = (0.., 0..);
    for field in record.fields.iter_mut().filter(|field| field.is_built()) {
        let places = if field.is_required() { &mut required } else { &mut free };
        field.place = places.next().unwrap_or_default();
    }
}

fn rows(record: &Record<'_>, slot: impl Fn(&Field<'_>) -> TokenStream) -> TokenStream {
    let required: Vec<_> = record.required().collect();
    let rows = required.chunks(ROW).enumerate().map(|(index, row)| {
        let (name, slots) = (row_name(index), row.iter().map(|field| slot(field)));
        quote!(#name: (#(#slots,)*),)
    });
    rows.collect()
}

fn row_name(index: usize) -> Ident {
    format_ident!("row_{index}")
}

fn free<'r, 'a>(record: &'r Record<'a>) -> impl Iterator<Item = &'r Field<'a>> {
    record.fields.iter().filter(|field| field.is_built() && !field.is_required())
}
