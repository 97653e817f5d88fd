// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `Shape`, by one that is derived from it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {}

/// The type `Square` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Square", prefix = "t", namespaces = {"t" = "urn:example:blocked"})]
pub struct Square {
    /// The element `sides`.
    #[yaserde(rename = "sides", prefix = "t")]
    pub sides: i32,
}

/// The type `Drawing` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Drawing", prefix = "t", namespaces = {"t" = "urn:example:blocked"})]
pub struct Drawing {
    /// The element `title`.
    #[yaserde(rename = "title", prefix = "t")]
    pub title: String,
    /// The element `outline`.
    #[yaserde(rename = "outline", prefix = "t")]
    pub outline: Option<Shape>,
    /// The element `shape`.
    #[yaserde(rename = "shape", prefix = "t")]
    #[required(occurs = 0..)]
    pub shape: Vec<Shape>,
}

/// The type `Frame` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Frame", prefix = "t", namespaces = {"t" = "urn:example:blocked"})]
pub struct Frame {
    /// The element `outline`.
    #[yaserde(rename = "outline", prefix = "t")]
    pub outline: Shape,
}

/// The type `Corner` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Corner {
    /// The part `choice`.
    pub choice: CornerChoice,
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum CornerChoice {
    /// The element `round`.
    Round(i32),
    /// The element `shape`.
    Shape(Shape),
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Wire for Shape {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("t", "urn:example:blocked"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            reader.actual_type(&[])?;
            Err(reader.abstract_type("Shape"))
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            let _ = writer;
            match *self {}
        }
    }

    ::saponify::yaserde_record!(Shape, "t:Shape");

    impl ::saponify::Wire for Corner {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("t", "urn:example:blocked"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<CornerChoice> = None;
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element(
                            "urn:example:blocked",
                            "round",
                        ),
                        ::saponify::__private::Start::element("urn:example:blocked", "shape"),
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
                return Err(reader.missing("choice"));
            };
            Ok(Self { choice: field_0 })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            ::saponify::Group::encode(&self.choice, writer)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Corner, "t:Corner");

    impl From<Shape> for CornerChoice {
        fn from(value: Shape) -> Self {
            Self::Shape(value)
        }
    }

    impl ::saponify::Group for CornerChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:blocked", "round", true),
                ::saponify::__private::Field::one("urn:example:blocked", "shape", true),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::Round(::saponify::Wire::decode(reader)?),
                    _ => Self::Shape(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Round(value) => writer.element("t:round", value),
                Self::Shape(value) => writer.element("t:shape", value),
            }
        }
    }
}
