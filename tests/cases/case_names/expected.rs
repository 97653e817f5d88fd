// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `A-B` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "A-B", prefix = "c", namespaces = {"c" = "urn:example:case"})]
pub struct AB {
    /// The element `one`.
    #[yaserde(rename = "one", prefix = "c")]
    pub one: i32,
}

/// The type `A_B` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "A_B", prefix = "c", namespaces = {"c" = "urn:example:case"})]
pub struct AB2 {
    /// The element `two`.
    #[yaserde(rename = "two", prefix = "c")]
    pub two: i32,
}

/// The type `a.b` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "a.b", prefix = "c", namespaces = {"c" = "urn:example:case"})]
pub struct AB3 {
    /// The element `three`.
    #[yaserde(rename = "three", prefix = "c")]
    pub three: i32,
}

/// The type `AB` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "AB", prefix = "c", namespaces = {"c" = "urn:example:case"})]
pub struct Ab4 {
    /// The element `four`.
    #[yaserde(rename = "four", prefix = "c")]
    pub four: i32,
}

/// The type `aB2` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "aB2", prefix = "c", namespaces = {"c" = "urn:example:case"})]
pub struct AB22 {
    /// The element `five`.
    #[yaserde(rename = "five", prefix = "c")]
    pub five: i32,
}

