#![allow(unreachable_pub, dead_code, reason = "the macros are made for types of an API")]

mod enumeration;
mod lexical;
mod order;
mod restriction;
mod round_trip;
mod text;
#[cfg(feature = "yaserde")]
mod yaserde;
