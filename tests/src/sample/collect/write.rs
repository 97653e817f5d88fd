//! Units as files, and the files that bind them together.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use super::edits::{Edits, escaped};
use super::load::{Link, Loaded, is_link};
use super::{DRIVER, XS};
use crate::xml_text;

pub(super) fn write(loaded: &Loaded, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let files = namespace_files(loaded, folder)?;
    let users = users(loaded);
    for (number, used_in) in users.iter().enumerate() {
        fs::write(folder.join(unit_file(number)), unit(loaded, number, &files, used_in)?)?;
    }
    let mut driver = format!("<xs:schema xmlns:xs=\"{XS}\" targetNamespace=\"urn:saponify:all\">\n");
    for (namespace, file) in &files {
        driver += &import(namespace, file);
    }
    driver += "</xs:schema>\n";
    fs::write(folder.join(DRIVER), driver)
}

fn unit_file(number: usize) -> String {
    format!("unit{number}.xsd")
}

/// The file of each namespace: its one schema, or one that includes its schemas.
fn namespace_files<'l>(loaded: &'l Loaded, folder: &Path) -> io::Result<BTreeMap<&'l str, String>> {
    let mut files = BTreeMap::new();
    for (number, namespace) in loaded.namespaces().into_iter().enumerate() {
        let units = loaded.units.iter().enumerate().filter(|(_, unit)| unit.is_top && unit.namespace == namespace);
        let units: Vec<usize> = units.map(|(number, _)| number).collect();
        // What another of them includes comes with it, unless they include each other.
        let mut included = BTreeSet::new();
        let mut first = Vec::new();
        for unit in units.iter().rev().chain(&units) {
            if !included.contains(unit) && !first.contains(unit) {
                let reached = reached(loaded, *unit);
                first.retain(|other| !reached.contains(other));
                first.push(*unit);
                included.extend(reached);
            }
        }
        if let [only] = first.as_slice() {
            files.insert(namespace, unit_file(*only));
            continue;
        }
        let file = format!("namespace{number}.xsd");
        let target =
            if namespace.is_empty() { String::new() } else { format!(" targetNamespace=\"{}\"", escaped(namespace)) };
        let mut text = format!("<xs:schema xmlns:xs=\"{XS}\"{target}>\n");
        for unit in first.iter().rev() {
            let _ = writeln!(text, "<xs:include schemaLocation=\"{}\"/>", unit_file(*unit));
        }
        fs::write(folder.join(&file), text + "</xs:schema>\n")?;
        files.insert(namespace, file);
    }
    Ok(files)
}

/// What comes with a unit by inclusion, however far.
fn reached(loaded: &Loaded, unit: usize) -> BTreeSet<usize> {
    let (mut found, mut waiting) = (BTreeSet::new(), vec![unit]);
    while let Some(from) = waiting.pop().and_then(|unit| loaded.units.get(unit)) {
        let next = from.links.iter().filter(|link| !link.is_import).filter_map(|link| link.unit);
        waiting.extend(next.filter(|next| *next != unit && found.insert(*next)));
    }
    found
}

/// The namespaces that each unit may find itself in: its own, or those of who includes it.
fn users(loaded: &Loaded) -> Vec<BTreeSet<&str>> {
    let mut users: Vec<BTreeSet<&str>> =
        loaded.units.iter().map(|unit| BTreeSet::from([unit.namespace.as_str()])).collect();
    for number in 0..loaded.units.len() {
        let namespace = loaded.units.get(number).map_or("", |unit| unit.namespace.as_str());
        for reached in reached(loaded, number) {
            users.get_mut(reached).map(|used_in| used_in.insert(namespace));
        }
    }
    users
}

fn unit(
    loaded: &Loaded,
    number: usize,
    files: &BTreeMap<&str, String>,
    used_in: &BTreeSet<&str>,
) -> io::Result<String> {
    let Some(unit) = loaded.units.get(number) else { return Ok(String::new()) };
    let document = xml_text::parse(&unit.text, Path::new(&unit_file(number)))?;
    let schema = document.root_element();
    let mut edits = Edits::default();
    let mut imported = BTreeSet::new();
    for (node, link) in schema.children().filter(|node| is_link(*node)).zip(&unit.links) {
        let file = file(link, files);
        let is_senseless = link.is_import && used_in.contains(link.namespace.as_str());
        if is_senseless || (file.is_none() && !link.is_import) {
            edits.replace(node.range(), String::new());
            continue;
        }
        if link.is_import {
            imported.insert(link.namespace.as_str());
        }
        match (node.attribute_node("schemaLocation"), file) {
            (Some(attribute), Some(file)) => edits.replace(attribute.range_value(), file),
            (Some(attribute), None) => edits.replace(attribute.range(), String::new()),
            (None, Some(file)) => {
                let text = unit.text.get(node.range()).unwrap_or_default();
                let end = text.find(|c: char| c.is_whitespace() || c == '>' || c == '/').unwrap_or(text.len());
                edits.insert(node.range().start + end, format!(" schemaLocation=\"{file}\""));
            }
            (None, None) => {}
        }
    }
    if let Some(first) = schema.first_child() {
        let wanted =
            files.iter().filter(|(namespace, _)| !used_in.contains(*namespace) && !imported.contains(*namespace));
        let imports: String = wanted.map(|(namespace, file)| import(namespace, file)).collect();
        edits.insert(first.range().start, imports);
    }
    Ok(edits.within(&unit.text, 0..unit.text.len()))
}

/// The file that a link leads to: for an import always that of the whole namespace.
fn file(link: &Link, files: &BTreeMap<&str, String>) -> Option<String> {
    if link.is_import { files.get(link.namespace.as_str()).cloned() } else { link.unit.map(unit_file) }
}

fn import(namespace: &str, file: &str) -> String {
    let named = if namespace.is_empty() { String::new() } else { format!(" namespace=\"{}\"", escaped(namespace)) };
    format!("<xs:import xmlns:xs=\"{XS}\"{named} schemaLocation=\"{file}\"/>\n")
}
