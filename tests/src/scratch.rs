//! A workspace to compile generated sources in: a package each, so that no contract hides another's errors and Cargo
//! itself remembers what it has compiled.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::cargo::{self, Said};

/// Where generated sources are compiled.
#[derive(Debug)]
pub struct Scratch {
    folder: PathBuf,
    target: PathBuf,
    root: PathBuf,
    has_yaserde: bool,
}

impl Scratch {
    /// A workspace in `folder`, which stands on the runtime of the workspace at `root`.
    pub fn new(folder: PathBuf, target: PathBuf, root: &Path) -> io::Result<Self> {
        Ok(Self { folder, target, root: root.canonicalize()?, has_yaserde: false })
    }

    /// The same for sources whose types implement yaserde's traits.
    #[must_use]
    pub fn with_yaserde(self) -> Self {
        Self { has_yaserde: true, ..self }
    }

    /// Where the generated source of a package is to be written.
    #[must_use]
    pub fn source(&self, package: &str) -> PathBuf {
        self.folder.join(package).join("src/contract.rs")
    }

    /// Writes a package around its generated source, with a program where `main` is given: that knows the library as
    /// `generated`.
    pub fn package(&self, package: &str, main: Option<&str>) -> io::Result<()> {
        let folder = self.folder.join(package);
        fs::create_dir_all(folder.join("src"))?;
        let yaserde = if self.has_yaserde { "yaserde.workspace = true\n" } else { "" };
        // Cargo puts all libraries into one folder, one over the other where two have one name, and a program may then
        // be linked with the types of another contract.
        let library = package.split(['-', '_']).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("_");
        let manifest = format!(
            "[package]\nname = \"{package}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
             [lib]\nname = \"{library}\"\ndoctest = false\n\n[dependencies]\nsaponify.workspace = true\n{yaserde}"
        );
        write(&folder.join("Cargo.toml"), &manifest)?;
        let source =
            "#![allow(clippy::all, clippy::pedantic)]\npub mod contract {\n    include!(\"contract.rs\");\n}\n";
        write(&folder.join("src/lib.rs"), source)?;
        let program = folder.join("src/main.rs");
        match main {
            Some(main) => write(&program, &format!("{main}\nextern crate {library} as generated;\n")),
            None if program.exists() => fs::remove_file(program),
            None => Ok(()),
        }
    }

    /// Lets Cargo `check` or `build` these packages.
    pub fn compile(&self, action: &str, packages: &[String], jobs: usize) -> io::Result<BTreeMap<String, Said>> {
        if packages.is_empty() {
            return Ok(BTreeMap::new());
        }
        let mut manifest = "[workspace]\nresolver = \"3\"\nmembers = [\n".to_owned();
        for package in packages {
            let _ = writeln!(manifest, "  \"{package}\",");
        }
        // Which version is meant, the lock file says.
        let (features, yaserde) = if self.has_yaserde {
            ("\"yaserde\"", "yaserde = { version = \"*\", features = [\"derive\"] }\n")
        } else {
            ("", "")
        };
        let _ = write!(
            manifest,
            "]\n\n[workspace.dependencies]\n\
             saponify = {{ path = {:?}, default-features = false, features = [{features}] }}\n{yaserde}\n\
             [profile.dev]\ndebug = 0\nincremental = false\n",
            self.root.join("soap").display().to_string()
        );
        write(&self.folder.join("Cargo.toml"), &manifest)?;
        // The versions are those of the workspace; Cargo adds the packages and drops what none of them needs.
        fs::copy(self.root.join("Cargo.lock"), self.folder.join("Cargo.lock"))?;
        cargo::packages(action, &self.folder, &self.target, jobs)
    }
}

/// A name that Cargo takes, for an identifier of a contract.
#[must_use]
pub fn package_name(id: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || c == '_' { c.to_ascii_lowercase() } else { '-' };
    format!("c-{}", id.chars().map(plain).collect::<String>())
}

/// Writes only what changes, so that Cargo sees no change where there is none.
fn write(path: &Path, text: &str) -> io::Result<()> {
    if fs::read_to_string(path).is_ok_and(|present| present == text) { Ok(()) } else { fs::write(path, text) }
}
