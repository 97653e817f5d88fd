//! Simple types: the text of an element or attribute.

use crate::Secret;
use crate::simple::{
    AnyUri, Base64Binary, Date, DateTime, Decimal, Double, Duration, Entities, Entity, Float, GDay, GMonth, GMonthDay,
    GYear, GYearMonth, HexBinary, Id, IdRef, IdRefs, Integer, Language, List, Name, NcName, NegativeInteger, NmToken,
    NmTokens, NonNegativeInteger, NonPositiveInteger, NormalizedString, Notation, PositiveInteger, QName, SimpleType,
    SimpleTypeError, Time, Token,
};
use crate::wire::{WriteErrorKind, escape};
use std::io::{Read, Write};
use std::sync::Arc;
use yaserde::__xml::reader::XmlEvent as Event;
use yaserde::__xml::writer::XmlEvent;
use yaserde::Error;
use yaserde::de::Deserializer;
use yaserde::ser::Serializer;

/// The element that a value stands in where nothing names another.
const ELEMENT: &str = "value";

/// Reads the element that stands next, and stops before its end tag, as a derived parent expects.
pub fn read_text<T: SimpleType, R: Read>(reader: &mut Deserializer<R>) -> Result<T, Error> {
    let Event::StartElement { namespace, .. } = reader.next_event()? else {
        return Err(Error::custom(format_args!("expected an element of {}", T::NAME)));
    };
    let mut whole = String::new();
    loop {
        match reader.peek()? {
            Event::EndElement { .. } => {
                let value = T::from_string(whole).map_err(Error::custom)?;
                return Ok(value.resolved(&|prefix| namespace.get(prefix).map(Arc::from)));
            }
            Event::Characters(text) | Event::CData(text) | Event::Whitespace(text) => whole.push_str(text),
            Event::StartElement { name, .. } => {
                return Err(Error::custom(format_args!(
                    "`{}` stands where only the text of {} may",
                    name.local_name,
                    T::NAME
                )));
            }
            _ => return Err(Error::custom(format_args!("expected only the text of {}", T::NAME))),
        }
        reader.next_event()?;
    }
}

/// Writes the value as an element, or only its text where the element or attribute is written by the parent.
pub fn write_text<T: SimpleType, W: Write>(value: &T, writer: &mut Serializer<W>) -> Result<(), Error> {
    value.check().map_err(Error::custom)?;
    let text = value.to_text();
    if !value.is_known() {
        let reason = "the contract does not list it";
        return Err(Error::custom(SimpleTypeError::new(T::NAME, &text, reason)));
    }
    // yaserde would write it as it is.
    if let Some(illegal) = text.chars().find(|c| escape::is_illegal(*c)) {
        return Err(Error::custom(WriteErrorKind::Character(illegal)));
    }
    if writer.skip_start_end() {
        return Ok(writer.write(XmlEvent::characters(&text))?);
    }
    let name = writer.get_start_event_name();
    writer.write(XmlEvent::start_element(name.as_deref().unwrap_or(ELEMENT)))?;
    writer.write(XmlEvent::characters(&text))?;
    Ok(writer.write(XmlEvent::end_element())?)
}

/// Implements yaserde's traits for a simple type.
#[doc(hidden)]
#[macro_export]
macro_rules! yaserde_simple {
    ([$($parameters:tt)*] $name:ty) => {
        impl<$($parameters)*> $crate::__private::yaserde::YaDeserialize for $name {
            fn deserialize<Source: ::std::io::Read>(
                reader: &mut $crate::__private::yaserde::de::Deserializer<Source>,
            ) -> ::std::result::Result<Self, $crate::__private::yaserde::Error> {
                $crate::__private::read_text(reader)
            }
        }

        impl<$($parameters)*> $crate::__private::yaserde::YaSerialize for $name {
            fn serialize<Sink: ::std::io::Write>(
                &self,
                writer: &mut $crate::__private::yaserde::ser::Serializer<Sink>,
            ) -> ::std::result::Result<(), $crate::__private::yaserde::Error> {
                $crate::__private::write_text(self, writer)
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
                ::std::result::Result::Ok((attributes, namespace))
            }
        }
    };
    ($name:ty) => {
        $crate::yaserde_simple!([] $name);
    };
}

macro_rules! all {
    ($($name:ident)*) => {
        $(yaserde_simple!($name);)*
    };
}

all! {
    AnyUri Base64Binary Date DateTime Decimal Double Duration Entities Entity Float GDay GMonth GMonthDay GYear
    GYearMonth HexBinary Id IdRef IdRefs Integer Language Name NcName NegativeInteger NmToken NmTokens
    NonNegativeInteger NonPositiveInteger NormalizedString Notation PositiveInteger QName Secret Time Token
}

yaserde_simple!([T: SimpleType] List<T>);
