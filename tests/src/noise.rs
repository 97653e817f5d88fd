//! Documents with mistakes in their bytes, the same ones in every run.

use crate::sample::random::Random;
use std::ops::Range;

/// What readers of XML stumble over.
const PIECES: &[&str] = &[
    "<",
    ">",
    "&",
    "\"",
    "'",
    "=",
    "/",
    "/>",
    "</",
    "]]>",
    "<![CDATA[",
    "]]",
    "<!--",
    "-->",
    "--",
    "<?x?>",
    "<?xml ?>",
    "<!DOCTYPE a>",
    "&lt;",
    "&amp;",
    "&#65;",
    "&#x0;",
    "&#xD;",
    "&x;",
    "\r",
    "\r\n",
    "\n",
    "\t",
    " ",
    "\u{a0}",
    "\u{85}",
    "\u{2028}",
    "\u{feff}",
    "\0",
    "\u{1}",
    "\u{e9}",
    "\u{1f600}",
    "\u{441}",
    ":",
    "xmlns=''",
    " xmlns='urn:x'",
    " xmlns:a='urn:x'",
    " xml:space='preserve'",
    " a='1'",
    "<a/>",
    "<x:a xmlns:x='urn:x'>b</x:a>",
    "0",
    "-1",
    "1e5",
    "NaN",
    "true",
    "encoding='iso-8859-1'",
    "<!-- - -->",
    "<![CDATA[<&]]>",
];
/// What may stand before a tag without harm.
const HARMLESS: &[&str] = &[
    "<!-- > -->",
    "<?x y?>",
    "<![CDATA[]]>",
    "<![CDATA[ ]]>",
    " ",
    "\r\n",
    "&#32;",
    "&#9;",
    "<a/>",
    "<x:a xmlns:x='urn:x'>b</x:a>",
    "1",
    "&#x31;",
    "&amp;",
    "]",
    ">",
    "\u{e9}",
    "\u{2028}",
    "<![CDATA[&lt;]]>",
];
/// Bytes that are no text by themselves.
const RAW: &[&[u8]] =
    &[b"\xFF", b"\xC0\x80", b"\xED\xA0\x80", b"\xEF\xBF\xBE", b"\xE9", b"\xF5", b"\x80", b"\xFE\xFF", b"\xFF\xFE"];
/// What a mutation may break at.
const MARKUP: &[u8] = b"<>/=\"' \n:&;";

/// A document with one to three mistakes.
#[must_use]
pub fn mutated(document: &[u8], random: &mut Random) -> Vec<u8> {
    let mut bytes = document.to_vec();
    let most = if random.happens(60) { 1 } else { 3 };
    for _ in 0..random.between(1, most) {
        if random.happens(40) { insert(&mut bytes, random) } else { mutate(&mut bytes, random) }
    }
    bytes
}

/// Inserts before a tag what may be without harm there, or changes what the text before it ends with.
fn insert(bytes: &mut Vec<u8>, random: &mut Random) {
    let from = random.below(bytes.len() + 1);
    let rest = bytes.get(from..).unwrap_or_default();
    let at = rest.iter().position(|byte| *byte == b'<').map_or(from, |tag| from + tag);
    let from = if random.happens(70) { at } else { at.saturating_sub(1) };
    let piece = random.one(HARMLESS).copied().unwrap_or_default();
    drop(bytes.splice(from..at, piece.bytes()));
}

fn mutate(bytes: &mut Vec<u8>, random: &mut Random) {
    let range = range(bytes, random);
    match random.below(9) {
        0 => drop(bytes.drain(range)),
        1 => {
            let copy = bytes.get(range.clone()).unwrap_or_default().to_vec();
            drop(bytes.splice(range.end..range.end, copy));
        }
        2 => {
            let moved: Vec<u8> = bytes.drain(range).collect();
            let at = random.below(bytes.len() + 1);
            drop(bytes.splice(at..at, moved));
        }
        3 => {
            let at = random.below(bytes.len());
            if let Some(byte) = bytes.get_mut(at) {
                *byte = u8::try_from(random.below(256)).unwrap_or_default();
            }
        }
        4 => {
            let raw = random.one(RAW).copied().unwrap_or_default();
            drop(bytes.splice(range.start..range.start, raw.iter().copied()));
        }
        5 => {
            let piece = random.one(PIECES).copied().unwrap_or_default();
            drop(bytes.splice(range, piece.bytes()));
        }
        _ => {
            let piece = random.one(PIECES).copied().unwrap_or_default();
            drop(bytes.splice(range.start..range.start, piece.bytes()));
        }
    }
}

/// From one place where markup is to another, mostly, so that whole names and values are hit.
fn range(bytes: &[u8], random: &mut Random) -> Range<usize> {
    let start = random.below(bytes.len() + 1);
    if random.happens(40) {
        return start..(start + random.below(12)).min(bytes.len());
    }
    let next = |from: usize| {
        let rest = bytes.get(from..).unwrap_or_default();
        rest.iter().position(|byte| MARKUP.contains(byte)).map_or(bytes.len(), |at| from + at)
    };
    let start = next(start);
    start..next((start + 1).min(bytes.len()))
}

#[cfg(test)]
mod tests {
    use super::mutated;
    use crate::sample::random::Random;
    use std::collections::BTreeSet;

    #[test]
    fn every_seed_has_its_own_mistakes() {
        let of = |seed| mutated(b"<a b='c'>text</a>", &mut Random::new(seed));
        let all: BTreeSet<_> = (0..500).map(of).collect();
        assert!(all.len() > 250, "{}", all.len());
        assert!((0..500).all(|seed| of(seed) == of(seed)));
        assert!(all.iter().any(|bytes| std::str::from_utf8(bytes).is_err()));
        assert_eq!(mutated(b"", &mut Random::new(3)), mutated(b"", &mut Random::new(3)));
    }
}
