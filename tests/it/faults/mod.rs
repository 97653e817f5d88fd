//! What goes wrong on the wire, one named test a fault. `faults.tsv` lists the faults and what is expected of each.

mod doctype;
mod encodings;
mod limits;
mod structure;
mod truncation;
mod values;
mod xml_out;

use ispring_learn::{UpdateModulesStatusesResult, operations};
use saponify::contract::SOAP_ENVELOPE;
use saponify::envelope::{self, Body};
use saponify::wire::{ReadError, ReadErrorKind, ReadOptions, to_utf8};
use saponify_tests::hostile::CANARY;
use std::collections::BTreeSet;
use std::fmt::Debug;
use std::process::Command;

/// How many faults the list has.
const FAULTS: usize = 42;

/// The URIs of both profiles.
pub(super) const BOTH_PROFILES: ReadOptions<'_> = {
    let mut options = ReadOptions::new();
    options.namespaces = &[
        ("https://schemas.xmlsoap.org/soap/envelope/", SOAP_ENVELOPE),
        ("http://ispringlearn.com/go/services/api/soap", "https://ispringlearn.com/go/services/api/soap"),
    ];
    options
};

/// Reads an answer as the client does, leniently.
fn read(xml: &str) -> Result<Body<UpdateModulesStatusesResult>, ReadError> {
    envelope::read(xml, operations::UPDATE_MODULES_STATUSES.response(), &BOTH_PROFILES)
}

/// The task of a good answer.
fn task(xml: &str) -> String {
    match read(xml) {
        Ok(Body::Value(result)) => result.task_id,
        other => panic!("expected a result: {other:?}\n{xml}"),
    }
}

/// Why something was not read. What holds of every such error is asserted.
fn refusal<T: Debug>(result: Result<T, ReadError>) -> ReadErrorKind {
    let error = result.expect_err("a bad document");
    is_fit_to_show(&error);
    error.kind().clone()
}

/// An error is short and does not repeat what may be secret.
fn is_fit_to_show(error: &(impl ToString + Debug)) {
    for text in [error.to_string(), format!("{error:?}")] {
        assert!(text.len() <= 1024, "{} bytes: {text}", text.len());
        assert!(!text.contains(CANARY), "{text}");
    }
}

/// Asserts that bytes are not even text.
fn is_not_text(bytes: &[u8], charset: Option<&str>) {
    is_fit_to_show(&to_utf8(bytes, charset).expect_err("no text"));
}

#[test]
fn every_fault_has_a_test() {
    let list = include_str!("../../faults.tsv");
    let rows: Vec<Vec<&str>> = list.lines().skip(1).map(|line| line.split('\t').collect()).collect();
    let numbers: Vec<_> = rows.iter().map(|row| row[0].parse::<usize>().expect("a number")).collect();
    assert_eq!(numbers, (1..=FAULTS).collect::<Vec<_>>());

    let program = std::env::current_exe().expect("the tests' own path");
    let listed = Command::new(program).arg("--list").output().expect("the list of tests");
    let listed = String::from_utf8(listed.stdout).expect("text");
    let tests: BTreeSet<_> = listed.lines().filter_map(|line| line.strip_suffix(": test")).collect();
    for row in rows {
        let [number, named, what] = row[..] else { panic!("expected three columns: {row:?}") };
        assert!(!named.is_empty(), "{number}: which tests?");
        for test in named.split(' ') {
            assert!(tests.contains(test), "{number}: there is no test {test}");
        }
        assert!(what.contains(" -> "), "{number}: what is expected?");
    }
}
