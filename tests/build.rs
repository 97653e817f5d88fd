//! Makes the tests of `cases/`: one module a folder, with the golden source compiled into it.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=cases");
    println!("cargo::rerun-if-changed=build.rs");
    let mut source = String::new();
    for folder in sorted(Path::new("cases"))? {
        println!("cargo::rerun-if-changed={}", folder.display());
        case(&folder, &mut source)?;
    }
    let out = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    fs::write(out.join("cases.rs"), source)?;
    Ok(())
}

/// Writes the module of one folder.
fn case(folder: &Path, out: &mut String) -> Result<(), Box<dyn Error>> {
    let name = folder.file_name().and_then(|name| name.to_str()).ok_or("a case needs a plain name")?;
    let path = folder.display();
    writeln!(out, "pub(crate) mod {name} {{")?;
    if folder.join("expected.err").exists() {
        writeln!(out, "#[test] fn is_refused() {{ crate::cases::is_refused(\"{path}\"); }}")?;
    } else {
        writeln!(out, "#[test] fn is_golden() {{ crate::cases::is_golden(\"{path}\"); }}")?;
    }
    let golden = fs::canonicalize(folder)?.join("expected.rs");
    if golden.exists() {
        // A user's crate sees no warning from generated code, so there is none here; nothing outside uses it, though.
        writeln!(out, "#[deny(warnings)]")?;
        writeln!(out, "#[allow(dead_code, unreachable_pub, unused_qualifications, clippy::all, clippy::pedantic)]")?;
        writeln!(out, "pub(crate) mod generated {{ include!({:?}); }}", golden.display().to_string())?;
        documents(folder, out)?;
    }
    writeln!(out, "}}")?;
    Ok(())
}

/// One test a document: `Type.what.xml`, or `module.Type.what.xml` where the types stand in modules.
///
/// `….bad.xml` comes with its error in `….err`. `….exact.xml` goes through our codec alone: yaserde's reader trims text,
/// and what wildcards let through is compared as it is spelled. Where what is written again is to mean another document,
/// that one stands in `….written`.
fn documents(folder: &Path, out: &mut String) -> Result<(), Box<dyn Error>> {
    for file in sorted(folder)? {
        let Some(name) = file.file_name().and_then(|name| name.to_str()) else { continue };
        let Some(stem) = name.strip_suffix(".xml") else { continue };
        let parts: Vec<_> = stem.split('.').collect();
        let (ty, check) = match parts.as_slice() {
            [ty @ .., _, "bad"] if !ty.is_empty() => (ty, "is_wrong"),
            [ty @ .., _, "exact"] if !ty.is_empty() => (ty, "round_trips_exactly"),
            [ty @ .., _] if !ty.is_empty() => (ty, "round_trips"),
            _ => return Err(format!("{}: expected `Type.what.xml` or `Type.what.bad.xml`", file.display()).into()),
        };
        let test = stem.replace(['.', '-'], "_").to_lowercase();
        let ty = ty.join("::");
        writeln!(out, "#[test] fn {test}() {{ crate::cases::{check}::<generated::{ty}>(\"{}\"); }}", file.display())?;
    }
    Ok(())
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    paths.sort();
    Ok(paths)
}
