//! Types of the build's own in place of the contract's.

use std::collections::BTreeMap;

use super::Lowering;
use crate::ast::{QName, TypeIndex};
use crate::model::{ModuleId, PortType, Type, TypeId};
use crate::report::{Report, did_you_mean, quote};

impl Lowering<'_> {
    /// What stands for each type, by its place, where that is another one's path: found by `{namespace}name`.
    pub(super) fn replaced(
        &self,
        order: &[(TypeIndex, String, ModuleId)],
        wanted: &BTreeMap<String, String>,
        report: &mut Report,
    ) -> Vec<Option<String>> {
        if wanted.is_empty() {
            return Vec::new();
        }
        let name = |(index, ..): &(TypeIndex, _, _)| self.contract.definition(*index)?.name.as_ref().map(expanded);
        let names: Vec<Option<String>> = order.iter().map(name).collect();
        for (name, path) in wanted {
            if !names.iter().flatten().any(|known| known == name) {
                let help = did_you_mean(name, names.iter().flatten().map(String::as_str));
                report.error_at_large(format!("there is no type {} to be replaced", quote(name))).help = help;
            }
            if !is_absolute(path) {
                let message = format!("{} is no path of a type from anywhere", quote(path));
                report.error_at_large(message).help("write it as in `crate::Money`");
            }
        }
        names.into_iter().map(|name| wanted.get(&name?).cloned()).collect()
    }
}

/// Tells the types that the client puts credentials into: it is to know their fields.
pub(super) fn hold_no_credentials(
    types: &[Type],
    port_types: &[PortType],
    replaced: &[Option<String>],
    report: &mut Report,
) {
    let credentials: Vec<TypeId> = port_types.iter().filter_map(|port_type| port_type.credentials).collect();
    for (place, ty) in types.iter().enumerate().filter(|(place, _)| matches!(replaced.get(*place), Some(Some(_)))) {
        let is_filled = matches!(ty, Type::Record(record) if record.fields.iter().any(|field| field.supplied));
        if is_filled || credentials.contains(&TypeId(place)) {
            let message = format!("the client fills in credentials of {}, so it cannot be replaced", quote(ty.name()));
            report.error_at_large(message);
        }
    }
}

fn expanded(name: &QName) -> String {
    match &name.namespace {
        Some(uri) => format!("{{{uri}}}{}", name.local),
        None => name.local.clone(),
    }
}

/// Whether the path leads to the same type from every module.
fn is_absolute(path: &str) -> bool {
    syn::parse_str::<syn::TypePath>(path).is_ok_and(|parsed| {
        let path = &parsed.path;
        let is_of_crate = path.segments.len() > 1 && path.segments.first().is_some_and(|first| first.ident == "crate");
        parsed.qself.is_none() && (path.leading_colon.is_some() || is_of_crate)
    })
}
