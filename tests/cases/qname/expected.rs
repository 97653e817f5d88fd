// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `Faults` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Faults", prefix = "q", namespaces = {"q" = "urn:example:qname"})]
pub struct Faults {
    /// The element `code`.
    #[yaserde(rename = "code", prefix = "q")]
    pub code: ::saponify::simple::QName,
    /// The element `subcode`.
    #[yaserde(rename = "subcode", prefix = "q")]
    #[required(occurs = 0..)]
    pub subcode: Vec<::saponify::simple::QName>,
    /// The element `headers`.
    #[yaserde(rename = "headers", prefix = "q")]
    pub headers: Option<::saponify::simple::List<::saponify::simple::QName>>,
    /// The element `short`.
    #[yaserde(rename = "short", prefix = "q")]
    pub short: Option<Short>,
    /// The attribute `type`.
    #[yaserde(rename = "type", attribute = true)]
    pub r#type: Option<::saponify::simple::QName>,
    /// The attribute `seen`.
    #[yaserde(rename = "seen", attribute = true)]
    pub seen: Option<::saponify::simple::List<::saponify::simple::QName>>,
}

/// The type `Short` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Short(::saponify::simple::QName);

/// The type `Part` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Part", prefix = "q", namespaces = {"q" = "urn:example:qname"})]
pub struct Part {
    /// The text between the tags.
    #[yaserde(text = true)]
    pub value: ::saponify::simple::QName,
    /// The attribute `of`.
    #[yaserde(rename = "of", attribute = true)]
    pub of: Option<::saponify::simple::QName>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    ::saponify::yaserde_record!(Faults, "q:Faults");

    impl ::saponify::simple::Restriction for Short {
        type Base = ::saponify::simple::QName;
        const NAME: &'static str = "Short";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .pattern(&["\\A(?:[a-z]+:[a-z]+)\\z"]);
            &FACETS
        }

        fn from_base(base: ::saponify::simple::QName) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::QName {
            &self.0
        }
    }

    ::saponify::restriction!(Short);

    ::saponify::yaserde_simple!(Short);

    ::saponify::yaserde_record!(Part, "q:Part");
}
