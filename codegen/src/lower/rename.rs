//! Names that the build gives in place of those that are made from the contract's.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::model::{Module, ModuleId, PortType, Type};
use crate::names::{bare, raw, snake};
use crate::report::{Report, did_you_mean, quote};

/// What bears a name.
#[derive(Clone, Copy, Debug)]
enum Bearer {
    Type(usize),
    /// A field or a variant of a type.
    Part(usize, usize),
    PortType(usize),
    Operation(usize, usize),
    /// The enum of an operation's faults.
    Faults(usize, usize),
    /// Several types of that name, in as many modules.
    Many,
}

/// Renames types, port types and faults by `Name` or `module::Name`, and what is in them by `Name.part`.
pub(super) fn apply(
    types: &mut [Type],
    port_types: &mut [PortType],
    modules: &[Module],
    renames: &BTreeMap<String, String>,
    report: &mut Report,
) {
    if renames.is_empty() {
        return;
    }
    let bearers = bearers(types, port_types, modules);
    for (from, to) in renames {
        let Some(bearer) = bearers.get(from).copied() else {
            let help = did_you_mean(from, bearers.keys().map(String::as_str));
            report.error_at_large(format!("there is nothing called {} to be renamed", quote(from))).help = help;
            continue;
        };
        let (is_right, form) = match bearer {
            Bearer::Many => {
                let message = format!("there are several types called {}", quote(from));
                report.error_at_large(message).help("write the module before it, as in `module::Type`");
                continue;
            }
            Bearer::Type(_) | Bearer::PortType(_) | Bearer::Faults(..) => (is_camel(to), "UpperCamelCase"),
            Bearer::Part(of, _) if !matches!(types.get(of), Some(Type::Record(_))) => (is_camel(to), "UpperCamelCase"),
            Bearer::Part(..) | Bearer::Operation(..) => (snake(to) == *to, "snake_case"),
        };
        if !is_right {
            let message = format!("{} is no name for what is called {}", quote(to), quote(from));
            report.error_at_large(message).help(format!("write it in {form}"));
        } else if let Some(name) = name_of(types, port_types, bearer) {
            *name = if form == "snake_case" { raw(to.clone()) } else { to.clone() };
        }
    }
    clashes(types, port_types, modules, report);
}

fn bearers(types: &[Type], port_types: &[PortType], modules: &[Module]) -> HashMap<String, Bearer> {
    let mut bearers = HashMap::new();
    for (index, ty) in types.iter().enumerate() {
        for name in [ty.name().to_owned(), ty.path(modules)] {
            let known = bearers.entry(name.clone()).or_insert(Bearer::Type(index));
            if !matches!(known, Bearer::Type(known) if *known == index) {
                *known = Bearer::Many;
                continue;
            }
            for (part, of) in parts(ty).enumerate() {
                bearers.insert(format!("{name}.{}", bare(of)), Bearer::Part(index, part));
            }
        }
    }
    for (index, port_type) in port_types.iter().enumerate() {
        bearers.insert(port_type.name.clone(), Bearer::PortType(index));
        for (place, operation) in port_type.operations.iter().enumerate() {
            let name = format!("{}.{}", port_type.name, bare(&operation.name));
            bearers.insert(name, Bearer::Operation(index, place));
            bearers.insert(operation.fault.name.clone(), Bearer::Faults(index, place));
        }
    }
    bearers
}

/// The names of the fields or variants.
fn parts(ty: &Type) -> Box<dyn Iterator<Item = &String> + '_> {
    match ty {
        Type::Record(record) => Box::new(record.fields.iter().map(|field| &field.name)),
        Type::Choice(choice) => Box::new(choice.variants.iter().map(|variant| &variant.name)),
        Type::Family(family) => Box::new(family.members.iter().map(|member| &member.name)),
        Type::Enumeration(enumeration) => Box::new(enumeration.values.iter().map(|value| &value.name)),
        Type::Union(union) => Box::new(union.members.iter().map(|(name, _)| name)),
        Type::Restriction(_) => Box::new(std::iter::empty()),
    }
}

fn name_of<'n>(types: &'n mut [Type], port_types: &'n mut [PortType], bearer: Bearer) -> Option<&'n mut String> {
    Some(match bearer {
        Bearer::Type(index) => match types.get_mut(index)? {
            Type::Record(record) => &mut record.name,
            Type::Choice(choice) => &mut choice.name,
            Type::Family(family) => &mut family.name,
            Type::Enumeration(enumeration) => &mut enumeration.name,
            Type::Restriction(restriction) => &mut restriction.name,
            Type::Union(union) => &mut union.name,
        },
        Bearer::Part(index, part) => match types.get_mut(index)? {
            Type::Record(record) => &mut record.fields.get_mut(part)?.name,
            Type::Choice(choice) => &mut choice.variants.get_mut(part)?.name,
            Type::Family(family) => &mut family.members.get_mut(part)?.name,
            Type::Enumeration(enumeration) => &mut enumeration.values.get_mut(part)?.name,
            Type::Union(union) => &mut union.members.get_mut(part)?.0,
            Type::Restriction(_) => return None,
        },
        Bearer::PortType(index) => &mut port_types.get_mut(index)?.name,
        Bearer::Operation(index, place) => &mut port_types.get_mut(index)?.operations.get_mut(place)?.name,
        Bearer::Faults(index, place) => &mut port_types.get_mut(index)?.operations.get_mut(place)?.fault.name,
        Bearer::Many => return None,
    })
}

/// Whether the compiler takes it for a type or a variant without a warning.
fn is_camel(name: &str) -> bool {
    let is_upper = name.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase());
    is_upper && !name.contains('_') && raw(name.to_owned()) == name && syn::parse_str::<syn::Ident>(name).is_ok()
}

/// Tells names that two bear now.
fn clashes(types: &[Type], port_types: &[PortType], modules: &[Module], report: &mut Report) {
    let mut taken = HashSet::new();
    let mut claim = |place: Option<ModuleId>, name: String, report: &mut Report| {
        let message = format!("there are two things called {}", quote(&name));
        if !taken.insert((place, name)) {
            report.error_at_large(message).help("give another name to one of them");
        }
    };
    for ty in types {
        let place = (!modules.is_empty()).then(|| ty.module());
        claim(place, ty.name().to_owned(), report);
        if matches!(ty, Type::Record(_)) {
            claim(place, format!("{}Builder", ty.name()), report);
        }
        let mut inner = HashSet::new();
        for part in parts(ty).filter(|part| !inner.insert(bare(part))) {
            let name = format!("{}.{}", ty.name(), bare(part));
            report.error_at_large(format!("there are two things called {}", quote(&name)));
        }
    }
    for port_type in port_types {
        for role in std::iter::once("").chain(super::port_types::ROLES) {
            claim(None, format!("{}{role}", port_type.name), report);
        }
        let mut methods: HashSet<&str> = super::port_types::CLIENT_METHODS.into();
        for operation in &port_type.operations {
            claim(None, operation.fault.name.clone(), report);
            if !methods.insert(bare(&operation.name)) {
                let name = format!("{}.{}", port_type.name, bare(&operation.name));
                report.error_at_large(format!("there are two things called {}", quote(&name)));
            }
        }
    }
}
