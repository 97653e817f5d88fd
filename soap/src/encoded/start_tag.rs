use quick_xml::events::attributes::Attributes;
use std::borrow::Cow;

/// A start tag as it stands in a document that was found well-formed.
#[derive(Clone, Copy)]
pub(super) struct StartTag<'x> {
    pub(super) name: &'x str,
    /// What stands between `<` and `>` or `/>`.
    inside: &'x str,
    pub(super) is_empty: bool,
}

/// An attribute, its value as it stands between the quotes.
pub(super) struct Attribute<'x> {
    pub(super) name: &'x str,
    pub(super) value: &'x str,
}

impl<'x> StartTag<'x> {
    /// `text` is from `<` to `>`.
    pub(super) fn new(text: &'x str) -> Self {
        let inside = text.strip_prefix('<').and_then(|text| text.strip_suffix('>')).unwrap_or_default();
        let (inside, is_empty) = inside.strip_suffix('/').map_or((inside, false), |inside| (inside, true));
        let name = inside.find(|c: char| c.is_ascii_whitespace()).and_then(|end| inside.get(..end)).unwrap_or(inside);
        Self { name, inside, is_empty }
    }

    pub(super) fn attributes(&self) -> impl Iterator<Item = Attribute<'x>> + use<'x> {
        let mut attributes = Attributes::new(self.inside, self.name.len());
        // Duplicates were refused with the document.
        attributes.with_checks(false);
        attributes.flatten().filter_map(|attribute| {
            let Cow::Borrowed(value) = attribute.value else { return None };
            Some(Attribute { name: attribute.key.into_inner(), value })
        })
    }
}

impl<'x> Attribute<'x> {
    /// Prefix and local name; an attribute without a prefix is in no namespace.
    pub(super) fn split(&self) -> (&'x str, &'x str) {
        self.name.split_once(':').unwrap_or(("", self.name))
    }

    /// The prefix that a namespace declaration binds; `None` for any other attribute.
    pub(super) fn declares(&self) -> Option<&'x str> {
        match self.split() {
            ("", "xmlns") => Some(""),
            ("xmlns", prefix) => Some(prefix),
            _ => None,
        }
    }

    pub(super) fn write(&self, out: &mut String) {
        let quote = if self.value.contains('"') { '\'' } else { '"' };
        out.push(' ');
        out.push_str(self.name);
        out.push('=');
        out.push(quote);
        out.push_str(self.value);
        out.push(quote);
    }
}
