//! The mistakes of a contract, collected so that one run tells them all.

mod picture;
mod suggestion;

use std::borrow::Cow;

use crate::source::{Sources, Span};

pub(crate) use suggestion::did_you_mean;

/// How many mistakes are told; a contract that is wrong as a whole needs no thousand lines.
const MAX_TOLD: usize = 100;

/// How much of a name a message repeats, in characters.
const MAX_QUOTED: usize = 120;

/// What a mistake does to the build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Severity {
    /// Nothing is generated.
    Error,
    /// The contract is taken, and something in it deserves a look.
    Warning,
}

/// What is wrong, where, and what to do.
#[derive(Clone, Debug)]
pub(crate) struct Mistake {
    pub(crate) severity: Severity,
    /// Absent where no file can be shown, as when the contract itself is missing.
    pub(crate) span: Option<Span>,
    pub(crate) message: String,
    pub(crate) help: Option<String>,
    /// Where the first of two is, when the mistake is the second.
    pub(crate) first: Option<Span>,
}

impl Mistake {
    pub(crate) fn help(&mut self, help: impl Into<String>) {
        self.help = Some(help.into());
    }
}

/// All mistakes that were found so far, and the files they stand in.
#[derive(Clone, Debug, Default)]
pub(crate) struct Report {
    pub(crate) mistakes: Vec<Mistake>,
    pub(crate) sources: Sources,
    suggestions: suggestion::Budget,
    is_strict: bool,
}

impl Report {
    /// A report where what breaks a rule of the standards is an error, though its meaning may be clear.
    pub(crate) fn strict(is_strict: bool) -> Self {
        Self { is_strict, ..Self::default() }
    }

    /// Something against a rule of the standards whose meaning is clear all the same, so that many contracts have it:
    /// a warning, and an error where it is to be strict.
    pub(crate) fn rule(&mut self, span: Span, message: impl Into<String>) -> &mut Mistake {
        let severity = if self.is_strict { Severity::Error } else { Severity::Warning };
        self.push(severity, Some(span), message.into())
    }

    pub(crate) fn error(&mut self, span: Span, message: impl Into<String>) -> &mut Mistake {
        self.push(Severity::Error, Some(span), message.into())
    }

    pub(crate) fn warn(&mut self, span: Span, message: impl Into<String>) -> &mut Mistake {
        self.push(Severity::Warning, Some(span), message.into())
    }

    /// An error that has no place in a file.
    pub(crate) fn error_at_large(&mut self, message: impl Into<String>) -> &mut Mistake {
        self.push(Severity::Error, None, message.into())
    }

    /// An error at a name that nothing bears, with the nearest of the names that exist.
    pub(crate) fn misspelt<'n>(
        &mut self,
        span: Span,
        message: impl Into<String>,
        name: &str,
        known: impl IntoIterator<Item = &'n str>,
    ) {
        let help = self.suggestions.spend(name, known);
        self.error(span, message).help = help;
    }

    /// The same where what bears the name can be left out: a rule.
    pub(crate) fn misspelt_rule<'n>(
        &mut self,
        span: Span,
        message: impl Into<String>,
        name: &str,
        known: impl IntoIterator<Item = &'n str>,
    ) {
        let help = self.suggestions.spend(name, known);
        self.rule(span, message).help = help;
    }

    /// Whether nothing can be generated.
    pub(crate) fn is_fatal(&self) -> bool {
        self.mistakes.iter().any(|mistake| mistake.severity == Severity::Error)
    }

    /// The errors, one line each: `file:line:column: message; help`.
    pub(crate) fn lines(&self) -> impl Iterator<Item = String> {
        self.told(Severity::Error)
    }

    /// The warnings, one line each, written as [`Report::lines`] are.
    pub(crate) fn warnings(&self) -> impl Iterator<Item = String> {
        self.told(Severity::Warning)
    }

    /// Every mistake with its source line and a caret under what is wrong.
    pub(crate) fn pictures(&self, color: bool) -> String {
        picture::draw(self, color)
    }

    /// Puts the mistakes into the order of the files, so that the order of the rules does not show.
    pub(crate) fn sort(&mut self) {
        self.mistakes.sort_by_key(|mistake| mistake.span.map(|span| (span.source, span.start)));
    }

    fn told(&self, severity: Severity) -> impl Iterator<Item = String> {
        let left = self.of(severity).count().saturating_sub(MAX_TOLD);
        let rest = (left > 0).then(|| format!("{left} more are not shown"));
        self.of(severity).take(MAX_TOLD).map(|mistake| self.line(mistake)).chain(rest)
    }

    fn of(&self, severity: Severity) -> impl Iterator<Item = &Mistake> {
        self.mistakes.iter().filter(move |mistake| mistake.severity == severity)
    }

    fn line(&self, mistake: &Mistake) -> String {
        let mut line = String::new();
        if let Some(span) = mistake.span {
            let place = self.sources.place(span);
            let path = self.sources.path(span.source).to_string_lossy();
            line = format!("{path}:{}:{}: ", place.line, place.column);
        }
        line += &mistake.message;
        if let Some(help) = self.help(mistake) {
            line += "; ";
            line += &help;
        }
        line.replace(char::is_control, " ")
    }

    /// What to do, or what to look at.
    fn help<'m>(&self, mistake: &'m Mistake) -> Option<Cow<'m, str>> {
        let first = mistake.first.map(|first| {
            let line = self.sources.place(first).line;
            Cow::from(format!("the first is at {}:{line}", self.sources.path(first.source).display()))
        });
        mistake.help.as_deref().map(Cow::from).or(first)
    }

    fn push(&mut self, severity: Severity, span: Option<Span>, message: String) -> &mut Mistake {
        let index = self.mistakes.len();
        self.mistakes.push(Mistake { severity, span, message, help: None, first: None });
        &mut self.mistakes[index]
    }
}

/// A text of the contract within a message: in backticks, on one line, and not endless.
pub(crate) fn quote(text: &str) -> String {
    let mut shown: String =
        text.chars().take(MAX_QUOTED).map(|c| if is_invisible(c) { '\u{FFFD}' } else { c }).collect();
    if text.chars().nth(MAX_QUOTED).is_some() {
        shown.push('…');
    }
    format!("`{shown}`")
}

/// Characters that break a line or turn its direction, and so make it read as something else.
fn is_invisible(c: char) -> bool {
    c.is_control() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::{MAX_TOLD, Report};
    use crate::source::Span;

    #[test]
    fn warnings_hide_no_error() {
        let mut report = Report::default();
        let source = report.sources.add(PathBuf::from("a.xsd"), "<a/>");
        let span = Span { source, start: 0, end: 2 };
        for _ in 0..=MAX_TOLD {
            report.warn(span, "odd");
        }
        report.error(span, "wrong");
        let pictures = report.pictures(false);
        assert!(pictures.starts_with("error: wrong"), "{pictures}");
        assert!(pictures.ends_with("\n1 more warnings are not shown\n\n"), "{pictures}");
    }
}
