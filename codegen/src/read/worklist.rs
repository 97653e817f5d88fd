//! Which files are still to be read. A file is read once, so that circles of imports end.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::import::{Import, ImportKind, Root};
use super::node::Attribute;
use crate::ast::Missing;
use crate::report::Report;
use crate::source::{LoadError, Loaded, Resolver, SourceId};
use crate::well_known;

/// How many files a contract may have.
const MAX_DOCUMENTS: usize = 10_000;

/// How large all files may be together, in bytes.
const MAX_BYTES: usize = 256 * 1024 * 1024;

/// How much of that may be files that are read once more, since another namespace includes them.
const MAX_BYTES_AGAIN: usize = 4 * 1024 * 1024;

/// How many files that redefine each other are followed.
const MAX_REDEFINED: usize = 256;

/// A file that is loaded and to be read now.
#[derive(Clone, Debug)]
pub(super) struct Document {
    pub(super) source: SourceId,
    /// By what the file is known again.
    key: PathBuf,
    /// What led to it.
    import: Option<Import>,
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
    /// Those of files that were read before.
    bytes_again: usize,
    /// The namespaces that names refer to.
    wanted: BTreeSet<Arc<str>>,
    /// The target namespaces of the schemas that were read.
    found: HashSet<Arc<str>>,
    pub(super) missing: Vec<Missing>,
    /// By what the files that were read are known again.
    keys: HashMap<SourceId, PathBuf>,
    /// The files that redefine others, by those.
    redefined: HashMap<PathBuf, PathBuf>,
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

    /// Notes what a document is, for whatever else leads to it.
    pub(super) fn opened(&mut self, document: &Document, root: Root, report: &mut Report) {
        if let Some(import) = &document.import {
            import.compare(&root, report);
        }
        self.roots.insert(document.key.clone(), root);
        self.keys.insert(document.source, document.key.clone());
    }

    /// Notes a schema of a namespace.
    pub(super) fn found(&mut self, namespace: Arc<str>) {
        self.found.insert(namespace);
    }

    /// Notes a name of a namespace.
    pub(super) fn wants(&mut self, namespace: &Arc<str>) {
        if !self.wanted.contains(namespace) {
            self.wanted.insert(Arc::clone(namespace));
        }
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

    /// Loads the next file that was not read yet, and in the end what stands in for files that are not there.
    pub(super) fn next(&mut self, resolver: &dyn Resolver, report: &mut Report) -> Option<Document> {
        while let Some(import) = self.waiting.pop_front() {
            if self.read.len() >= MAX_DOCUMENTS || self.bytes > MAX_BYTES {
                report.error(import.span, format!("the contract has more than {MAX_DOCUMENTS} files or 256 MiB"));
                return None;
            }
            let document = self.follow(import, resolver, report);
            if document.is_some() {
                return document;
            }
        }
        self.built_in(report)
    }

    fn follow(&mut self, import: Import, resolver: &dyn Resolver, report: &mut Report) -> Option<Document> {
        let lends = matches!(import.kind, ImportKind::Include | ImportKind::Redefine);
        let lent_namespace = import.namespace.clone().filter(|_| lends);
        let from = report.sources.path(import.from).to_owned();
        let folder = from.parent().map(Path::to_owned).unwrap_or_default();
        let location = import.location.clone();
        let reference = Followed { folder, location, lent_namespace: lent_namespace.clone() };
        let followed = match self.followed.entry(reference) {
            Entry::Occupied(known) => {
                let root = known.get().as_ref().and_then(|key| self.roots.get(key))?;
                import.compare(root, report);
                return None;
            }
            Entry::Vacant(new) => new.insert(None),
        };
        let Loaded { path, key, text } = match resolver.load(Some(&from), &import.location) {
            Ok(loaded) => loaded,
            Err(error) => {
                self.misses(import, error, report);
                return None;
            }
        };
        *followed = Some(key.clone());
        self.bytes += text.len();
        if import.kind == ImportKind::Redefine {
            self.redefines(&import, &key, report);
        }
        let known = self.roots.get(&key).filter(|root| root.names_itself());
        if known.is_none() && self.read.insert((key.clone(), lent_namespace.clone())) {
            if self.roots.contains_key(&key) {
                self.bytes_again += text.len();
            }
            if self.bytes_again > MAX_BYTES_AGAIN {
                let message = "files that several namespaces include come to more than 4 MiB, which is not supported";
                report.error(import.span, message);
                self.waiting.clear();
                return None;
            }
            let source = report.sources.add(path, &text);
            return Some(Document { source, key, import: Some(import), lent_namespace });
        }
        if let Some(root) = self.roots.get(&key) {
            import.compare(root, report);
        }
        None
    }

    /// Tells a file that redefines itself by way of others (XML Schema part 1, 4.2.2).
    fn redefines(&mut self, import: &Import, key: &Path, report: &mut Report) {
        let Some(from) = self.keys.get(&import.from).cloned() else { return };
        let mut by = Some(&from);
        for _ in 0..MAX_REDEFINED {
            let Some(file) = by else { break };
            if file == key {
                report.rule(import.span, "a schema redefines itself, by way of others (XML Schema part 1, 4.2.2)");
                return;
            }
            by = self.redefined.get(file);
        }
        self.redefined.insert(key.to_owned(), from);
    }

    /// A schema that cannot be read does no harm where nothing of it is used (XML Schema part 1, 4.2.1 and 4.2.3).
    fn misses(&mut self, import: Import, error: LoadError, report: &mut Report) {
        let LoadError { message, help, remote: is_remote } = error;
        let Import { namespace, span, kind, .. } = import;
        if kind == ImportKind::Wsdl {
            report.error(span, message).help = help.map(str::to_owned);
        } else {
            self.missing.push(Missing { namespace, message, help, is_remote, span });
        }
    }

    /// The schema of a standard whose names are used and that no file brought.
    fn built_in(&mut self, report: &mut Report) -> Option<Document> {
        let mut missing = self.wanted.iter().filter(|namespace| !self.found.contains(*namespace));
        let (file, text) = missing.find_map(|namespace| well_known::schema(namespace))?;
        let source = report.sources.add_built_in(file, text);
        Some(Document { source, key: PathBuf::from(file), import: None, lent_namespace: None })
    }
}
