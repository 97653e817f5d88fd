//! yaserde's traits for the types of this crate.
//!
//! yaserde's own reader trims the text of every element, also that of an `xs:string`, and its writer writes a carriage
//! return as it is, which the next reader takes for a line feed, and a tab in an attribute, which becomes a blank. It
//! also logs what it reads, secrets included, for the target `yaserde` at the level of debugging. Where that matters,
//! read and write by `Wire`.
//!
//! Simple types stand here by their text, a qualified name without the declaration of its prefix. Records are derived by yaserde where its derive is faithful; the others go
//! through `Wire`, as copies of their elements.

mod copy;
mod record;
mod replay;
mod simple;

pub use record::{read_record, record_attributes, write_record};
pub use simple::{read_text, write_text};

use crate::Supplied;
use std::io::{Read, Write};
use yaserde::__xml::attribute::OwnedAttribute;
use yaserde::__xml::namespace::Namespace;
use yaserde::de::Deserializer;
use yaserde::ser::Serializer;
use yaserde::{Error, YaDeserialize, YaSerialize};

impl<T: YaDeserialize> YaDeserialize for Supplied<T> {
    fn deserialize<R: Read>(reader: &mut Deserializer<R>) -> Result<Self, Error> {
        T::deserialize(reader).map(Self::given)
    }
}

impl<T: YaSerialize> YaSerialize for Supplied<T> {
    fn serialize<W: Write>(&self, writer: &mut Serializer<W>) -> Result<(), Error> {
        self.get().ok_or_else(|| Error::custom("a part that the client supplies was not supplied"))?.serialize(writer)
    }

    fn serialize_attributes(
        &self,
        attributes: Vec<OwnedAttribute>,
        namespace: Namespace,
    ) -> Result<(Vec<OwnedAttribute>, Namespace), Error> {
        match self.get() {
            Some(value) => value.serialize_attributes(attributes, namespace),
            None => Ok((attributes, namespace)),
        }
    }
}
