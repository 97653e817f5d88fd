//! Parameters of media types.

use http::HeaderMap;
use http::header::CONTENT_TYPE;

/// What HTTP says of the encoding of a body (RFC 7303, 3.2), if it does.
pub(crate) fn charset(headers: &HeaderMap) -> Option<String> {
    parameter(headers.get(CONTENT_TYPE)?.to_str().ok()?, "charset")
}

/// A parameter of a media type; its value may be quoted (RFC 9110, 5.6.6).
pub(crate) fn parameter(media_type: &str, wanted: &str) -> Option<String> {
    let mut rest = media_type.split_once(';')?.1;
    loop {
        let (name, behind) = rest.split_once('=')?;
        let (value, behind) = value(behind.trim_start());
        if name.trim().eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
        rest = behind.split_once(';')?.1;
    }
}

/// A token or a quoted string, and what is behind it.
fn value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find(';').unwrap_or(text.len());
        let (token, rest) = text.split_at_checked(end).unwrap_or((text, ""));
        return (token.trim().to_owned(), rest);
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
    (value, characters.as_str())
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
