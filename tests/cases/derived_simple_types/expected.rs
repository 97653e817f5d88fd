// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `Positive` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Positive(i32);

/// The type `Small` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Small(i32);

/// The type `Smaller` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Smaller(i32);

/// The type `Inside` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Inside(::saponify::simple::Token);

/// The type `chain` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "chain", prefix = "d", namespaces = {"d" = "urn:example:derived"})]
pub struct Chain {
    /// The element `smaller`.
    #[yaserde(rename = "smaller", prefix = "d")]
    pub smaller: Smaller,
    /// The element `alias`.
    #[yaserde(rename = "alias", prefix = "d")]
    pub alias: Option<Small>,
    /// The element `text`.
    #[yaserde(rename = "text", prefix = "d")]
    pub text: Option<String>,
    /// The element `inside`.
    #[yaserde(rename = "inside", prefix = "d")]
    pub inside: Option<Inside>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::simple::Restriction for Positive {
        type Base = i32;
        const NAME: &'static str = "Positive";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .min_inclusive("1");
            &FACETS
        }

        fn from_base(base: i32) -> Self {
            Self(base)
        }

        fn base(&self) -> &i32 {
            &self.0
        }
    }

    ::saponify::restriction!(Positive);

    ::saponify::yaserde_simple!(Positive);

    impl ::saponify::simple::Restriction for Small {
        type Base = i32;
        const NAME: &'static str = "Small";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .min_inclusive("1")
                .max_inclusive("9");
            &FACETS
        }

        fn from_base(base: i32) -> Self {
            Self(base)
        }

        fn base(&self) -> &i32 {
            &self.0
        }
    }

    ::saponify::restriction!(Small);

    ::saponify::yaserde_simple!(Small);

    impl ::saponify::simple::Restriction for Smaller {
        type Base = i32;
        const NAME: &'static str = "Smaller";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .min_inclusive("1")
                .max_inclusive("5");
            &FACETS
        }

        fn from_base(base: i32) -> Self {
            Self(base)
        }

        fn base(&self) -> &i32 {
            &self.0
        }
    }

    ::saponify::restriction!(Smaller);

    ::saponify::yaserde_simple!(Smaller);

    impl ::saponify::simple::Restriction for Inside {
        type Base = ::saponify::simple::Token;
        const NAME: &'static str = "Inside";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .min_length(2)
                .max_length(4);
            &FACETS
        }

        fn from_base(base: ::saponify::simple::Token) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::Token {
            &self.0
        }
    }

    ::saponify::restriction!(Inside);

    ::saponify::yaserde_simple!(Inside);
}
