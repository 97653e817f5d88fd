//! The DOCTYPE with its internal subset (XML 1.0, 2.8): where it ends, and what of it is refused.
//!
//! Where it ends is to be seen just as the parser sees it, or text could pass for markup, and markup for text.

use super::limits::Refused;
use crate::report::quote;

/// What a DOCTYPE is found to hold.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Doctype {
    /// The byte after it.
    pub(super) end: usize,
    /// The length of the largest entity.
    pub(super) largest_entity: usize,
}

/// Reads the DOCTYPE that starts at `start`.
pub(super) fn read(text: &str, start: usize) -> Result<Doctype, Refused> {
    let never_closed = || refused("the DOCTYPE is never closed", start);
    let (head, opens) = head_end(text, start).ok_or_else(never_closed)?;
    if !opens {
        return Ok(Doctype { end: head, largest_entity: 0 });
    }
    let mut largest_entity = 0;
    let mut at = head;
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let trimmed = rest.trim_ascii_start();
        at += rest.len() - trimmed.len();
        at = if let Some(closed) = trimmed.strip_prefix(']') {
            let closed = closed.trim_ascii_start();
            if !closed.starts_with('>') {
                return Err(refused("`]>` is to end the DOCTYPE", at));
            }
            return Ok(Doctype { end: text.len() - closed.len() + 1, largest_entity });
        } else if trimmed.starts_with("<!--") {
            after(text, at + 4, "-->").ok_or_else(|| refused("this comment is never closed", at))?
        } else if trimmed.starts_with("<?") {
            after(text, at + 2, "?>").ok_or_else(|| refused("this processing instruction is never closed", at))?
        } else if trimmed.starts_with("<!") {
            let end = tag_end(text, at).ok_or_else(|| refused("this declaration is never closed", at))?;
            let declaration = text.get(at..end).unwrap_or_default();
            if declaration.starts_with("<!ENTITY") {
                entity(declaration, at)?;
                largest_entity = largest_entity.max(declaration.len());
            } else {
                plain(declaration, at)?;
            }
            end
        } else if trimmed.is_empty() {
            return Err(never_closed());
        } else {
            return Err(refused("only declarations and comments are supported in a DOCTYPE", at));
        };
    }
}

/// The byte after the first `what` at `from` or after it.
pub(super) fn after(text: &str, from: usize, what: &str) -> Option<usize> {
    Some(from + text.get(from..)?.find(what)? + what.len())
}

/// The byte after the `>` of a tag or a declaration.
pub(super) fn tag_end(text: &str, start: usize) -> Option<usize> {
    unquoted(text, start).find(|&(_, byte)| byte == b'>').map(|(at, _)| at + 1)
}

/// The byte after the `[` that opens the internal subset, or else after the `>`; and which of the two it is.
fn head_end(text: &str, start: usize) -> Option<(usize, bool)> {
    unquoted(text, start).find(|&(_, byte)| matches!(byte, b'[' | b'>')).map(|(at, byte)| (at + 1, byte == b'['))
}

/// The bytes outside of literals, with their places.
fn unquoted(text: &str, start: usize) -> impl Iterator<Item = (usize, u8)> {
    let mut quote = None;
    text.bytes().enumerate().skip(start).filter(move |&(_, byte)| {
        let is_outside = quote.is_none();
        if quote == Some(byte) {
            quote = None;
        } else if is_outside && matches!(byte, b'"' | b'\'') {
            quote = Some(byte);
        }
        is_outside
    })
}

/// Entities within entities, and markup within them, are refused: no schema needs them, and they are what makes small
/// files large.
fn entity(declaration: &str, at: usize) -> Result<(), Refused> {
    let is_reference = |amp: usize| declaration.as_bytes().get(amp + 1) != Some(&b'#');
    let nested = declaration.match_indices('&').any(|(amp, _)| is_reference(amp));
    if nested || declaration.chars().skip(1).any(|c| c == '<') {
        return Err(refused("an entity that holds markup or other entities is not supported", at));
    }
    Ok(())
}

