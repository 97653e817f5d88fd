//! What the parts of the output need to know of the whole.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::{
    Defect, Tokens, built_in,
    declared::Declared,
    gate::Gate,
    ident::ident,
    made_of::{MadeOf, Property},
};
use crate::model::{
    Api, ModuleId, Namespace, NamespaceId, Operation, PortType, Record, Type, TypeId, TypeRef, ValueConstraint, XmlName,
};
use crate::names::{bare, shouty};
use crate::options::{Builders, Choices};

pub(super) struct Scope<'a> {
    pub(super) api: &'a Api,
    choices: &'a Choices,
    pub(super) ports: Vec<Named<'a>>,
    /// The names of the header entries in `mod operations`.
    pub(super) headers: Vec<Ident>,
    /// What the global elements that have a `default` or a `fixed` stand for where they are empty.
    constraints: HashMap<&'a XmlName, &'a ValueConstraint>,
    made_of: Rc<MadeOf>,
    pub(super) declared: Rc<Declared>,
    place: Place,
}

/// Where the rendered code stands, which paths depend on.
#[derive(Clone, Copy)]
enum Place {
    Root,
    /// In the module of a namespace.
    Module(ModuleId),
    /// In the `mod wire` of such a module.
    WireOf(ModuleId),
}

/// A port type with the names of its statics in `mod operations`.
pub(super) struct Named<'a> {
    pub(super) port_type: &'a PortType,
    pub(super) service: Ident,
    /// One an operation.
    pub(super) operations: Vec<Ident>,
}

impl<'a> Scope<'a> {
    pub(super) fn new(api: &'a Api, choices: &'a Choices) -> Result<Self, Defect> {
        let (ports, headers) = statics(api)?;
        let constraints = api.roots.iter().filter_map(|root| Some((&root.element, root.value.as_ref()?))).collect();
        Ok(Self {
            api,
            choices,
            ports,
            headers,
            constraints,
            made_of: Rc::new(MadeOf::of(&api.types)),
            declared: Rc::new(Declared::by(&api.types)),
            place: Place::Root,
        })
    }

    /// The same for the types of a module.
    pub(super) fn of_module(&self, module: ModuleId) -> Self {
        self.at(Place::Module(module))
    }

    /// The same for the codecs of a module's types.
    pub(super) fn of_wire(&self, module: ModuleId) -> Self {
        self.at(Place::WireOf(module))
    }

    fn at(&self, place: Place) -> Self {
        let Self { api, choices, made_of, declared, .. } = self;
        let (made_of, declared) = (Rc::clone(made_of), Rc::clone(declared));
        let (ports, headers, constraints) = Default::default();
        Self { api, choices, ports, headers, constraints, made_of, declared, place }
    }

