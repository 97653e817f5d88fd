//! Documents through generated code: read strictly, written, and compared.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use crate::canonical::{self, Freedom};
use crate::capped::{self, Caps, End};
use crate::declared::Declared;
use crate::roots::Root;
use crate::xml_text;

const CAPS: Caps = Caps { cpu: Duration::from_secs(60), wall: Duration::from_secs(240), memory: 2 << 20 };

/// How often a program that crashes is started again.
const STARTS: usize = 10;

/// What the program does for every type; it is never compiled here.
const PROGRAM: &str = include_str!("round_trip/program.rs");

/// What it does besides where yaserde carries a type.
const BY_YASERDE: &str = include_str!("round_trip/by_yaserde.rs");

/// A document that is to come back.
#[derive(Clone, Debug)]
pub struct Job {
    /// Which of the roots.
    pub root: usize,
    /// The document.
    pub input: PathBuf,
    /// Where what comes back is written.
    pub output: PathBuf,
    /// Elements whose children may stand in any order, as `{namespace}local`.
    pub unordered: BTreeSet<String>,
    /// What the schema declares.
    pub declared: Arc<Declared>,
}

/// What became of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trip {
    /// It came back as it was.
    Same,
    /// It was not read.
    Refused(String),
    /// It was read, and something else or nothing came back; or the code crashed.
    Wrong(String),
}

/// The program that reads and writes documents of these roots.
#[must_use]
pub fn program(roots: &[Root]) -> String {
    let mut arms = String::new();
    for (number, root) in roots.iter().enumerate() {
        let element = if root.namespace.is_empty() {
            format!("Element::local({:?})", root.local)
        } else {
            format!("Element::new(\"root\", {:?}, {:?})", root.namespace, root.local)
        };
        let trip = if root.derived.is_some() { "by_yaserde::trip" } else { "trip" };
        let _ = writeln!(
            arms,
            "            {number} => super::{trip}::<{}>(xml, &::saponify::contract::{element}{}, output),",
            root.ty, root.value
        );
    }
    let mut program = PROGRAM.replace("            // One arm a root.\n", &arms);
    if roots.iter().any(|root| root.derived.is_some()) {
        let _ = write!(program, "\nmod by_yaserde {{\n{BY_YASERDE}}}\n");
    }
    program
}

/// Passes documents through a program and compares what comes back.
pub fn run(program: &Path, jobs: &[Job]) -> io::Result<Vec<Trip>> {
    let mut trips = Vec::new();
    for _ in 0..STARTS {
        let Some(rest) = jobs.get(trips.len()..).filter(|rest| !rest.is_empty()) else { break };
        let ended = start(program, rest)?;
        for (job, line) in rest.iter().zip(ended.stdout.lines()) {
            trips.push(trip(job, line)?);
        }
        if trips.len() < jobs.len() {
            trips.push(Trip::Wrong(crash(&ended)));
        }
    }
    trips.resize(jobs.len(), Trip::Wrong("not tried: the program crashed too often".to_owned()));
    Ok(trips)
}

fn start(program: &Path, jobs: &[Job]) -> io::Result<capped::Ended> {
    let line = |job: &Job| format!("{}\t{}\t{}\n", job.root, job.input.display(), job.output.display());
    let list = program.with_extension("jobs");
    fs::write(&list, jobs.iter().map(line).collect::<Vec<_>>().concat())?;
    capped::run_with(program.as_os_str(), [""; 0], &CAPS, fs::File::open(list)?.into())
}

fn trip(job: &Job, line: &str) -> io::Result<Trip> {
    Ok(match line.split_once('\t').unwrap_or((line, "")) {
        ("written", _) => {
            let (input, output) = (xml_text::read(&job.input)?, xml_text::read(&job.output)?);
            let freedom = Freedom {
                unordered: &job.unordered,
                are_texts_values: true,
                is_root_any: false,
                declared: &job.declared,
            };
            match canonical::difference(&input, &output, freedom) {
                Ok(None) => Trip::Same,
                Ok(Some(how)) => Trip::Wrong(format!("difference: {how}")),
                Err(error) => Trip::Wrong(format!("not well-formed: {error}")),
            }
        }
        ("refused", why) => Trip::Refused(why.to_owned()),
        (_, why) => Trip::Wrong(why.to_owned()),
    })
}

fn crash(ended: &capped::Ended) -> String {
    match ended.end {
        End::TimedOut => "the program took too long".to_owned(),
        End::OutOfMemory => "the program asked for too much memory".to_owned(),
        End::Crashed(_) | End::Exited(_) => {
            let last = ended.stderr.lines().rev().find(|line| !line.is_empty()).unwrap_or("no words");
            format!("the program crashed: {last}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_has_an_arm_a_root() {
        let root = |namespace: &str| Root {
            namespace: namespace.to_owned(),
            local: "r".to_owned(),
            ty: "a::R".to_owned(),
            derived: None,
            value: String::new(),
        };
        let fixed = Root { value: ".or_fixed(\"1\")".to_owned(), ..root("") };
        let only = program(&[root("urn:a"), fixed]);
        assert!(only.contains(
            "0 => super::trip::<a::R>(xml, &::saponify::contract::Element::new(\"root\", \"urn:a\", \"r\"), output),"
        ));
        let arm =
            "1 => super::trip::<a::R>(xml, &::saponify::contract::Element::local(\"r\").or_fixed(\"1\"), output),";
        assert!(only.contains(arm) && !only.contains("yaserde"));
        let derived = Some(BTreeSet::from(["a::R".to_owned()]));
        let both = program(&[Root { derived, ..root("") }]);
        assert!(both.contains("0 => super::by_yaserde::trip::<a::R>(xml, ") && both.contains("\nmod by_yaserde {"));
    }
}
