//! yaserde beside the runtime's codec: two codecs that share nothing, on types that yaserde's derive carries.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::canonical::{self, Freedom};

/// How many types stand for complex types in generated source, by who carries yaserde's traits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Carried {
    /// Those that yaserde derives.
    pub derived: usize,
    /// Those that go through the runtime's codec, so that a comparison with it would prove nothing.
    pub bridged: usize,
}

impl Carried {
    /// Counts them.
    #[must_use]
    pub fn of(source: &str) -> Self {
        Self {
            derived: source.matches("#[derive(::yaserde::").count(),
            bridged: source.matches("::saponify::yaserde_record!").count(),
        }
    }
}

/// Where the codecs differ on a document that [`Wire`](crate::round_trip) has written to `output`; nothing where they
/// read the same value of it and write the same of that. The order counts; blanks around texts do not, since yaserde
/// drops them, nor does the name of the root, which yaserde does not know.
pub fn difference(output: &Path) -> io::Result<Option<String>> {
    let ours = fs::read_to_string(output)?;
    let freedom = Freedom { unordered: &BTreeSet::new(), are_texts_values: false, is_root_any: true };
    for what in ["read", "written"] {
        let theirs = match left(output, what, "error")? {
            Some(error) => return Ok(Some(format!("not {what} by yaserde: {error}"))),
            None => left(output, what, "xml")?,
        };
        let Some(theirs) = theirs else { return Ok(Some(format!("nothing was {what} by yaserde"))) };
        match canonical::difference(&ours, &theirs, freedom) {
            Ok(None) => {}
            Ok(Some(how)) => return Ok(Some(format!("{what} by yaserde: {how}"))),
            Err(error) => return Ok(Some(format!("{what} by yaserde, not well-formed: {error}"))),
        }
    }
    Ok(None)
}

/// What the program has left beside the output.
fn left(output: &Path, what: &str, ending: &str) -> io::Result<Option<String>> {
    let path = PathBuf::from(format!("{}.{what}.{ending}", output.display()));
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
