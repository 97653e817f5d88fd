//! The build script and the library of a new crate.

use std::path::Path;

use saponify_codegen::Blocking;

use super::{Crate, When};

/// `build.rs`.
pub(super) fn build_script(made: &Crate) -> String {
    let contract = format!("contract/{}", made.contract_path);
    let mut imports = vec!["Builder"];
    let mut calls = String::new();
    match made.yaserde {
        When::On => {}
        When::Off => calls.push_str(".yaserde(Yaserde::Off)\n"),
        When::Feature => calls.push_str(".yaserde(Yaserde::feature(\"yaserde\"))\n"),
    }
    if made.blocking != Blocking::Off {
        imports.insert(0, "Blocking");
    }
    if made.yaserde != When::On {
        imports.push("Yaserde");
    }
    if made.has_root {
        calls.push_str(".root(\"contract\")\n");
    }
    calls.push_str(&made.calls);
    calls.push_str(".emit()\n");
    let imports =
        if let [only] = imports.as_slice() { (*only).to_owned() } else { format!("{{{}}}", imports.join(", ")) };
    // Two calls stand on a line.
    let between = if calls.lines().count() > 2 { "\n        " } else { "" };
    let calls: String = calls.lines().flat_map(|call| [between, call]).collect();
    format!(
        "//! Generates the SDK from the contract. Changing a file of the contract is enough to build it anew.\n\n\
         use saponify_codegen::{imports};\nuse std::process::ExitCode;\n\n\
         fn main() -> ExitCode {{\n    Builder::new({contract:?}){calls}\n}}\n"
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
