// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `Setting` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(
    rename = "Setting",
    prefix = "ns1",
    namespaces = {"ns1" = "urn:example:setting"}
)]
pub struct Setting {
    /// The element `value`.
    #[yaserde(rename = "value", prefix = "ns1")]
    pub value: ::saponify::xml::AnySimple,
    /// The element `other`.
    #[yaserde(rename = "other", prefix = "ns1")]
    #[required(occurs = 0..)]
    pub other: Vec<::saponify::xml::AnySimple>,
    /// The attribute `name`.
    #[yaserde(rename = "name", attribute = true)]
    pub name: String,
    /// The attribute `hint`.
    #[yaserde(rename = "hint", attribute = true)]
    pub hint: Option<String>,
}

/// The type `Labelled` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(
    rename = "Labelled",
    prefix = "ns1",
    namespaces = {"ns1" = "urn:example:setting"}
)]
pub struct Labelled {
    /// The text between the tags.
    #[yaserde(text = true)]
    pub value: String,
    /// The attribute `label`.
    #[yaserde(rename = "label", attribute = true)]
    pub label: Option<String>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    ::saponify::yaserde_record!(Setting, "ns1:Setting");

    ::saponify::yaserde_record!(Labelled, "ns1:Labelled");
}
