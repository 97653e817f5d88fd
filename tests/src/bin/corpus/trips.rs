//! The documents of a contract through its generated code.

use std::io;
use std::path::Path;
use std::sync::Arc;

use saponify_tests::agreement;
use saponify_tests::declared::Declared;
use saponify_tests::roots::Root;
use saponify_tests::round_trip::{self, Job, Trip};
use saponify_tests::sampling::Document;

use crate::by_yaserde::ByYaserde;
use crate::outcome::Outcome;

/// What came of the documents.
#[derive(Debug, Default)]
pub(crate) struct Trips {
    /// What did not come back as it was; nothing where everything did.
    pub(crate) failures: Vec<String>,
    pub(crate) by_yaserde: Option<ByYaserde>,
}

/// Passes the documents through the program.
pub(crate) fn make(outcome: &Outcome, program: &Path, python: &Path) -> io::Result<Trips> {
    let (Some(samples), Some(roots)) = (&outcome.samples, &outcome.roots) else { return Ok(Trips::default()) };
    let (mut jobs, mut judgeable, mut failures) = (Vec::new(), Vec::new(), Vec::new());
    let mut by_yaserde = outcome.by_yaserde.clone();
    let declared = Arc::new(samples.declared()?);
    for document in &samples.documents {
        match roots.iter().position(|root| is_root(root, document)) {
            Some(root) => {
                jobs.push(job(root, document, &declared));
                judgeable.push(document.is_judgeable);
            }
            None => failures.push(format!("no type for the root `{}`", document.root.local)),
        }
    }
    let trips = round_trip::run(program, &jobs)?;
    let mut outputs = Vec::new();
    for ((job, is_judgeable), trip) in jobs.into_iter().zip(judgeable).zip(trips) {
        let file = job.input.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if let Some(by_yaserde) = &mut by_yaserde
            && roots.get(job.root).is_some_and(|root| root.derived.is_some())
        {
            let difference = agreement::difference(&job.output)?;
            by_yaserde.compare(job.root, difference.map(|difference| format!("{file}: {difference}")));
        }
        match trip {
            Trip::Same if is_judgeable => outputs.push(job.output),
            Trip::Same => {}
            Trip::Refused(why) | Trip::Wrong(why) => failures.push(format!("{file}: {why}")),
        }
    }
    failures.extend(samples.complaints(python, &outputs)?.into_iter().map(|why| format!("written invalid: {why}")));
    Ok(Trips { failures, by_yaserde })
}

fn is_root(root: &Root, document: &Document) -> bool {
    root.namespace == document.root.namespace && root.local == document.root.local
}

fn job(root: usize, document: &Document, declared: &Arc<Declared>) -> Job {
    let output = document.path.with_extension("out.xml");
    let (input, unordered) = (document.path.clone(), document.unordered.clone());
    Job { root, input, output, unordered, declared: Arc::clone(declared) }
}
