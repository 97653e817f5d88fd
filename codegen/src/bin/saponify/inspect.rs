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

const JSON: &str = "\
JSON has these names, which stay; more may come. What is absent is null.
  the whole    contract, services, modules, types
  service      name, docs, endpoints (soap, address), profiles (name, envelope, namespaces),
               credentials, operations
  operation    name (of the method), xml_name, place, docs, action, request, response (null: one-way), headers,
               response_headers, fault (the enum), faults, effect (read, state, unsafe), is_encoded
  request      element, aliases, is_wrapper, type; so has a response
  header       element, type
  fault        name, xml_name, docs, told_by (fault_string, or detail with element and type), reauthenticate
  module       name, docs
  type         path, xml, place (file:line), docs, in_requests, in_answers, kind, and by its kind:
  record       content (sequence, all, mixed, array), has_builder, fields; so has a group
  choice       text (a variant's name), variants (as fields)
  family       has_base, members (name, xml, type)
  enumeration  base, values (name, docs, text)
  restriction  base, facets (name, value, words)
  union        members (name, type)
  field        name, docs, xml, place (element, attribute, text, part, any_element, any_attribute, mixed), type,
               min, max (null: unbounded), wildcards, nillable, default, fixed, supplied, item_setter
Wherever a type is used, it has rust (its text) and refers_to (the path of the contract's type in it).
An XML name has namespace and local.";

/// Show what a contract offers: its services, their operations, and the types.
#[derive(Debug, Args)]
#[command(after_long_help = JSON)]
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
