// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `mixture` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "mixture", prefix = "ns1", namespaces = {"ns1" = "urn:example:form"})]
pub struct Mixture {
    /// The element `byDefault`.
    #[yaserde(rename = "byDefault", prefix = "ns1")]
    pub by_default: String,
    /// The element `unqualified`.
    #[yaserde(rename = "unqualified")]
    pub unqualified: String,
    /// The element `qualified`.
    #[yaserde(rename = "qualified", prefix = "ns1")]
    pub qualified: String,
    /// The element `same`.
    #[yaserde(rename = "same")]
    pub same: i32,
    /// The element `same`.
    #[yaserde(rename = "same", prefix = "ns1")]
    pub same_2: String,
    /// The attribute `plain`.
    #[yaserde(rename = "plain", attribute = true)]
    pub plain: Option<String>,
    /// The attribute `full`.
    #[yaserde(rename = "full", prefix = "ns1", attribute = true)]
    pub full: Option<String>,
}
