//! Which bytes are text, and who says so.

use super::{is_not_text, task};
use saponify::wire::to_utf8;
use saponify_tests::hostile::{CANARY, answer};

/// An answer whose task is `é`, with an XML declaration that names this encoding.
fn named(encoding: &str) -> String {
    format!("<?xml version='1.0' encoding='{encoding}'?>{}", answer("").replace(CANARY, "\u{e9}"))
}

fn latin(xml: &str) -> Vec<u8> {
    xml.chars().map(|c| u8::try_from(c).expect("a character of ISO-8859-1")).collect()
}

fn utf16(xml: &str, mark: bool, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    let mark = mark.then_some(0xFEFF);
    mark.into_iter().chain(xml.encode_utf16()).flat_map(unit).collect()
}

/// RFC 7303, 3.2: a byte order mark wins over the charset of HTTP, which wins over the XML declaration.
#[test]
fn the_mark_the_charset_and_the_declaration() {
    let [utf8, with_mark] = [named("UTF-8"), format!("\u{feff}{}", named("windows-1251"))].map(String::into_bytes);
    let big: fn(u16) -> [u8; 2] = u16::to_be_bytes;
    let little: fn(u16) -> [u8; 2] = u16::to_le_bytes;
    for (bytes, charset) in [
        (utf8.clone(), None),
        (utf8.clone(), Some("UTF-8")),
        (named("windows-1251").into_bytes(), Some("utf-8")),
        (with_mark.clone(), None),
        (with_mark, Some("iso-8859-1")),
        (latin(&named("ISO-8859-1")), None),
        (latin(&named("UTF-8")), Some("iso-8859-1")),
        (utf16(&named("UTF-16"), true, big), None),
        (utf16(&named("UTF-16"), true, little), Some("utf-16")),
        (utf16(&named("UTF-8"), true, little), Some("utf-8")),
        (utf16(&named("UTF-16"), false, big), Some("utf-16be")),
        (utf16(&named("UTF-16"), false, little), Some("utf-16le")),
    ] {
        let text = to_utf8(&bytes, charset).unwrap_or_else(|why| panic!("{why}: {charset:?} {}", bytes.escape_ascii()));
        assert_eq!(task(&text), "\u{e9}", "{charset:?}");
    }

    let secret = named("windows-1251").replace('\u{e9}', CANARY).into_bytes();
    for (bytes, charset) in [
        (secret.clone(), None),
        (secret, Some("koi8-r")),
        (utf8, Some("us-ascii")),
        (latin(&named("UTF-8")), None),
        (latin(&named("ISO-8859-1")), Some("utf-8")),
        (b"<a>\xC3\x28</a>".to_vec(), None),
        (b"<a>\xC0\x80</a>".to_vec(), None),
        (utf16(&named("UTF-16"), false, big), Some("utf-16")),
        (utf16(&named(CANARY), false, big)[..101].to_vec(), Some("utf-16be")),
    ] {
        is_not_text(&bytes, charset);
    }
}
