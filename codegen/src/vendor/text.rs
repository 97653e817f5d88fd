//! Texts that go back into bytes as they came.

/// How a text stood in its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    Utf8 { has_mark: bool },
    Utf16 { is_big_endian: bool },
}

const UTF8_MARK: [u8; 3] = [0xEF, 0xBB, 0xBF];

impl Encoding {
    /// Reads UTF-8, or UTF-16 with a byte order mark; the mark is dropped.
    pub(super) fn decode(bytes: Vec<u8>) -> Result<(Self, String), &'static str> {
        match bytes.as_slice() {
            [0xEF, 0xBB, 0xBF, rest @ ..] => Ok((Self::Utf8 { has_mark: true }, utf8(rest.to_vec())?)),
            [0xFF, 0xFE, rest @ ..] => Ok((Self::Utf16 { is_big_endian: false }, utf16(rest, u16::from_le_bytes)?)),
            [0xFE, 0xFF, rest @ ..] => Ok((Self::Utf16 { is_big_endian: true }, utf16(rest, u16::from_be_bytes)?)),
            _ => Ok((Self::Utf8 { has_mark: false }, utf8(bytes)?)),
        }
    }

    pub(super) fn encode(self, text: String) -> Vec<u8> {
        match self {
            Self::Utf8 { has_mark: false } => text.into_bytes(),
            Self::Utf8 { has_mark: true } => [&UTF8_MARK, text.as_bytes()].concat(),
            Self::Utf16 { is_big_endian } => {
                let bytes = if is_big_endian { u16::to_be_bytes } else { u16::to_le_bytes };
                std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(bytes).collect()
            }
        }
    }
}

fn utf8(bytes: Vec<u8>) -> Result<String, &'static str> {
    String::from_utf8(bytes).map_err(|_| "it is not UTF-8")
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, &'static str> {
    let pairs = bytes.chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return Err("its UTF-16 ends in the middle of a character");
    }
    let units = pairs.filter_map(|pair| pair.try_into().ok()).map(unit);
    char::decode_utf16(units).collect::<Result<_, _>>().map_err(|_| "its UTF-16 is broken")
}

#[cfg(test)]
mod tests {
    use super::Encoding;

    #[test]
    fn bytes_come_back() {
        for bytes in [
            &b"<a>\xC3\xA9</a>"[..],
            b"\xEF\xBB\xBF<a/>",
            b"\xFF\xFE<\0a\0/\0>\0\x3D\xD8\0\xDE",
            b"\xFE\xFF\0<\0a\0/\0>\xD8\x3D\xDE\0",
            b"",
        ] {
            let (encoding, text) = Encoding::decode(bytes.to_vec()).unwrap_or_else(|why| panic!("{bytes:?}: {why}"));
            assert!(!text.starts_with('\u{FEFF}'), "{text}");
            assert_eq!(encoding.encode(text), bytes);
        }
        for bytes in [&b"\xFF\xFE<"[..], b"\xFF\xFE\0\xD8", b"\xE9"] {
            assert!(Encoding::decode(bytes.to_vec()).is_err());
        }
    }
}
