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
use crate::options::{Gate, Options};
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
    #[command(flatten)]
    options: Options,
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
    /// The same from the root of all files of the contract, as a path with `/`.
    contract_path: String,
    /// Whether that root is not its folder.
    has_root: bool,
    yaserde: When,
    /// The folder of the saponify workspace, where it is used in place of a published version.
    saponify: Option<String>,
    /// Further calls of the builder in the build script, a line each.
    calls: String,
    /// The parts of the generated code that were asked for.
    gates: Vec<Gate>,
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
        let root = self.root();
        let generated = console::generate(&self.options.applied(Builder::new(&self.contract).root(&root)))?;
        let yaserde = self.yaserde.unwrap_or(if generated.types() > MANY_TYPES { When::Off } else { When::On });
        let contract = text(Path::new(self.contract.file_name().unwrap_or_default()))?;
        let made = Crate {
            name,
            contract,
            contract_path: self.contract_path(&root)?,
            has_root: self.options.root.is_some(),
            yaserde,
            saponify,
            calls: self.options.calls(),
            gates: self.options.gates(),
        };

        let mut files = contract_files(&generated, &root, &self.contract, &made.contract_path)?;
        let copied = files.len();
        files.push(("Cargo.toml".into(), manifest::manifest(&made).into()));
        files.push(("build.rs".into(), sources::build_script(&made).into()));
        files.push(("src/lib.rs".into(), sources::library(&made).into()));
        files.push((".gitignore".into(), "/target\n".into()));
        let example = example::call(&made, generated.source());
        files.push(("README.md".into(), sources::readme(&made, example.as_deref()).into()));
        if let Some(example) = example {
            files.push(("examples/call.rs".into(), example.into()));
        }
        folder.fill(&files, |staged| {
            let root = staged.join("contract");
            let copy = Builder::new(root.join(&made.contract_path)).root(root).yaserde(Yaserde::Off);
            self.options.applied(copy).generate().map(|_| ()).map_err(|failure| failure.pictures(wants_color()))
        })?;
        let (types, operations) = (count(generated.types(), "type"), count(generated.operations(), "operation"));
        let copied = count(copied, "file");
        let dir = self.dir.display();
        console::say(&format!("made `{}` in `{dir}`: {types}, {operations}, {copied} of the contract\n", made.name))
    }

    /// The folder that files of the contract are read from.
    fn root(&self) -> PathBuf {
        let own = || match self.contract.parent() {
            Some(folder) if folder != Path::new("") => folder.to_owned(),
            _ => PathBuf::from("."),
        };
        self.options.root.clone().unwrap_or_else(own)
    }

    /// The contract from there.
    fn contract_path(&self, root: &Path) -> Result<String, String> {
        let cannot = |path: &Path| format!("cannot open `{}`", path.display());
        let real = self.contract.canonicalize().map_err(|error| format!("{}: {error}", cannot(&self.contract)))?;
        let real_root = root.canonicalize().map_err(|error| format!("{}: {error}", cannot(root)))?;
        if self.options.root.is_none() {
            return text(Path::new(self.contract.file_name().unwrap_or_default()));
        }
        let inside = real
            .strip_prefix(real_root)
            .map_err(|_| format!("`{}` is not in the folder `{}`", self.contract.display(), root.display()))?;
        let steps = inside.iter().map(|step| text(Path::new(step))).collect::<Result<Vec<_>, _>>()?;
        Ok(steps.join("/"))
    }
}

/// The files of the contract where the crate has them: in `contract`, laid out as they were.
fn contract_files(
    generated: &Generated,
    root: &Path,
    contract: &Path,
    contract_path: &str,
) -> Result<Vec<(PathBuf, Vec<u8>)>, String> {
    let copy = |file: &PathBuf| {
        let inside = if file == contract { Path::new(contract_path) } else { file.strip_prefix(root).unwrap_or(file) };
        let bytes = std::fs::read(file).map_err(|error| format!("cannot read `{}`: {error}", file.display()))?;
        Ok((Path::new("contract").join(inside), bytes))
    };
    generated.files().iter().map(copy).collect()
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
