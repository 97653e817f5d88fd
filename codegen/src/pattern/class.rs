//! Classes in brackets, productions 11 to 22.

use super::{
    MAX_DEPTH, PatternError,
    escape::{self, Escape},
    scan::Scan,
};

/// `charClassExpr` after its `[`, which stands at `at`. Subtractions are a loop and not a recursion.
pub(super) fn expression(scan: &mut Scan<'_>, at: usize, out: &mut String) -> Result<(), PatternError> {
    let mut depth = 0;
    loop {
        let (items, subtracts) = group(scan, at)?;
        if !subtracts {
            out.push_str(&items);
            break;
        }
        depth += 1;
        if depth > MAX_DEPTH {
            return Err(PatternError::new(at, format!("classes are subtracted deeper than {MAX_DEPTH}")));
        }
        // `regex` negates a class after subtracting and XML Schema before: the group stands in brackets of its own.
        out.push('[');
        out.push_str(&items);
        out.push_str("--");
    }
    for _ in 0..depth {
        let close = scan.at();
        if !scan.eat(']') {
            return Err(PatternError::new(close, "a class ends after the class that it subtracts: add `]` here"));
        }
        out.push(']');
    }
    Ok(())
}

/// `posCharGroup` or `negCharGroup` in brackets, up to its `]`, or up to the `[` of what is subtracted from it.
fn group(scan: &mut Scan<'_>, at: usize) -> Result<(String, bool), PatternError> {
    let mut items = String::from(if scan.eat('^') { "[^" } else { "[" });
    let mut before = Before::Nothing;
    while let Some((here, c)) = scan.next() {
        match c {
            ']' | '-' if before == Before::Nothing && (c == ']' || scan.peek() == Some('[')) => {
                return Err(PatternError::new(
                    here,
                    r"a class holds at least one character: write `\]` for the bracket",
                ));
            }
            ']' => {
                items.push(']');
                return Ok((items, false));
            }
            '-' if scan.eat('[') => {
                items.push(']');
                return Ok((items, true));
            }
            '[' => return Err(PatternError::new(here, r"`[` in a class: write `\[` for the character")),
            '-' if before == Before::Range && !ends_group(scan) => {
                return Err(PatternError::new(here, r"`-` follows a range: write `\-` for the character"));
            }
            _ => {
                before = match atom(scan, here, c)? {
                    Escape::Set(set) => {
                        items.push_str(&set);
                        Before::Item
                    }
                    Escape::Char(first) => range(scan, here, first, &mut items)?,
                };
            }
        }
    }
    Err(PatternError::new(at, r"`[` is never closed: add `]`, or write `\[` for the character"))
}

/// What stands right before in a group.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Nothing,
    Item,
    Range,
}

/// One character or set, of which `c` is read already.
fn atom(scan: &mut Scan<'_>, at: usize, c: char) -> Result<Escape, PatternError> {
    if c == '\\' { escape::escape(scan, at) } else { Ok(Escape::Char(c)) }
}

/// Whether a `-` that was just read is the last of its group, and so stands for itself.
fn ends_group(scan: &Scan<'_>) -> bool {
    scan.looking_at("]") || scan.looking_at("-[")
}

/// `first`, or the range that it starts.
fn range(scan: &mut Scan<'_>, at: usize, first: char, items: &mut String) -> Result<Before, PatternError> {
    escape::literal(first, items);
    let mut ahead = scan.clone();
    if !ahead.eat('-') || ends_group(&ahead) || ahead.looking_at("[") {
        return Ok(Before::Item);
    }
    let Some((end, c)) = ahead.next() else {
        return Ok(Before::Item);
    };
    if c == '-' {
        return Err(PatternError::new(end, r"a range ends in `-`: write `\-` for the character"));
    }
    let Escape::Char(last) = atom(&mut ahead, end, c)? else {
        return Err(PatternError::new(end, r"a range ends in a set: write `\-` where the hyphen is meant"));
    };
    if last < first {
        return Err(PatternError::new(at, format!("the range `{first}-{last}` goes backwards: swap its ends")));
    }
    *scan = ahead;
    items.push('-');
    escape::literal(last, items);
    Ok(Before::Range)
}
