//! Names that mean something already.

/// Keywords of edition 2024 and before, reserved ones too; without those that no raw identifier can be.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords that cannot be raw identifiers.
const NEVER_RAW: [&str; 4] = ["self", "Self", "super", "crate"];

/// What generated code and the derives on it call by these names; `R` and `W` are yaserde's own type parameters.
const PRELUDE: [&str; 46] = [
    "AsMut",
    "AsRef",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Deref",
    "Display",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "R",
    "Result",
    "S",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Vec",
    "W",
];

/// Item names that say nothing of what the item is.
const GENERIC: [&str; 6] = ["id", "item", "value", "entry", "element", "string"];

/// A field or a method name as source writes it: keywords become raw identifiers.
pub(crate) fn raw(name: String) -> String {
    if KEYWORDS.contains(&name.as_str()) { format!("r#{name}") } else { name }
}

/// The name without `r#`, for names that are made from it and for documentation.
pub(crate) fn bare(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// Whether the name of a list's item says nothing, so that the list's own name does better.
pub(crate) fn is_generic(name: &str) -> bool {
    GENERIC.contains(&name)
}

pub(super) fn is_never_raw(name: &str) -> bool {
    NEVER_RAW.contains(&name)
}

pub(super) fn is_prelude(name: &str) -> bool {
    PRELUDE.contains(&name)
}
