use std::error::Error;
use std::fmt;
use std::path::Path;

use crate::report::Report;

/// Why nothing was generated: all mistakes of the contract, or one thing outside of it.
#[derive(Clone, Debug)]
pub struct Failure(Reason);

#[derive(Clone, Debug)]
enum Reason {
    Contract(Box<Report>),
    AtLarge(String),
}

impl Failure {
    pub(crate) fn of_contract(report: Report) -> Self {
        Self(Reason::Contract(Box::new(report)))
    }

    pub(crate) fn at_large(message: impl Into<String>) -> Self {
        Self(Reason::AtLarge(message.into()))
    }

    /// The mistakes, one line each: `file:line:column: message; help`.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        match &self.0 {
            Reason::Contract(report) => report.lines().collect(),
            Reason::AtLarge(message) => vec![message.clone()],
        }
    }

    /// The mistakes with their source lines and a caret under what is wrong, for people.
    #[must_use]
    pub fn pictures(&self, color: bool) -> String {
        match &self.0 {
            Reason::Contract(report) => report.pictures(color),
            Reason::AtLarge(message) => format!("error: {message}\n"),
        }
    }

    /// The files that were read before it failed.
    pub(crate) fn files(&self) -> impl Iterator<Item = &Path> {
        match &self.0 {
            Reason::Contract(report) => Some(report.sources.paths()),
            Reason::AtLarge(_) => None,
        }
        .into_iter()
        .flatten()
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.lines().join("\n"))
    }
}

impl Error for Failure {}
