// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `personName` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "personName", prefix = "v", namespaces = {"v" = "urn:example:names"})]
pub struct PersonName {
    /// The element `title`.
    #[yaserde(rename = "title", prefix = "v")]
    pub title: Option<Title>,
    /// The element `forename`.
    #[yaserde(rename = "forename", prefix = "v")]
    #[required(occurs = 0..)]
    pub forename: Vec<String>,
    /// The element `generation`.
    #[yaserde(rename = "generation", prefix = "v")]
    pub generation: Option<String>,
}

/// The type `title` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Title(::saponify::simple::Token);

/// The type `Card` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Card", prefix = "v", namespaces = {"v" = "urn:example:names"})]
pub struct Card {
    /// The element `phone`.
    #[yaserde(rename = "phone", prefix = "v")]
    pub phone: String,
    /// The element `mail`.
    #[yaserde(rename = "mail", prefix = "v")]
    pub mail: Option<String>,
    /// The attribute `read`.
    #[yaserde(rename = "read", attribute = true)]
    pub read: Option<bool>,
    /// The attribute `seen`.
    #[yaserde(rename = "seen", attribute = true)]
    pub seen: Option<bool>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::simple::Restriction for Title {
        type Base = ::saponify::simple::Token;
        const NAME: &'static str = "Title";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .min_length(1)
                .max_length(3);
            &FACETS
        }

        fn from_base(base: ::saponify::simple::Token) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::Token {
            &self.0
        }
    }

    ::saponify::restriction!(Title);

    ::saponify::yaserde_simple!(Title);

    ::saponify::yaserde_record!(Card, "v:Card");
}
