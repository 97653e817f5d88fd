// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `expression` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Expression {
    /// The part `choice`.
    pub choice: ExpressionChoice,
}

/// The type `expressions` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "expressions", prefix = "r", namespaces = {"r" = "urn:example:tree"})]
pub struct Expressions {
    /// The element `term`.
    #[yaserde(rename = "term", prefix = "r")]
    #[required(occurs = 1..)]
    pub term: Vec<Expression>,
}

/// The type `folder` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "folder", prefix = "r", namespaces = {"r" = "urn:example:tree"})]
pub struct Folder {
    /// The element `name`.
    #[yaserde(rename = "name", prefix = "r")]
    pub name: String,
    /// The element `first`.
    #[yaserde(rename = "first", prefix = "r")]
    pub first: Option<Entry>,
}

/// The type `entry` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The element `folder`.
    pub folder: Option<Box<Folder>>,
    /// The element `next`.
    pub next: Option<Box<Entry>>,
}

/// The type `doll` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Doll {
    /// The element `doll`.
    pub doll: Option<Box<Doll>>,
    /// The attribute `size`.
    pub size: i32,
}

/// The type `node` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The element `up`.
    pub up: Option<Box<Node>>,
    /// The element `down`.
    pub down: Option<Box<::saponify::Nillable<Node>>>,
    /// The attribute `id`.
    pub id: i32,
}

/// The type `widget`, by one that is derived from it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Widget {
    /// The type `label`.
    Label(Label),
    /// The type `frame`.
    Frame(Frame),
}

/// The type `label` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "label", prefix = "r", namespaces = {"r" = "urn:example:tree"})]
pub struct Label {
    /// The element `text`.
    #[yaserde(rename = "text", prefix = "r")]
    pub text: String,
    /// The attribute `name`.
    #[yaserde(rename = "name", attribute = true)]
    pub name: Option<String>,
}

/// The type `frame` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    /// The element `inner`.
    pub inner: Box<Widget>,
    /// The attribute `name`.
    pub name: Option<String>,
}

