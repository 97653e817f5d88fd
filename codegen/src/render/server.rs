//! The server side of a port type: a service trait, and a router that serves it.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{
    Tokens,
    client::operation_docs,
    docs::sentence,
    gate::Gate,
    ident::ident,
    scope::{Named, Scope, static_of},
};
use crate::names::{bare, snake};

pub(super) fn service(scope: &Scope<'_>, port: &Named<'_>) -> Tokens {
    let gate = scope.server();
    if matches!(gate, Gate::Closed) {
        return Ok(TokenStream::new());
    }
    let shown = bare(&port.port_type.name);
    let service = ident(&format!("{shown}Service"))?;
    let dispatch = ident(&format!("{shown}Dispatch"))?;
    let router = ident(&snake(&format!("{shown}_router")))?;
    let about = sentence(format!(
        "The server side of [`{shown}`]. A method that is left out answers that its operation is not supported."
    ));
    let about_router = sentence(format!("Serves [`{service}`] over HTTP, on every path."));
    let statics = static_of(&port.service);
    let methods = methods(scope, port)?;
    let service_trait = gate.item(
        &about,
        &quote! {
            pub trait #service: Send + Sync + 'static {
                #methods
            }
        },
    );
    let router = gate.item(
        &about_router,
        &quote! {
            pub fn #router<S: #service>(service: S) -> ::saponify::server::Router {
                ::saponify::server::router(&#statics, wire::#dispatch(service))
            }
        },
    );
    Ok(quote!(#service_trait #router))
}

fn methods(scope: &Scope<'_>, port: &Named<'_>) -> Tokens {
    let mut methods = TokenStream::new();
    for (operation, call) in port.port_type.operations.iter().zip(&port.operations) {
        let docs = operation_docs(scope, operation);
        let method = ident(&operation.name)?;
        let fault = ident(&operation.fault.name)?;
        let (request, response) = (scope.ty(&operation.request.ty)?, scope.response(operation)?);
        let call = static_of(call);
        methods.extend(quote! {
            #docs
            fn #method(
                &self,
                request: ::saponify::server::Request<#request>,
            ) -> impl ::std::future::Future<Output = Result<#response, ::saponify::server::ServiceFault<#fault>>> + Send {
                let _ = request;
                async { Err(::saponify::server::ServiceFault::unsupported(&#call)) }
            }
        });
    }
    Ok(methods)
}

/// The way from an operation's number to the service's method.
pub(super) fn wire(scope: &Scope<'_>, port: &Named<'_>) -> Tokens {
    let shown = bare(&port.port_type.name);
    let service = ident(&format!("{shown}Service"))?;
    let dispatch = ident(&format!("{shown}Dispatch"))?;
    let mut arms = TokenStream::new();
    for (index, (operation, call)) in port.port_type.operations.iter().zip(&port.operations).enumerate() {
        let index = Literal::usize_unsuffixed(index);
        let method = ident(&operation.name)?;
        let call = static_of(call);
        arms.extend(quote! {
            #index => call.answer(&#call, |request| self.0.#method(request)).await,
        });
    }
    let (gate, none) = (scope.server(), TokenStream::new());
    let holder = gate.item(&none, &quote!(pub(super) struct #dispatch<S>(pub(super) S);));
    let dispatching = gate.item(
        &none,
        &quote! {
            impl<S: #service> ::saponify::server::Dispatch for #dispatch<S> {
                fn dispatch(
                    &self,
                    call: ::saponify::server::Call,
                ) -> impl ::std::future::Future<Output = ::saponify::server::Answer> + Send {
                    async move {
                        match call.operation() {
                            #arms
                            _ => call.unknown(),
                        }
                    }
                }
            }
        },
    );
    Ok(quote!(#holder #dispatching))
}
