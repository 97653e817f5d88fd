//! Files that are there whole or not at all.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;
use std::process;

/// Writes `bytes` at `path` through a file beside it, and only if they are not there yet.
///
/// A file that does not change keeps its time, so that nothing is compiled again because of it.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if fs::read(path).is_ok_and(|present| present == bytes) {
        return Ok(());
    }
    let Some(name) = path.file_name() else {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "the path names no file"));
    };
    let mut hidden = std::ffi::OsString::from(".");
    hidden.push(name);
    hidden.push(format!(".{}", process::id()));
    let beside = path.with_file_name(hidden);
    let written = create(&beside, bytes).and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        // What went wrong first is what is told.
        let _ = fs::remove_file(&beside);
    }
    written
}

/// Only a new file: an existing one, or a link, is not written through.
fn create(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let open = || OpenOptions::new().write(true).create_new(true).open(path);
    let mut file = match open() {
        // Left behind by a process of the same number that was ended in between.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            fs::remove_file(path)?;
            open()?
        }
        opened => opened?,
    };
    file.write_all(bytes)?;
    file.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_only_what_changed() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("a.rs");
        replace(&path, b"one")?;
        let first = fs::metadata(&path)?.modified()?;
        replace(&path, b"one")?;
        assert_eq!(fs::metadata(&path)?.modified()?, first);
        replace(&path, b"two")?;
        assert_eq!(fs::read(&path)?, b"two");
        assert_eq!(fs::read_dir(folder.path())?.count(), 1, "nothing is left behind");
        Ok(())
    }

    #[test]
    fn fails_without_a_folder_or_a_name() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        assert!(replace(&folder.path().join("none/a.rs"), b"").is_err());
        assert!(replace(Path::new(".."), b"").is_err());
        assert!(replace(folder.path(), b"").is_err());
        Ok(())
    }
}
