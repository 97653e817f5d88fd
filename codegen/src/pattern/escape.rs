//! Escapes, productions 23 to 37: single characters, `\p{…}`, and the sets `\s \i \c \d \w`.

use super::{PatternError, blocks, scan::Scan};
use crate::names::xml::{NAME_MORE, NAME_START};

/// The categories of `IsCategory`, production 29. There is no `Cs`: surrogates are not characters.
const CATEGORIES: [&str; 36] = [
    "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps", "Pe", "Pi",
    "Pf", "Po", "Z", "Zs", "Zl", "Zp", "S", "Sm", "Sc", "Sk", "So", "C", "Cc", "Cf", "Co", "Cn",
];

/// What an escape means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Escape {
    Char(char),
    /// A set of characters, as an item that stands within brackets and without.
    Set(String),
}

impl Escape {
    pub(super) fn push(&self, out: &mut String) {
        match self {
            Self::Char(c) => literal(*c, out),
            Self::Set(set) => out.push_str(set),
        }
    }
}

/// Writes a character that stands for itself, in a class or outside.
pub(super) fn literal(c: char, out: &mut String) {
    match c {
        '\n' => out.push_str(r"\n"),
        '\r' => out.push_str(r"\r"),
        '\t' => out.push_str(r"\t"),
        _ => {
            if regex_syntax::is_meta_character(c) {
                out.push('\\');
            }
            out.push(c);
        }
    }
}

/// Reads an escape after its backslash, which stands at `at`.
pub(super) fn escape(scan: &mut Scan<'_>, at: usize) -> Result<Escape, PatternError> {
    let Some((_, c)) = scan.next() else {
        return Err(PatternError::new(at, r"a backslash ends the pattern: write `\\` for the character"));
    };
    let set = match c {
        'n' => return Ok(Escape::Char('\n')),
        'r' => return Ok(Escape::Char('\r')),
        't' => return Ok(Escape::Char('\t')),
        _ if c.is_ascii_punctuation() => return Ok(Escape::Char(c)),
        's' => r"[ \t\n\r]".to_owned(),
        'S' => r"[^ \t\n\r]".to_owned(),
        'i' => format!("[{}]", ranges(&NAME_START)),
        'I' => format!("[^{}]", ranges(&NAME_START)),
        'c' => format!("[{}{}]", ranges(&NAME_START), ranges(&NAME_MORE)),
        'C' => format!("[^{}{}]", ranges(&NAME_START), ranges(&NAME_MORE)),
        'd' => r"\p{Nd}".to_owned(),
        'D' => r"\P{Nd}".to_owned(),
        'w' => r"[^\p{P}\p{Z}\p{C}]".to_owned(),
        'W' => r"[\p{P}\p{Z}\p{C}]".to_owned(),
        'p' | 'P' => property(scan, at, c == 'P')?,
        _ => {
            return Err(PatternError::new(
                at,
                format!(
                    r"`\{c}` is no escape of XML Schema: write the character itself, or one of \n \r \t \s \i \c \d \w \p"
                ),
            ));
        }
    };
    Ok(Escape::Set(set))
}

/// Ranges of characters as items of a class.
fn ranges(ranges: &[(char, char)]) -> String {
    let mut out = String::new();
    for &(first, last) in ranges {
        let is_pair = u32::from(first) + 1 == u32::from(last);
        bound(first, &mut out);
        if !is_pair && first != last {
            out.push('-');
        }
        if first != last {
            bound(last, &mut out);
        }
    }
    out
}

fn bound(c: char, out: &mut String) {
    if c == '-' {
        out.push_str(r"\-");
    } else if c.is_ascii() {
        out.push(c);
    } else {
        out.push_str(r"\x");
        out.extend(c.escape_unicode().skip(2).map(|c| c.to_ascii_uppercase()));
    }
}

/// `charProp` in its braces: a category, or `Is` and the name of a block.
fn property(scan: &mut Scan<'_>, at: usize, negated: bool) -> Result<String, PatternError> {
    let name = if scan.eat('{') { scan.until('}') } else { None };
    let Some((name_at, name)) = name else {
        return Err(PatternError::new(at, r"`\p` wants a name in braces, as in `\p{Lu}`"));
    };
    if let Some(block) = name.strip_prefix("Is") {
        let ranges = blocks::ranges(block).ok_or_else(|| {
            PatternError::new(
                name_at,
                format!(
                    "`{name}` is no Unicode block that XML Schema 1.0 lists: write its range, as in `[&#x400;-&#x4FF;]`"
                ),
            )
        })?;
        let not = if negated { "^" } else { "" };
        return Ok(format!("[{not}{ranges}]"));
    }
    if !CATEGORIES.contains(&name) {
        return Err(PatternError::new(
            name_at,
            format!(
                "`{name}` is no Unicode category: write one such as `L`, `Lu` or `Nd`, or a block such as `IsCyrillic`"
            ),
        ));
    }
    let letter = if negated { 'P' } else { 'p' };
    Ok(format!(r"\{letter}{{{name}}}"))
}
