//! Documentation of a contract as doc comments that can do no harm.
//!
//! As it stands, it could break the build (a bare CR, bidirectional controls), run as a test (code fences, indented
//! lines), or link and embed what nobody asked for (brackets, HTML).

use proc_macro2::TokenStream;
use quote::quote;

/// How much documentation one item keeps, in bytes.
const MAX_LENGTH: usize = 4096;

/// Doc attributes: the contract's text, or where there is none a sentence of ours.
pub(super) fn docs(contract: &str, otherwise: impl FnOnce() -> String) -> TokenStream {
    let mut lines = harmless(contract);
    if lines.is_empty() {
        lines.push(otherwise());
    }
    attributes(&lines)
}

/// A sentence of ours.
pub(super) fn sentence(text: impl Into<String>) -> TokenStream {
    attributes(&[text.into()])
}

/// A text of the contract as code within a sentence.
pub(super) fn code(text: &str) -> String {
    let shown = words(&plain(text).replace('`', "'"));
    if shown.is_empty() { "an empty text".to_owned() } else { format!("`{shown}`") }
}

/// The text in one line without anything that steers a printer or a reader.
pub(super) fn one_line(text: &str) -> String {
    words(&plain(text))
}

fn attributes(lines: &[String]) -> TokenStream {
    lines
        .iter()
        .map(|line| {
            let line = if line.is_empty() { String::new() } else { format!(" {line}") };
            quote!(#[doc = #line])
        })
        .collect()
}

/// Lines of Markdown without code blocks, links and HTML; blank ones only between others, and single.
fn harmless(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in capped(&plain(text)).lines() {
        let line = words(line);
        let line = if line.starts_with("```") || line.starts_with("~~~") { String::new() } else { escaped(&line) };
        let repeats_blank = line.is_empty() && lines.last().is_none_or(String::is_empty);
        if !repeats_blank {
            lines.push(line);
        }
    }
    lines.pop_if(|last| last.is_empty());
    lines
}

/// Ends of lines become `\n`, and characters that show nothing vanish.
fn plain(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .filter_map(|c| match c {
            '\r' | '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\t' => Some(' '),
            // Marks, embeddings and isolates of the bidirectional algorithm, and the byte order mark.
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => {
                None
            }
            _ if c.is_control() => None,
            _ => Some(c),
        })
        .collect()
}

fn capped(text: &str) -> String {
    if text.len() <= MAX_LENGTH {
        return text.to_owned();
    }
    let end = (0..=MAX_LENGTH).rev().find(|end| text.is_char_boundary(*end)).unwrap_or_default();
    format!("{}…", text.get(..end).unwrap_or_default())
}

/// One blank between words: no line, list item or quotation is then indented enough to be code.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Escapes what Markdown would make a link, HTML or a code block of. Code spans stay as they are.
fn escaped(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        let run = rest.len() - rest.trim_start_matches(c).len();
        if let Some((url, after)) = url(rest) {
            // Between angle brackets it is a link that rustdoc does not warn of.
            out.extend(["<", url, ">"]);
            rest = after;
            continue;
        }
        let (token, after) = match c {
            '`' => rest.split_at(code_span(rest, run).unwrap_or(run)),
            '~' => rest.split_at(run),
            _ => rest.split_at(c.len_utf8()),
        };
        match c {
            '`' if token.len() > run => out.push_str(token),
            '`' => out.push_str(&r"\`".repeat(run)),
            '~' if run >= 3 => out.push_str(&r"\~".repeat(run)),
            '[' | ']' | '<' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            _ => out.push_str(token),
        }
        rest = after;
    }
    out
}

/// The URL that the text starts with, and what follows.
fn url(text: &str) -> Option<(&str, &str)> {
    let address = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let is_part = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#@!$&'()*+,;=%".contains(c);
    let end = address.find(|c| !is_part(c)).unwrap_or(address.len());
    // Punctuation at its end is the sentence's.
    let address = address.get(..end)?.trim_end_matches(|c: char| c != '/' && c.is_ascii_punctuation());
    if address.is_empty() {
        return None;
    }
    let scheme = text.find("://")? + 3;
    text.split_at_checked(scheme + address.len())
}

/// The length of the code span that starts with `run` backticks, if it ends in this line and cannot be a fence.
fn code_span(text: &str, run: usize) -> Option<usize> {
    if run >= 3 {
        return None;
    }
    let mut at = run;
    while let Some(next) = text.get(at..)?.find('`') {
        let start = at + next;
        let tail = text.get(start..)?;
        let length = tail.len() - tail.trim_start_matches('`').len();
        at = start + length;
        if length == run {
            return Some(at);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(contract: &str, expected: &[&str]) {
        assert_eq!(harmless(contract), expected, "{contract:?}");
    }

    #[test]
    fn plain_text_stays() {
        check(
            "The date, `YYYY-MM-DD`.\n  Second line.\n\n\n  Third.\n",
            &["The date, `YYYY-MM-DD`.", "Second line.", "", "Third."],
        );
        check("", &[]);
        check(" \r\n\t\n", &[]);
        check(
            "See https://example.org/?a=1&b=2, (http://b.c/) or https://.",
            &["See <https://example.org/?a=1&b=2>, (<http://b.c/>) or https://."],
        );
    }

    #[test]
    fn nothing_becomes_a_code_block() {
        check("```rust\nlet x = 1;\n```", &["let x = 1;"]);
        check("a\n~~~\nb\n~~~", &["a", "", "b"]);
        check("a\n\n    panic!();\n\n\tpanic!();", &["a", "", "panic!();", "", "panic!();"]);
        check("- ```rust\n>     panic!()\n1.      panic!()", &[r"- \`\`\`rust", "> panic!()", "1. panic!()"]);
        check("- ~~~rust", &[r"- \~\~\~rust"]);
        check("a ```b``` c", &[r"a \`\`\`b\`\`\` c"]);
    }

    #[test]
    fn nothing_becomes_a_link_or_html() {
        check("[std] <b>[x](javascript:1)", &[r"\[std\] \<b>\[x\](javascript:1)"]);
        check(r"\[std] C:\new", &[r"\\\[std\] C:\\new"]);
        check("`Vec<[u8]>` and `` a`b<c `` and `open <b>", &[r"`Vec<[u8]>` and `` a`b<c `` and \`open \<b>"]);
    }

    #[test]
    fn nothing_unseen_stays() {
        check("a\rb\r\nc\u{2028}d", &["a", "b", "c", "d"]);
        check("a\u{202e}b\u{0}c\u{7f}\u{9f}\u{feff}\u{200f}\u{2066}", &["abc"]);
    }

    #[test]
    fn long_texts_end_at_a_character() {
        let lines = harmless(&"ж".repeat(MAX_LENGTH));
        assert_eq!(lines, [format!("{}…", "ж".repeat(MAX_LENGTH / 2))]);
        let lines = harmless(&format!("a{}", "ж".repeat(MAX_LENGTH)));
        assert_eq!(lines[0].len(), 1 + 2 * ((MAX_LENGTH - 1) / 2) + '…'.len_utf8());
    }

    #[test]
    fn code_holds_no_backtick() {
        assert_eq!(code("a`b\nc"), "`a'b c`");
        assert_eq!(code(" "), "an empty text");
    }
}
