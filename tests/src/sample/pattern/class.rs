//! Sets of characters.

use std::ops::RangeInclusive;

use crate::sample::random::Random;

/// A set of characters.
#[derive(Clone, Debug, Default)]
pub(super) struct Class {
    ranges: Vec<RangeInclusive<char>>,
    is_negated: bool,
    /// Taken away, as in `[a-z-[x]]`.
    without: Option<Box<Class>>,
    /// Further sets that belong to it, as in `[\d\i]`.
    others: Vec<Class>,
}

const ASCII: RangeInclusive<char> = ' '..='~';

impl Class {
    pub(super) fn of(ranges: &[RangeInclusive<char>]) -> Self {
        Self { ranges: ranges.to_vec(), ..Self::default() }
    }

    /// `.`: everything but the ends of lines.
    pub(super) fn dot() -> Self {
        Self::of(&['\n'..='\n', '\r'..='\r']).negated()
    }

    pub(super) fn push(&mut self, first: char, last: char) {
        self.ranges.push(first..=last);
    }

    pub(super) fn add(&mut self, other: Self) {
        self.others.push(other);
    }

    pub(super) fn without(&mut self, other: Self) {
        self.without = Some(Box::new(other));
    }

    pub(super) fn negated(mut self) -> Self {
        self.is_negated = !self.is_negated;
        self
    }

    /// The class of `\d`, `\W` and the like (F.1.1).
    pub(super) fn multi_character(letter: char) -> Option<Self> {
        let class = match letter.to_ascii_lowercase() {
            's' => Self::of(&['\t'..='\n', '\r'..='\r', ' '..=' ']),
            'i' => {
                Self::of(&['A'..='Z', '_'..='_', ':'..=':', 'a'..='z', '\u{C0}'..='\u{2FF}', '\u{370}'..='\u{1FFF}'])
            }
            'c' => Self::of(&[
                'A'..='Z',
                'a'..='z',
                '0'..='9',
                '-'..='.',
                '_'..='_',
                ':'..=':',
                '\u{B7}'..='\u{B7}',
                '\u{C0}'..='\u{2FF}',
                '\u{370}'..='\u{1FFF}',
            ]),
            'd' => Self::category("Nd")?,
            'w' => {
                let mut separators = Self::category("P")?;
                separators.add(Self::category("Z")?);
                separators.add(Self::category("C")?);
                separators.negated()
            }
            _ => return None,
        };
        Some(if letter.is_ascii_uppercase() { class.negated() } else { class })
    }

    /// The class of `\p{…}`, as far as texts are made of it: the Latin part of the category or block.
    pub(super) fn category(name: &str) -> Option<Self> {
        Some(match name {
            "L" => Self::of(&[
                'A'..='Z',
                'a'..='z',
                '\u{C0}'..='\u{D6}',
                '\u{D8}'..='\u{F6}',
                '\u{F8}'..='\u{24F}',
                '\u{400}'..='\u{481}',
            ]),
            "Lu" => Self::of(&['A'..='Z', '\u{C0}'..='\u{D6}', '\u{D8}'..='\u{DE}']),
            "Ll" => Self::of(&['a'..='z', '\u{DF}'..='\u{F6}', '\u{F8}'..='\u{FF}']),
            "Lo" => Self::of(&['\u{AA}'..='\u{AA}', '\u{BA}'..='\u{BA}', '\u{5D0}'..='\u{5EA}']),
            "Lt" => Self::of(&['\u{1C5}'..='\u{1C5}']),
            "Lm" => Self::of(&['\u{2B0}'..='\u{2C1}']),
            "M" | "Mn" => Self::of(&['\u{300}'..='\u{36F}']),
            "N" | "Nd" => Self::of(&['0'..='9', '\u{660}'..='\u{669}']),
            "Nl" => Self::of(&['\u{2160}'..='\u{2188}']),
            "No" => Self::of(&['\u{B2}'..='\u{B3}', '\u{B9}'..='\u{B9}', '\u{BC}'..='\u{BE}']),
            "P" => Self::of(&[
                '!'..='#',
                '%'..='*',
                ','..='/',
                ':'..=';',
                '?'..='@',
                '['..=']',
                '_'..='_',
                '{'..='{',
                '}'..='}',
                '\u{A1}'..='\u{A1}',
                '\u{A7}'..='\u{A7}',
                '\u{AB}'..='\u{AB}',
                '\u{B6}'..='\u{B7}',
                '\u{BB}'..='\u{BB}',
                '\u{BF}'..='\u{BF}',
                '\u{2010}'..='\u{2027}',
                '\u{2030}'..='\u{205E}',
            ]),
            "Pd" => Self::of(&['-'..='-', '\u{2010}'..='\u{2015}']),
            "Ps" => Self::of(&['('..='(', '['..='[', '{'..='{']),
            "Pe" => Self::of(&[')'..=')', ']'..=']', '}'..='}']),
            "Pc" => Self::of(&['_'..='_']),
            "Po" => {
                Self::of(&['!'..='#', '%'..='\'', '*'..='*', ','..=',', '.'..='/', ':'..=';', '?'..='@', '\\'..='\\'])
            }
            "S" => Self::of(&[
                '$'..='$',
                '+'..='+',
                '<'..='>',
                '^'..='^',
                '`'..='`',
                '|'..='|',
                '~'..='~',
                '\u{A2}'..='\u{A6}',
            ]),
            "Sc" => Self::of(&['$'..='$', '\u{A2}'..='\u{A5}']),
            "Sm" => Self::of(&['+'..='+', '<'..='>', '|'..='|', '~'..='~']),
            "Sk" => Self::of(&['^'..='^', '`'..='`']),
            "So" => Self::of(&['\u{A6}'..='\u{A6}', '\u{A9}'..='\u{A9}']),
            "Z" | "Zs" => Self::of(&[' '..=' ', '\u{A0}'..='\u{A0}']),
            "C" | "Cc" => Self::of(&['\0'..='\u{1F}', '\u{7F}'..='\u{9F}']),
            "IsBasicLatin" => Self::of(&['\0'..='\u{7F}']),
            "IsLatin-1Supplement" => Self::of(&['\u{80}'..='\u{FF}']),
            "IsLatinExtended-A" => Self::of(&['\u{100}'..='\u{17F}']),
            "IsCyrillic" => Self::of(&['\u{400}'..='\u{4FF}']),
            _ => return None,
        })
    }

    pub(super) fn has(&self, c: char) -> bool {
        let is_in = self.ranges.iter().any(|range| range.contains(&c)) || self.others.iter().any(|other| other.has(c));
        is_in != self.is_negated && !self.without.as_ref().is_some_and(|without| without.has(c))
    }

    /// A character of the set: a printable one of ASCII where it has one.
    pub(super) fn pick(&self, random: &mut Random) -> Option<char> {
        let plain: Vec<char> = ASCII.filter(|c| self.has(*c)).collect();
        // Letters and digits are likelier than the rest, of which something may be said elsewhere.
        let alphanumeric: Vec<char> = plain.iter().copied().filter(char::is_ascii_alphanumeric).collect();
        let from = if alphanumeric.is_empty() || random.happens(10) { plain } else { alphanumeric };
        random.one(&from).copied().or_else(|| {
            let wide = ('\t'..='\u{FFFD}').filter(|c| !c.is_control() || c.is_whitespace());
            wide.chain(['\u{10000}']).find(|c| self.has(*c))
        })
    }
}
