// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `price` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "price", prefix = "ns1", namespaces = {"ns1" = "urn:t"})]
pub struct Price {
    /// The text between the tags.
    #[yaserde(text = true)]
    pub value: ::saponify::simple::Decimal,
    /// The attribute `currency`.
    #[yaserde(rename = "currency", attribute = true)]
    pub currency: Option<String>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    ::saponify::yaserde_record!(Price, "ns1:price");
}
