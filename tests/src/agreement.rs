//! yaserde beside the runtime's codec: two codecs that share nothing, on types that yaserde's derive carries.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::canonical::{self, Freedom};
use crate::declared::Declared;

/// What the program leaves beside an output: what yaserde read, as the runtime's codec writes it, and what yaserde writes.
const READ: &str = "read";
const WRITTEN: &str = "written";

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

/// Where the codecs differ on a document that the runtime's has written to `output`; nothing where they read the same
/// value and write the same of that. The order counts; blanks around texts do not, since yaserde drops them, nor does
/// the name of the root, which yaserde does not know.
pub fn difference(output: &Path) -> io::Result<Option<String>> {
    if !output.exists() {
        return Ok(Some("not read by the runtime's codec".to_owned()));
    }
    let ours = fs::read_to_string(output)?;
    let (unordered, declared) = (BTreeSet::new(), Declared::default());
    let freedom = Freedom { unordered: &unordered, are_texts_values: false, is_root_any: true, declared: &declared };
    for what in [READ, WRITTEN] {
        let theirs = match left(output, what, "error")? {
            Some(error) => return Ok(Some(format!("not {what} by yaserde: {error}"))),
            None => left(output, what, "xml")?,
        };
        let Some(theirs) = theirs else { return Ok(Some(format!("nothing was {what} by yaserde"))) };
        // yaserde's writer leaves tabs in attributes as they are, by which they become blanks (XML 1.0, 3.3.3).
        let ours = if what == WRITTEN { ours.replace("&#9;", " ") } else { ours.clone() };
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_types() {
        let source = "#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)] \
                      ::saponify::yaserde_record!(A, \"a\"); ::saponify::yaserde_record!(B, \"b\");";
        assert_eq!(Carried::of(source), Carried { derived: 1, bridged: 2 });
    }

    #[test]
    fn compares_what_was_left() -> io::Result<()> {
        let ours = "<a b='x&#9;y'><c> 1 </c></a>";
        let read = "<a b='x&#9;y'><c>1</c></a>";
        let written = "<A b='x y'><c>1</c></A>";
        let cases = [
            ([("read.xml", read), ("written.xml", written)], None),
            ([("read.xml", read), ("written.xml", "<A b='x y'><c/></A>")], Some("written by yaserde: a/c: the text")),
            ([("read.xml", written), ("written.xml", written)], Some("read by yaserde: a: the attribute b")),
            ([("read.error", "no"), ("written.xml", written)], Some("not read by yaserde: no")),
            ([("read.xml", read), ("written.xml", "<a>")], Some("written by yaserde, not well-formed: ")),
            ([("read.xml", read), ("other.xml", read)], Some("nothing was written by yaserde")),
        ];
        for (left, expected) in cases {
            let folder = tempfile::tempdir()?;
            let output = folder.path().join("1.out.xml");
            assert_eq!(difference(&output)?.as_deref(), Some("not read by the runtime's codec"));
            fs::write(&output, ours)?;
            for (ending, text) in left {
                fs::write(folder.path().join(format!("1.out.xml.{ending}")), text)?;
            }
            match (difference(&output)?, expected) {
                (None, None) => {}
                (Some(found), Some(expected)) => assert!(found.starts_with(expected), "{found}"),
                (found, _) => panic!("{left:?}: {found:?}"),
            }
        }
        Ok(())
    }
}
