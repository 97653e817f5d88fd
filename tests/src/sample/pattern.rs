//! Patterns (XML Schema part 2, appendix F): what they accept, and texts made from them.

mod class;
mod generate;
mod matching;
mod parse;

use class::Class;

/// A pattern.
#[derive(Clone, Debug)]
pub struct Pattern {
    root: Expression,
}

/// A part of a pattern.
#[derive(Clone, Debug)]
enum Expression {
    /// One of these.
    Either(Vec<Expression>),
    /// These, one after another.
    Sequence(Vec<Expression>),
    /// The same so many times; no end where `most` is absent.
    Repeated { part: Box<Expression>, least: u32, most: Option<u32> },
    /// One character.
    Character(Class),
}

impl Pattern {
    /// Reads a pattern; nothing where it is none.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        parse::pattern(text).map(|root| Self { root })
    }
}
