//! Elements as they stand, cut out of their document.

use super::error::ReadError;
use super::reader::{Reader, Step};
use super::renamed::renamed;
use super::scope::Declaration;
use crate::simple::name::{is_name_char, is_name_start};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// An element as it stands, but for the contract's URIs in its declarations.
pub(crate) struct Excerpt<'x> {
    pub(crate) xml: Cow<'x, str>,
    /// The namespace of the element's name.
    pub(crate) uri: Arc<str>,
    /// The declarations around it that its text may need.
    pub(crate) outer: Vec<Declaration>,
}

/// A part of an element's content.
pub(crate) enum Piece<'x> {
    /// Text as it stands, with comments and references.
    Text(&'x str),
    Element(Excerpt<'x>),
}

impl<'x> Reader<'x> {
    /// Reads the element that was entered last up to and including its end tag.
    pub(crate) fn excerpt(&mut self) -> Result<Excerpt<'x>, ReadError> {
        let (start, prefix, outside) =
            self.open.last().map_or((0, "", 0), |open| (open.start, open.prefix, open.outside));
        let uri = self.scope.shared_uri(prefix).unwrap_or_default();
        let mut outer = self.scope.declarations(..outside);
        for own in self.scope.declarations(outside..) {
            outer.retain(|declaration| declaration.prefix != own.prefix);
        }
        self.skip()?;
        let xml = self.slice(start, self.position());
        outer.retain(|declaration| !declaration.uri.is_empty());
        retain_needed(&mut outer, [xml]);
        Ok(Excerpt { xml: renamed(xml, self.options().namespaces), uri, outer })
    }

    /// Reads the content of the element that was entered last, up to and including its end tag.
    pub(crate) fn pieces(&mut self) -> Result<Vec<Piece<'x>>, ReadError> {
        let mut pieces = Vec::new();
        let mut from = self.position();
        loop {
            match self.step()? {
                Step::Text(_) => {}
                Step::Start => {
                    pieces.push(Piece::Text(self.slice(from, self.open.last().map_or(from, |open| open.start))));
                    pieces.push(Piece::Element(self.excerpt()?));
                    from = self.position();
                }
                Step::End => {
                    let rest = self.slice(from, self.position());
                    pieces.push(Piece::Text(rest.rfind("</").and_then(|end| rest.get(..end)).unwrap_or_default()));
                    return Ok(pieces);
                }
            }
        }
    }

    /// The declarations in scope.
    pub(crate) fn declarations(&self) -> Vec<Declaration> {
        self.scope.declarations(..)
    }
}

/// Retains those declarations whose prefixes stand somewhere in the texts before a colon and a name, be it in a tag
/// or in a value. A default namespace counts as needed.
pub(crate) fn retain_needed<'t>(declarations: &mut Vec<Declaration>, texts: impl IntoIterator<Item = &'t str>) {
    if declarations.iter().all(|declaration| declaration.prefix.is_empty()) {
        return;
    }
    let mut needed: BTreeMap<Arc<str>, bool> =
        declarations.iter().map(|declaration| (declaration.prefix.clone(), declaration.prefix.is_empty())).collect();
    for text in texts {
        let mut pieces = text.split(':').peekable();
        while let (Some(before), Some(after)) = (pieces.next(), pieces.peek()) {
            let word = before.rsplit(|c| !is_name_char(c)).next().unwrap_or_default();
            if after.starts_with(is_name_start) {
                if let Some(needed) = needed.get_mut(word) {
                    *needed = true;
                }
            }
        }
    }
    declarations.retain(|declaration| needed.get(&declaration.prefix) == Some(&true));
}
