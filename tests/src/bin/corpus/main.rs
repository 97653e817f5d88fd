//! Measures the generator on real contracts: what is generated, what of that compiles, and what comes back.

mod arguments;
mod expectation;
mod outcome;
mod report;
mod samples;
mod told_broken;

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use clap::Parser as _;
use saponify_tests::generation::{self, Generation};
use saponify_tests::index::{self, Contract};
use saponify_tests::parallel;
use saponify_tests::sampling;
use saponify_tests::scratch::{Scratch, package_name};

use arguments::Arguments;
use outcome::{Outcome, Stage, Totals};
use samples::Samples;

fn main() -> ExitCode {
    if let Some(code) = generation::answer().or_else(sampling::answer) {
        return code;
    }
    match measure(&Arguments::parse()) {
        Ok(code) => code,
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure(arguments: &Arguments) -> io::Result<ExitCode> {
    let contracts: Vec<_> = index::read(&arguments.index)?.into_iter().filter(|it| arguments.wants(it)).collect();
    let told_broken = told_broken::read(&arguments.broken)?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let target = arguments.target.join("corpus");
    let scratch = Scratch::new(target.join("crates"), target.join("target"), &root)?;

    let mut outcomes = parallel::map(&contracts, arguments.jobs, |contract| {
        let output = scratch.source(&package_name(&contract.id));
        generate(contract, &output).map(|made| Outcome::new(contract, made, &told_broken))
    })
    .into_iter()
    .collect::<io::Result<Vec<_>>>()?;
    if arguments.round_trip {
        let made = parallel::map(&contracts, arguments.jobs, |contract| {
            let folder = target.join("samples").join(package_name(&contract.id));
            Samples::make(&contract.path, &folder, &arguments.python)
        });
        for (outcome, made) in outcomes.iter_mut().zip(made) {
            outcome.samples = Some(made?);
        }
    }
    if arguments.compile {
        compile(&mut outcomes, &scratch, arguments.jobs)?;
    }

    let totals = Totals::of(&outcomes);
    if let Some(file) = &arguments.report {
        fs::write(file, report::table(&outcomes))?;
    }
    io::stdout().write_all(report::summary(&outcomes, &totals).as_bytes())?;
    let missed: Vec<_> = arguments.expect.iter().filter(|expectation| !expectation.is_met(&totals)).collect();
    for expectation in &missed {
        writeln!(io::stderr(), "not met: {expectation}")?;
    }
    Ok(if missed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn generate(contract: &Contract, output: &Path) -> io::Result<Generation> {
    output.parent().map_or(Ok(()), fs::create_dir_all)?;
    generation::generate(&contract.path, output)
}

fn compile(outcomes: &mut [Outcome], scratch: &Scratch, jobs: usize) -> io::Result<()> {
    let names: Vec<_> = outcomes.iter().map(|outcome| package_name(&outcome.id)).collect();
    let generated = |outcome: &Outcome| outcome.stopped.is_none();
    let packages: Vec<_> =
        outcomes.iter().zip(&names).filter(|(it, _)| generated(it)).map(|(_, name)| name.as_str()).collect();
    for package in &packages {
        scratch.package(package, None)?;
    }
    let mut said = scratch.compile("check", &packages, jobs)?;
    for (outcome, name) in outcomes.iter_mut().zip(&names).filter(|(it, _)| generated(it)) {
        let said = said.remove(name).unwrap_or_default();
        outcome.warnings = said.warnings;
        if said.is_library_made {
            outcome.is_compiled = true;
        } else {
            let errors =
                if said.errors.is_empty() { vec!["the compiler said nothing".to_owned()] } else { said.errors };
            outcome.stop(Stage::Compile, errors);
        }
    }
    Ok(())
}
