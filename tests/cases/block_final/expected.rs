// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `Form` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// The element `open`.
    pub open: Option<AnyAddress>,
    /// The element `noExtension`.
    pub no_extension: Option<AnyAddressRestriction>,
    /// The element `noRestriction`.
    pub no_restriction: Option<AnyAddressExtension>,
    /// The element `nothingElse`.
    pub nothing_else: Option<Address>,
    /// The element `sealed`.
    pub sealed: Option<Sealed>,
    /// The part `head`.
    pub head: Option<HeadChoice>,
    /// The element `closedHead`.
    pub closed_head: Option<String>,
}

/// The type `Address` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Address", prefix = "b", namespaces = {"b" = "urn:example:block"})]
pub struct Address {
    /// The element `name`.
    #[yaserde(rename = "name", prefix = "b")]
    pub name: String,
    /// The element `city`.
    #[yaserde(rename = "city", prefix = "b")]
    pub city: Option<String>,
}

/// The type `LongAddress` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "LongAddress",
    prefix = "b",
    namespaces = {"b" = "urn:example:block"}
)]
pub struct LongAddress {
    /// The element `name`.
    #[yaserde(rename = "name", prefix = "b")]
    pub name: String,
    /// The element `city`.
    #[yaserde(rename = "city", prefix = "b")]
    pub city: Option<String>,
    /// The element `zip`.
    #[yaserde(rename = "zip", prefix = "b")]
    pub zip: i32,
}

/// The type `ShortAddress` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "ShortAddress",
    prefix = "b",
    namespaces = {"b" = "urn:example:block"}
)]
pub struct ShortAddress {
    /// The element `name`.
    #[yaserde(rename = "name", prefix = "b")]
    pub name: String,
}

/// The type `Sealed` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Sealed", prefix = "b", namespaces = {"b" = "urn:example:block"})]
pub struct Sealed {
    /// The element `a`.
    #[yaserde(rename = "a", prefix = "b")]
    pub a: i32,
}

/// The type `Unsealed` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Unsealed", prefix = "b", namespaces = {"b" = "urn:example:block"})]
pub struct Unsealed {
    /// The element `a`.
    #[yaserde(rename = "a", prefix = "b")]
    pub a: i32,
    /// The element `b`.
    #[yaserde(rename = "b", prefix = "b")]
    pub b: i32,
}

/// The type `Code` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Code(::saponify::simple::Token);

/// The type `CodeType` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "CodeType", prefix = "b", namespaces = {"b" = "urn:example:block"})]
pub struct CodeType {
    /// The text between the tags.
    #[yaserde(text = true)]
    pub value: Code,
}

/// The type `Parcel` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Parcel", prefix = "b", namespaces = {"b" = "urn:example:block"})]
pub struct Parcel {
    /// The element `to`.
    #[yaserde(rename = "to", prefix = "b")]
    pub to: String,
}

/// The type `Heavy` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Heavy", prefix = "b", namespaces = {"b" = "urn:example:block"})]
pub struct Heavy {
    /// The element `to`.
    #[yaserde(rename = "to", prefix = "b")]
    pub to: String,
    /// The element `kilos`.
    #[yaserde(rename = "kilos", prefix = "b")]
    pub kilos: i32,
}

/// The type `Address`, or one that is derived from it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyAddress {
    /// The type `Address`.
    Address(Address),
    /// The type `LongAddress`.
    LongAddress(LongAddress),
    /// The type `ShortAddress`.
    ShortAddress(ShortAddress),
}

/// The type `Address`, or one that is derived from it by extension.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyAddressExtension {
    /// The type `Address`.
    Address(Address),
    /// The type `LongAddress`.
    LongAddress(LongAddress),
}

/// The type `Address`, or one that is derived from it by restriction.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyAddressRestriction {
    /// The type `Address`.
    Address(Address),
    /// The type `ShortAddress`.
    ShortAddress(ShortAddress),
}

/// The type `Parcel`, or one that is derived from it by extension.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyParcelExtension {
    /// The type `Parcel`.
    Parcel(Parcel),
    /// The type `Heavy`.
    Heavy(Heavy),
}

