//! The build script and the library of a new crate.

use std::path::Path;

use super::{Crate, When};

/// `build.rs`.
pub(super) fn build_script(made: &Crate) -> String {
    let contract = format!("contract/{}", made.contract_path);
    let mut imports: Vec<_> = made.gates.iter().map(|gate| gate.choice).chain(["Builder"]).collect();
    let mut calls = String::new();
    match made.yaserde {
        When::On => {}
        When::Off => calls.push_str(".yaserde(Yaserde::Off)\n"),
        When::Feature => calls.push_str(".yaserde(Yaserde::feature(\"yaserde\"))\n"),
    }
    if made.yaserde != When::On {
        imports.push("Yaserde");
    }
    imports.sort_unstable();
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

/// `README.md`, with the one call of the example, if there is one.
pub(super) fn readme(made: &Crate, example: Option<&str>) -> String {
    let Crate { name, contract_path, .. } = made;
    let mut out = format!(
        "# {name}\n\nAn SDK that is generated from `contract/{contract_path}` while it builds: change the contract, and\n\
         `cargo build` makes it anew. `cargo doc --open` shows all of it.\n"
    );
    if let Some(example) = example {
        let code = example.lines().skip_while(|line| line.starts_with("//!") || line.is_empty());
        let code: String = code.flat_map(|line| [line, "\n"]).collect();
        out.push_str(
            "\nOne call, with stand-ins for the values; `cargo run --example call [URL]` makes it:\n\n```rust\n",
        );
        out.push_str(&code);
        out.push_str("```\n");
    }
    out
}
