//! The list of contracts to measure on.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// One contract of the list.
#[derive(Clone, Debug)]
pub struct Contract {
    /// Its name in every report.
    pub id: String,
    /// Which part of the list it belongs to.
    pub set: String,
    /// The file.
    pub path: PathBuf,
    /// The folder of all that the contract comes with: that of the first step of the path.
    pub root: PathBuf,
}

/// Reads a list: tab-separated, its first line names the columns, paths are relative to its folder.
pub fn read(file: &Path) -> io::Result<Vec<Contract>> {
    let folder = file.parent().unwrap_or(Path::new("."));
    let table = Table::read(file)?;
    let [id, set, path] = table.columns(["id", "set", "path"])?;
    let contract = |row: &Vec<String>| {
        let path = Path::new(row.get(path).map_or("", String::as_str));
        let first = path.components().next().map_or(Path::new(""), |first| Path::new(first.as_os_str()));
        Contract {
            id: row.get(id).cloned().unwrap_or_default(),
            set: row.get(set).cloned().unwrap_or_default(),
            path: folder.join(path),
            root: folder.join(if first == path { Path::new("") } else { first }),
        }
    };
    Ok(table.rows.iter().map(contract).collect())
}

/// A tab-separated file with the names of its columns in the first line.
#[derive(Debug)]
pub struct Table {
    names: Vec<String>,
    /// The lines behind the first.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// Reads a file.
    pub fn read(file: &Path) -> io::Result<Self> {
        let text = fs::read_to_string(file).map_err(|error| wrong(&format!("{}: {error}", file.display())))?;
        let mut lines = text.lines().map(|line| line.split('\t').map(str::to_owned).collect());
        let names = lines.next().unwrap_or_default();
        Ok(Self { names, rows: lines.collect() })
    }

    /// Where the columns of these names are.
    pub fn columns<const N: usize>(&self, wanted: [&str; N]) -> io::Result<[usize; N]> {
        let mut found = [0; N];
        for (place, name) in found.iter_mut().zip(wanted) {
            let position = self.names.iter().position(|column| column == name);
            *place = position.ok_or_else(|| wrong(&format!("the list has no column `{name}`")))?;
        }
        Ok(found)
    }
}

fn wrong(message: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, message.to_owned())
}
