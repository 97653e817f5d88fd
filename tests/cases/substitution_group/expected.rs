// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `Item` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// The element `productName`.
    pub product_name: String,
    /// A remark.
    pub comment: Vec<CommentChoice>,
    /// The element `shipDate`.
    pub ship_date: Option<::saponify::simple::Date>,
}

/// The type `Publication` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "Publication",
    prefix = "ipo",
    namespaces = {"ipo" = "urn:example:ipo"}
)]
pub struct Publication {
    /// The element `title`.
    #[yaserde(rename = "title", prefix = "ipo")]
    pub title: String,
}

/// The type `Book` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Book", prefix = "ipo", namespaces = {"ipo" = "urn:example:ipo"})]
pub struct Book {
    /// The element `title`.
    #[yaserde(rename = "title", prefix = "ipo")]
    pub title: String,
    /// The element `isbn`.
    #[yaserde(rename = "isbn", prefix = "ipo")]
    pub isbn: ::saponify::simple::Token,
}

/// The type `Journal` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Journal", prefix = "ipo", namespaces = {"ipo" = "urn:example:ipo"})]
pub struct Journal {
    /// The element `title`.
    #[yaserde(rename = "title", prefix = "ipo")]
    pub title: String,
    /// The attribute `issue`.
    #[yaserde(rename = "issue", attribute = true)]
    pub issue: i32,
}

/// The type `Shelf` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Shelf {
    /// The part `publication`.
    pub publication: PublicationChoice,
    /// The element `count`.
    pub count: i32,
    /// The part `book`.
    pub book: Option<BookChoice>,
}

/// The type `Area` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// The part `choice`.
    pub choice: AreaChoice,
}

/// The type `Publication`, or one that is derived from it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyPublication {
    /// The type `Publication`.
    Publication(Publication),
    /// The type `Book`.
    Book(Book),
    /// The type `Journal`.
    Journal(Journal),
}

/// The element `comment`, or one that may stand for it.
#[derive(Clone, Debug, PartialEq)]
pub enum CommentChoice {
    /// A remark.
    Comment(String),
    /// The element `shipComment`.
    ShipComment(String),
    /// A remark of the customer's.
    CustomerComment(String),
}

/// The element `publication`, or one that may stand for it.
#[derive(Clone, Debug, PartialEq)]
pub enum PublicationChoice {
    /// The element `leaflet`.
    Leaflet(AnyPublication),
    /// The element `book`.
    Book(Book),
    /// The element `novel`.
    Novel(Book),
    /// The element `weekly`.
    Weekly(Journal),
}

/// The element `book`, or one that may stand for it.
#[derive(Clone, Debug, PartialEq)]
pub enum BookChoice {
    /// The element `book`.
    Book(Book),
    /// The element `novel`.
    Novel(Book),
}

