// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `Sku` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sku(String);

/// The type `Word` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Word(::saponify::simple::Token);

/// The type `ShortWord` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ShortWord(::saponify::simple::Token);

/// The type `Anchors` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Anchors(String);

/// The type `Classes` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Classes(String);

/// The type `Money` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Money(::saponify::simple::Decimal);

/// The type `Empty` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Empty(String);

/// The type `patterns` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "patterns", prefix = "p", namespaces = {"p" = "urn:example:pattern"})]
pub struct Patterns {
    /// The element `sku`.
    #[yaserde(rename = "sku", prefix = "p")]
    pub sku: Option<Sku>,
    /// The element `word`.
    #[yaserde(rename = "word", prefix = "p")]
    #[required(occurs = 0..)]
    pub word: Vec<Word>,
    /// The element `short`.
    #[yaserde(rename = "short", prefix = "p")]
    pub short: Option<ShortWord>,
    /// The element `anchors`.
    #[yaserde(rename = "anchors", prefix = "p")]
    pub anchors: Option<Anchors>,
    /// The element `classes`.
    #[yaserde(rename = "classes", prefix = "p")]
    pub classes: Option<Classes>,
    /// The element `money`.
    #[yaserde(rename = "money", prefix = "p")]
    pub money: Option<Money>,
    /// The element `empty`.
    #[yaserde(rename = "empty", prefix = "p")]
    pub empty: Option<Empty>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::simple::Restriction for Sku {
        type Base = String;
        const NAME: &'static str = "Sku";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .pattern(&["\\A(?:\\p{Nd}{3}\\-[A-Z]{2})\\z"])
                .pattern_as_written(&["\\d{3}-[A-Z]{2}"]);
            &FACETS
        }

        fn from_base(base: String) -> Self {
            Self(base)
        }

        fn base(&self) -> &String {
            &self.0
        }
    }

    ::saponify::restriction!(Sku);

    ::saponify::yaserde_simple!(Sku);

    impl ::saponify::simple::Restriction for Word {
        type Base = ::saponify::simple::Token;
        const NAME: &'static str = "Word";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .pattern(&["\\A(?:[a-z]+|[0-9]+)\\z"]);
            &FACETS
        }

        fn from_base(base: ::saponify::simple::Token) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::Token {
            &self.0
        }
    }

    ::saponify::restriction!(Word);

    ::saponify::yaserde_simple!(Word);

    impl ::saponify::simple::Restriction for ShortWord {
        type Base = ::saponify::simple::Token;
        const NAME: &'static str = "ShortWord";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .pattern(&["\\A(?:[a-z]+|[0-9]+)\\z", "\\A(?:[^\\n\\r]{1,3})\\z"])
                .pattern_as_written(&["[a-z]+|[0-9]+", ".{1,3}"]);
            &FACETS
        }

        fn from_base(base: ::saponify::simple::Token) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::Token {
            &self.0
        }
    }

    ::saponify::restriction!(ShortWord);

    ::saponify::yaserde_simple!(ShortWord);

    impl ::saponify::simple::Restriction for Anchors {
        type Base = String;
        const NAME: &'static str = "Anchors";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .pattern(&["\\A(?:\\^a\\$)\\z"])
                .pattern_as_written(&["^a$"]);
            &FACETS
        }

        fn from_base(base: String) -> Self {
            Self(base)
        }

        fn base(&self) -> &String {
            &self.0
        }
    }

    ::saponify::restriction!(Anchors);

    ::saponify::yaserde_simple!(Anchors);

    impl ::saponify::simple::Restriction for Classes {
        type Base = String;
        const NAME: &'static str = "Classes";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .pattern(
                    &[
                        "\\A(?:\\p{Lu}[:A-Z_a-z\\x{C0}-\\x{D6}\\x{D8}-\\x{F6}\\x{F8}-\\x{2FF}\\x{370}-\\x{37D}\\x{37F}-\\x{1FFF}\\x{200C}\\x{200D}\\x{2070}-\\x{218F}\\x{2C00}-\\x{2FEF}\\x{3001}-\\x{D7FF}\\x{F900}-\\x{FDCF}\\x{FDF0}-\\x{FFFD}\\x{10000}-\\x{EFFFF}][:A-Z_a-z\\x{C0}-\\x{D6}\\x{D8}-\\x{F6}\\x{F8}-\\x{2FF}\\x{370}-\\x{37D}\\x{37F}-\\x{1FFF}\\x{200C}\\x{200D}\\x{2070}-\\x{218F}\\x{2C00}-\\x{2FEF}\\x{3001}-\\x{D7FF}\\x{F900}-\\x{FDCF}\\x{FDF0}-\\x{FFFD}\\x{10000}-\\x{EFFFF}\\-.0-9\\x{B7}\\x{300}-\\x{36F}\\x{203F}\\x{2040}]*[[[\\x{370}-\\x{3FF}]]--[α]]?[^[ \\t\\n\\r],][^\\p{P}\\p{Z}\\p{C}])\\z",
                    ],
                )
                .pattern_as_written(&["\\p{Lu}\\i\\c*[\\p{IsGreek}-[α]]?[^\\s,]\\w"]);
            &FACETS
        }

        fn from_base(base: String) -> Self {
            Self(base)
        }

        fn base(&self) -> &String {
            &self.0
        }
    }

    ::saponify::restriction!(Classes);

    ::saponify::yaserde_simple!(Classes);

    impl ::saponify::simple::Restriction for Money {
        type Base = ::saponify::simple::Decimal;
        const NAME: &'static str = "Money";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .pattern(&["\\A(?:[0-9]+\\.[0-9]{2})\\z"]);
            &FACETS
        }

        fn from_base(base: ::saponify::simple::Decimal) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::Decimal {
            &self.0
        }
    }

    ::saponify::restriction!(Money);

    ::saponify::yaserde_simple!(Money);

    impl ::saponify::simple::Restriction for Empty {
        type Base = String;
        const NAME: &'static str = "Empty";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .pattern(&["\\A(?:)\\z"]);
            &FACETS
        }

        fn from_base(base: String) -> Self {
            Self(base)
        }

        fn base(&self) -> &String {
            &self.0
        }
    }

    ::saponify::restriction!(Empty);

    ::saponify::yaserde_simple!(Empty);
}
