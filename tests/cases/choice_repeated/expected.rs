// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `point` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "point", prefix = "d", namespaces = {"d" = "urn:example:drawing"})]
pub struct Point {
    /// The attribute `x`.
    #[yaserde(rename = "x", attribute = true)]
    pub x: i32,
    /// The attribute `y`.
    #[yaserde(rename = "y", attribute = true)]
    pub y: i32,
}

/// The type `drawing` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// The element `title`.
    pub title: String,
    /// The part `choice`.
    pub choice: Vec<DrawingChoice>,
    /// The element `author`.
    pub author: Option<String>,
}

/// The type `line` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "line", prefix = "d", namespaces = {"d" = "urn:example:drawing"})]
pub struct Line {
    /// The element `from`.
    #[yaserde(rename = "from", prefix = "d")]
    pub from: Point,
    /// The element `to`.
    #[yaserde(rename = "to", prefix = "d")]
    pub to: Point,
}

/// The type `route` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    /// The part `choice`.
    pub choice: Vec<RouteChoice>,
}

/// The type `log` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Log {
    /// The part `choice`.
    pub choice: Vec<LogChoice>,
}

/// The type `pairs` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Pairs {
    /// The part `choice`.
    pub choice: Vec<PairsChoice>,
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum DrawingChoice {
    /// The element `line`.
    Line(Line),
    /// The element `dot`.
    Dot(Point),
    /// The element `label`.
    Label(String),
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum RouteChoice {
    /// The element `dot`.
    Dot(Point),
    /// The element `place`.
    Place(String),
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum LogChoice {
    /// The element `entry`.
    Entry(String),
    /// The element `mark`.
    Mark(i32),
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum PairsChoice {
    /// The element `glove`.
    Glove(Vec<String>),
    /// The element `shoe`.
    Shoe(Vec<String>),
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    ::saponify::yaserde_record!(Point, "d:point");

    impl ::saponify::Wire for Drawing {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("d", "urn:example:drawing"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<String> = None;
            let mut field_1: Vec<DrawingChoice> = Vec::new();
            let mut field_2: Option<String> = None;
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:drawing", "title", true),
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element("urn:example:drawing", "line"),
                        ::saponify::__private::Start::element("urn:example:drawing", "dot"),
                        ::saponify::__private::Start::element("urn:example:drawing", "label"),
                    ],
                    0,
                    u32::MAX,
                ),
                ::saponify::__private::Field::one("urn:example:drawing", "author", false),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 3],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(::saponify::Wire::decode(reader)?),
                            1 => reader.push(&mut field_1, ::saponify::Group::decode)?,
                            2 => field_2 = Some(::saponify::Wire::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("title"));
            };
            Ok(Self {
                title: field_0,
                choice: field_1,
                author: field_2,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            writer.element("d:title", &self.title)?;
            writer.groups("choice", &self.choice, 0, u32::MAX)?;
            if let Some(value) = &self.author {
                writer.element("d:author", value)?;
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Drawing, "d:drawing");

    impl ::saponify::Wire for Route {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("d", "urn:example:drawing"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<RouteChoice> = Vec::new();
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element("urn:example:drawing", "dot"),
                        ::saponify::__private::Start::element("urn:example:drawing", "place"),
                    ],
                    2,
                    2,
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
            writer.groups("choice", &self.choice, 2, 2)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Route, "d:route");

    impl ::saponify::Wire for Log {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("d", "urn:example:drawing"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<LogChoice> = Vec::new();
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element(
                            "urn:example:drawing",
                            "entry",
                        ),
                        ::saponify::__private::Start::element("urn:example:drawing", "mark"),
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

    ::saponify::yaserde_record!(Log, "d:log");

    impl ::saponify::Wire for Pairs {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("d", "urn:example:drawing"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<PairsChoice> = Vec::new();
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element(
                            "urn:example:drawing",
                            "glove",
                        ),
                        ::saponify::__private::Start::element("urn:example:drawing", "shoe"),
                    ],
                    0,
                    2,
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
            writer.groups("choice", &self.choice, 0, 2)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Pairs, "d:pairs");

    impl From<Line> for DrawingChoice {
        fn from(value: Line) -> Self {
            Self::Line(value)
        }
    }

    impl From<Point> for DrawingChoice {
        fn from(value: Point) -> Self {
            Self::Dot(value)
        }
    }

    impl ::saponify::Group for DrawingChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:drawing", "line", true),
                ::saponify::__private::Field::one("urn:example:drawing", "dot", true),
                ::saponify::__private::Field::one("urn:example:drawing", "label", true),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::Line(::saponify::Wire::decode(reader)?),
                    1 => Self::Dot(::saponify::Wire::decode(reader)?),
                    _ => Self::Label(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Line(value) => writer.element("d:line", value),
                Self::Dot(value) => writer.element("d:dot", value),
                Self::Label(value) => writer.element("d:label", value),
            }
        }
    }

    impl From<Point> for RouteChoice {
        fn from(value: Point) -> Self {
            Self::Dot(value)
        }
    }

    impl ::saponify::Group for RouteChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:drawing", "dot", true),
                ::saponify::__private::Field::one("urn:example:drawing", "place", true),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::Dot(::saponify::Wire::decode(reader)?),
                    _ => Self::Place(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Dot(value) => writer.element("d:dot", value),
                Self::Place(value) => writer.element("d:place", value),
            }
        }
    }

    impl ::saponify::Group for LogChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:drawing", "entry", true),
                ::saponify::__private::Field::one("urn:example:drawing", "mark", true),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::Entry(::saponify::Wire::decode(reader)?),
                    _ => Self::Mark(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Entry(value) => writer.element("d:entry", value),
                Self::Mark(value) => writer.element("d:mark", value),
            }
        }
    }

    impl ::saponify::Group for PairsChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::list("urn:example:drawing", "glove", 2, 2),
                ::saponify::__private::Field::list("urn:example:drawing", "shoe", 2, 2),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => {
                        Self::Glove({
                            const ITEMS: &[::saponify::__private::Field] = &[
                                ::saponify::__private::Field::list(
                                    "urn:example:drawing",
                                    "glove",
                                    2,
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
                    _ => {
                        Self::Shoe({
                            const ITEMS: &[::saponify::__private::Field] = &[
                                ::saponify::__private::Field::list(
                                    "urn:example:drawing",
                                    "shoe",
                                    2,
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
                Self::Glove(value) => writer.list("d:glove", value, 2, 2),
                Self::Shoe(value) => writer.list("d:shoe", value, 2, 2),
            }
        }
    }
}
