//! Attributes of a type are told apart by name.

use std::collections::HashSet;

use crate::ast::Contract;
use crate::report::{Report, quote};
use crate::resolve::Resolution;

pub(super) fn stand_once(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    for (_, _, complex) in contract.complex_types() {
        let mut seen = HashSet::new();
        for attribute in complex.attributes.uses.iter().filter_map(|used| resolution.used_attribute(contract, used)) {
            if !seen.insert(attribute.name) {
                report
                    .error(attribute.span, format!("the attribute {} is declared twice", quote(&attribute.name.local)));
            }
        }
    }
}
