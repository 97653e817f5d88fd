//! The manifest of a new crate.

use std::fmt::Write as _;

use super::{Crate, When};

/// The version of yaserde that the runtime is written for.
const YASERDE: &str = "0.13.2";

/// `Cargo.toml`.
pub(super) fn manifest(made: &Crate) -> String {
    let name = toml(&made.name);
    let description = toml(&format!("An SDK that is generated from `{}` while it builds.", made.contract));
    let mut out = format!(
        "[package]\nname = {name}\ndescription = {description}\nversion = \"0.1.0\"\nedition = \"2024\"\n\
         rust-version = \"1.86\"\n\n"
    );
    if made.yaserde == When::Feature {
        out.push_str(
            "[features]\ndefault = [\"yaserde\"]\n# The generated types implement yaserde's traits.\n\
             yaserde = [\"dep:yaserde\", \"saponify/yaserde\"]\n\n",
        );
    }
    out.push_str("[dependencies]\n");
    let features = if made.yaserde == When::On { ", features = [\"yaserde\"]" } else { "" };
    dependency(&mut out, made, "saponify", "soap", features);
    match made.yaserde {
        When::On => out.push_str(&yaserde("")),
        When::Feature => out.push_str(&yaserde(", optional = true")),
        When::Off => {}
    }
    out.push_str("\n[build-dependencies]\n");
    dependency(&mut out, made, "saponify-codegen", "codegen", "");
    out.push_str("\n[dev-dependencies]\ntokio = { version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }\n");
    out
}

/// A crate of saponify: of this version, or in the folder of the workspace.
fn dependency(out: &mut String, made: &Crate, name: &str, folder: &str, features: &str) {
    let source = match &made.saponify {
        Some(workspace) => format!("path = {}", toml(&format!("{workspace}/{folder}"))),
        None => format!("version = \"{}\"", env!("CARGO_PKG_VERSION")),
    };
    // Writing to a `String` does not fail.
    let _ = writeln!(out, "{name} = {{ {source}{features} }}");
}

fn yaserde(more: &str) -> String {
    format!("yaserde = {{ version = \"{YASERDE}\", features = [\"derive\"]{more} }}\n")
}

/// A basic string of TOML.
fn toml(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            // Writing to a `String` does not fail.
            c if c.is_control() => drop(write!(out, "\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
