//! What the tool prints and writes.

use std::fmt::Write as _;

use saponify_tests::generation::message;
use saponify_tests::tally::tally;

use crate::outcome::{Outcome, Totals, YaserdeTotals};
use crate::samples::Samples;

/// How many kinds of first errors are told.
const MAX_TOLD: usize = 60;

/// The failures, what is most often wrong, and the numbers in the last line.
pub(crate) fn summary(outcomes: &[Outcome], totals: &Totals) -> String {
    let mut out = String::new();
    for outcome in outcomes {
        if let Some((stage, errors)) = outcome.failure() {
            let first = errors.first().map_or("", String::as_str);
            let _ = writeln!(out, "{}\t{}\t{}", outcome.id, stage.name(), one_line(first));
        }
    }
    let complaints: Vec<_> = outcomes.iter().filter_map(|it| Some((it, it.samples.as_ref()?.complaint()?))).collect();
    for (outcome, (what, why)) in &complaints {
        let _ = writeln!(out, "{}\t{what}\t{}", outcome.id, one_line(why));
    }
    let failures = outcomes.iter().filter_map(Outcome::failure);
    let firsts: Vec<_> = failures
        .map(|(stage, errors)| format!("{}: {}", stage.name(), errors.first().map_or("", |error| message_of(error))))
        .collect();
    tallied(&mut out, "first errors", tally(firsts.iter().map(String::as_str)));
    let warnings = outcomes.iter().flat_map(|outcome| &outcome.warnings);
    tallied(&mut out, "warnings", tally(warnings.map(|warning| message_of(warning))));
    if outcomes.iter().any(|outcome| outcome.by_yaserde.is_some()) {
        by_yaserde(&mut out, outcomes, &totals.by_yaserde);
    }
    let Totals {
        contracts,
        generated,
        told_broken,
        unsupported,
        compiled,
        warnings,
        validated,
        round_tripped,
        panics,
        by_yaserde: _,
    } = totals;
    let _ = writeln!(
        out,
        "{contracts} contracts: {generated} generated, {told_broken} told-broken, {unsupported} unsupported, \
         {compiled} compiled, {warnings} warnings, {validated} validated, {round_tripped} round-tripped, {panics} panics"
    );
    out
}

/// Every difference, and what was compared.
fn by_yaserde(out: &mut String, outcomes: &[Outcome], totals: &YaserdeTotals) {
    for outcome in outcomes {
        for difference in outcome.by_yaserde.iter().flat_map(|it| &it.differences) {
            let _ = writeln!(out, "{}\tyaserde\t{}", outcome.id, one_line(difference));
        }
    }
    let YaserdeTotals { complex, derived, types, agreed, disagreed, documents } = totals;
    let _ = writeln!(
        out,
        "{derived} of {complex} complex types are derived by yaserde; of the messages that are made of these alone \
         {agreed} agreed, with {types} types, and {disagreed} disagreed, in {documents} documents"
    );
}

fn tallied(out: &mut String, title: &str, counts: Vec<(String, usize)>) {
    if counts.is_empty() {
        return;
    }
    let left = counts.len().saturating_sub(MAX_TOLD);
    let _ = writeln!(out, "\n{title}:");
    for (message, count) in counts.into_iter().take(MAX_TOLD) {
        let _ = writeln!(out, "{count:5}  {}", one_line(&message));
    }
    if left > 0 {
        let _ = writeln!(out, "       and {left} kinds more");
    }
    out.push('\n');
}

/// A line for every contract: identifier, set, the stages, and every error and warning.
pub(crate) fn table(outcomes: &[Outcome]) -> String {
    let mut out = "id\tset\tgenerated\tcompiled\twarnings\tvalidated\tround-tripped\tstopped\terrors\n".to_owned();
    for outcome in outcomes {
        let (stage, errors) = outcome.stopped.as_ref().map_or(("", &[][..]), |(stage, errors)| (stage.name(), errors));
        let errors: Vec<_> = errors.iter().chain(&outcome.warnings).map(|error| one_line(error)).collect();
        let _ = writeln!(
            out,
            "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{stage}\t{}",
            outcome.id,
            outcome.set,
            u8::from(outcome.roots.is_some()),
            u8::from(outcome.is_compiled),
            outcome.warnings.len(),
            u8::from(outcome.samples.as_ref().is_some_and(Samples::are_valid)),
            u8::from(outcome.is_round_tripped),
            errors.join(" | ")
        );
    }
    out
}

/// The message without its place; the compiler's place has no column.
fn message_of(error: &str) -> &str {
    let message = message(error);
    match message.split_once(".rs:").and_then(|(_, rest)| rest.split_once(": ")) {
        Some((line, rest)) if line.bytes().all(|byte| byte.is_ascii_digit()) => rest,
        _ => message,
    }
}

fn one_line(text: &str) -> String {
    text.replace(char::is_control, " ")
}
