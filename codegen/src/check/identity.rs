//! Identity constraints (XML Schema part 1, 3.11).

use std::collections::HashMap;

use crate::ast::{Contract, IdentityConstraint, IdentityKind};
use crate::report::{Report, quote};

/// Names of constraints are told apart, and an `xs:keyref` refers to a key with as many fields (3.11.6).
pub(super) fn constraints_fit(contract: &Contract, report: &mut Report) {
    let constraints = || contract.all_elements().flat_map(|element| &element.constraints);
    let mut known: HashMap<_, &IdentityConstraint> = HashMap::new();
    for constraint in constraints() {
        let first = *known.entry(&constraint.name).or_insert(constraint);
        if first.span != constraint.span {
            let name = quote(&constraint.name.local);
            let message = format!("the identity constraint {name} is defined twice (XML Schema part 1, 3.15.6)");
            report.rule(constraint.span, message).first = Some(first.span);
        }
    }
    for constraint in constraints() {
        let Some(refer) = &constraint.refer else { continue };
        let key = known.get(&refer.name).filter(|key| key.kind != IdentityKind::KeyRef);
        let message = match key {
            None => format!("there is no key {}", quote(&refer.name.local)),
            Some(key) if key.fields != constraint.fields => {
                let (own, fields) = (constraint.fields, key.fields);
                format!("the key {} has {fields} fields, and this has {own}", quote(&refer.name.local))
            }
            Some(_) => continue,
        };
        report.rule(refer.span, message + " (XML Schema part 1, 3.11.6)");
    }
}
