//! Plain texts and names.

use super::Values;
use super::bounds::Bounds;
use crate::sample::Manner;

/// What a codec may stumble over.
const TRICKY: [&str; 10] = [
    "a < b && c > d",
    "\"quoted\" and 'quoted'",
    "  blanks  before and behind ",
    "two\nlines\tand a tab",
    "żółć жук 漢字 \u{1F98A}",
    "]]>",
    "&amp; &#38;",
    "<!-- no comment -->",
    "0",
    "\u{A0}no break\u{A0}",
];

impl Values {
    pub(super) fn words(&mut self, name: &str, bounds: &Bounds) -> String {
        let has_bounds = bounds.min_length.is_some() || bounds.max_length.is_some();
        let is_tricky = matches!(self.manner, Manner::Random(_)) && !has_bounds && self.random.happens(40);
        let text = match name {
            "anyURI" => format!("http://example.org/{}?q=a%20b#c", self.unique()),
            _ if is_tricky => self.random.one(&TRICKY).unwrap_or(&"").to_string(),
            _ if self.manner == Manner::Minimal && bounds.min_length.unwrap_or_default() == 0 => String::new(),
            _ => format!("text {}", self.unique()),
        };
        let text = match name {
            "string" | "anySimpleType" => text,
            "normalizedString" => text.replace(['\t', '\n', '\r'], " "),
            // A list of blanks is none; characters that break no line stay.
            _ => text.split([' ', '\t', '\n', '\r']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "),
        };
        if has_bounds { self.fitted(text, bounds, 'x') } else { text }
    }

    pub(super) fn name(&mut self, name: &str, bounds: &Bounds) -> String {
        let number = self.unique();
        let text = match name {
            "NMTOKEN" if self.random.happens(30) => format!("{number}.a-b"),
            _ => format!("n{number}"),
        };
        let has_bounds = bounds.min_length.is_some() || bounds.max_length.is_some();
        if has_bounds { self.fitted(text, bounds, '_') } else { text }
    }

    /// The text made as long as it may be.
    fn fitted(&mut self, text: String, bounds: &Bounds, filling: char) -> String {
        let own = text.chars().count();
        if bounds.min_length.unwrap_or(0) <= own
            && own <= bounds.max_length.unwrap_or(usize::MAX)
            && self.random.happens(50)
        {
            return text;
        }
        let length = self.length(bounds, 1, own);
        let mut text: String = text.chars().chain(std::iter::repeat(filling)).take(length).collect();
        if text.ends_with(' ') {
            text.pop();
            text.push(filling);
        }
        text
    }
}
