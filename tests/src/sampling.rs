//! The sampler on one contract, in a process of its own: schemas and documents as files of one folder.

use std::collections::BTreeSet;
use std::env;
use std::ffi::{OsStr, OsString};
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use crate::capped::{self, Caps, End};
use crate::sample::collect::{self, DRIVER, Name, WellKnown};
use crate::sample::schema::Schema;
use crate::sample::{MANNERS, Samples};

const CAPS: Caps = Caps { cpu: Duration::from_secs(60), wall: Duration::from_secs(240), memory: 2 << 20 };

/// The word by which a tool calls itself.
const SELF: &str = "--sample-one";

/// The list of the documents of a folder.
const LIST: &str = "samples.tsv";

/// A part of the names of documents that no schema can judge.
const UNJUDGED: &str = ".unjudged";

/// The schemas of the standards lie here in the workspace.
const WELL_KNOWN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../codegen/src/well_known");

/// A document that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The file.
    pub path: PathBuf,
    /// The name of its root.
    pub root: Name,
    /// Elements whose children may stand in any order, as `{namespace}local`.
    pub unordered: BTreeSet<String>,
    /// Whether it can be judged by the schema.
    pub is_judgeable: bool,
}

/// The schema of all that was made in a folder.
#[must_use]
pub fn schema(folder: &Path) -> PathBuf {
    folder.join(DRIVER)
}

/// Makes the documents of a contract in a process of its own; fails with words where none can be made.
pub fn sample(contract: &Path, folder: &Path) -> io::Result<Result<Vec<Document>, String>> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    let program = env::current_exe()?;
    let ended = capped::run(program.as_os_str(), [OsStr::new(SELF), contract.as_os_str(), folder.as_os_str()], &CAPS)?;
    if ended.end != End::Exited(0) {
        let words: Vec<_> = ended.stderr.lines().filter(|line| !line.is_empty()).take(2).collect();
        return Ok(Err(format!("{:?} {}", ended.end, words.join(" "))));
    }
    let text = fs::read_to_string(folder.join(LIST))?;
    Ok(Ok(text.lines().filter_map(|line| document(folder, line)).collect()))
}

fn document(folder: &Path, line: &str) -> Option<Document> {
    let mut parts = line.split('\t');
    let file = parts.next()?;
    let (path, is_judgeable) = (folder.join(file), !file.contains(UNJUDGED));
    let root = Name::new(parts.next()?, parts.next()?);
    Some(Document { path, root, unordered: parts.map(str::to_owned).collect(), is_judgeable })
}

/// Does the work of the other process where the tool was called for that; to be called first in `main`.
#[must_use]
pub fn answer() -> Option<ExitCode> {
    let mut arguments = env::args_os().skip(1);
    if arguments.next()? != SELF {
        return None;
    }
    let (contract, folder) = (arguments.next()?, arguments.next()?);
    Some(match one(&contract, &folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Whoever called this reads it to the end.
            let _ = writeln!(io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    })
}

fn one(contract: &OsString, folder: &OsString) -> io::Result<()> {
    let (contract, folder) = (Path::new(contract), Path::new(folder));
    let collected = collect::collect(contract, folder, &WellKnown::read(Path::new(WELL_KNOWN))?)?;
    let schema = Schema::read(folder, DRIVER)?;
    let samples = Samples::of(&schema);
    let mut list = String::new();
    for (number, root) in collected.roots.iter().enumerate() {
        for (variant, manner) in MANNERS.iter().enumerate() {
            let Some(sample) = samples.document(root, *manner) else { continue };
            let judged = if sample.is_judgeable { "" } else { UNJUDGED };
            let file = format!("{number}-{variant}{judged}.xml");
            fs::write(folder.join(&file), &sample.text)?;
            let _ = write!(list, "{file}\t{}\t{}", sample.root.namespace, sample.root.local);
            for name in &sample.unordered {
                let _ = write!(list, "\t{{{}}}{}", name.namespace, name.local);
            }
            list.push('\n');
        }
    }
    fs::write(folder.join("notes.txt"), collected.notes.join("\n"))?;
    fs::write(folder.join(LIST), list)
}
