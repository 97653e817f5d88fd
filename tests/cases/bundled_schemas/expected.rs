// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The namespace `urn:example:media`.
pub mod media {
    /// The type `Album` of the contract.
    #[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
    #[yaserde(
        rename = "Album",
        prefix = "m",
        namespaces = {"m" = "urn:example:media",
        "xml" = "http://www.w3.org/XML/1998/namespace"}
    )]
    pub struct Album {
        /// The element `title`.
        #[yaserde(rename = "title", prefix = "m")]
        #[required(occurs = 1..)]
        pub title: Vec<Title>,
        /// The element `picture`.
        #[yaserde(rename = "picture", prefix = "m")]
        pub picture: Option<Picture>,
        /// The element `raw`.
        #[yaserde(rename = "raw", prefix = "m")]
        pub raw: Option<super::xmime::Base64Binary>,
        /// The element `tags`.
        #[yaserde(rename = "tags", prefix = "m")]
        pub tags: Option<Tags>,
        /// The language of the content; empty where none is known.
        #[yaserde(rename = "lang", prefix = "xml", attribute = true)]
        pub lang: Option<super::namespace::Lang>,
        /// Whether blanks in the content mean something.
        #[yaserde(rename = "space", prefix = "xml", attribute = true)]
        pub space: Option<super::namespace::Space>,
    }

    /// The type `Title` of the contract.
    #[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
    #[yaserde(
        rename = "Title",
        prefix = "m",
        namespaces = {"m" = "urn:example:media",
        "xml" = "http://www.w3.org/XML/1998/namespace"}
    )]
    pub struct Title {
        /// The text between the tags.
        #[yaserde(text = true)]
        pub value: String,
        /// The language of the content; empty where none is known.
        #[yaserde(rename = "lang", prefix = "xml", attribute = true)]
        pub lang: super::namespace::Lang,
    }

    /// The type `Picture` of the contract.
    #[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
    #[yaserde(
        rename = "Picture",
        prefix = "m",
        namespaces = {"m" = "urn:example:media",
        "xmime" = "http://www.w3.org/2005/05/xmlmime"}
    )]
    pub struct Picture {
        /// The text between the tags.
        #[yaserde(text = true)]
        pub value: ::saponify::simple::Base64Binary,
        /// The media type of the bytes.
        #[yaserde(rename = "contentType", prefix = "xmime", attribute = true)]
        pub content_type: Option<super::xmime::ContentType>,
    }

    /// The type `Tags` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tags {
        /// The element `item`.
        pub item: Vec<String>,
    }

    /// How the types above stand on the wire.
    mod wire {
        use super::*;

        ::saponify::yaserde_record!(Album, "m:Album");

        ::saponify::yaserde_record!(Title, "m:Title");

        ::saponify::yaserde_record!(Picture, "m:Picture");

        ::saponify::list_wrapper!(Tags { item : String });

        impl ::saponify::Wire for Tags {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new("m", "urn:example:media"),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_0: Vec<String> = Vec::new();
                reader
                    .attributes(
                        &mut |_, namespace, _, _| Ok(
                            namespace == "http://schemas.xmlsoap.org/soap/encoding/",
                        ),
                    )?;
                reader
                    .items(
                        &mut |reader| {
                            reader.push(&mut field_0, ::saponify::Wire::decode)?;
                            Ok(())
                        },
                    )?;
                Ok(Self { item: field_0 })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer
                    .array(
                        "xsd",
                        "http://www.w3.org/2001/XMLSchema",
                        "string",
                        "[]",
                        self.item.len(),
                    )?;
                writer.content();
                writer.list("item", &self.item, 0, u32::MAX)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Tags, "m:Tags");
    }
}

/// The namespace `http://schemas.xmlsoap.org/soap/encoding/`.
pub mod soapenc {
    /// Items in order; their element names mean nothing.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Array {
        /// Further elements.
        pub any: Vec<::saponify::xml::AnyElement>,
        /// The type of an array's items and its size in each dimension, as in xs:int\[2,3\].
        pub array_type: Option<String>,
        /// Where a partially sent array starts, as in \[3\].
        pub offset: Option<String>,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `Array`, or one that is derived from it.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum AnyArray {
        /// The type `Array`.
        Array(Array),
        /// The type `Tags`.
        Tags(super::media::Tags),
    }

    /// How the types above stand on the wire.
    mod wire {
        use super::*;

