// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `Zoo` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Zoo {
    /// The element `animal`.
    pub animal: Vec<Animal>,
    /// The part `choice`.
    pub choice: Option<ZooChoice>,
    /// Further elements.
    pub any: Vec<::saponify::xml::AnyElement>,
    /// Further attributes.
    pub any_attributes: Option<::saponify::xml::AnyAttributes>,
}

/// The type `Animal`, by one that is derived from it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// The type `Bird`.
    Bird(Bird),
    /// The type `Cage`.
    Cage(Cage),
}

/// The type `Bird` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Bird")]
pub struct Bird {
    /// The element `name`.
    #[yaserde(rename = "name")]
    pub name: String,
    /// The attribute `wings`.
    #[yaserde(rename = "wings", attribute = true)]
    pub wings: Option<i32>,
}

/// The type `Cage` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Cage {
    /// The element `name`.
    pub name: String,
    /// Further elements.
    pub any: ::saponify::xml::AnyElement,
}

/// The element `sign`, or one that may stand for it.
#[derive(Clone, Debug, PartialEq)]
pub enum SignChoice {
    /// The element `sign`.
    Sign(String),
    /// The element `board`.
    Board(String),
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum ZooChoice {
    /// The element `open`.
    Open(::saponify::simple::Time),
    /// The part `sign`.
    Sign(SignChoice),
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Wire for Zoo {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<Animal> = Vec::new();
            let mut field_1: Option<ZooChoice> = None;
            let mut field_2: Vec<::saponify::xml::AnyElement> = Vec::new();
            let mut field_3 = ::saponify::xml::AnyAttributes::new();
            reader
                .attributes(
                    &mut |_, namespace, local, value| Ok(
                        field_3
                            .take(
                                &::saponify::wire::Wildcard::other(""),
                                namespace,
                                local,
                                value,
                            ),
                    ),
                )?;
            let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::list("", "animal", 1, u32::MAX),
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element("", "open"),
                        ::saponify::__private::Start::element("", "sign"),
                        ::saponify::__private::Start::element("", "board"),
                    ],
                    0,
                    1,
                ),
                ::saponify::__private::Field::group(
                    "any element",
                    &[
                        ::saponify::__private::Start::any(
                            ::saponify::wire::Wildcard::other(""),
                        ),
                    ],
                    0,
                    u32::MAX,
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
                            2 => reader.push(&mut field_2, ::saponify::Group::decode)?,
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            Ok(Self {
                animal: field_0,
                choice: field_1,
                any: field_2,
                any_attributes: field_3,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            if let Some(value) = &self.any_attributes {
                writer.any_attributes(value)?;
            }
            writer.content();
            writer.list("animal", &self.animal, 1, u32::MAX)?;
            if let Some(value) = &self.choice {
                ::saponify::Group::encode(value, writer)?;
            }
            writer.groups("any element", &self.any, 0, u32::MAX)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Zoo, "Zoo");

    impl ::saponify::Wire for Animal {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const TYPES: &[(&str, &str)] = &[("", "Bird"), ("", "Cage")];
            Ok(
                match reader.actual_type(TYPES)? {
                    Some(0) => Self::Bird(::saponify::Wire::decode(reader)?),
                    Some(1) => Self::Cage(::saponify::Wire::decode(reader)?),
                    _ => return Err(reader.abstract_type("Animal")),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Bird(value) => writer.derived("", "", "Bird", value),
                Self::Cage(value) => writer.derived("", "", "Cage", value),
            }
        }
    }

    impl From<Bird> for Animal {
        fn from(value: Bird) -> Self {
            Self::Bird(value)
        }
    }

    impl From<Cage> for Animal {
        fn from(value: Cage) -> Self {
            Self::Cage(value)
        }
    }

    ::saponify::yaserde_record!(Animal, "Animal");

    ::saponify::yaserde_record!(Bird, "Bird");

    impl ::saponify::Wire for Cage {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<String> = None;
            let mut field_1: Option<::saponify::xml::AnyElement> = None;
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("", "name", true),
                ::saponify::__private::Field::group(
                    "any element",
                    &[
                        ::saponify::__private::Start::any(
                            ::saponify::wire::Wildcard::of(&[""]),
                        ),
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
                return Err(reader.missing("name"));
            };
            let Some(field_1) = field_1 else {
                return Err(reader.missing("any element"));
            };
            Ok(Self {
                name: field_0,
                any: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            writer.element("name", &self.name)?;
            ::saponify::Group::encode(&self.any, writer)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Cage, "Cage");

    impl ::saponify::Group for SignChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("", "sign", true),
                ::saponify::__private::Field::one("", "board", true),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::Sign(::saponify::Wire::decode(reader)?),
                    _ => Self::Board(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Sign(value) => writer.element("sign", value),
                Self::Board(value) => writer.element("board", value),
            }
        }
    }

    impl From<SignChoice> for ZooChoice {
        fn from(value: SignChoice) -> Self {
            Self::Sign(value)
        }
    }

    impl ::saponify::Group for ZooChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("", "open", true),
                ::saponify::__private::Field::group(
                    "sign",
                    &[
                        ::saponify::__private::Start::element("", "sign"),
                        ::saponify::__private::Start::element("", "board"),
                    ],
                    1,
                    1,
                ),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::Open(::saponify::Wire::decode(reader)?),
                    _ => Self::Sign(::saponify::Group::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Open(value) => writer.element("open", value),
                Self::Sign(value) => ::saponify::Group::encode(value, writer),
            }
        }
    }
}
