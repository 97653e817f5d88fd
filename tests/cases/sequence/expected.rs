// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// A purchase order, after the primer's.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "PurchaseOrderType",
    prefix = "po",
    namespaces = {"po" = "urn:example:orders"}
)]
pub struct PurchaseOrderType {
    /// The element `shipTo`.
    #[yaserde(rename = "shipTo", prefix = "po")]
    pub ship_to: UsAddress,
    /// For the one who packs.
    #[yaserde(rename = "comment", prefix = "po")]
    pub comment: String,
    /// The element `orderDate`.
    #[yaserde(rename = "orderDate", prefix = "po")]
    pub order_date: ::saponify::simple::Date,
    /// The element `billTo`.
    #[yaserde(rename = "billTo", prefix = "po")]
    pub bill_to: UsAddress,
}

/// The type `USAddress` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "USAddress",
    prefix = "po",
    namespaces = {"po" = "urn:example:orders"}
)]
pub struct UsAddress {
    /// The element `name`.
    #[yaserde(rename = "name", prefix = "po")]
    pub name: String,
    /// The element `street`.
    #[yaserde(rename = "street", prefix = "po")]
    pub street: String,
    /// The element `zip`.
    #[yaserde(rename = "zip", prefix = "po")]
    pub zip: ::saponify::simple::Decimal,
}

/// The type `Nothing` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Nothing", prefix = "po", namespaces = {"po" = "urn:example:orders"})]
pub struct Nothing {}
