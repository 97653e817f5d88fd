//! The names of the builder's type parameters.

use super::condition::{has, lacks};
use super::model::{Kind, Record};
use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, format_ident};
use std::collections::HashSet;
use syn::ext::IdentExt;

const PRIMITIVES: [&str; 19] = [
    "bool", "char", "str", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize",
    "f16", "f32", "f64", "f128",
];

/// Names each parameter as its field, for the compiler shows it, unless it would shadow what the builder refers to.
pub(super) fn assign(record: &mut Record<'_>) {
    let mut reserved: HashSet<String> = PRIMITIVES.into_iter().map(str::to_owned).collect();
    reserved.extend([record.name.unraw().to_string(), record.builder.unraw().to_string()]);
    for field in &record.fields {
        words(field.ty.to_token_stream(), &mut reserved);
        if let Kind::AtLeastOne { item, .. } = &field.kind {
            words(item.to_token_stream(), &mut reserved);
        }
        if field.is_required() {
            reserved.extend([has(field).to_string(), lacks(field).to_string()]);
        }
    }
    // A name that is free now may not be taken by the longer name of a field before it.
    let own: HashSet<String> = record.fields.iter().map(|field| field.name.unraw().to_string()).collect();
    for field in &mut record.fields {
        let mut name = field.name.unraw().to_string();
        if !reserved.contains(&name) {
            continue;
        }
        while reserved.contains(&name) || own.contains(&name) {
            name.push('_');
        }
        field.state = format_ident!("{name}", span = field.name.span());
        reserved.insert(name);
    }
}

/// Every name in a type, wherever it stands: one too many costs an underscore in a message.
fn words(tokens: TokenStream, found: &mut HashSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(word) => {
                found.insert(word.unraw().to_string());
            }
            TokenTree::Group(group) => words(group.stream(), found),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
