//! Where the texts of a contract come from.

use std::fmt;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::decode::decode;

/// The largest file that is read, in bytes.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// Opens the files of a contract. The reader never opens anything by itself.
pub(crate) trait Resolver {
    /// Opens the file at `location`. `from` is the path of the file that refers to it; it is absent for the contract
    /// itself.
    fn load(&self, from: Option<&Path>, location: &str) -> Result<Loaded, LoadError>;
}

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Loaded {
    /// What names it in mistakes.
    pub(crate) path: PathBuf,
    /// By what it is known again, however it is referred to.
    pub(crate) key: PathBuf,
    pub(crate) text: String,
}

/// Why a file was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LoadError {
    pub(crate) message: String,
    pub(crate) help: Option<&'static str>,
    /// Whether the location leads to another machine.
    pub(crate) remote: bool,
}

impl LoadError {
    fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: None, remote: false }
    }

    fn help(self, help: &'static str) -> Self {
        Self { help: Some(help), ..self }
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// Files under one folder, and nothing else: no network, no way out by `..` or by a symbolic link.
#[derive(Clone, Debug)]
pub(crate) struct Files {
    pub(crate) root: PathBuf,
}

impl Files {
    /// The files under the folder of the contract.
    pub(crate) fn beside(contract: &Path) -> Self {
        let root = match contract.parent() {
            Some(folder) if folder != Path::new("") => folder,
            _ => Path::new("."),
        };
        Self { root: root.to_owned() }
    }
}

impl Resolver for Files {
    fn load(&self, from: Option<&Path>, location: &str) -> Result<Loaded, LoadError> {
        let Some(from) = from else {
            // The caller names the contract, so its path is as good as any argument.
            let path = PathBuf::from(location);
            let text = read(&path)?;
            let key = path.canonicalize().unwrap_or_else(|_| path.clone());
            return Ok(Loaded { path, key, text });
        };
        // Contracts from Windows write paths in its way.
        let location = &*location.replace('\\', "/");
        refuse_foreign(location)?;
        let folder = from.parent().unwrap_or(&self.root);
        let real = folder.join(location).canonicalize().map_err(|error| cannot_open(location, &error))?;
        let root = self.root.canonicalize().map_err(|error| cannot_open(&self.root.to_string_lossy(), &error))?;
        let inside = real.strip_prefix(&root).map_err(|_| {
            LoadError::new(format!("`{location}` leads out of the contract's folder"))
                .help("put the file into it, or let a folder above be read by `Builder::root`")
        })?;
        let path = if self.root == Path::new(".") { inside.to_owned() } else { self.root.join(inside) };
        let text = read(&real)?;
        Ok(Loaded { path, key: real, text })
    }
}

/// Refuses what is no relative path, whatever the system would make of it.
fn refuse_foreign(location: &str) -> Result<(), LoadError> {
    let scheme = location.split_once(':').map(|(scheme, _)| scheme);
    let is_scheme = |scheme: &str| {
        scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
    };
    match scheme {
        Some("http" | "https" | "ftp") => {
            let refused = LoadError::new(format!("`{location}` is on the network, and nothing is read from there"));
            return Err(LoadError {
                remote: true,
                ..refused.help("save a copy beside the contract and name that file")
            });
        }
        Some(scheme) if is_scheme(scheme) => {
            return Err(
                LoadError::new(format!("`{location}` is not a relative path")).help("name a file beside the contract")
            );
        }
        _ => {}
    }
    if location.starts_with('/') || location.contains([':', '\0']) {
        return Err(LoadError::new(format!("`{}` is not a relative path with `/`", location.replace('\0', "\\0")))
            .help("name a file beside the contract"));
    }
    Ok(())
}

fn read(path: &Path) -> Result<String, LoadError> {
    let shown = path.to_string_lossy();
    let file = File::open(path).map_err(|error| cannot_open(&shown, &error))?;
    let is_file = file.metadata().map_err(|error| cannot_open(&shown, &error))?.is_file();
    if !is_file {
        return Err(LoadError::new(format!("`{shown}` is not a file")));
    }
    let mut bytes = Vec::new();
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(|error| cannot_open(&shown, &error))?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(LoadError::new(format!("`{shown}` is larger than {} MiB", MAX_BYTES / 1024 / 1024)));
    }
    decode(bytes).map_err(|why| LoadError::new(format!("cannot read `{shown}`: {why}")))
}

