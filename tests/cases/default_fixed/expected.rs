// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `Settings` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// The element `port`.
    ///
    /// Default: `8080`.
    pub port: i32,
    /// Who is asked.
    ///
    /// Default: `local host`.
    pub host: Option<String>,
    /// The element `mode`.
    ///
    /// Default: `fast`.
    pub mode: Vec<Mode>,
    /// The element `version`.
    ///
    /// Always `1.0`.
    pub version: Option<::saponify::simple::Decimal>,
    /// The element `magic`.
    ///
    /// Always `abra cadabra`.
    pub magic: Option<String>,
    /// The element `limit`.
    pub limit: Option<Limit>,
    /// The element `ratio`.
    ///
    /// Default: `0.5`.
    pub ratio: Option<Ratio>,
    /// The element `words`.
    ///
    /// Default: `a b`.
    pub words: Option<::saponify::simple::NmTokens>,
    /// The attribute `retries`.
    ///
    /// Default: `3`.
    pub retries: Option<i32>,
    /// The attribute `unit`.
    ///
    /// Always `ms`.
    pub unit: Option<::saponify::simple::NmToken>,
    /// The attribute `schema`.
    ///
    /// Always `v 1`.
    pub schema: ::saponify::simple::Token,
}

/// The type `Mode` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mode {
    /// `fast`.
    Fast,
    /// `safe`.
    Safe,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `Limit` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Limit(i32);

/// The type `Ratio` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Ratio", prefix = "d", namespaces = {"d" = "urn:example:default"})]
pub struct Ratio {
    /// The text between the tags.
    #[yaserde(text = true)]
    pub value: ::saponify::simple::Decimal,
    /// The attribute `of`.
    #[yaserde(rename = "of", attribute = true)]
    pub of: Option<String>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Wire for Settings {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("d", "urn:example:default"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<i32> = None;
            let mut field_1: Option<String> = None;
            let mut field_2: Vec<Mode> = Vec::new();
            let mut field_3: Option<::saponify::simple::Decimal> = None;
            let mut field_4: Option<String> = None;
            let mut field_5: Option<Limit> = None;
            let mut field_6: Option<Ratio> = None;
            let mut field_7: Option<::saponify::simple::NmTokens> = None;
            let mut field_8: Option<i32> = None;
            let mut field_9: Option<::saponify::simple::NmToken> = None;
            let mut field_10: Option<::saponify::simple::Token> = None;
            reader
                .attributes(
                    &mut |reader, namespace, local, value| {
                        match (namespace, local) {
                            ("", "retries") => field_8 = Some(reader.attribute_value(value)?),
                            ("", "unit") => {
                                field_9 = Some(reader.fixed_attribute(value, "ms")?);
                            }
                            ("", "schema") => {
                                field_10 = Some(reader.fixed_attribute(value, "v 1")?);
                            }
                            _ => return Ok(false),
                        }
                        Ok(true)
                    },
                )?;
            let Some(field_10) = field_10 else {
                return Err(reader.missing("schema"));
            };
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:default", "port", true),
                ::saponify::__private::Field::one("urn:example:default", "host", false),
                ::saponify::__private::Field::list("urn:example:default", "mode", 0, 2),
                ::saponify::__private::Field::one("urn:example:default", "version", false),
                ::saponify::__private::Field::one("urn:example:default", "magic", false),
                ::saponify::__private::Field::one("urn:example:default", "limit", false),
                ::saponify::__private::Field::one("urn:example:default", "ratio", false),
                ::saponify::__private::Field::one("urn:example:default", "words", false),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 8],
                    &mut |field, reader| {
                        match field {
                            0 => {
                                field_0 = Some({
                                    reader.or_default("8080");
                                    ::saponify::Wire::decode(reader)?
                                });
                            }
                            1 => {
                                field_1 = Some({
                                    reader.or_default("local host");
                                    ::saponify::Wire::decode(reader)?
                                });
                            }
                            2 => {
                                reader.or_default("fast");
                                reader.push(&mut field_2, ::saponify::Wire::decode)?
                            }
                            3 => {
                                field_3 = Some({
                                    reader.or_fixed("1.0");
                                    ::saponify::Wire::decode(reader)?
                                });
                            }
                            4 => {
                                field_4 = Some({
                                    reader.or_fixed("abra cadabra");
                                    ::saponify::Wire::decode(reader)?
                                });
                            }
                            5 => field_5 = Some(::saponify::Wire::decode(reader)?),
                            6 => {
                                field_6 = Some({
                                    reader.or_default("0.5");
                                    ::saponify::Wire::decode(reader)?
                                });
                            }
                            7 => {
                                field_7 = Some({
                                    reader.or_default("a b");
                                    ::saponify::Wire::decode(reader)?
                                });
                            }
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("port"));
            };
            Ok(Self {
                port: field_0,
                host: field_1,
                mode: field_2,
                version: field_3,
                magic: field_4,
                limit: field_5,
                ratio: field_6,
                words: field_7,
                retries: field_8,
                unit: field_9,
                schema: field_10,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            if let Some(value) = &self.retries {
                writer.attribute("retries", value)?;
            }
            if let Some(value) = &self.unit {
                writer.attribute("unit", value)?;
            }
            writer.attribute("schema", &self.schema)?;
            writer.content();
            writer.element("d:port", &self.port)?;
            if let Some(value) = &self.host {
                writer.element("d:host", value)?;
            }
            writer.list("d:mode", &self.mode, 0, 2)?;
            if let Some(value) = &self.version {
                writer.element("d:version", value)?;
            }
            if let Some(value) = &self.magic {
                writer.element("d:magic", value)?;
            }
            if let Some(value) = &self.limit {
                writer.element("d:limit", value)?;
            }
            if let Some(value) = &self.ratio {
                writer.element("d:ratio", value)?;
            }
            if let Some(value) = &self.words {
                writer.element("d:words", value)?;
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Settings, "d:Settings");

    impl ::saponify::simple::Enumeration for Mode {
        type Base = ::saponify::simple::Token;
        const NAME: &'static str = "Mode";
        const VALUES: &'static [&'static str] = &["fast", "safe"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::Fast,
                    1 => Self::Safe,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::Fast => ::saponify::simple::EnumText::Known(0),
                Self::Safe => ::saponify::simple::EnumText::Known(1),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Mode);

    ::saponify::yaserde_simple!(Mode);

    impl ::saponify::simple::Restriction for Limit {
        type Base = i32;
        const NAME: &'static str = "Limit";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .max_inclusive("10");
            &FACETS
        }

        fn from_base(base: i32) -> Self {
            Self(base)
        }

        fn base(&self) -> &i32 {
            &self.0
        }
    }

    ::saponify::restriction!(Limit);

    ::saponify::yaserde_simple!(Limit);

    ::saponify::yaserde_record!(Ratio, "d:Ratio");
}
