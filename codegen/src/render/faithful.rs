//! Whether yaserde's derive reads and writes a record as the contract says; a record that it does not goes through
//! the runtime's codec. Measured on yaserde 0.13.2, one function a fault.

use std::collections::HashSet;

use heck::ToUpperCamelCase;

use super::{Defect, built_in::is_std, ident::ident, made_of::Property, plain::is_plain, scope::Scope};
use crate::ast::XML;
use crate::model::{Api, BuiltIn, Field, Place, Record, Type, TypeRef};
use crate::options::{Choices, Yaserde};

/// The paths of the records that yaserde derives its traits for; none where the types do not implement them.
pub(crate) fn derived(api: &Api, choices: &Choices) -> Result<Vec<String>, Defect> {
    let mut derived = Vec::new();
    if choices.yaserde == Yaserde::Off {
        return Ok(derived);
    }
    let scope = Scope::new(api, choices)?;
    for (_, ty) in scope.types() {
        let Type::Record(record) = ty else { continue };
        if is_faithful(&scope, record)? {
            derived.push(ty.path(&api.modules));
        }
    }
    Ok(derived)
}

pub(super) fn is_faithful(scope: &Scope<'_>, record: &Record) -> Result<bool, Defect> {
    Ok(is_plain(record)
        && !has_text(record)
        && !holds_what_yaserde_does_not_know(record)
        && !holds_names(scope, record)
        && !attributes_share_a_local_name(record)
        && !has_name_of_xml(scope, record)?
        && !attribute_is_named_as_one_of_xml_schema(record)
        && !attribute_is_read_with_other_blanks(scope, record)
        && !visitors_clash(scope, record)?)
}

fn attributes(record: &Record) -> impl Iterator<Item = &Field> {
    record.fields.iter().filter(|field| field.place == Place::Attribute)
}

/// Empty text is an error of the derive, and text of a newtype is never read.
fn has_text(record: &Record) -> bool {
    record.fields.iter().any(|field| field.place == Place::Text)
}

/// A nil element is none of its values, and a value of `xs:anyType` or `xs:anySimpleType` has no type.
fn holds_what_yaserde_does_not_know(record: &Record) -> bool {
    let is_any = |ty: &TypeRef| matches!(ty, TypeRef::AnyType | TypeRef::AnySimple);
    record.fields.iter().any(|field| field.is_nillable || is_any(&field.ty))
}

/// What prefixes in values stand for is neither asked on reading nor declared on writing.
fn holds_names(scope: &Scope<'_>, record: &Record) -> bool {
    record.fields.iter().any(|field| scope.has(&field.ty, Property::Prefixes))
}

