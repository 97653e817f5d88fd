// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `all` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "all", prefix = "b", namespaces = {"b" = "urn:example:built-in"})]
pub struct All {
    /// The element `string`.
    #[yaserde(rename = "string", prefix = "b")]
    #[required(occurs = 0..)]
    pub string: Vec<String>,
    /// The element `normalizedString`.
    #[yaserde(rename = "normalizedString", prefix = "b")]
    #[required(occurs = 0..)]
    pub normalized_string: Vec<::saponify::simple::NormalizedString>,
    /// The element `token`.
    #[yaserde(rename = "token", prefix = "b")]
    #[required(occurs = 0..)]
    pub token: Vec<::saponify::simple::Token>,
    /// The element `language`.
    #[yaserde(rename = "language", prefix = "b")]
    #[required(occurs = 0..)]
    pub language: Vec<::saponify::simple::Language>,
    /// The element `Name`.
    #[yaserde(rename = "Name", prefix = "b")]
    #[required(occurs = 0..)]
    pub name: Vec<::saponify::simple::Name>,
    /// The element `NCName`.
    #[yaserde(rename = "NCName", prefix = "b")]
    #[required(occurs = 0..)]
    pub nc_name: Vec<::saponify::simple::NcName>,
    /// The element `NMTOKEN`.
    #[yaserde(rename = "NMTOKEN", prefix = "b")]
    #[required(occurs = 0..)]
    pub nmtoken: Vec<::saponify::simple::NmToken>,
    /// The element `NMTOKENS`.
    #[yaserde(rename = "NMTOKENS", prefix = "b")]
    #[required(occurs = 0..)]
    pub nmtokens: Vec<::saponify::simple::NmTokens>,
    /// The element `ID`.
    #[yaserde(rename = "ID", prefix = "b")]
    #[required(occurs = 0..)]
    pub id: Vec<::saponify::simple::Id>,
    /// The element `IDREF`.
    #[yaserde(rename = "IDREF", prefix = "b")]
    #[required(occurs = 0..)]
    pub idref: Vec<::saponify::simple::IdRef>,
    /// The element `IDREFS`.
    #[yaserde(rename = "IDREFS", prefix = "b")]
    #[required(occurs = 0..)]
    pub idrefs: Vec<::saponify::simple::IdRefs>,
    /// The element `ENTITY`.
    #[yaserde(rename = "ENTITY", prefix = "b")]
    #[required(occurs = 0..)]
    pub entity: Vec<::saponify::simple::Entity>,
    /// The element `ENTITIES`.
    #[yaserde(rename = "ENTITIES", prefix = "b")]
    #[required(occurs = 0..)]
    pub entities: Vec<::saponify::simple::Entities>,
    /// The element `anyURI`.
    #[yaserde(rename = "anyURI", prefix = "b")]
    #[required(occurs = 0..)]
    pub any_uri: Vec<::saponify::simple::AnyUri>,
    /// The element `QName`.
    #[yaserde(rename = "QName", prefix = "b")]
    #[required(occurs = 0..)]
    pub q_name: Vec<::saponify::simple::QName>,
    /// The element `boolean`.
    #[yaserde(rename = "boolean", prefix = "b")]
    #[required(occurs = 0..)]
    pub boolean: Vec<bool>,
    /// The element `decimal`.
    #[yaserde(rename = "decimal", prefix = "b")]
    #[required(occurs = 0..)]
    pub decimal: Vec<::saponify::simple::Decimal>,
    /// The element `integer`.
    #[yaserde(rename = "integer", prefix = "b")]
    #[required(occurs = 0..)]
    pub integer: Vec<::saponify::simple::Integer>,
    /// The element `nonPositiveInteger`.
    #[yaserde(rename = "nonPositiveInteger", prefix = "b")]
    #[required(occurs = 0..)]
    pub non_positive_integer: Vec<::saponify::simple::NonPositiveInteger>,
    /// The element `negativeInteger`.
    #[yaserde(rename = "negativeInteger", prefix = "b")]
    #[required(occurs = 0..)]
    pub negative_integer: Vec<::saponify::simple::NegativeInteger>,
    /// The element `nonNegativeInteger`.
    #[yaserde(rename = "nonNegativeInteger", prefix = "b")]
    #[required(occurs = 0..)]
    pub non_negative_integer: Vec<::saponify::simple::NonNegativeInteger>,
    /// The element `positiveInteger`.
    #[yaserde(rename = "positiveInteger", prefix = "b")]
    #[required(occurs = 0..)]
    pub positive_integer: Vec<::saponify::simple::PositiveInteger>,
    /// The element `long`.
    #[yaserde(rename = "long", prefix = "b")]
    #[required(occurs = 0..)]
    pub long: Vec<i64>,
    /// The element `int`.
    #[yaserde(rename = "int", prefix = "b")]
    #[required(occurs = 0..)]
    pub int: Vec<i32>,
    /// The element `short`.
    #[yaserde(rename = "short", prefix = "b")]
    #[required(occurs = 0..)]
    pub short: Vec<i16>,
    /// The element `byte`.
    #[yaserde(rename = "byte", prefix = "b")]
    #[required(occurs = 0..)]
    pub byte: Vec<i8>,
    /// The element `unsignedLong`.
    #[yaserde(rename = "unsignedLong", prefix = "b")]
    #[required(occurs = 0..)]
    pub unsigned_long: Vec<u64>,
    /// The element `unsignedInt`.
    #[yaserde(rename = "unsignedInt", prefix = "b")]
    #[required(occurs = 0..)]
    pub unsigned_int: Vec<u32>,
    /// The element `unsignedShort`.
    #[yaserde(rename = "unsignedShort", prefix = "b")]
    #[required(occurs = 0..)]
    pub unsigned_short: Vec<u16>,
    /// The element `unsignedByte`.
    #[yaserde(rename = "unsignedByte", prefix = "b")]
    #[required(occurs = 0..)]
    pub unsigned_byte: Vec<u8>,
    /// The element `float`.
    #[yaserde(rename = "float", prefix = "b")]
    #[required(occurs = 0..)]
    pub float: Vec<::saponify::simple::Float>,
    /// The element `double`.
    #[yaserde(rename = "double", prefix = "b")]
    #[required(occurs = 0..)]
    pub double: Vec<::saponify::simple::Double>,
    /// The element `duration`.
    #[yaserde(rename = "duration", prefix = "b")]
    #[required(occurs = 0..)]
    pub duration: Vec<::saponify::simple::Duration>,
    /// The element `dateTime`.
    #[yaserde(rename = "dateTime", prefix = "b")]
    #[required(occurs = 0..)]
    pub date_time: Vec<::saponify::simple::DateTime>,
    /// The element `time`.
    #[yaserde(rename = "time", prefix = "b")]
    #[required(occurs = 0..)]
    pub time: Vec<::saponify::simple::Time>,
    /// The element `date`.
    #[yaserde(rename = "date", prefix = "b")]
    #[required(occurs = 0..)]
    pub date: Vec<::saponify::simple::Date>,
    /// The element `gYearMonth`.
    #[yaserde(rename = "gYearMonth", prefix = "b")]
    #[required(occurs = 0..)]
    pub g_year_month: Vec<::saponify::simple::GYearMonth>,
    /// The element `gYear`.
    #[yaserde(rename = "gYear", prefix = "b")]
    #[required(occurs = 0..)]
    pub g_year: Vec<::saponify::simple::GYear>,
    /// The element `gMonthDay`.
    #[yaserde(rename = "gMonthDay", prefix = "b")]
    #[required(occurs = 0..)]
    pub g_month_day: Vec<::saponify::simple::GMonthDay>,
    /// The element `gDay`.
    #[yaserde(rename = "gDay", prefix = "b")]
    #[required(occurs = 0..)]
    pub g_day: Vec<::saponify::simple::GDay>,
    /// The element `gMonth`.
    #[yaserde(rename = "gMonth", prefix = "b")]
    #[required(occurs = 0..)]
    pub g_month: Vec<::saponify::simple::GMonth>,
    /// The element `hexBinary`.
    #[yaserde(rename = "hexBinary", prefix = "b")]
    #[required(occurs = 0..)]
    pub hex_binary: Vec<::saponify::simple::HexBinary>,
    /// The element `base64Binary`.
    #[yaserde(rename = "base64Binary", prefix = "b")]
    #[required(occurs = 0..)]
    pub base64_binary: Vec<::saponify::simple::Base64Binary>,
}

