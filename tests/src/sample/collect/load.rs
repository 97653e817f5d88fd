//! The files of a contract: everything that is reached from it by imports, includes and redefinitions.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::io;
use std::path::{Path, PathBuf};

use roxmltree::Node;

use super::edits::{Edits, declarations};
use super::well_known::WellKnown;
use super::{Name, WSDL, XS};
use crate::xml_text;

/// How many files and schemas one contract may have.
const MOST: usize = 2_000;

/// One schema document: a file, or a part of a WSDL.
#[derive(Clone, Debug, Default)]
pub(super) struct Unit {
    /// Without a declaration of XML.
    pub(super) text: String,
    /// As it is written in the document; empty where there is none.
    pub(super) namespace: String,
    /// The places of `schemaLocation`s, in the order of the document.
    pub(super) links: Vec<Link>,
    /// Whether it is reached otherwise than by `xs:include` and `xs:redefine`.
    pub(super) is_top: bool,
}

/// An `xs:import`, `xs:include` or `xs:redefine` of a unit.
#[derive(Clone, Debug)]
pub(super) struct Link {
    pub(super) is_import: bool,
    /// The namespace that an import names; empty where it names none.
    pub(super) namespace: String,
    /// The unit that stands at the location.
    pub(super) unit: Option<usize>,
}

/// All that was found.
#[derive(Debug, Default)]
pub(super) struct Loaded {
    pub(super) units: Vec<Unit>,
    /// The texts of the WSDL files.
    pub(super) definitions: Vec<String>,
    pub(super) notes: Vec<String>,
    /// The first schema, where the contract is a schema.
    pub(super) schema: Option<usize>,
    by_path: BTreeMap<PathBuf, Option<usize>>,
}

/// What is still to be read.
struct Task {
    path: PathBuf,
    /// The link that asked for it.
    link: Option<(usize, usize)>,
    is_top: bool,
}

pub(super) fn load(contract: &Path, well_known: &WellKnown) -> io::Result<Loaded> {
    let mut loaded = Loaded::default();
    let mut tasks = VecDeque::from([Task { path: contract.to_owned(), link: None, is_top: true }]);
    let mut is_first = true;
    while let Some(task) = tasks.pop_front() {
        match loaded.file(&task, &mut tasks) {
            Err(error) if is_first => return Err(error),
            Err(error) => loaded.notes.push(error.to_string()),
            Ok(()) => {}
        }
        is_first = false;
        if tasks.is_empty() {
            tasks.extend(loaded.missing(well_known));
        }
        if loaded.units.len() + tasks.len() > MOST {
            return Err(xml_text::wrong(contract, &"too many files"));
        }
    }
    Ok(loaded)
}

impl Loaded {
    fn file(&mut self, task: &Task, tasks: &mut VecDeque<Task>) -> io::Result<()> {
        let key = task.path.canonicalize().map_err(|error| xml_text::wrong(&task.path, &error))?;
        if let Some(known) = self.by_path.get(&key).copied() {
            self.link(task, known);
            return Ok(());
        }
        self.by_path.insert(key.clone(), None);
        let text = xml_text::read(&task.path)?;
        let document = xml_text::parse(&text, &task.path)?;
        let root = document.root_element();
        if root.has_tag_name((XS, "schema")) {
            let unit = self.unit(root, text.clone(), task.is_top, &task.path, tasks);
            self.by_path.insert(key, Some(unit));
            self.link(task, Some(unit));
            if self.units.len() == 1 && self.definitions.is_empty() {
                self.schema = Some(unit);
            }
        } else if root.has_tag_name((WSDL, "definitions")) {
            self.wsdl(root, &text, &task.path, tasks);
            self.definitions.push(text.clone());
        } else {
            return Err(xml_text::wrong(&task.path, &"neither a schema nor a WSDL"));
        }
        Ok(())
    }

    fn link(&mut self, task: &Task, unit: Option<usize>) {
        if let Some((from, place)) = task.link
            && let Some(link) = self.units.get_mut(from).and_then(|from| from.links.get_mut(place))
        {
            link.unit = unit;
        }
        if let Some(unit) = unit.and_then(|unit| self.units.get_mut(unit)) {
            unit.is_top |= task.is_top;
        }
    }

    fn wsdl(&mut self, root: Node<'_, '_>, text: &str, path: &Path, tasks: &mut VecDeque<Task>) {
        for import in root.children().filter(|node| node.has_tag_name((WSDL, "import"))) {
            if let Some(path) = import.attribute("location").and_then(|location| beside(path, location)) {
                tasks.push_back(Task { path, link: None, is_top: true });
            }
        }
        let types = root.children().filter(|node| node.has_tag_name((WSDL, "types")));
        for schema in types.flat_map(|types| types.children()).filter(|node| node.has_tag_name((XS, "schema"))) {
            let mut edits = Edits::default();
            declarations(schema, text, &mut edits);
            self.unit(schema, edits.within(text, schema.range()), true, path, tasks);
        }
    }

