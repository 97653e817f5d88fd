//! `saponify generate`.

use std::path::PathBuf;

use clap::Args;
use saponify_codegen::{Builder, Builders, Yaserde};

use crate::console;
use crate::options::{Options, choose};

/// Write the Rust source of a contract.
#[derive(Debug, Args)]
pub(crate) struct Generate {
    /// The WSDL file; what it imports is read from its own folder and below.
    contract: PathBuf,
    /// The file to write, whole or not at all, and only if it changes [default: stdout].
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Implement yaserde's traits: `on`, `off`, or `feature=NAME` for where that feature is on.
    #[arg(long, default_value = "on", value_name = "WHEN", value_parser = yaserde)]
    yaserde: Yaserde,
    /// Make builders for all types, and not only for those that requests reach.
    #[arg(long)]
    builders: bool,
    #[command(flatten)]
    options: Options,
}

impl Generate {
    /// Fails with what is to be shown.
    pub(crate) fn run(self) -> Result<(), String> {
        let mut builder = Builder::new(self.contract).yaserde(self.yaserde);
        if self.builders {
            builder = builder.builders(Builders::All);
        }
        if let Some(root) = &self.options.root {
            builder = builder.root(root);
        }
        builder = self.options.applied(builder);
        let generated = console::generate(&builder)?;
        match self.output {
            Some(path) => {
                generated.write(&path).map_err(|error| format!("error: cannot write `{}`: {error}\n", path.display()))
            }
            None => console::say(generated.source()),
        }
    }
}

fn yaserde(when: &str) -> Result<Yaserde, String> {
    choose(when, Yaserde::On, Yaserde::Off, Yaserde::Feature)
}
