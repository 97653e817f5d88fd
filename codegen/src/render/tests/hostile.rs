//! Contracts whose texts try to be more than texts.

use proc_macro2::{TokenStream, TokenTree};

use super::{constructs, sample, source};
use crate::model::{Api, Field, Place, RecordKind, Start, ToldBy, Type, ValueConstraint, Wildcard};

const CANARY: &str = "INJECT_9f3";

#[track_caller]
fn stays_text(mut api: Api) {
    let evil = format!("\"#]*/ {CANARY}!() }}\r\n```\n\u{202e}\\u{{7d}}{{");
    poison(&mut api, &evil);
    let source = source(&api);
    let file = syn::parse_file(&source).unwrap_or_else(|error| panic!("{error}\n{source}"));
    no_ident(quote::quote!(#file), CANARY);
    assert!(source.contains(CANARY));
    assert!(!source.contains('\u{202e}') && !source.contains('\r'), "{source}");
}

#[test]
fn texts_of_services_stay_texts() {
    stays_text(sample::service());
}

#[test]
fn texts_of_types_stay_texts() {
    stays_text(constructs::each());
    stays_text(constructs::each_in_modules());
}

/// Puts `text` into every place that holds a text of the contract.
fn poison(api: &mut Api, text: &str) {
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
fn no_ident(tokens: TokenStream, canary: &str) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => no_ident(group.stream(), canary),
            TokenTree::Ident(ident) => assert!(!ident.to_string().contains(canary), "{ident}"),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
