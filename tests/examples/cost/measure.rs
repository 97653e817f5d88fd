//! Runs the tool on one document, under valgrind or alone.

use std::path::PathBuf;
use std::process::{Command, Output};

/// A folder for documents.
pub(crate) struct Scratch(tempfile::TempDir);

impl Scratch {
    pub(crate) fn new() -> Result<Self, String> {
        tempfile::tempdir().map(Self).map_err(|error| error.to_string())
    }

    fn file(&self) -> PathBuf {
        self.0.path().join("document.xml")
    }
}

/// What a reading of one scale costs.
pub(crate) struct Count {
    pub(crate) bytes: u64,
    pub(crate) instructions: u64,
}

/// What a reading takes in memory beside its document.
pub(crate) struct Peak {
    pub(crate) memory: u64,
    pub(crate) outcome: String,
}

pub(crate) fn counted(scratch: &Scratch, name: &str, scale: usize) -> Result<Count, String> {
    let bytes = written(scratch, name, scale)?;
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]);
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let output = run(valgrind.arg(program).arg("read").arg(name).arg(scratch.file()))?;
    let errors = String::from_utf8_lossy(&output.stderr);
    let line = errors.lines().find(|line| line.contains("I   refs:")).ok_or_else(|| format!("no count: {errors}"))?;
    let digits: String = line.rsplit(':').next().unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
    let instructions = digits.parse().map_err(|_| format!("no count: {line}"))?;
    Ok(Count { bytes, instructions })
}

pub(crate) fn peak(scratch: &Scratch, name: &str, scale: usize) -> Result<Peak, String> {
    written(scratch, name, scale)?;
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let output = run(Command::new(program).arg("read").arg(name).arg(scratch.file()))?;
    let (memory, outcome) = told(&output)?;
    Ok(Peak { memory, outcome })
}

/// Has the document made by another process: what it takes is not the reading's.
fn written(scratch: &Scratch, name: &str, scale: usize) -> Result<u64, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    run(Command::new(program).arg("write").arg(name).arg(scale.to_string()).arg(scratch.file()))?;
    std::fs::metadata(scratch.file()).map(|file| file.len()).map_err(|error| error.to_string())
}

fn run(command: &mut Command) -> Result<Output, String> {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        return Ok(output);
    }
    Err(format!("{command:?}: {}\n{}", output.status, String::from_utf8_lossy(&output.stderr)))
}

/// What `cost read` says: bytes of memory, and what came of it.
fn told(output: &Output) -> Result<(u64, String), String> {
    let text = String::from_utf8_lossy(&output.stdout);
    let (memory, outcome) = text.trim().split_once('\t').ok_or_else(|| format!("unexpected words: {text}"))?;
    Ok((memory.parse().map_err(|_| format!("no number: {memory}"))?, outcome.chars().take(80).collect()))
}
