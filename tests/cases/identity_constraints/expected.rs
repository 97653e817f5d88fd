// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `purchaseReport` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "purchaseReport",
    prefix = "r",
    namespaces = {"r" = "urn:example:report"}
)]
pub struct PurchaseReport {
    /// The element `regions`.
    #[yaserde(rename = "regions", prefix = "r")]
    pub regions: RegionsType,
    /// The element `parts`.
    #[yaserde(rename = "parts", prefix = "r")]
    pub parts: PartsType,
    /// The attribute `period`.
    #[yaserde(rename = "period", attribute = true)]
    pub period: Option<::saponify::simple::Duration>,
    /// The attribute `periodEnding`.
    #[yaserde(rename = "periodEnding", attribute = true)]
    pub period_ending: Option<::saponify::simple::Date>,
}

/// The type `RegionsType` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "RegionsType",
    prefix = "r",
    namespaces = {"r" = "urn:example:report"}
)]
pub struct RegionsType {
    /// The element `zip`.
    #[yaserde(rename = "zip", prefix = "r")]
    #[required(occurs = 1..)]
    pub zip: Vec<Zip>,
}

/// The type `zip` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "zip", prefix = "r", namespaces = {"r" = "urn:example:report"})]
pub struct Zip {
    /// The element `part`.
    #[yaserde(rename = "part", prefix = "r")]
    #[required(occurs = 1..)]
    pub part: Vec<Part>,
    /// The attribute `code`.
    #[yaserde(rename = "code", attribute = true)]
    pub code: Option<::saponify::simple::PositiveInteger>,
}

/// The type `part` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "part", prefix = "r", namespaces = {"r" = "urn:example:report"})]
pub struct Part {
    /// The attribute `number`.
    #[yaserde(rename = "number", attribute = true)]
    pub number: Option<Sku>,
    /// The attribute `quantity`.
    #[yaserde(rename = "quantity", attribute = true)]
    pub quantity: Option<::saponify::simple::PositiveInteger>,
}

/// The type `PartsType` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "PartsType", prefix = "r", namespaces = {"r" = "urn:example:report"})]
pub struct PartsType {
    /// The element `part`.
    #[yaserde(rename = "part", prefix = "r")]
    #[required(occurs = 1..)]
    pub part: Vec<PartsTypePart>,
}

/// The type `part` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "part", prefix = "r", namespaces = {"r" = "urn:example:report"})]
pub struct PartsTypePart {
    /// The text between the tags.
    #[yaserde(text = true)]
    pub value: String,
    /// The attribute `number`.
    #[yaserde(rename = "number", attribute = true)]
    pub number: Option<Sku>,
}

/// The type `SKU` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sku(String);

/// How the types above stand on the wire.
mod wire {
    use super::*;

    ::saponify::list_wrapper!(RegionsType { zip : Zip });

    ::saponify::yaserde_record!(Part, "r:part");

    ::saponify::list_wrapper!(PartsType { part : PartsTypePart });

    ::saponify::yaserde_record!(PartsTypePart, "r:part");

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
}