/// The derive declares the prefix `xml`, which its own writer refuses.
fn has_name_of_xml(scope: &Scope<'_>, record: &Record) -> Result<bool, Defect> {
    for id in record.fields.iter().filter_map(|field| field.xml.namespace) {
        if scope.namespace(id)?.uri == XML {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Attributes are read by their local names, so that the last one fills all of the same name.
fn attributes_share_a_local_name(record: &Record) -> bool {
    let mut seen = HashSet::new();
    !attributes(record).all(|field| seen.insert(&field.xml.local))
}

/// For the same reason: these may stand on every element (XML Schema part 1, 2.6), and would be taken for the record's.
fn attribute_is_named_as_one_of_xml_schema(record: &Record) -> bool {
    attributes(record).any(|field| {
        matches!(field.xml.local.as_str(), "type" | "nil" | "schemaLocation" | "noNamespaceSchemaLocation")
    })
}

/// Blanks around an attribute stay for std's types and go for newtypes (XML Schema part 2, 4.3.6): right for `String`,
/// wrong for numbers and truth values; right for newtypes that collapse, wrong for those that keep or replace.
fn attribute_is_read_with_other_blanks(scope: &Scope<'_>, record: &Record) -> bool {
    attributes(record).any(|field| match &field.ty {
        TypeRef::BuiltIn(BuiltIn::String) => false,
        TypeRef::BuiltIn(built_in) if is_std(*built_in) => true,
        TypeRef::Secret => true,
        ty => scope.has(ty, Property::Blanks),
    })
}

/// The derive makes a struct a scalar field, named by the XML name in camel case: `Id` and `ID` do not compile
/// together, nor does a name with letters that Rust has not.
fn visitors_clash(scope: &Scope<'_>, record: &Record) -> Result<bool, Defect> {
    let mut seen = HashSet::new();
    for field in &record.fields {
        if let Some(visitor) = visitor(scope, field)? {
            if ident(&visitor).is_err() || !seen.insert(visitor) {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// The derive's name for the struct, without the type's part.
fn visitor(scope: &Scope<'_>, field: &Field) -> Result<Option<String>, Defect> {
    let place = match field.place {
        Place::Attribute => "Attribute_",
        Place::Element if matches!(field.ty, TypeRef::BuiltIn(built_in) if is_std(built_in)) => "",
        _ => return Ok(None),
    };
    let prefix = match field.xml.namespace {
        Some(id) => format!("{}_", scope.namespace(id)?.prefix.to_upper_camel_case()),
        None => String::new(),
    };
    let local = field.xml.local.replace('.', "_").to_upper_camel_case();
    Ok(Some(format!("__Visitor_{place}{prefix}{local}_")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        Api, Facets, ModuleId, Namespace, NamespaceId, Occurs, RecordKind, Restriction, Type, TypeId, WhiteSpace,
        XmlName,
    };
    use crate::options::Choices;

    fn field(place: Place, namespace: Option<usize>, local: &str, ty: TypeRef) -> Field {
        let xml = XmlName { namespace: namespace.map(NamespaceId), local: local.into() };
        Field::new("x", xml, place, Occurs { min: 0, max: Some(1) }, ty)
    }

    fn element(namespace: Option<usize>, local: &str, ty: BuiltIn) -> Field {
        field(Place::Element, namespace, local, TypeRef::BuiltIn(ty))
    }

    fn attribute(namespace: Option<usize>, local: &str, ty: BuiltIn) -> Field {
        field(Place::Attribute, namespace, local, TypeRef::BuiltIn(ty))
    }

    /// Type 0 is a restriction of `base`.
    fn of(fields: Vec<Field>, base: TypeRef, white_space: Option<WhiteSpace>) -> bool {
        let namespace = |prefix: &str| Namespace { prefix: prefix.into(), uri: format!("urn:{prefix}") };
        let xml = XmlName { namespace: None, local: "r".into() };
        let (name, docs, module) = ("Restricted".to_owned(), String::new(), ModuleId::default());
        let facets = Facets { white_space, ..Facets::default() };
        let restriction = Restriction { name, docs: docs.clone(), xml: xml.clone(), module, base, facets };
        let api = Api {
            namespaces: vec![namespace("a"), namespace("b")],
            types: vec![Type::Restriction(restriction)],
            ..Api::default()
        };
        let choices = Choices::default();
        let kind = RecordKind::Sequence;
        let record = Record { name: "R".into(), docs, xml, module, kind, fields, in_request: false };
        Scope::new(&api, &choices)
            .and_then(|scope| is_faithful(&scope, &record))
            .unwrap_or_else(|defect| panic!("{defect}"))
    }

    fn faithful(fields: Vec<Field>) -> bool {
        of(fields, TypeRef::BuiltIn(BuiltIn::Token), None)
    }

    #[test]
    fn plain_records_are_derived() {
        assert!(faithful(vec![]));
        assert!(faithful(vec![
            element(Some(0), "id", BuiltIn::String),
            element(Some(1), "id", BuiltIn::Int),
            element(None, "id", BuiltIn::Boolean),
            element(None, "type", BuiltIn::Boolean),
            attribute(None, "id", BuiltIn::String),
            attribute(None, "at", BuiltIn::DateTime),
            attribute(None, "words", BuiltIn::NmTokens),
        ]));
    }

    #[test]
    fn text() {
        for ty in [BuiltIn::String, BuiltIn::Int, BuiltIn::Decimal] {
            assert!(!faithful(vec![field(Place::Text, None, "", TypeRef::BuiltIn(ty))]), "{ty:?}");
        }
    }

    #[test]
    fn local_names_of_attributes() {
        let string = BuiltIn::String;
        assert!(!faithful(vec![attribute(None, "id", string), attribute(Some(0), "id", string)]));
        assert!(!faithful(vec![attribute(Some(1), "id", string), attribute(Some(0), "id", string)]));
        assert!(!faithful(vec![attribute(None, "type", string)]));
        assert!(faithful(vec![attribute(None, "kind", string), attribute(Some(0), "id", string)]));
    }

    #[test]
    fn blanks_of_attributes() {
        for ty in [BuiltIn::Int, BuiltIn::UnsignedByte, BuiltIn::Boolean, BuiltIn::NormalizedString] {
            assert!(!faithful(vec![attribute(None, "a", ty)]), "{ty:?}");
            assert!(ty == BuiltIn::NormalizedString || faithful(vec![element(None, "a", ty)]), "{ty:?}");
        }
        assert!(!faithful(vec![field(Place::Attribute, None, "a", TypeRef::Secret)]));
        let list = TypeRef::List(Box::new(TypeRef::BuiltIn(BuiltIn::String)));
        assert!(faithful(vec![field(Place::Attribute, None, "a", list.clone())]));
        for (base, white_space, expected) in [
            (TypeRef::BuiltIn(BuiltIn::Token), None, true),
            (TypeRef::BuiltIn(BuiltIn::Int), None, true),
            (TypeRef::BuiltIn(BuiltIn::String), None, false),
            (TypeRef::BuiltIn(BuiltIn::String), Some(WhiteSpace::Replace), false),
            (TypeRef::BuiltIn(BuiltIn::String), Some(WhiteSpace::Collapse), true),
            (list, None, true),
        ] {
            let ty = || TypeRef::Named(TypeId(0));
            let attribute = vec![field(Place::Attribute, None, "a", ty())];
            assert_eq!(of(attribute, base.clone(), white_space), expected, "{base:?}");
            assert!(of(vec![field(Place::Element, None, "a", ty())], base.clone(), white_space), "{base:?}");
        }
    }

    #[test]
    fn names_with_prefixes() {
        let list = TypeRef::List(Box::new(TypeRef::BuiltIn(BuiltIn::Notation)));
        assert!(!faithful(vec![element(None, "a", BuiltIn::QName)]));
        assert!(!faithful(vec![field(Place::Attribute, None, "a", list)]));
        assert!(!of(
            vec![field(Place::Element, None, "a", TypeRef::Named(TypeId(0)))],
            TypeRef::BuiltIn(BuiltIn::QName),
            None
        ));
    }

    #[test]
    fn nil_and_any_type() {
        let nillable = Field { is_nillable: true, ..element(None, "a", BuiltIn::Date) };
        assert!(!faithful(vec![nillable]));
        assert!(!faithful(vec![field(Place::Element, None, "a", TypeRef::AnyType)]));
        assert!(!faithful(vec![field(Place::Element, None, "a", TypeRef::AnySimple)]));
    }

    #[test]
    fn visitors() {
        for (one, other) in [("Id", "ID"), ("fooBar", "foo_bar"), ("a-b", "a.b"), ("\u{2070}", "x")] {
            let two = |ty| vec![element(Some(0), one, ty), element(Some(0), other, ty)];
            assert!(!faithful(two(BuiltIn::Int)), "{one} {other}");
            // Elements of the runtime's types have no visitors.
            assert!(faithful(two(BuiltIn::Date)), "{one} {other}");
            let attributes = vec![attribute(None, one, BuiltIn::String), attribute(None, other, BuiltIn::String)];
            assert!(!faithful(attributes), "{one} {other}");
            let apart = vec![element(Some(0), "Id", BuiltIn::Int), element(Some(1), "ID", BuiltIn::Int)];
            assert!(faithful(apart));
        }
    }
}
