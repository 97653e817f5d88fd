// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `Thing` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Thing", prefix = "e", namespaces = {"e" = "urn:example:people"})]
pub struct Thing {
    /// The attribute `id`.
    #[yaserde(rename = "id", attribute = true)]
    pub id: i32,
    /// The attribute `note`.
    #[yaserde(rename = "note", attribute = true)]
    pub note: Option<String>,
}

/// The type `Person` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// The element `name`.
    pub name: Vec<String>,
    /// The part `choice`.
    pub choice: PersonChoice,
    /// The attribute `id`.
    pub id: i32,
    /// The attribute `note`.
    pub note: Option<String>,
    /// The attribute `title`.
    pub title: Option<String>,
}

/// A person who works.
#[derive(Clone, Debug, PartialEq)]
pub struct Employee {
    /// The element `name`.
    pub name: Vec<String>,
    /// The part `choice`.
    pub choice: PersonChoice,
    /// The part `choice`.
    pub choice_2: EmployeeChoice,
    /// The attribute `id`.
    pub id: i32,
    /// The attribute `note`.
    pub note: Option<String>,
    /// The attribute `title`.
    pub title: Option<String>,
    /// The attribute `office`.
    pub office: ::saponify::simple::Token,
}

/// The type `Manager` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Manager {
    /// The element `name`.
    pub name: Vec<String>,
    /// The part `choice`.
    pub choice: PersonChoice,
    /// The part `choice`.
    pub choice_2: EmployeeChoice,
    /// The attribute `id`.
    pub id: i32,
    /// The attribute `note`.
    pub note: Option<String>,
    /// The attribute `title`.
    pub title: Option<String>,
    /// The attribute `office`.
    pub office: ::saponify::simple::Token,
    /// The attribute `level`.
    pub level: Option<i32>,
}

/// The type `Amount` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Amount", prefix = "e", namespaces = {"e" = "urn:example:people"})]
pub struct Amount {
    /// The text between the tags.
    #[yaserde(text = true)]
    pub value: ::saponify::simple::Decimal,
    /// The attribute `unit`.
    #[yaserde(rename = "unit", attribute = true)]
    pub unit: ::saponify::simple::NmToken,
}

/// The type `Estimate` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Estimate", prefix = "e", namespaces = {"e" = "urn:example:people"})]
pub struct Estimate {
    /// The text between the tags.
    #[yaserde(text = true)]
    pub value: ::saponify::simple::Decimal,
    /// The attribute `unit`.
    #[yaserde(rename = "unit", attribute = true)]
    pub unit: ::saponify::simple::NmToken,
    /// The attribute `error`.
    #[yaserde(rename = "error", attribute = true)]
    pub error: Option<::saponify::simple::Decimal>,
}

/// The type `Size` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Size {
    /// The element `width`.
    pub width: i32,
    /// The element `height`.
    pub height: i32,
}

