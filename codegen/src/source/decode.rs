//! Bytes of a file to text.

/// What the bytes of windows-1252 from 0x80 to 0x9F mean; the others are those of ISO-8859-1.
const WINDOWS_1252: [char; 32] = [
    '\u{20AC}', '\u{81}', '\u{201A}', '\u{192}', '\u{201E}', '\u{2026}', '\u{2020}', '\u{2021}', '\u{2C6}', '\u{2030}',
    '\u{160}', '\u{2039}', '\u{152}', '\u{8D}', '\u{17D}', '\u{8F}', '\u{90}', '\u{2018}', '\u{2019}', '\u{201C}',
    '\u{201D}', '\u{2022}', '\u{2013}', '\u{2014}', '\u{2DC}', '\u{2122}', '\u{161}', '\u{203A}', '\u{153}', '\u{9D}',
    '\u{17E}', '\u{178}',
];

/// Reads what the byte order mark says, or else the XML declaration (XML 1.0, 4.3.3 and appendix F); the mark is
/// dropped.
pub(super) fn decode(bytes: Vec<u8>) -> Result<String, String> {
    match bytes.as_slice() {
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest.to_vec()),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [b'<', 0, ..] => utf16(&bytes, u16::from_le_bytes),
        [0, b'<', ..] => utf16(&bytes, u16::from_be_bytes),
        _ => match declared(&bytes).as_deref() {
            // What declares to be UTF-16 and has one byte a character was saved as something else since.
            None | Some("utf-8" | "utf8" | "us-ascii" | "ascii" | "utf-16" | "unicode") => utf8(bytes),
            Some("iso-8859-1" | "latin1" | "iso_8859-1" | "iso8859-1") => {
                Ok(bytes.into_iter().map(char::from).collect())
            }
            Some("windows-1252" | "cp1252") => Ok(bytes.into_iter().map(windows_1252).collect()),
            Some("iso-8859-15" | "latin-9") => Ok(bytes.into_iter().map(latin_9).collect()),
            Some(other) => match String::from_utf8(bytes) {
                Ok(text) if text.is_ascii() => Ok(text),
                _ => Err(format!("its encoding `{other}` is not known; save it as UTF-8")),
            },
        },
    }
}

/// The name of the encoding in the XML declaration, in small letters.
fn declared(bytes: &[u8]) -> Option<String> {
    let rest = bytes.strip_prefix(b"<?xml")?;
    let end = rest.windows(2).take(256).position(|pair| pair == b"?>")?;
    let declaration = std::str::from_utf8(rest.get(..end)?).ok()?;
    let (_, rest) = declaration.split_once("encoding")?;
    let rest = rest.trim_ascii_start().strip_prefix('=')?.trim_ascii_start();
    let quote = rest.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let (name, _) = rest.strip_prefix(quote)?.split_once(quote)?;
    Some(name.trim_ascii().to_ascii_lowercase())
}

fn windows_1252(byte: u8) -> char {
    let special = byte.checked_sub(0x80).and_then(|index| WINDOWS_1252.get(usize::from(index)));
    special.copied().unwrap_or(char::from(byte))
}

/// ISO-8859-15, which is ISO-8859-1 but for eight characters.
fn latin_9(byte: u8) -> char {
    match byte {
        0xA4 => '\u{20AC}',
        0xA6 => '\u{160}',
        0xA8 => '\u{161}',
        0xB4 => '\u{17D}',
        0xB8 => '\u{17E}',
        0xBC => '\u{152}',
        0xBD => '\u{153}',
        0xBE => '\u{178}',
        other => char::from(other),
    }
}

fn utf8(bytes: Vec<u8>) -> Result<String, String> {
    String::from_utf8(bytes).map_err(|_| "it is not UTF-8; save it as UTF-8, or declare its encoding".to_owned())
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, String> {
    let pairs = bytes.chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return Err("its UTF-16 ends in the middle of a character".to_owned());
    }
    let units = pairs.map(|pair| unit([pair[0], pair[1]]));
    let text = char::decode_utf16(units).collect::<Result<_, _>>();
    text.map_err(|_| "its UTF-16 is broken; save it as UTF-8".to_owned())
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn byte_order_marks() {
        for bytes in [&b"\xEF\xBB\xBF<a/>"[..], b"\xFF\xFE<\0a\0/\0>\0", b"\xFE\xFF\0<\0a\0/\0>", b"<a/>"] {
            assert_eq!(decode(bytes.to_vec()).as_deref(), Ok("<a/>"));
        }
        for bytes in [&b"\xFF\xFE<"[..], b"\xFF\xFE\0\xD8", b"\xE9"] {
            assert!(decode(bytes.to_vec()).is_err());
        }
    }

    #[test]
    fn declared_encodings() {
        let read = |declared: &str, bytes: &[u8]| {
            let head = format!("<?xml version='1.0' encoding=\"{declared}\"?>");
            let text = decode([head.as_bytes(), bytes].concat()).ok()?;
            text.strip_prefix(&head).map(str::to_owned)
        };
        for (declared, bytes, expected) in [
            ("ISO-8859-1", &b"\xE9\x80"[..], Some("é\u{80}")),
            ("iso-8859-15", b"\xA4", Some("€")),
            ("windows-1252", b"\x80\xE9\x96", Some("€é–")),
            ("US-ASCII", b"a", Some("a")),
            ("UTF-16", b"a", Some("a")),
            ("koi8-r", b"a", Some("a")),
            ("koi8-r", b"\xC1", None),
            ("UTF-8", b"\xE9", None),
        ] {
            assert_eq!(read(declared, bytes).as_deref(), expected, "{declared}");
        }
        let wide: Vec<u8> =
            "<?xml version='1.0' encoding='UTF-16'?><a/>".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert!(decode(wide).is_ok_and(|text| text.ends_with("<a/>")));
    }
}
