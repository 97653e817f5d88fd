// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `outer` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "outer",
    prefix = "ns1",
    namespaces = {"ns1" = "http://example.org/q"}
)]
pub struct Outer {
    /// The element `inner`.
    #[yaserde(rename = "inner", prefix = "ns1")]
    pub inner: Inner,
}

/// The type `inner` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "inner",
    prefix = "ns1",
    namespaces = {"ns1" = "http://example.org/q"}
)]
pub struct Inner {
    /// The element `leaf`.
    #[yaserde(rename = "leaf", prefix = "ns1")]
    pub leaf: String,
}
