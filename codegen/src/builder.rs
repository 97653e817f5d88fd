use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::failure::Failure;
use crate::generated::Generated;
use crate::lower;
use crate::options::{Blocking, Builders, Choices, Server, Yaserde};
use crate::render::{Defect, render, roots};
use crate::source::Files;

/// One contract, and how it becomes Rust.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let contract = folder.path().join("types.wsdl");
/// # std::fs::write(&contract, r#"<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" targetNamespace="urn:t">
/// #   <types><xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t">
/// #     <xs:complexType name="city"><xs:sequence><xs:element name="name" type="xs:string"/></xs:sequence></xs:complexType>
/// #   </xs:schema></types>
/// # </definitions>"#)?;
/// use saponify_codegen::{Builder, Yaserde};
///
/// let generated = Builder::new(contract).yaserde(Yaserde::Off).generate()?;
/// assert!(generated.source().contains("pub struct City"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is read or written before `generate` or `emit`"]
pub struct Builder {
    pub(crate) contract: PathBuf,
    pub(crate) out_file: Option<PathBuf>,
    choices: Choices,
    items: BTreeMap<String, String>,
    root: Option<PathBuf>,
    is_strict: bool,
}

impl Builder {
    /// Starts with the path of a WSDL contract, which is relative to the folder of `Cargo.toml` in a build script.
    pub fn new(contract: impl Into<PathBuf>) -> Self {
        Self {
            contract: contract.into(),
            out_file: None,
            choices: Choices::default(),
            items: BTreeMap::new(),
            root: None,
            is_strict: false,
        }
    }

    /// Whether the types implement yaserde's traits; [`Yaserde::On`] unless said otherwise.
    pub fn yaserde(mut self, yaserde: Yaserde) -> Self {
        self.choices.yaserde = yaserde;
        self
    }

    /// Whether a service trait and a router are generated; [`Server::Off`] unless said otherwise.
    pub fn server(mut self, server: Server) -> Self {
        self.choices.server = server;
        self
    }

    /// Whether a client that waits for its answers is generated too; [`Blocking::Off`] unless said otherwise.
    pub fn blocking(mut self, blocking: Blocking) -> Self {
        self.choices.blocking = blocking;
        self
    }

    /// Which types get a builder; [`Builders::Requests`] unless said otherwise.
    pub fn builders(mut self, builders: Builders) -> Self {
        self.choices.builders = builders;
        self
    }

    /// Names the setter that takes one item of a list: `.item("Order.lines", "line")`.
    ///
    /// The field is written as in Rust. Without this the name is made from the contract's.
    pub fn item(mut self, field: impl Into<String>, setter: impl Into<String>) -> Self {
        self.items.insert(field.into(), setter.into());
        self
    }

    /// The folder that files may be read from, it and what is below; the contract's own unless said otherwise.
    ///
    /// For contracts that import by `../` from folders beside their own.
    pub fn root(mut self, folder: impl Into<PathBuf>) -> Self {
        self.root = Some(folder.into());
        self
    }

    /// Whether what breaks a rule of XML Schema without harm to the meaning is an error, and not just a warning.
    ///
    /// Such rules are those that many contracts break: unique particle attribution (part 1, 3.8.6) is one.
    pub fn strict(mut self, is_strict: bool) -> Self {
        self.is_strict = is_strict;
        self
    }

    /// The file that [`emit`](Self::emit) writes in `OUT_DIR`, in place of the contract's name with `.rs`.
    pub fn out_file(mut self, file: impl Into<PathBuf>) -> Self {
        self.out_file = Some(file.into());
        self
    }

    /// Reads the contract and gives the source; nothing is written.
    pub fn generate(&self) -> Result<Generated, Failure> {
        let options = lower::Options { items: self.items.clone(), is_strict: self.is_strict };
        let files = match &self.root {
            Some(root) => Files { root: root.clone() },
            None => Files::beside(&self.contract),
        };
        let (api, report) = lower::front(&self.contract, &files, &options);
        let Some(api) = api.filter(|_| !report.is_fatal()) else {
            return Err(Failure::of_contract(report));
        };
        let defect = |defect: Defect| Failure::at_large(defect.to_string());
        let source = render(&api, &self.choices).map_err(defect)?;
        let roots = roots(&api, &self.choices).map_err(defect)?;
        Ok(Generated::new(source, roots, api, self.choices.builders, report))
    }
}
