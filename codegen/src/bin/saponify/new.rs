//! `saponify new`.

mod crate_name;
mod example;
mod folder;
mod manifest;
mod sample;
mod sources;
mod surface;

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use saponify_codegen::{Builder, Generated, Yaserde};

use crate::console::wants_color;
use crate::console::{self, count};
use folder::Folder;

/// Above how many types yaserde's traits cost more than they give, unless they are asked for.
const MANY_TYPES: usize = 200;

/// Make a crate that is the SDK of a contract, with a copy of the contract in it.
#[derive(Debug, Args)]
pub(crate) struct New {
    /// The WSDL file; what it imports is read from its own folder and below.
    contract: PathBuf,
    /// The folder of the crate, which is made; it may be there if it is empty.
    dir: PathBuf,
    /// The name of the crate [default: that of the folder].
    #[arg(long, value_name = "CRATE")]
    name: Option<String>,
    /// Implement yaserde's traits: always, never, or where the crate's feature `yaserde` is on
    /// [default: `on`, and `off` above 200 types].
    #[arg(long, value_name = "WHEN")]
    yaserde: Option<When>,
    /// Depend on the saponify workspace in this folder, and not on a published version.
    #[arg(long, value_name = "PATH")]
    saponify: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum When {
    On,
    Off,
    Feature,
}

/// What the files of the crate say of it.
struct Crate {
    name: String,
    /// The contract's file, without its folder.
    contract: String,
    yaserde: When,
    /// The folder of the saponify workspace, where it is used in place of a published version.
    saponify: Option<String>,
}

impl New {
    /// Fails with what is to be shown.
    pub(crate) fn run(self) -> Result<(), String> {
        self.make().map_err(|error| if error.starts_with("error") { error } else { format!("error: {error}\n") })
    }

    fn make(&self) -> Result<(), String> {
        let folder = Folder::at(&self.dir)?;
        let name = match &self.name {
            Some(name) => crate_name::checked(name)?,
            None => crate_name::of_folder(&self.dir)?,
        };
        let saponify = self.saponify.as_deref().map(workspace).transpose()?;
        let generated = console::generate(&Builder::new(&self.contract))?;
        let yaserde = self.yaserde.unwrap_or(if generated.types() > MANY_TYPES { When::Off } else { When::On });
        let contract = text(Path::new(self.contract.file_name().unwrap_or_default()))?;
        let made = Crate { name, contract, yaserde, saponify };

        let mut files = self.contract_files(&generated)?;
        let copied = files.len();
        files.push(("Cargo.toml".into(), manifest::manifest(&made).into()));
        files.push(("build.rs".into(), sources::build_script(&made).into()));
        files.push(("src/lib.rs".into(), sources::library(&made).into()));
        files.push((".gitignore".into(), "/target\n".into()));
        if let Some(example) = example::call(&made, generated.source()) {
            files.push(("examples/call.rs".into(), example.into()));
        }
        folder.fill(&files, |staged| {
            let copy = Builder::new(staged.join("contract").join(&made.contract)).yaserde(Yaserde::Off);
            copy.generate().map(|_| ()).map_err(|failure| failure.pictures(wants_color()))
        })?;
        let (types, operations) = (count(generated.types(), "type"), count(generated.operations(), "operation"));
        let copied = count(copied, "file");
        let dir = self.dir.display();
        console::say(&format!("made `{}` in `{dir}`: {types}, {operations}, {copied} of the contract\n", made.name))
    }

    /// The files of the contract where the crate has them: in `contract`, laid out as they were.
    fn contract_files(&self, generated: &Generated) -> Result<Vec<(PathBuf, Vec<u8>)>, String> {
        let root = self.contract.parent().unwrap_or(Path::new(""));
        let copy = |file: &PathBuf| {
            let inside = file.strip_prefix(root).unwrap_or(file);
            let bytes = std::fs::read(file).map_err(|error| format!("cannot read `{}`: {error}", file.display()))?;
            Ok((Path::new("contract").join(inside), bytes))
        };
        generated.files().iter().map(copy).collect()
    }
}

/// The folder of the saponify workspace, absolute, since it stands in a manifest elsewhere.
fn workspace(path: &Path) -> Result<String, String> {
    let is_workspace = path.join("codegen/Cargo.toml").is_file() && path.join("soap/Cargo.toml").is_file();
    if !is_workspace {
        return Err(format!("`{}` is not the saponify workspace: it has no `codegen` and `soap`", path.display()));
    }
    let absolute = path.canonicalize().map_err(|error| format!("cannot open `{}`: {error}", path.display()))?;
    text(&absolute)
}

fn text(path: &Path) -> Result<String, String> {
    path.to_str().map(str::to_owned).ok_or_else(|| format!("`{}` is not Unicode: rename it", path.display()))
}
