//! Texts made from a pattern.

use super::{Expression, Pattern};
use crate::sample::random::Random;

/// How many times a part is repeated beyond what must be.
const MORE: u32 = 6;

impl Pattern {
    /// A text that the pattern accepts; nothing where a set of characters is empty.
    #[must_use]
    pub fn text(&self, random: &mut Random) -> Option<String> {
        let mut out = String::new();
        push(&self.root, random, &mut out).map(|()| out)
    }
}

fn push(expression: &Expression, random: &mut Random, out: &mut String) -> Option<()> {
    match expression {
        Expression::Character(class) => out.push(class.pick(random)?),
        Expression::Either(branches) => push(random.one(branches)?, random, out)?,
        Expression::Sequence(parts) => parts.iter().try_for_each(|part| push(part, random, out))?,
        Expression::Repeated { part, least, most } => {
            let most = most.unwrap_or(least + MORE).min(least + MORE).max(*least);
            let times = least + u32::try_from(random.number() % u64::from(most - least + 1)).ok()?;
            (0..times).try_for_each(|_| push(part, random, out))?;
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn makes_what_it_accepts() {
        let patterns = [
            "[0-9]{3}",
            r"\d{1,3}(\.\d+)*",
            "[a-z-[aeiou]]{2,}|X",
            r"[^\s,]+@\w+",
            r"\p{L}\p{Nd}[\-+]",
            r"[\i-[:]][\c-[:]]*",
            r"([A-F0-9]{8})-(\S+)",
            r"\[[^\]]*\]",
        ];
        let mut random = Random::new(7);
        for pattern in patterns {
            let compiled = Pattern::new(pattern).expect(pattern);
            for _ in 0..50 {
                let text = compiled.text(&mut random).expect(pattern);
                assert!(compiled.accepts(&text), "{pattern} made {text:?}");
            }
        }
    }
}
