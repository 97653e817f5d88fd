//! `saponify inspect`.

mod expansion;
mod services;
mod tree;
mod types;

use std::path::PathBuf;

use clap::Args;
use saponify_codegen::Builder;
use saponify_codegen::describe::Description;

use crate::console;
use crate::paint::Paint;
use expansion::Expansion;
use tree::Tree;

/// Show what a contract offers: its services, their operations, and the types.
///
/// As JSON, the names of fields are stable; more may come. The whole is an object of `contract`, `services`, `modules` and
/// `types`. A service has `name`, `docs`, `endpoints`, `credentials` and `operations`; an operation has `name` (of the
/// method), `xml_name`, `docs`, `action`, `request`, `response` (null where it is one-way), `headers`, `response_headers`,
/// `fault` (the enum), `faults`, `effect` and `is_encoded`. A type has `path`, `xml`, `docs`, `in_requests`, `in_answers` and
/// `kind`: of a `record` or a `group` follow `content`, `has_builder` and `fields`, of a `choice` `text` and `variants`, of a
/// `family` `has_base` and `members`, of an `enumeration` `base` and `values`, of a `restriction` `base` and `facets`, of a
/// `union` `members`. A field has `name`, `docs`, `xml`, `place`, `type`, `min`, `max` (null for unbounded), `nillable`,
/// `default`, `fixed`, `supplied` and `item_setter`. Where a `type` is used, it has `rust`, its text, and `refers_to`, the
/// `path` of the contract's type in it. An XML name has `namespace` (null for none) and `local`.
#[derive(Debug, Args)]
pub(crate) struct Inspect {
    /// The WSDL file; what it imports is read from its own folder and below.
    contract: PathBuf,
    /// Show all types too, with their fields and how often these occur.
    #[arg(long, conflicts_with = "operation")]
    types: bool,
    /// Show one operation, by its name in the contract or in Rust, with all types that it reaches.
    #[arg(long, value_name = "NAME")]
    operation: Option<String>,
    /// Print the same as JSON, types included.
    #[arg(long)]
    json: bool,
}

impl Inspect {
    /// Fails with what is to be shown.
    pub(crate) fn run(self) -> Result<(), String> {
        let mut description = console::generate(&Builder::new(&self.contract))?.description();
        if let Some(name) = &self.operation {
            description = description.of_operation(name).map_err(|failure| failure.pictures(false))?;
        }
        if self.json {
            let json = serde_json::to_string_pretty(&description);
            let json = json.map_err(|error| format!("error: cannot write JSON: {error}\n"))?;
            return console::say(&(json + "\n"));
        }
        console::say(&self.tree(&description).draw())
    }

    fn tree(&self, description: &Description) -> Tree {
        let paint = Paint::for_stdout();
        if self.operation.is_some() {
            let mut expansion = Expansion::new(description, paint);
            let operations = description.services.iter().flat_map(|service| &service.operations);
            operations.for_each(|operation| expansion.operation(operation));
            return expansion.into_tree();
        }
        let mut tree = Tree::default();
        tree.push(0, paint.bold(&description.contract));
        services::all(&mut tree, description, paint);
        for module in &description.modules {
            tree.push(1, format!("module {}{}", paint.bold(&module.name), paint.summary(&module.docs)));
        }
        tree.push(1, types::counts(description));
        if self.types {
            types::all(&mut tree, description, paint);
        }
        tree
    }
}
