//! Names of the model as text.

use super::{Name, TypeUse};
use crate::model::{Api, Field, Place, Type, TypeId, TypeRef, XmlName};
use crate::source::{Sources, Span};

/// Spells out what the model points at.
pub(super) struct Spelling<'a> {
    pub(super) api: &'a Api,
    pub(super) sources: &'a Sources,
}

impl Spelling<'_> {
    /// `file:line`
    pub(super) fn place(&self, span: Span) -> String {
        format!("{}:{}", self.sources.path(span.source).display(), self.sources.place(span).line)
    }

    pub(super) fn name(&self, name: &XmlName) -> Name {
        let namespace = name.namespace.and_then(|id| self.api.namespaces.get(id.0));
        Name { namespace: namespace.map(|namespace| namespace.uri.clone()), local: name.local.clone() }
    }

    /// The type's path from the root of the generated code.
    pub(super) fn path_of(&self, ty: &Type) -> String {
        ty.path(&self.api.modules)
    }

    fn path(&self, id: TypeId) -> Option<String> {
        self.api.types.get(id.0).map(|ty| self.path_of(ty))
    }

    /// The type, without how often it occurs.
    pub(super) fn ty(&self, ty: &TypeRef) -> TypeUse {
        if let TypeRef::Nillable(ty) = ty {
            return self.ty(ty).within(true, "saponify::Nillable");
        }
        let (mut lists, mut item) = (0, ty);
        while let TypeRef::List(inner) = item {
            lists += 1;
            item = inner;
        }
        let mut refers_to = None;
        let name = match item {
            TypeRef::BuiltIn(simple) => match simple.std_name() {
                Some(name) => name.to_owned(),
                None => format!("saponify::simple::{simple:?}"),
            },
            TypeRef::Secret => "saponify::Secret".to_owned(),
            TypeRef::Named(id) => {
                let replacement = self.api.replacement(*id).map(str::to_owned);
                refers_to = self.path(*id).filter(|_| replacement.is_none());
                replacement.or_else(|| refers_to.clone()).unwrap_or_default()
            }
            TypeRef::AnySimple => "saponify::xml::AnySimple".to_owned(),
            TypeRef::AnyType => "saponify::xml::AnyType".to_owned(),
            TypeRef::AnyElement => "saponify::xml::AnyElement".to_owned(),
            // Peeled off above.
            TypeRef::List(_) | TypeRef::Nillable(_) => String::new(),
        };
        let rust = format!("{}{name}{}", "saponify::simple::List<".repeat(lists), ">".repeat(lists));
        TypeUse { rust, refers_to }
    }

    pub(super) fn named(&self, id: TypeId, is_boxed: bool) -> TypeUse {
        self.ty(&TypeRef::Named(id)).within(is_boxed, "Box")
    }

    /// The type of a field, with how often it occurs.
    pub(super) fn holds(&self, field: &Field) -> TypeUse {
        let ty = match field.place {
            Place::AnyAttributes(_) => TypeUse { rust: "saponify::xml::AnyAttributes".to_owned(), refers_to: None },
            _ => self.ty(&field.ty),
        };
        if field.supplied {
            return ty.within(true, "saponify::Supplied");
        }
        let ty = ty.within(field.is_nillable, "saponify::Nillable");
        if field.is_list() {
            return ty.within(true, "Vec");
        }
        ty.within(field.is_boxed, "Box").within(field.occurs.min == 0, "Option")
    }
}

impl TypeUse {
    fn within(self, applies: bool, wrapper: &str) -> Self {
        if !applies {
            return self;
        }
        Self { rust: format!("{wrapper}<{}>", self.rust), ..self }
    }
}
