// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `Amount` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Amount(::saponify::simple::Decimal);

/// The type `Year` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Year(i32);

/// The type `Serial` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Serial(::saponify::simple::NonNegativeInteger);

/// The type `numbers` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "numbers", prefix = "d", namespaces = {"d" = "urn:example:digits"})]
pub struct Numbers {
    /// The element `amount`.
    #[yaserde(rename = "amount", prefix = "d")]
    #[required(occurs = 0..)]
    pub amount: Vec<Amount>,
    /// The element `year`.
    #[yaserde(rename = "year", prefix = "d")]
    pub year: Option<Year>,
    /// The element `serial`.
    #[yaserde(rename = "serial", prefix = "d")]
    pub serial: Option<Serial>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::simple::Restriction for Amount {
        type Base = ::saponify::simple::Decimal;
        const NAME: &'static str = "Amount";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .total_digits(5)
                .fraction_digits(2);
            &FACETS
        }

        fn from_base(base: ::saponify::simple::Decimal) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::Decimal {
            &self.0
        }
    }

    ::saponify::restriction!(Amount);

    ::saponify::yaserde_simple!(Amount);

    impl ::saponify::simple::Restriction for Year {
        type Base = i32;
        const NAME: &'static str = "Year";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .total_digits(4);
            &FACETS
        }

        fn from_base(base: i32) -> Self {
            Self(base)
        }

        fn base(&self) -> &i32 {
            &self.0
        }
    }

    ::saponify::restriction!(Year);

    ::saponify::yaserde_simple!(Year);

    impl ::saponify::simple::Restriction for Serial {
        type Base = ::saponify::simple::NonNegativeInteger;
        const NAME: &'static str = "Serial";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .total_digits(30);
            &FACETS
        }

        fn from_base(base: ::saponify::simple::NonNegativeInteger) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::NonNegativeInteger {
            &self.0
        }
    }

    ::saponify::restriction!(Serial);

    ::saponify::yaserde_simple!(Serial);
}
