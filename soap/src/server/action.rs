//! What HTTP says of the operation.

use crate::transport::parameter;
use axum::http::{HeaderMap, header};
use std::borrow::Cow;

/// The action of a request: the value of `SOAPAction` (SOAP 1.1, 6.1.1), or the parameter `action` of the media type
/// (SOAP 1.2 part 2, 7.1.4); empty where there is none.
pub(super) fn action(headers: &HeaderMap) -> Cow<'_, str> {
    if let Some(value) = headers.get("soapaction").and_then(|value| value.to_str().ok()) {
        let value = value.trim();
        return value.strip_prefix('"').and_then(|value| value.strip_suffix('"')).unwrap_or(value).into();
    }
    let media_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    parameter(media_type, "action").unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::action;
    use axum::http::{HeaderMap, HeaderValue};

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
