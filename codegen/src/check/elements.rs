//! Elements and attributes of a type are told apart by name.

use std::collections::HashSet;

use crate::ast::Contract;
use crate::report::{Report, quote};
use crate::resolve::Resolution;

pub(super) fn stand_once(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    for (_, _, complex) in contract.complex_types() {
        let mut seen = HashSet::new();
        for element in resolution.used_elements(contract, &complex.content) {
            if !seen.insert(element.name) {
                let name = quote(&element.name.local);
                let message =
                    format!("a second {name} in one sequence (XML Schema part 1, 3.8.6) is not supported yet");
                report.error(element.span, message).help("give one element `maxOccurs`, or the other another name");
            }
        }
        let mut seen = HashSet::new();
        for attribute in complex.attributes.iter().filter_map(|used| resolution.used_attribute(contract, used)) {
            if !seen.insert(attribute.name) {
                report
                    .error(attribute.span, format!("the attribute {} is declared twice", quote(&attribute.name.local)));
            }
        }
    }
}
