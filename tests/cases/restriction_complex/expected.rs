// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `PurchaseOrderType` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "PurchaseOrderType",
    prefix = "po",
    namespaces = {"po" = "urn:example:restricted"}
)]
pub struct PurchaseOrderType {
    /// The element `shipTo`.
    #[yaserde(rename = "shipTo", prefix = "po")]
    pub ship_to: String,
    /// The element `comment`.
    #[yaserde(rename = "comment", prefix = "po")]
    pub comment: Option<String>,
    /// The element `items`.
    #[yaserde(rename = "items", prefix = "po")]
    pub items: AnyItems,
    /// The attribute `orderDate`.
    #[yaserde(rename = "orderDate", attribute = true)]
    pub order_date: Option<::saponify::simple::Date>,
    /// The attribute `clerk`.
    #[yaserde(rename = "clerk", attribute = true)]
    pub clerk: Option<String>,
    /// The attribute `state`.
    ///
    /// Default: `new`.
    #[yaserde(rename = "state", attribute = true)]
    pub state: Option<::saponify::simple::Token>,
}

/// The type `Items` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "Items",
    prefix = "po",
    namespaces = {"po" = "urn:example:restricted"}
)]
pub struct Items {
    /// The element `item`.
    #[yaserde(rename = "item", prefix = "po")]
    #[required(occurs = 0..)]
    pub item: Vec<String>,
}

/// The type `ConfirmedItems` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "ConfirmedItems",
    prefix = "po",
    namespaces = {"po" = "urn:example:restricted"}
)]
pub struct ConfirmedItems {
    /// The element `item`.
    #[yaserde(rename = "item", prefix = "po")]
    #[required(occurs = 1..= 3)]
    pub item: Vec<Code>,
}

/// The type `Code` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Code(String);

/// The type `RestrictedPurchaseOrderType` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct RestrictedPurchaseOrderType {
    /// The element `shipTo`.
    pub ship_to: String,
    /// The element `comment`.
    pub comment: String,
    /// The element `items`.
    pub items: ConfirmedItems,
    /// The attribute `orderDate`.
    pub order_date: ::saponify::simple::Date,
    /// The attribute `state`.
    ///
    /// Always `confirmed`.
    pub state: Option<::saponify::simple::Token>,
}

/// The type `LongForm` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(
    rename = "LongForm",
    prefix = "po",
    namespaces = {"po" = "urn:example:restricted"}
)]
pub struct LongForm {
    /// The element `a`.
    #[yaserde(rename = "a", prefix = "po")]
    pub a: i32,
    /// The attribute `b`.
    #[yaserde(rename = "b", attribute = true)]
    pub b: Option<i32>,
}

/// The type `Open` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Open {
    /// Further elements.
    pub any: Vec<::saponify::xml::AnyElement>,
    /// The part `choice`.
    pub choice: Option<OpenChoice>,
    /// The element `z`.
    pub z: Option<i32>,
}

/// The type `Closed` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "Closed",
    prefix = "po",
    namespaces = {"po" = "urn:example:restricted"}
)]
pub struct Closed {
    /// The element `plain`.
    #[yaserde(rename = "plain")]
    pub plain: i32,
    /// The element `y`.
    #[yaserde(rename = "y", prefix = "po")]
    pub y: i32,
}

/// The type `Nothing` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "Nothing",
    prefix = "po",
    namespaces = {"po" = "urn:example:restricted"}
)]
pub struct Nothing {}

