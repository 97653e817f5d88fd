//! The contracts that no tool can take, since they contradict the standards.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

/// The identifiers of the list; a line starts with one, and a tab and the evidence follow.
pub(crate) fn read(file: &Path) -> io::Result<BTreeSet<String>> {
    let text = fs::read_to_string(file).map_err(|error| io::Error::other(format!("{}: {error}", file.display())))?;
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(id).collect()
}

fn id(line: &str) -> io::Result<String> {
    match line.split_once('\t') {
        Some((id, evidence)) if !evidence.trim().is_empty() => Ok(id.to_owned()),
        _ => Err(io::Error::other(format!("a contract told broken without evidence: {line}"))),
    }
}
