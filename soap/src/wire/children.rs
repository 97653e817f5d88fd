//! The content of a complex type (XML Schema part 1, 3.4): elements only, or text only.

use super::error::{ReadError, ReadErrorKind};
use super::escape::is_blank;
use super::field::Field;
use super::place::shown;
use super::reader::{Reader, Step};
use std::borrow::Cow;

impl<'x> Reader<'x> {
    /// Reads child elements up to and including the end tag.
    ///
    /// For each one that is among `fields`, `take` is called with its index and reads it.
    /// `seen` counts them and has one place a field.
    pub fn children(
        &mut self,
        fields: &[Field],
        seen: &mut [u32],
        take: &mut dyn FnMut(usize, &mut Reader<'x>) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        let mut last = 0;
        let place = self.place();
        while self.next_child()? {
            let Some((index, field)) = self.find(fields, last) else {
                if self.is_strict() {
                    return Err(self.unexpected(&listed(fields, self.name().1)));
                }
                self.skip()?;
                continue;
            };
            if index < last && self.is_strict() {
                return Err(self.error_of_element(ReadErrorKind::Order(field.local)));
            }
            last = index;
            if let Some(count) = seen.get_mut(index) {
                *count = count.saturating_add(1);
                if *count > 1 && field.max == 1 {
                    return Err(self.error_of_element(ReadErrorKind::Repeated(field.local)));
                }
            }
            take(index, self)?;
        }
        match self.incomplete(fields, seen) {
            None => Ok(()),
            Some(kind) => Err(self.error_at(place, kind)),
        }
    }

    /// The field of the element that was just entered. Elements mostly come in the order of the fields.
    fn find<'f>(&self, fields: &'f [Field], last: usize) -> Option<(usize, &'f Field)> {
        let (uri, local) = self.name();
        let is_it = |field: &Field| field.local == local && field.namespace == uri;
        let (before, from) = fields.split_at_checked(last)?;
        let ahead = from.iter().position(is_it).map(|at| at + last);
        let index = ahead.or_else(|| before.iter().position(is_it))?;
        fields.get(index).map(|field| (index, field))
    }

    /// What is missing at the end tag.
    fn incomplete(&self, fields: &[Field], seen: &[u32]) -> Option<ReadErrorKind> {
        fields.iter().zip(seen).find_map(|(field, count)| {
            if field.max == 1 {
                (*count < field.min).then_some(ReadErrorKind::Missing(field.local))
            } else {
                let is_wrong = self.is_strict() && !(field.min..=field.max).contains(count);
                is_wrong.then_some(ReadErrorKind::Count {
                    name: field.local,
                    found: *count,
                    least: field.min,
                    most: (field.max != u32::MAX).then_some(field.max),
                })
            }
        })
    }

    /// The error for a required part that is absent.
    #[must_use]
    pub fn missing(&self, name: &'static str) -> ReadError {
        self.error(ReadErrorKind::Missing(name))
    }

    /// Steps into the next child element, or out of the parent: `false` at its end tag.
    pub(crate) fn next_child(&mut self) -> Result<bool, ReadError> {
        loop {
            match self.step()? {
                Step::Text(text) if is_blank(&text) => {}
                Step::Text(_) => return Err(self.error(ReadErrorKind::UnexpectedText)),
                Step::Start => return Ok(true),
                Step::End => return Ok(false),
            }
        }
    }

    /// The content of the element that was entered last as it stands, up to its end tag.
    pub(crate) fn raw(&mut self) -> Result<&'x str, ReadError> {
        let start = self.position();
        self.skip()?;
        let xml = self.slice(start, self.position());
        // The end tag is the last thing that was read; an empty element has none.
        Ok(xml.rfind("</").and_then(|end| xml.get(..end)).unwrap_or_default())
    }

    /// Reads text up to and including the end tag; comments do not part it, elements may not stand in it.
    pub fn text(&mut self) -> Result<Cow<'x, str>, ReadError> {
        let most = self.limits().text_bytes;
        let mut whole: Cow<'x, str> = Cow::Borrowed("");
        loop {
            match self.step()? {
                Step::End => return Ok(whole),
                Step::Start => return Err(self.unexpected("only text")),
                Step::Text(piece) => {
                    if whole.is_empty() {
                        whole = piece;
                    } else {
                        whole.to_mut().push_str(&piece);
                    }
                    if whole.len() > most {
                        return Err(self.limit("bytes in a text", most));
                    }
                }
            }
        }
    }
}

/// What may stand in place of an element `found`. URIs are shown where they alone make the difference.
fn listed(fields: &[Field], found: &str) -> String {
    if let Some(field) = fields.iter().find(|field| field.local == found) {
        return format!("`{}`", shown(field.namespace, field.local));
    }
    match fields {
        [] => "no element".to_owned(),
        [one] => format!("only `{}`", one.local),
        many => {
            let names: Vec<_> = many.iter().take(10).map(|field| format!("`{}`", field.local)).collect();
            format!("one of {}", names.join(", "))
        }
    }
}
