//! Unions, and what is made of them.

use super::constructs::each;
use super::sample::{STRING, of, qualified};
use super::{contains, source};
use crate::model::{BuiltIn, Facets, ModuleId, Restriction, Type, TypeId, TypeRef, Union};

fn union(name: &str, members: Vec<(String, TypeRef)>) -> Type {
    let (docs, xml, module) = (String::new(), qualified(name), ModuleId(0));
    Type::Union(Union { name: name.into(), docs, xml, module, members })
}

#[test]
fn a_union_is_read_as_the_first_member_type_that_takes_the_text() {
    let source = source(&each());
    contains(
        &source,
        "
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub enum Size {
            /// A value of the member type `Number`.
            Number(i32),
            /// A value of the member type `Colour`.
            Colour(Colour),
        }
        ",
    );
    contains(
        &source,
        "
        fn read(text: &str) -> Option<Self> {
            if let Some(value) = ::saponify::simple::member(text) {
                return Some(Self::Number(value));
            }
            ::saponify::simple::member(text).map(Self::Colour)
        }
        ",
    );
    contains(&source, "::saponify::union!(Size); ::saponify::yaserde_simple!(Size);");
    contains(
        &source,
        "
        match (self, other) {
            (Self::Number(one), Self::Number(other)) => ::saponify::simple::SimpleType::order(one, other),
            (Self::Colour(one), Self::Colour(other)) => ::saponify::simple::SimpleType::order(one, other),
            _ => None,
        }
        ",
    );
}

#[test]
fn what_a_member_type_is_made_of_shows_in_the_union() {
    let all = source(&each());
    // `Colour` lists names with prefixes.
    contains(
        &all,
        "fn read_unlisted(text: &str) -> Option<Self> { ::saponify::simple::unlisted_member(text).map(Self::Colour) }",
    );
    contains(&all, "const HAS_PREFIXES: bool = true;");

    let list = TypeRef::List(Box::new(TypeRef::Named(TypeId(0))));
    let inner = union("Inner", vec![("Double".into(), TypeRef::BuiltIn(BuiltIn::Double)), ("Text".into(), STRING)]);
    let outer = union("Outer", vec![("List".into(), list.clone()), ("Inner".into(), TypeRef::Named(TypeId(0)))]);
    let restriction = Type::Restriction(Restriction {
        name: "Few".into(),
        docs: String::new(),
        xml: qualified("Few"),
        module: ModuleId(0),
        base: list,
        facets: Facets::default(),
    });
    let source = source(&of(vec![inner, outer, restriction]));
    contains(&source, "#[derive(Clone, Debug, PartialEq)] pub enum Outer {");
    contains(&source, "#[derive(Clone, Debug, PartialEq)] pub struct Few(::saponify::simple::List<Inner>);");
    contains(
        &source,
        "
        Self::List(_) => <::saponify::simple::List<Inner> as ::saponify::simple::SimpleType>::WHITE_SPACE,
        Self::Inner(value) => ::saponify::simple::Union::white_space(value),
        ",
    );
    assert!(!source.contains("read_unlisted") && !source.contains("HAS_PREFIXES"), "{source}");
}

#[test]
fn a_restriction_of_a_list_says_how_blanks_are_handled() {
    let source = source(&each());
    contains(&source, "#[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct Sizes(::saponify::simple::List<Size>);");
    contains(
        &source,
        "
        const WHITE_SPACE: ::saponify::simple::WhiteSpace = ::saponify::simple::WhiteSpace::Collapse;
        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new().max_length(3);
        ",
    );
}
