//! What HTTP says of the operation.

use axum::http::{HeaderMap, header};

/// The action of a request: the value of `SOAPAction` (SOAP 1.1, 6.1.1), or the parameter `action` of the media type
/// (SOAP 1.2 part 2, 7.1.4); empty where there is none.
pub(super) fn action(headers: &HeaderMap) -> String {
    if let Some(value) = headers.get("soapaction").and_then(|value| value.to_str().ok()) {
        let value = value.trim();
        return value.strip_prefix('"').and_then(|value| value.strip_suffix('"')).unwrap_or(value).to_owned();
    }
    let media_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    parameter(media_type, "action").unwrap_or_default()
}

/// A parameter of a media type; its value may be quoted (RFC 9110, 5.6.6).
fn parameter(media_type: &str, wanted: &str) -> Option<String> {
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
    use super::{action, parameter};
    use axum::http::{HeaderMap, HeaderValue};

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

    #[test]
    fn the_header_of_soap_11_comes_first() {
        let mut headers = HeaderMap::new();
        assert_eq!(action(&headers), "");
        headers.insert("content-type", HeaderValue::from_static("application/soap+xml; action=\"b\""));
        assert_eq!(action(&headers), "b");
        headers.insert("soapaction", HeaderValue::from_static("\"a\""));
        assert_eq!(action(&headers), "a");
    }
}
