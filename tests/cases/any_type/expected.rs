// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `Bag` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Bag", prefix = "b", namespaces = {"b" = "urn:example:bag"})]
pub struct Bag {
    /// Whatever.
    #[yaserde(rename = "untyped", prefix = "b")]
    pub untyped: ::saponify::xml::AnyType,
    /// The element `anything`.
    #[yaserde(rename = "anything", prefix = "b")]
    #[required(occurs = 0..)]
    pub anything: Vec<::saponify::xml::AnyType>,
    /// The element `perhaps`.
    #[yaserde(rename = "perhaps", prefix = "b")]
    pub perhaps: Option<::saponify::Nillable<::saponify::xml::AnyType>>,
}

/// The type `Coin` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Coin", prefix = "b", namespaces = {"b" = "urn:example:bag"})]
pub struct Coin {
    /// The element `worth`.
    #[yaserde(rename = "worth", prefix = "b")]
    pub worth: i32,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    ::saponify::yaserde_record!(Bag, "b:Bag");
}
