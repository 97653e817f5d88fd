//! What a run of a measuring tool is expected to reach.

use std::cmp::Ordering;
use std::fmt;
use std::io::{self, Write as _};
use std::marker::PhantomData;
use std::process::ExitCode;
use std::str::FromStr;

/// The numbers of a tool's last line.
pub trait Totals: Default {
    /// The numbers by the names that expectations use.
    fn named(&self) -> Vec<(&'static str, usize)>;
}

/// One number of the last line and its bound, as in `generated>=345`.
#[derive(Clone, Debug)]
pub struct Expectation<T> {
    text: String,
    name: String,
    allowed: &'static [Ordering],
    bound: usize,
    of: PhantomData<T>,
}

const OPERATORS: [(&str, &[Ordering]); 3] = [
    (">=", &[Ordering::Greater, Ordering::Equal]),
    ("<=", &[Ordering::Less, Ordering::Equal]),
    ("=", &[Ordering::Equal]),
];

impl<T: Totals> Expectation<T> {
    /// Whether the numbers keep the bound.
    pub fn is_met(&self, totals: &T) -> bool {
        totals.named().iter().any(|(name, count)| *name == self.name && self.allowed.contains(&count.cmp(&self.bound)))
    }
}

/// How the tool ends: well where all bounds are kept; those that are not are told.
pub fn judge<T: Totals>(expectations: &[Expectation<T>], totals: &T) -> io::Result<ExitCode> {
    let missed: Vec<_> = expectations.iter().filter(|expectation| !expectation.is_met(totals)).collect();
    for expectation in &missed {
        writeln!(io::stderr(), "not met: {expectation}")?;
    }
    Ok(if missed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

impl<T: Totals> FromStr for Expectation<T> {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let split = OPERATORS.iter().find_map(|(operator, allowed)| Some((text.split_once(operator)?, *allowed)));
        let ((name, bound), allowed) = split.ok_or("write `name>=N`, `name<=N` or `name=N`")?;
        if !T::default().named().iter().any(|(known, _)| *known == name) {
            return Err(format!("the last line has no number `{name}`"));
        }
        let bound = bound.parse().map_err(|_| format!("`{bound}` is no number"))?;
        Ok(Self { text: text.to_owned(), name: name.to_owned(), allowed, bound, of: PhantomData })
    }
}

impl<T> fmt::Display for Expectation<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default)]
    struct Generated(usize);

    impl Totals for Generated {
        fn named(&self) -> Vec<(&'static str, usize)> {
            vec![("generated", self.0)]
        }
    }

    #[test]
    fn bounds_a_number() -> Result<(), String> {
        for (text, is_met) in
            [("generated>=5", true), ("generated>=6", false), ("generated<=5", true), ("generated=4", false)]
        {
            assert_eq!(text.parse::<Expectation<Generated>>()?.is_met(&Generated(5)), is_met, "{text}");
        }
        assert!("generatd>=5".parse::<Expectation<Generated>>().is_err());
        Ok(())
    }
}