        impl ::saponify::Wire for Array {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_0: Vec<::saponify::xml::AnyElement> = Vec::new();
                let mut field_1: Option<String> = None;
                let mut field_2: Option<String> = None;
                let mut field_3: Option<::saponify::simple::Id> = None;
                let mut field_4: Option<::saponify::simple::AnyUri> = None;
                let mut field_5 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("http://schemas.xmlsoap.org/soap/encoding/", "arrayType") => {
                                    field_1 = Some(reader.attribute_value(value)?);
                                }
                                ("http://schemas.xmlsoap.org/soap/encoding/", "offset") => {
                                    field_2 = Some(reader.attribute_value(value)?);
                                }
                                ("", "id") => field_3 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_4 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_5
                                            .take(
                                                &::saponify::wire::Wildcard::other(
                                                    "http://schemas.xmlsoap.org/soap/encoding/",
                                                ),
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
                let field_5 = Some(field_5).filter(|attributes| !attributes.is_empty());
                const FIELDS: &[::saponify::__private::Field] = &[
                    ::saponify::__private::Field::group(
                        "any element",
                        &[::saponify::__private::Start::any(::saponify::wire::Wildcard::ANY)],
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
                Ok(Self {
                    any: field_0,
                    array_type: field_1,
                    offset: field_2,
                    id: field_3,
                    href: field_4,
                    any_attributes: field_5,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                if let Some(value) = &self.array_type {
                    writer.attribute("soapenc:arrayType", value)?;
                }
                if let Some(value) = &self.offset {
                    writer.attribute("soapenc:offset", value)?;
                }
                if let Some(value) = &self.id {
                    writer.attribute("id", value)?;
                }
                if let Some(value) = &self.href {
                    writer.attribute("href", value)?;
                }
                if let Some(value) = &self.any_attributes {
                    writer.any_attributes(value)?;
                }
                writer.content();
                writer.groups("any element", &self.any, 0, u32::MAX)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Array, "soapenc:Array");

        impl ::saponify::Wire for AnyArray {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = <Array as ::saponify::Wire>::NAMESPACES;

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                const TYPES: &[(&str, &str)] = &[
                    ("http://schemas.xmlsoap.org/soap/encoding/", "Array"),
                    ("urn:example:media", "Tags"),
                ];
                Ok(
                    match reader.actual_type(TYPES)? {
                        Some(1) => Self::Tags(::saponify::Wire::decode(reader)?),
                        _ => Self::Array(::saponify::Wire::decode(reader)?),
                    },
                )
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                match self {
                    Self::Array(value) => ::saponify::Wire::encode(value, writer),
                    Self::Tags(value) => writer.derived("m", "urn:example:media", "Tags", value),
                }
            }
        }

        impl From<Array> for AnyArray {
            fn from(value: Array) -> Self {
                Self::Array(value)
            }
        }

        impl From<super::super::media::Tags> for AnyArray {
            fn from(value: super::super::media::Tags) -> Self {
                Self::Tags(value)
            }
        }

        ::saponify::yaserde_record!(AnyArray, "soapenc:Array");
    }
}

/// The namespace `http://www.w3.org/2005/05/xmlmime`.
pub mod xmime {
    /// The media type of the bytes.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ContentType(String);

    /// The type `base64Binary` of the contract.
    #[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
    #[yaserde(
        rename = "base64Binary",
        prefix = "xmime",
        namespaces = {"xmime" = "http://www.w3.org/2005/05/xmlmime"}
    )]
    pub struct Base64Binary {
        /// The text between the tags.
        #[yaserde(text = true)]
        pub value: ::saponify::simple::Base64Binary,
        /// The media type of the bytes.
        #[yaserde(rename = "contentType", prefix = "xmime", attribute = true)]
        pub content_type: Option<ContentType>,
    }

    /// How the types above stand on the wire.
    mod wire {
        use super::*;

        impl ::saponify::simple::Restriction for ContentType {
            type Base = String;
            const NAME: &'static str = "ContentType";

            fn facets() -> &'static ::saponify::simple::Facets {
                static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                    .min_length(3);
                &FACETS
            }

            fn from_base(base: String) -> Self {
                Self(base)
            }

            fn base(&self) -> &String {
                &self.0
            }
        }

        ::saponify::restriction!(ContentType);

        ::saponify::yaserde_simple!(ContentType);

