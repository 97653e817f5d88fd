//! The syntax of patterns (F.1).

use std::iter::Peekable;
use std::str::Chars;

use super::Expression;
use super::class::Class;

/// How deep parentheses and brackets may nest.
const DEPTH: usize = 50;

pub(super) fn pattern(text: &str) -> Option<Expression> {
    let mut parser = Parser { rest: text.chars().peekable(), depth: 0 };
    let root = parser.either()?;
    parser.rest.peek().is_none().then_some(root)
}

struct Parser<'t> {
    rest: Peekable<Chars<'t>>,
    depth: usize,
}

impl Parser<'_> {
    fn either(&mut self) -> Option<Expression> {
        let mut branches = vec![self.sequence()?];
        while self.rest.next_if_eq(&'|').is_some() {
            branches.push(self.sequence()?);
        }
        if branches.len() == 1 { branches.pop() } else { Some(Expression::Either(branches)) }
    }

    fn sequence(&mut self) -> Option<Expression> {
        let mut parts = Vec::new();
        while self.rest.peek().is_some_and(|c| !"|)".contains(*c)) {
            let atom = self.atom()?;
            parts.push(self.quantified(atom)?);
        }
        Some(Expression::Sequence(parts))
    }

    fn quantified(&mut self, part: Expression) -> Option<Expression> {
        let (least, most) = match self.rest.peek() {
            Some('?') => (0, Some(1)),
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('{') => return self.quantity(part),
            _ => return Some(part),
        };
        self.rest.next();
        Some(Expression::Repeated { part: Box::new(part), least, most })
    }

    fn quantity(&mut self, part: Expression) -> Option<Expression> {
        let mut text = String::new();
        self.rest.next()?;
        loop {
            match self.rest.next()? {
                '}' => break,
                c => text.push(c),
            }
        }
        let (least, most) = match text.split_once(',') {
            None => (text.parse().ok()?, Some(text.parse().ok()?)),
            Some((least, "")) => (least.parse().ok()?, None),
            Some((least, most)) => (least.parse().ok()?, Some(most.parse().ok()?)),
        };
        Some(Expression::Repeated { part: Box::new(part), least, most })
    }

    fn atom(&mut self) -> Option<Expression> {
        Some(match self.rest.next()? {
            '(' => {
                self.deeper()?;
                let inner = self.either()?;
                self.depth -= 1;
                self.rest.next_if_eq(&')')?;
                inner
            }
            '[' => Expression::Character(self.class()?),
            '.' => Expression::Character(Class::dot()),
            '\\' => Expression::Character(self.escape()?),
            c if "?*+{}]".contains(c) => return None,
            c => Expression::Character(Class::of(&[c..=c])),
        })
    }

    fn deeper(&mut self) -> Option<()> {
        self.depth += 1;
        (self.depth < DEPTH).then_some(())
    }

    /// Behind `\`.
    fn escape(&mut self) -> Option<Class> {
        let letter = self.rest.next()?;
        if matches!(letter, 'p' | 'P') {
            self.rest.next_if_eq(&'{')?;
            let mut name = String::new();
            loop {
                match self.rest.next()? {
                    '}' => break,
                    c => name.push(c),
                }
            }
            let class = Class::category(&name)?;
            return Some(if letter == 'P' { class.negated() } else { class });
        }
        Class::multi_character(letter).or_else(|| single(letter).map(|c| Class::of(&[c..=c])))
    }

    /// Behind `[`.
    fn class(&mut self) -> Option<Class> {
        self.deeper()?;
        let is_negated = self.rest.next_if_eq(&'^').is_some();
        let (mut class, mut without) = (Class::default(), None);
        loop {
            match self.rest.next()? {
                ']' => break,
                '-' if self.rest.peek() == Some(&'[') => {
                    self.rest.next();
                    without = Some(self.class()?);
                }
                '\\' => match self.rest.peek().copied().and_then(single) {
                    Some(first) => {
                        self.rest.next();
                        self.range(first, &mut class)?;
                    }
                    None => class.add(self.escape()?),
                },
                first => self.range(first, &mut class)?,
            }
        }
        self.depth -= 1;
        let mut class = if is_negated { class.negated() } else { class };
        if let Some(without) = without {
            class.without(without);
        }
        Some(class)
    }

    /// One character of a class, or the range that it begins.
    fn range(&mut self, first: char, class: &mut Class) -> Option<()> {
        let mut ahead = self.rest.clone();
        let is_range = ahead.next() == Some('-') && !matches!(ahead.peek(), Some('[' | ']') | None);
        let mut last = first;
        if is_range {
            self.rest.next();
            last = match self.rest.next()? {
                '\\' => single(self.rest.next()?)?,
                c => c,
            };
        }
        class.push(first, last);
        (first <= last).then_some(())
    }
}

/// The character that an escape stands for.
fn single(letter: char) -> Option<char> {
    match letter {
        'n' => Some('\n'),
        'r' => Some('\r'),
        't' => Some('\t'),
        // Not all of these need one, and many patterns give them one.
        c if !c.is_alphanumeric() => Some(c),
        _ => None,
    }
}
