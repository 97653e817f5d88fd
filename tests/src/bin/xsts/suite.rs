//! The tests of the suite, as its list has them.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use saponify_tests::index::Table;
use saponify_tests::xml_text;

const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// One test: that documents are a schema or are none, or that a document is valid or is not.
#[derive(Clone, Debug)]
pub(crate) struct Test {
    pub(crate) set: String,
    /// `group/name`.
    pub(crate) name: String,
    pub(crate) is_of_schema: bool,
    pub(crate) is_valid: bool,
    /// The documents of the schema.
    pub(crate) schemas: Vec<PathBuf>,
    /// The document, of a test that is not of a schema.
    pub(crate) instance: Option<PathBuf>,
}

/// The tests of a list, and the names of those that are left out since they are of XML 1.1 or XML Schema 1.1.
pub(crate) fn read(list: &Path) -> io::Result<(Vec<Test>, Vec<String>)> {
    let folder = list.parent().unwrap_or(Path::new("."));
    let table = Table::read(list)?;
    let columns = ["set", "group", "kind", "name", "version", "expected", "files", "group_schema_files"];
    let [set, group, kind, name, version, expected, files, schemas] = table.columns(columns)?;
    let (mut tests, mut left_out) = (Vec::new(), Vec::new());
    for row in &table.rows {
        let cell = |column: usize| row.get(column).map_or("", String::as_str);
        let paths = |column: usize| cell(column).split(';').filter(|it| !it.is_empty()).map(|it| folder.join(it));
        let is_of_schema = cell(kind) == "schema";
        let mut test = Test {
            set: cell(set).to_owned(),
            name: format!("{}/{}", cell(group), cell(name)),
            is_of_schema,
            is_valid: cell(expected) == "valid",
            schemas: paths(if is_of_schema { files } else { schemas }).collect(),
            instance: paths(files).next().filter(|_| !is_of_schema),
        };
        if let Some(instance) = &test.instance {
            let further: Vec<_> = hinted(instance).into_iter().filter(|path| !test.schemas.contains(path)).collect();
            test.schemas.extend(further);
        }
        let versions: Vec<_> = cell(version).split_whitespace().collect();
        let is_of_schema_1_0 = versions.is_empty() || versions.contains(&"1.0");
        if is_of_schema_1_0 && test.schemas.iter().chain(&test.instance).all(|path| !is_of_xml_1_1(path)) {
            tests.push(test);
        } else {
            left_out.push(format!("{} {}", test.set, test.name));
        }
    }
    Ok((tests, left_out))
}

/// The schemas that a document names by `xsi:schemaLocation` (XML Schema part 1, 4.3.2) and that are there.
fn hinted(instance: &Path) -> Vec<PathBuf> {
    let Ok(text) = xml_text::read(instance) else { return Vec::new() };
    let Ok(document) = xml_text::parse(&text, instance) else { return Vec::new() };
    let hint = document.root_element().attribute((XSI, "schemaLocation")).unwrap_or_default();
    let folder = instance.parent().unwrap_or(Path::new("."));
    let paths = hint.split_whitespace().skip(1).step_by(2).map(|location| folder.join(location));
    paths.filter(|path| path.is_file()).collect()
}

fn is_of_xml_1_1(path: &Path) -> bool {
    let bytes = fs::read(path).unwrap_or_default();
    let start: String = bytes.iter().take(100).filter(|byte| **byte != 0).map(|byte| char::from(*byte)).collect();
    let declaration = start.split_once("<?xml ").and_then(|(_, rest)| rest.split_once("?>"));
    declaration.is_some_and(|(declaration, _)| declaration.contains("\"1.1\"") || declaration.contains("'1.1'"))
}
