//! One prefix a namespace, the same in all of the output.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::ast::{Contract, XML};
use crate::model::{Namespace, NamespaceId};

/// Prefixes that envelopes have for themselves.
const TAKEN: [&str; 10] = ["soap", "soapenv", "soap-env", "env", "envelope", "s", "xml", "xmlns", "xsi", "xsd"];

pub(super) struct Namespaces {
    list: Vec<Namespace>,
    ids: HashMap<Arc<str>, NamespaceId>,
}

impl Namespaces {
    /// The target namespaces and those that bindings name, each with the prefix that the contract binds first where that one can be had.
    pub(super) fn of(contract: &Contract) -> Self {
        let mut bound: HashMap<&Arc<str>, Vec<&str>> = HashMap::new();
        let mut prefixes: Vec<_> = contract.prefixes.iter().collect();
        prefixes.sort_by_key(|prefix| prefix.source);
        for prefix in prefixes {
            bound.entry(&prefix.uri).or_default().push(&prefix.name);
        }
        let mut taken: HashSet<String> = TAKEN.iter().map(|&prefix| prefix.to_owned()).collect();
        let mut namespaces = Self { list: Vec::new(), ids: HashMap::new() };
        let mut number = 1;
        for uri in contract.namespaces.iter().chain(contract.bound_namespaces()) {
            if namespaces.ids.contains_key(uri) {
                continue;
            }
            let candidates = bound.get(uri).map(Vec::as_slice).unwrap_or_default();
            let own = candidates.iter().find(|prefix| is_plain(prefix) && !taken.contains(&prefix.to_lowercase()));
            let own = if **uri == *XML { Some(&"xml") } else { own };
            let prefix = own.map_or_else(|| numbered(&mut number, &taken), |&prefix| prefix.to_owned());
            taken.insert(prefix.to_lowercase());
            namespaces.ids.insert(Arc::clone(uri), NamespaceId(namespaces.list.len()));
            namespaces.list.push(Namespace { prefix, uri: uri.to_string() });
        }
        namespaces
    }

    pub(super) fn find(&self, uri: &Arc<str>) -> Option<NamespaceId> {
        self.ids.get(uri).copied()
    }

    pub(super) fn into_list(self) -> Vec<Namespace> {
        self.list
    }
}

/// Whether every tool takes the prefix: letters, digits and `_` of ASCII, and a letter first.
fn is_plain(prefix: &str) -> bool {
    prefix.starts_with(|c: char| c.is_ascii_alphabetic())
        && prefix.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && !prefix.to_ascii_lowercase().starts_with("xml")
        && prefix.len() <= 32
}

fn numbered(number: &mut usize, taken: &HashSet<String>) -> String {
    loop {
        let prefix = format!("ns{number}");
        *number += 1;
        if !taken.contains(&prefix) {
            return prefix;
        }
    }
}
