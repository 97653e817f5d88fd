// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `Modern` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Modern(::saponify::simple::Date);

/// The type `Moment` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Moment(::saponify::simple::DateTime);

/// The type `Short` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Short(::saponify::simple::Duration);

/// The type `dates` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "dates", prefix = "r", namespaces = {"r" = "urn:example:dates"})]
pub struct Dates {
    /// The element `modern`.
    #[yaserde(rename = "modern", prefix = "r")]
    #[required(occurs = 0..)]
    pub modern: Vec<Modern>,
    /// The element `moment`.
    #[yaserde(rename = "moment", prefix = "r")]
    #[required(occurs = 0..)]
    pub moment: Vec<Moment>,
    /// The element `short`.
    #[yaserde(rename = "short", prefix = "r")]
    #[required(occurs = 0..)]
    pub short: Vec<Short>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::simple::Restriction for Modern {
        type Base = ::saponify::simple::Date;
        const NAME: &'static str = "Modern";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .min_inclusive("2000-01-01");
            &FACETS
        }

        fn from_base(base: ::saponify::simple::Date) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::Date {
            &self.0
        }
    }

    ::saponify::restriction!(Modern);

    ::saponify::yaserde_simple!(Modern);

    impl ::saponify::simple::Restriction for Moment {
        type Base = ::saponify::simple::DateTime;
        const NAME: &'static str = "Moment";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .max_exclusive("2000-01-01T12:00:00Z");
            &FACETS
        }

        fn from_base(base: ::saponify::simple::DateTime) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::DateTime {
            &self.0
        }
    }

    ::saponify::restriction!(Moment);

    ::saponify::yaserde_simple!(Moment);

    impl ::saponify::simple::Restriction for Short {
        type Base = ::saponify::simple::Duration;
        const NAME: &'static str = "Short";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .max_inclusive("P1M");
            &FACETS
        }

        fn from_base(base: ::saponify::simple::Duration) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::Duration {
            &self.0
        }
    }

    ::saponify::restriction!(Short);

    ::saponify::yaserde_simple!(Short);
}
