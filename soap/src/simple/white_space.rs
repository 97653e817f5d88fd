use std::borrow::Cow;

/// The `whiteSpace` facet (part 2, 4.3.6). White space is blank, tab, carriage return and line feed, nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhiteSpace {
    /// The text stays as it is.
    Preserve,
    /// Each white space character becomes a blank.
    Replace,
    /// Like `Replace`; then runs of blanks become one, and the ends have none.
    Collapse,
}

impl WhiteSpace {
    /// The text after this handling. It is copied only where it changes.
    #[must_use]
    pub fn apply(self, text: Cow<'_, str>) -> Cow<'_, str> {
        match self {
            Self::Preserve => text,
            Self::Replace => replace(text),
            Self::Collapse => collapse(text),
        }
    }
}

pub(super) const fn is_white_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n')
}

fn replace(text: Cow<'_, str>) -> Cow<'_, str> {
    const BREAKS: [char; 3] = ['\t', '\r', '\n'];
    if text.contains(BREAKS) { Cow::Owned(text.replace(BREAKS, " ")) } else { text }
}

fn collapse(text: Cow<'_, str>) -> Cow<'_, str> {
    let inner = text.trim_matches(is_white_space);
    if !has_single_blanks(inner) {
        let words = inner.split(is_white_space).filter(|word| !word.is_empty());
        let mut collapsed = String::with_capacity(inner.len());
        for word in words {
            if !collapsed.is_empty() {
                collapsed.push(' ');
            }
            collapsed.push_str(word);
        }
        return Cow::Owned(collapsed);
    }
    if inner.len() == text.len() {
        return text;
    }
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim_matches(is_white_space)),
        Cow::Owned(_) => Cow::Owned(inner.to_owned()),
    }
}

/// Whether the white space between words is one blank everywhere.
fn has_single_blanks(text: &str) -> bool {
    let mut after_blank = false;
    text.bytes().all(|byte| {
        let blank = byte == b' ';
        let repeated = blank && after_blank;
        after_blank = blank;
        !repeated && !matches!(byte, b'\t' | b'\r' | b'\n')
    })
}
