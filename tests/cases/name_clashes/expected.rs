// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `order` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "order", prefix = "c", namespaces = {"c" = "urn:example:clashes"})]
pub struct Order5 {
    /// The element `inner`.
    #[yaserde(rename = "inner", prefix = "c")]
    pub inner: Order,
}

/// The type `order` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "order", prefix = "c", namespaces = {"c" = "urn:example:clashes"})]
pub struct Order {
    /// The element `userId`.
    #[yaserde(rename = "userId", prefix = "c")]
    pub user_id: i32,
    /// The element `USERID`.
    #[yaserde(rename = "USERID", prefix = "c")]
    pub userid: i32,
    /// The element `user.id2`.
    #[yaserde(rename = "user.id2", prefix = "c")]
    pub user_id2: Option<i32>,
    /// The element `self`.
    #[yaserde(rename = "self", prefix = "c")]
    pub self_value: i32,
    /// The attribute `userId`.
    #[yaserde(rename = "userId", attribute = true)]
    pub user_id_2: Option<i32>,
}

/// The type `Order` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Order", prefix = "c", namespaces = {"c" = "urn:example:clashes"})]
pub struct Order2 {
    /// The element `a`.
    #[yaserde(rename = "a", prefix = "c")]
    pub a: i32,
}

/// The type `ORDER` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "ORDER", prefix = "c", namespaces = {"c" = "urn:example:clashes"})]
pub struct Order3 {
    /// The element `b`.
    #[yaserde(rename = "b", prefix = "c")]
    pub b: i32,
}

/// The type `orderBuilder` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "orderBuilder",
    prefix = "c",
    namespaces = {"c" = "urn:example:clashes"}
)]
pub struct OrderBuilder2 {
    /// The element `c`.
    #[yaserde(rename = "c", prefix = "c")]
    pub c: i32,
}

/// The type `or-der` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrDer4 {
    /// `d`.
    D,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `all` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "all", prefix = "c", namespaces = {"c" = "urn:example:clashes"})]
pub struct All {
    /// The element `order`.
    #[yaserde(rename = "order", prefix = "c")]
    pub order: Order5,
    /// The element `one`.
    #[yaserde(rename = "one", prefix = "c")]
    pub one: Order2,
    /// The element `two`.
    #[yaserde(rename = "two", prefix = "c")]
    pub two: Order3,
    /// The element `three`.
    #[yaserde(rename = "three", prefix = "c")]
    pub three: OrderBuilder2,
    /// The element `four`.
    #[yaserde(rename = "four", prefix = "c")]
    pub four: OrDer4,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    ::saponify::yaserde_record!(Order, "c:order");

    impl ::saponify::simple::Enumeration for OrDer4 {
        type Base = String;
        const NAME: &'static str = "OrDer4";
        const VALUES: &'static [&'static str] = &["d"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::D,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::D => ::saponify::simple::EnumText::Known(0),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(OrDer4);

    ::saponify::yaserde_simple!(OrDer4);
}
