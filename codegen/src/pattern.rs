//! Regular expressions of XML Schema part 2, appendix F, in the syntax of the `regex` crate.
//!
//! The two languages look alike and differ in the small: here `^` and `$` are ordinary characters, a pattern always
//! matches the whole text, `\i` and `\c` exist, `\w` is another set, and classes are subtracted.
//! The result names Unicode general categories only, so that a runtime needs no other Unicode table.

mod blocks;
mod class;
mod cost;
mod escape;
mod scan;

use std::fmt;

use scan::Scan;

/// How deep groups, or subtractions of classes, may stand in each other.
const MAX_DEPTH: usize = 64;

/// How long a pattern may be, in bytes.
const MAX_LENGTH: usize = 16 * 1024;

/// The largest number within `{…}`.
const MAX_REPEAT: u32 = 65_535;

/// Why a pattern was refused, and the byte where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PatternError {
    pub(crate) message: String,
    pub(crate) offset: usize,
}

impl PatternError {
    fn new(offset: usize, message: impl Into<String>) -> Self {
        Self { message: message.into(), offset }
    }
}

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (at byte {} of the pattern)", self.message, self.offset)
    }
}

/// Translates the value of an `xs:pattern`, anchored at both ends.
///
/// One thing beyond the standard is read: a backslash before any ASCII punctuation means that character.
pub(crate) fn translate(xsd: &str) -> Result<String, PatternError> {
    let whole = anchored(&body(xsd)?);
    cost::check(&whole).map_err(|message| PatternError::new(0, message))?;
    Ok(whole)
}

/// Translates the patterns of one step, any of which a text is to match; those that cannot be translated are left out.
pub(crate) fn any_of<'p>(patterns: impl Iterator<Item = &'p str>) -> String {
    let bodies: Vec<_> = patterns.filter_map(|pattern| body(pattern).ok()).collect();
    anchored(&bodies.join("|"))
}

/// Whether the result of [`any_of`] compiles to something of a reasonable size; if not, why.
pub(crate) fn check(translated: &str) -> Result<(), String> {
    cost::check(translated)
}

/// The whole text has to match.
pub(crate) fn anchored(body: &str) -> String {
    format!(r"\A(?:{body})\z")
}

fn body(xsd: &str) -> Result<String, PatternError> {
    if xsd.len() > MAX_LENGTH {
        return Err(PatternError::new(
            MAX_LENGTH,
            format!("the pattern is longer than {MAX_LENGTH} bytes: split it into several `xs:pattern`s"),
        ));
    }
    let mut body = String::with_capacity(xsd.len() + 16);
    expression(&mut Scan::new(xsd), &mut body)?;
    Ok(body)
}

/// `regExp`, productions 1 to 3. Groups are counted and not recursed into.
fn expression(scan: &mut Scan<'_>, out: &mut String) -> Result<(), PatternError> {
    let mut open = Vec::new();
    // Whether an atom stands right before, which a quantifier may follow.
    let mut atom = false;
    while let Some((at, c)) = scan.next() {
        match c {
            '|' => out.push('|'),
            '(' => {
                if open.len() == MAX_DEPTH {
                    return Err(PatternError::new(
                        at,
                        format!("groups stand deeper than {MAX_DEPTH}: write them flatter"),
                    ));
                }
                open.push(at);
                out.push_str("(?:");
            }
            ')' => {
                if open.pop().is_none() {
                    return Err(PatternError::new(at, r"`)` closes nothing: write `\)` for the character"));
                }
                out.push(')');
            }
            '?' | '*' | '+' | '{' if !atom => {
                return Err(PatternError::new(
                    at,
                    format!(r"`{c}` has nothing to repeat: write `\{c}` for the character"),
                ));
            }
            '?' | '*' | '+' => out.push(c),
            '{' => quantity(scan, at, out)?,
            '}' | ']' => {
                return Err(PatternError::new(at, format!(r"`{c}` closes nothing: write `\{c}` for the character")));
            }
            '.' => out.push_str(r"[^\n\r]"),
            '[' => class::expression(scan, at, out)?,
            '\\' => escape::escape(scan, at)?.push(out),
            _ => escape::literal(c, out),
        }
        atom = !matches!(c, '|' | '(' | '?' | '*' | '+' | '{');
    }
    match open.pop() {
        Some(at) => Err(PatternError::new(at, r"`(` is never closed: add `)`, or write `\(` for the character")),
        None => Ok(()),
    }
}

/// `quantity`, productions 5 to 8, after its `{`.
fn quantity(scan: &mut Scan<'_>, at: usize, out: &mut String) -> Result<(), PatternError> {
    let shape = || PatternError::new(at, r"a quantity is `{n}`, `{n,}` or `{n,m}`: write `\{` for the character");
    let limit = |offset| PatternError::new(offset, format!("a quantity is at most {MAX_REPEAT}: use `xs:maxLength`"));
    let (text_at, text) = scan.until('}').ok_or_else(shape)?;
    let (min, max) = text.split_once(',').map_or((text, None), |(min, max)| (min, Some(max)));
    let number = |digits: &str| {
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(shape());
        }
        digits.parse::<u32>().ok().filter(|number| *number <= MAX_REPEAT).ok_or_else(|| limit(text_at))
    };
    let min = number(min)?;
    if let Some(max) = max.filter(|max| !max.is_empty()) {
        if number(max)? < min {
            return Err(PatternError::new(at, format!("`{{{text}}}` wants more than it allows: swap the two")));
        }
    }
    out.push('{');
    out.push_str(text);
    out.push('}');
    Ok(())
}

#[cfg(test)]
mod tests;
