//! Schemas of the standards, for contracts that import them without a file at hand.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::xml_text;

/// Files by the namespace that they are for.
#[derive(Clone, Debug, Default)]
pub struct WellKnown(BTreeMap<String, PathBuf>);

impl WellKnown {
    /// The schemas of a folder; none where there is no such folder.
    pub fn read(folder: &Path) -> io::Result<Self> {
        let mut files = BTreeMap::new();
        let entries = if folder.is_dir() { Some(fs::read_dir(folder)?) } else { None };
        for entry in entries.into_iter().flatten() {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "xsd") {
                let text = xml_text::read(&path)?;
                let document = xml_text::parse(&text, &path)?;
                let namespace = document.root_element().attribute("targetNamespace").unwrap_or_default().to_owned();
                files.insert(namespace, path);
            }
        }
        Ok(Self(files))
    }

    pub(super) fn file(&self, namespace: &str) -> Option<&Path> {
        self.0.get(namespace).map(PathBuf::as_path)
    }
}
