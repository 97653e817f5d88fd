//! `#[required(…)]`, as both derives read it.

use crate::mistakes::Mistakes;
use crate::occurs::Occurs;
use proc_macro2::TokenTree;
use syn::meta::ParseNestedMeta;
use syn::parse::Parse;
use syn::{Attribute, Error, Ident, Token, Type};

/// What `#[required(…)]` declares of a field. Each key stands at most once.
#[derive(Default)]
pub(crate) struct Declared {
    /// The name of the setter of one item.
    pub(crate) each: Option<Ident>,
    /// The type of the items of a wrapper, which the wrapper's own type does not show.
    pub(crate) item: Option<Type>,
    pub(crate) occurs: Option<Occurs>,
    /// The key itself, for the place of a mistake.
    pub(crate) into: Option<Ident>,
    /// The key itself, for the place of a mistake.
    pub(crate) supplied: Option<Ident>,
}

impl Declared {
    pub(crate) fn read(field: &syn::Field) -> syn::Result<Self> {
        let (mut declared, mut mistakes) = (Self::default(), Mistakes::default());
        for attribute in field.attrs.iter().filter(|attribute| is_required(attribute)) {
            let read = attribute.parse_nested_meta(|meta| declared.key(&meta, &mut mistakes));
            mistakes.keep(read);
        }
        if let Some(occurs) = declared.occurs {
            mistakes.keep(occurs.agree(field));
        }
        mistakes.unless_any(declared)
    }

    /// Reads one key. A mistake after which the next key can still be found is noted, another is returned.
    fn key(&mut self, meta: &ParseNestedMeta<'_>, mistakes: &mut Mistakes) -> syn::Result<()> {
        let key = meta.path.get_ident().map(ToString::to_string).unwrap_or_default();
        let again = match key.as_str() {
            "each" => self.each.replace(value(meta)?).is_some(),
            "item" => self.item.replace(value(meta)?).is_some(),
            "occurs" => self.occurs.replace(value(meta)?).is_some(),
            "into" => self.into.replace(meta.path.require_ident()?.clone()).is_some(),
            "supplied" => self.supplied.replace(meta.path.require_ident()?.clone()).is_some(),
            _ => {
                let keys = "`#[required(…)]` takes `each`, `into`, `item`, `occurs` and `supplied`";
                mistakes.note(Error::new_spanned(&meta.path, format!("unknown key: {keys}")));
                return skip(meta);
            }
        };
        if again {
            mistakes.note(Error::new_spanned(&meta.path, format!("`{key}` stands twice: keep one")));
        }
        Ok(())
    }
}

pub(crate) fn is_required(attribute: &Attribute) -> bool {
    attribute.path().is_ident("required")
}

fn value<T: Parse>(meta: &ParseNestedMeta<'_>) -> syn::Result<T> {
    meta.value()?.parse()
}

/// Passes over what belongs to an unknown key.
fn skip(meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
    while !meta.input.is_empty() && !meta.input.peek(Token![,]) {
        meta.input.parse::<TokenTree>()?;
    }
    Ok(())
}
