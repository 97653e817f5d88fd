//! From bytes to text (XML 1.0, 4.3.3 and appendix F).

use std::borrow::Cow;

/// How much of an encoding's name an error shows.
const SHOWN: usize = 40;

/// The text of a document in UTF-8, UTF-16, US-ASCII or ISO-8859-1.
///
/// `charset` is the parameter of the media type that the document came with, if it has one. Where they differ, a byte
/// order mark wins over it, and it wins over the XML declaration (RFC 7303, 3.2; XML 1.0, appendix F). UTF-16 needs a
/// mark unless `charset` says the order of the bytes: `utf-16le` or `utf-16be`. The error is a sentence of at most 200
/// characters.
///
/// ```
/// use saponify::wire::to_utf8;
///
/// let latin = b"<?xml version='1.0' encoding='utf-8'?><a>\xE9</a>";
/// assert!(to_utf8(latin, None).is_err());
/// assert!(to_utf8(latin, Some("ISO-8859-1"))?.ends_with("<a>\u{e9}</a>"));
/// # Ok::<_, String>(())
/// ```
pub fn to_utf8<'b>(bytes: &'b [u8], charset: Option<&str>) -> Result<Cow<'b, str>, String> {
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        _ => match charset.map(str::as_bytes).or_else(|| declared(bytes)) {
            None => utf8(bytes),
            Some(name) => decoded(bytes, name.trim_ascii()),
        },
    }
}

/// The text of a document without a mark whose encoding has this name.
fn decoded<'b>(bytes: &'b [u8], name: &[u8]) -> Result<Cow<'b, str>, String> {
    let is_one_of = |known: &[&str]| known.iter().any(|known| name.eq_ignore_ascii_case(known.as_bytes()));
    if is_one_of(&["utf-8", "utf8"]) {
        utf8(bytes)
    } else if is_one_of(&["us-ascii", "ascii"]) {
        match bytes.iter().position(|byte| !byte.is_ascii()) {
            None => utf8(bytes),
            Some(at) => Err(format!("byte {at} is not US-ASCII")),
        }
    } else if is_one_of(&["iso-8859-1", "latin1"]) {
        Ok(Cow::Owned(bytes.iter().copied().map(char::from).collect()))
    } else if is_one_of(&["utf-16le"]) {
        utf16(bytes, u16::from_le_bytes)
    } else if is_one_of(&["utf-16be"]) {
        utf16(bytes, u16::from_be_bytes)
    } else if is_one_of(&["utf-16"]) {
        Err("the text is said to be UTF-16 and does not begin with a byte order mark".to_owned())
    } else {
        let shown = name.get(..SHOWN).unwrap_or(name).escape_ascii();
        Err(format!("the encoding `{shown}` is not read; send UTF-8"))
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
    let declaration = bytes.strip_prefix(b"<?xml").filter(|rest| rest.first().is_some_and(u8::is_ascii_whitespace))?;
    let end = declaration.iter().position(|byte| *byte == b'>')?;
    let declaration = declaration.get(..end)?;
    let at = declaration.windows(8).position(|window| window == b"encoding")?;
    let value = declaration.get(at + 8..)?;
    let mut quoted = value.split(|byte| matches!(byte, b'"' | b'\''));
    quoted.next()?;
    quoted.next()
}

#[cfg(test)]
mod tests {
    use super::to_utf8;

    const LATIN: &[u8] = b"<?xml version='1.0' encoding='ISO-8859-1'?>\xE9";
    const LATIN_TEXT: &str = "<?xml version='1.0' encoding='ISO-8859-1'?>\u{e9}";

    #[test]
    fn the_mark_then_the_declaration_decide() {
        for (bytes, text) in [
            (&b"<a>\xC3\xA9</a>"[..], Some("<a>\u{e9}</a>")),
            (b"\xEF\xBB\xBF<a/>", Some("<a/>")),
            (b"\xFE\xFF\0<\0a\0/\0>", Some("<a/>")),
            (b"\xFF\xFE<\0a\0/\0>\0", Some("<a/>")),
            (LATIN, Some(LATIN_TEXT)),
            (b"<?xml-stylesheet encoding='windows-1251'?><a/>", Some("<?xml-stylesheet encoding='windows-1251'?><a/>")),
            (b"<?xml version='1.0' encoding='us-ascii'?>\xC3\xA9", None),
            (b"<?xml version='1.0' encoding='utf-16'?><a/>", None),
            (b"<?xml version='1.0' encoding='windows-1251'?><a/>", None),
            (b"<a>\xE9</a>", None),
            (b"\xFE\xFF\0", None),
            (b"\xFE\xFF\xD8\x00", None),
        ] {
            assert_eq!(to_utf8(bytes, None).ok().as_deref(), text, "{bytes:?}");
        }
    }

    #[test]
    fn the_charset_stands_between_the_mark_and_the_declaration() {
        for (bytes, charset, text) in [
            (LATIN, "iso-8859-1", Some(LATIN_TEXT)),
            (LATIN, "UTF-8", None),
            (b"\xC3\xA9", "utf-8", Some("\u{e9}")),
            (b"\xC3\xA9", "ISO-8859-1", Some("\u{c3}\u{a9}")),
            (b"\xEF\xBB\xBF\xC3\xA9", "ISO-8859-1", Some("\u{e9}")),
            (b"a", "us-ascii", Some("a")),
            (b"\xC3\xA9", "us-ascii", None),
            (b"\xFE\xFF\0a", "utf-16", Some("a")),
            (b"\xFF\xFEa\0", "utf-16", Some("a")),
            (b"\xFF\xFEa\0", "utf-8", Some("a")),
            (b"\0a", "utf-16", None),
            (b"\0a", "utf-16be", Some("a")),
            (b"a\0", "UTF-16LE", Some("a")),
            (b"a\0b", "utf-16le", None),
            (b"a", "windows-1251", None),
        ] {
            assert_eq!(to_utf8(bytes, Some(charset)).ok().as_deref(), text, "{charset}: {bytes:?}");
        }
    }

    #[test]
    fn an_error_is_short_whatever_the_encoding_is_called() {
        let declaration = format!("<?xml version='1.0' encoding='{}'?><a/>", "\u{1}".repeat(5000));
        let error = to_utf8(declaration.as_bytes(), None).expect_err("no encoding");
        assert!(error.len() <= 200, "{error}");
    }
}
