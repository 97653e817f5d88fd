// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The namespace `urn:example:shop`.
pub mod shop {
    /// The type `Sale` of the contract.
    #[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
    #[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
    #[yaserde(
        rename = "Sale",
        prefix = "shop",
        namespaces = {"shop" = "urn:example:shop",
        "bank" = "urn:example:bank"}
    )]
    pub struct Sale {
        /// The element `price`.
        #[yaserde(rename = "price", prefix = "shop")]
        pub price: Money,
        /// The element `paid`.
        #[yaserde(rename = "paid", prefix = "shop")]
        pub paid: Option<super::bank::Money>,
        /// The element `fee`.
        #[yaserde(rename = "fee", prefix = "shop")]
        pub fee: Option<Money>,
        /// The element `fee`.
        #[yaserde(rename = "fee", prefix = "bank")]
        pub fee_2: Option<super::bank::Money>,
    }

    /// The type `Money` of the contract.
    #[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
    #[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
    #[yaserde(rename = "Money", prefix = "shop", namespaces = {"shop" = "urn:example:shop"})]
    pub struct Money {
        /// The element `amount`.
        #[yaserde(rename = "amount", prefix = "shop")]
        pub amount: Amount,
        /// The element `currency`.
        #[yaserde(rename = "currency", prefix = "shop")]
        pub currency: Option<::saponify::simple::NmToken>,
    }

    /// The type `Amount` of the contract.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Amount(::saponify::simple::Decimal);

    /// How the types above stand on the wire.
    mod wire {
        use super::*;

        impl ::saponify::simple::Restriction for Amount {
            type Base = ::saponify::simple::Decimal;
            const NAME: &'static str = "Amount";

            fn facets() -> &'static ::saponify::simple::Facets {
                static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
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
    }
}

/// The namespace `urn:example:bank`.
pub mod bank {
    /// The type `transfer` of the contract.
    #[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
    #[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
    #[yaserde(
        rename = "transfer",
        prefix = "bank",
        namespaces = {"bank" = "urn:example:bank"}
    )]
    pub struct Transfer {
        /// The element `amount`.
        #[yaserde(rename = "amount")]
        pub amount: Money,
    }

    /// The type `Money` of the contract.
    #[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
    #[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
    #[yaserde(rename = "Money", prefix = "bank", namespaces = {"bank" = "urn:example:bank"})]
    pub struct Money {
        /// The element `amount`.
        #[yaserde(rename = "amount", prefix = "bank")]
        pub amount: Amount,
        /// The element `currency`.
        #[yaserde(rename = "currency", prefix = "bank")]
        pub currency: Option<::saponify::simple::NmToken>,
    }

    /// The type `Amount` of the contract.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Amount(::saponify::simple::Decimal);

    /// How the types above stand on the wire.
    mod wire {
        use super::*;

        impl ::saponify::simple::Restriction for Amount {
            type Base = ::saponify::simple::Decimal;
            const NAME: &'static str = "Amount";

            fn facets() -> &'static ::saponify::simple::Facets {
                static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
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
    }
}
