// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `outer` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "outer",
    prefix = "ns1",
    namespaces = {"ns1" = "urn:example:unqualified"}
)]
pub struct Outer {
    /// The element `inner`.
    #[yaserde(rename = "inner")]
    pub inner: Inner,
}

/// The type `inner` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "inner")]
pub struct Inner {
    /// The element `leaf`.
    #[yaserde(rename = "leaf")]
    pub leaf: String,
}
