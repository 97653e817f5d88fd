// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `author` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "author",
    prefix = "tns",
    namespaces = {"tns" = "urn:example:library"}
)]
pub struct Author {
    /// The element `surname`.
    #[yaserde(rename = "surname")]
    pub surname: ::saponify::simple::Token,
    /// The element `given`.
    #[yaserde(rename = "given")]
    #[required(occurs = 0..)]
    pub given: Vec<::saponify::simple::Token>,
}

/// The type `Isbn` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Isbn(::saponify::simple::Token);

/// The type `book` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "book", prefix = "tns", namespaces = {"tns" = "urn:example:library"})]
pub struct Book {
    /// What stands on the spine.
    #[yaserde(rename = "title", prefix = "tns")]
    pub title: String,
    /// In the order of the title page.
    #[yaserde(rename = "author", prefix = "tns")]
    #[required(occurs = 1..)]
    pub author: Vec<Author>,
    /// The element `isbn`.
    #[yaserde(rename = "isbn", prefix = "tns")]
    pub isbn: Option<Isbn>,
    /// The element `pages`.
    #[yaserde(rename = "pages")]
    pub pages: ::saponify::simple::PositiveInteger,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::simple::Restriction for Isbn {
        type Base = ::saponify::simple::Token;
        const NAME: &'static str = "Isbn";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .pattern(&["\\A(?:[0-9]{9}[0-9X])\\z"]);
            &FACETS
        }

        fn from_base(base: ::saponify::simple::Token) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::Token {
            &self.0
        }
    }

    ::saponify::restriction!(Isbn);

    ::saponify::yaserde_simple!(Isbn);
}
