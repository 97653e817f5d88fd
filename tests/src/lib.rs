//! What the tests and the measuring tools of the workspace share.

pub mod capped;
pub mod cargo;
pub mod generation;
pub mod index;
pub mod parallel;
pub mod sample;
pub mod sampling;
pub mod scratch;
pub mod tally;
pub mod tree;
pub mod validation;
