//! The folder of a new crate: there whole, or not at all.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process;

/// A folder that is absent or empty.
pub(super) struct Folder<'d> {
    dir: &'d Path,
}

impl<'d> Folder<'d> {
    /// Refuses a folder that has anything in it.
    pub(super) fn at(dir: &'d Path) -> Result<Self, String> {
        let shown = dir.display();
        match fs::read_dir(dir).map(|mut entries| entries.next().is_none()) {
            Ok(true) => Ok(Self { dir }),
            Ok(false) => Err(format!("`{shown}` is not empty: name a new folder")),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self { dir }),
            Err(error) => Err(format!("cannot open `{shown}`: {error}")),
        }
    }

    /// Writes the files beside the folder, lets `check` see them, and puts them in its place.
    pub(super) fn fill(
        &self,
        files: &[(PathBuf, Vec<u8>)],
        check: impl FnOnce(&Path) -> Result<(), String>,
    ) -> Result<(), String> {
        let cannot = |error: io::Error| format!("cannot make `{}`: {error}", self.dir.display());
        let absolute = std::path::absolute(self.dir).map_err(cannot)?;
        let mut name = OsString::from(".");
        name.push(absolute.file_name().unwrap_or_default());
        name.push(format!(".{}", process::id()));
        let staged = absolute.with_file_name(name);
        let filled = write(&staged, files)
            .map_err(cannot)
            .and_then(|()| check(&staged))
            .and_then(|()| replace(&staged, &absolute).map_err(cannot));
        if filled.is_err() {
            // What went wrong first is what is told.
            let _ = fs::remove_dir_all(&staged);
        }
        filled
    }
}

fn write(root: &Path, files: &[(PathBuf, Vec<u8>)]) -> io::Result<()> {
    if let Some(parent) = root.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::create_dir(root)?;
    for (path, bytes) in files {
        let path = root.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, bytes)?;
    }
    Ok(())
}

/// Puts a folder in the place of one that is empty or absent.
fn replace(staged: &Path, dir: &Path) -> io::Result<()> {
    match fs::remove_dir(dir) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => fs::rename(staged, dir),
    }
}
