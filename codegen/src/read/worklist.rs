//! Which files are still to be read. A file is read once, so that circles of imports end.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::import::{Import, ImportKind, Root};
use super::node::Attribute;
use crate::ast::Contract;
use crate::report::{Report, quote};
use crate::source::{Loaded, Resolver, SourceId};

/// How many files a contract may have.
const MAX_DOCUMENTS: usize = 10_000;

/// How large all files may be together, in bytes.
const MAX_BYTES: usize = 256 * 1024 * 1024;

/// A file that is loaded and to be read now.
#[derive(Clone, Debug)]
pub(super) struct Document {
    pub(super) source: SourceId,
    /// By what the file is known again.
    key: PathBuf,
    pub(super) import: Option<Import>,
    /// What an included schema without a namespace of its own takes from the one that includes it.
    pub(super) lent_namespace: Option<Arc<str>>,
}

/// What tells whether a reference leads elsewhere than another.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Followed {
    /// That of the file which has the reference.
    folder: PathBuf,
    location: String,
    lent_namespace: Option<Arc<str>>,
}

#[derive(Default)]
pub(super) struct Worklist {
    waiting: VecDeque<Import>,
    /// References that were followed, and the files that they led to.
    followed: HashMap<Followed, Option<PathBuf>>,
    read: HashSet<(PathBuf, Option<Arc<str>>)>,
    /// What the files that were read turned out to be.
    roots: HashMap<PathBuf, Root>,
    bytes: usize,
    /// Imports that lead to the network. They do no harm where the namespace is there anyway.
    remote: Vec<(Import, String, Option<&'static str>)>,
}

impl Worklist {
    pub(super) fn start(&mut self, path: &Path, resolver: &dyn Resolver, report: &mut Report) -> Option<Document> {
        match resolver.load(None, &path.to_string_lossy()) {
            Ok(Loaded { path, key, text }) => {
                self.bytes = text.len();
                self.read.insert((key.clone(), None));
                let source = report.sources.add(path, &text);
                Some(Document { source, key, import: None, lent_namespace: None })
            }
            Err(error) => {
                report.error_at_large(error.message).help = error.help.map(str::to_owned);
                None
            }
        }
    }

    /// Whether the document is what led to it; kept for whatever else leads to it.
    pub(super) fn is_meant(&mut self, document: &Document, root: Root, report: &mut Report) -> bool {
        let is_meant = document.import.as_ref().is_none_or(|import| import.leads_to(&root, report));
        self.roots.insert(document.key.clone(), root);
        is_meant
    }

    pub(super) fn push(
        &mut self,
        from: SourceId,
        location: Attribute<'_>,
        kind: ImportKind,
        namespace: Option<Arc<str>>,
    ) {
        let Attribute { value, span } = location;
        self.waiting.push_back(Import { from, location: value.trim_ascii().to_owned(), kind, namespace, span });
    }

    /// Loads the next file that was not read yet.
    pub(super) fn next(&mut self, resolver: &dyn Resolver, report: &mut Report) -> Option<Document> {
        while let Some(import) = self.waiting.pop_front() {
            let lent_namespace = import.namespace.clone().filter(|_| import.kind == ImportKind::Include);
            let from = report.sources.path(import.from).to_owned();
            let folder = from.parent().map(Path::to_owned).unwrap_or_default();
            let location = import.location.clone();
            let reference = Followed { folder, location, lent_namespace: lent_namespace.clone() };
            let followed = match self.followed.entry(reference) {
                Entry::Occupied(known) => {
                    let root = known.get().as_ref().and_then(|key| self.roots.get(key));
                    root.map(|root| import.leads_to(root, report));
                    continue;
                }
                Entry::Vacant(new) => new.insert(None),
            };
            if self.read.len() >= MAX_DOCUMENTS || self.bytes > MAX_BYTES {
                report.error(import.span, format!("the contract has more than {MAX_DOCUMENTS} files or 256 MiB"));
                return None;
            }
            match resolver.load(Some(&from), &import.location) {
                Ok(Loaded { path, key, text }) => {
                    *followed = Some(key.clone());
                    self.bytes += text.len();
                    if let Some(root) = self.roots.get(&key).filter(|root| root.names_itself()) {
                        import.leads_to(root, report);
                    } else if self.read.insert((key.clone(), lent_namespace.clone())) {
                        let source = report.sources.add(path, &text);
                        return Some(Document { source, key, import: Some(import), lent_namespace });
                    } else if let Some(root) = self.roots.get(&key) {
                        import.leads_to(root, report);
                    }
                }
                Err(error) if error.remote && import.kind == ImportKind::Import => {
                    self.remote.push((import, error.message, error.help));
                }
                Err(error) => report.error(import.span, error.message).help = error.help.map(str::to_owned),
            }
        }
        None
    }

    /// Tells the imports from the network whose namespace nothing else has brought.
    pub(super) fn settle(&mut self, contract: &Contract, report: &mut Report) {
        let loaded: HashSet<_> = contract.namespaces.iter().collect();
        for (import, message, help) in self.remote.drain(..) {
            let known = import.namespace.as_ref().is_some_and(|uri| loaded.contains(uri));
            if !known {
                let uri = import.namespace.as_deref().map_or("no namespace".to_owned(), quote);
                report.error(import.span, format!("cannot import {uri}: {message}")).help = help.map(str::to_owned);
            }
        }
    }
}
