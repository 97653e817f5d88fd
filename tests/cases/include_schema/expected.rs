// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `ship` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "ship", prefix = "t", namespaces = {"t" = "urn:example:ship"})]
pub struct Ship {
    /// The element `engine`.
    #[yaserde(rename = "engine", prefix = "t")]
    pub engine: Engine,
    /// The element `cabin`.
    #[yaserde(rename = "cabin", prefix = "t")]
    #[required(occurs = 0..)]
    pub cabin: Vec<Cabin>,
}

/// The type `Power` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Power(i32);

/// The type `Engine` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Engine", prefix = "t", namespaces = {"t" = "urn:example:ship"})]
pub struct Engine {
    /// The element `power`.
    #[yaserde(rename = "power")]
    pub power: Power,
    /// The element `room`.
    #[yaserde(rename = "room")]
    pub room: Cabin,
}

/// The type `Cabin` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Cabin", prefix = "t", namespaces = {"t" = "urn:example:ship"})]
pub struct Cabin {
    /// The element `number`.
    #[yaserde(rename = "number", prefix = "t")]
    pub number: u16,
    /// The attribute `deck`.
    #[yaserde(rename = "deck", attribute = true)]
    pub deck: Option<::saponify::simple::Token>,
}

/// The type `Berth` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Berth", prefix = "t", namespaces = {"t" = "urn:example:ship"})]
pub struct Berth {
    /// The element `cabin`.
    #[yaserde(rename = "cabin")]
    pub cabin: Cabin,
    /// The element `length`.
    #[yaserde(rename = "length")]
    pub length: ::saponify::simple::Float,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::simple::Restriction for Power {
        type Base = i32;
        const NAME: &'static str = "Power";

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

    ::saponify::restriction!(Power);

    ::saponify::yaserde_simple!(Power);
}