        ::saponify::yaserde_record!(Base64Binary, "xmime:base64Binary");
    }
}

/// The namespace `http://www.w3.org/XML/1998/namespace`.
pub mod namespace {
    /// The language of the content; empty where none is known.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Lang {
        /// A value of the member type `Language`.
        Language(::saponify::simple::Language),
        /// A value of the member type `Member`.
        Member(LangMember),
    }

    /// The language of the content; empty where none is known.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum LangMember {
        /// an empty text.
        Empty,
        /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
        Unknown(String),
    }

    /// Whether blanks in the content mean something.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Space {
        /// `default`.
        Default,
        /// `preserve`.
        Preserve,
        /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
        Unknown(String),
    }

    /// How the types above stand on the wire.
    mod wire {
        use super::*;

        impl ::saponify::simple::Union for Lang {
            const NAME: &'static str = "Lang";
            const MEMBERS: &'static [&'static str] = &[
                <::saponify::simple::Language as ::saponify::simple::SimpleType>::NAME,
                <LangMember as ::saponify::simple::SimpleType>::NAME,
            ];

            fn read(text: &str) -> Option<Self> {
                if let Some(value) = ::saponify::simple::member(text) {
                    return Some(Self::Language(value));
                }
                ::saponify::simple::member(text).map(Self::Member)
            }

            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                match self {
                    Self::Language(value) => ::saponify::simple::SimpleType::to_text(value),
                    Self::Member(value) => ::saponify::simple::SimpleType::to_text(value),
                }
            }

            fn white_space(&self) -> ::saponify::simple::WhiteSpace {
                match self {
                    Self::Language(_) => {
                        <::saponify::simple::Language as ::saponify::simple::SimpleType>::WHITE_SPACE
                    }
                    Self::Member(_) => {
                        <LangMember as ::saponify::simple::SimpleType>::WHITE_SPACE
                    }
                }
            }

            fn order(&self, other: &Self) -> Option<::std::cmp::Ordering> {
                match (self, other) {
                    (Self::Language(one), Self::Language(other)) => {
                        ::saponify::simple::SimpleType::order(one, other)
                    }
                    (Self::Member(one), Self::Member(other)) => {
                        ::saponify::simple::SimpleType::order(one, other)
                    }
                    _ => None,
                }
            }

            fn read_unlisted(text: &str) -> Option<Self> {
                ::saponify::simple::unlisted_member(text).map(Self::Member)
            }

            fn is_known(&self) -> bool {
                match self {
                    Self::Language(value) => ::saponify::simple::SimpleType::is_known(value),
                    Self::Member(value) => ::saponify::simple::SimpleType::is_known(value),
                }
            }
        }

        ::saponify::union!(Lang);

        ::saponify::yaserde_simple!(Lang);

        impl ::saponify::simple::Enumeration for LangMember {
            type Base = String;
            const NAME: &'static str = "LangMember";
            const VALUES: &'static [&'static str] = &[""];

            fn from_known(index: usize) -> Option<Self> {
                Some(
                    match index {
                        0 => Self::Empty,
                        _ => return None,
                    },
                )
            }

            fn from_unknown(text: String) -> Self {
                Self::Unknown(text)
            }

            fn text(&self) -> ::saponify::simple::EnumText<'_> {
                match self {
                    Self::Empty => ::saponify::simple::EnumText::Known(0),
                    Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
                }
            }
        }

        ::saponify::enumeration!(LangMember);

        ::saponify::yaserde_simple!(LangMember);

        impl ::saponify::simple::Enumeration for Space {
            type Base = ::saponify::simple::NcName;
            const NAME: &'static str = "Space";
            const VALUES: &'static [&'static str] = &["default", "preserve"];

            fn from_known(index: usize) -> Option<Self> {
                Some(
                    match index {
                        0 => Self::Default,
                        1 => Self::Preserve,
                        _ => return None,
                    },
                )
            }

            fn from_unknown(text: String) -> Self {
                Self::Unknown(text)
            }

            fn text(&self) -> ::saponify::simple::EnumText<'_> {
                match self {
                    Self::Default => ::saponify::simple::EnumText::Known(0),
                    Self::Preserve => ::saponify::simple::EnumText::Known(1),
                    Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
                }
            }
        }

        ::saponify::enumeration!(Space);

        ::saponify::yaserde_simple!(Space);
    }
}
