//! XML that the contract leaves open, kept as it stands: elements and attributes that wildcards let through (XML
//! Schema part 1, 3.10), and values of `xs:anyType` (3.4.7) and
//! `xs:anySimpleType` (3.14.7).
//!
//! A prefix means something only within its document. So each value keeps those declarations around it that its text
//! may need, and can be written into another document or read alone.

mod any_attributes;
mod any_element;
mod any_simple;
mod any_type;

pub use any_attributes::{AnyAttribute, AnyAttributes};
pub use any_element::AnyElement;
pub use any_simple::AnySimple;
pub use any_type::AnyType;

use crate::wire::ReadOptions;

/// For a text that was a part of a document, which kept the limits.
fn options_for(xml: &str) -> ReadOptions<'static> {
    let mut options = ReadOptions::new();
    options.limits.bytes = options.limits.bytes.max(xml.len());
    options
}

#[cfg(test)]
mod tests;