/// The type `Names` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Names {
    /// The element `Id`.
    pub id: i32,
    /// The element `ID`.
    pub id_2: String,
    /// The element `id`.
    pub id_3: Option<bool>,
    /// The element `id-`.
    pub id_4: Option<String>,
    /// The element `i.d`.
    pub i_d: Option<String>,
    /// The element `i_d`.
    pub i_d_2: Option<String>,
    /// The element `id2`.
    pub id2: Option<String>,
    /// The element `_id`.
    pub id_5: Option<String>,
    /// The part `choice`.
    pub choice: Option<NamesChoice>,
    /// The attribute `id`.
    pub id_6: Option<i32>,
    /// The attribute `ID`.
    pub id_7: Option<i32>,
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum NamesChoice {
    /// The element `A-B`.
    AB(AB),
    /// The element `A_B`.
    AB2(AB2),
    /// The element `a.b`.
    AB3(AB3),
    /// The element `AB`.
    Ab4(Ab4),
    /// The element `aB2`.
    AB22(AB22),
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Wire for Names {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("c", "urn:example:case"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<i32> = None;
            let mut field_1: Option<String> = None;
            let mut field_2: Option<bool> = None;
            let mut field_3: Option<String> = None;
            let mut field_4: Option<String> = None;
            let mut field_5: Option<String> = None;
            let mut field_6: Option<String> = None;
            let mut field_7: Option<String> = None;
            let mut field_8: Option<NamesChoice> = None;
            let mut field_9: Option<i32> = None;
            let mut field_10: Option<i32> = None;
            reader
                .attributes(
                    &mut |reader, namespace, local, value| {
                        match (namespace, local) {
                            ("", "id") => field_9 = Some(reader.attribute_value(value)?),
                            ("", "ID") => field_10 = Some(reader.attribute_value(value)?),
                            _ => return Ok(false),
                        }
                        Ok(true)
                    },
                )?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:case", "Id", true),
                ::saponify::__private::Field::one("urn:example:case", "ID", true),
                ::saponify::__private::Field::one("urn:example:case", "id", false),
                ::saponify::__private::Field::one("urn:example:case", "id-", false),
                ::saponify::__private::Field::one("urn:example:case", "i.d", false),
                ::saponify::__private::Field::one("urn:example:case", "i_d", false),
                ::saponify::__private::Field::one("urn:example:case", "id2", false),
                ::saponify::__private::Field::one("urn:example:case", "_id", false),
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element("urn:example:case", "A-B"),
                        ::saponify::__private::Start::element("urn:example:case", "A_B"),
                        ::saponify::__private::Start::element("urn:example:case", "a.b"),
                        ::saponify::__private::Start::element("urn:example:case", "AB"),
                        ::saponify::__private::Start::element("urn:example:case", "aB2"),
                    ],
                    0,
                    1,
                ),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 9],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(::saponify::Wire::decode(reader)?),
                            1 => field_1 = Some(::saponify::Wire::decode(reader)?),
                            2 => field_2 = Some(::saponify::Wire::decode(reader)?),
                            3 => field_3 = Some(::saponify::Wire::decode(reader)?),
                            4 => field_4 = Some(::saponify::Wire::decode(reader)?),
                            5 => field_5 = Some(::saponify::Wire::decode(reader)?),
                            6 => field_6 = Some(::saponify::Wire::decode(reader)?),
                            7 => field_7 = Some(::saponify::Wire::decode(reader)?),
                            8 => field_8 = Some(::saponify::Group::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("Id"));
            };
            let Some(field_1) = field_1 else {
                return Err(reader.missing("ID"));
            };
            Ok(Self {
                id: field_0,
                id_2: field_1,
                id_3: field_2,
                id_4: field_3,
                i_d: field_4,
                i_d_2: field_5,
                id2: field_6,
                id_5: field_7,
                choice: field_8,
                id_6: field_9,
                id_7: field_10,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            if let Some(value) = &self.id_6 {
                writer.attribute("id", value)?;
            }
            if let Some(value) = &self.id_7 {
                writer.attribute("ID", value)?;
            }
            writer.content();
            writer.element("c:Id", &self.id)?;
            writer.element("c:ID", &self.id_2)?;
            if let Some(value) = &self.id_3 {
                writer.element("c:id", value)?;
            }
            if let Some(value) = &self.id_4 {
                writer.element("c:id-", value)?;
            }
            if let Some(value) = &self.i_d {
                writer.element("c:i.d", value)?;
            }
            if let Some(value) = &self.i_d_2 {
                writer.element("c:i_d", value)?;
            }
            if let Some(value) = &self.id2 {
                writer.element("c:id2", value)?;
            }
            if let Some(value) = &self.id_5 {
                writer.element("c:_id", value)?;
            }
            if let Some(value) = &self.choice {
                ::saponify::Group::encode(value, writer)?;
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Names, "c:Names");

    impl From<AB> for NamesChoice {
        fn from(value: AB) -> Self {
            Self::AB(value)
        }
    }

    impl From<AB2> for NamesChoice {
        fn from(value: AB2) -> Self {
            Self::AB2(value)
        }
    }

    impl From<AB3> for NamesChoice {
        fn from(value: AB3) -> Self {
            Self::AB3(value)
        }
    }

    impl From<Ab4> for NamesChoice {
        fn from(value: Ab4) -> Self {
            Self::Ab4(value)
        }
    }

    impl From<AB22> for NamesChoice {
        fn from(value: AB22) -> Self {
            Self::AB22(value)
        }
    }

    impl ::saponify::Group for NamesChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:case", "A-B", true),
                ::saponify::__private::Field::one("urn:example:case", "A_B", true),
                ::saponify::__private::Field::one("urn:example:case", "a.b", true),
                ::saponify::__private::Field::one("urn:example:case", "AB", true),
                ::saponify::__private::Field::one("urn:example:case", "aB2", true),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::AB(::saponify::Wire::decode(reader)?),
                    1 => Self::AB2(::saponify::Wire::decode(reader)?),
                    2 => Self::AB3(::saponify::Wire::decode(reader)?),
                    3 => Self::Ab4(::saponify::Wire::decode(reader)?),
                    _ => Self::AB22(::saponify::Wire::decode(reader)?),
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::AB(value) => writer.element("c:A-B", value),
                Self::AB2(value) => writer.element("c:A_B", value),
                Self::AB3(value) => writer.element("c:a.b", value),
                Self::Ab4(value) => writer.element("c:AB", value),
                Self::AB22(value) => writer.element("c:aB2", value),
            }
        }
    }
}
