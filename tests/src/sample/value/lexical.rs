//! The forms of the built-in types, or the plain part of them, as patterns.

use crate::sample::pattern::Pattern;

/// The form of a type; none where it has no other than its characters.
pub(super) fn pattern(name: &str) -> Option<Pattern> {
    const ZONE: &str = r"(Z|[+\-](0\d|1[0-3]):[0-5]\d|)";
    const YEAR: &str = r"((19|20)\d\d|(19|20)\d\d|(19|20)\d\d|-00[1-9]\d|1\d{4})";
    const MONTH: &str = "(0[1-9]|1[0-2])";
    const DAY: &str = r"(0[1-9]|1\d|2[0-8])";
    const TIME: &str = r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d(|\.\d{0,8}[1-9])";
    let pattern = match name {
        "boolean" => "true|false|1|0".to_owned(),
        "float" => r"-?\d{1,6}(\.\d{1,3})?|-?[1-9]\.\d{1,3}[eE]-?[1-9]|INF|-INF|NaN".to_owned(),
        "double" => r"-?\d{1,9}(\.\d{1,6})?|-?[1-9]\.\d{1,9}[eE]-?[1-9]\d?|INF|-INF|NaN".to_owned(),
        "duration" => {
            r"-?P([1-9]Y|1?[0-9]M|[1-9]\dD|1Y2M3DT4H5M6S|1?[1-9]DT\d\dH|T\d{1,2}M(\d\.[1-9]S)?|T\d{1,3}S)".to_owned()
        }
        "dateTime" => format!("{YEAR}-{MONTH}-{DAY}T{TIME}{ZONE}"),
        "date" => format!("{YEAR}-{MONTH}-{DAY}{ZONE}"),
        "time" => format!("{TIME}{ZONE}"),
        "gYearMonth" => format!("{YEAR}-{MONTH}{ZONE}"),
        "gYear" => format!("{YEAR}{ZONE}"),
        "gMonthDay" => format!("--{MONTH}-{DAY}{ZONE}"),
        "gMonth" => format!("--{MONTH}{ZONE}"),
        "gDay" => format!("---{DAY}{ZONE}"),
        "language" => "en|de-CH|fr|x-klingon|zh-Hant-TW".to_owned(),
        "hexBinary" => "([0-9a-fA-F]{2})*".to_owned(),
        "base64Binary" => "([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=|[A-Za-z0-9+/][AQgw]==)?".to_owned(),
        "Name" => r"\i\c*".to_owned(),
        "NCName" | "ID" | "IDREF" | "ENTITY" => r"[\i-[:]][\c-[:]]*".to_owned(),
        "NMTOKEN" => r"\c+".to_owned(),
        _ => return None,
    };
    Pattern::new(&pattern)
}