    pub(super) fn choices(&self) -> &'a Choices {
        self.choices
    }

    pub(super) fn yaserde(&self) -> Gate<'a> {
        Gate::from(&self.choices.yaserde)
    }

    pub(super) fn server(&self) -> Gate<'a> {
        Gate::from(&self.choices.server)
    }

    pub(super) fn blocking(&self) -> Gate<'a> {
        Gate::from(&self.choices.blocking)
    }

    /// Whether the record gets a builder.
    pub(super) fn builds(&self, record: &Record) -> bool {
        record.in_request || self.choices.builders == Builders::All
    }

    pub(super) fn find(&self, id: TypeId) -> Result<&'a Type, Defect> {
        self.api.types.get(id.0).ok_or_else(|| Defect(format!("there is no type {}", id.0)))
    }

    /// The types that are generated.
    pub(super) fn types(&self) -> impl Iterator<Item = (TypeId, &'a Type)> {
        let api = self.api;
        let types = api.types.iter().enumerate().map(|(index, ty)| (TypeId(index), ty));
        types.filter(|(id, _)| api.replacement(*id).is_none())
    }

    pub(super) fn namespace(&self, id: NamespaceId) -> Result<&'a Namespace, Defect> {
        self.api.namespaces.get(id.0).ok_or_else(|| Defect(format!("there is no namespace {}", id.0)))
    }

    /// The Rust type, without how often it occurs.
    pub(super) fn ty(&self, ty: &TypeRef) -> Tokens {
        Ok(match ty {
            TypeRef::BuiltIn(simple) => built_in::ty(*simple),
            TypeRef::Secret => quote!(::saponify::Secret),
            TypeRef::Named(id) => self.path(*id)?,
            TypeRef::List(item) => {
                let item = self.ty(item)?;
                quote!(::saponify::simple::List<#item>)
            }
            TypeRef::Nillable(ty) => {
                let ty = self.ty(ty)?;
                quote!(::saponify::Nillable<#ty>)
            }
            TypeRef::AnyType => quote!(::saponify::xml::AnyType),
            TypeRef::AnySimple => quote!(::saponify::xml::AnySimple),
            TypeRef::AnyElement => quote!(::saponify::xml::AnyElement),
        })
    }

    /// The type's path from where the rendered code stands.
    fn path(&self, id: TypeId) -> Tokens {
        if let Some(path) = self.api.replacement(id) {
            return Ok(syn::parse_str::<syn::TypePath>(path)?.into_token_stream());
        }
        let ty = self.find(id)?;
        let name = ident(ty.name())?;
        let Some(module) = self.api.modules.get(ty.module().0) else { return Ok(quote!(#name)) };
        let module = ident(&module.name)?;
        Ok(match self.place {
            Place::Module(here) | Place::WireOf(here) if here == ty.module() => quote!(#name),
            Place::Root => quote!(#module::#name),
            Place::Module(_) => quote!(super::#module::#name),
            Place::WireOf(_) => quote!(super::super::#module::#name),
        })
    }

    /// Whether a simple type has a property from what it is made of.
    pub(super) fn has(&self, ty: &TypeRef, property: Property) -> bool {
        self.made_of.has(ty, property)
    }

    /// Whether values are text.
    pub(super) fn is_simple(&self, ty: &TypeRef) -> Result<bool, Defect> {
        Ok(match ty {
            TypeRef::BuiltIn(_) | TypeRef::List(_) => true,
            TypeRef::Secret | TypeRef::AnyType | TypeRef::AnySimple | TypeRef::AnyElement | TypeRef::Nillable(_) => {
                false
            }
            TypeRef::Named(id) => {
                matches!(self.find(*id)?, Type::Enumeration(_) | Type::Restriction(_) | Type::Union(_))
            }
        })
    }

    /// The name as it is written, prefix included.
    pub(super) fn written(&self, name: &XmlName) -> Result<String, Defect> {
        Ok(match name.namespace {
            Some(id) => format!("{}:{}", self.namespace(id)?.prefix, name.local),
            None => name.local.clone(),
        })
    }

    /// Prefix and URI of the name; both are empty where it is in no namespace.
    pub(super) fn expanded(&self, name: &XmlName) -> Result<(&'a str, &'a str), Defect> {
        let namespace = name.namespace.map(|id| self.namespace(id)).transpose()?;
        Ok(namespace.map_or(("", ""), |namespace| (&namespace.prefix, &namespace.uri)))
    }

    /// What an operation answers.
    pub(super) fn response(&self, operation: &Operation) -> Tokens {
        match &operation.response {
            Some(response) => self.ty(&response.ty),
            None => Ok(quote!(())),
        }
    }

    /// What the client's credentials provider gives: `()` where requests want none.
    pub(super) fn credentials(&self, port_type: &PortType) -> Tokens {
        match port_type.credentials {
            Some(id) => self.ty(&TypeRef::Named(id)),
            None => Ok(quote!(())),
        }
    }

    /// The global element as the runtime knows it.
    pub(super) fn element(&self, name: &XmlName, aliases: &[String]) -> Tokens {
        let local = &name.local;
        let element = if let Some(id) = name.namespace {
            let Namespace { prefix, uri } = self.namespace(id)?;
            quote!(::saponify::contract::Element::new(#prefix, #uri, #local))
        } else {
            quote!(::saponify::contract::Element::local(#local))
        };
        let aliases = (!aliases.is_empty()).then(|| quote!(.aliases(&[#(#aliases),*])));
        let value = self.constraints.get(name).map(|ValueConstraint { is_fixed, text }| {
            let says = if *is_fixed { quote!(or_fixed) } else { quote!(or_default) };
            quote!(.#says(#text))
        });
        Ok(quote!(#element #aliases #value))
    }
}

/// Names the statics: of one port type plainly, of several each with its port type in front.
fn statics(api: &Api) -> Result<(Vec<Named<'_>>, Vec<Ident>), Defect> {
    let port_types = &api.port_types;
    let mut taken = HashSet::new();
    let mut claim = |plain: String| {
        let numbered = (2..).map(|number| format!("{plain}_{number}"));
        let free = std::iter::once(plain.clone()).chain(numbered).find(|name| !taken.contains(name));
        taken.extend(free.clone());
        ident(&free.unwrap_or(plain))
    };
    let mut name = |port_type: &PortType, last: &str| match port_types.as_slice() {
        [_] => claim(shouty(bare(last))),
        _ => claim(shouty(&format!("{}_{}", bare(&port_type.name), bare(last)))),
    };
    // The services come first, so that no operation takes their names.
    let services = port_types.iter().map(|port_type| name(port_type, "service")).collect::<Result<Vec<_>, _>>()?;
    let pairs = port_types.iter().zip(services);
    let named = pairs.map(|(port_type, service)| {
        let operations = port_type.operations.iter().map(|operation| name(port_type, &operation.name));
        Ok(Named { port_type, service, operations: operations.collect::<Result<_, _>>()? })
    });
    let named = named.collect::<Result<_, Defect>>()?;
    let headers = api.headers.iter().map(|header| claim(shouty(&format!("{}_header", header.element.local))));
    Ok((named, headers.collect::<Result<_, _>>()?))
}

/// The expression `operations::NAME`.
pub(super) fn static_of(name: &Ident) -> TokenStream {
    quote!(operations::#name)
}
