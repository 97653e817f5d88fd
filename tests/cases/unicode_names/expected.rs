// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// Wie groß. 大きさ。
#[derive(Clone, Debug, PartialEq)]
pub struct Größe {
    /// The element `höhe`.
    pub höhe: i32,
    /// The element `ширина`.
    pub ширина: Option<i32>,
    /// The element `深さ`.
    pub 深さ: Option<深さ>,
    /// The element `ΟΔΟΣ`.
    pub οδος: Option<i32>,
    /// The element `été`.
    pub e_té: Option<i32>,
    /// The part `choice`.
    pub choice: Option<GrößeChoice>,
    /// The attribute `naïve`.
    pub naïve: Option<色>,
}

/// The type `深さ` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(
    rename = "深さ",
    prefix = "ns1",
    namespaces = {"ns1" = "urn:example:unicode"}
)]
pub struct 深さ {
    /// The text between the tags.
    #[yaserde(text = true)]
    pub value: ::saponify::simple::Decimal,
    /// The attribute `単位`.
    #[yaserde(rename = "単位", attribute = true)]
    pub 単位: Option<String>,
}

/// The type `色` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum 色 {
    /// `赤`.
    赤,
    /// `青`.
    青,
    /// `ﬁn`.
    N,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum GrößeChoice {
    /// The element `ä`.
    Ä(i32),
    /// The element `Ä`.
    Ä2(i32),
    /// The element `日本`.
    日本(i32),
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Wire for Größe {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("ns1", "urn:example:unicode"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<i32> = None;
            let mut field_1: Option<i32> = None;
            let mut field_2: Option<深さ> = None;
            let mut field_3: Option<i32> = None;
            let mut field_4: Option<i32> = None;
            let mut field_5: Option<GrößeChoice> = None;
            let mut field_6: Option<色> = None;
            reader
                .attributes(
                    &mut |reader, namespace, local, value| {
                        match (namespace, local) {
                            ("", "naïve") => field_6 = Some(reader.attribute_value(value)?),
                            _ => return Ok(false),
                        }
                        Ok(true)
                    },
                )?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:unicode", "höhe", true),
                ::saponify::__private::Field::one(
                    "urn:example:unicode",
                    "ширина",
                    false,
                ),
                ::saponify::__private::Field::one("urn:example:unicode", "深さ", false),
                ::saponify::__private::Field::one("urn:example:unicode", "ΟΔΟΣ", false),
                ::saponify::__private::Field::one(
                    "urn:example:unicode",
                    "e\u{301}té",
                    false,
                ),
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element("urn:example:unicode", "ä"),
                        ::saponify::__private::Start::element("urn:example:unicode", "Ä"),
                        ::saponify::__private::Start::element(
                            "urn:example:unicode",
                            "日本",
                        ),
                    ],
                    0,
                    1,
                ),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 6],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(::saponify::Wire::decode(reader)?),
                            1 => field_1 = Some(::saponify::Wire::decode(reader)?),
                            2 => field_2 = Some(::saponify::Wire::decode(reader)?),
                            3 => field_3 = Some(::saponify::Wire::decode(reader)?),
                            4 => field_4 = Some(::saponify::Wire::decode(reader)?),
                            5 => field_5 = Some(::saponify::Group::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("höhe"));
            };
            Ok(Self {
                höhe: field_0,
                ширина: field_1,
                深さ: field_2,
                οδος: field_3,
                e_té: field_4,
                choice: field_5,
                naïve: field_6,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            if let Some(value) = &self.naïve {
                writer.attribute("naïve", value)?;
            }
            writer.content();
            writer.element("ns1:höhe", &self.höhe)?;
            if let Some(value) = &self.ширина {
                writer.element("ns1:ширина", value)?;
            }
            if let Some(value) = &self.深さ {
                writer.element("ns1:深さ", value)?;
            }
            if let Some(value) = &self.οδος {
                writer.element("ns1:ΟΔΟΣ", value)?;
            }
            if let Some(value) = &self.e_té {
                writer.element("ns1:e\u{301}té", value)?;
            }
            if let Some(value) = &self.choice {
                ::saponify::Group::encode(value, writer)?;
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Größe, "ns1:Größe");

    ::saponify::yaserde_record!(深さ, "ns1:深さ");

    impl ::saponify::simple::Enumeration for 色 {
        type Base = ::saponify::simple::Token;
        const NAME: &'static str = "色";
        const VALUES: &'static [&'static str] = &["赤", "青", "ﬁn"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::赤,
                    1 => Self::青,
                    2 => Self::N,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::赤 => ::saponify::simple::EnumText::Known(0),
                Self::青 => ::saponify::simple::EnumText::Known(1),
                Self::N => ::saponify::simple::EnumText::Known(2),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(色);

    ::saponify::yaserde_simple!(色);

    impl ::saponify::Group for GrößeChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:unicode", "ä", true),
                ::saponify::__private::Field::one("urn:example:unicode", "Ä", true),
                ::saponify::__private::Field::one("urn:example:unicode", "日本", true),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::Ä(::saponify::Wire::decode(reader)?),
                    1 => Self::Ä2(::saponify::Wire::decode(reader)?),
                    _ => Self::日本(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Ä(value) => writer.element("ns1:ä", value),
                Self::Ä2(value) => writer.element("ns1:Ä", value),
                Self::日本(value) => writer.element("ns1:日本", value),
            }
        }
    }
}
