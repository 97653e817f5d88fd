// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `internationalPrice` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(
    rename = "internationalPrice",
    prefix = "m",
    namespaces = {"m" = "urn:example:money"}
)]
pub struct InternationalPrice {
    /// The text between the tags.
    #[yaserde(text = true)]
    pub value: ::saponify::simple::Decimal,
    /// The attribute `currency`.
    #[yaserde(rename = "currency", attribute = true)]
    pub currency: Option<String>,
    /// The attribute `rounded`.
    #[yaserde(rename = "rounded", attribute = true)]
    pub rounded: Option<bool>,
    /// The attribute `source`.
    #[yaserde(rename = "source", attribute = true)]
    pub source: Option<::saponify::simple::AnyUri>,
}

/// A price above nothing, with its currency.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(
    rename = "positivePrice",
    prefix = "m",
    namespaces = {"m" = "urn:example:money"}
)]
pub struct PositivePrice {
    /// The text between the tags.
    #[yaserde(text = true)]
    pub value: PositivePriceValue,
    /// The attribute `currency`.
    #[yaserde(rename = "currency", attribute = true)]
    pub currency: Currency,
    /// The attribute `rounded`.
    #[yaserde(rename = "rounded", attribute = true)]
    pub rounded: Option<bool>,
}

/// A price above nothing, with its currency.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PositivePriceValue(::saponify::simple::Decimal);

/// The type `currency` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Currency {
    /// `EUR`.
    Eur,
    /// `USD`.
    Usd,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `smallPrice` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct SmallPrice {
    /// The text between the tags.
    pub value: SmallPriceValue,
    /// The attribute `currency`.
    pub currency: Currency,
    /// The attribute `rounded`.
    ///
    /// Always `true`.
    pub rounded: Option<bool>,
}

/// The type `smallPrice` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SmallPriceValue(::saponify::simple::Decimal);

/// The type `size` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "size", prefix = "m", namespaces = {"m" = "urn:example:money"})]
pub struct Size {
    /// The text between the tags.
    #[yaserde(text = true)]
    pub value: String,
    /// The attribute `system`.
    #[yaserde(rename = "system", attribute = true)]
    pub system: Option<::saponify::simple::Token>,
}

/// The type `dressSize` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "dressSize", prefix = "m", namespaces = {"m" = "urn:example:money"})]
pub struct DressSize {
    /// The text between the tags.
    #[yaserde(text = true)]
    pub value: DressSizeValue,
    /// The attribute `system`.
    #[yaserde(rename = "system", attribute = true)]
    pub system: Option<::saponify::simple::Token>,
}

/// The type `dressSize` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DressSizeValue {
    /// `small`.
    Small,
    /// `large`.
    Large,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `remark` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Remark {
    /// Text and elements, in their order.
    pub content: Vec<RemarkContent>,
    /// The attribute `by`.
    pub by: Option<String>,
}

/// The type `shortRemark` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(
    rename = "shortRemark",
    prefix = "m",
    namespaces = {"m" = "urn:example:money"}
)]
pub struct ShortRemark {
    /// The text between the tags.
    #[yaserde(text = true)]
    pub value: ShortRemarkValue,
    /// The attribute `by`.
    #[yaserde(rename = "by", attribute = true)]
    pub by: Option<String>,
}

/// The type `shortRemark` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ShortRemarkValue(::saponify::simple::Token);

/// The type `positivePrice`, or one that is derived from it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyPositivePrice {
    /// The type `positivePrice`.
    PositivePrice(PositivePrice),
    /// The type `smallPrice`.
    SmallPrice(SmallPrice),
}

/// What stands in `remark`.
#[derive(Clone, Debug, PartialEq)]
pub enum RemarkContent {
    /// Text between the elements.
    Text(String),
    /// The element `b`.
    B(String),
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    ::saponify::yaserde_record!(InternationalPrice, "m:internationalPrice");

    ::saponify::yaserde_record!(PositivePrice, "m:positivePrice");

    impl ::saponify::simple::Restriction for PositivePriceValue {
        type Base = ::saponify::simple::Decimal;
        const NAME: &'static str = "PositivePriceValue";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .fraction_digits(2)
                .min_exclusive("0");
            &FACETS
        }

