//! Unions, and what is made of them.

use super::constructs::each;
use super::sample::{STRING, of, qualified};
use super::{contains, source};
use crate::model::{BuiltIn, Enumeration, Facets, ModuleId, Restriction, Type, TypeId, TypeRef, Union, WhiteSpace};

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
    contains(
        &all,
        r#"
        const VALUES: &'static [&'static str] = &["c:red"];
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[::saponify::contract::Namespace::new("c", "urn:colours")];
        "#,
    );

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

fn patterned(base: TypeRef) -> String {
    let facets =
        Facets { patterns: vec![r"\A(?:\p{Nd})\z".into()], written_patterns: vec![r"\d".into()], ..Facets::default() };
    let (name, docs, xml, module) = ("Digit".into(), String::new(), qualified("digit"), ModuleId(0));
    source(&of(vec![Type::Restriction(Restriction { name, docs, xml, module, base, facets })]))
}

#[test]
fn a_pattern_keeps_the_text_of_what_is_written_otherwise() {
    for (base, expected) in [
        (BuiltIn::Boolean, "bool"),
        (BuiltIn::HexBinary, "::saponify::simple::HexBinary"),
        (BuiltIn::Base64Binary, "::saponify::simple::Base64Binary"),
        (BuiltIn::Int, "i32"),
    ] {
        let source = patterned(TypeRef::BuiltIn(base));
        contains(&source, &format!("pub struct Digit(::saponify::simple::Lexical<{expected}>);"));
        contains(&source, &format!("type Base = ::saponify::simple::Lexical<{expected}>;"));
    }
    let list = patterned(TypeRef::List(Box::new(TypeRef::BuiltIn(BuiltIn::Boolean))));
    contains(&list, "pub struct Digit(::saponify::simple::Lexical<::saponify::simple::List<bool>>);");
    for base in [BuiltIn::String, BuiltIn::Decimal, BuiltIn::Date, BuiltIn::Double] {
        assert!(!patterned(TypeRef::BuiltIn(base)).contains("Lexical"), "{base:?}");
    }
}

#[test]
fn errors_show_a_pattern_as_the_contract_writes_it() {
    let source = patterned(TypeRef::BuiltIn(BuiltIn::String));
    contains(&source, r#".pattern(&["\\A(?:\\p{Nd})\\z"]).pattern_as_written(&["\\d"])"#);
}

#[test]
fn an_enumeration_says_how_blanks_are_handled() {
    let source = source(&of(vec![Type::Enumeration(Enumeration {
        name: "Word".into(),
        docs: String::new(),
        xml: qualified("word"),
        module: ModuleId(0),
        base: STRING,
        values: Vec::new(),
        namespaces: Vec::new(),
        white_space: Some(WhiteSpace::Collapse),
    })]));
    contains(&source, "const WHITE_SPACE: ::saponify::simple::WhiteSpace = ::saponify::simple::WhiteSpace::Collapse;");
}
