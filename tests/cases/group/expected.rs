// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `PurchaseOrderType` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct PurchaseOrderType {
    /// The part `choice`.
    pub choice: PurchaseOrderTypeChoice,
    /// The element `comment`.
    pub comment: Option<String>,
    /// The element `items`.
    pub items: ::saponify::simple::NmTokens,
    /// The attribute `orderDate`.
    pub order_date: Option<::saponify::simple::Date>,
}

/// The type `USAddress` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "USAddress", prefix = "g", namespaces = {"g" = "urn:example:group"})]
pub struct UsAddress {
    /// The element `name`.
    #[yaserde(rename = "name", prefix = "g")]
    pub name: String,
}

/// The type `lease` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Lease {
    /// The element `title`.
    pub title: String,
    /// The element `from`.
    pub from: ::saponify::simple::Date,
    /// The element `to`.
    pub to: Option<::saponify::simple::Date>,
    /// The part `amount`.
    pub amount: Option<Amount>,
    /// The element `offers`.
    pub offers: Option<Offers>,
}

/// The type `offers` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Offers {
    /// The part `offer`.
    pub offer: Vec<Offer>,
}

/// The type `amounts` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Amounts {
    /// The part `amount`.
    pub amount: Vec<Amount>,
    /// The part `period`.
    pub period: Option<Period>,
}

/// The type `term` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "term", prefix = "g", namespaces = {"g" = "urn:example:group"})]
pub struct Term {
    /// The element `from`.
    #[yaserde(rename = "from", prefix = "g")]
    pub from: ::saponify::simple::Date,
    /// The element `to`.
    #[yaserde(rename = "to", prefix = "g")]
    pub to: Option<::saponify::simple::Date>,
    /// The attribute `open`.
    #[yaserde(rename = "open", attribute = true)]
    pub open: Option<bool>,
}

/// The type `sequence` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct PurchaseOrderTypeShipToSequence {
    /// The element `shipTo`.
    pub ship_to: UsAddress,
    /// The element `billTo`.
    pub bill_to: UsAddress,
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum PurchaseOrderTypeChoice {
    /// The part `sequence`.
    ShipToSequence(PurchaseOrderTypeShipToSequence),
    /// The element `singleUSAddress`.
    SingleUsAddress(UsAddress),
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum Amount {
    /// The element `euro`.
    Euro(::saponify::simple::Decimal),
    /// The element `dollar`.
    Dollar(::saponify::simple::Decimal),
}

/// The type `offer` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// The element `from`.
    pub from: ::saponify::simple::Date,
    /// The element `to`.
    pub to: Option<::saponify::simple::Date>,
    /// The part `amount`.
    pub amount: Amount,
}

