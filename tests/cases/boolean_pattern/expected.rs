// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `digit` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Digit(::saponify::simple::Lexical<bool>);

/// The type `word` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Word(::saponify::simple::Lexical<bool>);

/// The type `yes` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Yes(::saponify::simple::Lexical<bool>);

/// The type `Flags` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Flags", prefix = "b", namespaces = {"b" = "urn:example:boolean"})]
pub struct Flags {
    /// The element `word`.
    #[yaserde(rename = "word", prefix = "b")]
    pub word: Word,
    /// The element `yes`.
    #[yaserde(rename = "yes", prefix = "b")]
    pub yes: Option<Yes>,
    /// The element `plain`.
    #[yaserde(rename = "plain", prefix = "b")]
    #[required(occurs = 0..= 4)]
    pub plain: Vec<bool>,
    /// The attribute `mustUnderstand`.
    #[yaserde(rename = "mustUnderstand", attribute = true)]
    pub must_understand: Option<Digit>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::simple::Restriction for Digit {
        type Base = ::saponify::simple::Lexical<bool>;
        const NAME: &'static str = "Digit";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .pattern(&["\\A(?:0|1)\\z"]);
            &FACETS
        }

        fn from_base(base: ::saponify::simple::Lexical<bool>) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::Lexical<bool> {
            &self.0
        }
    }

    ::saponify::restriction!(Digit);

    ::saponify::yaserde_simple!(Digit);

    impl ::saponify::simple::Restriction for Word {
        type Base = ::saponify::simple::Lexical<bool>;
        const NAME: &'static str = "Word";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .pattern(&["\\A(?:true|false)\\z"]);
            &FACETS
        }

        fn from_base(base: ::saponify::simple::Lexical<bool>) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::Lexical<bool> {
            &self.0
        }
    }

    ::saponify::restriction!(Word);

    ::saponify::yaserde_simple!(Word);

    impl ::saponify::simple::Restriction for Yes {
        type Base = ::saponify::simple::Lexical<bool>;
        const NAME: &'static str = "Yes";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .pattern(&["\\A(?:true|false)\\z", "\\A(?:t[^\\n\\r]*)\\z"])
                .pattern_as_written(&["true|false", "t.*"]);
            &FACETS
        }

        fn from_base(base: ::saponify::simple::Lexical<bool>) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::Lexical<bool> {
            &self.0
        }
    }

    ::saponify::restriction!(Yes);

    ::saponify::yaserde_simple!(Yes);
}
