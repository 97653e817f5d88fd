//! `cases/<feature>/`: one construct of the standards a folder. A contract becomes exactly `expected.rs`, or, read
//! strictly, is refused with exactly `expected.err`; each document goes through both codecs.
//!
//! `UPDATE_GOLDENS=1 cargo test` writes the goldens anew; read what it wrote. Goldens that no longer compile cannot be
//! written by the tests that they are part of: `saponify generate cases/<feature>/contract.wsdl`, run here, does it.

use saponify::wire::{ReadOptions, Strictness, WriteOptions, from_str, to_string};
use saponify::{Wire, contract::Element};
use saponify_codegen::{Builder, Builders};
use saponify_tests::agreement::Carried;
use saponify_tests::tree;
use std::fmt::Debug;
use std::fs;
use std::path::{Path, PathBuf};
use yaserde::{YaDeserialize, YaSerialize};

include!(concat!(env!("OUT_DIR"), "/cases.rs"));

/// The contract of a case: a WSDL, or a schema alone.
fn contract(folder: &Path) -> PathBuf {
    let wsdl = folder.join("contract.wsdl");
    if wsdl.exists() { wsdl } else { folder.join("schema.xsd") }
}

fn generate(folder: &str, is_strict: bool) -> Result<String, String> {
    let mut builder = Builder::new(contract(Path::new(folder))).builders(Builders::Requests).strict(is_strict);
    let overrides = fs::read_to_string(Path::new(folder).join("overrides")).unwrap_or_default();
    for (name, path) in overrides.lines().filter_map(|line| line.rsplit_once('=')) {
        builder = builder.override_type(name, path);
    }
    match builder.generate() {
        Ok(generated) => Ok(generated.source().to_owned()),
        Err(failure) => Err(failure.pictures(false)),
    }
}

pub(crate) fn is_golden(folder: &str) {
    let source = generate(folder, false).unwrap_or_else(|mistakes| panic!("{mistakes}"));
    compare(&Path::new(folder).join("expected.rs"), &source);
}

pub(crate) fn is_refused(folder: &str) {
    let mistakes = generate(folder, true).expect_err("the contract has a mistake");
    compare(&Path::new(folder).join("expected.err"), &mistakes);
}

/// Compares with a golden file, or writes it where that is asked for.
pub(crate) fn compare(golden: &Path, found: &str) {
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        fs::write(golden, found).expect("the golden can be written");
        return;
    }
    let expected = fs::read_to_string(golden).unwrap_or_default();
    assert_eq!(expected, found, "{} differs; UPDATE_GOLDENS=1 writes it anew", golden.display());
}

/// The root of a document as an element that the codec knows. The leak is one a test.
pub(crate) fn root(xml: &str) -> Element {
    let name = tree::parse(xml).name;
    match name.strip_prefix('{').and_then(|name| name.split_once('}')) {
        Some((uri, local)) => Element::new("root", uri.to_owned().leak(), local.to_owned().leak()),
        None => Element::local(name.leak()),
    }
}

/// What a document means when it is written again: the same, unless another stands beside it.
fn meaning(file: &str, xml: &str) -> tree::Element {
    let written = fs::read_to_string(Path::new(file).with_extension("written"));
    tree::parse(written.as_deref().unwrap_or(xml))
}

/// A good document is read by both codecs as the same value, and what either writes means the same document.
pub(crate) fn round_trips<T>(file: &str)
where
    T: Wire + YaDeserialize + YaSerialize + PartialEq + Debug,
{
    let value: T = round_trips_exactly(file);
    let xml = fs::read_to_string(file).expect("a document");
    let by_yaserde: T = yaserde::de::from_str(&xml).unwrap_or_else(|error| panic!("{file}: yaserde: {error}"));
    assert_eq!(by_yaserde, value, "{file}");
    let by_yaserde = yaserde::ser::to_string(&value).unwrap_or_else(|error| panic!("{file}: yaserde: {error}"));
    assert_eq!(tree::parse(&by_yaserde).children, meaning(file, &xml).children, "{file}: {by_yaserde}");
}

/// A good document is read by our codec, strictly and leniently as the same value, and what that writes means the same
/// document.
pub(crate) fn round_trips_exactly<T: Wire + PartialEq + Debug>(file: &str) -> T {
    let xml = fs::read_to_string(file).expect("a document");
    let root = root(&xml);
    let strict = ReadOptions { strictness: Strictness::Strict, ..ReadOptions::default() };
    let value: T = from_str(&xml, &root, &strict).unwrap_or_else(|error| panic!("{file}: {error}"));
    let written = to_string(&value, &root, &WriteOptions::default()).unwrap_or_else(|error| panic!("{file}: {error}"));
    assert_eq!(tree::parse(&written), meaning(file, &xml), "{file}: {written}");
    let leniently: T = from_str(&xml, &root, &ReadOptions::default()).unwrap_or_else(|error| panic!("{file}: {error}"));
    assert_eq!(leniently, value, "{file}: read leniently");
    value
}

/// A bad document is refused, strictly read, with the error that stands beside it.
pub(crate) fn is_wrong<T: Wire + Debug>(file: &str) {
    let xml = fs::read_to_string(file).expect("a document");
    // The root of a document that is not well-formed is that of the good one beside it: the type says the rest.
    let strict = ReadOptions { strictness: Strictness::Strict, ..ReadOptions::default() };
    let error = from_str::<T>(&xml, &root(&xml), &strict).expect_err("a bad document");
    compare(&Path::new(file).with_extension("err"), &format!("{error}\n"));
}

/// A bridged type is read by one codec twice, which proves little: says how many are. Those that
/// yaserde can express are not, by which the rest of the codec is compared too.
#[test]
fn many_types_are_read_by_two_independent_codecs() {
    let (mut derived, mut bridged) = (0, 0);
    for folder in fs::read_dir("cases").expect("the cases") {
        let golden = folder.expect("a case").path().join("expected.rs");
        let source = fs::read_to_string(golden).unwrap_or_default();
        let carried = Carried::of(&source);
        derived += carried.derived;
        bridged += carried.bridged;
    }
    println!("{derived} record types are derived by yaserde, {bridged} are bridged");
    assert!(derived > 100);
}
