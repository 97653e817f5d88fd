//! Models made by hand, and what they become. Whole contracts stand in the workspace's own tests.

mod choices;
mod constructs;
mod exchange;
mod extras;
mod families;
mod hostile;
mod modules;
mod records;
mod sample;
mod simple_types;
mod size;

use super::{Defect, render};
use crate::model::{Api, Occurs, Place, Type, TypeRef};
use crate::options::{Builders, Choices, Server, Yaserde};

fn source(api: &Api) -> String {
    render(api, &Choices::default()).unwrap_or_else(|defect| panic!("{defect}"))
}

#[track_caller]
fn contains(source: &str, part: &str) {
    // How it breaks lines, and the punctuation that goes with that, are the printer's own affair.
    let is_told = |c: &char| !c.is_whitespace() && !['{', '}', ',', ';'].contains(c);
    let told = |text: &str| text.chars().filter(is_told).collect::<String>();
    assert!(told(source).contains(&told(part)), "no {part}\nin {source}");
}

#[test]
fn the_same_model_gives_the_same_bytes() {
    assert_eq!(source(&sample::service()), source(&sample::service()));
}

#[test]
fn nothing_comes_of_nothing() {
    let api = Api { contract: "empty\n.wsdl".into(), ..Api::default() };
    assert_eq!(
        source(&api),
        "// This file is generated from `empty .wsdl` by saponify. Change the contract, not this file.\n\n"
    );
}

