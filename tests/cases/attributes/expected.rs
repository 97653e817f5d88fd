// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `size` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Size {
    /// `S`.
    S,
    /// `M`.
    M,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `item` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "item", prefix = "a", namespaces = {"a" = "urn:example:attributes"})]
pub struct Item {
    /// The element `id`.
    #[yaserde(rename = "id", prefix = "a")]
    pub id: Option<String>,
    /// Tells it from the others.
    #[yaserde(rename = "key", attribute = true)]
    pub key: String,
    /// The attribute `note`.
    #[yaserde(rename = "note", attribute = true)]
    pub note: Option<String>,
    /// The attribute `seen`.
    #[yaserde(rename = "seen", attribute = true)]
    pub seen: Option<bool>,
    /// The attribute `id`.
    #[yaserde(rename = "id", attribute = true)]
    pub id_2: Option<i32>,
    /// Counts the changes.
    #[yaserde(rename = "revision", prefix = "a", attribute = true)]
    pub revision: u32,
    /// The attribute `size`.
    #[yaserde(rename = "size", prefix = "a", attribute = true)]
    pub size: Option<Size>,
    /// The attribute `weight`.
    #[yaserde(rename = "weight", attribute = true)]
    pub weight: Option<Weight>,
    /// The attribute `words`.
    #[yaserde(rename = "words", attribute = true)]
    pub words: Option<::saponify::simple::NmTokens>,
}

/// The type `weight` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Weight(::saponify::simple::Decimal);

/// The type `attributesAlone` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "attributesAlone",
    prefix = "a",
    namespaces = {"a" = "urn:example:attributes"}
)]
pub struct AttributesAlone {
    /// The attribute `x`.
    #[yaserde(rename = "x", attribute = true)]
    pub x: ::saponify::simple::Double,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::simple::Enumeration for Size {
        type Base = ::saponify::simple::Token;
        const NAME: &'static str = "Size";
        const VALUES: &'static [&'static str] = &["S", "M"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::S,
                    1 => Self::M,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::S => ::saponify::simple::EnumText::Known(0),
                Self::M => ::saponify::simple::EnumText::Known(1),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Size);

    ::saponify::yaserde_simple!(Size);

    ::saponify::yaserde_record!(Item, "a:item");

    impl ::saponify::simple::Restriction for Weight {
        type Base = ::saponify::simple::Decimal;
        const NAME: &'static str = "Weight";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .min_exclusive("0");
            &FACETS
        }

        fn from_base(base: ::saponify::simple::Decimal) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::Decimal {
            &self.0
        }
    }

    ::saponify::restriction!(Weight);

    ::saponify::yaserde_simple!(Weight);
}
