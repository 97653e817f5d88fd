//! The schemas of the suite, each generated and compiled once for all tests that it has.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use saponify_tests::generation::{self, Generation, Rules};
use saponify_tests::scratch::Scratch;
use saponify_tests::{parallel, round_trip};

use crate::driver;
use crate::suite::Test;
use crate::typed::{self, Typed};

/// What became of a schema.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) generation: Generation,
    /// Where it has no elements: those that its documents make of its types.
    pub(crate) typed: Typed,
    /// The program that reads and writes its documents, or why there is none.
    pub(crate) program: Result<PathBuf, String>,
}

/// The documents of a schema and what became of it.
pub(crate) type Cases = BTreeMap<Vec<PathBuf>, Case>;

/// Generates every schema, and makes the programs of those that have instances where `is_compiled`.
pub(crate) fn make(tests: &[Test], suite: &Path, target: &Path, jobs: usize, is_compiled: bool) -> io::Result<Cases> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let scratch = Scratch::new(target.join("crates"), target.join("target"), &root)?;
    let mut schemas: Vec<_> = tests.iter().map(|test| test.schemas.clone()).collect();
    schemas.sort();
    schemas.dedup();
    let numbered: Vec<_> = schemas.iter().map(|documents| (package(documents), documents)).collect();
    let names: BTreeSet<_> = numbered.iter().map(|(package, _)| package).collect();
    if names.len() < numbered.len() {
        return Err(io::Error::other("two schemas want the same package"));
    }
    let made = parallel::map(&numbered, jobs, |(package, documents)| {
        let source = scratch.source(package);
        source.parent().map_or(Ok(()), fs::create_dir_all)?;
        let contract = driver::contract(documents, &target.join("drivers").join(package))?;
        let beside = contract.parent().unwrap_or(&contract);
        // The suite's own documents refer to each other across folders; a driver stands among copies of them.
        let root = if contract.starts_with(target) { beside } else { suite };
        let mut generation = generation::generate(&contract, root, &source, Rules::Refuse)?;
        let mut typed = Typed::new();
        if let Generation::Generated(roots) = &mut generation
            && roots.is_empty()
        {
            let instances = tests.iter().filter(|test| test.schemas == **documents);
            typed = typed::roots(&contract, root, instances.filter_map(|test| test.instance.as_deref()));
            roots.extend(typed.values().cloned());
        }
        Ok((generation, typed))
    });
    let made = made.into_iter().collect::<io::Result<Vec<_>>>()?;
    let mut packages = Vec::new();
    for ((package, documents), (generation, _)) in numbered.iter().zip(&made) {
        let has_instances = tests.iter().any(|test| !test.is_of_schema && test.schemas == **documents);
        if let Generation::Generated(roots) = generation
            && has_instances
            && is_compiled
        {
            scratch.package(package, Some(&round_trip::program(roots)))?;
            packages.push(package.clone());
        }
    }
    let mut said = scratch.compile("build", &packages, jobs)?;
    let cases = numbered.into_iter().zip(made).map(|((package, documents), (generation, typed))| {
        let said = said.remove(&package).unwrap_or_default();
        let error = || {
            said.errors.first().map_or_else(|| "it was not compiled".to_owned(), |error| format!("compile: {error}"))
        };
        let program = said.program.ok_or_else(error);
        (documents.clone(), Case { generation, typed, program })
    });
    Ok(cases.collect())
}

/// A package's name from the place of the schema in the suite.
fn package(documents: &[PathBuf]) -> String {
    let path = documents.last().map(|path| path.with_extension("")).unwrap_or_default();
    let parts: Vec<_> = path.components().rev().take(4).map(|part| part.as_os_str().to_string_lossy()).collect();
    let name = parts.into_iter().rev().collect::<Vec<_>>().join("-");
    saponify_tests::scratch::package_name(&name)
}