/// The type `period` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Period {
    /// The element `from`.
    pub from: ::saponify::simple::Date,
    /// The element `to`.
    pub to: Option<::saponify::simple::Date>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Wire for PurchaseOrderType {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("g", "urn:example:group"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<PurchaseOrderTypeChoice> = None;
            let mut field_1: Option<String> = None;
            let mut field_2: Option<::saponify::simple::NmTokens> = None;
            let mut field_3: Option<::saponify::simple::Date> = None;
            reader
                .attributes(
                    &mut |reader, namespace, local, value| {
                        match (namespace, local) {
                            ("", "orderDate") => {
                                field_3 = Some(reader.attribute_value(value)?);
                            }
                            _ => return Ok(false),
                        }
                        Ok(true)
                    },
                )?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element("urn:example:group", "shipTo"),
                        ::saponify::__private::Start::element(
                            "urn:example:group",
                            "singleUSAddress",
                        ),
                    ],
                    1,
                    1,
                ),
                ::saponify::__private::Field::one("urn:example:group", "comment", false),
                ::saponify::__private::Field::one("urn:example:group", "items", true),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 3],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(::saponify::Group::decode(reader)?),
                            1 => field_1 = Some(::saponify::Wire::decode(reader)?),
                            2 => field_2 = Some(::saponify::Wire::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("choice"));
            };
            let Some(field_2) = field_2 else {
                return Err(reader.missing("items"));
            };
            Ok(Self {
                choice: field_0,
                comment: field_1,
                items: field_2,
                order_date: field_3,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            if let Some(value) = &self.order_date {
                writer.attribute("orderDate", value)?;
            }
            writer.content();
            ::saponify::Group::encode(&self.choice, writer)?;
            if let Some(value) = &self.comment {
                writer.element("g:comment", value)?;
            }
            writer.element("g:items", &self.items)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(PurchaseOrderType, "g:PurchaseOrderType");

    impl ::saponify::Wire for Lease {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("g", "urn:example:group"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<String> = None;
            let mut field_1: Option<::saponify::simple::Date> = None;
            let mut field_2: Option<::saponify::simple::Date> = None;
            let mut field_3: Option<Amount> = None;
            let mut field_4: Option<Offers> = None;
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:group", "title", true),
                ::saponify::__private::Field::one("urn:example:group", "from", true),
                ::saponify::__private::Field::one("urn:example:group", "to", false),
                ::saponify::__private::Field::group(
                    "amount",
                    &[
                        ::saponify::__private::Start::element("urn:example:group", "euro"),
                        ::saponify::__private::Start::element("urn:example:group", "dollar"),
                    ],
                    0,
                    1,
                ),
                ::saponify::__private::Field::one("urn:example:group", "offers", false),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 5],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(::saponify::Wire::decode(reader)?),
                            1 => field_1 = Some(::saponify::Wire::decode(reader)?),
                            2 => field_2 = Some(::saponify::Wire::decode(reader)?),
                            3 => field_3 = Some(::saponify::Group::decode(reader)?),
                            4 => field_4 = Some(::saponify::Wire::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("title"));
            };
            let Some(field_1) = field_1 else {
                return Err(reader.missing("from"));
            };
            Ok(Self {
                title: field_0,
                from: field_1,
                to: field_2,
                amount: field_3,
                offers: field_4,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            writer.element("g:title", &self.title)?;
            writer.element("g:from", &self.from)?;
            if let Some(value) = &self.to {
                writer.element("g:to", value)?;
            }
            if let Some(value) = &self.amount {
                ::saponify::Group::encode(value, writer)?;
            }
            if let Some(value) = &self.offers {
                writer.element("g:offers", value)?;
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Lease, "g:lease");

    impl ::saponify::Wire for Offers {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("g", "urn:example:group"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<Offer> = Vec::new();
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "offer",
                    &[::saponify::__private::Start::element("urn:example:group", "from")],
                    1,
                    u32::MAX,
                ),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 1],
                    &mut |field, reader| {
                        match field {
                            0 => reader.push(&mut field_0, ::saponify::Group::decode)?,
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            Ok(Self { offer: field_0 })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            writer.groups("offer", &self.offer, 1, u32::MAX)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Offers, "g:offers");

    impl ::saponify::Wire for Amounts {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("g", "urn:example:group"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<Amount> = Vec::new();
            let mut field_1: Option<Period> = None;
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "amount",
                    &[
                        ::saponify::__private::Start::element("urn:example:group", "euro"),
                        ::saponify::__private::Start::element("urn:example:group", "dollar"),
                    ],
                    0,
                    3,
                ),
                ::saponify::__private::Field::group(
                    "period",
                    &[::saponify::__private::Start::element("urn:example:group", "from")],
                    0,
                    1,
                ),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 2],
                    &mut |field, reader| {
                        match field {
                            0 => reader.push(&mut field_0, ::saponify::Group::decode)?,
                            1 => field_1 = Some(::saponify::Group::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            Ok(Self {
                amount: field_0,
                period: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            writer.groups("amount", &self.amount, 0, 3)?;
            if let Some(value) = &self.period {
                ::saponify::Group::encode(value, writer)?;
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Amounts, "g:amounts");

    ::saponify::yaserde_record!(Term, "g:term");

    impl ::saponify::Group for PurchaseOrderTypeShipToSequence {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<UsAddress> = None;
            let mut field_1: Option<UsAddress> = None;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:group", "shipTo", true),
                ::saponify::__private::Field::one("urn:example:group", "billTo", true),
            ];
            reader
                .members(
                    FIELDS,
                    &mut [0; 2],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(::saponify::Wire::decode(reader)?),
                            1 => field_1 = Some(::saponify::Wire::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("shipTo"));
            };
            let Some(field_1) = field_1 else {
                return Err(reader.missing("billTo"));
            };
            Ok(Self {
                ship_to: field_0,
                bill_to: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.element("g:shipTo", &self.ship_to)?;
            writer.element("g:billTo", &self.bill_to)?;
            Ok(())
        }
    }

    impl From<PurchaseOrderTypeShipToSequence> for PurchaseOrderTypeChoice {
        fn from(value: PurchaseOrderTypeShipToSequence) -> Self {
            Self::ShipToSequence(value)
        }
    }

    impl From<UsAddress> for PurchaseOrderTypeChoice {
        fn from(value: UsAddress) -> Self {
            Self::SingleUsAddress(value)
        }
    }

    impl ::saponify::Group for PurchaseOrderTypeChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "sequence",
                    &[::saponify::__private::Start::element("urn:example:group", "shipTo")],
                    1,
                    1,
                ),
                ::saponify::__private::Field::one(
                    "urn:example:group",
                    "singleUSAddress",
                    true,
                ),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::ShipToSequence(::saponify::Group::decode(reader)?),
                    _ => Self::SingleUsAddress(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::ShipToSequence(value) => ::saponify::Group::encode(value, writer),
                Self::SingleUsAddress(value) => writer.element("g:singleUSAddress", value),
            }
        }
    }

    impl ::saponify::Group for Amount {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:group", "euro", true),
                ::saponify::__private::Field::one("urn:example:group", "dollar", true),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::Euro(::saponify::Wire::decode(reader)?),
                    _ => Self::Dollar(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Euro(value) => writer.element("g:euro", value),
                Self::Dollar(value) => writer.element("g:dollar", value),
            }
        }
    }

    impl ::saponify::Group for Offer {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<::saponify::simple::Date> = None;
            let mut field_1: Option<::saponify::simple::Date> = None;
            let mut field_2: Option<Amount> = None;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:group", "from", true),
                ::saponify::__private::Field::one("urn:example:group", "to", false),
                ::saponify::__private::Field::group(
                    "amount",
                    &[
                        ::saponify::__private::Start::element("urn:example:group", "euro"),
                        ::saponify::__private::Start::element("urn:example:group", "dollar"),
                    ],
                    1,
                    1,
                ),
            ];
            reader
                .members(
                    FIELDS,
                    &mut [0; 3],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(::saponify::Wire::decode(reader)?),
                            1 => field_1 = Some(::saponify::Wire::decode(reader)?),
                            2 => field_2 = Some(::saponify::Group::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("from"));
            };
            let Some(field_2) = field_2 else {
                return Err(reader.missing("amount"));
            };
            Ok(Self {
                from: field_0,
                to: field_1,
                amount: field_2,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.element("g:from", &self.from)?;
            if let Some(value) = &self.to {
                writer.element("g:to", value)?;
            }
            ::saponify::Group::encode(&self.amount, writer)?;
            Ok(())
        }
    }

    impl ::saponify::Group for Period {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<::saponify::simple::Date> = None;
            let mut field_1: Option<::saponify::simple::Date> = None;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:group", "from", true),
                ::saponify::__private::Field::one("urn:example:group", "to", false),
            ];
            reader
                .members(
                    FIELDS,
                    &mut [0; 2],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(::saponify::Wire::decode(reader)?),
                            1 => field_1 = Some(::saponify::Wire::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("from"));
            };
            Ok(Self { from: field_0, to: field_1 })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.element("g:from", &self.from)?;
            if let Some(value) = &self.to {
                writer.element("g:to", value)?;
            }
            Ok(())
        }
    }
}
