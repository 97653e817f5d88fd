//! `saponify check`.

use std::path::PathBuf;

use clap::Args;
use saponify_codegen::Builder;

use crate::console::{self, count};

/// Tell the mistakes of a contract, and write nothing.
#[derive(Debug, Args)]
pub(crate) struct Check {
    /// The WSDL file; what it imports is read from its own folder and below.
    contract: PathBuf,
}

impl Check {
    /// Fails with what is to be shown.
    pub(crate) fn run(self) -> Result<(), String> {
        let generated = console::generate(&Builder::new(self.contract))?;
        let (types, operations) = (count(generated.types(), "type"), count(generated.operations(), "operation"));
        console::say(&format!("ok: {types}, {operations}\n"))
    }
}
