//! What is told of bad contracts: `mistakes/*/contract.*` against `expected.err` beside it. Those in `strict_*` are read
//! strictly.
//!
//! `OVERWRITE=1 cargo test` writes what is told now.

use std::env;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use saponify_codegen::Builder;

#[test]
fn bad_contracts_are_pictured() -> Result<(), Box<dyn Error>> {
    let mut folders =
        fs::read_dir("tests/mistakes")?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    folders.sort();
    assert!(!folders.is_empty());
    let mut wrong = Vec::new();
    for folder in folders {
        let told = told(&contract(&folder)?)?;
        let golden = folder.join("expected.err");
        if env::var_os("OVERWRITE").is_some() {
            fs::write(&golden, &told)?;
        } else if fs::read_to_string(&golden).unwrap_or_default() != told {
            wrong.push(format!("{}\n{told}", folder.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

fn contract(folder: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let candidates = ["contract.wsdl", "contract.xsd"].map(|name| folder.join(name));
    let found = candidates.into_iter().find(|path| path.is_file());
    found.ok_or_else(|| format!("{} has no contract", folder.display()).into())
}

/// The pictures, and the lines that Cargo would show.
fn told(contract: &Path) -> Result<String, Box<dyn Error>> {
    let folder = contract.parent().and_then(Path::file_name).unwrap_or_default();
    let is_strict = folder.to_string_lossy().starts_with("strict_");
    match Builder::new(contract).strict(is_strict).generate() {
        Ok(_) => Err(format!("{} is taken", contract.display()).into()),
        Err(failure) => Ok(format!("{}{}\n", failure.pictures(false), failure.lines().join("\n"))),
    }
}
