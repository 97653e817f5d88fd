//! `saponify vendor`, run as a user does.
#![cfg(feature = "cli")]

mod files;
mod locked;
mod server;
mod web;

use std::error::Error;
use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Output};

type Tested = Result<(), Box<dyn Error>>;

fn vendor(folder: &Path, arguments: &[&str]) -> io::Result<Output> {
    Command::new(env!("CARGO_BIN_EXE_saponify")).current_dir(folder).arg("vendor").args(arguments).output()
}

/// Runs it and gives what it said on stdout.
fn vendored(folder: &Path, arguments: &[&str]) -> io::Result<String> {
    let output = vendor(folder, arguments)?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs it where it is to fail, and gives what it told on stderr.
fn refused(folder: &Path, arguments: &[&str]) -> io::Result<String> {
    let output = vendor(folder, arguments)?;
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stdout));
    Ok(String::from_utf8_lossy(&output.stderr).into_owned())
}

/// The names in a folder, in order.
fn names(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect::<io::Result<Vec<_>>>()?;
    names.sort();
    Ok(names)
}

fn schema(inner: &str) -> String {
    format!("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" targetNamespace=\"urn:t\">{inner}</xs:schema>")
}

fn include(location: &str) -> String {
    format!("<xs:include schemaLocation=\"{location}\"/>")
}
