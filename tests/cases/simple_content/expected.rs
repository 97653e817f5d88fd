// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `Currency` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Currency(::saponify::simple::NmToken);

/// An amount and what it is counted in.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Price", prefix = "m", namespaces = {"m" = "urn:example:money"})]
pub struct Price {
    /// The text between the tags.
    #[yaserde(text = true)]
    pub value: ::saponify::simple::Decimal,
    /// The attribute `currency`.
    #[yaserde(rename = "currency", attribute = true)]
    pub currency: Currency,
    /// The attribute `rounded`.
    #[yaserde(rename = "rounded", attribute = true)]
    pub rounded: Option<bool>,
}

/// The type `Grade` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Grade {
    /// `good`.
    Good,
    /// `bad`.
    Bad,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `Graded` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Graded", prefix = "m", namespaces = {"m" = "urn:example:money"})]
pub struct Graded {
    /// The text between the tags.
    #[yaserde(text = true)]
    pub value: Grade,
    /// The attribute `value`.
    #[yaserde(rename = "value", attribute = true)]
    pub value_2: Option<String>,
}

/// The type `Count` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Count", prefix = "m", namespaces = {"m" = "urn:example:money"})]
pub struct Count {
    /// The text between the tags.
    #[yaserde(text = true)]
    pub value: i32,
    /// The attribute `unit`.
    #[yaserde(rename = "unit", attribute = true)]
    pub unit: Option<::saponify::simple::NmToken>,
}

/// The type `Bare` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Bare", prefix = "m", namespaces = {"m" = "urn:example:money"})]
pub struct Bare {
    /// The text between the tags.
    #[yaserde(text = true)]
    pub value: String,
}

/// The type `bill` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "bill", prefix = "m", namespaces = {"m" = "urn:example:money"})]
pub struct Bill {
    /// The element `price`.
    #[yaserde(rename = "price", prefix = "m")]
    #[required(occurs = 1..)]
    pub price: Vec<Price>,
    /// The element `service`.
    #[yaserde(rename = "service", prefix = "m")]
    pub service: Graded,
    /// The element `remark`.
    #[yaserde(rename = "remark", prefix = "m")]
    pub remark: Option<Bare>,
}

/// The type `stock` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "stock", prefix = "m", namespaces = {"m" = "urn:example:money"})]
pub struct Stock {
    /// The element `count`.
    #[yaserde(rename = "count", prefix = "m")]
    #[required(occurs = 1..)]
    pub count: Vec<Count>,
    /// The element `remark`.
    #[yaserde(rename = "remark", prefix = "m")]
    pub remark: Option<Bare>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::simple::Restriction for Currency {
        type Base = ::saponify::simple::NmToken;
        const NAME: &'static str = "Currency";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .min_length(3)
                .max_length(3);
            &FACETS
        }

        fn from_base(base: ::saponify::simple::NmToken) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::NmToken {
            &self.0
        }
    }

    ::saponify::restriction!(Currency);

    ::saponify::yaserde_simple!(Currency);

    ::saponify::yaserde_record!(Price, "m:Price");

    impl ::saponify::simple::Enumeration for Grade {
        type Base = ::saponify::simple::Token;
        const NAME: &'static str = "Grade";
        const VALUES: &'static [&'static str] = &["good", "bad"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::Good,
                    1 => Self::Bad,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::Good => ::saponify::simple::EnumText::Known(0),
                Self::Bad => ::saponify::simple::EnumText::Known(1),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Grade);

    ::saponify::yaserde_simple!(Grade);

    ::saponify::yaserde_record!(Graded, "m:Graded");

    ::saponify::yaserde_record!(Count, "m:Count");

    ::saponify::yaserde_record!(Bare, "m:Bare");
}
