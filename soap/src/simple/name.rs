//! Names (part 2, 3.3.3 to 3.3.11). Which characters a name may have is told by XML 1.0, fifth edition, 2.3, which
//! allows every name that the edition of the time did.

use super::written::Reason;

pub(super) const NMTOKEN: &str = "expected letters, digits and `.-_:`, without blanks";
const NAME: &str = "expected a letter, `_` or `:`, then letters, digits and `.-_:`";
const NCNAME: &str = "expected a letter or `_`, then letters, digits and `.-_`, without a colon";
const LANGUAGE: &str =
    "expected a language such as `en` or `en-GB`: parts of 1 to 8 letters, later ones also of digits";

pub(crate) fn is_name_start(c: char) -> bool {
    matches!(c, ':' | '_' | 'A'..='Z' | 'a'..='z'
        | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{2FF}' | '\u{370}'..='\u{37D}'
        | '\u{37F}'..='\u{1FFF}' | '\u{200C}'..='\u{200D}' | '\u{2070}'..='\u{218F}' | '\u{2C00}'..='\u{2FEF}'
        | '\u{3001}'..='\u{D7FF}' | '\u{F900}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FFFD}' | '\u{10000}'..='\u{EFFFF}')
}

pub(crate) fn is_name_char(c: char) -> bool {
    is_name_start(c) || matches!(c, '-' | '.' | '0'..='9' | '\u{B7}' | '\u{300}'..='\u{36F}' | '\u{203F}'..='\u{2040}')
}

pub(super) fn is_nmtoken(text: &str) -> bool {
    !text.is_empty() && text.chars().all(is_name_char)
}

fn is_name(text: &str) -> bool {
    text.starts_with(is_name_start) && text.chars().all(is_name_char)
}

pub(crate) fn is_ncname(text: &str) -> bool {
    is_name(text) && !text.contains(':')
}

fn is_language(text: &str) -> bool {
    text.split('-').enumerate().all(|(index, part)| {
        (1..=8).contains(&part.len())
            && part.bytes().all(|byte| byte.is_ascii_alphabetic() || (index > 0 && byte.is_ascii_digit()))
    })
}

pub(super) fn require(valid: bool, reason: &'static str) -> Result<(), Reason> {
    if valid { Ok(()) } else { Err(Reason::Borrowed(reason)) }
}

macro_rules! name {
    ($(#[$meta:meta])* $name:ident: $xsd:literal, $is_valid:ident, $reason:ident) => {
        written! {
            $(#[$meta])*
            $name: $xsd, (), |text| require($is_valid(text), $reason),
            fn length(&self) -> Option<usize> {
                Some(self.as_str().chars().count())
            }
        }
    };
}

name! {
    /// `xs:language` (part 2, 3.3.3): a language by RFC 3066, such as `en-GB`.
    Language: "xs:language", is_language, LANGUAGE
}

name! {
    /// `xs:NMTOKEN` (part 2, 3.3.4): one or more name characters.
    NmToken: "xs:NMTOKEN", is_nmtoken, NMTOKEN
}

name! {
    /// `xs:Name` (part 2, 3.3.6): an XML name, perhaps with colons.
    Name: "xs:Name", is_name, NAME
}

name! {
    /// `xs:NCName` (part 2, 3.3.7): an XML name without a colon.
    NcName: "xs:NCName", is_ncname, NCNAME
}

name! {
    /// `xs:ID` (part 2, 3.3.8): the name of an element, unique in its document. Uniqueness is not checked.
    Id: "xs:ID", is_ncname, NCNAME
}

name! {
    /// `xs:IDREF` (part 2, 3.3.9): a reference to an [`Id`]. Whether there is one is not checked.
    IdRef: "xs:IDREF", is_ncname, NCNAME
}

name! {
    /// `xs:ENTITY` (part 2, 3.3.11): the name of an unparsed entity, which SOAP has none of.
    Entity: "xs:ENTITY", is_ncname, NCNAME
}
