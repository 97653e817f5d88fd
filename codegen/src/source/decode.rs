//! Bytes of a file to text.

/// Reads UTF-8, or UTF-16 with a byte order mark; the mark is dropped.
pub(super) fn decode(bytes: Vec<u8>) -> Result<String, &'static str> {
    match bytes.as_slice() {
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest.to_vec()),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ => utf8(bytes),
    }
}

fn utf8(bytes: Vec<u8>) -> Result<String, &'static str> {
    String::from_utf8(bytes).map_err(|_| "it is not UTF-8; save it as UTF-8")
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, &'static str> {
    let pairs = bytes.chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return Err("its UTF-16 ends in the middle of a character");
    }
    let units = pairs.map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).collect::<Result<_, _>>().map_err(|_| "its UTF-16 is broken; save it as UTF-8")
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
}