/// The type `attributes` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(
    rename = "attributes",
    prefix = "b",
    namespaces = {"b" = "urn:example:built-in"}
)]
pub struct Attributes {
    /// The attribute `string`.
    #[yaserde(rename = "string", attribute = true)]
    pub string: Option<String>,
    /// The attribute `normalizedString`.
    #[yaserde(rename = "normalizedString", attribute = true)]
    pub normalized_string: Option<::saponify::simple::NormalizedString>,
    /// The attribute `token`.
    #[yaserde(rename = "token", attribute = true)]
    pub token: Option<::saponify::simple::Token>,
    /// The attribute `language`.
    #[yaserde(rename = "language", attribute = true)]
    pub language: Option<::saponify::simple::Language>,
    /// The attribute `Name`.
    #[yaserde(rename = "Name", attribute = true)]
    pub name: Option<::saponify::simple::Name>,
    /// The attribute `NCName`.
    #[yaserde(rename = "NCName", attribute = true)]
    pub nc_name: Option<::saponify::simple::NcName>,
    /// The attribute `NMTOKEN`.
    #[yaserde(rename = "NMTOKEN", attribute = true)]
    pub nmtoken: Option<::saponify::simple::NmToken>,
    /// The attribute `NMTOKENS`.
    #[yaserde(rename = "NMTOKENS", attribute = true)]
    pub nmtokens: Option<::saponify::simple::NmTokens>,
    /// The attribute `ID`.
    #[yaserde(rename = "ID", attribute = true)]
    pub id: Option<::saponify::simple::Id>,
    /// The attribute `IDREF`.
    #[yaserde(rename = "IDREF", attribute = true)]
    pub idref: Option<::saponify::simple::IdRef>,
    /// The attribute `IDREFS`.
    #[yaserde(rename = "IDREFS", attribute = true)]
    pub idrefs: Option<::saponify::simple::IdRefs>,
    /// The attribute `ENTITY`.
    #[yaserde(rename = "ENTITY", attribute = true)]
    pub entity: Option<::saponify::simple::Entity>,
    /// The attribute `ENTITIES`.
    #[yaserde(rename = "ENTITIES", attribute = true)]
    pub entities: Option<::saponify::simple::Entities>,
    /// The attribute `anyURI`.
    #[yaserde(rename = "anyURI", attribute = true)]
    pub any_uri: Option<::saponify::simple::AnyUri>,
    /// The attribute `QName`.
    #[yaserde(rename = "QName", attribute = true)]
    pub q_name: Option<::saponify::simple::QName>,
    /// The attribute `boolean`.
    #[yaserde(rename = "boolean", attribute = true)]
    pub boolean: Option<bool>,
    /// The attribute `decimal`.
    #[yaserde(rename = "decimal", attribute = true)]
    pub decimal: Option<::saponify::simple::Decimal>,
    /// The attribute `integer`.
    #[yaserde(rename = "integer", attribute = true)]
    pub integer: Option<::saponify::simple::Integer>,
    /// The attribute `nonPositiveInteger`.
    #[yaserde(rename = "nonPositiveInteger", attribute = true)]
    pub non_positive_integer: Option<::saponify::simple::NonPositiveInteger>,
    /// The attribute `negativeInteger`.
    #[yaserde(rename = "negativeInteger", attribute = true)]
    pub negative_integer: Option<::saponify::simple::NegativeInteger>,
    /// The attribute `nonNegativeInteger`.
    #[yaserde(rename = "nonNegativeInteger", attribute = true)]
    pub non_negative_integer: Option<::saponify::simple::NonNegativeInteger>,
    /// The attribute `positiveInteger`.
    #[yaserde(rename = "positiveInteger", attribute = true)]
    pub positive_integer: Option<::saponify::simple::PositiveInteger>,
    /// The attribute `long`.
    #[yaserde(rename = "long", attribute = true)]
    pub long: Option<i64>,
    /// The attribute `int`.
    #[yaserde(rename = "int", attribute = true)]
    pub int: Option<i32>,
    /// The attribute `short`.
    #[yaserde(rename = "short", attribute = true)]
    pub short: Option<i16>,
    /// The attribute `byte`.
    #[yaserde(rename = "byte", attribute = true)]
    pub byte: Option<i8>,
    /// The attribute `unsignedLong`.
    #[yaserde(rename = "unsignedLong", attribute = true)]
    pub unsigned_long: Option<u64>,
    /// The attribute `unsignedInt`.
    #[yaserde(rename = "unsignedInt", attribute = true)]
    pub unsigned_int: Option<u32>,
    /// The attribute `unsignedShort`.
    #[yaserde(rename = "unsignedShort", attribute = true)]
    pub unsigned_short: Option<u16>,
    /// The attribute `unsignedByte`.
    #[yaserde(rename = "unsignedByte", attribute = true)]
    pub unsigned_byte: Option<u8>,
    /// The attribute `float`.
    #[yaserde(rename = "float", attribute = true)]
    pub float: Option<::saponify::simple::Float>,
    /// The attribute `double`.
    #[yaserde(rename = "double", attribute = true)]
    pub double: Option<::saponify::simple::Double>,
    /// The attribute `duration`.
    #[yaserde(rename = "duration", attribute = true)]
    pub duration: Option<::saponify::simple::Duration>,
    /// The attribute `dateTime`.
    #[yaserde(rename = "dateTime", attribute = true)]
    pub date_time: Option<::saponify::simple::DateTime>,
    /// The attribute `time`.
    #[yaserde(rename = "time", attribute = true)]
    pub time: Option<::saponify::simple::Time>,
    /// The attribute `date`.
    #[yaserde(rename = "date", attribute = true)]
    pub date: Option<::saponify::simple::Date>,
    /// The attribute `gYearMonth`.
    #[yaserde(rename = "gYearMonth", attribute = true)]
    pub g_year_month: Option<::saponify::simple::GYearMonth>,
    /// The attribute `gYear`.
    #[yaserde(rename = "gYear", attribute = true)]
    pub g_year: Option<::saponify::simple::GYear>,
    /// The attribute `gMonthDay`.
    #[yaserde(rename = "gMonthDay", attribute = true)]
    pub g_month_day: Option<::saponify::simple::GMonthDay>,
    /// The attribute `gDay`.
    #[yaserde(rename = "gDay", attribute = true)]
    pub g_day: Option<::saponify::simple::GDay>,
    /// The attribute `gMonth`.
    #[yaserde(rename = "gMonth", attribute = true)]
    pub g_month: Option<::saponify::simple::GMonth>,
    /// The attribute `hexBinary`.
    #[yaserde(rename = "hexBinary", attribute = true)]
    pub hex_binary: Option<::saponify::simple::HexBinary>,
    /// The attribute `base64Binary`.
    #[yaserde(rename = "base64Binary", attribute = true)]
    pub base64_binary: Option<::saponify::simple::Base64Binary>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    ::saponify::yaserde_record!(All, "b:all");

    ::saponify::yaserde_record!(Attributes, "b:attributes");
}
