//! What the codec needs to know of a struct.

use super::attributes::Yaserde;
use super::name::{check_namespace, is_ncname};
use crate::mistakes::Mistakes;
use crate::occurs::Occurs;
use crate::shape::Shape;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Error, Fields, Ident, LitStr, Type};

/// A struct with a place in XML.
pub(super) struct Record<'a> {
    pub(super) name: &'a Ident,
    /// Prefixes and URIs.
    pub(super) namespaces: Vec<(LitStr, LitStr)>,
    pub(super) attributes: Vec<Field<'a>>,
    pub(super) content: Content<'a>,
}

/// What stands between the tags.
pub(super) enum Content<'a> {
    Elements(Vec<Field<'a>>),
    Text(&'a Ident),
}

/// An attribute or an element.
pub(super) struct Field<'a> {
    pub(super) name: &'a Ident,
    pub(super) ty: &'a Type,
    pub(super) shape: Shape<'a>,
    /// The URI; empty for a name in no namespace.
    pub(super) namespace: String,
    pub(super) local: String,
    /// The name as it is written, prefix included.
    pub(super) written: String,
    pub(super) occurs: Occurs,
}

impl<'a> Record<'a> {
    pub(super) fn read(input: &'a DeriveInput) -> syn::Result<Self> {
        let Data::Struct(data) = &input.data else {
            return Err(Error::new_spanned(&input.ident, "`Wire` is derived for structs only"));
        };
        let Fields::Named(named) = &data.fields else {
            return Err(Error::new_spanned(&input.ident, "`Wire` needs named fields"));
        };
        if let Some(parameter) = input.generics.params.first() {
            return Err(Error::new_spanned(parameter, "`Wire` takes no generic parameters"));
        }
        let yaserde = Yaserde::read(&input.attrs)?;
        let (mut attributes, mut elements, mut text) = (Vec::new(), Vec::new(), None);
        let mut mistakes = Mistakes::default();
        mistakes.keep(yaserde.refuse(&["attribute", "text"], "this says what a field is: write it on a field"));
        let namespaces = yaserde.namespaces;
        for (index, (prefix, uri)) in namespaces.iter().enumerate() {
            mistakes.keep(check_namespace(prefix, uri));
            if namespaces.iter().take(index).any(|(other, _)| other.value() == prefix.value()) {
                mistakes.note(Error::new_spanned(prefix, "this prefix is declared already: it stands for one URI"));
            }
        }
        for field in &named.named {
            let Some(name) = &field.ident else { continue };
            mistakes.keep(Yaserde::read(&field.attrs).and_then(|yaserde| {
                yaserde.refuse(&["namespaces"], "namespaces are declared for all fields: write them on the struct")?;
                if yaserde.text {
                    yaserde.refuse(&["rename", "prefix"], "the text of an element has no name")?;
                    if yaserde.attribute {
                        yaserde.refuse(&["attribute"], "a field is an attribute or the text, not both")?;
                    }
                    return place_text(&mut text, name, &field.ty);
                }
                let of_attribute = yaserde.attribute;
                let field = Field::read(field, name, &yaserde, &namespaces)?;
                let place: &mut Vec<Field<'_>> = if of_attribute { &mut attributes } else { &mut elements };
                if place.iter().any(|other| (&other.namespace, &other.local) == (&field.namespace, &field.local)) {
                    let message = format!("another field is named `{}` in XML already", field.written);
                    return Err(Error::new_spanned(name, message));
                }
                place.push(field);
                Ok(())
            }));
        }
        let content = match (text, elements.first()) {
            (Some(_), Some(element)) => {
                let both = "a type has text or elements, not both: `derive(Wire)` has no mixed content";
                mistakes.note(Error::new_spanned(element.name, both));
                Content::Elements(elements)
            }
            (Some(text), None) => Content::Text(text),
            (None, _) => Content::Elements(elements),
        };
        mistakes.unless_any(Self { name: &input.ident, namespaces, attributes, content })
    }
}

fn place_text<'a>(text: &mut Option<&'a Ident>, name: &'a Ident, ty: &Type) -> syn::Result<()> {
    if !matches!(Shape::of(ty), Shape::One) {
        return Err(Error::new_spanned(ty, "the text of an element is one simple value, possibly empty"));
    }
    match text.replace(name) {
        None => Ok(()),
        Some(_) => Err(Error::new_spanned(name, "a type has one text only")),
    }
}

impl<'a> Field<'a> {
    fn read(
        field: &'a syn::Field,
        name: &'a Ident,
        yaserde: &Yaserde,
        namespaces: &[(LitStr, LitStr)],
    ) -> syn::Result<Self> {
        let shape = Shape::of(&field.ty);
        if yaserde.attribute && matches!(shape, Shape::List(_)) {
            return Err(Error::new_spanned(&field.ty, "an attribute has one value: use a list type in place of `Vec`"));
        }
        let local = yaserde.rename.as_ref().map_or_else(|| name.unraw().to_string(), LitStr::value);
        let (namespace, written) = match &yaserde.prefix {
            None => (String::new(), local.clone()),
            Some(prefix) => {
                let bound = namespaces.iter().find(|(bound, _)| bound.value() == prefix.value());
                let Some((_, uri)) = bound else {
                    return Err(Error::new_spanned(prefix, "this prefix is not among the `namespaces` of the struct"));
                };
                (uri.value(), format!("{}:{local}", prefix.value()))
            }
        };
        let at: &dyn ToTokens = yaserde.rename.as_ref().map_or(name as &dyn ToTokens, |rename| rename);
        if !is_ncname(&local) {
            return Err(Error::new_spanned(at, format!("`{local}` is not an XML name without prefix")));
        }
        if yaserde.attribute && written == "xmlns" {
            return Err(Error::new_spanned(at, "`xmlns` declares a namespace: no attribute may have this name"));
        }
        let occurs = Occurs::of(field)?;
        Ok(Self { name, ty: &field.ty, shape, namespace, local, written, occurs })
    }
}