    fn unit(
        &mut self,
        schema: Node<'_, '_>,
        text: String,
        is_top: bool,
        path: &Path,
        tasks: &mut VecDeque<Task>,
    ) -> usize {
        let number = self.units.len();
        let mut links = Vec::new();
        for node in schema.children().filter(|node| is_link(*node)) {
            let is_import = node.tag_name().name() == "import";
            let found = node.attribute("schemaLocation").and_then(|location| beside(path, location));
            if let Some(path) = found {
                tasks.push_back(Task { path, link: Some((number, links.len())), is_top: is_import });
            }
            let namespace = node.attribute("namespace").unwrap_or_default().to_owned();
            links.push(Link { is_import, namespace, unit: None });
        }
        let namespace = schema.attribute("targetNamespace").unwrap_or_default().to_owned();
        self.units.push(Unit { text, namespace, links, is_top });
        number
    }

    /// The schemas of the standards that are imported, and of which there is no file.
    fn missing(&self, well_known: &WellKnown) -> Vec<Task> {
        let present: BTreeSet<_> = self.units.iter().filter(|unit| unit.is_top).map(|unit| &unit.namespace).collect();
        let named = self.units.iter().flat_map(Unit::names).filter(|namespace| !present.contains(namespace));
        let files = named
            .collect::<BTreeSet<_>>()
            .into_iter()
            .filter_map(|namespace| well_known.file(&namespace).map(Path::to_owned));
        files
            .filter(|path| path.canonicalize().is_ok_and(|path| !self.by_path.contains_key(&path)))
            .map(|path| Task { path, link: None, is_top: true })
            .collect()
    }

    /// The namespaces for which there is a schema.
    pub(super) fn namespaces(&self) -> BTreeSet<&str> {
        self.units.iter().filter(|unit| unit.is_top).map(|unit| unit.namespace.as_str()).collect()
    }

    /// Every global element of the first schema's own namespace.
    pub(super) fn elements_of(&self, unit: usize) -> Vec<Name> {
        let (mut seen, mut waiting, mut names) = (BTreeSet::new(), vec![unit], Vec::new());
        let namespace = self.units.get(unit).map(|unit| unit.namespace.clone()).unwrap_or_default();
        while let Some(unit) = waiting.pop().filter(|unit| seen.insert(*unit)).and_then(|unit| self.units.get(unit)) {
            waiting.extend(unit.links.iter().filter(|link| !link.is_import).filter_map(|link| link.unit));
            let Ok(document) = xml_text::parse(&unit.text, Path::new("")) else { continue };
            let elements = document.root_element().children().filter(|node| node.has_tag_name((XS, "element")));
            names.extend(elements.filter_map(|node| node.attribute("name")).map(|name| Name::new(&namespace, name)));
        }
        names
    }
}

impl Unit {
    /// The namespaces that this schema speaks of.
    fn names(&self) -> BTreeSet<String> {
        let mut names: BTreeSet<String> = self.links.iter().map(|link| link.namespace.clone()).collect();
        if let Ok(document) = xml_text::parse(&self.text, Path::new("")) {
            let root = document.root_element();
            names.extend(root.namespaces().map(|it| it.uri().to_owned()).filter(|uri| uri != XS));
            // Of XML Schema itself only elements and attributes need a schema.
            let is_of_schemas = |node: Node<'_, '_>| {
                let prefix = node.attribute("ref").and_then(|name| Some(name.split_once(':')?.0));
                node.lookup_namespace_uri(prefix).is_some_and(|uri| prefix.is_some() && uri == XS)
            };
            if root.descendants().any(is_of_schemas) {
                names.insert(XS.to_owned());
            }
        }
        if self.text.contains("\"xml:") || self.text.contains("'xml:") {
            names.insert("http://www.w3.org/XML/1998/namespace".to_owned());
        }
        names.retain(|name| *name != self.namespace);
        names
    }
}

pub(super) fn is_link(node: Node<'_, '_>) -> bool {
    ["import", "include", "redefine"].iter().any(|name| node.has_tag_name((XS, *name)))
}

/// The file at a location that is relative to another file; nothing for what lies elsewhere.
fn beside(path: &Path, location: &str) -> Option<PathBuf> {
    let location = location.trim().replace('\\', "/").replace("%20", " ");
    let location = location.split('#').next().unwrap_or_default();
    let location = location.strip_prefix("file:").map_or(location, |rest| rest.trim_start_matches("//"));
    if location.is_empty() || location.contains("://") {
        return None;
    }
    let found = path.parent().unwrap_or(Path::new(".")).join(location);
    found.is_file().then_some(found)
}
