//! The rules of a declaration, each a function.

use super::model::Record;
use crate::declared::Declared;
use crate::mistakes::Mistakes;
use std::collections::HashMap;
use syn::Error;
use syn::ext::IdentExt;

/// A field is there always, or the builder would have two faces.
pub(super) fn unconditional(field: &syn::Field) -> syn::Result<()> {
    match field.attrs.iter().find(|attribute| attribute.path().is_ident("cfg")) {
        Some(cfg) => Err(Error::new_spanned(cfg, "`Required` builds no field that a `cfg` can take away")),
        None => Ok(()),
    }
}

/// The keys of one field go together.
pub(super) fn keys(declared: &Declared) -> syn::Result<()> {
    let Declared { each, item, occurs, into, supplied } = declared;
    if let (Some(supplied), true) = (supplied, each.is_some() || item.is_some() || into.is_some()) {
        let message = "a supplied field is outside the builder: take `supplied` or the other keys away";
        return Err(Error::new_spanned(supplied, message));
    }
    match (each, item) {
        (None, Some(item)) => {
            let message = "`item` is the type of what `each` adds: add `each = …`, the name of its setter";
            Err(Error::new_spanned(item, message))
        }
        (Some(each), _) if occurs.is_some_and(|occurs| occurs.min == 0) => {
            let message = "`each` asks for at least one item, but `occurs` allows none: \
                           take `each` away, or let `occurs` begin at 1";
            Err(Error::new_spanned(each, message))
        }
        _ => Ok(()),
    }
}

/// Each setter has a name of its own, and none is `build`.
pub(super) fn setters(record: &Record<'_>, mistakes: &mut Mistakes) {
    // Fields have different names, so that only a name from `each` can clash: those come second.
    let whole = record.fields.iter().filter_map(|field| Some((field.whole()?, field.name)));
    let each = record.fields.iter().filter_map(|field| Some((field.each()?, field.name)));
    let mut owners = HashMap::new();
    for (setter, field) in whole.chain(each) {
        if setter.unraw() == "build" {
            let message = "a setter `build` would clash with the builder's own `build`: choose another name";
            mistakes.note(Error::new_spanned(setter, message));
        } else if let Some(owner) = owners.insert(setter.unraw(), field) {
            let message = format!("`{owner}` has the setter `.{setter}(…)` already: choose another name for `each`");
            mistakes.note(Error::new_spanned(setter, message));
        }
    }
}
