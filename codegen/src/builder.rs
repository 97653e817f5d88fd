use std::path::PathBuf;

use crate::failure::Failure;
use crate::generated::Generated;
use crate::lower;
use crate::options::{Blocking, Builders, Choices, Extra, Server, Yaserde};
use crate::render::{Defect, derived, extras, render, roots};
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
    options: lower::Options,
    root: Option<PathBuf>,
}

impl Builder {
    /// Starts with the path of a WSDL contract, which is relative to the folder of `Cargo.toml` in a build script.
    pub fn new(contract: impl Into<PathBuf>) -> Self {
        Self {
            contract: contract.into(),
            out_file: None,
            choices: Choices::default(),
            options: lower::Options::default(),
            root: None,
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
        self.options.items.insert(field.into(), setter.into());
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
        self.options.is_strict = is_strict;
        self
    }

    /// Generates these operations alone, and the types that they reach: `.operations(["Find", "Stock.replace"])`.
    ///
    /// An operation is written by its name in the contract, with the port type's before it where other port types
    /// have one of that name too. Without this all operations and all types are generated. What is left out changes
    /// no name of what stays.
    pub fn operations(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.options.operations.extend(names.into_iter().map(Into::into));
        self
    }

    /// Gives another name: `.rename("OrderTypeV2", "Order")`, `.rename("Order.zip", "postcode")`.
    ///
    /// What is called so is a type, a client trait or the enum of an operation's faults; with a dot, a field or a
    /// variant of a type, or a method of a client. All are written as they are without this, with the module before
    /// them (`shop::Order`) where two have one name. Other options go by the new names.
    pub fn rename(mut self, from: impl Into<String>, to: impl Into<String>) -> Self {
        self.options.renames.insert(from.into(), to.into());
        self
    }

    /// Puts a type of one's own in place of one of the contract: `.override_type("{urn:shop}money", "crate::Money")`.
    ///
    /// The contract's type, simple or complex, is written by the namespace and its name, without `{}` where it has no
    /// namespace, and is not generated. Whatever has it has the other type then, which is `Clone`, `Debug` and
    /// `PartialEq`, and implements `saponify::Wire`; in place of a simple type it implements
    /// `saponify::simple::SimpleType`, which gives it `Wire`, and is `Eq` and `Hash` where types are made of it. With
    /// yaserde it implements `YaDeserialize` and `YaSerialize`, too. Types that are derived from the contract's are
    /// generated as the contract says.
    ///
    /// The type of a whole request or of a header entry gets traits of the runtime, so that another one in its place is
    /// to be of this crate, and in place of no other.
    pub fn override_type(mut self, name: impl Into<String>, path: impl Into<String>) -> Self {
        self.options.replaced.insert(name.into(), path.into());
        self
    }

    /// Derives one more trait: `.derive("Order", "serde::Serialize")`, or `"*"` for all types.
    ///
    /// The crate that holds the generated code depends on what the path names.
    pub fn derive(mut self, of: impl Into<String>, path: impl Into<String>) -> Self {
        self.choices.extras.push((of.into(), Extra::Derive(path.into())));
        self
    }

    /// Adds an attribute behind all others: `.attribute("Order", "serde(rename_all = \"camelCase\")")`, or `"*"` for
    /// all types.
    pub fn attribute(mut self, of: impl Into<String>, attribute: impl Into<String>) -> Self {
        self.choices.extras.push((of.into(), Extra::Attribute(attribute.into())));
        self
    }

    /// The file that [`emit`](Self::emit) writes in `OUT_DIR`, in place of the contract's name with `.rs`.
    pub fn out_file(mut self, file: impl Into<PathBuf>) -> Self {
        self.out_file = Some(file.into());
        self
    }

    /// Reads the contract and gives the source; nothing is written.
    pub fn generate(&self) -> Result<Generated, Failure> {
        let options = &self.options;
        let files = match &self.root {
            Some(root) => Files { root: root.clone() },
            None => Files::beside(&self.contract),
        };
        let (api, mut report) = lower::front(&self.contract, &files, options);
        if let Some(api) = &api {
            extras::check(api, &self.choices, &mut report);
        }
        let Some(api) = api.filter(|_| !report.is_fatal()) else {
            return Err(Failure::of_contract(report));
        };
        let defect = |defect: Defect| Failure::at_large(defect.to_string());
        let source = render(&api, &self.choices).map_err(defect)?;
        let roots = roots(&api, &self.choices).map_err(defect)?;
        let derived = derived(&api, &self.choices).map_err(defect)?;
        Ok(Generated::new(source, roots, derived, api, self.choices.builders, report))
    }
}
