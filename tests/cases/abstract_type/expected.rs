// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// What moves.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Vehicle {
    /// The type `Car`.
    Car(Car),
    /// The type `Plane`.
    Plane(Plane),
    /// The type `Tram`.
    Tram(Tram),
}

/// The type `Car` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Car", prefix = "cars", namespaces = {"cars" = "urn:example:cars"})]
pub struct Car {
    /// The element `seats`.
    #[yaserde(rename = "seats", prefix = "cars")]
    pub seats: Option<i32>,
}

/// What flies.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Plane", prefix = "cars", namespaces = {"cars" = "urn:example:cars"})]
pub struct Plane {
    /// The element `seats`.
    #[yaserde(rename = "seats", prefix = "cars")]
    pub seats: Option<i32>,
    /// The element `wings`.
    #[yaserde(rename = "wings", prefix = "cars")]
    pub wings: i32,
    /// The attribute `code`.
    #[yaserde(rename = "code", attribute = true)]
    pub code: ::saponify::simple::NmToken,
}

/// The type `Rail`, by one that is derived from it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Rail {
    /// The type `Tram`.
    Tram(Tram),
}

/// The type `Tram` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Tram", prefix = "cars", namespaces = {"cars" = "urn:example:cars"})]
pub struct Tram {
    /// The element `seats`.
    #[yaserde(rename = "seats", prefix = "cars")]
    pub seats: Option<i32>,
    /// The element `gauge`.
    #[yaserde(rename = "gauge", prefix = "cars")]
    pub gauge: i32,
}

/// The type `Fleet` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Fleet", prefix = "cars", namespaces = {"cars" = "urn:example:cars"})]
pub struct Fleet {
    /// The element `vehicle`.
    #[yaserde(rename = "vehicle", prefix = "cars")]
    #[required(occurs = 1..)]
    pub vehicle: Vec<Vehicle>,
    /// The element `spare`.
    #[yaserde(rename = "spare", prefix = "cars")]
    pub spare: Option<Vehicle>,
    /// The element `rail`.
    #[yaserde(rename = "rail", prefix = "cars")]
    pub rail: Option<Rail>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Wire for Vehicle {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("cars", "urn:example:cars"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const TYPES: &[(&str, &str)] = &[
                ("urn:example:cars", "Car"),
                ("urn:example:cars", "Plane"),
                ("urn:example:cars", "Tram"),
            ];
            Ok(
                match reader.actual_type(TYPES)? {
                    Some(0) => Self::Car(::saponify::Wire::decode(reader)?),
                    Some(1) => Self::Plane(::saponify::Wire::decode(reader)?),
                    Some(2) => Self::Tram(::saponify::Wire::decode(reader)?),
                    _ => return Err(reader.abstract_type("Vehicle")),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Car(value) => writer.derived("cars", "urn:example:cars", "Car", value),
                Self::Plane(value) => {
                    writer.derived("cars", "urn:example:cars", "Plane", value)
                }
                Self::Tram(value) => {
                    writer.derived("cars", "urn:example:cars", "Tram", value)
                }
            }
        }
    }

    impl From<Car> for Vehicle {
        fn from(value: Car) -> Self {
            Self::Car(value)
        }
    }

    impl From<Plane> for Vehicle {
        fn from(value: Plane) -> Self {
            Self::Plane(value)
        }
    }

    impl From<Tram> for Vehicle {
        fn from(value: Tram) -> Self {
            Self::Tram(value)
        }
    }

    ::saponify::yaserde_record!(Vehicle, "cars:Vehicle");

    impl ::saponify::Wire for Rail {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("cars", "urn:example:cars"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const TYPES: &[(&str, &str)] = &[("urn:example:cars", "Tram")];
            Ok(
                match reader.actual_type(TYPES)? {
                    Some(0) => Self::Tram(::saponify::Wire::decode(reader)?),
                    _ => return Err(reader.abstract_type("Rail")),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Tram(value) => {
                    writer.derived("cars", "urn:example:cars", "Tram", value)
                }
            }
        }
    }

    impl From<Tram> for Rail {
        fn from(value: Tram) -> Self {
            Self::Tram(value)
        }
    }

    ::saponify::yaserde_record!(Rail, "cars:Rail");
}
