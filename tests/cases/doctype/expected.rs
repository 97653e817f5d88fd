// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// Written by the W3C &#38; others.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "plain", prefix = "t", namespaces = {"t" = "urn:example:doctype"})]
pub struct Plain {
    /// The element `a`.
    #[yaserde(rename = "a", prefix = "t")]
    pub a: String,
}
