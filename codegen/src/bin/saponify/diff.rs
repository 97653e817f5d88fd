//! `saponify diff`.

mod changes;
mod facets;
mod fields;
mod occurs;
mod operations;
mod paired;
mod services;
mod simple;
mod types;

use std::path::{Path, PathBuf};

use clap::Args;
use saponify_codegen::Builder;
use saponify_codegen::describe::Description;

use crate::console;
use crate::paint::Paint;
use changes::{Changes, Weight};

const JSON: &str = "\
JSON has these names, which stay; more may come. What is absent is null.
  the whole    semver (major, minor, patch, none), changes
  change       group (breaking, addition, other), semver, what (such as field), at (its Rust path),
               old, new (where the contracts have it, as file:line), sentence";

/// Tell what changed between two versions of a contract for those who call it, and what Rust's semver makes of it.
///
/// Breaking is what stops code of callers from compiling, or messages from being understood. A record with a builder may get
/// optional fields; one without is built and matched field by field, so that any new field breaks. Enumerations, families of
/// derived types and faults may get members, for their enums are `non_exhaustive`; choices and unions may not. Narrower facets
/// and occurrences break requests, wider ones break nothing.
#[derive(Debug, Args)]
#[command(after_long_help = JSON)]
pub(crate) struct Diff {
    /// The WSDL file as it was.
    old: PathBuf,
    /// The WSDL file as it is.
    new: PathBuf,
    /// Print the same as JSON, for other tools.
    #[arg(long)]
    json: bool,
    /// Exit with 1 where something breaks.
    #[arg(long)]
    exit_code: bool,
}

impl Diff {
    /// Fails with what is to be shown, which is nothing where the exit code alone says that something breaks.
    pub(crate) fn run(self) -> Result<(), String> {
        let changes = between(&described(&self.old)?, &described(&self.new)?);
        if self.json {
            let json = serde_json::to_string_pretty(&changes.report());
            console::say(&(json.map_err(|error| format!("error: cannot write JSON: {error}\n"))? + "\n"))?;
        } else {
            console::say(&text(&changes, Paint::for_stdout()))?;
        }
        if self.exit_code && changes.are_breaking() { Err(String::new()) } else { Ok(()) }
    }
}

fn described(contract: &Path) -> Result<Description, String> {
    Ok(console::generate(&Builder::new(contract))?.description())
}

fn between(old: &Description, new: &Description) -> Changes {
    let types = types::Types::of(old, new);
    let mut changes = Changes::default();
    services::compare(&mut changes, &types, old, new);
    types.compare(&mut changes);
    changes.finish();
    changes
}

/// The groups that there are, and the advice as the last line.
fn text(changes: &Changes, paint: Paint) -> String {
    let mut lines = Vec::new();
    for (title, weights) in [
        (paint.red("breaking"), &[Weight::Breaking][..]),
        (paint.green("additions"), &[Weight::Addition][..]),
        (paint.bold("other"), &[Weight::Behaviour, Weight::Small][..]),
    ] {
        let mut told = changes.of(weights).peekable();
        if told.peek().is_some() {
            lines.push(title);
        }
        lines.extend(told.map(|change| {
            let places = change.places();
            let places = if places.is_empty() { places } else { paint.faint(&format!("  ({places})")) };
            format!("  {}{places}", change.sentence)
        }));
    }
    lines.push(format!("semver: {}\n", changes.semver()));
    lines.join("\n")
}