fn cannot_open(location: &str, error: &std::io::Error) -> LoadError {
    LoadError::new(format!("cannot open `{location}`: {error}"))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn only_files_below_the_contract() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        let root = folder.path().join("contract");
        fs::create_dir_all(root.join("types"))?;
        fs::write(root.join("a.wsdl"), "<a/>")?;
        fs::write(root.join("types/b.xsd"), "<b/>")?;
        fs::write(folder.path().join("secret.xsd"), "<secret/>")?;
        let contract = root.join("a.wsdl");
        let files = Files::beside(&contract);
        let load = |location: &str| files.load(Some(&contract), location).map_err(|error| error.message);

        let (path, text) = (root.join("types/b.xsd"), "<b/>".to_owned());
        assert_eq!(load("types/b.xsd"), Ok(Loaded { key: path.canonicalize()?, path, text }));
        assert_eq!(load("./types/../types/b.xsd"), load("types/b.xsd"));
        for refused in [
            "../secret.xsd",
            "/etc/passwd",
            "file:///etc/passwd",
            "http://localhost/a.xsd",
            "C:/a.xsd",
            r"\\host\a.xsd",
            "types",
            "",
            "a\0.xsd",
            "missing.xsd",
        ] {
            assert!(load(refused).is_err(), "{refused}");
        }
        Ok(())
    }

    #[test]
    fn a_folder_above_may_be_the_root() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        fs::create_dir_all(folder.path().join("contract"))?;
        fs::create_dir_all(folder.path().join("types"))?;
        fs::write(folder.path().join("types/b.xsd"), "<b/>")?;
        let contract = folder.path().join("contract/a.wsdl");
        let load = |files: Files, location: &str| files.load(Some(&contract), location).map(|loaded| loaded.path);
        let above = || Files { root: folder.path().to_owned() };
        let path = folder.path().join("types/b.xsd");
        assert_eq!(load(above(), "../types/b.xsd").ok(), Some(path.clone()));
        assert_eq!(load(above(), r"..\types\b.xsd").ok(), Some(path));
        for refused in [load(Files::beside(&contract), "../types/b.xsd"), load(above(), "../../b.xsd")] {
            assert!(refused.is_err());
        }
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn links_do_not_lead_out() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        let root = folder.path().join("contract");
        fs::create_dir_all(&root)?;
        fs::write(folder.path().join("secret.xsd"), "<secret/>")?;
        std::os::unix::fs::symlink(folder.path().join("secret.xsd"), root.join("link.xsd"))?;
        let contract = root.join("a.wsdl");
        let refused = Files::beside(&contract).load(Some(&contract), "link.xsd");
        assert!(refused.is_err_and(|error| error.message.contains("leads out")));
        Ok(())
    }
    #[cfg(unix)]
    #[test]
    fn a_contract_is_known_again() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        fs::write(folder.path().join("c.xsd"), "<c/>")?;
        std::os::unix::fs::symlink(folder.path().join("c.xsd"), folder.path().join("link.xsd"))?;
        let key = |from: Option<&Path>, location: &Path| {
            let loaded = Files::beside(&folder.path().join("c.xsd")).load(from, &location.to_string_lossy());
            loaded.map(|loaded| loaded.key).map_err(|error| error.message)
        };
        let plain = key(None, &folder.path().join("c.xsd"));
        assert!(plain.is_ok());
        for path in ["./c.xsd", "link.xsd"] {
            assert_eq!(key(None, &folder.path().join(path)), plain);
            assert_eq!(key(Some(&folder.path().join("b.xsd")), Path::new(path)), plain);
        }
        Ok(())
    }
}