/// The element `head`, or one that may stand for it.
#[derive(Clone, Debug, PartialEq)]
pub enum HeadChoice {
    /// The element `head`.
    Head(String),
    /// The element `member`.
    Member(String),
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Wire for Form {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("b", "urn:example:block"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<AnyAddress> = None;
            let mut field_1: Option<AnyAddressRestriction> = None;
            let mut field_2: Option<AnyAddressExtension> = None;
            let mut field_3: Option<Address> = None;
            let mut field_4: Option<Sealed> = None;
            let mut field_5: Option<HeadChoice> = None;
            let mut field_6: Option<String> = None;
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:block", "open", false),
                ::saponify::__private::Field::one("urn:example:block", "noExtension", false),
                ::saponify::__private::Field::one(
                    "urn:example:block",
                    "noRestriction",
                    false,
                ),
                ::saponify::__private::Field::one("urn:example:block", "nothingElse", false),
                ::saponify::__private::Field::one("urn:example:block", "sealed", false),
                ::saponify::__private::Field::group(
                    "head",
                    &[
                        ::saponify::__private::Start::element("urn:example:block", "head"),
                        ::saponify::__private::Start::element("urn:example:block", "member"),
                    ],
                    0,
                    1,
                ),
                ::saponify::__private::Field::one("urn:example:block", "closedHead", false),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 7],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(::saponify::Wire::decode(reader)?),
                            1 => field_1 = Some(::saponify::Wire::decode(reader)?),
                            2 => field_2 = Some(::saponify::Wire::decode(reader)?),
                            3 => field_3 = Some(::saponify::Wire::decode(reader)?),
                            4 => field_4 = Some(::saponify::Wire::decode(reader)?),
                            5 => field_5 = Some(::saponify::Group::decode(reader)?),
                            6 => field_6 = Some(::saponify::Wire::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            Ok(Self {
                open: field_0,
                no_extension: field_1,
                no_restriction: field_2,
                nothing_else: field_3,
                sealed: field_4,
                head: field_5,
                closed_head: field_6,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            if let Some(value) = &self.open {
                writer.element("b:open", value)?;
            }
            if let Some(value) = &self.no_extension {
                writer.element("b:noExtension", value)?;
            }
            if let Some(value) = &self.no_restriction {
                writer.element("b:noRestriction", value)?;
            }
            if let Some(value) = &self.nothing_else {
                writer.element("b:nothingElse", value)?;
            }
            if let Some(value) = &self.sealed {
                writer.element("b:sealed", value)?;
            }
            if let Some(value) = &self.head {
                ::saponify::Group::encode(value, writer)?;
            }
            if let Some(value) = &self.closed_head {
                writer.element("b:closedHead", value)?;
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Form, "b:Form");

    impl ::saponify::simple::Restriction for Code {
        type Base = ::saponify::simple::Token;
        const NAME: &'static str = "Code";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .min_length(2)
                .max_length(2);
            &FACETS
        }

        fn from_base(base: ::saponify::simple::Token) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::Token {
            &self.0
        }
    }

    ::saponify::restriction!(Code);

    ::saponify::yaserde_simple!(Code);

    ::saponify::yaserde_record!(CodeType, "b:CodeType");

    impl ::saponify::Wire for AnyAddress {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = <Address as ::saponify::Wire>::NAMESPACES;

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const TYPES: &[(&str, &str)] = &[
                ("urn:example:block", "Address"),
                ("urn:example:block", "LongAddress"),
                ("urn:example:block", "ShortAddress"),
            ];
            Ok(
                match reader.actual_type(TYPES)? {
                    Some(1) => Self::LongAddress(::saponify::Wire::decode(reader)?),
                    Some(2) => Self::ShortAddress(::saponify::Wire::decode(reader)?),
                    _ => Self::Address(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Address(value) => ::saponify::Wire::encode(value, writer),
                Self::LongAddress(value) => {
                    writer.derived("b", "urn:example:block", "LongAddress", value)
                }
                Self::ShortAddress(value) => {
                    writer.derived("b", "urn:example:block", "ShortAddress", value)
                }
            }
        }
    }

    impl From<Address> for AnyAddress {
        fn from(value: Address) -> Self {
            Self::Address(value)
        }
    }

    impl From<LongAddress> for AnyAddress {
        fn from(value: LongAddress) -> Self {
            Self::LongAddress(value)
        }
    }

    impl From<ShortAddress> for AnyAddress {
        fn from(value: ShortAddress) -> Self {
            Self::ShortAddress(value)
        }
    }

    ::saponify::yaserde_record!(AnyAddress, "b:Address");

    impl ::saponify::Wire for AnyAddressExtension {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = <Address as ::saponify::Wire>::NAMESPACES;

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const TYPES: &[(&str, &str)] = &[
                ("urn:example:block", "Address"),
                ("urn:example:block", "LongAddress"),
            ];
            Ok(
                match reader.actual_type(TYPES)? {
                    Some(1) => Self::LongAddress(::saponify::Wire::decode(reader)?),
                    _ => Self::Address(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Address(value) => ::saponify::Wire::encode(value, writer),
                Self::LongAddress(value) => {
                    writer.derived("b", "urn:example:block", "LongAddress", value)
                }
            }
        }
    }

    impl From<Address> for AnyAddressExtension {
        fn from(value: Address) -> Self {
            Self::Address(value)
        }
    }

    impl From<LongAddress> for AnyAddressExtension {
        fn from(value: LongAddress) -> Self {
            Self::LongAddress(value)
        }
    }

    ::saponify::yaserde_record!(AnyAddressExtension, "b:Address");

    impl ::saponify::Wire for AnyAddressRestriction {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = <Address as ::saponify::Wire>::NAMESPACES;

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const TYPES: &[(&str, &str)] = &[
                ("urn:example:block", "Address"),
                ("urn:example:block", "ShortAddress"),
            ];
            Ok(
                match reader.actual_type(TYPES)? {
                    Some(1) => Self::ShortAddress(::saponify::Wire::decode(reader)?),
                    _ => Self::Address(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Address(value) => ::saponify::Wire::encode(value, writer),
                Self::ShortAddress(value) => {
                    writer.derived("b", "urn:example:block", "ShortAddress", value)
                }
            }
        }
    }

    impl From<Address> for AnyAddressRestriction {
        fn from(value: Address) -> Self {
            Self::Address(value)
        }
    }

    impl From<ShortAddress> for AnyAddressRestriction {
        fn from(value: ShortAddress) -> Self {
            Self::ShortAddress(value)
        }
    }

    ::saponify::yaserde_record!(AnyAddressRestriction, "b:Address");

    impl ::saponify::Wire for AnyParcelExtension {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = <Parcel as ::saponify::Wire>::NAMESPACES;

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const TYPES: &[(&str, &str)] = &[
                ("urn:example:block", "Parcel"),
                ("urn:example:block", "Heavy"),
            ];
            Ok(
                match reader.actual_type(TYPES)? {
                    Some(1) => Self::Heavy(::saponify::Wire::decode(reader)?),
                    _ => Self::Parcel(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Parcel(value) => ::saponify::Wire::encode(value, writer),
                Self::Heavy(value) => {
                    writer.derived("b", "urn:example:block", "Heavy", value)
                }
            }
        }
    }

    impl From<Parcel> for AnyParcelExtension {
        fn from(value: Parcel) -> Self {
            Self::Parcel(value)
        }
    }

    impl From<Heavy> for AnyParcelExtension {
        fn from(value: Heavy) -> Self {
            Self::Heavy(value)
        }
    }

    ::saponify::yaserde_record!(AnyParcelExtension, "b:Parcel");

    impl ::saponify::Group for HeadChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:block", "head", true),
                ::saponify::__private::Field::one("urn:example:block", "member", true),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::Head(::saponify::Wire::decode(reader)?),
                    _ => Self::Member(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Head(value) => writer.element("b:head", value),
                Self::Member(value) => writer.element("b:member", value),
            }
        }
    }
}
