// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `letterBody` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct LetterBody {
    /// Text and elements, in their order.
    pub content: Vec<LetterBodyContent>,
    /// The attribute `lang`.
    pub lang: Option<::saponify::simple::Language>,
}

/// The type `salutation` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Salutation {
    /// Text and elements, in their order.
    pub content: Vec<SalutationContent>,
}

/// Text with emphasis.
#[derive(Clone, Debug, PartialEq)]
pub struct Paragraph {
    /// Text and elements, in their order.
    pub content: Vec<ParagraphContent>,
    /// The attribute `id`.
    pub id: Option<::saponify::simple::Id>,
}

/// The type `br` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "br", prefix = "l", namespaces = {"l" = "urn:example:letter"})]
pub struct Br {}

/// The type `only` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Only {
    /// Text and elements, in their order.
    pub content: Vec<OnlyContent>,
    /// The attribute `id`.
    pub id: i32,
}

/// The type `base` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Base {
    /// Text and elements, in their order.
    pub content: Vec<BaseContent>,
}

/// The type `note` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// Text and elements, in their order.
    pub content: Vec<NoteContent>,
}

/// What stands in `letterBody`.
#[derive(Clone, Debug, PartialEq)]
pub enum LetterBodyContent {
    /// Text between the elements.
    Text(String),
    /// The element `salutation`.
    Salutation(Salutation),
    /// The element `quantity`.
    Quantity(::saponify::simple::PositiveInteger),
    /// The element `productName`.
    ProductName(String),
    /// The element `shipDate`.
    ShipDate(::saponify::simple::Date),
}

/// What stands in `salutation`.
#[derive(Clone, Debug, PartialEq)]
pub enum SalutationContent {
    /// Text between the elements.
    Text(String),
    /// The element `name`.
    Name(String),
}

/// What stands in `paragraph`.
#[derive(Clone, Debug, PartialEq)]
pub enum ParagraphContent {
    /// Text between the elements.
    Text(String),
    /// The element `em`.
    Em(Paragraph),
    /// The element `br`.
    Br(Br),
    /// Further elements.
    Any(::saponify::xml::AnyElement),
}

/// What stands in `only`.
#[derive(Clone, Debug, PartialEq)]
pub enum OnlyContent {
    /// Text between the elements.
    Text(String),
}

/// What stands in `base`.
#[derive(Clone, Debug, PartialEq)]
pub enum BaseContent {
    /// Text between the elements.
    Text(String),
    /// The element `to`.
    To(String),
}

