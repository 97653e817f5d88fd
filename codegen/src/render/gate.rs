//! What stands in the output always, never, or where a feature of the including crate is on.

use proc_macro2::TokenStream;
use quote::quote;

use crate::options::{Blocking, Server, Yaserde};

pub(super) enum Gate<'a> {
    Open,
    Feature(&'a str),
    Closed,
}

impl<'a> From<&'a Yaserde> for Gate<'a> {
    fn from(choice: &'a Yaserde) -> Self {
        match choice {
            Yaserde::On => Self::Open,
            Yaserde::Feature(name) => Self::Feature(name),
            Yaserde::Off => Self::Closed,
        }
    }
}

impl<'a> From<&'a Server> for Gate<'a> {
    fn from(choice: &'a Server) -> Self {
        match choice {
            Server::On => Self::Open,
            Server::Feature(name) => Self::Feature(name),
            Server::Off => Self::Closed,
        }
    }
}

impl<'a> From<&'a Blocking> for Gate<'a> {
    fn from(choice: &'a Blocking) -> Self {
        match choice {
            Blocking::On => Self::Open,
            Blocking::Feature(name) => Self::Feature(name),
            Blocking::Off => Self::Closed,
        }
    }
}

impl Gate<'_> {
    /// One item behind the gate; its documentation stays in front.
    pub(super) fn item(&self, docs: &TokenStream, item: &TokenStream) -> TokenStream {
        match self {
            Self::Open => quote!(#docs #item),
            Self::Feature(name) => quote!(#docs #[cfg(feature = #name)] #item),
            Self::Closed => TokenStream::new(),
        }
    }

    /// A `derive` behind the gate.
    pub(super) fn derive(&self, traits: &TokenStream) -> TokenStream {
        match self {
            Self::Open => quote!(#[derive(#traits)]),
            Self::Feature(name) => quote!(#[cfg_attr(feature = #name, derive(#traits))]),
            Self::Closed => TokenStream::new(),
        }
    }
}
