// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `bill` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Bill {
    /// The element `total`.
    pub total: crate::overridden::Money,
    /// The element `due`.
    pub due: Option<crate::overridden::Period>,
    /// The part `choice`.
    pub choice: BillChoice,
    /// The attribute `tax`.
    pub tax: Option<crate::overridden::Money>,
}

/// The type `line` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "line", prefix = "t", namespaces = {"t" = "urn:t"})]
pub struct Line {
    /// The element `price`.
    #[yaserde(rename = "price", prefix = "t")]
    pub price: crate::overridden::Money,
    /// The element `while`.
    #[yaserde(rename = "while", prefix = "t")]
    #[required(occurs = 1..)]
    pub r#while: Vec<crate::overridden::Period>,
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum BillChoice {
    /// The element `paid`.
    Paid(crate::overridden::Money),
    /// The element `open`.
    Open(Vec<crate::overridden::Period>),
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Wire for Bill {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("t", "urn:t"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<crate::overridden::Money> = None;
            let mut field_1: Option<crate::overridden::Period> = None;
            let mut field_2: Option<BillChoice> = None;
            let mut field_3: Option<crate::overridden::Money> = None;
            reader
                .attributes(
                    &mut |reader, namespace, local, value| {
                        match (namespace, local) {
                            ("", "tax") => field_3 = Some(reader.attribute_value(value)?),
                            _ => return Ok(false),
                        }
                        Ok(true)
                    },
                )?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:t", "total", true),
                ::saponify::__private::Field::one("urn:t", "due", false),
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element("urn:t", "paid"),
                        ::saponify::__private::Start::element("urn:t", "open"),
                    ],
                    1,
                    1,
                ),
            ];
            reader
                .children(
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
                return Err(reader.missing("total"));
            };
            let Some(field_2) = field_2 else {
                return Err(reader.missing("choice"));
            };
            Ok(Self {
                total: field_0,
                due: field_1,
                choice: field_2,
                tax: field_3,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            if let Some(value) = &self.tax {
                writer.attribute("tax", value)?;
            }
            writer.content();
            writer.element("t:total", &self.total)?;
            if let Some(value) = &self.due {
                writer.element("t:due", value)?;
            }
            ::saponify::Group::encode(&self.choice, writer)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Bill, "t:bill");

    impl ::saponify::Group for BillChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:t", "paid", true),
                ::saponify::__private::Field::list("urn:t", "open", 1, u32::MAX),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::Paid(::saponify::Wire::decode(reader)?),
                    _ => {
                        Self::Open({
                            const ITEMS: &[::saponify::__private::Field] = &[
                                ::saponify::__private::Field::list(
                                    "urn:t",
                                    "open",
                                    1,
                                    u32::MAX,
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
                Self::Paid(value) => writer.element("t:paid", value),
                Self::Open(value) => writer.list("t:open", value, 1, u32::MAX),
            }
        }
    }
}
