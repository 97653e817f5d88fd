//! XML that stands as it is, in documents with other URIs for the contract's ([`Profile`](crate::contract::Profile)).

use quick_xml::events::{BytesStart, Event};
use std::borrow::Cow;

/// The same XML, its namespace declarations renamed by pairs of a URI and the URI in its place.
pub(super) fn renamed<'x>(xml: &'x str, pairs: &[(&str, &str)]) -> Cow<'x, str> {
    if !pairs.iter().any(|(uri, _)| xml.contains(uri)) {
        return Cow::Borrowed(xml);
    }
    let mut reader = quick_xml::Reader::from_str(xml);
    let (mut out, mut copied) = (String::with_capacity(xml.len()), 0);
    // It was read before, so there is no error but the end.
    while let Ok(event) = reader.read_event() {
        let (tag, bracket) = match &event {
            Event::Start(tag) => (tag, ">".len()),
            Event::Empty(tag) => (tag, "/>".len()),
            Event::Eof => break,
            _ => continue,
        };
        if let Some(tag_renamed) = renamed_tag(tag, pairs) {
            let end = usize::try_from(reader.buffer_position()).unwrap_or_default().saturating_sub(bracket);
            out.push_str(xml.get(copied..end.saturating_sub(tag.len())).unwrap_or_default());
            out.push_str(&tag_renamed);
            copied = end;
        }
    }
    out.push_str(xml.get(copied..).unwrap_or_default());
    Cow::Owned(out)
}

/// What stands in the tag, if one of its declarations is renamed.
fn renamed_tag(tag: &BytesStart<'_>, pairs: &[(&str, &str)]) -> Option<String> {
    let mut out = tag.name().into_inner().to_owned();
    let mut is_renamed = false;
    for attribute in tag.attributes().flatten() {
        let key = attribute.key.into_inner();
        let is_declaration = key == "xmlns" || key.starts_with("xmlns:");
        let other = pairs.iter().find(|(uri, _)| is_declaration && *uri == attribute.value);
        is_renamed |= other.is_some();
        let value = other.map_or(attribute.value, |(_, uri)| quick_xml::escape::escape(*uri));
        for piece in [" ", key, "=\"", &value.replace('"', "&quot;"), "\""] {
            out.push_str(piece);
        }
    }
    is_renamed.then_some(out)
}

#[cfg(test)]
mod tests {
    use super::renamed;

    #[test]
    fn only_declarations_are_renamed() {
        let pairs = [("urn:a", "urn:b?c&d"), ("urn:x", "urn:y")];
        for (xml, expected) in [
            ("<a/>", "<a/>"),
            ("<a>urn:a</a>", "<a>urn:a</a>"),
            ("<a b='urn:a' xmlns:c='urn:aa'/>", "<a b='urn:a' xmlns:c='urn:aa'/>"),
            (
                "é<p:a  b='\"'\n xmlns:p='urn:a' /><![CDATA[<a xmlns='urn:a'>]]><c xmlns=\"urn:x\" d='é'>urn:x</c>",
                "é<p:a b=\"&quot;\" xmlns:p=\"urn:b?c&amp;d\"/><![CDATA[<a xmlns='urn:a'>]]><c xmlns=\"urn:y\" d=\"é\">urn:x</c>",
            ),
        ] {
            assert_eq!(renamed(xml, &pairs), expected);
            assert_eq!(renamed(xml, &[]), xml);
        }
    }
}
