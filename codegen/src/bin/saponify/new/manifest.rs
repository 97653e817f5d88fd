//! The manifest of a new crate.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Crate, When};
use crate::options::Gate;

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
    out.push_str(&features(made));
    out.push_str("[dependencies]\n");
    let yaserde_on = Some("yaserde").filter(|_| made.yaserde == When::On);
    let always = made.gates.iter().filter(|gate| gate.of_crate.is_none()).map(|gate| gate.feature);
    let features: Vec<_> = yaserde_on.into_iter().chain(always).map(toml).collect();
    let features = if features.is_empty() { String::new() } else { format!(", features = [{}]", features.join(", ")) };
    dependency(&mut out, made, "saponify", "soap", &features);
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

/// The features that switch parts of the generated code.
fn features(made: &Crate) -> String {
    let mut out = String::new();
    if made.yaserde == When::Feature {
        out.push_str(
            "default = [\"yaserde\"]\n# The generated types implement yaserde's traits.\n\
             yaserde = [\"dep:yaserde\", \"saponify/yaserde\"]\n",
        );
    }
    // One feature may turn on several parts.
    let mut named: BTreeMap<&str, Vec<&Gate>> = BTreeMap::new();
    for gate in &made.gates {
        if let Some(name) = &gate.of_crate {
            named.entry(name).or_default().push(gate);
        }
    }
    for (name, gates) in named {
        let about: String = gates.iter().flat_map(|gate| ["# ", gate.about, "\n"]).collect();
        let features: Vec<_> = gates.iter().map(|gate| toml(&format!("saponify/{}", gate.feature))).collect();
        // Writing to a `String` does not fail.
        let _ = writeln!(out, "{about}{} = [{}]", toml(name), features.join(", "));
    }
    if out.is_empty() { out } else { format!("[features]\n{out}\n") }
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
