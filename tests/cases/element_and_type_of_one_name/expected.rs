// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `order` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// The element `item`.
    pub item: Item2,
    /// The element `item`.
    pub item_2: Option<Item>,
    /// The part `item`.
    pub item_3: Option<Item3>,
    /// The element `state`.
    pub state: Other,
    /// The attribute `item`.
    pub item_4: Option<String>,
    /// The attribute `item`.
    pub item_5: Option<i32>,
    /// The attribute `first`.
    pub first: Option<i32>,
}

/// The type `item` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "item", prefix = "o", namespaces = {"o" = "urn:example:names"})]
pub struct Item2 {
    /// The element `of`.
    #[yaserde(rename = "of", prefix = "o")]
    pub of: String,
}

/// The type `item` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "item", prefix = "o", namespaces = {"o" = "urn:example:names"})]
pub struct Item {
    /// The element `count`.
    #[yaserde(rename = "count", prefix = "o")]
    pub count: i32,
}

/// The type `other` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Other {
    /// `a`.
    A,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `state` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `b`.
    B,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `Others` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Others", prefix = "o", namespaces = {"o" = "urn:example:names"})]
pub struct Others {
    /// The text between the tags.
    #[yaserde(text = true)]
    pub value: State,
}

/// The type `item` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Item3 {
    /// The element `first`.
    pub first: i32,
    /// The element `last`.
    pub last: i32,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Wire for Order {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("o", "urn:example:names"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<Item2> = None;
            let mut field_1: Option<Item> = None;
            let mut field_2: Option<Item3> = None;
            let mut field_3: Option<Other> = None;
            let mut field_4: Option<String> = None;
            let mut field_5: Option<i32> = None;
            let mut field_6: Option<i32> = None;
            reader
                .attributes(
                    &mut |reader, namespace, local, value| {
                        match (namespace, local) {
                            ("", "item") => field_4 = Some(reader.attribute_value(value)?),
                            ("urn:example:names", "item") => {
                                field_5 = Some(reader.attribute_value(value)?);
                            }
                            ("", "first") => field_6 = Some(reader.attribute_value(value)?),
                            _ => return Ok(false),
                        }
                        Ok(true)
                    },
                )?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:names", "item", true),
                ::saponify::__private::Field::one("", "item", false),
                ::saponify::__private::Field::group(
                    "item",
                    &[::saponify::__private::Start::element("urn:example:names", "first")],
                    0,
                    1,
                ),
                ::saponify::__private::Field::one("urn:example:names", "state", true),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 4],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(::saponify::Wire::decode(reader)?),
                            1 => field_1 = Some(::saponify::Wire::decode(reader)?),
                            2 => field_2 = Some(::saponify::Group::decode(reader)?),
                            3 => field_3 = Some(::saponify::Wire::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("item"));
            };
            let Some(field_3) = field_3 else {
                return Err(reader.missing("state"));
            };
            Ok(Self {
                item: field_0,
                item_2: field_1,
                item_3: field_2,
                state: field_3,
                item_4: field_4,
                item_5: field_5,
                first: field_6,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            if let Some(value) = &self.item_4 {
                writer.attribute("item", value)?;
            }
            if let Some(value) = &self.item_5 {
                writer.attribute("o:item", value)?;
            }
            if let Some(value) = &self.first {
                writer.attribute("first", value)?;
            }
            writer.content();
            writer.element("o:item", &self.item)?;
            if let Some(value) = &self.item_2 {
                writer.element("item", value)?;
            }
            if let Some(value) = &self.item_3 {
                ::saponify::Group::encode(value, writer)?;
            }
            writer.element("o:state", &self.state)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Order, "o:order");

    impl ::saponify::simple::Enumeration for Other {
        type Base = ::saponify::simple::Token;
        const NAME: &'static str = "Other";
        const VALUES: &'static [&'static str] = &["a"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::A,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::A => ::saponify::simple::EnumText::Known(0),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Other);

    ::saponify::yaserde_simple!(Other);

    impl ::saponify::simple::Enumeration for State {
        type Base = ::saponify::simple::Token;
        const NAME: &'static str = "State";
        const VALUES: &'static [&'static str] = &["b"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::B,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::B => ::saponify::simple::EnumText::Known(0),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(State);

    ::saponify::yaserde_simple!(State);

    ::saponify::yaserde_record!(Others, "o:Others");

    impl ::saponify::Group for Item3 {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<i32> = None;
            let mut field_1: Option<i32> = None;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:names", "first", true),
                ::saponify::__private::Field::one("urn:example:names", "last", true),
            ];
            reader
                .members(
                    FIELDS,
                    &mut [0; 2],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(::saponify::Wire::decode(reader)?),
                            1 => field_1 = Some(::saponify::Wire::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("first"));
            };
            let Some(field_1) = field_1 else {
                return Err(reader.missing("last"));
            };
            Ok(Self {
                first: field_0,
                last: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.element("o:first", &self.first)?;
            writer.element("o:last", &self.last)?;
            Ok(())
        }
    }
}
