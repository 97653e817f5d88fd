// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `Order` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// Further elements.
    pub more: Vec<::saponify::xml::AnyElement>,
    /// The part `choice`.
    pub choice: Vec<OrderChoice>,
    /// The element `note`.
    pub note: Option<String>,
}

/// The type `Letter` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Letter {
    /// Further elements.
    pub any: ::saponify::xml::AnyElement,
    /// The element `note`.
    pub note: Option<String>,
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum OrderChoice {
    /// The element `item`.
    Item(String),
    /// The element `gift`.
    Gift(String),
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Wire for Order {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("h", "urn:example:head"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<::saponify::xml::AnyElement> = Vec::new();
            let mut field_1: Vec<OrderChoice> = Vec::new();
            let mut field_2: Option<String> = None;
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "more",
                    &[::saponify::__private::Start::any(::saponify::wire::Wildcard::ANY)],
                    0,
                    u32::MAX,
                ),
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element("urn:example:head", "item"),
                        ::saponify::__private::Start::element("urn:example:head", "gift"),
                    ],
                    1,
                    u32::MAX,
                ),
                ::saponify::__private::Field::one("urn:example:head", "note", false),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 3],
                    &mut |field, reader| {
                        match field {
                            0 => reader.push(&mut field_0, ::saponify::Group::decode)?,
                            1 => reader.push(&mut field_1, ::saponify::Group::decode)?,
                            2 => field_2 = Some(::saponify::Wire::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            Ok(Self {
                more: field_0,
                choice: field_1,
                note: field_2,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            writer.groups("more", &self.more, 0, u32::MAX)?;
            writer.groups("choice", &self.choice, 1, u32::MAX)?;
            if let Some(value) = &self.note {
                writer.element("h:note", value)?;
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Order, "h:Order");

    impl ::saponify::Wire for Letter {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("h", "urn:example:head"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<::saponify::xml::AnyElement> = None;
            let mut field_1: Option<String> = None;
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "any element",
                    &[::saponify::__private::Start::any(::saponify::wire::Wildcard::ANY)],
                    1,
                    1,
                ),
                ::saponify::__private::Field::one("urn:example:head", "note", false),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 2],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(::saponify::Group::decode(reader)?),
                            1 => field_1 = Some(::saponify::Wire::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("any element"));
            };
            Ok(Self {
                any: field_0,
                note: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            ::saponify::Group::encode(&self.any, writer)?;
            if let Some(value) = &self.note {
                writer.element("h:note", value)?;
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Letter, "h:Letter");

    impl ::saponify::Group for OrderChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:head", "item", true),
                ::saponify::__private::Field::one("urn:example:head", "gift", true),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::Item(::saponify::Wire::decode(reader)?),
                    _ => Self::Gift(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Item(value) => writer.element("h:item", value),
                Self::Gift(value) => writer.element("h:gift", value),
            }
        }
    }
}
