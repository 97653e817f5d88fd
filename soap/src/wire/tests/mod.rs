//! Content models, read and written by codecs as the generator writes them.

mod choice;
mod constraint;
mod elements;
mod instance;
mod mixed;
mod sequence;

use super::{
    Group, ReadError, ReadOptions, Reader, Strictness, Wire, WriteError, WriteOptions, Writer, from_str, to_string,
};
use crate::contract::Element;

const ROOT: Element = Element::local("r");

/// What is read, once forgiving and once not.
fn read<T: Wire>(xml: &str, strictness: Strictness) -> Result<T, String> {
    from_str(xml, &ROOT, &ReadOptions { strictness, ..ReadOptions::new() }).map_err(|error| error.to_string())
}

fn strict<T: Wire>(content: &str) -> Result<T, String> {
    read(&format!("<r>{content}</r>"), Strictness::Strict)
}

fn lenient<T: Wire>(content: &str) -> Result<T, String> {
    read(&format!("<r>{content}</r>"), Strictness::Lenient)
}

/// The content that is written for a value.
fn written<T: Wire>(value: &T) -> String {
    let xml = to_string(value, &ROOT, &WriteOptions::default()).unwrap_or_else(|error| panic!("{error}"));
    xml.strip_prefix("<r>").and_then(|xml| xml.strip_suffix("</r>")).unwrap_or(&xml).to_owned()
}

/// Every document is read as the value, also strictly, and the first one is what is written for it.
fn same<T: Wire + PartialEq + std::fmt::Debug>(value: &T, content: &str) {
    assert_eq!(strict::<T>(content).as_ref(), Ok(value), "{content}");
    assert_eq!(lenient::<T>(content).as_ref(), Ok(value), "{content}");
    assert_eq!(written(value), content);
}
