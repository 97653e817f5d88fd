//! One type of each kind.

use super::sample::{ANY_NUMBER, MAYBE, ONCE, STRING, element, field, local, of, qualified, record};
use crate::model::{
    Api, BuiltIn, Choice, Enumeration, Facets, Family, Field, Member, Module, ModuleId, NamespaceId, Occurs, Place,
    Record, RecordKind, Restriction, Start, Type, TypeId, TypeRef, Union, Value, ValueConstraint, WhiteSpace, Wildcard,
    XmlName,
};

pub(super) const SHAPE: TypeRef = TypeRef::Named(TypeId(0));
pub(super) const PAYMENT: TypeRef = TypeRef::Named(TypeId(3));
const LINES: TypeRef = TypeRef::Named(TypeId(4));
const SIZE: TypeRef = TypeRef::Named(TypeId(10));
const COLOUR: TypeRef = TypeRef::Named(TypeId(11));

/// A name of the second namespace.
pub(super) fn other(local: &str) -> XmlName {
    XmlName { namespace: Some(NamespaceId(1)), local: local.into() }
}

pub(super) fn starts(names: &[&str]) -> Place {
    Place::Group(names.iter().map(|name| Start::Element(qualified(name))).collect())
}

/// A circle, a square that holds one, and a drawing of everything.
pub(super) fn each() -> Api {
    of(vec![
        Type::Family(shape()),
        Type::Record(record(
            "Circle",
            qualified("Circle"),
            RecordKind::Sequence,
            vec![element("radius", qualified("radius"), ONCE, TypeRef::BuiltIn(BuiltIn::Double))],
        )),
        Type::Record(record(
            "Square",
            other("Square"),
            RecordKind::Sequence,
            vec![Field { is_boxed: true, ..element("inner", other("inner"), MAYBE, SHAPE) }],
        )),
        Type::Choice(payment()),
        Type::Record(lines()),
        Type::Record(drawing()),
        Type::Record(record(
            "Text",
            qualified("Text"),
            RecordKind::Mixed,
            vec![
                field("content", qualified("Text"), Place::Mixed, ANY_NUMBER, TypeRef::Named(TypeId(7))),
                field("lang", local("lang"), Place::Attribute, MAYBE, STRING),
            ],
        )),
        Type::Choice(Choice {
            text: Some("Text".into()),
            ..choice(
                "TextContent",
                vec![
                    element("Bold", qualified("bold"), ONCE, STRING),
                    field(
                        "Any",
                        local("any element"),
                        Place::Group(vec![Start::Any(Wildcard::Any)]),
                        ONCE,
                        TypeRef::AnyElement,
                    ),
                ],
            )
        }),
        Type::Record(record(
            "Options",
            qualified("Options"),
            RecordKind::All,
            vec![
                element("first", qualified("first"), ONCE, STRING),
                element("second", qualified("second"), MAYBE, TypeRef::AnyType),
            ],
        )),
        Type::Record(array()),
        Type::Union(Union {
            name: "Size".into(),
            docs: String::new(),
            xml: qualified("Size"),
            module: ModuleId(0),
            members: vec![("Number".into(), TypeRef::BuiltIn(BuiltIn::Int)), ("Colour".into(), COLOUR)],
        }),
        Type::Enumeration(Enumeration {
            name: "Colour".into(),
            docs: String::new(),
            xml: other("Colour"),
            module: ModuleId(1),
            base: TypeRef::BuiltIn(BuiltIn::QName),
            values: vec![Value { name: "Red".into(), docs: String::new(), text: "c:red".into() }],
            namespaces: vec![("c".into(), "urn:colours".into())],
            white_space: None,
        }),
        Type::Restriction(Restriction {
            name: "Sizes".into(),
            docs: String::new(),
            xml: other("Sizes"),
            module: ModuleId(1),
            base: TypeRef::List(Box::new(SIZE)),
            facets: Facets { max_length: Some(3), white_space: Some(WhiteSpace::Collapse), ..Facets::default() },
        }),
    ])
}

/// The same types in two modules.
pub(super) fn each_in_modules() -> Api {
    let mut api = each();
    let module = |name: &str| Module { name: name.into(), docs: format!("The namespace `urn:{name}`.") };
    api.modules = vec![module("shapes"), module("sizes")];
    if let Some(Type::Record(square)) = api.types.get_mut(2) {
        square.module = ModuleId(1);
    }
    api
}

fn shape() -> Family {
    let member = |name: &str, xml, ty, is_boxed| Member { name: name.into(), xml, ty: TypeId(ty), is_boxed };
    Family {
        name: "Shape".into(),
        docs: String::new(),
        xml: qualified("Shape"),
        module: ModuleId(0),
        has_base: false,
        members: vec![member("Circle", qualified("Circle"), 1, false), member("Square", other("Square"), 2, true)],
        in_request: true,
    }
}

pub(super) fn choice(name: &str, variants: Vec<Field>) -> Choice {
    Choice {
        name: name.into(),
        docs: String::new(),
        xml: local("choice"),
        module: ModuleId(0),
        text: None,
        variants,
        in_request: true,
    }
}

fn payment() -> Choice {
    choice(
        "Payment",
        vec![
            element("Cash", qualified("cash"), ONCE, TypeRef::BuiltIn(BuiltIn::Decimal)),
            element("Card", other("card"), ONCE, SHAPE),
            element("Vouchers", qualified("voucher"), Occurs { min: 1, max: Some(3) }, STRING),
            Field { is_boxed: true, ..field("Lines", local("sequence"), starts(&["line", "note"]), ONCE, LINES) },
        ],
    )
}

fn lines() -> Record {
    record(
        "Lines",
        local("sequence"),
        RecordKind::Group,
        vec![
            element("line", qualified("line"), Occurs { min: 2, max: None }, STRING),
            field("payment", local("choice"), starts(&["cash", "voucher"]), MAYBE, PAYMENT),
            field("rest", local("any element"), rest(), ANY_NUMBER, TypeRef::AnyElement),
        ],
    )
}

fn rest() -> Place {
    Place::Group(vec![Start::Any(Wildcard::Other("urn:t".into()))])
}

fn array() -> Record {
    let kind = RecordKind::Array { item: other("Square"), ranks: "[,]".into(), schema: false };
    record("Squares", qualified("Squares"), kind, vec![element("item", local("item"), ANY_NUMBER, SHAPE)])
}

fn drawing() -> Record {
    let default = |is_fixed, text: &str| Some(ValueConstraint { is_fixed, text: text.into() });
    let any = vec![Wildcard::OneOf(vec!["urn:x".into(), String::new()]), Wildcard::Other("urn:t".into())];
    let mut drawing = record(
        "Drawing",
        qualified("Drawing"),
        RecordKind::Sequence,
        vec![
            element("shape", qualified("shape"), ONCE, SHAPE),
            Field { is_nillable: true, ..element("title", qualified("title"), ONCE, STRING) },
            Field { value: default(false, "1.5"), ..element("scale", qualified("scale"), MAYBE, SIZE) },
            Field {
                value: default(false, "7"),
                is_nillable: true,
                ..element("depth", qualified("depth"), MAYBE, SIZE)
            },
            field("payment", local("choice"), starts(&["cash", "voucher"]), ONCE, PAYMENT),
            element("title_2", qualified("title"), MAYBE, STRING),
            Field { value: default(true, "2"), ..field("version", local("version"), Place::Attribute, MAYBE, STRING) },
            field("any_attributes", local("any attribute"), Place::AnyAttributes(any), MAYBE, TypeRef::AnyType),
        ],
    );
    drawing.in_request = true;
    drawing
}
