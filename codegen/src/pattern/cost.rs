//! What a pattern costs once it is compiled, so that a runtime never meets one that is too large.

use regex_syntax::{
    Parser,
    hir::{self, Hir, HirKind, Visitor},
    utf8::Utf8Sequences,
};

/// Steps that stay below the 10 MiB at which `regex` gives up; measured over classes of all sizes, the least that
/// reaches it is 85,000.
const MAX_STEPS: u64 = 80_000;

/// Whether the `regex` crate takes the pattern; if not, why.
pub(super) fn check(pattern: &str) -> Result<(), String> {
    let hir = Parser::new().parse(pattern).map_err(|error| match error {
        regex_syntax::Error::Parse(error) => format!("the pattern cannot be used: {}", error.kind()),
        regex_syntax::Error::Translate(error) => format!("the pattern cannot be used: {}", error.kind()),
        _ => "the pattern cannot be used".to_owned(),
    })?;
    let steps = hir::visit(&hir, Steps { counted: 0, copies: vec![1] })?;
    if steps > MAX_STEPS {
        return Err(format!(
            "the pattern unrolls to {steps} steps and at most {MAX_STEPS} are allowed: lower the numbers in `{{…}}`, or use `xs:maxLength`"
        ));
    }
    Ok(())
}

/// Counts the steps of an automaton; what is repeated counts as often as it is unrolled.
struct Steps {
    counted: u64,
    /// How often the parts of the node being visited are unrolled; the outermost stands first.
    copies: Vec<u64>,
}

impl Steps {
    fn copies(&self) -> u64 {
        self.copies.last().copied().unwrap_or(1)
    }
}

impl Visitor for Steps {
    type Output = u64;
    type Err = String;

    fn finish(self) -> Result<u64, String> {
        Ok(self.counted)
    }

    fn visit_pre(&mut self, hir: &Hir) -> Result<(), String> {
        let own = match hir.kind() {
            HirKind::Literal(literal) => literal.0.len() as u64,
            HirKind::Class(hir::Class::Unicode(class)) => steps_of_class(class),
            HirKind::Repetition(repetition) => {
                let unrolled = repetition.max.unwrap_or(repetition.min).max(1);
                self.copies.push(self.copies().saturating_mul(unrolled.into()));
                1
            }
            _ => 1,
        };
        self.counted = self.counted.saturating_add(own.saturating_mul(self.copies()));
        Ok(())
    }

    fn visit_post(&mut self, hir: &Hir) -> Result<(), String> {
        if matches!(hir.kind(), HirKind::Repetition(_)) {
            self.copies.pop();
        }
        Ok(())
    }
}

/// All of ASCII is one step, and the many sequences of bytes of a large class share about half of theirs.
fn steps_of_class(class: &hir::ClassUnicode) -> u64 {
    const UNSHARED: usize = 16;
    let wide = class.iter().filter(|range| !range.end().is_ascii());
    let sequences = 1 + wide.map(|range| Utf8Sequences::new(range.start(), range.end()).count()).sum::<usize>();
    (sequences.min(UNSHARED) + sequences.saturating_sub(UNSHARED) / 2) as u64
}
