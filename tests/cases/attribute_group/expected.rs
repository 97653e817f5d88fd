// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `ShipBy` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShipBy {
    /// `air`.
    Air,
    /// `land`.
    Land,
    /// `any`.
    Any,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `SKU` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sku(String);

/// The type `Item` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Item", prefix = "a", namespaces = {"a" = "urn:example:delivery"})]
pub struct Item {
    /// The element `productName`.
    #[yaserde(rename = "productName", prefix = "a")]
    pub product_name: String,
    /// The element `code`.
    #[yaserde(rename = "code", prefix = "a")]
    pub code: Option<i32>,
    /// The attribute `partNum`.
    #[yaserde(rename = "partNum", attribute = true)]
    pub part_num: Sku,
    /// The attribute `weightKg`.
    #[yaserde(rename = "weightKg", attribute = true)]
    pub weight_kg: Option<::saponify::simple::Decimal>,
    /// The attribute `shipBy`.
    #[yaserde(rename = "shipBy", attribute = true)]
    pub ship_by: Option<ShipBy>,
    /// The attribute `code`.
    #[yaserde(rename = "code", attribute = true)]
    pub code_2: Option<::saponify::simple::Token>,
    /// The attribute `lang`.
    #[yaserde(rename = "lang", prefix = "a", attribute = true)]
    pub lang: Option<::saponify::simple::Language>,
    /// The attribute `gift`.
    #[yaserde(rename = "gift", attribute = true)]
    pub gift: Option<bool>,
}

/// The type `Sample` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Sample", prefix = "a", namespaces = {"a" = "urn:example:delivery"})]
pub struct Sample {
    /// The element `productName`.
    #[yaserde(rename = "productName", prefix = "a")]
    pub product_name: String,
    /// The attribute `partNum`.
    #[yaserde(rename = "partNum", attribute = true)]
    pub part_num: Sku,
    /// The attribute `shipBy`.
    #[yaserde(rename = "shipBy", attribute = true)]
    pub ship_by: SampleShipBy,
    /// The attribute `code`.
    #[yaserde(rename = "code", attribute = true)]
    pub code: ::saponify::simple::Token,
    /// The attribute `lang`.
    #[yaserde(rename = "lang", prefix = "a", attribute = true)]
    pub lang: Option<::saponify::simple::Language>,
    /// The attribute `gift`.
    #[yaserde(rename = "gift", attribute = true)]
    pub gift: Option<bool>,
}

/// The type `shipBy` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SampleShipBy {
    /// `air`.
    Air,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `Price` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Price", prefix = "a", namespaces = {"a" = "urn:example:delivery"})]
pub struct Price {
    /// The text between the tags.
    #[yaserde(text = true)]
    pub value: ::saponify::simple::Decimal,
    /// The attribute `partNum`.
    #[yaserde(rename = "partNum", attribute = true)]
    pub part_num: Sku,
    /// The attribute `weightKg`.
    #[yaserde(rename = "weightKg", attribute = true)]
    pub weight_kg: Option<::saponify::simple::Decimal>,
    /// The attribute `shipBy`.
    #[yaserde(rename = "shipBy", attribute = true)]
    pub ship_by: Option<ShipBy>,
}

/// The type `Item`, or one that is derived from it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyItem {
    /// The type `Item`.
    Item(Item),
    /// The type `Sample`.
    Sample(Sample),
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::simple::Enumeration for ShipBy {
        type Base = String;
        const NAME: &'static str = "ShipBy";
        const VALUES: &'static [&'static str] = &["air", "land", "any"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::Air,
                    1 => Self::Land,
                    2 => Self::Any,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::Air => ::saponify::simple::EnumText::Known(0),
                Self::Land => ::saponify::simple::EnumText::Known(1),
                Self::Any => ::saponify::simple::EnumText::Known(2),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(ShipBy);

    ::saponify::yaserde_simple!(ShipBy);

    impl ::saponify::simple::Restriction for Sku {
        type Base = String;
        const NAME: &'static str = "Sku";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .pattern(&["\\A(?:\\p{Nd}{3}\\-[A-Z]{2})\\z"])
                .pattern_as_written(&["\\d{3}-[A-Z]{2}"]);
            &FACETS
        }

        fn from_base(base: String) -> Self {
            Self(base)
        }

        fn base(&self) -> &String {
            &self.0
        }
    }

    ::saponify::restriction!(Sku);

    ::saponify::yaserde_simple!(Sku);

    ::saponify::yaserde_record!(Item, "a:Item");

    ::saponify::yaserde_record!(Sample, "a:Sample");

    impl ::saponify::simple::Enumeration for SampleShipBy {
        type Base = String;
        const NAME: &'static str = "SampleShipBy";
        const VALUES: &'static [&'static str] = &["air"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::Air,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::Air => ::saponify::simple::EnumText::Known(0),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(SampleShipBy);

    ::saponify::yaserde_simple!(SampleShipBy);

    ::saponify::yaserde_record!(Price, "a:Price");

    impl ::saponify::Wire for AnyItem {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = <Item as ::saponify::Wire>::NAMESPACES;

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const TYPES: &[(&str, &str)] = &[
                ("urn:example:delivery", "Item"),
                ("urn:example:delivery", "Sample"),
            ];
            Ok(
                match reader.actual_type(TYPES)? {
                    Some(1) => Self::Sample(::saponify::Wire::decode(reader)?),
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
                Self::Sample(value) => {
                    writer.derived("a", "urn:example:delivery", "Sample", value)
                }
            }
        }
    }

    impl From<Item> for AnyItem {
        fn from(value: Item) -> Self {
            Self::Item(value)
        }
    }

    impl From<Sample> for AnyItem {
        fn from(value: Sample) -> Self {
            Self::Sample(value)
        }
    }

    ::saponify::yaserde_record!(AnyItem, "a:Item");
}
