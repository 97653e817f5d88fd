// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `shipment` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Shipment {
    /// The element `id`.
    pub id: i32,
    /// The part `choice`.
    pub choice: Option<ShipmentChoice>,
    /// The element `weight`.
    pub weight: Option<::saponify::simple::Decimal>,
}

/// The type `timetable` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Timetable {
    /// The part `sequence`.
    pub sequence: Vec<TimetableSequence>,
}

/// The type `script` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Script {
    /// The part `choice`.
    pub choice: Vec<ScriptChoice>,
}

/// The type `sequence` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct ShipmentCarrierSequence {
    /// The element `carrier`.
    pub carrier: String,
    /// The element `tracking`.
    pub tracking: Vec<::saponify::simple::Token>,
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum ShipmentChoice2 {
    /// The element `day`.
    Day(::saponify::simple::Date),
    /// The element `hours`.
    Hours(::saponify::simple::Duration),
}

/// The type `sequence` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct ShipmentLockerSequence {
    /// The element `locker`.
    pub locker: i32,
    /// The element `code`.
    pub code: ::saponify::simple::Token,
    /// The part `choice`.
    pub choice: Option<ShipmentChoice2>,
}

/// The type `sequence` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct ShipmentSequence {
    /// The element `lost`.
    pub lost: bool,
    /// The element `since`.
    pub since: Option<::saponify::simple::Date>,
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum ShipmentChoice {
    /// The part `sequence`.
    CarrierSequence(ShipmentCarrierSequence),
    /// The element `pickup`.
    Pickup(::saponify::simple::Date),
    /// The part `sequence`.
    LockerSequence(ShipmentLockerSequence),
    /// The part `sequence`.
    Sequence(ShipmentSequence),
}

/// The type `sequence` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct TimetableOpensSequence {
    /// The element `opens`.
    pub opens: ::saponify::simple::Time,
    /// The element `closes`.
    pub closes: ::saponify::simple::Time,
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum TimetableChoice {
    /// The part `sequence`.
    OpensSequence(TimetableOpensSequence),
    /// The element `closed`.
    Closed(String),
}

/// The type `sequence` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct TimetableSequence {
    /// The element `day`.
    pub day: ::saponify::simple::NmToken,
    /// The part `choice`.
    pub choice: TimetableChoice,
}

