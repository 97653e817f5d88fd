//! What is wrong most often: messages counted without what is particular to one place.

use std::collections::BTreeMap;

/// Messages and how many things each stopped first, the most frequent first.
pub fn tally<'m>(messages: impl Iterator<Item = &'m str>) -> Vec<(String, usize)> {
    let mut counts = BTreeMap::<String, usize>::new();
    for message in messages {
        *counts.entry(normalised(message)).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by(|(a, m), (b, n)| n.cmp(m).then_with(|| a.cmp(b)));
    counts
}

/// The message with every quoted name as `…` and every number as `N`.
#[must_use]
pub fn normalised(message: &str) -> String {
    let mut out = String::new();
    for (index, part) in message.split('`').enumerate() {
        if index % 2 == 1 {
            let shown = if is_of_standards(part) { part } else { "…" };
            out.extend(["`", shown, "`"]);
            continue;
        }
        let mut in_number = false;
        for c in part.chars() {
            let is_digit = c.is_ascii_digit();
            match (is_digit, in_number) {
                (true, false) => out.push('N'),
                (true, true) => {}
                (false, _) => out.push(c),
            }
            in_number = is_digit;
        }
    }
    out
}

/// What a message quotes of the standards tells mistakes apart; what it quotes of a contract does not.
fn is_of_standards(quoted: &str) -> bool {
    const PREFIXES: [&str; 6] = ["xs:", "wsdl:", "soap:", "soap12:", "http:", "mime:"];
    const WORDS: [&str; 16] = [
        "abstract",
        "block",
        "default",
        "document",
        "element",
        "encoded",
        "final",
        "fixed",
        "form",
        "mixed",
        "nillable",
        "ref",
        "rpc",
        "substitutionGroup",
        "type",
        "use",
    ];
    PREFIXES.iter().any(|prefix| quoted.starts_with(prefix) && !quoted.contains("//")) || WORDS.contains(&quoted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_what_is_alike() {
        let messages = ["no type `a`", "no type `b`", "`xs:all` 12", "`xs:any` 7"];
        let expected = [("no type `…`", 2), ("`xs:all` N", 1), ("`xs:any` N", 1)];
        assert_eq!(tally(messages.into_iter()), expected.map(|(message, count)| (message.to_owned(), count)));
    }
}