#[test]
fn a_record_reads_as_data() {
    let source = source(&sample::service());
    contains(
        &source,
        r#"
        /// The type `setRequest` of the contract.
        #[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
        #[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
        #[yaserde( rename = "setRequest", prefix = "t", namespaces = { "t" = "urn:t" } )]
        #[non_exhaustive]
        pub struct SetRequest {
            /// The element `credentials`.
            #[yaserde(rename = "credentials", prefix = "t")]
            #[required(supplied)]
            pub credentials: ::saponify::Supplied<Credentials>,
            /// The element `ids`.
            #[yaserde(rename = "ids", prefix = "t")]
            #[required(each = id, item = String)]
            pub ids: Ids,
        "#,
    );
    contains(&source, r#"#[yaserde(rename = "lang", attribute = true)] pub r#type: Option<String>,"#);
    contains(&source, r"#[required(occurs = 1..=9, each = id)] pub id: Vec<String>,");
    contains(&source, r"#[yaserde(text = true)] pub value: i64,");
}

#[test]
fn a_record_without_a_builder_says_only_how_often() {
    let source = source(&sample::service());
    contains(
        &source,
        r#"
        #[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
        #[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
        #[yaserde(rename = "SetResult")]
        pub struct SetResult {
            /// The element `done`.
            #[yaserde(rename = "done")]
            #[required(occurs = 0..)]
            pub done: Vec<bool>,
        }
        "#,
    );
    let all = Choices { builders: Builders::All, ..Choices::default() };
    let source = render(&sample::service(), &all).unwrap_or_default();
    contains(
        &source,
        "::saponify::Required, ::saponify::Wire)] #[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)] #[yaserde(rename = \"SetResult\")] #[non_exhaustive]",
    );
}

#[test]
fn features_stand_before_all_that_they_gate() {
    let api = sample::service();
    let off = Choices { yaserde: Yaserde::Off, ..Choices::default() };
    let off = render(&api, &off).unwrap_or_default();
    assert!(!off.contains("yaserde::") && !off.contains("yaserde_") && !off.contains("::server::"), "{off}");

    let by_feature =
        Choices { yaserde: Yaserde::feature("ya"), server: Server::feature("serve"), ..Choices::default() };
    let gated = render(&api, &by_feature).unwrap_or_default();
    contains(&gated, r#"#[cfg_attr(feature = "ya", derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize))]"#);
    contains(&gated, r#"#[cfg(feature = "ya")] ::saponify::yaserde_simple!(Status);"#);
    for item in
        ["pub trait ThingService", "pub fn thing_router", "pub(super) struct ThingDispatch", "impl<S: ThingService>"]
    {
        let (before, _) = gated.split_once(item).unwrap_or_else(|| panic!("no {item}\nin {gated}"));
        let last = before.trim_end().lines().rev().find(|line| !line.trim_start().starts_with("///"));
        assert_eq!(last.map(str::trim), Some(r#"#[cfg(feature = "serve")]"#), "{item}");
    }
}

#[test]
fn what_yaserde_cannot_derive_is_bridged() {
    let api = sample::service();
    let source = source(&api);
    contains(
        &source,
        r#"
        #[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
        #[yaserde(rename = "busy", prefix = "t", namespaces = { "t" = "urn:t" })]
        pub struct Busy {
        "#,
    );
    assert_eq!(source.matches("yaserde_record!").count(), 1);
    contains(&source, r#"::saponify::yaserde_record!(Busy, "t:busy");"#);

    let by_feature = Choices { yaserde: Yaserde::feature("ya"), ..Choices::default() };
    let gated = render(&api, &by_feature).unwrap_or_default();
    contains(&gated, r#"#[cfg(feature = "ya")] ::saponify::yaserde_record!(Busy, "t:busy");"#);
}

#[test]
fn several_port_types_have_statics_of_their_own() {
    let mut api = sample::service();
    let mut other = api.port_types[0].clone();
    other.name = "Other".into();
    other.operations[0].fault.name = "OtherSetFault".into();
    api.port_types.push(other);
    let source = source(&api);
    for name in ["THING_SERVICE", "OTHER_SERVICE", "THING_SET", "OTHER_SET"] {
        contains(&source, &format!("pub static {name}: "));
    }
    assert_eq!(source.matches("::saponify::Supply<Credentials> for SetRequest").count(), 1);
}

#[test]
fn an_operation_named_service_takes_another_name() {
    let mut api = sample::service();
    api.port_types[0].operations[0].name = "service".into();
    let source = source(&api);
    contains(&source, "pub static SERVICE: ::saponify::contract::Service");
    contains(&source, "pub static SERVICE_2: ::saponify::contract::Operation");
}

#[test]
fn names_may_start_with_a_digit_behind_an_underscore() {
    let mut api = sample::service();
    api.port_types[0].name = "_1".into();
    api.port_types[0].operations[0].name = "_1a".into();
    let choices = Choices { server: Server::On, ..Choices::default() };
    let source = render(&api, &choices).unwrap_or_else(|defect| panic!("{defect}"));
    contains(&source, "pub static _1A: ::saponify::contract::Operation");
    contains(&source, "pub fn _1_router<S: _1Service>");
}

#[test]
fn names_that_are_none_are_a_defect() {
    for name in ["", "a b", "x;fn y(){}", "self"] {
        let mut api = sample::service();
        api.port_types[0].operations[0].name = name.into();
        assert!(matches!(render(&api, &Choices::default()), Err(Defect(_))), "{name}");
    }
    let mut api = sample::service();
    if let Some(Type::Record(record)) = api.types.first_mut() {
        record.fields[0].ty = TypeRef::Named(crate::model::TypeId(99));
    }
    assert!(render(&api, &Choices::default()).is_err());
}

#[test]
fn a_list_wrapper_is_one_element_that_repeats() {
    let api = sample::service();
    contains(&source(&api), "::saponify::list_wrapper!(Ids { id: String });");
    for change in [Occurs { min: 1, max: Some(1) }, Occurs { min: 0, max: Some(1) }] {
        let mut api = api.clone();
        if let Type::Record(ids) = &mut api.types[2] {
            ids.fields[0].occurs = change;
            ids.fields[0].place = Place::Element;
        }
        assert!(!source(&api).contains("list_wrapper!(Ids"));
    }
}
