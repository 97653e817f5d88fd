//! From bytes to text (XML 1.0, 4.3.3 and appendix F).

use std::borrow::Cow;

/// The text of a document in UTF-8, UTF-16 with a byte order mark, US-ASCII or ISO-8859-1.
///
/// A byte order mark wins over the declaration, as appendix F of XML 1.0 has it. The error is a sentence.
pub fn to_utf8(bytes: &[u8]) -> Result<Cow<'_, str>, String> {
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        _ => match declared(bytes) {
            None => utf8(bytes),
            Some(name) if is_one_of(name, &["utf-8", "utf8", "us-ascii", "ascii"]) => utf8(bytes),
            Some(name) if is_one_of(name, &["iso-8859-1", "latin1"]) => {
                Ok(Cow::Owned(bytes.iter().copied().map(char::from).collect()))
            }
            Some(name) => Err(format!("the encoding `{}` is not read; send UTF-8", name.escape_ascii())),
        },
    }
}

fn utf8(bytes: &[u8]) -> Result<Cow<'_, str>, String> {
    std::str::from_utf8(bytes).map(Cow::Borrowed).map_err(|error| format!("byte {} is not UTF-8", error.valid_up_to()))
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<Cow<'_, str>, String> {
    let pairs = bytes.chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return Err("the UTF-16 text ends in the middle of a character".to_owned());
    }
    let units = pairs.filter_map(|pair| pair.try_into().ok()).map(unit);
    char::decode_utf16(units)
        .collect::<Result<String, _>>()
        .map(Cow::Owned)
        .map_err(|_| "the text is not UTF-16: it has a lone surrogate".to_owned())
}

/// The `encoding` of the XML declaration, if there is one.
fn declared(bytes: &[u8]) -> Option<&[u8]> {
    let declaration = bytes.strip_prefix(b"<?xml")?;
    let end = declaration.iter().position(|byte| *byte == b'>')?;
    let declaration = declaration.get(..end)?;
    let at = declaration.windows(8).position(|window| window == b"encoding")?;
    let value = declaration.get(at + 8..)?;
    let mut quoted = value.split(|byte| matches!(byte, b'"' | b'\''));
    quoted.next()?;
    quoted.next()
}

fn is_one_of(name: &[u8], known: &[&str]) -> bool {
    known.iter().any(|known| name.eq_ignore_ascii_case(known.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::to_utf8;

    #[test]
    fn the_mark_then_the_declaration_decide() {
        for (bytes, text) in [
            (&b"<a>\xC3\xA9</a>"[..], Some("<a>\u{e9}</a>")),
            (b"\xEF\xBB\xBF<a/>", Some("<a/>")),
            (b"\xFE\xFF\0<\0a\0/\0>", Some("<a/>")),
            (b"\xFF\xFE<\0a\0/\0>\0", Some("<a/>")),
            (
                b"<?xml version='1.0' encoding='ISO-8859-1'?>\xE9",
                Some("<?xml version='1.0' encoding='ISO-8859-1'?>\u{e9}"),
            ),
            (b"<?xml version='1.0' encoding='windows-1251'?><a/>", None),
            (b"<a>\xE9</a>", None),
            (b"\xFE\xFF\0", None),
            (b"\xFE\xFF\xD8\x00", None),
        ] {
            assert_eq!(to_utf8(bytes).ok().as_deref(), text, "{bytes:?}");
        }
    }
}
