//! What may stand where something else was found.

use super::field::{Field, Kind};
use super::place::shown;

/// How many names an error lists.
const LISTED: usize = 10;

/// What may stand in place of an element `found`. URIs are shown where they alone make the difference.
pub(super) fn listed(fields: &[Field], found: &str) -> String {
    let mut names = Vec::new();
    for (namespace, local) in fields.iter().flat_map(names_of) {
        if local == found {
            return format!("`{}`", shown(namespace, local));
        }
        if names.len() < LISTED && !names.contains(&local) {
            names.push(local);
        }
    }
    match names.as_slice() {
        [] => "no element".to_owned(),
        [one] => format!("only {}", quoted(one)),
        many => one_of(many),
    }
}

/// What a group may begin with.
pub(super) fn beginnings(group: &Field) -> String {
    let mut names: Vec<_> = names_of(group).into_iter().map(|(_, local)| local).collect();
    names.dedup();
    names.truncate(LISTED);
    match names.as_slice() {
        [one] => quoted(one),
        many => one_of(many),
    }
}

fn one_of(names: &[&str]) -> String {
    format!("one of {}", names.iter().map(|name| quoted(name)).collect::<Vec<_>>().join(", "))
}

/// The names that a field may begin with; a wildcard has none, so that its label stands for it.
fn names_of(field: &Field) -> Vec<(&'static str, &'static str)> {
    if !field.is_group() {
        return vec![(field.namespace, field.local)];
    }
    let start = |kind: &Kind| match kind {
        Kind::Element { namespace, local } => (*namespace, *local),
        Kind::Any(_) => ("", ANY),
    };
    field.starts.iter().map(|part| start(&part.0)).collect()
}

/// Not a name, so that no element is called so.
const ANY: &str = "an element that a wildcard lets through";

fn quoted(name: &str) -> String {
    if name == ANY { name.to_owned() } else { format!("`{name}`") }
}
