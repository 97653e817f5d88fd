//! What the tests and the measuring tools of the workspace share.

pub mod agreement;
pub mod canonical;
pub mod capped;
pub mod cargo;
pub mod declared;
pub mod expectation;
pub mod generation;
pub mod hostile;
pub mod index;
pub mod mutation;
pub mod noise;
pub mod parallel;
#[cfg(feature = "peer")]
pub mod peer;
pub mod roots;
pub mod round_trip;
pub mod sample;
pub mod sampling;
pub mod scratch;
pub mod tally;
pub mod tree;
pub mod validation;
pub mod xml_text;
