// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `Walk` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Walk {
    /// The element `step`.
    pub step: String,
    /// The element `turn`.
    pub turn: i32,
    /// The element `step`.
    pub step_2: Option<String>,
    /// The element `rest`.
    pub rest: ::saponify::simple::Duration,
    /// The element `step`.
    pub step_3: Vec<String>,
}

/// The type `Ride` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Ride {
    /// The element `stop`.
    pub stop: String,
    /// The part `choice`.
    pub choice: RideChoice,
}

/// The type `sequence` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct RideBusSequence {
    /// The element `bus`.
    pub bus: i32,
    /// The element `stop`.
    pub stop: String,
}

/// The type `sequence` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct RideTramSequence {
    /// The element `tram`.
    pub tram: i32,
    /// The element `stop`.
    pub stop: String,
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum RideChoice {
    /// The part `sequence`.
    BusSequence(RideBusSequence),
    /// The part `sequence`.
    TramSequence(RideTramSequence),
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Wire for Walk {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("p", "urn:example:path"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<String> = None;
            let mut field_1: Option<i32> = None;
            let mut field_2: Option<String> = None;
            let mut field_3: Option<::saponify::simple::Duration> = None;
            let mut field_4: Vec<String> = Vec::new();
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:path", "step", true),
                ::saponify::__private::Field::one("urn:example:path", "turn", true),
                ::saponify::__private::Field::one("urn:example:path", "step", false),
                ::saponify::__private::Field::one("urn:example:path", "rest", true),
                ::saponify::__private::Field::list("urn:example:path", "step", 0, u32::MAX),
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
                            3 => field_3 = Some(::saponify::Wire::decode(reader)?),
                            4 => reader.push(&mut field_4, ::saponify::Wire::decode)?,
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("step"));
            };
            let Some(field_1) = field_1 else {
                return Err(reader.missing("turn"));
            };
            let Some(field_3) = field_3 else {
                return Err(reader.missing("rest"));
            };
            Ok(Self {
                step: field_0,
                turn: field_1,
                step_2: field_2,
                rest: field_3,
                step_3: field_4,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            writer.element("p:step", &self.step)?;
            writer.element("p:turn", &self.turn)?;
            if let Some(value) = &self.step_2 {
                writer.element("p:step", value)?;
            }
            writer.element("p:rest", &self.rest)?;
            writer.list("p:step", &self.step_3, 0, u32::MAX)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Walk, "p:Walk");

    impl ::saponify::Wire for Ride {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("p", "urn:example:path"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<String> = None;
            let mut field_1: Option<RideChoice> = None;
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:path", "stop", true),
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element("urn:example:path", "bus"),
                        ::saponify::__private::Start::element("urn:example:path", "tram"),
                    ],
                    1,
                    1,
                ),
            ];
            reader
                .children(
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
                return Err(reader.missing("stop"));
            };
            let Some(field_1) = field_1 else {
                return Err(reader.missing("choice"));
            };
            Ok(Self {
                stop: field_0,
                choice: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            writer.element("p:stop", &self.stop)?;
            ::saponify::Group::encode(&self.choice, writer)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Ride, "p:Ride");

    impl ::saponify::Group for RideBusSequence {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<i32> = None;
            let mut field_1: Option<String> = None;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:path", "bus", true),
                ::saponify::__private::Field::one("urn:example:path", "stop", true),
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
                return Err(reader.missing("bus"));
            };
            let Some(field_1) = field_1 else {
                return Err(reader.missing("stop"));
            };
            Ok(Self {
                bus: field_0,
                stop: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.element("p:bus", &self.bus)?;
            writer.element("p:stop", &self.stop)?;
            Ok(())
        }
    }

    impl ::saponify::Group for RideTramSequence {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<i32> = None;
            let mut field_1: Option<String> = None;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:path", "tram", true),
                ::saponify::__private::Field::one("urn:example:path", "stop", true),
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
                return Err(reader.missing("tram"));
            };
            let Some(field_1) = field_1 else {
                return Err(reader.missing("stop"));
            };
            Ok(Self {
                tram: field_0,
                stop: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.element("p:tram", &self.tram)?;
            writer.element("p:stop", &self.stop)?;
            Ok(())
        }
    }

    impl From<RideBusSequence> for RideChoice {
        fn from(value: RideBusSequence) -> Self {
            Self::BusSequence(value)
        }
    }

    impl From<RideTramSequence> for RideChoice {
        fn from(value: RideTramSequence) -> Self {
            Self::TramSequence(value)
        }
    }

    impl ::saponify::Group for RideChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "sequence",
                    &[::saponify::__private::Start::element("urn:example:path", "bus")],
                    1,
                    1,
                ),
                ::saponify::__private::Field::group(
                    "sequence",
                    &[::saponify::__private::Start::element("urn:example:path", "tram")],
                    1,
                    1,
                ),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::BusSequence(::saponify::Group::decode(reader)?),
                    _ => Self::TramSequence(::saponify::Group::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::BusSequence(value) => ::saponify::Group::encode(value, writer),
                Self::TramSequence(value) => ::saponify::Group::encode(value, writer),
            }
        }
    }
}
