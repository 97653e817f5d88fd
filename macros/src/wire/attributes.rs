//! `#[yaserde(…)]`, as far as a plain record needs it.

use syn::meta::ParseNestedMeta;
use syn::{Attribute, Error, Ident, LitBool, LitStr, Token, braced};

/// What stands in the `#[yaserde(…)]` of a struct or a field.
#[derive(Default)]
pub(super) struct Yaserde {
    pub(super) rename: Option<LitStr>,
    pub(super) prefix: Option<LitStr>,
    pub(super) namespaces: Vec<(LitStr, LitStr)>,
    pub(super) attribute: bool,
    pub(super) text: bool,
    /// The keys as they stand there.
    keys: Vec<Ident>,
}

impl Yaserde {
    pub(super) fn read(attributes: &[Attribute]) -> syn::Result<Self> {
        let mut yaserde = Self::default();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("yaserde")) {
            attribute.parse_nested_meta(|meta| yaserde.key(&meta))?;
        }
        Ok(yaserde)
    }

    /// Refuses each of `keys` with `why` if it stands there.
    pub(super) fn refuse(&self, keys: &[&str], why: &str) -> syn::Result<()> {
        match self.keys.iter().find(|given| keys.iter().any(|key| given == key)) {
            None => Ok(()),
            Some(given) => Err(Error::new_spanned(given, why)),
        }
    }

    fn key(&mut self, meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
        let key = meta.path.require_ident()?;
        if self.keys.contains(key) {
            return Err(meta.error("this stands twice: leave one of the two"));
        }
        self.keys.push(key.clone());
        if meta.path.is_ident("rename") {
            self.rename = Some(meta.value()?.parse()?);
        } else if meta.path.is_ident("prefix") {
            self.prefix = Some(meta.value()?.parse()?);
        } else if meta.path.is_ident("attribute") {
            self.attribute = flag(meta)?;
        } else if meta.path.is_ident("text") {
            self.text = flag(meta)?;
        } else if meta.path.is_ident("namespaces") {
            let content;
            let value = meta.value()?;
            braced!(content in value);
            while !content.is_empty() {
                let prefix = content.parse()?;
                content.parse::<Token![=]>()?;
                self.namespaces.push((prefix, content.parse()?));
                if !content.is_empty() {
                    content.parse::<Token![,]>()?;
                }
            }
        } else {
            return Err(meta.error(
                "`derive(Wire)` reads `rename`, `prefix`, `namespaces`, `attribute` and `text` only; \
                 write the `Wire` impl by hand where a type needs more",
            ));
        }
        Ok(())
    }
}

/// `key` or `key = true`.
fn flag(meta: &ParseNestedMeta<'_>) -> syn::Result<bool> {
    if meta.input.peek(Token![=]) { Ok(meta.value()?.parse::<LitBool>()?.value) } else { Ok(true) }
}
