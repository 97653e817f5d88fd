//! A module a namespace.

use super::constructs::each_in_modules;
use super::{Defect, contains, render, sample, source};
use crate::model::{Module, ModuleId, Type};
use crate::options::Choices;

#[test]
fn types_stand_in_their_modules_with_their_codecs() {
    let source = source(&each_in_modules());
    let (shapes, sizes) = source.split_once("pub mod sizes {").unwrap_or_default();
    contains(shapes, "/// The namespace `urn:shapes`.\n pub mod shapes { /// The type `Shape`");
    for inside in ["pub enum Shape", "pub struct Circle", "impl ::saponify::Wire for Shape", "mod wire { use super::*;"]
    {
        contains(shapes, inside);
    }
    for inside in
        ["pub struct Square", "pub enum Colour", "::saponify::enumeration!(Colour);", "mod wire { use super::*;"]
    {
        contains(sizes, inside);
    }
    // Nothing is left at the root.
    assert!(!source.contains("\nmod wire"), "{source}");
}

#[test]
fn paths_lead_from_where_they_stand() {
    let source = source(&each_in_modules());
    // In `shapes`, and in its `wire`.
    contains(
        &source,
        "/// The type `Circle`.\n Circle(Circle), /// The type `Square`.\n Square(Box<super::sizes::Square>),",
    );
    contains(&source, "impl From<super::super::sizes::Square> for Shape {");
    // In `sizes`.
    contains(&source, "pub inner: Option<Box<super::shapes::Shape>>,");
    contains(&source, "pub struct Sizes(::saponify::simple::List<super::shapes::Size>);");
    contains(&source, "type Base = ::saponify::simple::List<super::super::shapes::Size>;");
}

#[test]
fn services_stay_at_the_root() {
    let mut api = sample::service();
    api.modules = vec![Module { name: "things".into(), docs: String::new() }];
    let source = source(&api);
    contains(&source, "/// The types of a namespace.\n pub mod things {");
    contains(&source, "fn set(&self, request: things::SetRequest,)");
    contains(&source, "impl ::saponify::Supply<things::Credentials> for things::SetRequest {");
    contains(&source, "/// How the types above stand on the wire.\nmod wire { use super::*; impl ::saponify::Supply");
}

#[test]
fn a_module_without_types_is_left_out() {
    let mut api = each_in_modules();
    api.modules.push(Module { name: "nothing".into(), docs: String::new() });
    assert!(!source(&api).contains("nothing"));
}

#[test]
fn a_type_outside_of_the_modules_is_a_defect() {
    let mut api = each_in_modules();
    if let Some(Type::Family(shape)) = api.types.first_mut() {
        shape.module = ModuleId(9);
    }
    assert!(matches!(render(&api, &Choices::default()), Err(Defect(_))));
}
