//! An element that stands for another is of its type, or of one derived from it (XML Schema part 1, 3.3.6).

use crate::ast::Contract;
use crate::report::{Report, quote};
use crate::resolve::{Resolution, derives};

pub(super) fn types_go_together(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    for element in &contract.elements {
        let Some(reference) = &element.substitutes else { continue };
        let Some(head) = resolution.element(contract, reference) else { continue };
        let own = resolution.type_use(contract, &element.ty);
        let wanted = resolution.type_use(contract, &head.ty);
        let (Some(own), Some(wanted)) = (own, wanted) else { continue };
        if !derives(contract, resolution, own, wanted, head.is_final) {
            let (own, head) = (quote(&element.name.local), quote(&head.name.local));
            let message = format!("the type of {own} is not derived from that of {head} in a way that {head} allows");
            report.rule(reference.span, message + " (XML Schema part 1, 3.3.6)");
        }
    }
}
