//! Parameters of media types.

use http::HeaderMap;
use http::header::CONTENT_TYPE;
use std::borrow::Cow;

/// What HTTP says of the encoding of a body (RFC 7303, 3.2), if it does.
pub(crate) fn charset(headers: &HeaderMap) -> Option<Cow<'_, str>> {
    let media_type = headers.get(CONTENT_TYPE)?;
    // What nearly every answer says.
    if media_type == "text/xml; charset=utf-8" {
        return Some(Cow::Borrowed("utf-8"));
    }
    parameter(media_type.to_str().ok()?, "charset")
}

/// A parameter of a media type; its value may be quoted (RFC 9110, 5.6.6).
pub(crate) fn parameter<'m>(media_type: &'m str, wanted: &str) -> Option<Cow<'m, str>> {
    let mut rest = split(media_type, b';')?.1;
    loop {
        let (name, behind) = split(rest, b'=')?;
        let (value, behind) = value(behind.trim_ascii_start());
        if name.trim_ascii().eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
        rest = split(behind, b';')?.1;
    }
}

/// What is before and behind a byte of ASCII. Every answer has a media type, and it is short: a plain loop is faster than
/// `split_once`, which sets up a search.
fn split(text: &str, byte: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|found| found == byte)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// A token or a quoted string, and what is behind it.
fn value(text: &str) -> (Cow<'_, str>, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.bytes().position(|byte| byte == b';').unwrap_or(text.len());
        let (token, rest) = text.split_at_checked(end).unwrap_or((text, ""));
        return (Cow::Borrowed(token.trim_ascii()), rest);
    };
    let mut value = String::new();
    let mut characters = quoted.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => break,
            '\\' => value.extend(characters.next()),
            _ => value.push(character),
        }
    }
    (Cow::Owned(value), characters.as_str())
}

#[cfg(test)]
mod tests {
    use super::parameter;

    #[test]
    fn parameters() {
        for (media_type, expected) in [
            ("application/soap+xml", None),
            ("application/soap+xml; charset=utf-8", None),
            ("application/soap+xml; charset=utf-8; action=\"urn:a;b=c\"", Some("urn:a;b=c")),
            ("application/soap+xml;action=urn:a;charset=utf-8", Some("urn:a")),
            ("application/soap+xml; charset=\"utf-8\" ; ACTION = \"a\\\"b\"", Some("a\"b")),
            ("application/soap+xml; action=\"open", Some("open")),
        ] {
            assert_eq!(parameter(media_type, "action").as_deref(), expected, "{media_type}");
        }
    }
}
