//! `mod operations`: what the contract says of its services and operations, as statics.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{
    Tokens,
    docs::{code, sentence},
    headers,
    scope::{Named, Scope},
};
use crate::ast::XML;
use crate::model::{Body, Effect, Endpoint, Message, Operation, Profile, SoapVersion};
use crate::names::bare;

/// How many namespaces every envelope binds at its root.
const MOST_NAMESPACES: usize = 16;

pub(super) fn module(scope: &Scope<'_>) -> Tokens {
    if scope.ports.is_empty() {
        return Ok(TokenStream::new());
    }
    let mut statics = TokenStream::new();
    for port in &scope.ports {
        statics.extend(service(scope, port));
        for (operation, name) in port.port_type.operations.iter().zip(&port.operations) {
            statics.extend(self::operation(scope, operation, name)?);
        }
    }
    let headers = headers::elements(scope)?;
    Ok(quote! {
        /// What the contract says of each operation.
        pub mod operations {
            #statics
            #headers
        }
    })
}

fn service(scope: &Scope<'_>, port: &Named<'_>) -> TokenStream {
    let (name, shown, operations) = (&port.service, bare(&port.port_type.name), &port.operations);
    let about = sentence(format!("The service {}.", code(shown)));
    let mut said = TokenStream::new();
    let namespaces: Vec<_> = scope.api.namespaces.iter().filter(|namespace| namespace.uri != XML).collect();
    // Of more, few are used by any one message: they are declared where they are.
    if (1..=MOST_NAMESPACES).contains(&namespaces.len()) {
        let namespaces = namespaces.into_iter().map(|namespace| {
            let (prefix, uri) = (&namespace.prefix, &namespace.uri);
            quote!(::saponify::contract::Namespace::new(#prefix, #uri))
        });
        said.extend(quote!(.namespaces(&[#(#namespaces),*])));
    }
    if !port.port_type.profiles.is_empty() {
        let profiles = port.port_type.profiles.iter().map(profile);
        said.extend(quote!(.profiles(&[#(#profiles),*])));
    }
    said.extend(endpoints(&port.port_type.endpoints));
    quote! {
        #about
        pub static #name: ::saponify::contract::Service =
            ::saponify::contract::Service::new(#shown) #said .operations(&[#(&#operations),*]);
    }
}

/// The versions of SOAP with their addresses; nothing is said of SOAP 1.1 alone.
fn endpoints(endpoints: &[Endpoint]) -> TokenStream {
    let mut said = TokenStream::new();
    for (index, Endpoint { version, address }) in endpoints.iter().enumerate() {
        let name = match version {
            SoapVersion::Soap11 => quote!(::saponify::contract::Version::Soap11),
            SoapVersion::Soap12 => quote!(::saponify::contract::Version::Soap12),
        };
        if index > 0 {
            let address = address.as_ref().map_or_else(|| quote!(None), |address| quote!(Some(#address)));
            said.extend(quote!(.also(#name, #address)));
            continue;
        }
        if *version != SoapVersion::Soap11 {
            said.extend(quote!(.version(#name)));
        }
        said.extend(address.as_ref().map(|address| quote!(.endpoint(#address))));
    }
    said
}

fn profile(profile: &Profile) -> TokenStream {
    let (name, envelope) = (&profile.name, &profile.envelope);
    let pairs = profile.namespaces.iter().map(|(contract, wire)| quote!((#contract, #wire)));
    quote!(::saponify::contract::Profile::new(#name, #envelope, &[#(#pairs),*]))
}

fn operation(scope: &Scope<'_>, operation: &Operation, name: &Ident) -> Tokens {
    let about = sentence(format!("The operation {}.", code(&operation.xml_name)));
    let (xml_name, action) = (&operation.xml_name, &operation.action);
    let request = body(scope, &operation.request)?;
    let of_body = || quote!(::saponify::contract::Element::of_body());
    let response = operation.response.as_ref().map(|response| body(scope, response)).transpose()?;
    let response = response.unwrap_or_else(of_body);
    let one_way = operation.response.is_none().then(|| quote!(.one_way()));
    let encoded = operation.is_encoded.then(|| quote!(.encoded()));
    let headers = headers::of(scope, operation);
    let effect = match operation.effect {
        Effect::Read => quote!(Read),
        Effect::State => quote!(State),
        Effect::Unsafe => quote!(Unsafe),
    };
    Ok(quote! {
        #about
        pub static #name: ::saponify::contract::Operation =
            ::saponify::contract::Operation::new(#xml_name, #request, #response)
                .action(#action)
                .effect(::saponify::contract::Effect::#effect)
                #one_way #encoded #headers;
    })
}

fn body(scope: &Scope<'_>, message: &Message) -> Tokens {
    match &message.body {
        Body::Element(element) => scope.element(element, &message.aliases),
        Body::Wrapper(element) => {
            let ((prefix, uri), local) = (scope.expanded(element)?, &element.local);
            Ok(quote!(::saponify::contract::Element::wrapper(#prefix, #uri, #local)))
        }
        Body::Content => Ok(quote!(::saponify::contract::Element::of_body())),
    }
}