/// The element `size`, or one that may stand for it.
#[derive(Clone, Debug, PartialEq)]
pub enum SizeChoice {
    /// The element `size`.
    Size(::saponify::simple::Integer),
    /// The element `cells`.
    Cells(u8),
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum AreaChoice {
    /// The part `size`.
    Size(SizeChoice),
    /// The element `unknown`.
    Unknown(String),
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Wire for Item {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("ipo", "urn:example:ipo"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<String> = None;
            let mut field_1: Vec<CommentChoice> = Vec::new();
            let mut field_2: Option<::saponify::simple::Date> = None;
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:ipo", "productName", true),
                ::saponify::__private::Field::group(
                    "comment",
                    &[
                        ::saponify::__private::Start::element("urn:example:ipo", "comment"),
                        ::saponify::__private::Start::element(
                            "urn:example:ipo",
                            "shipComment",
                        ),
                        ::saponify::__private::Start::element(
                            "urn:example:ipo",
                            "customerComment",
                        ),
                    ],
                    0,
                    u32::MAX,
                ),
                ::saponify::__private::Field::one("urn:example:ipo", "shipDate", false),
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
                return Err(reader.missing("productName"));
            };
            Ok(Self {
                product_name: field_0,
                comment: field_1,
                ship_date: field_2,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            writer.element("ipo:productName", &self.product_name)?;
            writer.groups("comment", &self.comment, 0, u32::MAX)?;
            if let Some(value) = &self.ship_date {
                writer.element("ipo:shipDate", value)?;
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Item, "ipo:Item");

    ::saponify::yaserde_record!(Journal, "ipo:Journal");

    impl ::saponify::Wire for Shelf {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("ipo", "urn:example:ipo"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<PublicationChoice> = None;
            let mut field_1: Option<i32> = None;
            let mut field_2: Option<BookChoice> = None;
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "publication",
                    &[
                        ::saponify::__private::Start::element("urn:example:ipo", "leaflet"),
                        ::saponify::__private::Start::element("urn:example:ipo", "book"),
                        ::saponify::__private::Start::element("urn:example:ipo", "novel"),
                        ::saponify::__private::Start::element("urn:example:ipo", "weekly"),
                    ],
                    1,
                    1,
                ),
                ::saponify::__private::Field::one("urn:example:ipo", "count", true),
                ::saponify::__private::Field::group(
                    "book",
                    &[
                        ::saponify::__private::Start::element("urn:example:ipo", "book"),
                        ::saponify::__private::Start::element("urn:example:ipo", "novel"),
                    ],
                    0,
                    1,
                ),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 3],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(::saponify::Group::decode(reader)?),
                            1 => field_1 = Some(::saponify::Wire::decode(reader)?),
                            2 => field_2 = Some(::saponify::Group::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("publication"));
            };
            let Some(field_1) = field_1 else {
                return Err(reader.missing("count"));
            };
            Ok(Self {
                publication: field_0,
                count: field_1,
                book: field_2,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            ::saponify::Group::encode(&self.publication, writer)?;
            writer.element("ipo:count", &self.count)?;
            if let Some(value) = &self.book {
                ::saponify::Group::encode(value, writer)?;
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Shelf, "ipo:Shelf");

    impl ::saponify::Wire for Area {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("ipo", "urn:example:ipo"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<AreaChoice> = None;
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element("urn:example:ipo", "size"),
                        ::saponify::__private::Start::element("urn:example:ipo", "cells"),
                        ::saponify::__private::Start::element("urn:example:ipo", "unknown"),
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

    ::saponify::yaserde_record!(Area, "ipo:Area");

    impl ::saponify::Wire for AnyPublication {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = <Publication as ::saponify::Wire>::NAMESPACES;

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const TYPES: &[(&str, &str)] = &[
                ("urn:example:ipo", "Publication"),
                ("urn:example:ipo", "Book"),
                ("urn:example:ipo", "Journal"),
            ];
            Ok(
                match reader.actual_type(TYPES)? {
                    Some(1) => Self::Book(::saponify::Wire::decode(reader)?),
                    Some(2) => Self::Journal(::saponify::Wire::decode(reader)?),
                    _ => Self::Publication(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Publication(value) => ::saponify::Wire::encode(value, writer),
                Self::Book(value) => writer.derived("ipo", "urn:example:ipo", "Book", value),
                Self::Journal(value) => {
                    writer.derived("ipo", "urn:example:ipo", "Journal", value)
                }
            }
        }
    }

    impl From<Publication> for AnyPublication {
        fn from(value: Publication) -> Self {
            Self::Publication(value)
        }
    }

    impl From<Book> for AnyPublication {
        fn from(value: Book) -> Self {
            Self::Book(value)
        }
    }

    impl From<Journal> for AnyPublication {
        fn from(value: Journal) -> Self {
            Self::Journal(value)
        }
    }

    ::saponify::yaserde_record!(AnyPublication, "ipo:Publication");

    impl ::saponify::Group for CommentChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:ipo", "comment", true),
                ::saponify::__private::Field::one("urn:example:ipo", "shipComment", true),
                ::saponify::__private::Field::one("urn:example:ipo", "customerComment", true),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::Comment(::saponify::Wire::decode(reader)?),
                    1 => Self::ShipComment(::saponify::Wire::decode(reader)?),
                    _ => Self::CustomerComment(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Comment(value) => writer.element("ipo:comment", value),
                Self::ShipComment(value) => writer.element("ipo:shipComment", value),
                Self::CustomerComment(value) => writer.element("ipo:customerComment", value),
            }
        }
    }

    impl From<AnyPublication> for PublicationChoice {
        fn from(value: AnyPublication) -> Self {
            Self::Leaflet(value)
        }
    }

    impl From<Journal> for PublicationChoice {
        fn from(value: Journal) -> Self {
            Self::Weekly(value)
        }
    }

    impl ::saponify::Group for PublicationChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:ipo", "leaflet", true),
                ::saponify::__private::Field::one("urn:example:ipo", "book", true),
                ::saponify::__private::Field::one("urn:example:ipo", "novel", true),
                ::saponify::__private::Field::one("urn:example:ipo", "weekly", true),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::Leaflet(::saponify::Wire::decode(reader)?),
                    1 => Self::Book(::saponify::Wire::decode(reader)?),
                    2 => Self::Novel(::saponify::Wire::decode(reader)?),
                    _ => Self::Weekly(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Leaflet(value) => writer.element("ipo:leaflet", value),
                Self::Book(value) => writer.element("ipo:book", value),
                Self::Novel(value) => writer.element("ipo:novel", value),
                Self::Weekly(value) => writer.element("ipo:weekly", value),
            }
        }
    }

    impl ::saponify::Group for BookChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:ipo", "book", true),
                ::saponify::__private::Field::one("urn:example:ipo", "novel", true),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::Book(::saponify::Wire::decode(reader)?),
                    _ => Self::Novel(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Book(value) => writer.element("ipo:book", value),
                Self::Novel(value) => writer.element("ipo:novel", value),
            }
        }
    }

    impl ::saponify::Group for SizeChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:ipo", "size", true),
                ::saponify::__private::Field::one("urn:example:ipo", "cells", true),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::Size(::saponify::Wire::decode(reader)?),
                    _ => Self::Cells(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Size(value) => writer.element("ipo:size", value),
                Self::Cells(value) => writer.element("ipo:cells", value),
            }
        }
    }

    impl From<SizeChoice> for AreaChoice {
        fn from(value: SizeChoice) -> Self {
            Self::Size(value)
        }
    }

    impl ::saponify::Group for AreaChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "size",
                    &[
                        ::saponify::__private::Start::element("urn:example:ipo", "size"),
                        ::saponify::__private::Start::element("urn:example:ipo", "cells"),
                    ],
                    1,
                    1,
                ),
                ::saponify::__private::Field::one("urn:example:ipo", "unknown", true),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::Size(::saponify::Group::decode(reader)?),
                    _ => Self::Unknown(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Size(value) => ::saponify::Group::encode(value, writer),
                Self::Unknown(value) => writer.element("ipo:unknown", value),
            }
        }
    }
}
