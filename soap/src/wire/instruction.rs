//! The XML declaration and processing instructions (XML 1.0, 2.6 and 2.8).

use super::attributes::is_spaced;
use super::scope::is_name;
use quick_xml::events::attributes::Attributes;

/// What is wrong with the XML declaration that has `content` between `<?` and `?>`.
pub(super) fn declaration_fault(content: &str) -> Option<&'static str> {
    const MALFORMED: Option<&str> = Some("its XML declaration is malformed");
    // What nearly every document says.
    if matches!(content, r#"xml version="1.0" encoding="utf-8""# | r#"xml version="1.0" encoding="UTF-8""#) {
        return None;
    }
    let target = "xml".len();
    if !content.get(target..).is_some_and(is_spaced) {
        return MALFORMED;
    }
    let mut allowed = ["version", "encoding", "standalone"].into_iter();
    let mut has_version = false;
    for attribute in Attributes::new(content, target).with_checks(false) {
        let Ok(attribute) = attribute else { return MALFORMED };
        let (name, value) = (attribute.key.into_inner(), attribute.value.as_ref());
        // What was passed over is used up, so that they stand in this order and each of them once.
        if !allowed.any(|allowed| allowed == name) {
            return MALFORMED;
        }
        let is_valid = match name {
            "version" if value != "1.0" => return Some("it is not of XML version 1.0"),
            "version" => {
                has_version = true;
                true
            }
            "encoding" => is_encoding(value),
            _ => matches!(value, "yes" | "no"),
        };
        if !is_valid {
            return MALFORMED;
        }
    }
    if has_version { None } else { Some("it is not of XML version 1.0") }
}

/// `EncName` (XML 1.0, 4.3.3).
fn is_encoding(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'))
}

/// Whether a processing instruction may have this target. Namespaces in XML 1.0, 7, allows it no colon.
pub(super) fn is_target(target: &str) -> bool {
    is_name(target) && !target.eq_ignore_ascii_case("xml")
}