/// The type `NamedSize` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedSize {
    /// The element `width`.
    pub width: i32,
    /// The element `height`.
    pub height: i32,
    /// The attribute `name`.
    pub name: Option<String>,
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum PersonChoice {
    /// The element `born`.
    Born(::saponify::simple::Date),
    /// The element `age`.
    Age(i32),
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum EmployeeChoice {
    /// The element `salary`.
    Salary(::saponify::simple::Decimal),
    /// The element `wage`.
    Wage(::saponify::simple::Decimal),
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    ::saponify::yaserde_record!(Thing, "e:Thing");

    impl ::saponify::Wire for Person {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("e", "urn:example:people"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<String> = Vec::new();
            let mut field_1: Option<PersonChoice> = None;
            let mut field_2: Option<i32> = None;
            let mut field_3: Option<String> = None;
            let mut field_4: Option<String> = None;
            reader
                .attributes(
                    &mut |reader, namespace, local, value| {
                        match (namespace, local) {
                            ("", "id") => field_2 = Some(reader.attribute_value(value)?),
                            ("", "note") => field_3 = Some(reader.attribute_value(value)?),
                            ("", "title") => field_4 = Some(reader.attribute_value(value)?),
                            _ => return Ok(false),
                        }
                        Ok(true)
                    },
                )?;
            let Some(field_2) = field_2 else {
                return Err(reader.missing("id"));
            };
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::list("urn:example:people", "name", 1, 2),
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element("urn:example:people", "born"),
                        ::saponify::__private::Start::element("urn:example:people", "age"),
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
                            0 => reader.push(&mut field_0, ::saponify::Wire::decode)?,
                            1 => field_1 = Some(::saponify::Group::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_1) = field_1 else {
                return Err(reader.missing("choice"));
            };
            Ok(Self {
                name: field_0,
                choice: field_1,
                id: field_2,
                note: field_3,
                title: field_4,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.attribute("id", &self.id)?;
            if let Some(value) = &self.note {
                writer.attribute("note", value)?;
            }
            if let Some(value) = &self.title {
                writer.attribute("title", value)?;
            }
            writer.content();
            writer.list("e:name", &self.name, 1, 2)?;
            ::saponify::Group::encode(&self.choice, writer)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Person, "e:Person");

    impl ::saponify::Wire for Employee {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("e", "urn:example:people"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<String> = Vec::new();
            let mut field_1: Option<PersonChoice> = None;
            let mut field_2: Option<EmployeeChoice> = None;
            let mut field_3: Option<i32> = None;
            let mut field_4: Option<String> = None;
            let mut field_5: Option<String> = None;
            let mut field_6: Option<::saponify::simple::Token> = None;
            reader
                .attributes(
                    &mut |reader, namespace, local, value| {
                        match (namespace, local) {
                            ("", "id") => field_3 = Some(reader.attribute_value(value)?),
                            ("", "note") => field_4 = Some(reader.attribute_value(value)?),
                            ("", "title") => field_5 = Some(reader.attribute_value(value)?),
                            ("", "office") => field_6 = Some(reader.attribute_value(value)?),
                            _ => return Ok(false),
                        }
                        Ok(true)
                    },
                )?;
            let Some(field_3) = field_3 else {
                return Err(reader.missing("id"));
            };
            let Some(field_6) = field_6 else {
                return Err(reader.missing("office"));
            };
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::list("urn:example:people", "name", 1, 2),
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element("urn:example:people", "born"),
                        ::saponify::__private::Start::element("urn:example:people", "age"),
                    ],
                    1,
                    1,
                ),
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element(
                            "urn:example:people",
                            "salary",
                        ),
                        ::saponify::__private::Start::element("urn:example:people", "wage"),
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
                            0 => reader.push(&mut field_0, ::saponify::Wire::decode)?,
                            1 => field_1 = Some(::saponify::Group::decode(reader)?),
                            2 => field_2 = Some(::saponify::Group::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_1) = field_1 else {
                return Err(reader.missing("choice"));
            };
            let Some(field_2) = field_2 else {
                return Err(reader.missing("choice"));
            };
            Ok(Self {
                name: field_0,
                choice: field_1,
                choice_2: field_2,
                id: field_3,
                note: field_4,
                title: field_5,
                office: field_6,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.attribute("id", &self.id)?;
            if let Some(value) = &self.note {
                writer.attribute("note", value)?;
            }
            if let Some(value) = &self.title {
                writer.attribute("title", value)?;
            }
            writer.attribute("office", &self.office)?;
            writer.content();
            writer.list("e:name", &self.name, 1, 2)?;
            ::saponify::Group::encode(&self.choice, writer)?;
            ::saponify::Group::encode(&self.choice_2, writer)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Employee, "e:Employee");

    impl ::saponify::Wire for Manager {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("e", "urn:example:people"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<String> = Vec::new();
            let mut field_1: Option<PersonChoice> = None;
            let mut field_2: Option<EmployeeChoice> = None;
            let mut field_3: Option<i32> = None;
            let mut field_4: Option<String> = None;
            let mut field_5: Option<String> = None;
            let mut field_6: Option<::saponify::simple::Token> = None;
            let mut field_7: Option<i32> = None;
            reader
                .attributes(
                    &mut |reader, namespace, local, value| {
                        match (namespace, local) {
                            ("", "id") => field_3 = Some(reader.attribute_value(value)?),
                            ("", "note") => field_4 = Some(reader.attribute_value(value)?),
                            ("", "title") => field_5 = Some(reader.attribute_value(value)?),
                            ("", "office") => field_6 = Some(reader.attribute_value(value)?),
                            ("", "level") => field_7 = Some(reader.attribute_value(value)?),
                            _ => return Ok(false),
                        }
                        Ok(true)
                    },
                )?;
            let Some(field_3) = field_3 else {
                return Err(reader.missing("id"));
            };
            let Some(field_6) = field_6 else {
                return Err(reader.missing("office"));
            };
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::list("urn:example:people", "name", 1, 2),
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element("urn:example:people", "born"),
                        ::saponify::__private::Start::element("urn:example:people", "age"),
                    ],
                    1,
                    1,
                ),
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element(
                            "urn:example:people",
                            "salary",
                        ),
                        ::saponify::__private::Start::element("urn:example:people", "wage"),
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
                            0 => reader.push(&mut field_0, ::saponify::Wire::decode)?,
                            1 => field_1 = Some(::saponify::Group::decode(reader)?),
                            2 => field_2 = Some(::saponify::Group::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_1) = field_1 else {
                return Err(reader.missing("choice"));
            };
            let Some(field_2) = field_2 else {
                return Err(reader.missing("choice"));
            };
            Ok(Self {
                name: field_0,
                choice: field_1,
                choice_2: field_2,
                id: field_3,
                note: field_4,
                title: field_5,
                office: field_6,
                level: field_7,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.attribute("id", &self.id)?;
            if let Some(value) = &self.note {
                writer.attribute("note", value)?;
            }
            if let Some(value) = &self.title {
                writer.attribute("title", value)?;
            }
            writer.attribute("office", &self.office)?;
            if let Some(value) = &self.level {
                writer.attribute("level", value)?;
            }
            writer.content();
            writer.list("e:name", &self.name, 1, 2)?;
            ::saponify::Group::encode(&self.choice, writer)?;
            ::saponify::Group::encode(&self.choice_2, writer)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Manager, "e:Manager");

    ::saponify::yaserde_record!(Amount, "e:Amount");

    ::saponify::yaserde_record!(Estimate, "e:Estimate");

    impl ::saponify::Wire for Size {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("e", "urn:example:people"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<i32> = None;
            let mut field_1: Option<i32> = None;
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:people", "width", true),
                ::saponify::__private::Field::one("urn:example:people", "height", true),
            ];
            reader
                .all(
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
                return Err(reader.missing("width"));
            };
            let Some(field_1) = field_1 else {
                return Err(reader.missing("height"));
            };
            Ok(Self {
                width: field_0,
                height: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            writer.element("e:width", &self.width)?;
            writer.element("e:height", &self.height)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Size, "e:Size");

    impl ::saponify::Wire for NamedSize {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("e", "urn:example:people"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<i32> = None;
            let mut field_1: Option<i32> = None;
            let mut field_2: Option<String> = None;
            reader
                .attributes(
                    &mut |reader, namespace, local, value| {
                        match (namespace, local) {
                            ("", "name") => field_2 = Some(reader.attribute_value(value)?),
                            _ => return Ok(false),
                        }
                        Ok(true)
                    },
                )?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:people", "width", true),
                ::saponify::__private::Field::one("urn:example:people", "height", true),
            ];
            reader
                .all(
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
                return Err(reader.missing("width"));
            };
            let Some(field_1) = field_1 else {
                return Err(reader.missing("height"));
            };
            Ok(Self {
                width: field_0,
                height: field_1,
                name: field_2,
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
            writer.element("e:width", &self.width)?;
            writer.element("e:height", &self.height)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(NamedSize, "e:NamedSize");

    impl ::saponify::Group for PersonChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:people", "born", true),
                ::saponify::__private::Field::one("urn:example:people", "age", true),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::Born(::saponify::Wire::decode(reader)?),
                    _ => Self::Age(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Born(value) => writer.element("e:born", value),
                Self::Age(value) => writer.element("e:age", value),
            }
        }
    }

    impl ::saponify::Group for EmployeeChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:people", "salary", true),
                ::saponify::__private::Field::one("urn:example:people", "wage", true),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::Salary(::saponify::Wire::decode(reader)?),
                    _ => Self::Wage(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Salary(value) => writer.element("e:salary", value),
                Self::Wage(value) => writer.element("e:wage", value),
            }
        }
    }
}
