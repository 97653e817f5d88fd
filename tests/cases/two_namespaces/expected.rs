// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The namespace `urn:example:shop`.
pub mod shop {
    /// The type `Order` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Order {
        /// The element `item`.
        pub item: Item,
        /// The element `reserved`.
        pub reserved: Option<super::stock::AnyItem>,
        /// The element `place`.
        pub place: Vec<String>,
        /// The element `state`.
        pub state: Option<super::stock::State>,
        /// The part `choice`.
        pub choice: Option<OrderChoice>,
        /// The attribute `code`.
        pub code: Option<::saponify::simple::Token>,
    }

    /// The type `Item` of the contract.
    #[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
    #[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
    #[yaserde(rename = "Item", prefix = "shop", namespaces = {"shop" = "urn:example:shop"})]
    pub struct Item {
        /// The element `name`.
        #[yaserde(rename = "name", prefix = "shop")]
        pub name: String,
        /// The element `state`.
        #[yaserde(rename = "state", prefix = "shop")]
        pub state: State,
    }

    /// The type `State` of the contract.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum State {
        /// `sold`.
        Sold,
        /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
        Unknown(String),
    }

    /// The type `Special` of the contract.
    #[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
    #[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
    #[yaserde(
        rename = "Special",
        prefix = "shop",
        namespaces = {"shop" = "urn:example:shop",
        "stock" = "urn:example:stock"}
    )]
    pub struct Special {
        /// The element `name`.
        #[yaserde(rename = "name")]
        pub name: String,
        /// The element `count`.
        #[yaserde(rename = "count", prefix = "stock")]
        pub count: i32,
        /// The element `reason`.
        #[yaserde(rename = "reason", prefix = "shop")]
        pub reason: String,
        /// The attribute `unit`.
        #[yaserde(rename = "unit", prefix = "stock", attribute = true)]
        pub unit: Option<::saponify::simple::Token>,
        /// The attribute `size`.
        #[yaserde(rename = "size", attribute = true)]
        pub size: Option<::saponify::simple::Token>,
        /// The attribute `name`.
        #[yaserde(rename = "name", attribute = true)]
        pub name_2: Option<String>,
    }

    /// One of several.
    #[derive(Clone, Debug, PartialEq)]
    pub enum OrderChoice {
        /// The element `item`.
        Item(super::stock::AnyItem),
        /// The element `none`.
        None(bool),
    }

    /// How the types above stand on the wire.
    mod wire {
        use super::*;

        impl ::saponify::Wire for Order {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new("shop", "urn:example:shop"),
                ::saponify::contract::Namespace::new("stock", "urn:example:stock"),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_0: Option<Item> = None;
                let mut field_1: Option<super::super::stock::AnyItem> = None;
                let mut field_2: Vec<String> = Vec::new();
                let mut field_3: Option<super::super::stock::State> = None;
                let mut field_4: Option<OrderChoice> = None;
                let mut field_5: Option<::saponify::simple::Token> = None;
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("urn:example:stock", "code") => {
                                    field_5 = Some(reader.attribute_value(value)?);
                                }
                                _ => return Ok(false),
                            }
                            Ok(true)
                        },
                    )?;
                const FIELDS: &[::saponify::__private::Field] = &[
                    ::saponify::__private::Field::one("urn:example:shop", "item", true),
                    ::saponify::__private::Field::one("urn:example:shop", "reserved", false),
                    ::saponify::__private::Field::list(
                        "urn:example:stock",
                        "place",
                        0,
                        u32::MAX,
                    ),
                    ::saponify::__private::Field::one("urn:example:shop", "state", false),
                    ::saponify::__private::Field::group(
                        "choice",
                        &[
                            ::saponify::__private::Start::element("urn:example:stock", "item"),
                            ::saponify::__private::Start::element("urn:example:shop", "none"),
                        ],
                        0,
                        1,
                    ),
                ];
                reader
                    .children(
                        FIELDS,
                        &mut [0; 5],
                        &mut |field, reader| {
                            match field {
                                0 => field_0 = Some(::saponify::Wire::decode(reader)?),
                                1 => field_1 = Some(::saponify::Wire::decode(reader)?),
                                2 => reader.push(&mut field_2, ::saponify::Wire::decode)?,
                                3 => field_3 = Some(::saponify::Wire::decode(reader)?),
                                4 => field_4 = Some(::saponify::Group::decode(reader)?),
                                _ => {}
                            }
                            Ok(())
                        },
                    )?;
                let Some(field_0) = field_0 else {
                    return Err(reader.missing("item"));
                };
                Ok(Self {
                    item: field_0,
                    reserved: field_1,
                    place: field_2,
                    state: field_3,
                    choice: field_4,
                    code: field_5,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                if let Some(value) = &self.code {
                    writer.attribute("stock:code", value)?;
                }
                writer.content();
                writer.element("shop:item", &self.item)?;
                if let Some(value) = &self.reserved {
                    writer.element("shop:reserved", value)?;
                }
                writer.list("stock:place", &self.place, 0, u32::MAX)?;
                if let Some(value) = &self.state {
                    writer.element("shop:state", value)?;
                }
                if let Some(value) = &self.choice {
                    ::saponify::Group::encode(value, writer)?;
                }
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Order, "shop:Order");

        impl ::saponify::simple::Enumeration for State {
            type Base = ::saponify::simple::Token;
            const NAME: &'static str = "State";
            const VALUES: &'static [&'static str] = &["sold"];

            fn from_known(index: usize) -> Option<Self> {
                Some(
                    match index {
                        0 => Self::Sold,
                        _ => return None,
                    },
                )
            }

            fn from_unknown(text: String) -> Self {
                Self::Unknown(text)
            }

            fn text(&self) -> ::saponify::simple::EnumText<'_> {
                match self {
                    Self::Sold => ::saponify::simple::EnumText::Known(0),
                    Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
                }
            }
        }

        ::saponify::enumeration!(State);

        ::saponify::yaserde_simple!(State);

        impl From<super::super::stock::AnyItem> for OrderChoice {
            fn from(value: super::super::stock::AnyItem) -> Self {
                Self::Item(value)
            }
        }

        impl ::saponify::Group for OrderChoice {
            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                const FIELDS: &[::saponify::__private::Field] = &[
                    ::saponify::__private::Field::one("urn:example:stock", "item", true),
                    ::saponify::__private::Field::one("urn:example:shop", "none", true),
                ];
                Ok(
                    match reader.alternative(FIELDS)? {
                        0 => Self::Item(::saponify::Wire::decode(reader)?),
                        _ => Self::None(::saponify::Wire::decode(reader)?),
                    },
                )
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                match self {
                    Self::Item(value) => writer.element("stock:item", value),
                    Self::None(value) => writer.element("shop:none", value),
                }
            }
        }
    }
}

