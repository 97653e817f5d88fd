//! The client side of a port type: a trait that tests can mock, and what implements it over HTTP.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{
    Tokens,
    docs::{code, docs, sentence},
    headers,
    ident::ident,
    scope::{Named, Scope, static_of},
};
use crate::model::{Operation, PortType};
use crate::names::bare;

pub(super) fn client(scope: &Scope<'_>, port: &Named<'_>) -> Tokens {
    let port_type = port.port_type;
    let name = ident(&port_type.name)?;
    let client = client_name(port_type)?;
    let credentials = scope.credentials(port_type)?;
    let shown = bare(&port_type.name);
    let about = docs(&port_type.docs, || format!("The operations of {}.", code(shown)));
    let calls = sentence(format!("Calls [`{shown}`] over HTTP. A clone is cheap and shares the connections."));
    let (mut declared, mut implemented) = (TokenStream::new(), TokenStream::new());
    for (operation, call) in port_type.operations.iter().zip(&port.operations) {
        let docs = operation_docs(scope, operation);
        let signature = signature(scope, operation)?;
        let call = static_of(call);
        declared.extend(quote! {
            #docs
            ///
            /// Of a future that is dropped before its end it is not known whether the server has acted.
            #signature {
                let _ = request;
                async { Err(::saponify::Error::unsupported(&#call)) }
            }
        });
        implemented.extend(quote! {
            #signature {
                self.client.call(&#call, request)
            }
        });
    }
    let endpoint = port_type.endpoints.first().and_then(|endpoint| endpoint.address.as_ref()).map(|endpoint| {
        quote! {
            /// The address that the contract names.
            pub const ENDPOINT: &'static str = #endpoint;
        }
    });
    Ok(quote! {
        #about
        pub trait #name: Send + Sync {
            #declared
        }
        #calls
        #[derive(Clone, Debug)]
        pub struct #client {
            client: ::saponify::Client<#credentials>,
        }
        impl #client {
            #endpoint
            /// Starts a client of the service.
            #[must_use]
            pub fn builder() -> ::saponify::ClientBuilder<Self> {
                ::saponify::ClientBuilder::new()
            }
            /// The same client with other options for its calls.
            #[must_use]
            pub fn with(&self, options: ::saponify::CallOptions) -> Self {
                Self { client: self.client.with(options) }
            }
        }
        impl #name for #client {
            #implemented
        }
    })
}

/// What makes the runtime's client the service's.
pub(super) fn wire(scope: &Scope<'_>, port: &Named<'_>) -> Tokens {
    let client = client_name(port.port_type)?;
    let credentials = scope.credentials(port.port_type)?;
    let service = static_of(&port.service);
    Ok(quote! {
        impl ::saponify::ServiceClient for #client {
            type Credentials = #credentials;
            const SERVICE: &'static ::saponify::contract::Service = &#service;
            fn from_client(client: ::saponify::Client<#credentials>) -> Self {
                Self { client }
            }
            fn client(&self) -> &::saponify::Client<#credentials> {
                &self.client
            }
        }
    })
}

pub(super) fn operation_docs(scope: &Scope<'_>, operation: &Operation) -> TokenStream {
    let docs = docs(&operation.docs, || format!("The operation {}.", code(&operation.xml_name)));
    let entries = headers::docs(scope, operation);
    quote!(#docs #entries)
}

pub(super) fn client_name(port_type: &PortType) -> Result<Ident, super::Defect> {
    ident(&format!("{}Client", bare(&port_type.name)))
}

/// `Future` is named in full: it is in the prelude from edition 2024 on only.
fn signature(scope: &Scope<'_>, operation: &Operation) -> Tokens {
    let method = ident(&operation.name)?;
    let fault = ident(&operation.fault.name)?;
    let (request, response) = (scope.ty(&operation.request.ty)?, scope.response(operation)?);
    Ok(quote! {
        fn #method(
            &self,
            request: #request,
        ) -> impl ::std::future::Future<Output = Result<#response, ::saponify::Error<#fault>>> + Send
    })
}
