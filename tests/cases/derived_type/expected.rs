// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `PurchaseOrderType` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "PurchaseOrderType",
    prefix = "ipo",
    namespaces = {"ipo" = "urn:example:ipo"}
)]
pub struct PurchaseOrderType {
    /// The element `shipTo`.
    #[yaserde(rename = "shipTo")]
    pub ship_to: AnyAddress,
    /// The element `billTo`.
    #[yaserde(rename = "billTo")]
    #[required(occurs = 0..= 2)]
    pub bill_to: Vec<AnyAddress>,
    /// The element `home`.
    #[yaserde(rename = "home")]
    pub home: Option<UsAddress>,
}

/// Where something goes.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Address", prefix = "ipo", namespaces = {"ipo" = "urn:example:ipo"})]
pub struct Address {
    /// The element `name`.
    #[yaserde(rename = "name")]
    pub name: String,
    /// The element `street`.
    #[yaserde(rename = "street")]
    pub street: Option<String>,
    /// The element `city`.
    #[yaserde(rename = "city")]
    pub city: String,
}

/// The type `USAddress` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "USAddress",
    prefix = "ipo",
    namespaces = {"ipo" = "urn:example:ipo"}
)]
pub struct UsAddress {
    /// The element `name`.
    #[yaserde(rename = "name")]
    pub name: String,
    /// The element `street`.
    #[yaserde(rename = "street")]
    pub street: Option<String>,
    /// The element `city`.
    #[yaserde(rename = "city")]
    pub city: String,
    /// The element `state`.
    #[yaserde(rename = "state")]
    pub state: ::saponify::simple::NmToken,
    /// The element `zip`.
    #[yaserde(rename = "zip")]
    pub zip: ::saponify::simple::PositiveInteger,
}

/// The type `UKAddress` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct UkAddress {
    /// The element `name`.
    pub name: String,
    /// The element `street`.
    pub street: Option<String>,
    /// The element `city`.
    pub city: String,
    /// The element `postcode`.
    pub postcode: ::saponify::simple::Token,
    /// The attribute `exportCode`.
    ///
    /// Always `1`.
    pub export_code: Option<::saponify::simple::PositiveInteger>,
}

/// The type `ShortAddress` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "ShortAddress",
    prefix = "ipo",
    namespaces = {"ipo" = "urn:example:ipo"}
)]
pub struct ShortAddress {
    /// The element `name`.
    #[yaserde(rename = "name")]
    pub name: String,
    /// The element `city`.
    #[yaserde(rename = "city")]
    pub city: String,
}

/// The type `Address`, or one that is derived from it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyAddress {
    /// The type `Address`.
    Address(Address),
    /// The type `USAddress`.
    UsAddress(UsAddress),
    /// The type `UKAddress`.
    UkAddress(UkAddress),
    /// The type `ShortAddress`.
    ShortAddress(ShortAddress),
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Wire for UkAddress {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("ipo", "urn:example:ipo"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<String> = None;
            let mut field_1: Option<String> = None;
            let mut field_2: Option<String> = None;
            let mut field_3: Option<::saponify::simple::Token> = None;
            let mut field_4: Option<::saponify::simple::PositiveInteger> = None;
            reader
                .attributes(
                    &mut |reader, namespace, local, value| {
                        match (namespace, local) {
                            ("", "exportCode") => {
                                field_4 = Some(reader.fixed_attribute(value, "1")?);
                            }
                            _ => return Ok(false),
                        }
                        Ok(true)
                    },
                )?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("", "name", true),
                ::saponify::__private::Field::one("", "street", false),
                ::saponify::__private::Field::one("", "city", true),
                ::saponify::__private::Field::one("", "postcode", true),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 4],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(::saponify::Wire::decode(reader)?),
                            1 => field_1 = Some(::saponify::Wire::decode(reader)?),
                            2 => field_2 = Some(::saponify::Wire::decode(reader)?),
                            3 => field_3 = Some(::saponify::Wire::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("name"));
            };
            let Some(field_2) = field_2 else {
                return Err(reader.missing("city"));
            };
            let Some(field_3) = field_3 else {
                return Err(reader.missing("postcode"));
            };
            Ok(Self {
                name: field_0,
                street: field_1,
                city: field_2,
                postcode: field_3,
                export_code: field_4,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            if let Some(value) = &self.export_code {
                writer.attribute("exportCode", value)?;
            }
            writer.content();
            writer.element("name", &self.name)?;
            if let Some(value) = &self.street {
                writer.element("street", value)?;
            }
            writer.element("city", &self.city)?;
            writer.element("postcode", &self.postcode)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(UkAddress, "ipo:UKAddress");

    impl ::saponify::Wire for AnyAddress {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = <Address as ::saponify::Wire>::NAMESPACES;

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const TYPES: &[(&str, &str)] = &[
                ("urn:example:ipo", "Address"),
                ("urn:example:ipo", "USAddress"),
                ("urn:example:ipo", "UKAddress"),
                ("urn:example:ipo", "ShortAddress"),
            ];
            Ok(
                match reader.actual_type(TYPES)? {
                    Some(1) => Self::UsAddress(::saponify::Wire::decode(reader)?),
                    Some(2) => Self::UkAddress(::saponify::Wire::decode(reader)?),
                    Some(3) => Self::ShortAddress(::saponify::Wire::decode(reader)?),
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
                Self::UsAddress(value) => {
                    writer.derived("ipo", "urn:example:ipo", "USAddress", value)
                }
                Self::UkAddress(value) => {
                    writer.derived("ipo", "urn:example:ipo", "UKAddress", value)
                }
                Self::ShortAddress(value) => {
                    writer.derived("ipo", "urn:example:ipo", "ShortAddress", value)
                }
            }
        }
    }

    impl From<Address> for AnyAddress {
        fn from(value: Address) -> Self {
            Self::Address(value)
        }
    }

    impl From<UsAddress> for AnyAddress {
        fn from(value: UsAddress) -> Self {
            Self::UsAddress(value)
        }
    }

    impl From<UkAddress> for AnyAddress {
        fn from(value: UkAddress) -> Self {
            Self::UkAddress(value)
        }
    }

    impl From<ShortAddress> for AnyAddress {
        fn from(value: ShortAddress) -> Self {
            Self::ShortAddress(value)
        }
    }

    ::saponify::yaserde_record!(AnyAddress, "ipo:Address");
}
