//! Several documents as one schema.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use saponify_tests::xml_text;

/// The file to generate from: the only one, or one beside copies of them that includes or imports each.
pub(crate) fn contract(documents: &[PathBuf], folder: &Path) -> io::Result<PathBuf> {
    let [first, _, ..] = documents else {
        return documents.first().cloned().ok_or_else(|| io::Error::other("a test without documents"));
    };
    fs::create_dir_all(folder)?;
    for entry in fs::read_dir(first.parent().unwrap_or(Path::new(".")))? {
        let entry = entry?;
        if entry.path().is_file() {
            fs::write(folder.join(entry.file_name()), fs::read(entry.path())?)?;
        }
    }
    let driver = folder.join("all-of-it.xsd");
    fs::write(&driver, text(documents)?)?;
    Ok(driver)
}

fn text(documents: &[PathBuf]) -> io::Result<String> {
    let texts = documents.iter().map(|path| xml_text::read(path)).collect::<io::Result<Vec<_>>>()?;
    let (mut target, mut links) = (String::new(), String::new());
    for (number, (path, text)) in documents.iter().zip(&texts).enumerate() {
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        let namespace =
            xml_text::parse(text, path)?.root_element().attribute("targetNamespace").unwrap_or_default().to_owned();
        if number == 0 {
            target.clone_from(&namespace);
        }
        // What another one includes comes with it, in its namespace.
        let is_included = texts.iter().any(|other| other.contains(&format!("include schemaLocation=\"{file}\"")));
        if is_included {
            continue;
        }
        let link = if namespace == target { "include" } else { "import" };
        let named =
            if namespace == target || namespace.is_empty() { "" } else { &format!(" namespace=\"{namespace}\"") };
        let _ = writeln!(links, "  <xs:{link}{named} schemaLocation=\"{file}\"/>");
    }
    let target = if target.is_empty() { String::new() } else { format!(" targetNamespace=\"{target}\"") };
    Ok(format!("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"{target}>\n{links}</xs:schema>\n"))
}
