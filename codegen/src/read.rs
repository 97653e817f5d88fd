//! XML to [`ast`](crate::ast). Only here is XML syntax known.

mod attribute;
mod attributes;
mod binding;
mod bound_message;
mod complex_type;
mod conditional;
mod definitions;
mod doctype;
mod documentation;
mod element;
mod identity;
mod import;
mod lengths;
mod limits;
#[cfg(feature = "cli")]
pub(crate) mod locations;
mod message;
mod namespace;
mod node;
mod particle;
mod port_type;
mod redefine;
mod repeated;
mod schema;
mod service;
mod simple_type;
mod standard;
mod tree;
mod vocabulary;
mod wildcard;
mod worklist;
mod xpath;

use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;

use crate::ast::{Contract, TypeDefinition, TypeIndex};
use crate::report::Report;
use crate::source::{Resolver, SourceId};
use redefine::{Original, Redefinitions};
use repeated::Definitions;
use worklist::Worklist;

/// Reads the contract and every file that it imports or includes, each once.
pub(crate) fn contract(path: &Path, resolver: &dyn Resolver, report: &mut Report) -> Contract {
    let mut contract = Contract::default();
    let mut worklist = Worklist::default();
    let mut interned = HashSet::new();
    let mut redefinitions = Redefinitions::default();
    let mut definitions = Definitions::default();
    let Some(first) = worklist.start(path, resolver, report) else {
        return contract;
    };
    let mut next = Some(first);
    while let Some(document) = next {
        let text = report.sources.text(document.source);
        if let Some(tree) = tree::parse(&text, document.source, report) {
            let mut reader = Reader {
                report: &mut *report,
                contract: &mut contract,
                worklist: &mut worklist,
                interned: &mut interned,
                definitions: &mut definitions,
                redefinitions: &mut redefinitions,
                original: None,
                ids: HashSet::new(),
                source: document.source,
                lent_namespace: document.lent_namespace.clone(),
            };
            reader.document(&document, node::Node::new(tree.root_element(), document.source));
        }
        next = worklist.next(resolver, report);
    }
    redefinitions.settle(&mut contract, report);
    contract.missing = worklist.missing;
    contract
}

/// What is at hand while one document is read.
struct Reader<'r> {
    report: &'r mut Report,
    contract: &'r mut Contract,
    worklist: &'r mut Worklist,
    interned: &'r mut HashSet<Arc<str>>,
    definitions: &'r mut Definitions,
    redefinitions: &'r mut Redefinitions,
    /// What is being redefined.
    original: Option<Original>,
    /// The values of `id` in this document.
    ids: HashSet<String>,
    source: SourceId,
    /// The namespace of the schema that includes this one, where this one has none of its own.
    lent_namespace: Option<Arc<str>>,
}

impl Reader<'_> {
    fn document(&mut self, document: &worklist::Document, root: node::Node<'_>) {
        if let Some(root) = import::Root::of(root) {
            self.worklist.opened(document, root, self.report);
        }
        if !self.names_are_short(root) {
            return;
        }
        match (root.space(), root.local()) {
            (namespace::Space::Schema, "schema") => self.schema(root),
            (namespace::Space::Wsdl, "definitions") => self.definitions(root),
            _ => {
                let name = crate::report::quote(root.local());
                self.report
                    .error(root.span(), format!("{name} is neither a WSDL 1.1 contract nor an XML Schema"))
                    .help("the root is to be `wsdl:definitions` or `xs:schema`");
            }
        }
    }

    /// One shared copy of a namespace's URI.
    fn intern(&mut self, uri: &str) -> Arc<str> {
        if let Some(known) = self.interned.get(uri) {
            return Arc::clone(known);
        }
        let uri: Arc<str> = Arc::from(uri);
        self.interned.insert(Arc::clone(&uri));
        uri
    }

    fn define(&mut self, definition: TypeDefinition) -> TypeIndex {
        self.contract.types.push(definition);
        TypeIndex(self.contract.types.len() - 1)
    }
}
