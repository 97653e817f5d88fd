// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The namespace `urn:example:city`.
pub mod city {
    /// The type `Building` of the contract.
    #[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
    #[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
    #[yaserde(
        rename = "Building",
        prefix = "city",
        namespaces = {"city" = "urn:example:city",
        "gml" = "urn:example:gml"}
    )]
    pub struct Building {
        /// The element `label`.
        #[yaserde(rename = "label", prefix = "gml")]
        pub label: Option<String>,
        /// The element `storeys`.
        #[yaserde(rename = "storeys", prefix = "city")]
        pub storeys: i32,
    }

    /// The type `Point` of the contract.
    #[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
    #[yaserde(
        rename = "Point",
        prefix = "city",
        namespaces = {"city" = "urn:example:city",
        "gml" = "urn:example:gml"}
    )]
    pub struct Point {
        /// The element `label`.
        #[yaserde(rename = "label", prefix = "gml")]
        pub label: Option<String>,
        /// The attribute `z`.
        #[yaserde(rename = "z", attribute = true)]
        pub z: Option<i32>,
    }

    /// How the types above stand on the wire.
    mod wire {
        use super::*;

        ::saponify::yaserde_record!(Point, "city:Point");
    }
}

/// The namespace `urn:example:gml`.
pub mod gml {
    /// The type `Feature`, by one that is derived from it.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Feature {
        /// The type `Building`.
        Building(super::city::Building),
        /// The type `Point`.
        Point(super::city::Point),
        /// The type `Point`.
        Point2(Point),
    }

    /// The type `Point` of the contract.
    #[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
    #[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
    #[yaserde(rename = "Point", prefix = "gml", namespaces = {"gml" = "urn:example:gml"})]
    pub struct Point {
        /// The element `label`.
        #[yaserde(rename = "label", prefix = "gml")]
        pub label: Option<String>,
        /// The element `x`.
        #[yaserde(rename = "x", prefix = "gml")]
        pub x: i32,
    }

    /// The type `Collection` of the contract.
    #[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
    #[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
    #[yaserde(
        rename = "Collection",
        prefix = "gml",
        namespaces = {"gml" = "urn:example:gml"}
    )]
    pub struct Collection {
        /// The element `member`.
        #[yaserde(rename = "member", prefix = "gml")]
        #[required(occurs = 1..)]
        pub member: Vec<Member>,
    }

    /// The type `Member` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Member {
        /// The part `feature`.
        pub feature: FeatureChoice,
    }

    /// The element `feature`, or one that may stand for it.
    #[derive(Clone, Debug, PartialEq)]
    pub enum FeatureChoice {
        /// The element `building`.
        Building(super::city::Building),
        /// The element `point`.
        Point(super::city::Point),
        /// The element `point`.
        Point2(Point),
    }

    /// How the types above stand on the wire.
    mod wire {
        use super::*;

        impl ::saponify::Wire for Feature {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new("gml", "urn:example:gml"),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                const TYPES: &[(&str, &str)] = &[
                    ("urn:example:city", "Building"),
                    ("urn:example:city", "Point"),
                    ("urn:example:gml", "Point"),
                ];
                Ok(
                    match reader.actual_type(TYPES)? {
                        Some(0) => Self::Building(::saponify::Wire::decode(reader)?),
                        Some(1) => Self::Point(::saponify::Wire::decode(reader)?),
                        Some(2) => Self::Point2(::saponify::Wire::decode(reader)?),
                        _ => return Err(reader.abstract_type("Feature")),
                    },
                )
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                match self {
                    Self::Building(value) => {
                        writer.derived("city", "urn:example:city", "Building", value)
                    }
                    Self::Point(value) => {
                        writer.derived("city", "urn:example:city", "Point", value)
                    }
                    Self::Point2(value) => {
                        writer.derived("gml", "urn:example:gml", "Point", value)
                    }
                }
            }
        }

        impl From<super::super::city::Building> for Feature {
            fn from(value: super::super::city::Building) -> Self {
                Self::Building(value)
            }
        }

        impl From<super::super::city::Point> for Feature {
            fn from(value: super::super::city::Point) -> Self {
                Self::Point(value)
            }
        }

        impl From<Point> for Feature {
            fn from(value: Point) -> Self {
                Self::Point2(value)
            }
        }

        ::saponify::yaserde_record!(Feature, "gml:Feature");

        ::saponify::list_wrapper!(Collection { member : Member });

        impl ::saponify::Wire for Member {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new("city", "urn:example:city"),
                ::saponify::contract::Namespace::new("gml", "urn:example:gml"),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_0: Option<FeatureChoice> = None;
                reader.no_attributes()?;
                const FIELDS: &[::saponify::__private::Field] = &[
                    ::saponify::__private::Field::group(
                        "feature",
                        &[
                            ::saponify::__private::Start::element(
                                "urn:example:city",
                                "building",
                            ),
                            ::saponify::__private::Start::element("urn:example:city", "point"),
                            ::saponify::__private::Start::element("urn:example:gml", "point"),
                        ],
                        1,
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
                let Some(field_0) = field_0 else {
                    return Err(reader.missing("feature"));
                };
                Ok(Self { feature: field_0 })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.content();
                ::saponify::Group::encode(&self.feature, writer)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Member, "gml:Member");

        impl From<super::super::city::Building> for FeatureChoice {
            fn from(value: super::super::city::Building) -> Self {
                Self::Building(value)
            }
        }

        impl From<super::super::city::Point> for FeatureChoice {
            fn from(value: super::super::city::Point) -> Self {
                Self::Point(value)
            }
        }

        impl From<Point> for FeatureChoice {
            fn from(value: Point) -> Self {
                Self::Point2(value)
            }
        }

        impl ::saponify::Group for FeatureChoice {
            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                const FIELDS: &[::saponify::__private::Field] = &[
                    ::saponify::__private::Field::one("urn:example:city", "building", true),
                    ::saponify::__private::Field::one("urn:example:city", "point", true),
                    ::saponify::__private::Field::one("urn:example:gml", "point", true),
                ];
                Ok(
                    match reader.alternative(FIELDS)? {
                        0 => Self::Building(::saponify::Wire::decode(reader)?),
                        1 => Self::Point(::saponify::Wire::decode(reader)?),
                        _ => Self::Point2(::saponify::Wire::decode(reader)?),
                    },
                )
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                match self {
                    Self::Building(value) => writer.element("city:building", value),
                    Self::Point(value) => writer.element("city:point", value),
                    Self::Point2(value) => writer.element("gml:point", value),
                }
            }
        }
    }
}
