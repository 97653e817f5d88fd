//! Sample documents of a contract, made from its schemas by code that shares nothing with the generator.
//!
//! First all schemas of the contract are written out as files of one folder, as a validator reads them; then those
//! files are read into a [`schema`], and documents are made of it.

pub mod collect;
mod document;
mod foreign;
mod height;
mod instance;
mod particles;
pub mod pattern;
pub mod random;
pub mod schema;
#[cfg(test)]
mod tests;
mod value;

use std::collections::BTreeSet;

use collect::Name;
use height::{ENDLESS, Heights};
use instance::Sampler;
use schema::Schema;

/// Which documents are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// As little as there may be.
    Minimal,
    /// Everything at least once, and lists with several items.
    Maximal,
    /// Something between, the same for the same number.
    Random(u64),
}

/// The documents that are made of every root.
pub const MANNERS: [Manner; 5] =
    [Manner::Minimal, Manner::Maximal, Manner::Random(1), Manner::Random(2), Manner::Random(3)];

/// A document.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The name of its root, which may be a substitute for what was asked for.
    pub root: Name,
    /// The text.
    pub text: String,
    /// Elements whose children may stand in any order.
    pub unordered: BTreeSet<Name>,
    /// Whether it can be judged by the schema: one says nothing of the items of SOAP-encoded arrays.
    pub is_judgeable: bool,
}

/// Makes the documents of a schema.
#[derive(Debug)]
pub struct Samples<'s> {
    schema: &'s Schema,
    heights: Heights,
}

impl<'s> Samples<'s> {
    /// Of this schema.
    #[must_use]
    pub fn of(schema: &'s Schema) -> Self {
        Self { schema, heights: Heights::of(schema) }
    }

    /// A document whose root is a global element; nothing where there can be none.
    #[must_use]
    pub fn document(&self, root: &Name, manner: Manner) -> Option<Sample> {
        if self.heights.reference(self.schema, root) >= ENDLESS {
            return None;
        }
        let mut sampler = Sampler::new(self.schema, &self.heights, manner);
        let tree = sampler.reference(root, 0)?;
        let (prefixes, unordered, is_judgeable) = sampler.finish()?;
        let name = tree.name.clone();
        Some(Sample { root: name, text: tree.write(prefixes), unordered, is_judgeable })
    }
}