/// The type `Items`, or one that is derived from it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyItems {
    /// The type `Items`.
    Items(Items),
    /// The type `ConfirmedItems`.
    ConfirmedItems(ConfirmedItems),
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum OpenChoice {
    /// The element `x`.
    X(i32),
    /// The element `y`.
    Y(i32),
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    ::saponify::list_wrapper!(Items { item : String });

    ::saponify::list_wrapper!(ConfirmedItems { item : Code });

    impl ::saponify::simple::Restriction for Code {
        type Base = String;
        const NAME: &'static str = "Code";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .pattern(&["\\A(?:[A-Z]+)\\z"]);
            &FACETS
        }

        fn from_base(base: String) -> Self {
            Self(base)
        }

        fn base(&self) -> &String {
            &self.0
        }
    }

    ::saponify::restriction!(Code);

    ::saponify::yaserde_simple!(Code);

    impl ::saponify::Wire for RestrictedPurchaseOrderType {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("po", "urn:example:restricted"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<String> = None;
            let mut field_1: Option<String> = None;
            let mut field_2: Option<ConfirmedItems> = None;
            let mut field_3: Option<::saponify::simple::Date> = None;
            let mut field_4: Option<::saponify::simple::Token> = None;
            reader
                .attributes(
                    &mut |reader, namespace, local, value| {
                        match (namespace, local) {
                            ("", "orderDate") => {
                                field_3 = Some(reader.attribute_value(value)?);
                            }
                            ("", "state") => {
                                field_4 = Some(reader.fixed_attribute(value, "confirmed")?);
                            }
                            _ => return Ok(false),
                        }
                        Ok(true)
                    },
                )?;
            let Some(field_3) = field_3 else {
                return Err(reader.missing("orderDate"));
            };
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:restricted", "shipTo", true),
                ::saponify::__private::Field::one("urn:example:restricted", "comment", true),
                ::saponify::__private::Field::one("urn:example:restricted", "items", true),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 3],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(::saponify::Wire::decode(reader)?),
                            1 => field_1 = Some(::saponify::Wire::decode(reader)?),
                            2 => field_2 = Some(::saponify::Wire::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("shipTo"));
            };
            let Some(field_1) = field_1 else {
                return Err(reader.missing("comment"));
            };
            let Some(field_2) = field_2 else {
                return Err(reader.missing("items"));
            };
            Ok(Self {
                ship_to: field_0,
                comment: field_1,
                items: field_2,
                order_date: field_3,
                state: field_4,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.attribute("orderDate", &self.order_date)?;
            if let Some(value) = &self.state {
                writer.attribute("state", value)?;
            }
            writer.content();
            writer.element("po:shipTo", &self.ship_to)?;
            writer.element("po:comment", &self.comment)?;
            writer.element("po:items", &self.items)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(
        RestrictedPurchaseOrderType, "po:RestrictedPurchaseOrderType"
    );

    ::saponify::yaserde_record!(LongForm, "po:LongForm");

    impl ::saponify::Wire for Open {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("po", "urn:example:restricted"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<::saponify::xml::AnyElement> = Vec::new();
            let mut field_1: Option<OpenChoice> = None;
            let mut field_2: Option<i32> = None;
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "any element",
                    &[
                        ::saponify::__private::Start::any(
                            ::saponify::wire::Wildcard::of(&[""]),
                        ),
                    ],
                    0,
                    u32::MAX,
                ),
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element("urn:example:restricted", "x"),
                        ::saponify::__private::Start::element("urn:example:restricted", "y"),
                    ],
                    0,
                    1,
                ),
                ::saponify::__private::Field::one("urn:example:restricted", "z", false),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 3],
                    &mut |field, reader| {
                        match field {
                            0 => reader.push(&mut field_0, ::saponify::Group::decode)?,
                            1 => field_1 = Some(::saponify::Group::decode(reader)?),
                            2 => field_2 = Some(::saponify::Wire::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            Ok(Self {
                any: field_0,
                choice: field_1,
                z: field_2,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            writer.groups("any element", &self.any, 0, u32::MAX)?;
            if let Some(value) = &self.choice {
                ::saponify::Group::encode(value, writer)?;
            }
            if let Some(value) = &self.z {
                writer.element("po:z", value)?;
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Open, "po:Open");

    impl ::saponify::Wire for AnyItems {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = <Items as ::saponify::Wire>::NAMESPACES;

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const TYPES: &[(&str, &str)] = &[
                ("urn:example:restricted", "Items"),
                ("urn:example:restricted", "ConfirmedItems"),
            ];
            Ok(
                match reader.actual_type(TYPES)? {
                    Some(1) => Self::ConfirmedItems(::saponify::Wire::decode(reader)?),
                    _ => Self::Items(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Items(value) => ::saponify::Wire::encode(value, writer),
                Self::ConfirmedItems(value) => {
                    writer.derived("po", "urn:example:restricted", "ConfirmedItems", value)
                }
            }
        }
    }

    impl From<Items> for AnyItems {
        fn from(value: Items) -> Self {
            Self::Items(value)
        }
    }

    impl From<ConfirmedItems> for AnyItems {
        fn from(value: ConfirmedItems) -> Self {
            Self::ConfirmedItems(value)
        }
    }

    ::saponify::yaserde_record!(AnyItems, "po:Items");

    impl ::saponify::Group for OpenChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:restricted", "x", true),
                ::saponify::__private::Field::one("urn:example:restricted", "y", true),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::X(::saponify::Wire::decode(reader)?),
                    _ => Self::Y(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::X(value) => writer.element("po:x", value),
                Self::Y(value) => writer.element("po:y", value),
            }
        }
    }
}