/// The namespace `urn:example:stock`.
pub mod stock {
    /// The type `Item` of the contract.
    #[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
    #[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
    #[yaserde(
        rename = "Item",
        prefix = "stock",
        namespaces = {"stock" = "urn:example:stock"}
    )]
    pub struct Item {
        /// The element `name`.
        #[yaserde(rename = "name")]
        pub name: String,
        /// The element `count`.
        #[yaserde(rename = "count", prefix = "stock")]
        pub count: i32,
        /// The attribute `unit`.
        #[yaserde(rename = "unit", prefix = "stock", attribute = true)]
        pub unit: Option<::saponify::simple::Token>,
        /// The attribute `size`.
        #[yaserde(rename = "size", attribute = true)]
        pub size: Option<::saponify::simple::Token>,
    }

    /// The type `State` of the contract.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum State {
        /// `in stock`.
        InStock,
        /// `gone`.
        Gone,
        /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
        Unknown(String),
    }

    /// The type `Item`, or one that is derived from it.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum AnyItem {
        /// The type `Item`.
        Item(Item),
        /// The type `Special`.
        Special(super::shop::Special),
    }

    /// How the types above stand on the wire.
    mod wire {
        use super::*;

        impl ::saponify::simple::Enumeration for State {
            type Base = ::saponify::simple::Token;
            const NAME: &'static str = "State";
            const VALUES: &'static [&'static str] = &["in stock", "gone"];

            fn from_known(index: usize) -> Option<Self> {
                Some(
                    match index {
                        0 => Self::InStock,
                        1 => Self::Gone,
                        _ => return None,
                    },
                )
            }

            fn from_unknown(text: String) -> Self {
                Self::Unknown(text)
            }

            fn text(&self) -> ::saponify::simple::EnumText<'_> {
                match self {
                    Self::InStock => ::saponify::simple::EnumText::Known(0),
                    Self::Gone => ::saponify::simple::EnumText::Known(1),
                    Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
                }
            }
        }

        ::saponify::enumeration!(State);

        ::saponify::yaserde_simple!(State);

        impl ::saponify::Wire for AnyItem {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = <Item as ::saponify::Wire>::NAMESPACES;

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                const TYPES: &[(&str, &str)] = &[
                    ("urn:example:stock", "Item"),
                    ("urn:example:shop", "Special"),
                ];
                Ok(
                    match reader.actual_type(TYPES)? {
                        Some(1) => Self::Special(::saponify::Wire::decode(reader)?),
                        _ => Self::Item(::saponify::Wire::decode(reader)?),
                    },
                )
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                match self {
                    Self::Item(value) => ::saponify::Wire::encode(value, writer),
                    Self::Special(value) => {
                        writer.derived("shop", "urn:example:shop", "Special", value)
                    }
                }
            }
        }

        impl From<Item> for AnyItem {
            fn from(value: Item) -> Self {
                Self::Item(value)
            }
        }

        impl From<super::super::shop::Special> for AnyItem {
            fn from(value: super::super::shop::Special) -> Self {
                Self::Special(value)
            }
        }

        ::saponify::yaserde_record!(AnyItem, "stock:Item");
    }
}
