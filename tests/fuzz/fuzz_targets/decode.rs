//! Bytes as an answer: whatever they are, reading ends without a panic; what was read is written, and read again as the
//! same value.

#![no_main]

#[path = "../../examples/types/kind.rs"]
mod kind;
#[path = "../../examples/types/mod.rs"]
mod types;

use kind::{Again, Kind};
use libfuzzer_sys::fuzz_target;
use saponify::wire::{ReadError, Strictness, to_utf8};
use saponify::xml::AnyElement;
use std::sync::LazyLock;

static KINDS: LazyLock<Vec<Kind>> = LazyLock::new(kind::all);

/// The longest that an error may be.
const LONGEST: usize = 1024;

fuzz_target!(|bytes: &[u8]| {
    for charset in [None, Some("utf-16le"), Some("iso-8859-1")] {
        let Ok(xml) = to_utf8(bytes, charset) else { continue };
        for kind in &*KINDS {
            for strictness in [Strictness::Lenient, Strictness::Strict] {
                match kind.read(&xml, strictness) {
                    Ok(Again::Value(written)) => assert!(written.starts_with('<'), "{}: {written}", kind.name),
                    Ok(Again::Fault | Again::Unwritable) => {}
                    Err(error) => is_fit_to_show(&error),
                }
            }
        }
        any_element(&xml).unwrap_or_else(|error| is_fit_to_show(&error));
    }
});

/// The document as a wildcard keeps it.
fn any_element(xml: &str) -> Result<(), ReadError> {
    let element = AnyElement::from_xml(xml)?;
    let again = AnyElement::from_xml(&element.as_xml()).expect("an element");
    assert_eq!(again.as_xml(), element.as_xml());
    Ok(())
}

fn is_fit_to_show(error: &ReadError) {
    assert!(error.to_string().len() <= LONGEST, "{error}");
    assert!(format!("{error:?}").len() <= LONGEST, "{error:?}");
}
