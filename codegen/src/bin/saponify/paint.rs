//! Texts of a contract on stdout: without what steers a terminal, and in colours where somebody looks at them.

use std::env;
use std::io::{self, IsTerminal};

/// How much of a documentation is shown beside a name, in characters.
const MAX_SUMMARY: usize = 100;

#[derive(Clone, Copy, Debug)]
pub(crate) struct Paint {
    is_on: bool,
}

impl Paint {
    /// Colours for a terminal, unless `NO_COLOR` is set.
    pub(crate) fn for_stdout() -> Self {
        let is_unwanted = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self { is_on: io::stdout().is_terminal() && !is_unwanted }
    }

    pub(crate) fn bold(self, text: &str) -> String {
        self.styled("1", text)
    }

    pub(crate) fn faint(self, text: &str) -> String {
        self.styled("2", text)
    }

    pub(crate) fn red(self, text: &str) -> String {
        self.styled("1;31", text)
    }

    pub(crate) fn green(self, text: &str) -> String {
        self.styled("1;32", text)
    }

    /// The first sentence of a documentation, set off from what stands before; nothing where there is none.
    pub(crate) fn summary(self, docs: &str) -> String {
        let line = docs.split_whitespace().collect::<Vec<_>>().join(" ");
        let sentence = line.split_inclusive(". ").next().unwrap_or_default().trim_end();
        let mut shown: String = sentence.chars().take(MAX_SUMMARY).collect();
        if shown.is_empty() {
            return shown;
        }
        if sentence.chars().nth(MAX_SUMMARY).is_some() {
            shown.push('…');
        }
        self.faint(&format!("  {shown}"))
    }

    fn styled(self, code: &str, text: &str) -> String {
        let text = harmless(text);
        if self.is_on { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text }
    }
}

/// The text on one line, with nothing that makes it read as something else.
pub(crate) fn harmless(text: &str) -> String {
    let is_invisible = |c: char| {
        c.is_control() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    text.replace(is_invisible, "\u{FFFD}")
}
