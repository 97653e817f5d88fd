// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `R` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "R", prefix = "r", namespaces = {"r" = "urn:example:rust"})]
pub struct RType {
    /// The element `self`.
    #[yaserde(rename = "self", prefix = "r")]
    pub self_value: i32,
}

/// The type `W` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "W", prefix = "r", namespaces = {"r" = "urn:example:rust"})]
pub struct WType {
    /// The element `r`.
    #[yaserde(rename = "r", prefix = "r")]
    pub r: Option<RType>,
}

/// The type `Self` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Self", prefix = "r", namespaces = {"r" = "urn:example:rust"})]
pub struct SelfType {
    /// The attribute `Self`.
    #[yaserde(rename = "Self", attribute = true)]
    pub self_value: Option<i32>,
}

/// The type `String` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "String", prefix = "r", namespaces = {"r" = "urn:example:rust"})]
pub struct StringType {
    /// The text between the tags.
    #[yaserde(text = true)]
    pub value: String,
    /// The attribute `str`.
    #[yaserde(rename = "str", attribute = true)]
    pub str: Option<String>,
}

/// The type `Option` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct OptionType {
    /// The part `choice`.
    pub choice: OptionTypeChoice,
}

/// The type `None` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "None", prefix = "r", namespaces = {"r" = "urn:example:rust"})]
pub struct NoneType {}

/// The type `Vec` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Vec", prefix = "r", namespaces = {"r" = "urn:example:rust"})]
pub struct VecType {
    /// The element `item`.
    #[yaserde(rename = "item", prefix = "r")]
    #[required(occurs = 0..)]
    pub item: Vec<BoxType>,
}

/// The type `Box` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct BoxType {
    /// The element `box`.
    pub r#box: Option<Box<BoxType>>,
}

/// The type `Result` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct ResultType {
    /// The part `choice`.
    pub choice: Vec<ResultTypeChoice>,
}

/// The type `Error` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Error {
    /// `Ok`.
    Ok,
    /// `Err`.
    Err,
    /// `Self`.
    Self_,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `Default` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DefaultType(String);

/// The type `Wire` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Wire", prefix = "r", namespaces = {"r" = "urn:example:rust"})]
pub struct Wire {
    /// The element `wire`.
    #[yaserde(rename = "wire", prefix = "r")]
    pub wire: String,
}

/// The type `Group` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The part `sequence`.
    pub sequence: Vec<GroupSequence>,
}

/// The type `Nillable` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Nillable", prefix = "r", namespaces = {"r" = "urn:example:rust"})]
pub struct Nillable {
    /// The element `nil`.
    #[yaserde(rename = "nil", prefix = "r")]
    pub nil: ::saponify::Nillable<i32>,
}

