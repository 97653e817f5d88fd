//! Measures the generator on real contracts: what is generated, what of that compiles, and what comes back.

mod arguments;
mod by_yaserde;
mod mutants;
mod outcome;
mod report;
mod samples;
mod told_broken;
mod trips;

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use clap::Parser as _;
use saponify_tests::expectation;
use saponify_tests::generation::{self, Rules};
use saponify_tests::index::{self, Contract};
use saponify_tests::scratch::{Scratch, package_name};
use saponify_tests::{parallel, round_trip, sampling};

use arguments::Arguments;
use by_yaserde::ByYaserde;
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
    if let Some(each) = arguments.mutate {
        let folder = arguments.target.join("corpus/mutants");
        let survived = mutants::survive(&contracts, each, &folder, arguments.jobs)?;
        return Ok(if survived { ExitCode::SUCCESS } else { ExitCode::FAILURE });
    }
    let outcomes = outcomes(arguments, &contracts)?;
    let totals = Totals::of(&outcomes);
    if let Some(file) = &arguments.report {
        fs::write(file, report::table(&outcomes))?;
    }
    io::stdout().write_all(report::summary(&outcomes, &totals).as_bytes())?;
    expectation::judge(&arguments.expect, &totals)
}

/// Takes every contract as far as it comes.
fn outcomes(arguments: &Arguments, contracts: &[Contract]) -> io::Result<Vec<Outcome>> {
    let told_broken = told_broken::read(&arguments.broken)?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let target = arguments.target.join("corpus");
    let crates = target.join(if arguments.yaserde { "crates-of-yaserde" } else { "crates" });
    let scratch = Scratch::new(crates, target.join("target"), &root)?;
    let scratch = if arguments.yaserde { scratch.with_yaserde() } else { scratch };
    let made = parallel::map(contracts, arguments.jobs, |contract| -> io::Result<Outcome> {
        let name = package_name(&contract.id);
        let source = scratch.source(&name);
        source.parent().map_or(Ok(()), fs::create_dir_all)?;
        let generation = if arguments.yaserde {
            generation::generate_for_yaserde(&contract.path, &contract.root, &source)?
        } else {
            generation::generate(&contract.path, &contract.root, &source, Rules::Warn)?
        };
        let mut outcome = Outcome::new(contract, generation, &told_broken);
        if arguments.yaserde && outcome.roots.is_some() {
            outcome.by_yaserde = Some(ByYaserde::new(&fs::read_to_string(&source)?));
        }
        if arguments.round_trip {
            let folder = target.join("samples").join(name);
            outcome.samples = Some(Samples::make(&contract.path, folder, &arguments.python)?);
        }
        Ok(outcome)
    });
    let mut outcomes = made.into_iter().collect::<io::Result<Vec<_>>>()?;
    if arguments.compile || arguments.round_trip {
        compile(&mut outcomes, &scratch, arguments)?;
    }
    if arguments.round_trip {
        let trips = parallel::map(&outcomes, arguments.jobs, |outcome| {
            outcome.program.as_ref().map(|program| trips::make(outcome, program, &arguments.python)).transpose()
        });
        for (outcome, trips) in outcomes.iter_mut().zip(trips) {
            let Some(trips) = trips? else { continue };
            outcome.by_yaserde = trips.by_yaserde;
            match trips.failures {
                failures if failures.is_empty() => outcome.is_round_tripped = true,
                failures => outcome.stop(Stage::RoundTrip, failures),
            }
        }
    }
    Ok(outcomes)
}

fn compile(outcomes: &mut [Outcome], scratch: &Scratch, arguments: &Arguments) -> io::Result<()> {
    let mut packages = Vec::new();
    for outcome in outcomes.iter() {
        if let Some(roots) = &outcome.roots {
            let package = package_name(&outcome.id);
            let program = arguments.round_trip.then(|| round_trip::program(roots));
            scratch.package(&package, program.as_deref())?;
            packages.push(package);
        }
    }
    let action = if arguments.round_trip { "build" } else { "check" };
    let mut said = scratch.compile(action, &packages, arguments.jobs)?;
    for outcome in outcomes.iter_mut().filter(|outcome| outcome.roots.is_some()) {
        let said = said.remove(&package_name(&outcome.id)).unwrap_or_default();
        outcome.warnings = said.warnings;
        outcome.is_compiled = said.is_library_made;
        outcome.program = said.program;
        if outcome.program.is_none() && (arguments.round_trip || !outcome.is_compiled) {
            let stage = if outcome.is_compiled { Stage::RoundTrip } else { Stage::Compile };
            let errors =
                if said.errors.is_empty() { vec!["the compiler said nothing".to_owned()] } else { said.errors };
            outcome.stop(stage, errors);
        }
    }
    Ok(())
}
