//! What a run is expected to reach.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use crate::outcome::Totals;

/// One number of the last line and its bound, as in `generated>=345`.
#[derive(Clone, Debug)]
pub(crate) struct Expectation {
    text: String,
    name: String,
    allowed: &'static [Ordering],
    bound: usize,
}

const OPERATORS: [(&str, &[Ordering]); 3] = [
    (">=", &[Ordering::Greater, Ordering::Equal]),
    ("<=", &[Ordering::Less, Ordering::Equal]),
    ("=", &[Ordering::Equal]),
];

impl Expectation {
    pub(crate) fn is_met(&self, totals: &Totals) -> bool {
        totals.named().iter().any(|(name, count)| *name == self.name && self.allowed.contains(&count.cmp(&self.bound)))
    }
}

impl FromStr for Expectation {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let split = OPERATORS.iter().find_map(|(operator, allowed)| Some((text.split_once(operator)?, *allowed)));
        let ((name, bound), allowed) = split.ok_or("write `name>=N`, `name<=N` or `name=N`")?;
        if !Totals::default().named().iter().any(|(known, _)| *known == name) {
            return Err(format!("the last line has no number `{name}`"));
        }
        let bound = bound.parse().map_err(|_| format!("`{bound}` is no number"))?;
        Ok(Self { text: text.to_owned(), name: name.to_owned(), allowed, bound })
    }
}

impl fmt::Display for Expectation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_a_number() -> Result<(), String> {
        let totals = Totals { generated: 5, ..Totals::default() };
        for (text, is_met) in
            [("generated>=5", true), ("generated>=6", false), ("generated<=5", true), ("generated=4", false)]
        {
            assert_eq!(text.parse::<Expectation>()?.is_met(&totals), is_met, "{text}");
        }
        assert!("generatd>=5".parse::<Expectation>().is_err());
        Ok(())
    }
}
