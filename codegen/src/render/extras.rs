//! Derives and attributes that the build adds to types.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::parse::Parser;
use syn::{Attribute, File, Item, Path};

use super::{Defect, Tokens};
use crate::model::{Api, Type};
use crate::names::bare;
use crate::options::{Choices, Extra};
use crate::report::{Report, did_you_mean, quote as code};

/// What stands for every type.
const ALL: &str = "*";

/// Tells the extras that are no Rust, and those of types that there are not.
pub(crate) fn check(api: &Api, choices: &Choices, report: &mut Report) {
    if choices.extras.is_empty() {
        return;
    }
    let names: Vec<_> = api.types.iter().flat_map(|ty| names(api, ty)).collect();
    for (of, extra) in &choices.extras {
        if of != ALL && !names.contains(of) {
            let help = did_you_mean(of, names.iter().map(String::as_str));
            report.error_at_large(format!("there is no type {} to add anything to", code(of))).help = help;
        }
        if attributes(extra).is_err() {
            let (what, text, help) = match extra {
                Extra::Derive(path) => ("path of a derive", path, "write it as in `serde::Serialize`"),
                Extra::Attribute(text) => ("attribute", text, "write it as in `serde(rename_all = \"camelCase\")`"),
            };
            report.error_at_large(format!("{} is no {what}", code(text))).help(help);
        }
    }
}

/// The items of a type with what is added to it.
pub(super) fn added(api: &Api, choices: &Choices, ty: &Type, items: TokenStream) -> Tokens {
    let names = names(api, ty);
    let of_it = choices.extras.iter().filter(|(of, _)| of == ALL || names.contains(of));
    let mut extras = Vec::new();
    for (_, extra) in of_it {
        extras.extend(attributes(extra)?);
    }
    if extras.is_empty() {
        return Ok(items);
    }
    let mut file: File = syn::parse2(items)?;
    for item in &mut file.items {
        let (ident, own) = match item {
            Item::Struct(item) => (&item.ident, &mut item.attrs),
            Item::Enum(item) => (&item.ident, &mut item.attrs),
            _ => continue,
        };
        if bare(&ident.to_string()) == bare(ty.name()) {
            own.append(&mut extras);
        }
    }
    Ok(file.into_token_stream())
}

/// The names by which a type is meant: with the module before it, where there is one.
fn names(api: &Api, ty: &Type) -> [String; 2] {
    [ty.name().to_owned(), ty.path(&api.modules)]
}

fn attributes(extra: &Extra) -> Result<Vec<Attribute>, Defect> {
    let tokens = match extra {
        Extra::Derive(path) => {
            let path: Path = syn::parse_str(path)?;
            quote!(#[derive(#path)])
        }
        Extra::Attribute(text) => {
            let inner: syn::Meta = syn::parse_str(text)?;
            quote!(#[#inner])
        }
    };
    Ok(Attribute::parse_outer.parse2(tokens)?)
}
