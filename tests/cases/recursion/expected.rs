// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `Tree` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Tree", prefix = "t", namespaces = {"t" = "urn:example:tree"})]
pub struct Tree {
    /// The element `name`.
    #[yaserde(rename = "name", prefix = "t")]
    pub name: ::saponify::simple::Token,
    /// The element `child`.
    #[yaserde(rename = "child", prefix = "t")]
    #[required(occurs = 0..)]
    pub child: Vec<Tree>,
    /// The element `forest`.
    #[yaserde(rename = "forest", prefix = "t")]
    pub forest: Option<Forest>,
}

/// The type `Forest` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Forest", prefix = "t", namespaces = {"t" = "urn:example:tree"})]
pub struct Forest {
    /// The element `tree`.
    #[yaserde(rename = "tree", prefix = "t")]
    #[required(occurs = 1..)]
    pub tree: Vec<Tree>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    ::saponify::list_wrapper!(Forest { tree : Tree });
}