/// The type `Words` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Words", prefix = "r", namespaces = {"r" = "urn:example:rust"})]
pub struct Words {
    /// The element `self`.
    #[yaserde(rename = "self", prefix = "r")]
    pub self_value: SelfType,
    /// The element `type`.
    #[yaserde(rename = "type", prefix = "r")]
    pub r#type: Option<RType>,
    /// The element `gen`.
    #[yaserde(rename = "gen", prefix = "r")]
    pub r#gen: Option<WType>,
    /// The element `async`.
    #[yaserde(rename = "async", prefix = "r")]
    pub r#async: Option<StringType>,
    /// The element `fn`.
    #[yaserde(rename = "fn", prefix = "r")]
    pub r#fn: Option<OptionType>,
    /// The element `match`.
    #[yaserde(rename = "match", prefix = "r")]
    pub r#match: Option<VecType>,
    /// The element `box`.
    #[yaserde(rename = "box", prefix = "r")]
    pub r#box: Option<BoxType>,
    /// The element `try`.
    #[yaserde(rename = "try", prefix = "r")]
    pub r#try: Option<ResultType>,
    /// The element `yield`.
    #[yaserde(rename = "yield", prefix = "r")]
    pub r#yield: Option<Error>,
    /// The element `default`.
    #[yaserde(rename = "default", prefix = "r")]
    pub default: Option<DefaultType>,
    /// The element `dyn`.
    #[yaserde(rename = "dyn", prefix = "r")]
    pub r#dyn: Option<Wire>,
    /// The element `union`.
    #[yaserde(rename = "union", prefix = "r")]
    pub union: Option<Group>,
    /// The element `static`.
    #[yaserde(rename = "static", prefix = "r")]
    pub r#static: Option<Nillable>,
    /// The element `super`.
    #[yaserde(rename = "super", prefix = "r")]
    pub super_value: Option<i32>,
    /// The element `crate`.
    #[yaserde(rename = "crate", prefix = "r")]
    pub crate_value: Option<i32>,
    /// The element `Self`.
    #[yaserde(rename = "Self", prefix = "r")]
    pub self_value_2: Option<i32>,
    /// The element `build`.
    #[yaserde(rename = "build", prefix = "r")]
    pub build_2: Option<i32>,
    /// The element `builder`.
    #[yaserde(rename = "builder", prefix = "r")]
    pub builder: Option<i32>,
    /// The element `new`.
    #[yaserde(rename = "new", prefix = "r")]
    pub new: Option<i32>,
    /// The element `clone`.
    #[yaserde(rename = "clone", prefix = "r")]
    pub clone: Option<i32>,
    /// The element `value`.
    #[yaserde(rename = "value", prefix = "r")]
    pub value: Option<i32>,
    /// The element `reader`.
    #[yaserde(rename = "reader", prefix = "r")]
    pub reader: Option<i32>,
    /// The element `writer`.
    #[yaserde(rename = "writer", prefix = "r")]
    pub writer: Option<i32>,
    /// The attribute `ref`.
    #[yaserde(rename = "ref", attribute = true)]
    pub r#ref: Option<i32>,
    /// The attribute `mut`.
    #[yaserde(rename = "mut", attribute = true)]
    pub r#mut: Option<i32>,
    /// The attribute `_`.
    #[yaserde(rename = "_", attribute = true)]
    pub empty: Option<i32>,
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum OptionTypeChoice {
    /// The element `Some`.
    Some(i32),
    /// The element `None`.
    None(NoneType),
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum ResultTypeChoice {
    /// The element `Ok`.
    Ok(i32),
    /// The element `Err`.
    Err(String),
}

/// The type `sequence` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupSequence {
    /// The element `reader`.
    pub reader: String,
    /// The element `writer`.
    pub writer: String,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    ::saponify::yaserde_record!(SelfType, "r:Self");

    ::saponify::yaserde_record!(StringType, "r:String");

    impl ::saponify::Wire for OptionType {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("r", "urn:example:rust"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<OptionTypeChoice> = None;
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element("urn:example:rust", "Some"),
                        ::saponify::__private::Start::element("urn:example:rust", "None"),
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

    ::saponify::yaserde_record!(OptionType, "r:Option");

    ::saponify::list_wrapper!(VecType { item : BoxType });

    impl ::saponify::Wire for BoxType {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("r", "urn:example:rust"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<Box<BoxType>> = None;
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:rust", "box", false),
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
            Ok(Self { r#box: field_0 })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            if let Some(value) = &self.r#box {
                writer.element("r:box", &**value)?;
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(BoxType, "r:Box");

    impl ::saponify::Wire for ResultType {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("r", "urn:example:rust"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<ResultTypeChoice> = Vec::new();
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element("urn:example:rust", "Ok"),
                        ::saponify::__private::Start::element("urn:example:rust", "Err"),
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
            Ok(Self { choice: field_0 })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            writer.groups("choice", &self.choice, 1, u32::MAX)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(ResultType, "r:Result");

    impl ::saponify::simple::Enumeration for Error {
        type Base = String;
        const NAME: &'static str = "Error";
        const VALUES: &'static [&'static str] = &["Ok", "Err", "Self"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::Ok,
                    1 => Self::Err,
                    2 => Self::Self_,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::Ok => ::saponify::simple::EnumText::Known(0),
                Self::Err => ::saponify::simple::EnumText::Known(1),
                Self::Self_ => ::saponify::simple::EnumText::Known(2),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Error);

    ::saponify::yaserde_simple!(Error);

    impl ::saponify::simple::Restriction for DefaultType {
        type Base = String;
        const NAME: &'static str = "DefaultType";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .max_length(3);
            &FACETS
        }

        fn from_base(base: String) -> Self {
            Self(base)
        }

        fn base(&self) -> &String {
            &self.0
        }
    }

    ::saponify::restriction!(DefaultType);

    ::saponify::yaserde_simple!(DefaultType);

    impl ::saponify::Wire for Group {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("r", "urn:example:rust"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Vec<GroupSequence> = Vec::new();
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "sequence",
                    &[::saponify::__private::Start::element("urn:example:rust", "reader")],
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
            Ok(Self { sequence: field_0 })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            writer.groups("sequence", &self.sequence, 0, 2)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Group, "r:Group");

    ::saponify::yaserde_record!(Nillable, "r:Nillable");

    ::saponify::yaserde_record!(Words, "r:Words");

    impl From<NoneType> for OptionTypeChoice {
        fn from(value: NoneType) -> Self {
            Self::None(value)
        }
    }

    impl ::saponify::Group for OptionTypeChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:rust", "Some", true),
                ::saponify::__private::Field::one("urn:example:rust", "None", true),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::Some(::saponify::Wire::decode(reader)?),
                    _ => Self::None(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Some(value) => writer.element("r:Some", value),
                Self::None(value) => writer.element("r:None", value),
            }
        }
    }

    impl ::saponify::Group for ResultTypeChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:rust", "Ok", true),
                ::saponify::__private::Field::one("urn:example:rust", "Err", true),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::Ok(::saponify::Wire::decode(reader)?),
                    _ => Self::Err(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Ok(value) => writer.element("r:Ok", value),
                Self::Err(value) => writer.element("r:Err", value),
            }
        }
    }

    impl ::saponify::Group for GroupSequence {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<String> = None;
            let mut field_1: Option<String> = None;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:rust", "reader", true),
                ::saponify::__private::Field::one("urn:example:rust", "writer", true),
            ];
            reader
                .members(
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
                return Err(reader.missing("reader"));
            };
            let Some(field_1) = field_1 else {
                return Err(reader.missing("writer"));
            };
            Ok(Self {
                reader: field_0,
                writer: field_1,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.element("r:reader", &self.reader)?;
            writer.element("r:writer", &self.writer)?;
            Ok(())
        }
    }
}
