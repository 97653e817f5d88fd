// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// What a bank is told to pay.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "cheque", prefix = "p", namespaces = {"p" = "urn:example:choice"})]
pub struct Cheque {
    /// The element `bank`.
    #[yaserde(rename = "bank", prefix = "p")]
    pub bank: String,
}

/// An amount and how it is paid.
#[derive(Clone, Debug, PartialEq)]
pub struct Payment {
    /// The element `amount`.
    pub amount: ::saponify::simple::Decimal,
    /// The part `choice`.
    pub choice: PaymentChoice,
    /// The element `note`.
    pub note: Option<String>,
    /// The part `choice`.
    pub choice_2: Option<PaymentChoice2>,
    /// The attribute `id`.
    pub id: ::saponify::simple::NmToken,
}

/// The type `card` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "card", prefix = "p", namespaces = {"p" = "urn:example:choice"})]
pub struct Card {
    /// The element `number`.
    #[yaserde(rename = "number", prefix = "p")]
    pub number: String,
    /// The element `valid`.
    #[yaserde(rename = "valid", prefix = "p")]
    pub valid: ::saponify::simple::GYearMonth,
}

/// The type `contact` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// The part `choice`.
    pub choice: Option<ContactChoice>,
}

/// The type `single` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "single", prefix = "p", namespaces = {"p" = "urn:example:choice"})]
pub struct Single {
    /// The element `only`.
    #[yaserde(rename = "only", prefix = "p")]
    pub only: i32,
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum PaymentChoice {
    /// The element `card`.
    Card(Card),
    /// Whether it was counted.
    Cash(bool),
    /// The element `voucher`.
    Voucher(Vec<String>),
    /// What a bank is told to pay.
    Cheque(Cheque),
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum PaymentChoice2 {
    /// The element `until`.
    Until(::saponify::simple::Date),
    /// The element `days`.
    Days(::saponify::simple::PositiveInteger),
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum ContactChoice {
    /// The element `phone`.
    Phone(String),
    /// The element `mail`.
    Mail(Vec<String>),
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Wire for Payment {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("p", "urn:example:choice"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<::saponify::simple::Decimal> = None;
            let mut field_1: Option<PaymentChoice> = None;
            let mut field_2: Option<String> = None;
            let mut field_3: Option<PaymentChoice2> = None;
            let mut field_4: Option<::saponify::simple::NmToken> = None;
            reader
                .attributes(
                    &mut |reader, namespace, local, value| {
                        match (namespace, local) {
                            ("", "id") => field_4 = Some(reader.attribute_value(value)?),
                            _ => return Ok(false),
                        }
                        Ok(true)
                    },
                )?;
            let Some(field_4) = field_4 else {
                return Err(reader.missing("id"));
            };
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:choice", "amount", true),
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element("urn:example:choice", "card"),
                        ::saponify::__private::Start::element("urn:example:choice", "cash"),
                        ::saponify::__private::Start::element(
                            "urn:example:choice",
                            "voucher",
                        ),
                        ::saponify::__private::Start::element("urn:example:choice", "cheque"),
                    ],
                    1,
                    1,
                ),
                ::saponify::__private::Field::one("urn:example:choice", "note", false),
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element("urn:example:choice", "until"),
                        ::saponify::__private::Start::element("urn:example:choice", "days"),
                    ],
                    0,
                    1,
                ),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 4],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(::saponify::Wire::decode(reader)?),
                            1 => field_1 = Some(::saponify::Group::decode(reader)?),
                            2 => field_2 = Some(::saponify::Wire::decode(reader)?),
                            3 => field_3 = Some(::saponify::Group::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("amount"));
            };
            let Some(field_1) = field_1 else {
                return Err(reader.missing("choice"));
            };
            Ok(Self {
                amount: field_0,
                choice: field_1,
                note: field_2,
                choice_2: field_3,
                id: field_4,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.attribute("id", &self.id)?;
            writer.content();
            writer.element("p:amount", &self.amount)?;
            ::saponify::Group::encode(&self.choice, writer)?;
            if let Some(value) = &self.note {
                writer.element("p:note", value)?;
            }
            if let Some(value) = &self.choice_2 {
                ::saponify::Group::encode(value, writer)?;
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Payment, "p:payment");

    impl ::saponify::Wire for Contact {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("p", "urn:example:choice"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<ContactChoice> = None;
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element("urn:example:choice", "phone"),
                        ::saponify::__private::Start::element("urn:example:choice", "mail"),
                    ],
                    0,
                    1,
                ),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 1],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(::saponify::Group::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            Ok(Self { choice: field_0 })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            if let Some(value) = &self.choice {
                ::saponify::Group::encode(value, writer)?;
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Contact, "p:contact");

    impl From<Card> for PaymentChoice {
        fn from(value: Card) -> Self {
            Self::Card(value)
        }
    }

    impl From<Cheque> for PaymentChoice {
        fn from(value: Cheque) -> Self {
            Self::Cheque(value)
        }
    }

    impl ::saponify::Group for PaymentChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:choice", "card", true),
                ::saponify::__private::Field::one("urn:example:choice", "cash", true),
                ::saponify::__private::Field::list("urn:example:choice", "voucher", 1, 3),
                ::saponify::__private::Field::one("urn:example:choice", "cheque", true),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::Card(::saponify::Wire::decode(reader)?),
                    1 => Self::Cash(::saponify::Wire::decode(reader)?),
                    2 => {
                        Self::Voucher({
                            const ITEMS: &[::saponify::__private::Field] = &[
                                ::saponify::__private::Field::list(
                                    "urn:example:choice",
                                    "voucher",
                                    1,
                                    3,
                                ),
                            ];
                            let mut items = Vec::new();
                            reader
                                .members(
                                    ITEMS,
                                    &mut [0],
                                    &mut |_, reader| {
                                        reader.push(&mut items, ::saponify::Wire::decode)?;
                                        Ok(())
                                    },
                                )?;
                            items
                        })
                    }
                    _ => Self::Cheque(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Card(value) => writer.element("p:card", value),
                Self::Cash(value) => writer.element("p:cash", value),
                Self::Voucher(value) => writer.list("p:voucher", value, 1, 3),
                Self::Cheque(value) => writer.element("p:cheque", value),
            }
        }
    }

    impl ::saponify::Group for PaymentChoice2 {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:choice", "until", true),
                ::saponify::__private::Field::one("urn:example:choice", "days", true),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::Until(::saponify::Wire::decode(reader)?),
                    _ => Self::Days(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Until(value) => writer.element("p:until", value),
                Self::Days(value) => writer.element("p:days", value),
            }
        }
    }

    impl ::saponify::Group for ContactChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:choice", "phone", true),
                ::saponify::__private::Field::list("urn:example:choice", "mail", 1, 2),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::Phone(::saponify::Wire::decode(reader)?),
                    _ => {
                        Self::Mail({
                            const ITEMS: &[::saponify::__private::Field] = &[
                                ::saponify::__private::Field::list(
                                    "urn:example:choice",
                                    "mail",
                                    1,
                                    2,
                                ),
                            ];
                            let mut items = Vec::new();
                            reader
                                .members(
                                    ITEMS,
                                    &mut [0],
                                    &mut |_, reader| {
                                        reader.push(&mut items, ::saponify::Wire::decode)?;
                                        Ok(())
                                    },
                                )?;
                            items
                        })
                    }
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Phone(value) => writer.element("p:phone", value),
                Self::Mail(value) => writer.list("p:mail", value, 1, 2),
            }
        }
    }
}
