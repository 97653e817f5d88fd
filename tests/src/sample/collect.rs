//! All schemas of a contract as files of one folder: those within a WSDL taken out of it, every import with its place.

mod edits;
mod load;
mod well_known;
mod wrappers;
mod write;

use std::io;
use std::path::Path;

pub use well_known::WellKnown;

/// The namespace of XML Schema.
pub(crate) const XS: &str = "http://www.w3.org/2001/XMLSchema";
/// The namespace of WSDL 1.1.
pub(crate) const WSDL: &str = "http://schemas.xmlsoap.org/wsdl/";

/// An expanded name; the namespace is empty where there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name {
    /// The namespace.
    pub namespace: String,
    /// The local name.
    pub local: String,
}

impl Name {
    /// The name `local` of `namespace`.
    #[must_use]
    pub fn new(namespace: &str, local: &str) -> Self {
        Self { namespace: namespace.to_owned(), local: local.to_owned() }
    }
}

/// What stands in the folder.
#[derive(Clone, Debug, Default)]
pub struct Collected {
    /// The elements of documents to make: those of the messages of a WSDL, all global elements of a schema.
    pub roots: Vec<Name>,
    /// What was left out, and why.
    pub notes: Vec<String>,
}

/// The file that imports all the others.
pub const DRIVER: &str = "all.xsd";

/// Writes the schemas of a contract into `folder`; [`DRIVER`] imports them all.
///
/// # Errors
///
/// Where a file cannot be read or is not well-formed.
pub fn collect(contract: &Path, folder: &Path, well_known: &WellKnown) -> io::Result<Collected> {
    let mut loaded = load::load(contract, well_known)?;
    let roots = wrappers::roots(&mut loaded);
    write::write(&loaded, folder)?;
    Ok(Collected { roots, notes: loaded.notes })
}
