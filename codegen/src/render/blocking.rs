//! The client for programs that are not async.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    Tokens,
    client::{client_name, operation_docs},
    docs::sentence,
    gate::Gate,
    ident::ident,
    scope::{Named, Scope},
};
use crate::names::bare;

/// The method of the async client that gives it, with the client itself.
pub(super) fn client(scope: &Scope<'_>, port: &Named<'_>) -> Tokens {
    let gate = scope.blocking();
    if matches!(gate, Gate::Closed) {
        return Ok(TokenStream::new());
    }
    let shown = bare(&port.port_type.name);
    let (name, client) = (ident(&port.port_type.name)?, client_name(port.port_type)?);
    let blocking = ident(&format!("{shown}BlockingClient"))?;
    let mut methods = TokenStream::new();
    for operation in &port.port_type.operations {
        let docs = operation_docs(scope, operation);
        let (method, fault) = (ident(&operation.name)?, ident(&operation.fault.name)?);
        let (request, response) = (scope.ty(&operation.request.ty)?, scope.response(operation)?);
        methods.extend(quote! {
            #docs
            pub fn #method(&self, request: #request) -> Result<#response, ::saponify::Error<#fault>> {
                self.runtime.call(#name::#method(&self.client, request))
            }
        });
    }
    let about = sentence(format!("Calls [`{shown}`] over HTTP and waits for the answer, where nothing is async."));
    let holder = quote! {
        #[derive(Clone, Debug)]
        pub struct #blocking {
            client: #client,
            runtime: ::saponify::blocking::Blocking,
        }
    };
    let given = quote! {
        impl #client {
            /// The client for code that is not async. The error is that of starting a thread.
            pub fn blocking(&self) -> ::std::io::Result<#blocking> {
                Ok(#blocking { client: self.clone(), runtime: ::saponify::blocking::Blocking::new()? })
            }
        }
    };
    let calling = quote! {
        impl #blocking {
            /// The same client with other options for its calls.
            #[must_use]
            pub fn with(&self, options: ::saponify::CallOptions) -> Self {
                Self { client: self.client.with(options), runtime: self.runtime.clone() }
            }
            #methods
        }
    };
    let none = TokenStream::new();
    let items = [gate.item(&about, &holder), gate.item(&none, &given), gate.item(&none, &calling)];
    Ok(items.into_iter().collect())
}
