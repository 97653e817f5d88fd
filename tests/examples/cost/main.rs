//! What bad input costs, and good input beside it: `cargo run --release -p saponify-tests --example cost`.
//!
//! Instructions are counted by valgrind and not by the clock, so that the figures are the same on a busy machine. Each
//! document is read at one, two, four and eight times its small scale, and has to cost no more than in proportion, and
//! no more than so much a byte; one that runs into a limit at once costs little more than being looked over. At its full
//! scale, without valgrind, each may take so much memory beside the document.
//!
//! `cost read NAME FILE` reads one document, `cost write NAME SCALE FILE` makes it: the tool runs itself so.

mod encoded;
mod measure;
mod subject;

#[path = "../types/mod.rs"]
mod types;

use measure::{Count, Scratch, counted, peak};
use std::process::ExitCode;
use subject::{Subject, all};

/// How much memory beside the document a reading may take.
const MOST_MEMORY: u64 = 64 << 20;
/// Instructions that the loader, the allocator and the system's ways may take once more or less.
const NOISE: u64 = 150_000;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words[..] {
        [] => measure_all(),
        ["read", name, file] => subject::read_file(name, file),
        ["write", name, scale, file] => subject::write_file(name, scale, file),
        _ => Err("usage: cost | cost read NAME FILE | cost write NAME SCALE FILE".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn measure_all() -> Result<(), String> {
    let scratch = Scratch::new()?;
    println!(
        "{:<20}{:>12}{:>36}{:>10}{:>12}  outcome",
        "document", "bytes", "instructions (1x 2x 4x 8x, in 1000)", "a byte", "peak KiB"
    );
    let mut faults = Vec::new();
    for subject in all() {
        match measure_one(&subject, &scratch) {
            Ok(row) => println!("{row}"),
            Err(why) => faults.push(format!("{}: {why}", subject.name)),
        }
    }
    match faults.len() {
        0 => Ok(()),
        wrong => Err(format!("FAIL: {wrong} documents cost too much\n{}", faults.join("\n"))),
    }
}

/// One document's row, or what is wrong with its cost.
fn measure_one(subject: &Subject, scratch: &Scratch) -> Result<String, String> {
    let scales = [1, 2, 4, 8].map(|times| subject.small * times);
    let counts = scales.map(|scale| counted(scratch, subject.name, scale));
    let counts = counts.into_iter().collect::<Result<Vec<_>, _>>()?;
    let full = peak(scratch, subject.name, subject.full)?;
    let [first, second, fourth, eighth] = &counts[..] else { return Err("it takes four scales".to_owned()) };
    let outcome = full.outcome;
    let a_byte = (eighth.instructions.saturating_sub(first.instructions)) / (eighth.bytes - first.bytes).max(1);
    let row = format!(
        "{:<20}{:>12}{:>9}{:>9}{:>9}{:>9}{a_byte:>10}{:>12}  {outcome}",
        subject.name,
        eighth.bytes,
        first.instructions / 1000,
        second.instructions / 1000,
        fourth.instructions / 1000,
        eighth.instructions / 1000,
        full.memory >> 10,
    );
    for (less, more) in [((first, second), (second, fourth)), ((second, fourth), (fourth, eighth))] {
        let (less, more) = (grown(less), grown(more));
        // Twice the scale is twice the growth; a quarter more is for tables that grow in steps.
        if more > less * 5 / 2 + NOISE {
            return Err(format!("the cost grows faster than the document\n{row}"));
        }
    }
    if a_byte > subject.most_a_byte {
        return Err(format!("a byte costs more than {} instructions\n{row}", subject.most_a_byte));
    }
    if full.memory > MOST_MEMORY && !subject.is_kept {
        return Err(format!("it takes more than {} MiB beside the document\n{row}", MOST_MEMORY >> 20));
    }
    Ok(row)
}

fn grown((less, more): (&Count, &Count)) -> u64 {
    more.instructions.saturating_sub(less.instructions)
}
