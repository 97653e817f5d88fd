use crate::model::{
    Api, Body, BuiltIn, Each, Effect, Endpoint, Enumeration, Facets, FaultVariant, Faults, Field, Message, ModuleId,
    Namespace, NamespaceId, Occurs, Operation, Place, PortType, Profile, Record, RecordKind, Restriction, SoapVersion,
    ToldBy, Type, TypeId, TypeRef, Value, XmlName,
};
use crate::source::{Sources, Span};

pub(super) const ONCE: Occurs = Occurs::ONCE;
pub(super) const MAYBE: Occurs = Occurs { min: 0, max: Some(1) };
pub(super) const ANY_NUMBER: Occurs = Occurs { min: 0, max: None };
pub(super) const STRING: TypeRef = TypeRef::BuiltIn(BuiltIn::String);

pub(super) fn qualified(local: &str) -> XmlName {
    XmlName { namespace: Some(NamespaceId(0)), local: local.into() }
}

pub(super) fn local(local: &str) -> XmlName {
    XmlName { namespace: None, local: local.into() }
}

pub(super) fn field(name: &str, xml: XmlName, place: Place, occurs: Occurs, ty: TypeRef) -> Field {
    Field::new(name, xml, place, occurs, ty)
}

pub(super) fn element(name: &str, xml: XmlName, occurs: Occurs, ty: TypeRef) -> Field {
    field(name, xml, Place::Element, occurs, ty)
}

pub(super) fn record(name: &str, xml: XmlName, kind: RecordKind, fields: Vec<Field>) -> Record {
    let (name, module) = (name.into(), ModuleId::default());
    Record { name, docs: String::new(), xml, module, kind, fields, in_request: false }
}

/// An API of types alone.
pub(super) fn of(types: Vec<Type>) -> Api {
    let namespace = |prefix: &str| Namespace { prefix: prefix.into(), uri: format!("urn:{prefix}") };
    Api { contract: "types.xsd".into(), namespaces: vec![namespace("t"), namespace("u")], types, ..Api::default() }
}

fn sequence(name: &str, xml: XmlName, in_request: bool, fields: Vec<Field>) -> Type {
    Type::Record(Record { in_request, ..record(name, xml, RecordKind::Sequence, fields) })
}

fn types() -> Vec<Type> {
    let each = |wrapped| Some(Each { name: "id".into(), wrapped });
    let supplied = element("credentials", qualified("credentials"), ONCE, TypeRef::Named(TypeId(1)));
    let ids = element("ids", qualified("ids"), ONCE, TypeRef::Named(TypeId(2)));
    let language = element("r#type", local("lang"), Occurs { min: 0, max: Some(1) }, STRING);
    let id = element("id", qualified("id"), Occurs { min: 1, max: Some(9) }, STRING);
    let amount = element("value", local(""), ONCE, TypeRef::BuiltIn(BuiltIn::Long));
    let facets = Facets { patterns: vec![r"\A(?:[0-9]+)\z".into()], max_length: Some(9), ..Facets::default() };
    let value = |name: &str, text: &str| Value { name: name.into(), docs: String::new(), text: text.into() };
    vec![
        sequence(
            "SetRequest",
            qualified("setRequest"),
            true,
            vec![
                Field { supplied: true, ..supplied },
                Field { each: each(Some(STRING)), ..ids },
                Field { place: Place::Attribute, ..language },
                element("status", qualified("status"), ONCE, TypeRef::Named(TypeId(5))),
            ],
        ),
        sequence(
            "Credentials",
            qualified("credentials"),
            true,
            vec![element("token", qualified("token"), ONCE, TypeRef::Secret)],
        ),
        sequence("Ids", qualified("ids"), true, vec![Field { each: each(None), ..id }]),
        sequence(
            "SetResult",
            local("SetResult"),
            false,
            vec![element("done", local("done"), Occurs { min: 0, max: None }, TypeRef::BuiltIn(BuiltIn::Boolean))],
        ),
        sequence("Busy", qualified("busy"), false, vec![Field { place: Place::Text, ..amount }]),
        Type::Enumeration(Enumeration {
            name: "Status".into(),
            docs: "How it ended.".into(),
            xml: qualified("status"),
            module: ModuleId::default(),
            base: TypeRef::BuiltIn(BuiltIn::Token),
            values: vec![value("Complete", "complete"), value("NotYet", "not yet")],
            namespaces: Vec::new(),
            white_space: None,
        }),
        Type::Restriction(Restriction {
            name: "Score".into(),
            docs: String::new(),
            xml: qualified("score"),
            module: ModuleId::default(),
            base: TypeRef::BuiltIn(BuiltIn::Double),
            facets,
        }),
    ]
}

fn faults() -> Faults {
    let variant = |name: &str, told_by, reauthenticate| FaultVariant {
        xml_name: heck::ToLowerCamelCase::to_lower_camel_case(name),
        name: name.into(),
        docs: String::new(),
        told_by,
        reauthenticate,
    };
    Faults {
        name: "SetFault".into(),
        variants: vec![
            variant("Refused", ToldBy::FaultString("Authorization failed".into()), true),
            variant("Status", ToldBy::FaultString("Status must be 1, {} given".into()), false),
            variant("Busy", ToldBy::Detail { element: qualified("busy"), ty: TypeRef::Named(TypeId(4)) }, false),
        ],
    }
}

/// A service with one of each: supplied credentials, a list wrapper, an attribute, a text, simple types, all faults.
pub(super) fn service() -> Api {
    let message = |name: XmlName, id, aliases: &[&str], supplied: Option<&str>| Message {
        body: Body::Element(name),
        aliases: aliases.iter().map(ToString::to_string).collect(),
        ty: TypeRef::Named(TypeId(id)),
        supplied: supplied.map(str::to_owned),
    };
    let profile = Profile {
        name: "Standard".into(),
        envelope: "http://schemas.xmlsoap.org/soap/envelope/".into(),
        namespaces: vec![("urn:t".into(), "urn:wire".into())],
    };
    Api {
        contract: "thing.wsdl".into(),
        files: vec!["thing.wsdl".into()],
        namespaces: vec![Namespace { prefix: "t".into(), uri: "urn:t".into() }],
        types: types(),
        port_types: vec![PortType {
            name: "Thing".into(),
            docs: String::new(),
            operations: vec![Operation {
                name: "set".into(),
                xml_name: "set".into(),
                span: Span { source: Sources::default().add("thing.wsdl".into(), ""), start: 0, end: 0 },
                docs: "Sets it.".into(),
                action: "urn:t#set".into(),
                request: message(qualified("setRequest"), 0, &[], Some("credentials")),
                response: Some(message(local("SetResult"), 3, &["setResult"], None)),
                headers: Vec::new(),
                response_headers: Vec::new(),
                fault: faults(),
                effect: Effect::State,
                is_encoded: false,
            }],
            credentials: Some(TypeId(1)),
            endpoints: vec![Endpoint {
                version: SoapVersion::Soap11,
                address: Some("https://example.org/soap".into()),
            }],
            profiles: vec![profile],
        }],
        ..Api::default()
    }
}
