// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `Note` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Note")]
pub struct Note {
    /// The element `to`.
    #[yaserde(rename = "to")]
    pub to: String,
    /// The element `body`.
    #[yaserde(rename = "body")]
    pub body: Body,
    /// The attribute `urgent`.
    #[yaserde(rename = "urgent", attribute = true)]
    pub urgent: Option<bool>,
}

/// The type `body` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "body")]
pub struct Body {
    /// The element `line`.
    #[yaserde(rename = "line")]
    #[required(occurs = 1..)]
    pub line: Vec<String>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    ::saponify::yaserde_record!(Note, "Note");

    ::saponify::list_wrapper!(Body { line : String });
}
