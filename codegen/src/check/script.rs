//! Letters that only look like others.

use crate::ast::{Contract, Particle, Term};
use crate::report::{Report, quote};
use crate::source::Span;

/// Cyrillic and Greek letters that look like a Latin one.
const LOOK_ALIKES: [(char, char); 34] = [
    ('а', 'a'),
    ('в', 'b'),
    ('с', 'c'),
    ('ԁ', 'd'),
    ('е', 'e'),
    ('һ', 'h'),
    ('і', 'i'),
    ('ј', 'j'),
    ('к', 'k'),
    ('м', 'm'),
    ('о', 'o'),
    ('р', 'p'),
    ('ѕ', 's'),
    ('т', 't'),
    ('х', 'x'),
    ('у', 'y'),
    ('А', 'A'),
    ('В', 'B'),
    ('С', 'C'),
    ('Е', 'E'),
    ('Н', 'H'),
    ('І', 'I'),
    ('К', 'K'),
    ('М', 'M'),
    ('О', 'O'),
    ('Р', 'P'),
    ('Т', 'T'),
    ('Х', 'X'),
    ('ο', 'o'),
    ('α', 'a'),
    ('ν', 'v'),
    ('ρ', 'p'),
    ('Α', 'A'),
    ('Ο', 'O'),
];

/// Names and values do not mix letters of scripts that look alike.
pub(super) fn is_not_mixed(contract: &Contract, report: &mut Report) {
    for element in &contract.elements {
        check(&element.name.local, element.span, report);
    }
    for definition in &contract.types {
        if let Some(name) = &definition.name {
            check(&name.local, definition.span, report);
        }
    }
    let contents = contract.complex_types().filter_map(|(.., complex)| complex.particle());
    for particle in contents.flat_map(Particle::all) {
        if let Term::Element(element) = &particle.term {
            check(&element.name.local, element.span, report);
        }
    }
    for (_, _, simple) in contract.simple_types() {
        for value in &simple.values {
            check(&value.value, value.span, report);
        }
    }
    for operation in contract.port_types.iter().flat_map(|port_type| &port_type.operations) {
        check(&operation.name.value, operation.name.span, report);
    }
}

fn check(text: &str, span: Span, report: &mut Report) {
    for word in text.split(|c: char| !c.is_alphanumeric() && c != '_') {
        if !word.contains(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        let strange = word.chars().find_map(|c| Some((c, script(c)?)));
        if let Some((letter, script)) = strange {
            let code = format!("U+{:04X}", u32::from(letter));
            let message = format!("{} has the {script} letter `{letter}` ({code}) among Latin ones", quote(text));
            let latin: String = text.chars().map(latin).collect();
            let help = format!("if `{latin}` is meant, write it with Latin letters");
            report.warn(span, message).help = latin.is_ascii().then_some(help);
            return;
        }
    }
}

fn script(c: char) -> Option<&'static str> {
    match c {
        '\u{370}'..='\u{3FF}' => Some("Greek"),
        '\u{400}'..='\u{52F}' => Some("Cyrillic"),
        _ => None,
    }
}

fn latin(c: char) -> char {
    LOOK_ALIKES.iter().find(|(strange, _)| *strange == c).map_or(c, |(_, latin)| *latin)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    #[test]
    fn a_cyrillic_letter_among_latin_ones() {
        let mut report = Report::default();
        let source = report.sources.add(PathBuf::from("a.xsd"), "");
        let span = Span { source, start: 0, end: 0 };
        for text in ["complete", "завершено", "завершено x", "µm", "naïve"] {
            check(text, span, &mut report);
        }
        assert!(report.mistakes.is_empty());
        check("\u{441}omplete", span, &mut report);
        let warning: Vec<_> = report.warnings().collect();
        assert_eq!(
            warning,
            ["a.xsd:1:1: `\u{441}omplete` has the Cyrillic letter `\u{441}` (U+0441) among Latin ones; \
              if `complete` is meant, write it with Latin letters"]
        );
    }
}
