//! What a pattern accepts.

use std::collections::BTreeSet;

use super::{Expression, Pattern};

/// How many times a part with no upper bound is tried: longer texts are not made here.
const MANY: u32 = 200;

impl Pattern {
    /// Whether the whole text is what the pattern says.
    #[must_use]
    pub fn accepts(&self, text: &str) -> bool {
        let text: Vec<char> = text.chars().collect();
        ends(&self.root, &text, &BTreeSet::from([0])).contains(&text.len())
    }
}

/// Where the expression may end when it begins at one of these places.
fn ends(expression: &Expression, text: &[char], starts: &BTreeSet<usize>) -> BTreeSet<usize> {
    match expression {
        Expression::Character(class) => {
            let fits = |at: &&usize| text.get(**at).is_some_and(|c| class.has(*c));
            starts.iter().filter(fits).map(|at| at + 1).collect()
        }
        Expression::Either(branches) => branches.iter().flat_map(|branch| ends(branch, text, starts)).collect(),
        Expression::Sequence(parts) => parts.iter().fold(starts.clone(), |places, part| ends(part, text, &places)),
        Expression::Repeated { part, least, most } => {
            let mut places = starts.clone();
            let mut found = if *least == 0 { starts.clone() } else { BTreeSet::new() };
            for time in 1..=most.unwrap_or(MANY.max(*least)) {
                places = ends(part, text, &places);
                if time >= *least {
                    let known = found.len();
                    found.extend(&places);
                    if found.len() == known {
                        break;
                    }
                }
            }
            found
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_what_the_standard_says() {
        let cases = [
            ("[0-9]{3}", "123", true),
            ("[0-9]{3}", "1234", false),
            ("a|bc|", "", true),
            ("a|bc|", "bc", true),
            ("a|bc|", "abc", false),
            (r"\d+(\.\d{1,2})?", "10.25", true),
            (r"\d+(\.\d{1,2})?", "10.255", false),
            ("[a-z-[aeiou]]+", "xyz", true),
            ("[a-z-[aeiou]]+", "xaz", false),
            (r"[^\s,]*", "a;b", true),
            (r"[^\s,]*", "a b", false),
            (r"\i\c*", "x-1", true),
            (r"\i\c*", "1x", false),
            ("[+-]?.*", "-", true),
            (r"\p{Lu}\P{Lu}", "Ab", true),
            ("(a?){3,}b", "b", true),
        ];
        for (pattern, text, is_accepted) in cases {
            assert_eq!(Pattern::new(pattern).map(|it| it.accepts(text)), Some(is_accepted), "{pattern} {text}");
        }
    }

    #[test]
    fn knows_what_is_no_pattern() {
        for wrong in ["(", "a{", "[", "a{2,1", "*", r"\q", "[z-a]"] {
            assert!(Pattern::new(wrong).is_none(), "{wrong}");
        }
    }
}
