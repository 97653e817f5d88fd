//! What the builder needs to know of a struct.

use super::{check, docs, slots, state};
use crate::declared::{Declared, is_required};
use crate::mistakes::Mistakes;
use crate::shape::Shape;
use quote::format_ident;
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Error, Fields, Ident, Type, Visibility};

/// A struct to be built.
pub(super) struct Record<'a> {
    pub(super) vis: &'a Visibility,
    pub(super) name: &'a Ident,
    pub(super) builder: Ident,
    pub(super) fields: Vec<Field<'a>>,
}

/// One field, and how the builder takes it.
pub(super) struct Field<'a> {
    pub(super) name: &'a Ident,
    pub(super) ty: &'a Type,
    pub(super) kind: Kind<'a>,
    /// Whether its setters take whatever turns into the value.
    pub(super) into: bool,
    /// The builder's type parameter, if the field is required.
    pub(super) state: Ident,
    /// Which it is, among the required fields or among those that may be left out.
    pub(super) place: usize,
    /// The first line of its documentation.
    pub(super) doc: Option<String>,
}

/// How a field is given.
pub(super) enum Kind<'a> {
    /// `T`: exactly one value.
    One,
    /// `Option<T>`: a value or none.
    Optional(&'a Type),
    /// `Vec<T>`: any number of items.
    List(&'a Type),
    /// A list with at least one item.
    AtLeastOne {
        /// The setter of one item.
        each: Option<Ident>,
        item: Box<Type>,
    },
    /// Not by the builder.
    Supplied,
}

impl<'a> Record<'a> {
    pub(super) fn read(input: &'a DeriveInput) -> syn::Result<Self> {
        let Data::Struct(data) = &input.data else {
            return Err(Error::new_spanned(&input.ident, "`Required` builds structs only"));
        };
        let Fields::Named(named) = &data.fields else {
            return Err(Error::new_spanned(&input.ident, "`Required` needs named fields"));
        };
        let mut mistakes = Mistakes::default();
        if let Some(parameter) = input.generics.params.first() {
            mistakes.note(Error::new_spanned(parameter, "`Required` takes no generic parameters"));
        }
        for attribute in input.attrs.iter().filter(|attribute| is_required(attribute)) {
            mistakes
                .note(Error::new_spanned(attribute, "`#[required(…)]` is for fields: move it to the field it means"));
        }
        let fields = named.named.iter().filter_map(|field| mistakes.keep(Field::read(field)?)).collect();
        let mut record =
            Self { vis: &input.vis, name: &input.ident, builder: format_ident!("{}Builder", input.ident), fields };
        check::setters(&record, &mut mistakes);
        state::assign(&mut record);
        slots::assign(&mut record);
        mistakes.unless_any(record)
    }

    pub(super) fn required(&self) -> impl Iterator<Item = &Field<'a>> {
        self.fields.iter().filter(|field| field.is_required())
    }
}

impl<'a> Field<'a> {
    /// `None` for a field without a name, which a struct with named fields does not have.
    fn read(field: &'a syn::Field) -> Option<syn::Result<Self>> {
        let name = field.ident.as_ref()?;
        let read = check::unconditional(field).and_then(|()| {
            let declared = Declared::read(field)?;
            Ok((declared.into.is_some(), Kind::read(field, declared)?))
        });
        Some(read.map(|(into, kind)| Self {
            name,
            ty: &field.ty,
            kind,
            into,
            state: name.clone(),
            place: 0,
            doc: docs::first_line(&field.attrs),
        }))
    }

    /// Whether the builder holds it.
    pub(super) fn is_built(&self) -> bool {
        !matches!(self.kind, Kind::Supplied)
    }

    pub(super) fn is_required(&self) -> bool {
        matches!(self.kind, Kind::One | Kind::AtLeastOne { .. })
    }

    /// The name of the setter of one item.
    pub(super) fn each(&self) -> Option<&Ident> {
        match &self.kind {
            Kind::AtLeastOne { each, .. } => each.as_ref(),
            _ => None,
        }
    }

    /// The name of the setter that is named as the field, unless `each` has taken it.
    pub(super) fn whole(&self) -> Option<&Ident> {
        let taken =
            matches!(self.kind, Kind::Supplied) || self.each().is_some_and(|each| each.unraw() == self.name.unraw());
        (!taken).then_some(self.name)
    }
}

impl<'a> Kind<'a> {
    fn read(field: &'a syn::Field, declared: Declared) -> syn::Result<Self> {
        check::keys(&declared)?;
        let Declared { each, item, occurs, supplied, into: _ } = declared;
        if supplied.is_some() {
            return Ok(Self::Supplied);
        }
        let Some(each) = each else {
            return Ok(match Shape::of(&field.ty) {
                Shape::One => Self::One,
                Shape::Optional(value) => Self::Optional(value),
                Shape::List(item) if occurs.is_some_and(|occurs| occurs.min > 0) => {
                    Self::AtLeastOne { each: None, item: Box::new(item.clone()) }
                }
                Shape::List(item) => Self::List(item),
            });
        };
        let item = match (Shape::of(&field.ty), item) {
            (Shape::List(item), None) => item.clone(),
            (Shape::One, Some(item)) => item,
            (Shape::List(_), Some(item)) => {
                return Err(Error::new_spanned(item, "a `Vec` shows the type of its items: take `item` away"));
            }
            (Shape::Optional(_), _) => {
                let message = "`each` asks for at least one item, but this may be left out: \
                               take `each` or the `Option` away";
                return Err(Error::new_spanned(&field.ty, message));
            }
            (Shape::One, None) => {
                let message = "`each` names the items of a `Vec`: for a wrapper of one, add `item = …`, their type";
                return Err(Error::new_spanned(each, message));
            }
        };
        Ok(Self::AtLeastOne { each: Some(each), item: Box::new(item) })
    }
}
