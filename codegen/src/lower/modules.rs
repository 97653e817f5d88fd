//! One module a namespace where there are several, and the names in each.

use std::collections::HashMap;
use std::sync::Arc;

use crate::ast::Contract;
use crate::model::{Module, ModuleId};
use crate::names::{Scope, raw, snake, type_name};

/// Modules and names that the output has for itself.
const RESERVED: [&str; 4] = ["wire", "operations", "saponify", "yaserde"];

/// Prefixes that generators of contracts choose, which say nothing.
const NONDESCRIPT: [&str; 9] = ["tns", "ns", "n", "q", "s", "xs", "xsd", "schema", "types"];

/// Parts of a URI that say nothing of what it names.
const COMMONPLACE: [&str; 12] =
    ["www", "http", "https", "urn", "com", "org", "net", "schema", "schemas", "xsd", "names", "wsdl"];

/// Which module the types of a namespace stand in; and the names that are taken in each module and at the root.
#[derive(Debug, Default)]
pub(super) struct Modules {
    list: Vec<Module>,
    ids: HashMap<Option<Arc<str>>, ModuleId>,
    /// Those of the modules.
    names: Scope,
    pub(super) root: Scope,
    scopes: Vec<Scope>,
}

impl Modules {
    /// The modules of these namespaces; where there is just one, everything stands at the root.
    pub(super) fn of(contract: &Contract, namespaces: &[Option<Arc<str>>]) -> Self {
        let mut modules = Self::default();
        if namespaces.len() < 2 {
            return modules;
        }
        modules.names = Scope::with(RESERVED);
        for namespace in namespaces {
            modules.add(contract, namespace.clone());
        }
        modules
    }

    fn add(&mut self, contract: &Contract, namespace: Option<Arc<str>>) -> ModuleId {
        let id = ModuleId(self.list.len());
        let name = self.names.claim(module_name(contract, namespace.as_ref()), "_");
        let docs = match &namespace {
            Some(uri) => format!("The namespace `{uri}`."),
            None => "What is in no namespace.".to_owned(),
        };
        self.list.push(Module { name, docs });
        self.ids.insert(namespace, id);
        self.scopes.push(Scope::default());
        id
    }

    /// The module of a namespace, which is added where there are others.
    pub(super) fn find_or_add(&mut self, contract: &Contract, namespace: Option<&Arc<str>>) -> ModuleId {
        match self.ids.get(&namespace.cloned()) {
            Some(known) => *known,
            None if self.list.is_empty() => ModuleId::default(),
            None => self.add(contract, namespace.cloned()),
        }
    }

    /// The module of a namespace; where that has none, the first.
    pub(super) fn find(&self, namespace: Option<&Arc<str>>) -> ModuleId {
        self.ids.get(&namespace.cloned()).copied().unwrap_or_default()
    }

    /// The names of a module; without modules, those of the root.
    pub(super) fn scope(&mut self, module: ModuleId) -> &mut Scope {
        self.scopes.get_mut(module.0).unwrap_or(&mut self.root)
    }

    pub(super) fn into_list(self) -> Vec<Module> {
        self.list
    }
}

/// The author's prefix where it says something, else the end of the URI.
fn module_name(contract: &Contract, namespace: Option<&Arc<str>>) -> String {
    let Some(uri) = namespace else { return "unqualified".to_owned() };
    let mut prefixes = contract.prefixes.iter().filter(|prefix| prefix.uri == *uri);
    let telling = prefixes.find(|prefix| {
        let stem = prefix.name.trim_end_matches(|c: char| c.is_ascii_digit());
        stem.len() > 1 && !NONDESCRIPT.contains(&stem.to_ascii_lowercase().as_str())
    });
    if let Some(prefix) = telling {
        return module_ident(&prefix.name);
    }
    let parts = uri.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '_');
    let parts: Vec<_> = parts.filter(|part| part.contains(|c: char| c.is_alphabetic())).collect();
    let is_telling = |part: &&&str| !COMMONPLACE.contains(&part.to_ascii_lowercase().as_str());
    module_ident(parts.iter().rev().find(is_telling).or(parts.last()).copied().unwrap_or("types"))
}

/// A name that is no keyword and, where letters have no case, no name of a type.
fn module_ident(text: &str) -> String {
    let name = snake(text);
    if raw(name.clone()) == name && type_name(&name) != name { name } else { format!("{name}_types") }
}
