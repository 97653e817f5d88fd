//! Measures the generator on the test suite of XML Schema 1.0: which schemas it takes, and what its code reads. Both
//! are strict, as the suite is.

mod cases;
mod driver;
mod suite;
mod totals;
mod typed;
mod verdict;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use saponify_tests::expectation::{self, Expectation};
use saponify_tests::tally::tally;
use saponify_tests::{generation, parallel};

use suite::Test;
use totals::Totals;
use verdict::Verdict;

/// Measures the generator on the test suite of XML Schema 1.0.
#[derive(Debug, Parser)]
struct Arguments {
    /// The list of the tests: tab-separated, paths relative to its folder.
    #[arg(long, value_name = "FILE")]
    tests: PathBuf,
    /// Only the tests whose set or name has this in it.
    #[arg(long, value_name = "WORD")]
    only: Option<String>,
    /// Compile what was generated, and pass the instances through it.
    #[arg(long)]
    compile: bool,
    /// How many processes run at once.
    #[arg(long, value_name = "N", default_value_t = parallel::cores())]
    jobs: usize,
    /// Write a line for every test.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// Fail unless these hold, as in `valid-schemas>=575,invalid-schemas>=138`.
    #[arg(long, value_name = "WHAT", value_delimiter = ',')]
    expect: Vec<Expectation<Totals>>,
    /// Where to compile.
    #[arg(long, value_name = "FOLDER", default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/../target"))]
    target: PathBuf,
}

fn main() -> ExitCode {
    if let Some(code) = generation::answer() {
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
    let (mut tests, left_out) = suite::read(&arguments.tests)?;
    if let Some(only) = &arguments.only {
        tests.retain(|test| test.set.contains(only) || test.name.contains(only));
    }
    let target = arguments.target.join("xsts");
    fs::create_dir_all(target.join("outputs"))?;
    let suite = arguments.tests.parent().unwrap_or(Path::new("."));
    let cases = cases::make(&tests, suite, &target, arguments.jobs, arguments.compile)?;
    let verdicts = verdict::all(&tests, &cases, &target, arguments.jobs)?;

    let mut out = String::new();
    for name in &left_out {
        let _ = writeln!(out, "left out, of XML 1.1 or XML Schema 1.1: {name}");
    }
    let judged: Vec<_> = tests.iter().zip(&verdicts).collect();
    for (test, why) in judged.iter().filter_map(|(test, verdict)| Some((test, verdict.as_ref()?))) {
        let _ = writeln!(out, "{}\t{}\t{}", test.set, test.name, why.replace(char::is_control, " "));
    }
    summarise(&judged, &mut out);
    let totals = Totals::of(&judged);
    let _ = writeln!(out, "\n{totals}");
    if let Some(file) = &arguments.report {
        fs::write(file, table(&judged))?;
    }
    io::stdout().write_all(out.as_bytes())?;
    expectation::judge(&arguments.expect, &totals)
}

fn summarise(judged: &[(&Test, &Verdict)], out: &mut String) {
    let mut sets = BTreeMap::<&str, (usize, usize)>::new();
    for (test, verdict) in judged {
        let (passed, all) = sets.entry(&test.set).or_default();
        *all += 1;
        *passed += usize::from(verdict.is_none());
    }
    let _ = writeln!(out, "\nby set:");
    for (set, (passed, all)) in sets {
        let _ = writeln!(out, "{passed:5} of {all:4}  {set}");
    }
    let failures: Vec<_> =
        judged.iter().filter_map(|(_, verdict)| verdict.as_deref()).map(generation::message).collect();
    let _ = writeln!(out, "\nby reason:");
    for (reason, count) in tally(failures.into_iter()).into_iter().take(60) {
        let _ = writeln!(out, "{count:5}  {reason}");
    }
}

fn table(judged: &[(&Test, &Verdict)]) -> String {
    let mut out = "set\tname\tkind\texpected\tpassed\treason\n".to_owned();
    for (test, verdict) in judged {
        let kind = if test.is_of_schema { "schema" } else { "instance" };
        let expected = if test.is_valid { "valid" } else { "invalid" };
        let reason = verdict.as_deref().unwrap_or_default().replace(char::is_control, " ");
        let _ =
            writeln!(out, "{}\t{}\t{kind}\t{expected}\t{}\t{reason}", test.set, test.name, u8::from(verdict.is_none()));
    }
    out
}
