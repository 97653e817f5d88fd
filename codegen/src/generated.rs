use std::io;
use std::path::{Path, PathBuf};

use crate::describe::Description;
use crate::model::Api;
use crate::options::Builders;
use crate::report::Report;
use crate::write;

/// The source that was made of a contract.
#[derive(Clone, Debug)]
pub struct Generated {
    source: String,
    roots: Vec<Root>,
    derived: Vec<String>,
    api: Api,
    builders: Builders,
    report: Report,
}

/// An element that may be the root of a document: a global element of a schema, or the wrapper of an rpc message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Root {
    /// The namespace's URI; none where the element is in no namespace.
    pub namespace: Option<String>,
    /// The local name.
    pub local: String,
    /// The path of its Rust type, from the module that includes the source: `Order`, `types::Order`, `String`.
    pub ty: String,
    /// What the element stands for where it is empty (XML Schema part 1, 3.3.1).
    pub default: Option<String>,
    /// The same where it may have no other value.
    pub fixed: Option<String>,
}

impl Generated {
    pub(crate) fn new(
        source: String,
        roots: Vec<Root>,
        derived: Vec<String>,
        api: Api,
        builders: Builders,
        report: Report,
    ) -> Self {
        Self { source, roots, derived, api, builders, report }
    }

    /// The Rust source, for `include!` in a module of its own.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Every file that was read, the contract first: when one changes, the source is stale.
    #[must_use]
    pub fn files(&self) -> &[PathBuf] {
        &self.api.files
    }

    /// How many types the contract has.
    #[must_use]
    pub fn types(&self) -> usize {
        self.api.types.len()
    }

    /// How many operations the contract has, over all port types.
    #[must_use]
    pub fn operations(&self) -> usize {
        self.api.port_types.iter().map(|port_type| port_type.operations.len()).sum()
    }

    /// What the contract offers, as plain data.
    #[must_use]
    pub fn description(&self) -> Description {
        Description::of(&self.api, self.builders, &self.report.sources)
    }

    /// The elements that a document of the contract may have as its root, with their types.
    #[must_use]
    pub fn roots(&self) -> &[Root] {
        &self.roots
    }

    /// The types that yaserde derives its traits for, by their paths as in the [description](Self::description). The
    /// others that stand for complex types implement them through the runtime's codec, since yaserde's derive would not
    /// read and write them as the contract says. Empty with [`Yaserde::Off`](crate::Yaserde::Off).
    #[must_use]
    pub fn derived_by_yaserde(&self) -> &[String] {
        &self.derived
    }

    /// What deserves a look, one line each: `file:line:column: message`.
    pub fn warnings(&self) -> impl Iterator<Item = String> {
        self.report.warnings()
    }

    /// The warnings with their source lines, for people; empty where there are none.
    #[must_use]
    pub fn pictures(&self, color: bool) -> String {
        self.report.pictures(color)
    }

    /// Writes the source at `path`: whole or not at all, and only if the file says something else.
    ///
    /// A file of the contract itself is refused.
    pub fn write(&self, path: impl AsRef<Path>) -> io::Result<()> {
        let path = path.as_ref();
        let is_read =
            |present: PathBuf| self.api.files.iter().any(|file| file.canonicalize().is_ok_and(|file| file == present));
        if path.canonicalize().is_ok_and(is_read) {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is a file of the contract: name another one"));
        }
        write::replace(path, self.source.as_bytes())
    }
}
