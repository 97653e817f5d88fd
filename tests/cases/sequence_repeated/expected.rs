// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `map` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    /// The part `sequence`.
    pub sequence: Vec<MapSequence>,
}

/// The type `loose` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Loose {
    /// The part `sequence`.
    pub sequence: Vec<LooseSequence>,
}

/// The type `trip` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Trip {
    /// The element `from`.
    pub from: String,
    /// The part `sequence`.
    pub sequence: Option<TripSequence>,
    /// The element `to`.
    pub to: String,
    /// The element `ticket`.
    pub ticket: Vec<i32>,
}

/// The type `sequence` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct MapSequence {
    /// The element `key`.
    pub key: String,
    /// The element `value`.
    pub value: Vec<i32>,
}

/// The type `sequence` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct LooseSequence {
    /// The element `a`.
    pub a: Option<i32>,
    /// The element `b`.
    pub b: Option<i32>,
}

/// The type `sequence` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct TripSequence2 {
    /// The element `bed`.
    pub bed: i32,
    /// The element `meal`.
    pub meal: String,
}

/// The type `sequence` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct TripSequence {
    /// The element `over`.
    pub over: String,
    /// The element `rest`.
    pub rest: ::saponify::simple::Duration,
    /// The part `sequence`.
    pub sequence: Option<TripSequence2>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Wire for Map {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("ns1", "urn:example:pairs"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<MapSequence> = Vec::new();
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "sequence",
                    &[::saponify::__private::Start::element("urn:example:pairs", "key")],
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
            Ok(Self { sequence: field_0 })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            writer.groups("sequence", &self.sequence, 0, u32::MAX)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Map, "ns1:map");

    impl ::saponify::Wire for Loose {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("ns1", "urn:example:pairs"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<LooseSequence> = Vec::new();
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "sequence",
                    &[
                        ::saponify::__private::Start::element("urn:example:pairs", "a"),
                        ::saponify::__private::Start::element("urn:example:pairs", "b"),
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
            Ok(Self { sequence: field_0 })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            writer.groups("sequence", &self.sequence, 0, u32::MAX)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Loose, "ns1:loose");

    impl ::saponify::Wire for Trip {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("ns1", "urn:example:pairs"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<String> = None;
            let mut field_1: Option<TripSequence> = None;
            let mut field_2: Option<String> = None;
            let mut field_3: Vec<i32> = Vec::new();
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:pairs", "from", true),
                ::saponify::__private::Field::group(
                    "sequence",
                    &[::saponify::__private::Start::element("urn:example:pairs", "over")],
                    0,
                    1,
                ),
                ::saponify::__private::Field::one("urn:example:pairs", "to", true),
                ::saponify::__private::Field::list("urn:example:pairs", "ticket", 2, 4),
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
                            3 => reader.push(&mut field_3, ::saponify::Wire::decode)?,
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("from"));
            };
            let Some(field_2) = field_2 else {
                return Err(reader.missing("to"));
            };
            Ok(Self {
                from: field_0,
                sequence: field_1,
                to: field_2,
                ticket: field_3,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            writer.element("ns1:from", &self.from)?;
            if let Some(value) = &self.sequence {
                ::saponify::Group::encode(value, writer)?;
            }
            writer.element("ns1:to", &self.to)?;
            writer.list("ns1:ticket", &self.ticket, 2, 4)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Trip, "ns1:trip");

    impl ::saponify::Group for MapSequence {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<String> = None;
            let mut field_1: Vec<i32> = Vec::new();
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:pairs", "key", true),
                ::saponify::__private::Field::list("urn:example:pairs", "value", 0, 2),
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
                return Err(reader.missing("key"));
            };
            Ok(Self {
                key: field_0,
                value: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.element("ns1:key", &self.key)?;
            writer.list("ns1:value", &self.value, 0, 2)?;
            Ok(())
        }
    }

    impl ::saponify::Group for LooseSequence {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<i32> = None;
            let mut field_1: Option<i32> = None;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:pairs", "a", false),
                ::saponify::__private::Field::one("urn:example:pairs", "b", false),
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
            Ok(Self { a: field_0, b: field_1 })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            if let Some(value) = &self.a {
                writer.element("ns1:a", value)?;
            }
            if let Some(value) = &self.b {
                writer.element("ns1:b", value)?;
            }
            Ok(())
        }
    }

    impl ::saponify::Group for TripSequence2 {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<i32> = None;
            let mut field_1: Option<String> = None;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:pairs", "bed", true),
                ::saponify::__private::Field::one("urn:example:pairs", "meal", true),
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
                return Err(reader.missing("bed"));
            };
            let Some(field_1) = field_1 else {
                return Err(reader.missing("meal"));
            };
            Ok(Self {
                bed: field_0,
                meal: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.element("ns1:bed", &self.bed)?;
            writer.element("ns1:meal", &self.meal)?;
            Ok(())
        }
    }

    impl ::saponify::Group for TripSequence {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<String> = None;
            let mut field_1: Option<::saponify::simple::Duration> = None;
            let mut field_2: Option<TripSequence2> = None;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:pairs", "over", true),
                ::saponify::__private::Field::one("urn:example:pairs", "rest", true),
                ::saponify::__private::Field::group(
                    "sequence",
                    &[::saponify::__private::Start::element("urn:example:pairs", "bed")],
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
                return Err(reader.missing("over"));
            };
            let Some(field_1) = field_1 else {
                return Err(reader.missing("rest"));
            };
            Ok(Self {
                over: field_0,
                rest: field_1,
                sequence: field_2,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.element("ns1:over", &self.over)?;
            writer.element("ns1:rest", &self.rest)?;
            if let Some(value) = &self.sequence {
                ::saponify::Group::encode(value, writer)?;
            }
            Ok(())
        }
    }
}