/// A declaration of something else than an entity. The parser skips it, up to the first `>` and without a look at
/// literals.
fn plain(declaration: &str, at: usize) -> Result<(), Refused> {
    if declaration.bytes().filter(|&byte| byte == b'>').nth(1).is_some() {
        return Err(refused("`>` within a literal of a DOCTYPE is not supported: write `&gt;`", at));
    }
    match default_of(declaration) {
        Some(name) => Err(refused(
            format!("the default of the attribute {} is not supported: write it where it is meant", quote(name)),
            at,
        )),
        None => Ok(()),
    }
}

/// An attribute that an ATTLIST gives a default (XML 1.0, 3.3.2). One that declares a prefix is harmless: where it is
/// needed, the prefix is told to be bound to no namespace.
fn default_of(declaration: &str) -> Option<&str> {
    let mut rest = declaration.strip_prefix("<!ATTLIST")?;
    // The two words before a literal are a name and a type.
    let (mut name, mut kind) = ("", "");
    loop {
        rest = rest.trim_ascii_start();
        let first = rest.chars().next()?;
        let end = match first {
            '"' | '\'' if !name.starts_with("xmlns:") => return Some(name),
            '"' | '\'' => after(rest, 1, if first == '"' { "\"" } else { "'" })?,
            '(' => after(rest, 1, ")")?,
            _ => 1 + rest.get(1..)?.find(|c: char| c.is_ascii_whitespace() || "('\"".contains(c))?,
        };
        let (word, left) = rest.split_at_checked(end)?;
        if !matches!(word, "#FIXED" | "NOTATION") {
            (name, kind) = (kind, word);
        }
        rest = left;
    }
}

fn refused(message: impl Into<String>, at: usize) -> Refused {
    Refused { message: message.into(), at }
}

#[cfg(test)]
mod tests {
    use super::{Doctype, read};

    #[test]
    fn ends_where_the_parser_says() {
        for text in [
            "<!DOCTYPE a>",
            "<!DOCTYPE a SYSTEM ']>'>",
            "<!DOCTYPE a PUBLIC '-//W3C//DTD XMLSCHEMA 200102//EN' 'XMLSchema.dtd' [ <!ENTITY % p ''> ] >",
            "<!DOCTYPE a [<?x ]><!-- ?>]>",
            "<!DOCTYPE a [<!-- ]><? -->]>",
            "<!DOCTYPE a [<!ENTITY b \"]><!--\">]>",
            "<!DOCTYPE a [<!ATTLIST a id ID #IMPLIED b (c|d) #REQUIRED>]>",
            "<!DOCTYPE a [<!ATTLIST a xmlns:ds CDATA #FIXED 'urn:x' xmlns:x CDATA 'urn:y'>]>",
        ] {
            let whole = format!("{text}<a/>");
            match read(&whole, 0) {
                Ok(Doctype { end, .. }) => assert_eq!(end, text.len(), "{text}"),
                // What is in the literal is markup, and refused as such.
                Err(refused) => assert!(text.contains("\"]><!--") && refused.message.contains("markup"), "{text}"),
            }
        }
    }

    #[test]
    fn what_is_not_supported_is_refused() {
        for (text, expected) in [
            ("<!DOCTYPE a", "never closed"),
            ("<!DOCTYPE a [", "never closed"),
            ("<!DOCTYPE a [<!-- ]>", "comment is never closed"),
            ("<!DOCTYPE a [<?x ]>", "instruction is never closed"),
            ("<!DOCTYPE a [<!ENTITY b ']>", "declaration is never closed"),
            ("<!DOCTYPE a [] <a>", "is to end"),
            ("<!DOCTYPE a [%p;]>", "only declarations"),
            ("<!DOCTYPE a [<!ELEMENT a '>'>]>", "within a literal"),
            ("<!DOCTYPE a [<!ATTLIST xs:element minOccurs CDATA \"0\">]>", "`minOccurs`"),
            ("<!DOCTYPE a [<!ATTLIST a b (c|d) 'c'>]>", "`b`"),
            ("<!DOCTYPE a [<!ATTLIST a xmlns:b CDATA 'u' c NOTATION (x|y) #FIXED 'x'>]>", "`c`"),
            ("<!DOCTYPE a [<!ATTLIST a xmlns CDATA 'urn:x'>]>", "`xmlns`"),
        ] {
            let refused = read(text, 0).err().map(|refused| refused.message);
            assert!(refused.as_ref().is_some_and(|message| message.contains(expected)), "{text}: {refused:?}");
        }
    }
}
