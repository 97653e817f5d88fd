//! `saponify vendor`.

use std::path::PathBuf;

use clap::Args;
use saponify_codegen::Failure;
use saponify_codegen::vendor::{self, Vendor};

use crate::console::{self, count, wants_color};

/// Copy a contract and all that it imports and includes into a folder, so that builds need no network.
///
/// Read are https URLs and files. No other command reads from the network.
#[derive(Debug, Args)]
#[command(allow_missing_positional = true)]
pub(crate) struct VendorCommand {
    /// The contract: a URL that starts with `https://`, or a file.
    #[arg(value_name = "URL_OR_FILE", required_unless_present = "check", conflicts_with = "check")]
    source: Option<String>,
    /// The folder of the copies and of their `vendor.lock`.
    dir: PathBuf,
    /// Take what has changed since the contract was vendored.
    #[arg(long)]
    update: bool,
    /// Read plain http from this machine, as from a service that is being written.
    #[arg(long)]
    allow_http: bool,
    /// Check the copies against their lock, and read nothing else.
    #[arg(long, conflicts_with_all = ["update", "allow_http"])]
    check: bool,
}

impl VendorCommand {
    /// Fails with what is to be shown.
    pub(crate) fn run(self) -> Result<(), String> {
        let shown = |failure: Failure| failure.pictures(wants_color());
        let Some(source) = self.source else {
            let files = vendor::check(&self.dir).map_err(shown)?;
            return console::say(&format!("ok: {}\n", count(files, "file")));
        };
        let vendor = Vendor::new(source, self.dir).allow_http(self.allow_http).update(self.update);
        let vendored = vendor.run().map_err(shown)?;
        let (files, bytes) = (count(vendored.files(), "file"), count(vendored.bytes(), "byte"));
        console::say(&format!("vendored `{}`: {files}, {bytes}\n", vendored.contract().display()))
    }
}
