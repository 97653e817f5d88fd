use proc_macro2::{TokenStream, TokenTree};

use crate::model::{
    Api, Body, BuiltIn, Each, Effect, Endpoint, Enumeration, Facets, FaultVariant, Faults, Field, Message, ModuleId,
    Namespace, NamespaceId, Occurs, Operation, Place, PortType, Profile, Record, RecordKind, Restriction, SoapVersion,
    Start, ToldBy, Type, TypeId, TypeRef, Value, ValueConstraint, Wildcard, XmlName,
};
use crate::source::{Sources, Span};

pub(super) const ONCE: Occurs = Occurs { min: 1, max: Some(1) };
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
    Field {
        name: name.into(),
        docs: String::new(),
        xml,
        place,
        occurs,
        ty,
        is_nillable: false,
        is_boxed: false,
        value: None,
        supplied: false,
        each: None,
    }
}

pub(super) fn element(name: &str, xml: XmlName, occurs: Occurs, ty: TypeRef) -> Field {
    field(name, xml, Place::Element, occurs, ty)
}

pub(super) fn record(name: &str, xml: XmlName, kind: RecordKind, fields: Vec<Field>) -> Record {
    let (name, module) = (name.into(), ModuleId::default());
    Record { name, docs: String::new(), xml, module, kind, fields, in_request: false }
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

/// Puts `text` into every place that holds a text of the contract.
pub(super) fn poison(api: &mut Api, text: &str) {
    let put = |place: &mut String| text.clone_into(place);
    put(&mut api.contract);
    api.modules.iter_mut().for_each(|module| put(&mut module.docs));
    for namespace in &mut api.namespaces {
        put(&mut namespace.prefix);
        put(&mut namespace.uri);
    }
    for ty in &mut api.types {
        match ty {
            Type::Record(record) => {
                put(&mut record.docs);
                put(&mut record.xml.local);
                if let RecordKind::Array { item, ranks, .. } = &mut record.kind {
                    put(&mut item.local);
                    put(ranks);
                }
                record.fields.iter_mut().for_each(|field| poison_field(field, text));
            }
            Type::Choice(choice) => {
                put(&mut choice.docs);
                put(&mut choice.xml.local);
                choice.variants.iter_mut().for_each(|variant| poison_field(variant, text));
            }
            Type::Family(family) => {
                put(&mut family.docs);
                put(&mut family.xml.local);
                family.members.iter_mut().for_each(|member| put(&mut member.xml.local));
            }
            Type::Enumeration(enumeration) => {
                put(&mut enumeration.docs);
                put(&mut enumeration.values[0].text);
            }
            Type::Restriction(restriction) => {
                restriction.facets.patterns = vec![text.into()];
                restriction.facets.min_inclusive = Some(text.into());
            }
            Type::Union(union) => {
                put(&mut union.docs);
                put(&mut union.xml.local);
            }
        }
    }
    for port_type in &mut api.port_types {
        port_type.endpoints.iter_mut().for_each(|endpoint| endpoint.address = Some(text.into()));
        put(&mut port_type.profiles[0].name);
        for operation in &mut port_type.operations {
            put(&mut operation.xml_name);
            put(&mut operation.action);
            operation.response.iter_mut().for_each(|response| response.aliases = vec![text.into()]);
            for variant in &mut operation.fault.variants {
                if let ToldBy::FaultString(string) = &mut variant.told_by {
                    put(string);
                }
            }
        }
    }
}

fn poison_field(field: &mut Field, text: &str) {
    text.clone_into(&mut field.docs);
    text.clone_into(&mut field.xml.local);
    field.value = Some(ValueConstraint { is_fixed: false, text: text.into() });
    let starts = match &mut field.place {
        Place::Group(starts) => starts,
        Place::AnyAttributes(wildcards) => {
            *wildcards = vec![Wildcard::Other(text.into()), Wildcard::OneOf(vec![text.into()])];
            return;
        }
        _ => return,
    };
    for start in starts {
        match start {
            Start::Element(name) => text.clone_into(&mut name.local),
            Start::Any(wildcard) => *wildcard = Wildcard::Other(text.into()),
        }
    }
}

/// Fails where the tokens hold an identifier with `canary` in it.
pub(super) fn no_ident(tokens: TokenStream, canary: &str) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => no_ident(group.stream(), canary),
            TokenTree::Ident(ident) => assert!(!ident.to_string().contains(canary), "{ident}"),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
