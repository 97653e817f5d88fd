//! The build script and the library of a new crate.

use std::path::Path;

use super::{Crate, When};

/// `build.rs`.
pub(super) fn build_script(made: &Crate) -> String {
    let contract = format!("contract/{}", made.contract);
    let (imports, yaserde) = match made.yaserde {
        When::On => ("Builder", ""),
        When::Off => ("{Builder, Yaserde}", ".yaserde(Yaserde::Off)"),
        When::Feature => ("{Builder, Yaserde}", ".yaserde(Yaserde::feature(\"yaserde\"))"),
    };
    format!(
        "//! Generates the SDK from the contract. Changing a file of the contract is enough to build it anew.\n\n\
         use saponify_codegen::{imports};\nuse std::process::ExitCode;\n\n\
         fn main() -> ExitCode {{\n    Builder::new({contract:?}){yaserde}.emit()\n}}\n"
    )
}

/// `src/lib.rs`.
pub(super) fn library(made: &Crate) -> String {
    let contract = &made.contract;
    let source = Path::new("/").join(contract).with_extension("rs");
    let source = source.to_string_lossy();
    format!(
        "//! An SDK that is generated from `{contract}` while it builds.\n\n\
         /// What the contract says, as Rust.\n\
         #[allow(clippy::all, clippy::pedantic)]\n\
         mod generated {{\n    include!(concat!(env!(\"OUT_DIR\"), {source:?}));\n}}\n\n\
         pub use generated::*;\n\
         /// The runtime: transports, faults, limits, simple types, and what else calls are made of.\n\
         pub use saponify;\n"
    )
}
