//! Setters that take one item of a required list.

use std::collections::BTreeSet;

use super::Options;
use super::records::BUILDER_METHODS;
use crate::model::{Each, Field, Place, Record, RecordKind, Type, TypeRef};
use crate::names::{Scope, bare, is_generic, raw, singular, snake};
use crate::report::{Report, quote};

/// Names the setter of one item wherever a required field is a list, or a record that is nothing but a list.
///
/// What a type holds that is replaced is not known.
pub(super) fn name_items(types: &mut [Type], replaced: &[Option<String>], options: &Options, report: &mut Report) {
    let mut wrapped: Vec<Option<Wrapped>> = types.iter().map(wrapped).collect();
    for (wrapped, _) in wrapped.iter_mut().zip(replaced).filter(|(_, path)| path.is_some()) {
        *wrapped = None;
    }
    let mut unused: BTreeSet<&str> = options.items.keys().map(String::as_str).collect();
    for record in types.iter_mut().filter_map(as_record) {
        let mut names = Scope::with(BUILDER_METHODS);
        names.reserve("builder");
        for field in &record.fields {
            names.reserve(bare(&field.name));
        }
        for field in &mut record.fields {
            let key = format!("{}.{}", record.name, bare(&field.name));
            unused.remove(key.as_str());
            let given = options.items.get(&key);
            let Some((natural, wrapped)) = item_of(field, &wrapped) else {
                if given.is_some() {
                    report.error_at_large(format!(
                        "{} is no required list, so it has no setter of one item",
                        quote(&key)
                    ));
                }
                continue;
            };
            let name = given.cloned().unwrap_or(natural);
            if given.is_some() && name != snake(&name) {
                report
                    .error_at_large(format!("{} is no name for a setter", quote(&name)))
                    .help("write it in snake_case");
            }
            let is_field = wrapped.is_none() && name == bare(&field.name);
            if is_field || names.is_free(&name) {
                names.reserve(&name);
                field.each = Some(Each { name: raw(name), wrapped });
            } else if given.is_some() {
                report.error_at_large(format!(
                    "{} has a field or a setter {} already",
                    quote(&record.name),
                    quote(&name)
                ));
            }
        }
    }
    let known: Vec<String> = types.iter().filter_map(record).flat_map(keys).collect();
    for key in unused {
        let help = crate::report::did_you_mean(key, known.iter().map(String::as_str));
        report.error_at_large(format!("there is no field {}", quote(key))).help = help;
    }
}

/// The item of a record that is nothing but a list of at least one.
struct Wrapped {
    field: String,
    ty: TypeRef,
}

fn wrapped(ty: &Type) -> Option<Wrapped> {
    let record = record(ty)?;
    if record.kind != RecordKind::Sequence {
        return None;
    }
    match record.fields.as_slice() {
        [only] if only.is_list() && only.place == Place::Element && !only.is_nillable && only.occurs.min >= 1 => {
            Some(Wrapped { field: bare(&only.name).to_owned(), ty: only.ty.clone() })
        }
        _ => None,
    }
}

/// The setter's natural name, and the item's type where a wrapper is between.
fn item_of(field: &Field, wrapped: &[Option<Wrapped>]) -> Option<(String, Option<TypeRef>)> {
    if field.occurs.min == 0 || field.supplied || field.is_boxed || field.place != Place::Element {
        return None;
    }
    if field.is_list() {
        return Some((bare(&field.name).to_owned(), None));
    }
    let TypeRef::Named(id) = field.ty else { return None };
    let Wrapped { field: item, ty } = wrapped.get(id.0)?.as_ref()?;
    let name = if is_generic(item) { singular(bare(&field.name)) } else { item.clone() };
    Some((name, Some(ty.clone())))
}

fn keys(record: &Record) -> impl Iterator<Item = String> {
    record.fields.iter().map(|field| format!("{}.{}", record.name, bare(&field.name)))
}

fn record(ty: &Type) -> Option<&Record> {
    match ty {
        Type::Record(record) => Some(record),
        _ => None,
    }
}

fn as_record(ty: &mut Type) -> Option<&mut Record> {
    match ty {
        Type::Record(record) => Some(record),
        _ => None,
    }
}
