//! Contracts with a mistake in them, the same ones in every run.

use std::ops::Range;

use crate::sample::random::Random;

/// What an attribute is changed to, beside what others of the file say.
const VALUES: [&str; 8] = ["", " ", "\u{e9}", "-1", "4294967296", "unbounded", "true", "a:b"];

/// A text that is cut short, or where an element is lost, doubled or swapped with another, or an attribute says
/// something else.
#[must_use]
pub fn mutated(text: &str, random: &mut Random) -> String {
    let kind = random.below(5);
    let changed = roxmltree::Document::parse_with_options(text, options()).ok().and_then(|document| match kind {
        0 => None,
        1 => changed_attribute(text, &document, random),
        _ => moved_element(text, &document, kind, random),
    });
    changed.unwrap_or_else(|| cut(text, random))
}

fn options<'i>() -> roxmltree::ParsingOptions<'i> {
    roxmltree::ParsingOptions { allow_dtd: true, ..roxmltree::ParsingOptions::default() }
}

fn cut(text: &str, random: &mut Random) -> String {
    let mut end = random.below(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default().to_owned()
}

fn changed_attribute(text: &str, document: &roxmltree::Document<'_>, random: &mut Random) -> Option<String> {
    let values: Vec<_> = document.descendants().flat_map(|node| node.attributes()).map(|it| it.range_value()).collect();
    let at = random.one(&values)?.clone();
    let other = random.one(&values).and_then(|range| text.get(range.clone()))?;
    let value = if random.happens(50) { other } else { *random.one(&VALUES)? };
    replaced(text, &[(at, value)])
}

fn moved_element(text: &str, document: &roxmltree::Document<'_>, kind: usize, random: &mut Random) -> Option<String> {
    let elements = document.descendants().filter(roxmltree::Node::is_element).skip(1);
    let ranges: Vec<Range<usize>> = elements.map(|node| node.range()).collect();
    let one = random.one(&ranges)?.clone();
    let inner = text.get(one.clone())?;
    match kind {
        2 => replaced(text, &[(one, "")]),
        3 => replaced(text, &[(one.end..one.end, inner)]),
        _ => {
            let other = random.one(&ranges)?.clone();
            let (first, second) = if one.start < other.start { (one, other) } else { (other, one) };
            if first.end > second.start {
                return None;
            }
            let (was_first, was_second) = (text.get(first.clone())?, text.get(second.clone())?);
            replaced(text, &[(first, was_second), (second, was_first)])
        }
    }
}

/// The text with other ones in the place of these ranges, which follow each other.
fn replaced(text: &str, parts: &[(Range<usize>, &str)]) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (range, other) in parts {
        out.push_str(text.get(at..range.start)?);
        out.push_str(other);
        at = range.end;
    }
    out.push_str(text.get(at..)?);
    Some(out)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    const TEXT: &str = "<!DOCTYPE a><a x='1'><b y='2'>\u{e9}</b><c/><c><d/></c></a>";

    #[test]
    fn every_seed_has_its_own_mistake() {
        let of = |seed| mutated(TEXT, &mut Random::new(seed));
        let all: BTreeSet<_> = (0..200).map(of).collect();
        assert!(all.len() > 50, "{}", all.len());
        assert!((0..200).all(|seed| of(seed) == of(seed)));
        for expected in [
            "<!DOCTYPE a><a x='1'><c/><c><d/></c></a>",
            "<!DOCTYPE a><a x='1'><b y='2'>\u{e9}</b><c/><c/><c><d/></c></a>",
            "<!DOCTYPE a><a x='1'><c/><b y='2'>\u{e9}</b><c><d/></c></a>",
            "<!DOCTYPE a><a x='-1'><b y='2'>\u{e9}</b><c/><c><d/></c></a>",
            "<!DOCTYPE a><a x='1'><b y='2'>",
        ] {
            assert!(all.contains(expected), "{expected}");
        }
    }

    #[test]
    fn what_is_no_xml_is_cut() {
        let all: BTreeSet<_> = (0..20).map(|seed| mutated("\u{e9}\u{e9}", &mut Random::new(seed))).collect();
        assert_eq!(all, BTreeSet::from([String::new(), "\u{e9}".to_owned()]));
        assert_eq!(mutated("", &mut Random::new(1)), "");
    }
}
