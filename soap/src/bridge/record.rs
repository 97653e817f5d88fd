//! Records that yaserde's derive would not read and write faithfully, through `Wire`.

use super::{copy, replay};
use crate::wire::{ReadError, ReadOptions, Reader, Wire, WriteOptions, Writer};
use std::io::{Read, Write};
use yaserde::__xml::attribute::OwnedAttribute;
use yaserde::__xml::namespace::Namespace;
use yaserde::Error;
use yaserde::de::Deserializer;
use yaserde::ser::Serializer;

/// Reads the element that stands next, and stops before its end tag, as a derived parent expects.
///
/// The parent answers for the name of the element. A root has to be in the namespace of `element`, the type's own
/// name, as yaserde wants it of derived types; its local name is free, since elements share types.
pub fn read_record<T: Wire, R: Read>(element: &str, reader: &mut Deserializer<R>) -> Result<T, Error> {
    let is_root = reader.depth() == 0;
    let xml = copy::element(reader)?;
    decode(&xml, is_root.then_some(element)).map_err(|error| {
        // The position is one in the copy, so only the path is told.
        let message = Error::custom(error.kind());
        if error.path().is_empty() { message } else { message.in_field(error.path()) }
    })
}

fn decode<T: Wire>(xml: &str, root: Option<&str>) -> Result<T, ReadError> {
    let mut reader = Reader::new(xml, &ReadOptions::new())?;
    reader.enter_root()?;
    if let Some(element) = root {
        let uri = uri_of::<T>(element);
        if reader.name().0 != uri {
            return Err(reader.unexpected(&format!("an element of the namespace `{uri}`")));
        }
    }
    T::decode(&mut reader)
}

/// What the prefix of `element` stands for in the type's own names.
fn uri_of<T: Wire>(element: &str) -> &'static str {
    let Some((prefix, _)) = element.split_once(':') else { return "" };
    T::NAMESPACES.iter().find(|namespace| namespace.prefix == prefix).map_or("", |namespace| namespace.uri)
}

/// Writes the value as the element that the parent named, else as `element`, or only its content where the parent
/// writes the tags.
pub fn write_record<T: Wire, W: Write>(
    value: &T,
    element: &'static str,
    writer: &mut Serializer<W>,
) -> Result<(), Error> {
    let xml = encode(value, element)?;
    if writer.skip_start_end() {
        return replay::element(&xml, None, writer);
    }
    let named = writer.get_start_event_name();
    replay::element(&xml, Some(named.as_deref().unwrap_or(element)), writer)
}

/// Adds the attributes of the value, and what its names need to be declared.
pub fn record_attributes<T: Wire>(
    value: &T,
    element: &'static str,
    mut attributes: Vec<OwnedAttribute>,
    mut namespace: Namespace,
) -> Result<(Vec<OwnedAttribute>, Namespace), Error> {
    let (own, declared) = replay::start_tag(&encode(value, element)?)?;
    attributes.extend(own);
    namespace.extend(&declared);
    Ok((attributes, namespace))
}

fn encode<T: Wire>(value: &T, element: &'static str) -> Result<String, Error> {
    let mut writer = Writer::new(&WriteOptions::default());
    writer.element(element, value).map_err(Error::custom)?;
    Ok(writer.finish())
}

/// Implements yaserde's traits for a record through `Wire`; the text is the name of its element, prefix included.
#[doc(hidden)]
#[macro_export]
macro_rules! yaserde_record {
    ($name:ty, $element:literal) => {
        impl $crate::__private::yaserde::YaDeserialize for $name {
            fn deserialize<Source: ::std::io::Read>(
                reader: &mut $crate::__private::yaserde::de::Deserializer<Source>,
            ) -> ::std::result::Result<Self, $crate::__private::yaserde::Error> {
                $crate::__private::read_record($element, reader)
            }
        }

        impl $crate::__private::yaserde::YaSerialize for $name {
            fn serialize<Sink: ::std::io::Write>(
                &self,
                writer: &mut $crate::__private::yaserde::ser::Serializer<Sink>,
            ) -> ::std::result::Result<(), $crate::__private::yaserde::Error> {
                $crate::__private::write_record(self, $element, writer)
            }

            fn serialize_attributes(
                &self,
                attributes: ::std::vec::Vec<$crate::__private::yaserde::__xml::attribute::OwnedAttribute>,
                namespace: $crate::__private::yaserde::__xml::namespace::Namespace,
            ) -> ::std::result::Result<
                (
                    ::std::vec::Vec<$crate::__private::yaserde::__xml::attribute::OwnedAttribute>,
                    $crate::__private::yaserde::__xml::namespace::Namespace,
                ),
                $crate::__private::yaserde::Error,
            > {
                $crate::__private::record_attributes(self, $element, attributes, namespace)
            }
        }
    };
}
