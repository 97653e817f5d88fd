//! Characters that need care: references, line ends, what XML cannot carry.

use super::error::{WriteError, WriteErrorKind};
use std::borrow::Cow;

/// What one pass over a text finds.
pub(super) struct Survey {
    /// Where it has a character that no XML 1.0 document may have (2.2), as a byte offset.
    pub(super) first_illegal: Option<usize>,
    /// Whether character data in it may hold `]]>` or have line ends to normalise.
    pub(super) is_uneven: bool,
}

/// Looks at every byte once, in a loop that the compiler can vectorise: for nearly every document that is all.
pub(super) fn survey(text: &str) -> Survey {
    const SUSPICIOUS: u8 = 1;
    const UNEVEN: u8 = 2;
    let found = text.bytes().fold(0, |found, byte| {
        let control =
            u8::from(byte < 0x20) & u8::from(byte != b'\n') & u8::from(byte != b'\r') & u8::from(byte != b'\t');
        let uneven = u8::from(byte == b'\r') | u8::from(byte == b']');
        found | control | u8::from(byte == 0xEF) | uneven << 1
    });
    let illegal = || text.char_indices().find(|(_, c)| is_illegal(*c)).map(|(at, _)| at);
    Survey { first_illegal: if found & SUSPICIOUS == 0 { None } else { illegal() }, is_uneven: found & UNEVEN != 0 }
}

/// Where `text` has a character that no XML 1.0 document may have (2.2), as a byte offset.
pub(super) fn first_illegal(text: &str) -> Option<usize> {
    survey(text).first_illegal
}

/// Whether no XML 1.0 document may have the character (2.2).
pub(crate) fn is_illegal(c: char) -> bool {
    matches!(c, '\0'..='\x08' | '\x0B' | '\x0C' | '\x0E'..='\x1F' | '\u{FFFE}' | '\u{FFFF}')
}

pub(super) fn is_blank(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n'))
}

/// Line ends as XML 1.0, 2.11 gives them to an application.
pub(super) fn normalize_line_ends(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.contains('\r') { Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n")) } else { text }
}

/// The character of `&name;` without `&` and `;`.
pub(crate) fn resolve(reference: &str) -> Option<char> {
    let code = match reference {
        "lt" => return Some('<'),
        "gt" => return Some('>'),
        "amp" => return Some('&'),
        "apos" => return Some('\''),
        "quot" => return Some('"'),
        numeric => numeric.strip_prefix('#')?,
    };
    let (digits, radix) = code.strip_prefix('x').map_or((code, 10), |hex| (hex, 16));
    // `from_str_radix` takes a sign, a reference does not.
    if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    char::from_u32(u32::from_str_radix(digits, radix).ok()?).filter(|c| !is_illegal(*c))
}

/// What has to be done about a byte.
#[derive(Clone, Copy, PartialEq)]
enum Care {
    None,
    /// Written as a reference in text and in attributes.
    Everywhere,
    /// Written as a reference in attributes only.
    Attribute,
    /// The first byte of a character that may be illegal.
    Look,
}

const CARE: [Care; 256] = {
    let mut table = [Care::None; 256];
    let mut byte = 0;
    while byte < 0x20 {
        table[byte] = Care::Look;
        byte += 1;
    }
    table[b'<' as usize] = Care::Everywhere;
    table[b'>' as usize] = Care::Everywhere;
    table[b'&' as usize] = Care::Everywhere;
    // A reader turns a plain CR into LF, and any white space in an attribute into a blank.
    table[b'\r' as usize] = Care::Everywhere;
    table[b'\t' as usize] = Care::Attribute;
    table[b'\n' as usize] = Care::Attribute;
    table[b'"' as usize] = Care::Attribute;
    table[0xEF] = Care::Look;
    table
};

/// Appends `text` as character data.
pub(crate) fn text(out: &mut String, text: &str) -> Result<(), WriteError> {
    escape(out, text, false)
}

/// Appends `text` as the inside of a double-quoted attribute.
pub(crate) fn attribute(out: &mut String, text: &str) -> Result<(), WriteError> {
    escape(out, text, true)
}

fn escape(out: &mut String, text: &str, in_attribute: bool) -> Result<(), WriteError> {
    if is_plain(text) {
        out.push_str(text);
        return Ok(());
    }
    let mut written = 0;
    for (at, byte) in text.bytes().enumerate() {
        match CARE[usize::from(byte)] {
            Care::None => continue,
            Care::Attribute if !in_attribute => continue,
            Care::Look => {
                // `at` is the first byte of a character: 0xEF and the controls never continue one.
                match text.get(at..).and_then(|rest| rest.chars().next()).filter(|c| is_illegal(*c)) {
                    Some(illegal) => return Err(WriteErrorKind::Character(illegal).into()),
                    None => continue,
                }
            }
            Care::Everywhere | Care::Attribute => {}
        }
        out.push_str(text.get(written..at).unwrap_or_default());
        out.push_str(match byte {
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'&' => "&amp;",
            b'"' => "&quot;",
            b'\r' => "&#13;",
            b'\n' => "&#10;",
            _ => "&#9;",
        });
        written = at + 1;
    }
    out.push_str(text.get(written..).unwrap_or_default());
    Ok(())
}

/// Whether no byte needs care, neither written nor read; without a branch a byte, so that the compiler can vectorise it.
pub(super) fn is_plain(text: &str) -> bool {
    let care = text.bytes().fold(0, |care, byte| {
        let markup = u8::from(byte == b'<') | u8::from(byte == b'>') | u8::from(byte == b'&') | u8::from(byte == b'"');
        care | markup | u8::from(byte < 0x20) | u8::from(byte == 0xEF)
    });
    care == 0
}

#[cfg(test)]
mod tests {
    use super::{attribute, first_illegal, resolve, text};

    #[test]
    fn references() {
        for (reference, character) in [
            ("lt", Some('<')),
            ("#13", Some('\r')),
            ("#x20AC", Some('€')),
            ("#0", None),
            ("#x1", None),
            ("#xD800", None),
            ("#xFFFE", None),
            ("#+65", None),
            ("#", None),
            ("#x110000", None),
            ("nbsp", None),
        ] {
            assert_eq!(resolve(reference), character, "{reference}");
        }
    }

    #[test]
    fn escapes() {
        for (raw, in_text, in_attribute) in [
            ("plain", "plain", "plain"),
            ("]]><a b=\"c\">&", "]]&gt;&lt;a b=\"c\"&gt;&amp;", "]]&gt;&lt;a b=&quot;c&quot;&gt;&amp;"),
            ("\t\r\n", "\t&#13;\n", "&#9;&#13;&#10;"),
            ("\u{FEFF}ＡÏ", "\u{FEFF}ＡÏ", "\u{FEFF}ＡÏ"),
        ] {
            let mut out = String::new();
            text(&mut out, raw).unwrap();
            assert_eq!(out, in_text);
            out.clear();
            attribute(&mut out, raw).unwrap();
            assert_eq!(out, in_attribute);
        }
        for illegal in ["\0", "a\u{1}", "é\u{FFFE}", "\u{FFFF}", "\u{b}"] {
            assert!(text(&mut String::new(), illegal).is_err(), "{illegal:?}");
            assert!(first_illegal(illegal).is_some(), "{illegal:?}");
        }
        assert_eq!(first_illegal("\t\r\n\u{FEFF}\u{7f}"), None);
    }
}
