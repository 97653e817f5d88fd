//! Complex types and the parts of their contents.

use super::{ModuleId, TypeId, TypeRef, XmlName};

/// A complex type, or a part of one: a sequence of elements, attributes, or text with attributes.
#[derive(Clone, Debug)]
pub(crate) struct Record {
    /// The Rust name.
    pub(crate) name: String,
    /// The contract's documentation; empty where there is none.
    pub(crate) docs: String,
    /// The name of the complex type, or of the element that it is written in.
    pub(crate) xml: XmlName,
    pub(crate) module: ModuleId,
    pub(crate) kind: RecordKind,
    pub(crate) fields: Vec<Field>,
    /// Whether a request reaches it, directly or through other types.
    pub(crate) in_request: bool,
}

/// What a record stands for on the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum RecordKind {
    /// The content of an element, in the order of the fields.
    Sequence,
    /// The content of an element, in any order (`xs:all`).
    All,
    /// The content of an element: text and elements, all in the one field whose place is [`Place::Mixed`].
    Mixed,
    /// A SOAP-encoded array (SOAP 1.1, 5.4.2): one list, whose items may have any name. The text is the value of
    /// `soapenc:arrayType` before the `[`, and the namespace of its prefix.
    Array { item: XmlName, ranks: String, schema: bool },
    /// A sequence within a content model, which has no tags of its own: it occurs more than once or not always.
    Group,
}

/// An element, an attribute, the text or another part of a record; or a variant of a choice.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) docs: String,
    /// The element's or the attribute's name; of another part, a name to call it by in errors.
    pub(crate) xml: XmlName,
    pub(crate) place: Place,
    pub(crate) occurs: Occurs,
    pub(crate) ty: TypeRef,
    pub(crate) is_nillable: bool,
    /// Whether it holds itself without a list between, so that it needs a `Box`.
    pub(crate) is_boxed: bool,
    /// `default` or `fixed`.
    pub(crate) value: Option<ValueConstraint>,
    /// `saponify:supplied="credentials"`: the client fills it in, the builder does not know it.
    pub(crate) supplied: bool,
    /// The setter of one item, where the field is a required list or a required list wrapper.
    pub(crate) each: Option<Each>,
}

impl Field {
    /// A field of which no more is said.
    pub(crate) fn new(name: &str, xml: XmlName, place: Place, occurs: Occurs, ty: TypeRef) -> Self {
        Self {
            name: name.to_owned(),
            docs: String::new(),
            xml,
            place,
            occurs,
            ty,
            is_nillable: false,
            is_boxed: false,
            value: None,
            supplied: false,
            each: None,
        }
    }

    /// The only value that it may have.
    pub(crate) fn fixed(&self) -> Option<&str> {
        self.value.as_ref().filter(|value| value.is_fixed).map(|value| value.text.as_str())
    }

    /// Whether the field is a `Vec`.
    pub(crate) fn is_list(&self) -> bool {
        match self.place {
            Place::Element | Place::Group(_) => self.occurs.max != Some(1),
            Place::Mixed => true,
            Place::Attribute | Place::Text | Place::AnyAttributes(_) => false,
        }
    }
}

/// `default` or `fixed` (XML Schema part 1, 3.2.1 and 3.3.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ValueConstraint {
    pub(crate) is_fixed: bool,
    pub(crate) text: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Element,
    Attribute,
    Text,
    /// A part of the content with a type of its own: a choice, a record of kind [`RecordKind::Group`], or elements
    /// of a wildcard; told by what it may start with.
    Group(Vec<Start>),
    /// All text and elements of mixed content; the type is a choice.
    Mixed,
    /// Attributes that one of the wildcards lets through.
    AnyAttributes(Vec<Wildcard>),
}

/// What may stand first in a part of a content model.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Start {
    Element(XmlName),
    Any(Wildcard),
}

/// Which namespaces a wildcard lets through (XML Schema part 1, 3.10); the URIs are the contract's, empty for none.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Wildcard {
    Any,
    /// Any but this one, and a namespace it is to be.
    Other(String),
    OneOf(Vec<String>),
}

/// One of several parts: a choice (XML Schema part 1, 3.8), or a substitution group (3.3.6).
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    pub(crate) name: String,
    pub(crate) docs: String,
    /// A name to call it by in errors.
    pub(crate) xml: XmlName,
    pub(crate) module: ModuleId,
    /// The name of the text's variant, where it is what mixed content is made of.
    pub(crate) text: Option<String>,
    /// The fields' names are those of the variants; each occurs at least once.
    pub(crate) variants: Vec<Field>,
    pub(crate) in_request: bool,
}

/// A complex type and those derived from it, told apart by `xsi:type` (XML Schema part 1, 2.6.1).
#[derive(Clone, Debug)]
pub(crate) struct Family {
    pub(crate) name: String,
    pub(crate) docs: String,
    /// The name of the complex type.
    pub(crate) xml: XmlName,
    pub(crate) module: ModuleId,
    /// Whether the first member is the type itself, which needs no `xsi:type`. It has none where it is abstract.
    pub(crate) has_base: bool,
    pub(crate) members: Vec<Member>,
    pub(crate) in_request: bool,
}

/// A type of a family.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    /// The variant.
    pub(crate) name: String,
    /// The type's name, the value of `xsi:type`.
    pub(crate) xml: XmlName,
    pub(crate) ty: TypeId,
    pub(crate) is_boxed: bool,
}

/// `minOccurs` and `maxOccurs`; no `max` is `unbounded`. Attributes and text are 0..1 or 1..1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Occurs {
    pub(crate) min: u32,
    pub(crate) max: Option<u32>,
}

impl Occurs {
    pub(crate) const ONCE: Self = Self { min: 1, max: Some(1) };
}

/// A setter that takes one item, repeatably.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Each {
    pub(crate) name: String,
    /// The item's type, where the field's type is a wrapper and not a list itself.
    pub(crate) wrapped: Option<TypeRef>,
}
