// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `order` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "order", prefix = "ns1", namespaces = {"ns1" = "urn:t"})]
pub struct Order {
    /// The element `userId`.
    #[yaserde(rename = "userId", prefix = "ns1")]
    pub user_id: i32,
    /// The element `userID`.
    #[yaserde(rename = "userID", prefix = "ns1")]
    pub user_id_2: i32,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    ::saponify::yaserde_record!(Order, "ns1:order");
}
