//! XML names to Rust names.
//!
//! Whatever a contract calls its things, the result is an identifier that compiles: words are split by heck,
//! what no identifier may hold is dropped, keywords become raw identifiers, and names that would clash get a number.

mod compatible;
mod reserved;
mod scope;
mod singular;
pub(crate) mod xml;

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

pub(crate) use reserved::{bare, is_generic, raw};
pub(crate) use scope::Scope;
pub(crate) use singular::singular;

/// A name for a type, a variant or a trait.
pub(crate) fn upper_camel(xml: &str) -> String {
    identifier(&plain(xml).to_upper_camel_case(), "Empty")
}

/// A name for a field or a method. It may be a keyword: see [`raw`].
pub(crate) fn snake(xml: &str) -> String {
    let name = identifier(&plain(xml).to_snake_case(), "empty");
    // yaserde's derive makes longer names of it, where an underscore at the end would be odd.
    if name.ends_with('_') { name + "value" } else { name }
}

/// A name for a static.
pub(crate) fn shouty(xml: &str) -> String {
    identifier(&plain(xml).to_shouty_snake_case(), "EMPTY")
}

/// A name for a type of the output, which stands beside everything that the prelude brings.
///
/// More words may follow it, as in `OrderBuilder`, so it does not end in an underscore.
pub(crate) fn type_name(xml: &str) -> String {
    let name = upper_camel(xml);
    match name.strip_suffix('_') {
        Some(keyword) => format!("{keyword}Type"),
        None if reserved::is_prelude(&name) => name + "Type",
        None => name,
    }
}

/// A name for a value of an enumeration, which may be any text.
pub(crate) fn variant(text: &str) -> String {
    let magnitude = text.strip_prefix('-').filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    if let Some(magnitude) = magnitude {
        return upper_camel(&format!("minus {magnitude}"));
    }
    let is_symbol = !text.is_empty() && !text.chars().any(char::is_alphanumeric);
    upper_camel(if is_symbol { "symbol" } else { text })
}

/// The text without letters that the compiler warns of; words end there.
fn plain(xml: &str) -> String {
    xml.replace(compatible::is_compatible, " ")
}

fn identifier(words: &str, empty: &str) -> String {
    let mut name: String = words.chars().filter(|&c| is_continue(c)).collect();
    if name.chars().all(|c| c == '_') {
        empty.clone_into(&mut name);
    }
    if !name.starts_with(is_start) {
        name.insert(0, '_');
    }
    if reserved::is_never_raw(&name) {
        name.push('_');
    }
    name
}

fn is_start(c: char) -> bool {
    c == '_' || c.is_ascii_alphabetic() || (!c.is_ascii() && is_identifier(&c.to_string()))
}

fn is_continue(c: char) -> bool {
    c == '_' || c.is_ascii_alphanumeric() || (!c.is_ascii() && is_identifier(&format!("a{c}")))
}

/// Whether the compiler takes it, which alone knows the tables of Unicode.
fn is_identifier(text: &str) -> bool {
    syn::parse_str::<syn::Ident>(text).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table() {
        for (xml, upper, snaked) in [
            ("moduleStatus", "ModuleStatus", "module_status"),
            ("HTTPServer", "HttpServer", "http_server"),
            ("enrollment-ids", "EnrollmentIds", "enrollment_ids"),
            ("a.b_c", "ABC", "a_b_c"),
            ("1.5", "_15", "_1_5"),
            ("_1a", "_1a", "_1a"),
            ("", "Empty", "empty"),
            ("+", "Empty", "empty"),
            ("_", "Empty", "empty"),
            ("self", "Self_", "self_value"),
            ("Self", "Self_", "self_value"),
            ("crate", "Crate", "crate_value"),
            ("super", "Super", "super_value"),
            ("type", "Type", "type"),
            ("x²", "X", "x"),
            ("ﬁn_Ⅷ_ª", "N", "n"),
            ("имя", "Имя", "имя"),
            ("a\u{202e}b", "AB", "a_b"),
            ("O'Brien & Söhne", "OBrienSöhne", "o_brien_söhne"),
        ] {
            assert_eq!((upper_camel(xml).as_str(), snake(xml).as_str()), (upper, snaked), "{xml:?}");
            assert!(is_identifier(&upper_camel(xml)) && is_identifier(&shouty(xml)), "{xml:?}");
            assert!(syn::parse_str::<syn::Ident>(&raw(snake(xml))).is_ok(), "{xml:?}");
        }
    }

    #[test]
    fn the_prelude_is_left_alone() {
        for (xml, name) in [("option", "OptionType"), ("R", "RType"), ("self", "SelfType"), ("order", "Order")] {
            assert_eq!(type_name(xml), name);
        }
    }

    #[test]
    fn values_are_any_text() {
        for (text, name) in [("-1", "Minus1"), ("-", "Symbol"), ("<=", "Symbol"), ("", "Empty"), ("1st", "_1st")] {
            assert_eq!(variant(text), name);
        }
    }

    #[test]
    fn keywords_are_raw() {
        for (xml, name) in
            [("type", "r#type"), ("gen", "r#gen"), ("async", "r#async"), ("self", "self_value"), ("id", "id")]
        {
            assert_eq!(raw(snake(xml)), name);
        }
    }
}
