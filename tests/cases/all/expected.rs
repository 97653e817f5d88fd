// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `PurchaseOrderType` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct PurchaseOrderType {
    /// The element `shipTo`.
    pub ship_to: UsAddress,
    /// The element `billTo`.
    pub bill_to: UsAddress,
    /// The element `comment`.
    pub comment: Option<String>,
    /// The element `items`.
    pub items: Items,
    /// The attribute `orderDate`.
    pub order_date: Option<::saponify::simple::Date>,
}

/// The type `USAddress` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct UsAddress {
    /// The element `name`.
    pub name: String,
    /// The element `zip`.
    pub zip: ::saponify::simple::Decimal,
    /// The attribute `country`.
    ///
    /// Always `US`.
    pub country: Option<::saponify::simple::NmToken>,
}

/// The type `Items` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Items", prefix = "po", namespaces = {"po" = "urn:example:all"})]
pub struct Items {
    /// The element `item`.
    #[yaserde(rename = "item", prefix = "po")]
    #[required(occurs = 0..)]
    pub item: Vec<::saponify::simple::Token>,
}

/// The type `Options` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// The element `gift`.
    pub gift: Option<bool>,
    /// The element `fast`.
    pub fast: Option<bool>,
}

/// The type `Box` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct BoxType {
    /// The element `width`.
    pub width: i32,
    /// The element `height`.
    pub height: i32,
    /// The attribute `unit`.
    pub unit: ::saponify::simple::NmToken,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Wire for PurchaseOrderType {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("po", "urn:example:all"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<UsAddress> = None;
            let mut field_1: Option<UsAddress> = None;
            let mut field_2: Option<String> = None;
            let mut field_3: Option<Items> = None;
            let mut field_4: Option<::saponify::simple::Date> = None;
            reader
                .attributes(
                    &mut |reader, namespace, local, value| {
                        match (namespace, local) {
                            ("", "orderDate") => {
                                field_4 = Some(reader.attribute_value(value)?);
                            }
                            _ => return Ok(false),
                        }
                        Ok(true)
                    },
                )?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:all", "shipTo", true),
                ::saponify::__private::Field::one("urn:example:all", "billTo", true),
                ::saponify::__private::Field::one("urn:example:all", "comment", false),
                ::saponify::__private::Field::one("urn:example:all", "items", true),
            ];
            reader
                .all(
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
                return Err(reader.missing("shipTo"));
            };
            let Some(field_1) = field_1 else {
                return Err(reader.missing("billTo"));
            };
            let Some(field_3) = field_3 else {
                return Err(reader.missing("items"));
            };
            Ok(Self {
                ship_to: field_0,
                bill_to: field_1,
                comment: field_2,
                items: field_3,
                order_date: field_4,
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
            writer.element("po:shipTo", &self.ship_to)?;
            writer.element("po:billTo", &self.bill_to)?;
            if let Some(value) = &self.comment {
                writer.element("po:comment", value)?;
            }
            writer.element("po:items", &self.items)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(PurchaseOrderType, "po:PurchaseOrderType");

    impl ::saponify::Wire for UsAddress {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("po", "urn:example:all"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<String> = None;
            let mut field_1: Option<::saponify::simple::Decimal> = None;
            let mut field_2: Option<::saponify::simple::NmToken> = None;
            reader
                .attributes(
                    &mut |reader, namespace, local, value| {
                        match (namespace, local) {
                            ("", "country") => {
                                field_2 = Some(reader.fixed_attribute(value, "US")?);
                            }
                            _ => return Ok(false),
                        }
                        Ok(true)
                    },
                )?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:all", "name", true),
                ::saponify::__private::Field::one("urn:example:all", "zip", true),
            ];
            reader
                .children(
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
                return Err(reader.missing("name"));
            };
            let Some(field_1) = field_1 else {
                return Err(reader.missing("zip"));
            };
            Ok(Self {
                name: field_0,
                zip: field_1,
                country: field_2,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            if let Some(value) = &self.country {
                writer.attribute("country", value)?;
            }
            writer.content();
            writer.element("po:name", &self.name)?;
            writer.element("po:zip", &self.zip)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(UsAddress, "po:USAddress");

    ::saponify::list_wrapper!(Items { item : ::saponify::simple::Token });

    impl ::saponify::Wire for Options {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("po", "urn:example:all"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<bool> = None;
            let mut field_1: Option<bool> = None;
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:all", "gift", false),
                ::saponify::__private::Field::one("urn:example:all", "fast", false),
            ];
            reader
                .all(
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
            Ok(Self {
                gift: field_0,
                fast: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            if let Some(value) = &self.gift {
                writer.element("po:gift", value)?;
            }
            if let Some(value) = &self.fast {
                writer.element("po:fast", value)?;
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Options, "po:Options");

    impl ::saponify::Wire for BoxType {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("po", "urn:example:all"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<i32> = None;
            let mut field_1: Option<i32> = None;
            let mut field_2: Option<::saponify::simple::NmToken> = None;
            reader
                .attributes(
                    &mut |reader, namespace, local, value| {
                        match (namespace, local) {
                            ("", "unit") => field_2 = Some(reader.attribute_value(value)?),
                            _ => return Ok(false),
                        }
                        Ok(true)
                    },
                )?;
            let Some(field_2) = field_2 else {
                return Err(reader.missing("unit"));
            };
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:all", "width", true),
                ::saponify::__private::Field::one("urn:example:all", "height", true),
            ];
            reader
                .all(
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
                return Err(reader.missing("width"));
            };
            let Some(field_1) = field_1 else {
                return Err(reader.missing("height"));
            };
            Ok(Self {
                width: field_0,
                height: field_1,
                unit: field_2,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.attribute("unit", &self.unit)?;
            writer.content();
            writer.element("po:width", &self.width)?;
            writer.element("po:height", &self.height)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(BoxType, "po:Box");
}