/// The type `sequence` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct ExpressionLeftSequence {
    /// The element `left`.
    pub left: Box<Expression>,
    /// The element `operator`.
    pub operator: ::saponify::simple::NmToken,
    /// The element `right`.
    pub right: Box<Expression>,
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum ExpressionChoice {
    /// The element `number`.
    Number(::saponify::simple::Decimal),
    /// The element `negative`.
    Negative(Box<Expression>),
    /// The part `sequence`.
    LeftSequence(ExpressionLeftSequence),
    /// The element `sum`.
    Sum(Expressions),
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Wire for Expression {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("r", "urn:example:tree"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<ExpressionChoice> = None;
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element("urn:example:tree", "number"),
                        ::saponify::__private::Start::element(
                            "urn:example:tree",
                            "negative",
                        ),
                        ::saponify::__private::Start::element("urn:example:tree", "left"),
                        ::saponify::__private::Start::element("urn:example:tree", "sum"),
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

    ::saponify::yaserde_record!(Expression, "r:expression");

    ::saponify::list_wrapper!(Expressions { term : Expression });

    impl ::saponify::Wire for Entry {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("r", "urn:example:tree"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<Box<Folder>> = None;
            let mut field_1: Option<Box<Entry>> = None;
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:tree", "folder", false),
                ::saponify::__private::Field::one("urn:example:tree", "next", false),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 2],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(reader.boxed(::saponify::Wire::decode)?),
                            1 => field_1 = Some(reader.boxed(::saponify::Wire::decode)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            Ok(Self {
                folder: field_0,
                next: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            if let Some(value) = &self.folder {
                writer.element("r:folder", &**value)?;
            }
            if let Some(value) = &self.next {
                writer.element("r:next", &**value)?;
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Entry, "r:entry");

    impl ::saponify::Wire for Doll {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("r", "urn:example:tree"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<Box<Doll>> = None;
            let mut field_1: Option<i32> = None;
            reader
                .attributes(
                    &mut |reader, namespace, local, value| {
                        match (namespace, local) {
                            ("", "size") => field_1 = Some(reader.attribute_value(value)?),
                            _ => return Ok(false),
                        }
                        Ok(true)
                    },
                )?;
            let Some(field_1) = field_1 else {
                return Err(reader.missing("size"));
            };
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:tree", "doll", false),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 1],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(reader.boxed(::saponify::Wire::decode)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            Ok(Self {
                doll: field_0,
                size: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.attribute("size", &self.size)?;
            writer.content();
            if let Some(value) = &self.doll {
                writer.element("r:doll", &**value)?;
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Doll, "r:doll");

    impl ::saponify::Wire for Node {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("r", "urn:example:tree"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<Box<Node>> = None;
            let mut field_1: Option<Box<::saponify::Nillable<Node>>> = None;
            let mut field_2: Option<i32> = None;
            reader
                .attributes(
                    &mut |reader, namespace, local, value| {
                        match (namespace, local) {
                            ("", "id") => field_2 = Some(reader.attribute_value(value)?),
                            _ => return Ok(false),
                        }
                        Ok(true)
                    },
                )?;
            let Some(field_2) = field_2 else {
                return Err(reader.missing("id"));
            };
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:tree", "up", false),
                ::saponify::__private::Field::one("urn:example:tree", "down", false),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 2],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(reader.boxed(::saponify::Wire::decode)?),
                            1 => field_1 = Some(reader.boxed(::saponify::Wire::decode)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            Ok(Self {
                up: field_0,
                down: field_1,
                id: field_2,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.attribute("id", &self.id)?;
            writer.content();
            if let Some(value) = &self.up {
                writer.element("r:up", &**value)?;
            }
            if let Some(value) = &self.down {
                writer.element("r:down", &**value)?;
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Node, "r:node");

    impl ::saponify::Wire for Widget {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("r", "urn:example:tree"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const TYPES: &[(&str, &str)] = &[
                ("urn:example:tree", "label"),
                ("urn:example:tree", "frame"),
            ];
            Ok(
                match reader.actual_type(TYPES)? {
                    Some(0) => Self::Label(::saponify::Wire::decode(reader)?),
                    Some(1) => Self::Frame(::saponify::Wire::decode(reader)?),
                    _ => return Err(reader.abstract_type("widget")),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Label(value) => writer.derived("r", "urn:example:tree", "label", value),
                Self::Frame(value) => writer.derived("r", "urn:example:tree", "frame", value),
            }
        }
    }

    impl From<Label> for Widget {
        fn from(value: Label) -> Self {
            Self::Label(value)
        }
    }

    impl From<Frame> for Widget {
        fn from(value: Frame) -> Self {
            Self::Frame(value)
        }
    }

    ::saponify::yaserde_record!(Widget, "r:widget");

    impl ::saponify::Wire for Frame {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("r", "urn:example:tree"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<Box<Widget>> = None;
            let mut field_1: Option<String> = None;
            reader
                .attributes(
                    &mut |reader, namespace, local, value| {
                        match (namespace, local) {
                            ("", "name") => field_1 = Some(reader.attribute_value(value)?),
                            _ => return Ok(false),
                        }
                        Ok(true)
                    },
                )?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:tree", "inner", true),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 1],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(reader.boxed(::saponify::Wire::decode)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("inner"));
            };
            Ok(Self {
                inner: field_0,
                name: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            if let Some(value) = &self.name {
                writer.attribute("name", value)?;
            }
            writer.content();
            writer.element("r:inner", &*self.inner)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Frame, "r:frame");

    impl ::saponify::Group for ExpressionLeftSequence {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<Box<Expression>> = None;
            let mut field_1: Option<::saponify::simple::NmToken> = None;
            let mut field_2: Option<Box<Expression>> = None;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:tree", "left", true),
                ::saponify::__private::Field::one("urn:example:tree", "operator", true),
                ::saponify::__private::Field::one("urn:example:tree", "right", true),
            ];
            reader
                .members(
                    FIELDS,
                    &mut [0; 3],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(reader.boxed(::saponify::Wire::decode)?),
                            1 => field_1 = Some(::saponify::Wire::decode(reader)?),
                            2 => field_2 = Some(reader.boxed(::saponify::Wire::decode)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("left"));
            };
            let Some(field_1) = field_1 else {
                return Err(reader.missing("operator"));
            };
            let Some(field_2) = field_2 else {
                return Err(reader.missing("right"));
            };
            Ok(Self {
                left: field_0,
                operator: field_1,
                right: field_2,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.element("r:left", &*self.left)?;
            writer.element("r:operator", &self.operator)?;
            writer.element("r:right", &*self.right)?;
            Ok(())
        }
    }

    impl From<Expression> for ExpressionChoice {
        fn from(value: Expression) -> Self {
            Self::Negative(Box::new(value))
        }
    }

    impl From<ExpressionLeftSequence> for ExpressionChoice {
        fn from(value: ExpressionLeftSequence) -> Self {
            Self::LeftSequence(value)
        }
    }

    impl From<Expressions> for ExpressionChoice {
        fn from(value: Expressions) -> Self {
            Self::Sum(value)
        }
    }

    impl ::saponify::Group for ExpressionChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:tree", "number", true),
                ::saponify::__private::Field::one("urn:example:tree", "negative", true),
                ::saponify::__private::Field::group(
                    "sequence",
                    &[::saponify::__private::Start::element("urn:example:tree", "left")],
                    1,
                    1,
                ),
                ::saponify::__private::Field::one("urn:example:tree", "sum", true),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::Number(::saponify::Wire::decode(reader)?),
                    1 => Self::Negative(reader.boxed(::saponify::Wire::decode)?),
                    2 => Self::LeftSequence(::saponify::Group::decode(reader)?),
                    _ => Self::Sum(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Number(value) => writer.element("r:number", value),
                Self::Negative(value) => writer.element("r:negative", &**value),
                Self::LeftSequence(value) => ::saponify::Group::encode(value, writer),
                Self::Sum(value) => writer.element("r:sum", value),
            }
        }
    }
}
