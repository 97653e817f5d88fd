//! Text to a tree of elements, under the limits.

use roxmltree::{Document, Error, ParsingOptions};

use super::limits;
use crate::report::{Report, quote};
use crate::source::{SourceId, Span};

/// How many nodes a file may have.
const MAX_NODES: u32 = 5_000_000;

/// Parses one file. Nothing outside of it is ever opened, whatever its DOCTYPE says.
pub(super) fn parse<'t>(text: &'t str, source: SourceId, report: &mut Report) -> Option<Document<'t>> {
    if let Err(refused) = limits::check(text) {
        report.error(Span { source, start: refused.at, end: refused.at + 1 }, refused.message);
        return None;
    }
    let options = ParsingOptions { allow_dtd: true, nodes_limit: MAX_NODES, ..ParsingOptions::default() };
    match Document::parse_with_options(text, options) {
        Ok(document) => Some(document),
        Err(error) => {
            let start = offset(text, error.pos());
            report.error(Span { source, start, end: start + 1 }, format!("not well-formed XML: {}", words(&error)));
            None
        }
    }
}

/// What is wrong, without the position that the parser writes into its own text.
fn words(error: &Error) -> String {
    match error {
        Error::UnexpectedCloseTag(open, close, _) => {
            format!("{} is closed by {}", quote(&format!("<{open}>")), quote(&format!("</{close}>")))
        }
        Error::UnknownNamespace(prefix, _) => format!("the prefix {} is bound to no namespace", quote(prefix)),
        Error::DuplicatedAttribute(name, _) => format!("the attribute {} is given twice", quote(name)),
        Error::NodesLimitReached => format!("there are more than {MAX_NODES} nodes"),
        other => {
            let text = other.to_string();
            let end = text.rfind(" at ").filter(|&end| text.ends_with(|c: char| c.is_ascii_digit()) && end > 0);
            text.get(..end.unwrap_or(text.len())).unwrap_or_default().to_owned()
        }
    }
}

/// The byte at a row and a column, both from one; a column is a character.
fn offset(text: &str, pos: roxmltree::TextPos) -> usize {
    let row = usize::try_from(pos.row).unwrap_or(usize::MAX).saturating_sub(1);
    let column = usize::try_from(pos.col).unwrap_or(usize::MAX).saturating_sub(1);
    let start = match row {
        0 => 0,
        _ => text.match_indices('\n').nth(row - 1).map_or(text.len(), |(newline, _)| newline + 1),
    };
    let line = text.get(start..).unwrap_or_default();
    start + line.char_indices().nth(column).map_or(line.len(), |(byte, _)| byte)
}
