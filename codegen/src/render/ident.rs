//! Names of the model as identifiers. `Ident::new` panics on what is none, so `syn` reads them instead.

use proc_macro2::Ident;

use super::Defect;
use crate::names::bare;

/// The identifier `name`, which may be written raw; a keyword becomes raw.
pub(super) fn ident(name: &str) -> Result<Ident, Defect> {
    let raw = format!("r#{}", bare(name));
    // `gen` is a keyword since edition 2024, and code of that edition may include ours.
    let plain = if raw == name || name == "gen" { None } else { read(name) };
    plain.or_else(|| read(&raw)).ok_or_else(|| Defect(format!("`{}` is no Rust name", name.escape_debug())))
}

/// An identifier that is the text and nothing but the text.
fn read(text: &str) -> Option<Ident> {
    syn::parse_str::<Ident>(text).ok().filter(|ident| ident == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_become_raw_and_nonsense_is_refused() {
        let shown = |name: &str| ident(name).map(|ident| ident.to_string()).ok();
        for name in ["date", "имя", "_1", "r#date"] {
            assert_eq!(shown(name).as_deref(), Some(name));
        }
        for keyword in ["type", "r#type", "gen", "r#gen", "async", "try", "dyn", "yield"] {
            assert_eq!(shown(keyword), Some(format!("r#{}", bare(keyword))));
        }
        for nonsense in ["", "1a", "a-b", "self", "Self", "r#self", "crate", "_", "a b", "a;", " a", "a/**/", "r#"] {
            assert_eq!(shown(nonsense), None, "{nonsense}");
        }
    }
}
