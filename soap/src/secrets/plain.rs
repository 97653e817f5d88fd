//! Texts with their escapes resolved, so that a secret is found in whatever way it is spelled.

use std::borrow::Cow;
use std::ops::Range;

/// How often escapes are resolved: a text may be escaped within one that is escaped.
const PASSES: usize = 4;

/// How many escapes are resolved in one pass, each of which takes 32 bytes.
const MOST: usize = 1 << 18;

/// A text in which every escape of XML, of JSON and of URLs is the character that it stands for, the marks of CDATA are
/// gone, and so on until there are none.
///
/// What has the same plain text is taken for the same, so that it does not matter which escapes a text is meant to have.
pub(super) struct Plain<'t> {
    pub(super) text: Cow<'t, str>,
    /// What each pass has moved.
    moved: Vec<Vec<Place>>,
}

/// Where text stands before and behind a pass: from there on byte by byte, until the next place.
struct Place {
    plain: usize,
    source: usize,
}

impl<'t> Plain<'t> {
    /// `None` for a text that has more escapes than are resolved.
    pub(super) fn of(source: &'t str) -> Option<Self> {
        let mut plain = Self { text: Cow::Borrowed(source), moved: Vec::new() };
        while let Some((text, places)) = resolved(&plain.text).filter(|_| plain.moved.len() < PASSES) {
            plain.text = Cow::Owned(text);
            if places.len() / 2 > MOST {
                return None;
            }
            plain.moved.push(places);
        }
        Some(plain)
    }

    /// Where a part of the text stands in the source.
    pub(super) fn source(&self, range: Range<usize>) -> Range<usize> {
        let source = |at| self.moved.iter().rev().fold(at, |at, places| source(places, at));
        source(range.start)..source(range.end)
    }
}

fn source(places: &[Place], at: usize) -> usize {
    let before = places.partition_point(|place| place.plain <= at).checked_sub(1);
    let place = before.and_then(|index| places.get(index));
    place.map_or(at, |place| place.source + (at - place.plain))
}

/// The text with its escapes resolved; `None` where it has none.
fn resolved(source: &str) -> Option<(String, Vec<Place>)> {
    let (mut text, mut places) = (String::new(), Vec::new());
    let (mut done, mut from) = (0, 0);
    while let Some(found) = source.get(from..)?.find(['&', '%', '\\', '<', ']']) {
        let start = from + found;
        let Some((character, length)) = source.get(start..).and_then(escape) else {
            from = start + 1;
            continue;
        };
        text.push_str(source.get(done..start)?);
        places.push(Place { plain: text.len(), source: start });
        text.extend(character);
        from = start + length;
        done = from;
        if places.len() / 2 > MOST {
            break;
        }
        places.push(Place { plain: text.len(), source: done });
    }
    text.push_str(source.get(done..)?);
    (!places.is_empty()).then_some((text, places))
}

/// The character that the escape at the beginning of a text stands for, if it stands for one, and how long it is.
fn escape(text: &str) -> Option<(Option<char>, usize)> {
    let (character, length) = match text.as_bytes() {
        [b'&', ..] => reference(text)?,
        [b'%', ..] => percent(text.as_bytes())?,
        [b'\\', escaped @ (b'"' | b'\'' | b'\\' | b'/'), ..] => (char::from(*escaped), 2),
        [b'\\', b'u', ..] => {
            let unit = u32::from_str_radix(text.get(2..6).filter(|digits| is_hex(digits))?, 16);
            (char::from_u32(unit.ok()?)?, 6)
        }
        _ => {
            // Text that has an end of such a section in it is written as two of them.
            let mark = ["<![CDATA[", "]]>"].into_iter().find(|mark| text.starts_with(mark))?;
            return Some((None, mark.len()));
        }
    };
    Some((Some(character), length))
}

/// A reference of XML (XML 1.0, 4.1).
fn reference(text: &str) -> Option<(char, usize)> {
    // The longest is `&#x10FFFF;`, and some write zeros before it.
    let end = text.bytes().take(16).position(|byte| byte == b';')?;
    let name = text.get(1..end)?;
    let number = match (name.strip_prefix("#x").or_else(|| name.strip_prefix("#X")), name.strip_prefix('#')) {
        (Some(digits), _) => u32::from_str_radix(digits, 16).ok(),
        (None, Some(digits)) => digits.parse().ok(),
        (None, None) => None,
    };
    let character = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => number.and_then(char::from_u32)?,
    };
    Some((character, end + 1))
}

/// A character of which every byte is written in hexadecimal (RFC 3986, 2.1).
fn percent(text: &[u8]) -> Option<(char, usize)> {
    let mut bytes = [0; 4];
    for (count, triple) in (1..).zip(text.chunks_exact(3).take(4)) {
        let [b'%', digits @ ..] = triple else { return None };
        let digits = std::str::from_utf8(digits).ok().filter(|digits| is_hex(digits))?;
        *bytes.get_mut(count - 1)? = u8::from_str_radix(digits, 16).ok()?;
        if let Some(character) = bytes.get(..count).and_then(|bytes| std::str::from_utf8(bytes).ok()?.chars().next()) {
            return Some((character, count * 3));
        }
    }
    None
}

fn is_hex(digits: &str) -> bool {
    digits.bytes().all(|byte| byte.is_ascii_hexdigit())
}
