//! The generator on contracts with mistakes in them: it is to tell them, and never to panic or to run away.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use saponify_codegen::{Builder, Yaserde};
use saponify_tests::generation::{self, Generation, Rules};
use saponify_tests::index::Contract;
use saponify_tests::mutation::mutated;
use saponify_tests::parallel;
use saponify_tests::sample::random::Random;
use saponify_tests::scratch::package_name;

/// What became of the mutants.
#[derive(Clone, Debug, Default)]
struct Tally {
    generated: usize,
    refused: usize,
    /// One line each, with the file that did it.
    failures: Vec<String>,
}

/// Makes so many mutants of each contract and generates them, below `folder`; whether all ended well.
///
/// What a contract reads is copied there, since files import each other; one of the files is mutated, the one that
/// failed stays.
pub(crate) fn survive(contracts: &[Contract], each: u64, folder: &Path, jobs: usize) -> io::Result<bool> {
    let numbered: Vec<_> = (1..).zip(contracts).collect();
    let tallies = parallel::map(&numbered, jobs, |(number, contract)| {
        mutants(contract, *number, each, &folder.join(package_name(&contract.id)))
    });
    let mut all = Tally::default();
    for tally in tallies {
        let Tally { generated, refused, failures } = tally?;
        all.generated += generated;
        all.refused += refused;
        all.failures.extend(failures);
    }
    let mut out = io::stdout().lock();
    for failure in &all.failures {
        writeln!(out, "{failure}")?;
    }
    let (generated, refused, failed) = (all.generated, all.refused, all.failures.len());
    writeln!(out, "mutants={} generated={generated} refused={refused} failed={failed}", generated + refused + failed)?;
    Ok(failed == 0)
}

fn mutants(contract: &Contract, number: u64, each: u64, folder: &Path) -> io::Result<Tally> {
    let mut tally = Tally::default();
    let files = copied(contract, folder)?;
    let Some(main) = files.first() else { return Ok(tally) };
    let output = folder.join("mutant.rs");
    for mutant in 0..each {
        let mut random = Random::new(number << 32 | mutant);
        // Most mistakes are in the contract itself.
        let file = if random.happens(50) { main } else { random.one(&files).unwrap_or(main) };
        let bytes = fs::read(file)?;
        fs::write(file, mutated(&String::from_utf8_lossy(&bytes), &mut random))?;
        let told = match generation::generate(main, folder, &output, Rules::Warn)? {
            Generation::Generated(_) => {
                tally.generated += 1;
                None
            }
            Generation::Refused(_) => {
                tally.refused += 1;
                None
            }
            Generation::Panicked(words) => Some(words),
            Generation::TimedOut => Some("it took too long".to_owned()),
            Generation::OutOfMemory => Some("it asked for too much memory".to_owned()),
        };
        if let Some(words) = told {
            let kept = file.with_extension(format!("mutant-{mutant}"));
            fs::copy(file, &kept)?;
            tally.failures.push(format!("{}: mutant {mutant}: {words}: {}", contract.id, kept.display()));
        }
        fs::write(file, bytes)?;
    }
    Ok(tally)
}

/// The files of a contract in a folder of their own, itself first.
fn copied(contract: &Contract, folder: &Path) -> io::Result<Vec<PathBuf>> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let root = contract.root.canonicalize()?;
    let generated = Builder::new(&contract.path).root(&contract.root).yaserde(Yaserde::Off).generate();
    let mut originals = generated.map(|generated| generated.files().to_vec()).unwrap_or_default();
    originals.retain(|file| *file != contract.path);
    originals.insert(0, contract.path.clone());
    let mut copies = Vec::new();
    for original in originals {
        let real = original.canonicalize()?;
        let Ok(inside) = real.strip_prefix(&root) else { continue };
        let copy = folder.join(inside);
        copy.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(&copy, fs::read(&real)?)?;
        copies.push(copy);
    }
    Ok(copies)
}
