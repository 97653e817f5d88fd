// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `Code` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Code(String);

/// The type `Name` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Name(::saponify::simple::Token);

/// The type `Hash` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct HashType(::saponify::simple::HexBinary);

/// The type `Blob` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Blob(::saponify::simple::Base64Binary);

/// The type `Pair` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pair(::saponify::simple::NmTokens);

/// The type `lengths` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "lengths", prefix = "l", namespaces = {"l" = "urn:example:length"})]
pub struct Lengths {
    /// The element `code`.
    #[yaserde(rename = "code", prefix = "l")]
    pub code: Option<Code>,
    /// The element `name`.
    #[yaserde(rename = "name", prefix = "l")]
    pub name: Option<Name>,
    /// The element `hash`.
    #[yaserde(rename = "hash", prefix = "l")]
    pub hash: Option<HashType>,
    /// The element `blob`.
    #[yaserde(rename = "blob", prefix = "l")]
    pub blob: Option<Blob>,
    /// The element `pair`.
    #[yaserde(rename = "pair", prefix = "l")]
    pub pair: Option<Pair>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::simple::Restriction for Code {
        type Base = String;
        const NAME: &'static str = "Code";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .min_length(3)
                .max_length(3);
            &FACETS
        }

        fn from_base(base: String) -> Self {
            Self(base)
        }

        fn base(&self) -> &String {
            &self.0
        }
    }

    ::saponify::restriction!(Code);

    ::saponify::yaserde_simple!(Code);

    impl ::saponify::simple::Restriction for Name {
        type Base = ::saponify::simple::Token;
        const NAME: &'static str = "Name";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .min_length(1)
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

    ::saponify::restriction!(Name);

    ::saponify::yaserde_simple!(Name);

    impl ::saponify::simple::Restriction for HashType {
        type Base = ::saponify::simple::HexBinary;
        const NAME: &'static str = "HashType";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .min_length(2)
                .max_length(2);
            &FACETS
        }

        fn from_base(base: ::saponify::simple::HexBinary) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::HexBinary {
            &self.0
        }
    }

    ::saponify::restriction!(HashType);

    ::saponify::yaserde_simple!(HashType);

    impl ::saponify::simple::Restriction for Blob {
        type Base = ::saponify::simple::Base64Binary;
        const NAME: &'static str = "Blob";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .max_length(4);
            &FACETS
        }

        fn from_base(base: ::saponify::simple::Base64Binary) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::Base64Binary {
            &self.0
        }
    }

    ::saponify::restriction!(Blob);

    ::saponify::yaserde_simple!(Blob);

    impl ::saponify::simple::Restriction for Pair {
        type Base = ::saponify::simple::NmTokens;
        const NAME: &'static str = "Pair";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .min_length(2)
                .max_length(2);
            &FACETS
        }

        fn from_base(base: ::saponify::simple::NmTokens) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::NmTokens {
            &self.0
        }
    }

    ::saponify::restriction!(Pair);

    ::saponify::yaserde_simple!(Pair);
}
