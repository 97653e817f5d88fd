// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `Collapsed` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Collapsed(::saponify::simple::Token);

/// The type `texts` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "texts", prefix = "w", namespaces = {"w" = "urn:example:space"})]
pub struct Texts {
    /// The element `preserved`.
    #[yaserde(rename = "preserved", prefix = "w")]
    pub preserved: String,
    /// The element `replaced`.
    #[yaserde(rename = "replaced", prefix = "w")]
    pub replaced: ::saponify::simple::NormalizedString,
    /// The element `collapsed`.
    #[yaserde(rename = "collapsed", prefix = "w")]
    pub collapsed: ::saponify::simple::Token,
    /// The element `kept`.
    #[yaserde(rename = "kept", prefix = "w")]
    pub kept: String,
    /// The element `short`.
    #[yaserde(rename = "short", prefix = "w")]
    pub short: Collapsed,
    /// The element `number`.
    #[yaserde(rename = "number", prefix = "w")]
    pub number: i32,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::simple::Restriction for Collapsed {
        type Base = ::saponify::simple::Token;
        const NAME: &'static str = "Collapsed";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .max_length(5);
            &FACETS
        }

        fn from_base(base: ::saponify::simple::Token) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::Token {
            &self.0
        }
    }

    ::saponify::restriction!(Collapsed);

    ::saponify::yaserde_simple!(Collapsed);
}