        fn from_base(base: ::saponify::simple::Decimal) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::Decimal {
            &self.0
        }
    }

    ::saponify::restriction!(PositivePriceValue);

    ::saponify::yaserde_simple!(PositivePriceValue);

    impl ::saponify::simple::Enumeration for Currency {
        type Base = String;
        const NAME: &'static str = "Currency";
        const VALUES: &'static [&'static str] = &["EUR", "USD"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::Eur,
                    1 => Self::Usd,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::Eur => ::saponify::simple::EnumText::Known(0),
                Self::Usd => ::saponify::simple::EnumText::Known(1),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Currency);

    ::saponify::yaserde_simple!(Currency);

    impl ::saponify::Wire for SmallPrice {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("m", "urn:example:money"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_1: Option<Currency> = None;
            let mut field_2: Option<bool> = None;
            reader
                .attributes(
                    &mut |reader, namespace, local, value| {
                        match (namespace, local) {
                            ("", "currency") => {
                                field_1 = Some(reader.attribute_value(value)?);
                            }
                            ("", "rounded") => {
                                field_2 = Some(reader.fixed_attribute(value, "true")?);
                            }
                            _ => return Ok(false),
                        }
                        Ok(true)
                    },
                )?;
            let Some(field_1) = field_1 else {
                return Err(reader.missing("currency"));
            };
            let field_0 = reader.value()?;
            Ok(Self {
                value: field_0,
                currency: field_1,
                rounded: field_2,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.declare_prefixes(&self.value)?;
            writer.attribute("currency", &self.currency)?;
            if let Some(value) = &self.rounded {
                writer.attribute("rounded", value)?;
            }
            writer.content();
            writer.text(&self.value)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(SmallPrice, "m:smallPrice");

    impl ::saponify::simple::Restriction for SmallPriceValue {
        type Base = ::saponify::simple::Decimal;
        const NAME: &'static str = "SmallPriceValue";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .fraction_digits(2)
                .max_inclusive("10")
                .min_exclusive("0");
            &FACETS
        }

        fn from_base(base: ::saponify::simple::Decimal) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::Decimal {
            &self.0
        }
    }

    ::saponify::restriction!(SmallPriceValue);

    ::saponify::yaserde_simple!(SmallPriceValue);

    ::saponify::yaserde_record!(Size, "m:size");

    ::saponify::yaserde_record!(DressSize, "m:dressSize");

    impl ::saponify::simple::Enumeration for DressSizeValue {
        type Base = String;
        const NAME: &'static str = "DressSizeValue";
        const VALUES: &'static [&'static str] = &["small", "large"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::Small,
                    1 => Self::Large,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::Small => ::saponify::simple::EnumText::Known(0),
                Self::Large => ::saponify::simple::EnumText::Known(1),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(DressSizeValue);

    ::saponify::yaserde_simple!(DressSizeValue);

    impl ::saponify::Wire for Remark {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("m", "urn:example:money"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<RemarkContent> = Vec::new();
            let mut field_1: Option<String> = None;
            reader
                .attributes(
                    &mut |reader, namespace, local, value| {
                        match (namespace, local) {
                            ("", "by") => field_1 = Some(reader.attribute_value(value)?),
                            _ => return Ok(false),
                        }
                        Ok(true)
                    },
                )?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:money", "b", true),
            ];
            reader
                .mixed(
                    FIELDS,
                    &mut |node, reader| {
                        field_0
                            .push(
                                match node {
                                    ::saponify::__private::Node::Text(text) => {
                                        RemarkContent::Text(text)
                                    }
                                    ::saponify::__private::Node::Child(0) => {
                                        RemarkContent::B(::saponify::Wire::decode(reader)?)
                                    }
                                    ::saponify::__private::Node::Child(_) => return Ok(()),
                                },
                            );
                        Ok(())
                    },
                )?;
            Ok(Self {
                content: field_0,
                by: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            if let Some(value) = &self.by {
                writer.attribute("by", value)?;
            }
            writer.content();
            for node in &self.content {
                match node {
                    RemarkContent::Text(text) => writer.text(text)?,
                    RemarkContent::B(value) => writer.element("m:b", value)?,
                }
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Remark, "m:remark");

    ::saponify::yaserde_record!(ShortRemark, "m:shortRemark");

    impl ::saponify::simple::Restriction for ShortRemarkValue {
        type Base = ::saponify::simple::Token;
        const NAME: &'static str = "ShortRemarkValue";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
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

    ::saponify::restriction!(ShortRemarkValue);

    ::saponify::yaserde_simple!(ShortRemarkValue);

    impl ::saponify::Wire for AnyPositivePrice {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = <PositivePrice as ::saponify::Wire>::NAMESPACES;

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const TYPES: &[(&str, &str)] = &[
                ("urn:example:money", "positivePrice"),
                ("urn:example:money", "smallPrice"),
            ];
            Ok(
                match reader.actual_type(TYPES)? {
                    Some(1) => Self::SmallPrice(::saponify::Wire::decode(reader)?),
                    _ => Self::PositivePrice(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::PositivePrice(value) => ::saponify::Wire::encode(value, writer),
                Self::SmallPrice(value) => {
                    writer.derived("m", "urn:example:money", "smallPrice", value)
                }
            }
        }
    }

    impl From<PositivePrice> for AnyPositivePrice {
        fn from(value: PositivePrice) -> Self {
            Self::PositivePrice(value)
        }
    }

    impl From<SmallPrice> for AnyPositivePrice {
        fn from(value: SmallPrice) -> Self {
            Self::SmallPrice(value)
        }
    }

    ::saponify::yaserde_record!(AnyPositivePrice, "m:positivePrice");
}
