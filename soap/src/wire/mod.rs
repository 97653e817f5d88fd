//! The XML codec: [`Wire`] types, and the [`Reader`] and [`Writer`] that they work on.
//!
//! Reading is one linear pass over the document under [`ParseLimits`]. What changes the meaning of a
//! document is an error always: a wrong root, a second root, a repeated single element, text among
//! elements, anything after the end. What does not is skipped in [`Strictness::Lenient`] and refused
//! in [`Strictness::Strict`]: elements that the type does not know, and another order of the known.

mod array;
mod attributes;
mod children;
mod constraint;
mod encoding;
mod error;
pub(crate) mod escape;
mod excerpt;
mod expected;
mod field;
mod group;
mod instance;
mod instruction;
mod limits;
mod mixed;
mod place;
mod prefixes;
mod reader;
mod renamed;
mod scope;
mod simple;
mod text;
mod wildcard;
mod writer;

pub(crate) use constraint::Constraint;
pub use encoding::to_utf8;
pub use error::{ReadError, ReadErrorKind, WriteError, WriteErrorKind};
pub(crate) use excerpt::{Excerpt, Piece, retain_needed};
pub use field::{Field, Start};
pub use group::Group;
pub(crate) use instance::XSI;
pub use limits::ParseLimits;
pub use mixed::Node;
pub(crate) use place::cut;
pub(crate) use reader::Step;
pub use reader::{ReadOptions, Reader, Strictness};
pub(crate) use scope::{Bindings, Declaration};
pub use wildcard::Wildcard;
pub use writer::{WriteOptions, Writer};

use crate::contract::{Element, Namespace};

/// A type with a place in XML: what stands between an element's start tag and its end tag.
///
/// Derived for records by [`derive(Wire)`](macro@crate::Wire), written by the generator for the
/// rest, and given to every [`SimpleType`](crate::simple::SimpleType).
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no place in XML",
    label = "derive `saponify::Wire` for this type, or use a simple type"
)]
pub trait Wire: Sized {
    /// The namespaces of the names that this type itself writes.
    const NAMESPACES: &'static [Namespace] = &[];

    /// Reads from behind the start tag up to and including the end tag.
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError>;

    /// Writes what stands behind the name in the start tag, up to the end tag:
    /// attributes, then [`Writer::content`], then the content.
    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError>;
}

/// Reads a document whose root is `root`.
///
/// ```
/// use saponify::{contract::Element, wire};
///
/// const ID: Element = Element::new("a", "urn:a", "id");
/// let id: String = wire::from_str("<x:id xmlns:x='urn:a'> 7 </x:id>", &ID, &Default::default())?;
/// assert_eq!(id, " 7 ");
/// # Ok::<_, wire::ReadError>(())
/// ```
pub fn from_str<T: Wire>(xml: &str, root: &Element, options: &ReadOptions<'_>) -> Result<T, ReadError> {
    let mut reader = Reader::new(xml, options)?;
    reader.root(root)?;
    let value = T::decode(&mut reader)?;
    reader.end()?;
    Ok(value)
}

/// Writes a document whose root is `root`.
pub fn to_string<T: Wire>(value: &T, root: &Element, options: &WriteOptions<'_>) -> Result<String, WriteError> {
    let mut writer = Writer::new(options);
    writer.root(root, value)?;
    Ok(writer.finish())
}

#[cfg(test)]
mod tests;
