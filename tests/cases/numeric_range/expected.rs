// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `Percent` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Percent(i32);

/// The type `Open` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Open(::saponify::simple::Decimal);

/// The type `Ratio` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Ratio(::saponify::simple::Double);

/// The type `Huge` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Huge(::saponify::simple::Integer);

/// The type `Unsigned` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Unsigned(u64);

/// The type `ranges` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "ranges", prefix = "n", namespaces = {"n" = "urn:example:range"})]
pub struct Ranges {
    /// The element `percent`.
    #[yaserde(rename = "percent", prefix = "n")]
    #[required(occurs = 0..)]
    pub percent: Vec<Percent>,
    /// The element `open`.
    #[yaserde(rename = "open", prefix = "n")]
    #[required(occurs = 0..)]
    pub open: Vec<Open>,
    /// The element `ratio`.
    #[yaserde(rename = "ratio", prefix = "n")]
    #[required(occurs = 0..)]
    pub ratio: Vec<Ratio>,
    /// The element `huge`.
    #[yaserde(rename = "huge", prefix = "n")]
    pub huge: Option<Huge>,
    /// The element `unsigned`.
    #[yaserde(rename = "unsigned", prefix = "n")]
    pub unsigned: Option<Unsigned>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::simple::Restriction for Percent {
        type Base = i32;
        const NAME: &'static str = "Percent";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .min_inclusive("0")
                .max_inclusive("100");
            &FACETS
        }

        fn from_base(base: i32) -> Self {
            Self(base)
        }

        fn base(&self) -> &i32 {
            &self.0
        }
    }

    ::saponify::restriction!(Percent);

    ::saponify::yaserde_simple!(Percent);

    impl ::saponify::simple::Restriction for Open {
        type Base = ::saponify::simple::Decimal;
        const NAME: &'static str = "Open";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .min_exclusive("-1.5")
                .max_exclusive("+1.50");
            &FACETS
        }

        fn from_base(base: ::saponify::simple::Decimal) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::Decimal {
            &self.0
        }
    }

    ::saponify::restriction!(Open);

    ::saponify::yaserde_simple!(Open);

    impl ::saponify::simple::Restriction for Ratio {
        type Base = ::saponify::simple::Double;
        const NAME: &'static str = "Ratio";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .min_inclusive("0")
                .max_exclusive("1E3");
            &FACETS
        }

        fn from_base(base: ::saponify::simple::Double) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::Double {
            &self.0
        }
    }

    ::saponify::restriction!(Ratio);

    ::saponify::yaserde_simple!(Ratio);

    impl ::saponify::simple::Restriction for Huge {
        type Base = ::saponify::simple::Integer;
        const NAME: &'static str = "Huge";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .min_inclusive("123456789012345678901234567890");
            &FACETS
        }

        fn from_base(base: ::saponify::simple::Integer) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::Integer {
            &self.0
        }
    }

    ::saponify::restriction!(Huge);

    ::saponify::yaserde_simple!(Huge);

    impl ::saponify::simple::Restriction for Unsigned {
        type Base = u64;
        const NAME: &'static str = "Unsigned";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .max_inclusive("18446744073709551614");
            &FACETS
        }

        fn from_base(base: u64) -> Self {
            Self(base)
        }

        fn base(&self) -> &u64 {
            &self.0
        }
    }

    ::saponify::restriction!(Unsigned);

    ::saponify::yaserde_simple!(Unsigned);
}
