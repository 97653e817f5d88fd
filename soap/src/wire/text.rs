//! Content that is text (XML Schema part 1, 3.4: simple content), and content as it stands.

use super::error::ReadError;
use super::reader::{Reader, Step};
use std::borrow::Cow;

impl<'x> Reader<'x> {
    /// Reads text up to and including the end tag; comments do not part it, elements may not stand in it.
    pub fn text(&mut self) -> Result<Cow<'x, str>, ReadError> {
        let mut whole: Cow<'x, str> = Cow::Borrowed("");
        loop {
            match self.step()? {
                Step::End => return Ok(whole),
                Step::Start => return Err(self.unexpected("only text")),
                // Most texts are of one piece.
                Step::Text(piece) if whole.is_empty() && piece.len() <= self.limits().text_bytes => whole = piece,
                Step::Text(piece) => self.add_text(&mut whole, piece)?,
            }
        }
    }

    pub(super) fn add_text(&self, whole: &mut Cow<'x, str>, piece: Cow<'x, str>) -> Result<(), ReadError> {
        if whole.is_empty() {
            *whole = piece;
        } else {
            whole.to_mut().push_str(&piece);
        }
        let most = self.limits().text_bytes;
        if whole.len() > most { Err(self.limit("bytes in a text", most)) } else { Ok(()) }
    }

    /// The content of the element that was entered last as it stands, up to its end tag.
    pub(crate) fn raw(&mut self) -> Result<&'x str, ReadError> {
        let start = self.position();
        self.skip()?;
        let xml = self.slice(start, self.position());
        // The end tag is the last thing that was read; an empty element has none.
        Ok(xml.rfind("</").and_then(|end| xml.get(..end)).unwrap_or_default())
    }
}
