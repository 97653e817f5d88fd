//! What of generated source an example has to know: its types, and the calls of its first client.

use std::collections::HashMap;

use syn::{FnArg, GenericArgument, Item, ItemEnum, ItemStruct, ItemTrait, PathArguments, Type, Visibility};

/// Modules that hold no types of the contract.
const OTHERS: &[&str] = &["operations", "wire"];

/// A type of the contract.
pub(super) enum Declared<'s> {
    Struct(&'s ItemStruct),
    Enum(&'s ItemEnum),
}

/// The public types by their paths, such as `orders::Order`.
pub(super) struct Surface<'s> {
    types: HashMap<String, Declared<'s>>,
    traits: Vec<&'s ItemTrait>,
}

/// One operation of a client.
pub(super) struct Call<'s> {
    pub(super) port_type: String,
    pub(super) client: String,
    pub(super) method: String,
    pub(super) request: &'s Type,
    /// What the client's builder takes, if it takes any.
    pub(super) credentials: Option<&'s Type>,
    /// Whether the contract names an address.
    pub(super) has_endpoint: bool,
}

impl<'s> Surface<'s> {
    pub(super) fn of(file: &'s syn::File) -> Self {
        let mut surface = Self { types: HashMap::new(), traits: Vec::new() };
        surface.add(&file.items, "");
        let modules = file.items.iter().filter_map(|item| match item {
            Item::Mod(module) if is_public(&module.vis) => Some(module),
            _ => None,
        });
        for module in modules.filter(|module| !OTHERS.contains(&module.ident.to_string().as_str())) {
            if let Some((_, items)) = &module.content {
                surface.add(items, &format!("{}::", module.ident));
            }
        }
        surface
    }

    fn add(&mut self, items: &'s [Item], prefix: &str) {
        for item in items {
            match item {
                Item::Struct(item) if is_public(&item.vis) => {
                    self.types.insert(format!("{prefix}{}", item.ident), Declared::Struct(item));
                }
                Item::Enum(item) if is_public(&item.vis) => {
                    self.types.insert(format!("{prefix}{}", item.ident), Declared::Enum(item));
                }
                Item::Trait(item) if is_public(&item.vis) && prefix.is_empty() => self.traits.push(item),
                _ => {}
            }
        }
    }

    /// The type of a path that is written in `module`, and the path from the root.
    pub(super) fn find(&self, path: &syn::Path, module: &str) -> Option<(String, &Declared<'s>)> {
        let mut segments: Vec<_> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let mut home = module;
        if segments.first().is_some_and(|first| first == "super") {
            segments.remove(0);
            home = "";
        }
        let full = format!("{home}{}", segments.join("::"));
        self.types.get(&full).map(|declared| (full, declared))
    }

    /// The first operation of the first client.
    pub(super) fn first_call(&self, file: &'s syn::File) -> Option<Call<'s>> {
        self.traits.iter().find_map(|port_type| self.call(port_type, file))
    }

    fn call(&self, port_type: &'s ItemTrait, file: &'s syn::File) -> Option<Call<'s>> {
        let client = format!("{}Client", unraw(&port_type.ident.to_string()));
        let Some(Declared::Struct(declared)) = self.types.get(&client) else { return None };
        let credentials = declared.fields.iter().find_map(|field| argument(&field.ty)).filter(|ty| !is_unit(ty));
        let (method, request) = port_type.items.iter().find_map(|item| match item {
            syn::TraitItem::Fn(method) => match method.sig.inputs.iter().nth(1)? {
                FnArg::Typed(request) => Some((method.sig.ident.to_string(), &*request.ty)),
                FnArg::Receiver(_) => None,
            },
            _ => None,
        })?;
        let has_endpoint = file.items.iter().any(|item| has_endpoint(item, &client));
        let port_type = port_type.ident.to_string();
        Some(Call { port_type, client, method, request, credentials, has_endpoint })
    }
}

/// Whether the item is an `impl` of the client with the constant `ENDPOINT`.
fn has_endpoint(item: &Item, client: &str) -> bool {
    let Item::Impl(item) = item else { return false };
    let is_of_client = matches!(&*item.self_ty, Type::Path(path) if path.path.is_ident(client));
    let mut items = item.items.iter();
    is_of_client && items.any(|item| matches!(item, syn::ImplItem::Const(constant) if constant.ident == "ENDPOINT"))
}

/// The one type argument of a path such as `Vec<T>`.
pub(super) fn argument(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    match &path.path.segments.last()?.arguments {
        PathArguments::AngleBracketed(arguments) => match arguments.args.first()? {
            GenericArgument::Type(ty) => Some(ty),
            _ => None,
        },
        _ => None,
    }
}

pub(super) fn is_unit(ty: &Type) -> bool {
    matches!(ty, Type::Tuple(tuple) if tuple.elems.is_empty())
}

pub(super) fn unraw(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}
