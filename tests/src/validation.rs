//! Documents judged by libxml2.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::capped::{self, Caps, End};

const CAPS: Caps = Caps { cpu: Duration::from_secs(60), wall: Duration::from_secs(240), memory: 4 << 20 };

/// The script that judges.
const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/interop/validate.py");

/// What libxml2 says of a schema and of documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// The schema is none to it, or too much for it.
    Refused(String),
    /// Of each document why it is invalid; nothing where it is valid.
    Accepted(Vec<Option<String>>),
}

/// Judges documents by a schema.
///
/// # Errors
///
/// Where there is no Python with lxml at `python`.
pub fn judge(python: &Path, schema: &Path, documents: &[PathBuf]) -> io::Result<Judgement> {
    let list = schema.with_extension("list");
    let lines: Vec<_> = documents.iter().map(|path| path.display().to_string()).collect();
    fs::write(&list, lines.join("\n"))?;
    let arguments = [OsStr::new(SCRIPT), schema.as_os_str()];
    let ended = capped::run_with(python.as_os_str(), arguments, &CAPS, fs::File::open(list)?.into())?;
    let mut lines = ended.stdout.lines();
    match (lines.next().map(|line| line.split_once('\t').unwrap_or((line, ""))), ended.end) {
        (Some(("refused", why)), _) => Ok(Judgement::Refused(why.to_owned())),
        (Some(("accepted", _)), End::Exited(0)) => {
            Ok(Judgement::Accepted(lines.map(|line| line.split_once('\t').map(|(_, why)| why.to_owned())).collect()))
        }
        (_, End::Exited(_)) => Err(io::Error::other(format!("{}: {}", python.display(), ended.stderr))),
        (_, end) => Ok(Judgement::Refused(format!("libxml2 did not end well: {end:?}"))),
    }
}
