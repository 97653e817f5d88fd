//! The characters of a pattern, one by one, with the byte where each stands.

#[derive(Clone, Debug)]
pub(super) struct Scan<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Scan<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// What is not read yet.
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    pub(super) fn at(&self) -> usize {
        self.at
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn looking_at(&self, text: &str) -> bool {
        self.rest().starts_with(text)
    }

    /// Passes over a character if it comes next.
    pub(super) fn eat(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        if found {
            self.at += wanted.len_utf8();
        }
        found
    }

    /// The text before `end` and where it starts; passes over both. `None` where there is no `end`.
    pub(super) fn until(&mut self, end: char) -> Option<(usize, &'a str)> {
        let (text, _) = self.rest().split_once(end)?;
        let start = self.at;
        self.at += text.len() + end.len_utf8();
        Some((start, text))
    }
}

impl Iterator for Scan<'_> {
    type Item = (usize, char);

    fn next(&mut self) -> Option<Self::Item> {
        let found = (self.at, self.peek()?);
        self.at += found.1.len_utf8();
        Some(found)
    }
}