/// The type `sequence` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct ScriptWhoSequence {
    /// The element `who`.
    pub who: String,
    /// The element `says`.
    pub says: Vec<String>,
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum ScriptChoice {
    /// The part `sequence`.
    WhoSequence(ScriptWhoSequence),
    /// The element `light`.
    Light(bool),
    /// The element `curtain`.
    Curtain(bool),
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Wire for Shipment {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("ns1", "urn:example:shipment"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<i32> = None;
            let mut field_1: Option<ShipmentChoice> = None;
            let mut field_2: Option<::saponify::simple::Decimal> = None;
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:shipment", "id", true),
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element(
                            "urn:example:shipment",
                            "carrier",
                        ),
                        ::saponify::__private::Start::element(
                            "urn:example:shipment",
                            "pickup",
                        ),
                        ::saponify::__private::Start::element(
                            "urn:example:shipment",
                            "locker",
                        ),
                        ::saponify::__private::Start::element("urn:example:shipment", "lost"),
                    ],
                    0,
                    1,
                ),
                ::saponify::__private::Field::one("urn:example:shipment", "weight", false),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 3],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(::saponify::Wire::decode(reader)?),
                            1 => field_1 = Some(::saponify::Group::decode(reader)?),
                            2 => field_2 = Some(::saponify::Wire::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("id"));
            };
            Ok(Self {
                id: field_0,
                choice: field_1,
                weight: field_2,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            writer.element("ns1:id", &self.id)?;
            if let Some(value) = &self.choice {
                ::saponify::Group::encode(value, writer)?;
            }
            if let Some(value) = &self.weight {
                writer.element("ns1:weight", value)?;
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Shipment, "ns1:shipment");

    impl ::saponify::Wire for Timetable {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("ns1", "urn:example:shipment"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<TimetableSequence> = Vec::new();
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "sequence",
                    &[::saponify::__private::Start::element("urn:example:shipment", "day")],
                    0,
                    7,
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
            Ok(Self { sequence: field_0 })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            writer.groups("sequence", &self.sequence, 0, 7)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Timetable, "ns1:timetable");

    impl ::saponify::Wire for Script {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("ns1", "urn:example:shipment"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<ScriptChoice> = Vec::new();
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element("urn:example:shipment", "who"),
                        ::saponify::__private::Start::element(
                            "urn:example:shipment",
                            "light",
                        ),
                        ::saponify::__private::Start::element(
                            "urn:example:shipment",
                            "curtain",
                        ),
                    ],
                    0,
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
            Ok(Self { choice: field_0 })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            writer.groups("choice", &self.choice, 0, u32::MAX)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Script, "ns1:script");

    impl ::saponify::Group for ShipmentCarrierSequence {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<String> = None;
            let mut field_1: Vec<::saponify::simple::Token> = Vec::new();
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:shipment", "carrier", true),
                ::saponify::__private::Field::list(
                    "urn:example:shipment",
                    "tracking",
                    0,
                    u32::MAX,
                ),
            ];
            reader
                .members(
                    FIELDS,
                    &mut [0; 2],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(::saponify::Wire::decode(reader)?),
                            1 => reader.push(&mut field_1, ::saponify::Wire::decode)?,
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("carrier"));
            };
            Ok(Self {
                carrier: field_0,
                tracking: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.element("ns1:carrier", &self.carrier)?;
            writer.list("ns1:tracking", &self.tracking, 0, u32::MAX)?;
            Ok(())
        }
    }

    impl ::saponify::Group for ShipmentChoice2 {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:shipment", "day", true),
                ::saponify::__private::Field::one("urn:example:shipment", "hours", true),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::Day(::saponify::Wire::decode(reader)?),
                    _ => Self::Hours(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Day(value) => writer.element("ns1:day", value),
                Self::Hours(value) => writer.element("ns1:hours", value),
            }
        }
    }

    impl ::saponify::Group for ShipmentLockerSequence {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<i32> = None;
            let mut field_1: Option<::saponify::simple::Token> = None;
            let mut field_2: Option<ShipmentChoice2> = None;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:shipment", "locker", true),
                ::saponify::__private::Field::one("urn:example:shipment", "code", true),
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element("urn:example:shipment", "day"),
                        ::saponify::__private::Start::element(
                            "urn:example:shipment",
                            "hours",
                        ),
                    ],
                    0,
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
                return Err(reader.missing("locker"));
            };
            let Some(field_1) = field_1 else {
                return Err(reader.missing("code"));
            };
            Ok(Self {
                locker: field_0,
                code: field_1,
                choice: field_2,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.element("ns1:locker", &self.locker)?;
            writer.element("ns1:code", &self.code)?;
            if let Some(value) = &self.choice {
                ::saponify::Group::encode(value, writer)?;
            }
            Ok(())
        }
    }

    impl ::saponify::Group for ShipmentSequence {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<bool> = None;
            let mut field_1: Option<::saponify::simple::Date> = None;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:shipment", "lost", true),
                ::saponify::__private::Field::one("urn:example:shipment", "since", false),
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
                return Err(reader.missing("lost"));
            };
            Ok(Self {
                lost: field_0,
                since: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.element("ns1:lost", &self.lost)?;
            if let Some(value) = &self.since {
                writer.element("ns1:since", value)?;
            }
            Ok(())
        }
    }

    impl From<ShipmentCarrierSequence> for ShipmentChoice {
        fn from(value: ShipmentCarrierSequence) -> Self {
            Self::CarrierSequence(value)
        }
    }

    impl From<ShipmentLockerSequence> for ShipmentChoice {
        fn from(value: ShipmentLockerSequence) -> Self {
            Self::LockerSequence(value)
        }
    }

    impl From<ShipmentSequence> for ShipmentChoice {
        fn from(value: ShipmentSequence) -> Self {
            Self::Sequence(value)
        }
    }

    impl ::saponify::Group for ShipmentChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "sequence",
                    &[
                        ::saponify::__private::Start::element(
                            "urn:example:shipment",
                            "carrier",
                        ),
                    ],
                    1,
                    1,
                ),
                ::saponify::__private::Field::one("urn:example:shipment", "pickup", true),
                ::saponify::__private::Field::group(
                    "sequence",
                    &[
                        ::saponify::__private::Start::element(
                            "urn:example:shipment",
                            "locker",
                        ),
                    ],
                    1,
                    1,
                ),
                ::saponify::__private::Field::group(
                    "sequence",
                    &[::saponify::__private::Start::element("urn:example:shipment", "lost")],
                    1,
                    1,
                ),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::CarrierSequence(::saponify::Group::decode(reader)?),
                    1 => Self::Pickup(::saponify::Wire::decode(reader)?),
                    2 => Self::LockerSequence(::saponify::Group::decode(reader)?),
                    _ => Self::Sequence(::saponify::Group::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::CarrierSequence(value) => ::saponify::Group::encode(value, writer),
                Self::Pickup(value) => writer.element("ns1:pickup", value),
                Self::LockerSequence(value) => ::saponify::Group::encode(value, writer),
                Self::Sequence(value) => ::saponify::Group::encode(value, writer),
            }
        }
    }

    impl ::saponify::Group for TimetableOpensSequence {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<::saponify::simple::Time> = None;
            let mut field_1: Option<::saponify::simple::Time> = None;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:shipment", "opens", true),
                ::saponify::__private::Field::one("urn:example:shipment", "closes", true),
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
                return Err(reader.missing("opens"));
            };
            let Some(field_1) = field_1 else {
                return Err(reader.missing("closes"));
            };
            Ok(Self {
                opens: field_0,
                closes: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.element("ns1:opens", &self.opens)?;
            writer.element("ns1:closes", &self.closes)?;
            Ok(())
        }
    }

    impl From<TimetableOpensSequence> for TimetableChoice {
        fn from(value: TimetableOpensSequence) -> Self {
            Self::OpensSequence(value)
        }
    }

    impl ::saponify::Group for TimetableChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "sequence",
                    &[
                        ::saponify::__private::Start::element(
                            "urn:example:shipment",
                            "opens",
                        ),
                    ],
                    1,
                    1,
                ),
                ::saponify::__private::Field::one("urn:example:shipment", "closed", true),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::OpensSequence(::saponify::Group::decode(reader)?),
                    _ => Self::Closed(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::OpensSequence(value) => ::saponify::Group::encode(value, writer),
                Self::Closed(value) => writer.element("ns1:closed", value),
            }
        }
    }

    impl ::saponify::Group for TimetableSequence {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<::saponify::simple::NmToken> = None;
            let mut field_1: Option<TimetableChoice> = None;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:shipment", "day", true),
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element(
                            "urn:example:shipment",
                            "opens",
                        ),
                        ::saponify::__private::Start::element(
                            "urn:example:shipment",
                            "closed",
                        ),
                    ],
                    1,
                    1,
                ),
            ];
            reader
                .members(
                    FIELDS,
                    &mut [0; 2],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(::saponify::Wire::decode(reader)?),
                            1 => field_1 = Some(::saponify::Group::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("day"));
            };
            let Some(field_1) = field_1 else {
                return Err(reader.missing("choice"));
            };
            Ok(Self {
                day: field_0,
                choice: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.element("ns1:day", &self.day)?;
            ::saponify::Group::encode(&self.choice, writer)?;
            Ok(())
        }
    }

    impl ::saponify::Group for ScriptWhoSequence {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<String> = None;
            let mut field_1: Vec<String> = Vec::new();
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:shipment", "who", true),
                ::saponify::__private::Field::list(
                    "urn:example:shipment",
                    "says",
                    1,
                    u32::MAX,
                ),
            ];
            reader
                .members(
                    FIELDS,
                    &mut [0; 2],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(::saponify::Wire::decode(reader)?),
                            1 => reader.push(&mut field_1, ::saponify::Wire::decode)?,
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("who"));
            };
            Ok(Self {
                who: field_0,
                says: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.element("ns1:who", &self.who)?;
            writer.list("ns1:says", &self.says, 1, u32::MAX)?;
            Ok(())
        }
    }

    impl From<ScriptWhoSequence> for ScriptChoice {
        fn from(value: ScriptWhoSequence) -> Self {
            Self::WhoSequence(value)
        }
    }

    impl ::saponify::Group for ScriptChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "sequence",
                    &[::saponify::__private::Start::element("urn:example:shipment", "who")],
                    1,
                    1,
                ),
                ::saponify::__private::Field::one("urn:example:shipment", "light", true),
                ::saponify::__private::Field::one("urn:example:shipment", "curtain", true),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::WhoSequence(::saponify::Group::decode(reader)?),
                    1 => Self::Light(::saponify::Wire::decode(reader)?),
                    _ => Self::Curtain(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::WhoSequence(value) => ::saponify::Group::encode(value, writer),
                Self::Light(value) => writer.element("ns1:light", value),
                Self::Curtain(value) => writer.element("ns1:curtain", value),
            }
        }
    }
}