/// What stands in `note`.
#[derive(Clone, Debug, PartialEq)]
pub enum NoteContent {
    /// Text between the elements.
    Text(String),
    /// The element `to`.
    To(String),
    /// The element `cc`.
    Cc(String),
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Wire for LetterBody {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("l", "urn:example:letter"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<LetterBodyContent> = Vec::new();
            let mut field_1: Option<::saponify::simple::Language> = None;
            reader
                .attributes(
                    &mut |reader, namespace, local, value| {
                        match (namespace, local) {
                            ("", "lang") => field_1 = Some(reader.attribute_value(value)?),
                            _ => return Ok(false),
                        }
                        Ok(true)
                    },
                )?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:letter", "salutation", true),
                ::saponify::__private::Field::one("urn:example:letter", "quantity", true),
                ::saponify::__private::Field::one("urn:example:letter", "productName", true),
                ::saponify::__private::Field::one("urn:example:letter", "shipDate", true),
            ];
            reader
                .mixed(
                    FIELDS,
                    &mut |node, reader| {
                        field_0
                            .push(
                                match node {
                                    ::saponify::__private::Node::Text(text) => {
                                        LetterBodyContent::Text(text)
                                    }
                                    ::saponify::__private::Node::Child(0) => {
                                        LetterBodyContent::Salutation(
                                            ::saponify::Wire::decode(reader)?,
                                        )
                                    }
                                    ::saponify::__private::Node::Child(1) => {
                                        LetterBodyContent::Quantity(
                                            ::saponify::Wire::decode(reader)?,
                                        )
                                    }
                                    ::saponify::__private::Node::Child(2) => {
                                        LetterBodyContent::ProductName(
                                            ::saponify::Wire::decode(reader)?,
                                        )
                                    }
                                    ::saponify::__private::Node::Child(3) => {
                                        LetterBodyContent::ShipDate(
                                            ::saponify::Wire::decode(reader)?,
                                        )
                                    }
                                    ::saponify::__private::Node::Child(_) => return Ok(()),
                                },
                            );
                        Ok(())
                    },
                )?;
            Ok(Self {
                content: field_0,
                lang: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            if let Some(value) = &self.lang {
                writer.attribute("lang", value)?;
            }
            writer.content();
            for node in &self.content {
                match node {
                    LetterBodyContent::Text(text) => writer.text(text)?,
                    LetterBodyContent::Salutation(value) => {
                        writer.element("l:salutation", value)?
                    }
                    LetterBodyContent::Quantity(value) => {
                        writer.element("l:quantity", value)?
                    }
                    LetterBodyContent::ProductName(value) => {
                        writer.element("l:productName", value)?
                    }
                    LetterBodyContent::ShipDate(value) => {
                        writer.element("l:shipDate", value)?
                    }
                }
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(LetterBody, "l:letterBody");

    impl ::saponify::Wire for Salutation {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("l", "urn:example:letter"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<SalutationContent> = Vec::new();
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:letter", "name", true),
            ];
            reader
                .mixed(
                    FIELDS,
                    &mut |node, reader| {
                        field_0
                            .push(
                                match node {
                                    ::saponify::__private::Node::Text(text) => {
                                        SalutationContent::Text(text)
                                    }
                                    ::saponify::__private::Node::Child(0) => {
                                        SalutationContent::Name(::saponify::Wire::decode(reader)?)
                                    }
                                    ::saponify::__private::Node::Child(_) => return Ok(()),
                                },
                            );
                        Ok(())
                    },
                )?;
            Ok(Self { content: field_0 })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            for node in &self.content {
                match node {
                    SalutationContent::Text(text) => writer.text(text)?,
                    SalutationContent::Name(value) => writer.element("l:name", value)?,
                }
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Salutation, "l:salutation");

    impl ::saponify::Wire for Paragraph {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("l", "urn:example:letter"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<ParagraphContent> = Vec::new();
            let mut field_1: Option<::saponify::simple::Id> = None;
            reader
                .attributes(
                    &mut |reader, namespace, local, value| {
                        match (namespace, local) {
                            ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                            _ => return Ok(false),
                        }
                        Ok(true)
                    },
                )?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:letter", "em", true),
                ::saponify::__private::Field::one("urn:example:letter", "br", true),
                ::saponify::__private::Field::group(
                    "any element",
                    &[
                        ::saponify::__private::Start::any(
                            ::saponify::wire::Wildcard::other("urn:example:letter"),
                        ),
                    ],
                    1,
                    1,
                ),
            ];
            reader
                .mixed(
                    FIELDS,
                    &mut |node, reader| {
                        field_0
                            .push(
                                match node {
                                    ::saponify::__private::Node::Text(text) => {
                                        ParagraphContent::Text(text)
                                    }
                                    ::saponify::__private::Node::Child(0) => {
                                        ParagraphContent::Em(::saponify::Wire::decode(reader)?)
                                    }
                                    ::saponify::__private::Node::Child(1) => {
                                        ParagraphContent::Br(::saponify::Wire::decode(reader)?)
                                    }
                                    ::saponify::__private::Node::Child(2) => {
                                        ParagraphContent::Any(::saponify::Group::decode(reader)?)
                                    }
                                    ::saponify::__private::Node::Child(_) => return Ok(()),
                                },
                            );
                        Ok(())
                    },
                )?;
            Ok(Self {
                content: field_0,
                id: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            if let Some(value) = &self.id {
                writer.attribute("id", value)?;
            }
            writer.content();
            for node in &self.content {
                match node {
                    ParagraphContent::Text(text) => writer.text(text)?,
                    ParagraphContent::Em(value) => writer.element("l:em", value)?,
                    ParagraphContent::Br(value) => writer.element("l:br", value)?,
                    ParagraphContent::Any(value) => ::saponify::Group::encode(value, writer)?,
                }
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Paragraph, "l:paragraph");

    impl ::saponify::Wire for Only {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("l", "urn:example:letter"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<OnlyContent> = Vec::new();
            let mut field_1: Option<i32> = None;
            reader
                .attributes(
                    &mut |reader, namespace, local, value| {
                        match (namespace, local) {
                            ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                            _ => return Ok(false),
                        }
                        Ok(true)
                    },
                )?;
            let Some(field_1) = field_1 else {
                return Err(reader.missing("id"));
            };
            const FIELDS: &[::saponify::__private::Field] = &[];
            reader
                .mixed(
                    FIELDS,
                    &mut |node, _| {
                        field_0
                            .push(
                                match node {
                                    ::saponify::__private::Node::Text(text) => {
                                        OnlyContent::Text(text)
                                    }
                                    ::saponify::__private::Node::Child(_) => return Ok(()),
                                },
                            );
                        Ok(())
                    },
                )?;
            Ok(Self {
                content: field_0,
                id: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.attribute("id", &self.id)?;
            writer.content();
            for node in &self.content {
                match node {
                    OnlyContent::Text(text) => writer.text(text)?,
                }
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Only, "l:only");

    impl ::saponify::Wire for Base {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("l", "urn:example:letter"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<BaseContent> = Vec::new();
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:letter", "to", true),
            ];
            reader
                .mixed(
                    FIELDS,
                    &mut |node, reader| {
                        field_0
                            .push(
                                match node {
                                    ::saponify::__private::Node::Text(text) => {
                                        BaseContent::Text(text)
                                    }
                                    ::saponify::__private::Node::Child(0) => {
                                        BaseContent::To(::saponify::Wire::decode(reader)?)
                                    }
                                    ::saponify::__private::Node::Child(_) => return Ok(()),
                                },
                            );
                        Ok(())
                    },
                )?;
            Ok(Self { content: field_0 })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            for node in &self.content {
                match node {
                    BaseContent::Text(text) => writer.text(text)?,
                    BaseContent::To(value) => writer.element("l:to", value)?,
                }
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Base, "l:base");

    impl ::saponify::Wire for Note {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("l", "urn:example:letter"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<NoteContent> = Vec::new();
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:letter", "to", true),
                ::saponify::__private::Field::one("urn:example:letter", "cc", true),
            ];
            reader
                .mixed(
                    FIELDS,
                    &mut |node, reader| {
                        field_0
                            .push(
                                match node {
                                    ::saponify::__private::Node::Text(text) => {
                                        NoteContent::Text(text)
                                    }
                                    ::saponify::__private::Node::Child(0) => {
                                        NoteContent::To(::saponify::Wire::decode(reader)?)
                                    }
                                    ::saponify::__private::Node::Child(1) => {
                                        NoteContent::Cc(::saponify::Wire::decode(reader)?)
                                    }
                                    ::saponify::__private::Node::Child(_) => return Ok(()),
                                },
                            );
                        Ok(())
                    },
                )?;
            Ok(Self { content: field_0 })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            for node in &self.content {
                match node {
                    NoteContent::Text(text) => writer.text(text)?,
                    NoteContent::To(value) => writer.element("l:to", value)?,
                    NoteContent::Cc(value) => writer.element("l:cc", value)?,
                }
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Note, "l:note");

    impl From<Salutation> for LetterBodyContent {
        fn from(value: Salutation) -> Self {
            Self::Salutation(value)
        }
    }

    impl From<Paragraph> for ParagraphContent {
        fn from(value: Paragraph) -> Self {
            Self::Em(value)
        }
    }

    impl From<Br> for ParagraphContent {
        fn from(value: Br) -> Self {
            Self::Br(value)
        }
    }
}
