//! What the tests of the workspace share: documents as trees, and values as text.

pub mod tree;
