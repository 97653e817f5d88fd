// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `HtmlExample` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct HtmlExample {
    /// What a browser shows.
    pub any: Vec<::saponify::xml::AnyElement>,
}

/// The type `Open` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Open {
    /// The element `id`.
    pub id: i32,
    /// Further elements.
    pub any: Vec<::saponify::xml::AnyElement>,
}

/// The type `Between` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Between {
    /// The element `head`.
    pub head: Option<String>,
    /// Further elements.
    pub any: ::saponify::xml::AnyElement,
    /// The element `tail`.
    pub tail: Option<String>,
}

/// The type `Kinds` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Kinds", prefix = "r", namespaces = {"r" = "urn:example:report"})]
pub struct Kinds {
    /// The element `target`.
    #[yaserde(rename = "target", prefix = "r")]
    pub target: Target,
    /// The element `local`.
    #[yaserde(rename = "local", prefix = "r")]
    pub local: Local,
    /// The element `list`.
    #[yaserde(rename = "list", prefix = "r")]
    pub list: List,
    /// The element `whatever`.
    #[yaserde(rename = "whatever", prefix = "r")]
    pub whatever: Whatever,
}

/// The type `target` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// Further elements.
    pub any: Vec<::saponify::xml::AnyElement>,
}

/// The type `local` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Local {
    /// Further elements.
    pub any: Vec<::saponify::xml::AnyElement>,
}

/// The type `list` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// Further elements.
    pub any: Vec<::saponify::xml::AnyElement>,
}

/// The type `whatever` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Whatever {
    /// Further elements.
    pub any: Option<::saponify::xml::AnyElement>,
}

/// The type `Feed` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Feed {
    /// The part `choice`.
    pub choice: Vec<FeedChoice>,
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum FeedChoice {
    /// The element `entry`.
    Entry(String),
    /// Further elements.
    Any(::saponify::xml::AnyElement),
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Wire for HtmlExample {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("r", "urn:example:report"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<::saponify::xml::AnyElement> = Vec::new();
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "any element",
                    &[
                        ::saponify::__private::Start::any(
                            ::saponify::wire::Wildcard::of(&["http://www.w3.org/1999/xhtml"]),
                        ),
                    ],
                    1,
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
            Ok(Self { any: field_0 })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            writer.groups("any element", &self.any, 1, u32::MAX)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(HtmlExample, "r:HtmlExample");

    impl ::saponify::Wire for Open {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("r", "urn:example:report"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<i32> = None;
            let mut field_1: Vec<::saponify::xml::AnyElement> = Vec::new();
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:report", "id", true),
                ::saponify::__private::Field::group(
                    "any element",
                    &[
                        ::saponify::__private::Start::any(
                            ::saponify::wire::Wildcard::other("urn:example:report"),
                        ),
                    ],
                    0,
                    u32::MAX,
                ),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 2],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(::saponify::Wire::decode(reader)?),
                            1 => reader.push(&mut field_1, ::saponify::Group::decode)?,
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("id"));
            };
            Ok(Self { id: field_0, any: field_1 })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            writer.element("r:id", &self.id)?;
            writer.groups("any element", &self.any, 0, u32::MAX)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Open, "r:Open");

    impl ::saponify::Wire for Between {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("r", "urn:example:report"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<String> = None;
            let mut field_1: Option<::saponify::xml::AnyElement> = None;
            let mut field_2: Option<String> = None;
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:report", "head", false),
                ::saponify::__private::Field::group(
                    "any element",
                    &[
                        ::saponify::__private::Start::any(
                            ::saponify::wire::Wildcard::other("urn:example:report"),
                        ),
                    ],
                    1,
                    1,
                ),
                ::saponify::__private::Field::one("urn:example:report", "tail", false),
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
            let Some(field_1) = field_1 else {
                return Err(reader.missing("any element"));
            };
            Ok(Self {
                head: field_0,
                any: field_1,
                tail: field_2,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            if let Some(value) = &self.head {
                writer.element("r:head", value)?;
            }
            ::saponify::Group::encode(&self.any, writer)?;
            if let Some(value) = &self.tail {
                writer.element("r:tail", value)?;
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Between, "r:Between");

    impl ::saponify::Wire for Target {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("r", "urn:example:report"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<::saponify::xml::AnyElement> = Vec::new();
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "any element",
                    &[
                        ::saponify::__private::Start::any(
                            ::saponify::wire::Wildcard::of(&["urn:example:report"]),
                        ),
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
            Ok(Self { any: field_0 })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            writer.groups("any element", &self.any, 0, 2)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Target, "r:target");

    impl ::saponify::Wire for Local {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("r", "urn:example:report"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<::saponify::xml::AnyElement> = Vec::new();
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "any element",
                    &[
                        ::saponify::__private::Start::any(
                            ::saponify::wire::Wildcard::of(&[""]),
                        ),
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
            Ok(Self { any: field_0 })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            writer.groups("any element", &self.any, 0, 2)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Local, "r:local");

    impl ::saponify::Wire for List {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("r", "urn:example:report"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<::saponify::xml::AnyElement> = Vec::new();
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "any element",
                    &[
                        ::saponify::__private::Start::any(
                            ::saponify::wire::Wildcard::of(
                                &["urn:example:a", "", "urn:example:report"],
                            ),
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
            Ok(Self { any: field_0 })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            writer.groups("any element", &self.any, 0, u32::MAX)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(List, "r:list");

    impl ::saponify::Wire for Whatever {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("r", "urn:example:report"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<::saponify::xml::AnyElement> = None;
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "any element",
                    &[::saponify::__private::Start::any(::saponify::wire::Wildcard::ANY)],
                    0,
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
            Ok(Self { any: field_0 })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            if let Some(value) = &self.any {
                ::saponify::Group::encode(value, writer)?;
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Whatever, "r:whatever");

    impl ::saponify::Wire for Feed {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("r", "urn:example:report"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<FeedChoice> = Vec::new();
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element("urn:example:report", "entry"),
                        ::saponify::__private::Start::any(
                            ::saponify::wire::Wildcard::other("urn:example:report"),
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

    ::saponify::yaserde_record!(Feed, "r:Feed");

    impl ::saponify::Group for FeedChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:report", "entry", true),
                ::saponify::__private::Field::group(
                    "any element",
                    &[
                        ::saponify::__private::Start::any(
                            ::saponify::wire::Wildcard::other("urn:example:report"),
                        ),
                    ],
                    1,
                    1,
                ),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::Entry(::saponify::Wire::decode(reader)?),
                    _ => Self::Any(::saponify::Group::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Entry(value) => writer.element("r:entry", value),
                Self::Any(value) => ::saponify::Group::encode(value, writer),
            }
        }
    }
}
