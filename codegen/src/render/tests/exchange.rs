//! What operations say of their messages, header entries and versions of SOAP.

use super::{contains, sample, source};
use crate::model::{
    Body, Endpoint, Header, HeaderId, Message, NamespaceId, Root, SoapVersion, TypeId, TypeRef, ValueConstraint,
    XmlName,
};
use crate::options::{Blocking, Choices};
use crate::render::{render, roots};

fn qualified(local: &str) -> XmlName {
    XmlName { namespace: Some(NamespaceId(0)), local: local.into() }
}

#[test]
fn an_operation_says_where_its_messages_stand() {
    let mut api = sample::service();
    let set = &mut api.port_types[0].operations[0];
    set.request.body = Body::Wrapper(qualified("set"));
    set.response = None;
    set.is_encoded = true;
    let one_way = source(&api);
    contains(
        &one_way,
        r#"::saponify::contract::Operation::new(
            "set",
            ::saponify::contract::Element::wrapper("t", "urn:t", "set"),
            ::saponify::contract::Element::of_body(),
        )
            .action("urn:t#set")
            .effect(::saponify::contract::Effect::State)
            .one_way()
            .encoded();"#,
    );
    contains(&one_way, "Output = Result<(), ::saponify::Error<SetFault>>,");

    let set = &mut api.port_types[0].operations[0];
    set.request.body = Body::Wrapper(XmlName { namespace: None, local: "set".into() });
    let ty = TypeRef::Named(TypeId(3));
    set.response = Some(Message { body: Body::Content, aliases: Vec::new(), ty, supplied: None });
    let content = source(&api);
    contains(&content, r#"Element::wrapper("", "", "set"), ::saponify::contract::Element::of_body(),"#);
    contains(&content, "Output = Result<SetResult, ::saponify::Error<SetFault>>,");
}

#[test]
fn header_entries_have_elements_and_types_of_one_are_entries() {
    let mut api = sample::service();
    let entry = |local: &str, ty| Header { element: qualified(local), ty };
    api.headers = vec![
        entry("session", TypeRef::Named(TypeId(1))),
        entry("from", TypeRef::Named(TypeId(4))),
        entry("to", TypeRef::Named(TypeId(4))),
    ];
    let set = &mut api.port_types[0].operations[0];
    set.headers = vec![HeaderId(0), HeaderId(1)];
    set.response_headers = vec![HeaderId(2)];
    let source = source(&api);
    contains(
        &source,
        r#"/// The header entry `session`, a `Credentials`.
        pub const SESSION_HEADER: ::saponify::contract::Element =
            ::saponify::contract::Element::new("t", "urn:t", "session",);"#,
    );
    contains(
        &source,
        "impl ::saponify::SoapHeader for Credentials {
            const ELEMENT: ::saponify::contract::Element = operations::SESSION_HEADER;",
    );
    assert!(!source.contains("SoapHeader for Busy"), "{source}");
    contains(&source, ".headers(&[&SESSION_HEADER, &FROM_HEADER]).response_headers(&[&TO_HEADER]);");
    contains(
        &source,
        "/// Sets it.
        ///
        /// Header entries: [`operations::SESSION_HEADER`], [`operations::FROM_HEADER`].
        ///
        /// Answered with: [`operations::TO_HEADER`].",
    );
}

#[test]
fn a_service_says_its_versions_the_default_first() {
    let endpoint = |version, address: Option<&str>| Endpoint { version, address: address.map(str::to_owned) };
    let mut api = sample::service();
    api.port_types[0].endpoints = vec![endpoint(SoapVersion::Soap12, Some("https://example.org/12"))];
    contains(
        &source(&api),
        r#".version(::saponify::contract::Version::Soap12).endpoint("https://example.org/12").operations(&[&SET]);"#,
    );
    api.port_types[0].endpoints =
        vec![endpoint(SoapVersion::Soap11, Some("https://example.org/11")), endpoint(SoapVersion::Soap12, None)];
    contains(
        &source(&api),
        r#".endpoint("https://example.org/11").also(::saponify::contract::Version::Soap12, None).operations(&[&SET]);"#,
    );
}

#[test]
fn a_client_that_waits_is_made_where_it_is_asked_for() {
    let api = sample::service();
    assert!(!source(&api).contains("Blocking"));
    let choices = Choices { blocking: Blocking::feature("wait"), ..Choices::default() };
    let source = render(&api, &choices).unwrap_or_else(|defect| panic!("{defect}"));
    contains(
        &source,
        r#"#[cfg(feature = "wait")]
        #[derive(Clone, Debug)]
        pub struct ThingBlockingClient {
            client: ThingClient,
            runtime: ::saponify::blocking::Blocking,
        }"#,
    );
    contains(
        &source,
        "pub fn set(&self, request: SetRequest,) -> Result<SetResult, ::saponify::Error<SetFault>> {
            self.runtime.call(Thing::set(&self.client, request))
        }",
    );
    assert_eq!(source.matches(r#"#[cfg(feature = "wait")]"#).count(), 3);
}

#[test]
fn roots_are_told_with_their_paths() {
    let mut api = sample::service();
    let root = |element, ty| Root { element, ty, value: None };
    api.roots = vec![
        root(qualified("setRequest"), TypeRef::Named(TypeId(0))),
        root(XmlName { namespace: None, local: "days".into() }, {
            TypeRef::List(Box::new(TypeRef::BuiltIn(crate::model::BuiltIn::Date)))
        }),
    ];
    let roots = roots(&api, &Choices::default()).unwrap_or_default();
    let told: Vec<_> = roots.iter().map(|it| (it.namespace.as_deref(), it.local.as_str(), it.ty.as_str())).collect();
    assert_eq!(
        told,
        [
            (Some("urn:t"), "setRequest", "SetRequest"),
            (None, "days", "::saponify::simple::List<::saponify::simple::Date>"),
        ]
    );
}

/// XML Schema part 1, 3.3.1: what an empty element stands for is said where it is declared, also of a message's.
#[test]
fn messages_have_the_value_constraints_of_their_elements() {
    let mut api = sample::service();
    let value = ValueConstraint { is_fixed: true, text: "1".to_owned() };
    api.roots = vec![Root { element: qualified("setRequest"), ty: TypeRef::Named(TypeId(0)), value: Some(value) }];
    let source = render(&api, &Choices::default()).unwrap_or_else(|defect| panic!("{defect}"));
    contains(&source, r#"::saponify::contract::Element::new("t", "urn:t", "setRequest").or_fixed("1")"#);
    let roots = roots(&api, &Choices::default()).unwrap_or_default();
    assert_eq!(
        roots.iter().map(|root| (&root.default, root.fixed.as_deref())).collect::<Vec<_>>(),
        [(&None, Some("1"))]
    );
}
