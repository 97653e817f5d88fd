// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `Note` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// The element `text`.
    pub text: String,
    /// The attribute `id`.
    pub id: i32,
    /// Further attributes.
    pub any_attributes: Option<::saponify::xml::AnyAttributes>,
}

/// The type `Free` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Free {
    /// Further attributes.
    pub any_attributes: Option<::saponify::xml::AnyAttributes>,
}

/// The type `Local` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Local {
    /// The text between the tags.
    pub value: String,
    /// Further attributes.
    pub any_attributes: Option<::saponify::xml::AnyAttributes>,
}

/// The type `Both` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Both {
    /// The attribute `kind`.
    pub kind: Option<::saponify::simple::NmToken>,
    /// Further attributes.
    pub any_attributes: Option<::saponify::xml::AnyAttributes>,
}

/// The type `More` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct More {
    /// The attribute `kind`.
    pub kind: Option<::saponify::simple::NmToken>,
    /// Further attributes.
    pub any_attributes: Option<::saponify::xml::AnyAttributes>,
}

/// The type `Both`, or one that is derived from it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyBoth {
    /// The type `Both`.
    Both(Both),
    /// The type `More`.
    More(More),
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Wire for Note {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("n", "urn:example:notes"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<String> = None;
            let mut field_1: Option<i32> = None;
            let mut field_2 = ::saponify::xml::AnyAttributes::new();
            reader
                .attributes(
                    &mut |reader, namespace, local, value| {
                        match (namespace, local) {
                            ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                            _ => {
                                return Ok(
                                    field_2
                                        .take(
                                            &::saponify::wire::Wildcard::other("urn:example:notes"),
                                            namespace,
                                            local,
                                            value,
                                        ),
                                );
                            }
                        }
                        Ok(true)
                    },
                )?;
            let field_2 = Some(field_2).filter(|attributes| !attributes.is_empty());
            let Some(field_1) = field_1 else {
                return Err(reader.missing("id"));
            };
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:notes", "text", true),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 1],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(::saponify::Wire::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("text"));
            };
            Ok(Self {
                text: field_0,
                id: field_1,
                any_attributes: field_2,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.attribute("id", &self.id)?;
            if let Some(value) = &self.any_attributes {
                writer.any_attributes(value)?;
            }
            writer.content();
            writer.element("n:text", &self.text)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Note, "n:Note");

    impl ::saponify::Wire for Free {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("n", "urn:example:notes"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0 = ::saponify::xml::AnyAttributes::new();
            reader
                .attributes(
                    &mut |_, namespace, local, value| Ok(
                        field_0
                            .take(&::saponify::wire::Wildcard::ANY, namespace, local, value),
                    ),
                )?;
            let field_0 = Some(field_0).filter(|attributes| !attributes.is_empty());
            reader.nothing()?;
            Ok(Self { any_attributes: field_0 })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            if let Some(value) = &self.any_attributes {
                writer.any_attributes(value)?;
            }
            writer.content();
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Free, "n:Free");

    impl ::saponify::Wire for Local {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("n", "urn:example:notes"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_1 = ::saponify::xml::AnyAttributes::new();
            reader
                .attributes(
                    &mut |_, namespace, local, value| Ok(
                        field_1
                            .take(
                                &::saponify::wire::Wildcard::of(&["", "urn:example:a"]),
                                namespace,
                                local,
                                value,
                            ),
                    ),
                )?;
            let field_1 = Some(field_1).filter(|attributes| !attributes.is_empty());
            let field_0 = reader.value()?;
            Ok(Self {
                value: field_0,
                any_attributes: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.declare_prefixes(&self.value)?;
            if let Some(value) = &self.any_attributes {
                writer.any_attributes(value)?;
            }
            writer.content();
            writer.text(&self.value)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Local, "n:Local");

    impl ::saponify::Wire for Both {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("n", "urn:example:notes"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<::saponify::simple::NmToken> = None;
            let mut field_1 = ::saponify::xml::AnyAttributes::new();
            reader
                .attributes(
                    &mut |reader, namespace, local, value| {
                        match (namespace, local) {
                            ("", "kind") => field_0 = Some(reader.attribute_value(value)?),
                            _ => {
                                return Ok(
                                    field_1
                                        .take(
                                            &::saponify::wire::Wildcard::of(&["urn:example:a"]),
                                            namespace,
                                            local,
                                            value,
                                        ),
                                );
                            }
                        }
                        Ok(true)
                    },
                )?;
            let field_1 = Some(field_1).filter(|attributes| !attributes.is_empty());
            reader.nothing()?;
            Ok(Self {
                kind: field_0,
                any_attributes: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            if let Some(value) = &self.kind {
                writer.attribute("kind", value)?;
            }
            if let Some(value) = &self.any_attributes {
                writer.any_attributes(value)?;
            }
            writer.content();
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Both, "n:Both");

    impl ::saponify::Wire for More {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("n", "urn:example:notes"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<::saponify::simple::NmToken> = None;
            let mut field_1 = ::saponify::xml::AnyAttributes::new();
            reader
                .attributes(
                    &mut |reader, namespace, local, value| {
                        match (namespace, local) {
                            ("", "kind") => field_0 = Some(reader.attribute_value(value)?),
                            _ => {
                                return Ok(
                                    [
                                        ::saponify::wire::Wildcard::of(&["urn:example:a"]),
                                        ::saponify::wire::Wildcard::of(&["urn:example:b"]),
                                    ]
                                        .iter()
                                        .any(|wildcard| {
                                            field_1.take(wildcard, namespace, local, value)
                                        }),
                                );
                            }
                        }
                        Ok(true)
                    },
                )?;
            let field_1 = Some(field_1).filter(|attributes| !attributes.is_empty());
            reader.nothing()?;
            Ok(Self {
                kind: field_0,
                any_attributes: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            if let Some(value) = &self.kind {
                writer.attribute("kind", value)?;
            }
            if let Some(value) = &self.any_attributes {
                writer.any_attributes(value)?;
            }
            writer.content();
            Ok(())
        }
    }

    ::saponify::yaserde_record!(More, "n:More");

    impl ::saponify::Wire for AnyBoth {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = <Both as ::saponify::Wire>::NAMESPACES;

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const TYPES: &[(&str, &str)] = &[
                ("urn:example:notes", "Both"),
                ("urn:example:notes", "More"),
            ];
            Ok(
                match reader.actual_type(TYPES)? {
                    Some(1) => Self::More(::saponify::Wire::decode(reader)?),
                    _ => Self::Both(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Both(value) => ::saponify::Wire::encode(value, writer),
                Self::More(value) => writer.derived("n", "urn:example:notes", "More", value),
            }
        }
    }

    impl From<Both> for AnyBoth {
        fn from(value: Both) -> Self {
            Self::Both(value)
        }
    }

    impl From<More> for AnyBoth {
        fn from(value: More) -> Self {
            Self::More(value)
        }
    }

    ::saponify::yaserde_record!(AnyBoth, "n:Both");
}
