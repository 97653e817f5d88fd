//! How many values a field's type holds, as far as its spelling tells.

use syn::{GenericArgument, PathArguments, Type};

/// What a derive sees in the type of a field. A type that only *is* a list, by an alias or inside, counts as one value.
#[derive(Clone, Copy)]
pub(crate) enum Shape<'a> {
    /// `T`: exactly one.
    One,
    /// `Option<T>`: one or none.
    Optional(&'a Type),
    /// `Vec<T>`: any number.
    List(&'a Type),
}

impl<'a> Shape<'a> {
    pub(crate) fn of(ty: &'a Type) -> Self {
        if let Some(item) = argument(ty, "Vec") {
            Self::List(item)
        } else if let Some(value) = argument(ty, "Option") {
            Self::Optional(value)
        } else {
            Self::One
        }
    }
}

/// The `T` of `wrapper<T>`.
pub(crate) fn argument<'a>(ty: &'a Type, wrapper: &str) -> Option<&'a Type> {
    let Type::Path(path) = bare(ty) else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == wrapper)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}

/// Whether the type is a `String`, by its last name.
pub(crate) fn is_string(ty: &Type) -> bool {
    matches!(bare(ty), Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "String"))
}

/// The type without the brackets, visible or not, that a `macro_rules` puts around a `$ty:ty`.
fn bare(mut ty: &Type) -> &Type {
    loop {
        ty = match ty {
            Type::Group(group) => &group.elem,
            Type::Paren(paren) => &paren.elem,
            ty => return ty,
        }
    }
}
