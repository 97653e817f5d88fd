//! Models that are large in one way or another.

use std::time::{Duration, Instant};

use super::constructs::{choice, starts};
use super::sample::{ONCE, STRING, element, field, local, of, qualified, record};
use super::source;
use crate::model::{ModuleId, RecordKind, Type, TypeId, TypeRef, Union};

/// Far more than any of these takes, and far less than what is not linear would.
const PATIENCE: Duration = Duration::from_secs(60);

#[track_caller]
fn is_rendered_in_time(types: Vec<Type>) {
    let start = Instant::now();
    let source = source(&of(types));
    assert!(start.elapsed() < PATIENCE, "{:?} for {} bytes", start.elapsed(), source.len());
}

#[test]
fn thousands_of_alternatives() {
    let variants = (0..2000).map(|index| element(&format!("V{index}"), qualified(&format!("v{index}")), ONCE, STRING));
    is_rendered_in_time(vec![Type::Choice(choice("Many", variants.collect()))]);
}

#[test]
fn groups_in_groups_in_groups() {
    let group = |index: usize| {
        let inner = TypeRef::Named(TypeId(index + 1));
        let fields = vec![
            element("a", qualified("a"), ONCE, STRING),
            field("inner", local("sequence"), starts(&["a"]), ONCE, inner),
        ];
        Type::Record(record(&format!("Group{index}"), local("sequence"), RecordKind::Group, fields))
    };
    let mut types: Vec<_> = (0..1000).map(group).collect();
    types.push(Type::Record(record("Last", qualified("last"), RecordKind::Sequence, vec![])));
    is_rendered_in_time(types);
}

#[test]
fn unions_of_unions_of_unions() {
    let union = |index: usize| {
        let (name, docs, xml, module) = (format!("U{index}"), String::new(), qualified("u"), ModuleId(0));
        let next = if index == 999 { STRING } else { TypeRef::Named(TypeId(index + 1)) };
        let members = vec![("One".to_owned(), next.clone()), ("Two".to_owned(), next)];
        Type::Union(Union { name, docs, xml, module, members })
    };
    is_rendered_in_time((0..1000).map(union).collect());
}

#[test]
fn a_union_of_thousands() {
    let members = (0..2000).map(|index| (format!("M{index}"), STRING)).collect();
    let (name, docs, xml, module) = ("Wide".to_owned(), String::new(), qualified("wide"), ModuleId(0));
    is_rendered_in_time(vec![Type::Union(Union { name, docs, xml, module, members })]);
}
