//! The numbers that a run comes to.

use std::fmt;

use saponify_tests::expectation;

use crate::suite::Test;
use crate::verdict::Verdict;

/// How many tests of each kind are passed, and how many there are.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Totals {
    valid_schemas: [usize; 2],
    invalid_schemas: [usize; 2],
    valid_instances: [usize; 2],
    invalid_instances: [usize; 2],
}

impl Totals {
    pub(crate) fn of(judged: &[(&Test, &Verdict)]) -> Self {
        let count = |is_of_schema: bool, is_valid: bool| {
            let of_kind =
                judged.iter().filter(|(test, _)| (test.is_of_schema, test.is_valid) == (is_of_schema, is_valid));
            [of_kind.clone().filter(|(_, verdict)| verdict.is_none()).count(), of_kind.count()]
        };
        Self {
            valid_schemas: count(true, true),
            invalid_schemas: count(true, false),
            valid_instances: count(false, true),
            invalid_instances: count(false, false),
        }
    }
}

impl expectation::Totals for Totals {
    fn named(&self) -> Vec<(&'static str, usize)> {
        vec![
            ("valid-schemas", self.valid_schemas[0]),
            ("invalid-schemas", self.invalid_schemas[0]),
            ("valid-instances", self.valid_instances[0]),
            ("invalid-instances", self.invalid_instances[0]),
        ]
    }
}

impl fmt::Display for Totals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = |[passed, all]: [usize; 2]| format!("{passed} of {all}");
        write!(
            f,
            "valid schemas: {} accepted; invalid schemas: {} refused; valid instances: {} round-tripped; \
             invalid instances: {} refused",
            count(self.valid_schemas),
            count(self.invalid_schemas),
            count(self.valid_instances),
            count(self.invalid_instances)
        )
    }
}
