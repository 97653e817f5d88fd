#![allow(unreachable_pub, dead_code, reason = "the macros are made for types of an API")]

mod enumeration;
mod lexical;
mod list;
mod order;
mod qname;
mod restriction;
mod round_trip;
mod text;
mod union;
mod white_space;
#[cfg(feature = "yaserde")]
mod yaserde;
