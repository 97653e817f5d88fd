//! Which operations are wanted.

use std::collections::{BTreeMap, BTreeSet};

use crate::report::{Report, did_you_mean, quote};

/// The operations that are named; all of them where none is.
#[derive(Debug)]
pub(super) struct Selection<'o> {
    /// Whether there is such an operation, by `Operation` or `PortType.Operation`.
    wanted: BTreeMap<&'o str, bool>,
    known: BTreeSet<String>,
}

impl<'o> Selection<'o> {
    pub(super) fn of(wanted: &'o BTreeSet<String>) -> Self {
        Self { wanted: wanted.iter().map(|name| (name.as_str(), false)).collect(), known: BTreeSet::new() }
    }

    /// Whether everything is wanted.
    pub(super) fn is_all(&self) -> bool {
        self.wanted.is_empty()
    }

    /// Whether the operation of the port type is wanted, both by their names in the contract.
    pub(super) fn takes(&mut self, port_type: &str, operation: &str) -> bool {
        if self.is_all() {
            return true;
        }
        let full = format!("{port_type}.{operation}");
        let mut is_taken = false;
        for name in [operation, &full] {
            if let Some(is_known) = self.wanted.get_mut(name) {
                *is_known = true;
                is_taken = true;
            }
        }
        self.known.extend([operation.to_owned(), full]);
        is_taken
    }

    /// Tells the names that no operation bears.
    pub(super) fn tell_unknown(&self, report: &mut Report) {
        for (name, _) in self.wanted.iter().filter(|(_, is_known)| !**is_known) {
            let help = did_you_mean(name, self.known.iter().map(String::as_str));
            report.error_at_large(format!("there is no operation {} to be called", quote(name))).help = help;
        }
    }
}
