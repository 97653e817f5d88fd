//! Mistakes drawn with the source line and a caret.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{MAX_TOLD, Mistake, Report, Severity};
use crate::source::boundary;

/// The longest source line that is drawn, in bytes; a contract without line breaks is one line of megabytes.
const MAX_LINE: usize = 4 * 1024;

/// The errors first, so that no number of warnings hides them.
pub(super) fn draw(report: &Report, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut pictures = String::new();
    for (severity, what) in [(Severity::Error, "errors"), (Severity::Warning, "warnings")] {
        for mistake in report.of(severity).take(MAX_TOLD) {
            pictures += &renderer.render(&[group(mistake, report)]);
            pictures += "\n\n";
        }
        let left = report.of(severity).count().saturating_sub(MAX_TOLD);
        if left > 0 {
            pictures += &left.to_string();
            pictures += " more ";
            pictures += what;
            pictures += " are not shown\n\n";
        }
    }
    pictures
}

fn group<'r>(mistake: &'r Mistake, report: &'r Report) -> Group<'r> {
    let sources = &report.sources;
    let level = match mistake.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = level.primary_title(mistake.message.as_str()).elements(None::<Origin<'_>>);
    if let Some(span) = mistake.span {
        let path = sources.path(span.source).to_string_lossy();
        let (number, line) = sources.line(span);
        if line.text.len() > MAX_LINE {
            let place = sources.place(span);
            group = group.element(Origin::path(path).line(place.line).char_column(place.column));
        } else {
            let start = boundary(line.text, span.start - line.start);
            let end = boundary(line.text, span.end.saturating_sub(line.start)).max(start);
            group = group.element(
                Snippet::source(line.text)
                    .line_start(number)
                    .path(path)
                    .annotation(AnnotationKind::Primary.span(start..end)),
            );
        }
    }
    if let Some(help) = report.help(mistake) {
        group = group.element(Level::HELP.message(help));
    }
    group
}
