//! Names, prefixes and URIs that a codec may write. It writes them from literals, so that one which could close its
//! tag must not get through.

use syn::{Error, LitStr};

/// What the prefix `xml` stands for in every document.
pub(super) const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// `NCName` (Namespaces in XML 1.0, 3), of the characters that XML 1.0, 2.3 has.
pub(super) fn is_ncname(name: &str) -> bool {
    name.starts_with(is_start) && name.chars().all(|c| is_start(c) || is_inner(c))
}

/// `NameStartChar` without the colon.
fn is_start(c: char) -> bool {
    matches!(c, '_' | 'A'..='Z' | 'a'..='z'
        | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{2FF}' | '\u{370}'..='\u{37D}'
        | '\u{37F}'..='\u{1FFF}' | '\u{200C}'..='\u{200D}' | '\u{2070}'..='\u{218F}' | '\u{2C00}'..='\u{2FEF}'
        | '\u{3001}'..='\u{D7FF}' | '\u{F900}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FFFD}' | '\u{10000}'..='\u{EFFFF}')
}

/// What `NameChar` has besides.
fn is_inner(c: char) -> bool {
    matches!(c, '-' | '.' | '0'..='9' | '\u{B7}' | '\u{300}'..='\u{36F}' | '\u{203F}'..='\u{2040}')
}

/// Refuses a prefix or a URI that no document can declare (Namespaces in XML 1.0, 2.2 and 3).
pub(super) fn check_namespace(prefix: &LitStr, uri: &LitStr) -> syn::Result<()> {
    let (name, bound) = (prefix.value(), uri.value());
    if !is_ncname(&name) {
        return Err(Error::new_spanned(prefix, format!("`{name}` is not an XML name without colon")));
    }
    // Every document knows the prefix, and nothing needs to declare it.
    if name == "xml" && bound == XML {
        return Ok(());
    }
    if name.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("xml")) {
        return Err(Error::new_spanned(prefix, "XML keeps prefixes that begin with `xml` to itself: choose another"));
    }
    if bound.is_empty() {
        return Err(Error::new_spanned(
            uri,
            "a prefix stands for a URI: leave `prefix` out for a name in no namespace",
        ));
    }
    if matches!(&*bound, XML | "http://www.w3.org/2000/xmlns/") {
        return Err(Error::new_spanned(uri, "no prefix may be declared for this URI: XML keeps it to itself"));
    }
    if bound.contains(|c: char| c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}')) {
        return Err(Error::new_spanned(uri, "a URI has no control characters"));
    }
    Ok(())
}
