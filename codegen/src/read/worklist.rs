//! Which files are still to be read. A file is read once, so that circles of imports end.

use std::collections::{HashSet, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::node::Attribute;
use crate::ast::Contract;
use crate::report::{Report, quote};
use crate::source::{Resolver, SourceId, Span};

/// How many files a contract may have.
const MAX_DOCUMENTS: usize = 10_000;

/// How large all files may be together, in bytes.
const MAX_BYTES: usize = 256 * 1024 * 1024;

/// A reference from one file to another.
#[derive(Clone, Debug)]
pub(super) struct Import {
    from: SourceId,
    location: String,
    pub(super) kind: ImportKind,
    /// The namespace that the other file is to have.
    pub(super) namespace: Option<Arc<str>>,
    /// The location.
    pub(super) span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ImportKind {
    /// `xs:import` (XML Schema part 1, 4.2.3).
    Import,
    /// `xs:include` (part 1, 4.2.1).
    Include,
    /// `wsdl:import` (WSDL 1.1, 2.1.1).
    Wsdl,
}

/// A file that is loaded and to be read now.
#[derive(Clone, Debug)]
pub(super) struct Document {
    pub(super) source: SourceId,
    pub(super) import: Option<Import>,
    /// What an included schema without a namespace of its own takes from the one that includes it.
    pub(super) lent_namespace: Option<Arc<str>>,
}

#[derive(Default)]
pub(super) struct Worklist {
    waiting: VecDeque<Import>,
    /// References that were followed, by the folder of the file that has them.
    followed: HashSet<(PathBuf, String, Option<Arc<str>>)>,
    read: HashSet<(PathBuf, Option<Arc<str>>)>,
    /// Files that take no namespace from whoever includes them.
    self_named: HashSet<PathBuf>,
    bytes: usize,
    /// Imports that lead to the network. They do no harm where the namespace is there anyway.
    remote: Vec<(Import, String, Option<&'static str>)>,
}

impl Worklist {
    pub(super) fn start(&mut self, path: &Path, resolver: &dyn Resolver, report: &mut Report) -> Option<Document> {
        match resolver.load(None, &path.to_string_lossy()) {
            Ok((path, text)) => {
                self.bytes = text.len();
                self.read.insert((path.clone(), None));
                Some(Document { source: report.sources.add(path, &text), import: None, lent_namespace: None })
            }
            Err(error) => {
                report.error_at_large(error.message).help = error.help.map(str::to_owned);
                None
            }
        }
    }

    /// The file has a target namespace, so reading it once is enough.
    pub(super) fn names_itself(&mut self, path: &Path) {
        self.self_named.insert(path.to_owned());
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
            if !self.followed.insert((folder, import.location.clone(), lent_namespace.clone())) {
                continue;
            }
            if self.read.len() >= MAX_DOCUMENTS || self.bytes > MAX_BYTES {
                report.error(import.span, format!("the contract has more than {MAX_DOCUMENTS} files or 256 MiB"));
                return None;
            }
            match resolver.load(Some(&from), &import.location) {
                Ok((path, text)) => {
                    self.bytes += text.len();
                    if !self.self_named.contains(&path) && self.read.insert((path.clone(), lent_namespace.clone())) {
                        let source = report.sources.add(path, &text);
                        return Some(Document { source, import: Some(import), lent_namespace });
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
