//! The API as Rust sees it: every name is a Rust name, every reference points at something.

use std::path::PathBuf;

pub(crate) use crate::ast::SoapVersion;
use crate::source::Span;

/// One contract, ready to be rendered.
#[derive(Clone, Debug, Default)]
pub(crate) struct Api {
    /// The contract's file name, without its folder.
    pub(crate) contract: String,
    /// Every file that was read, so that a build can watch them.
    pub(crate) files: Vec<PathBuf>,
    /// The namespaces of the types, each under the one prefix that the whole output uses.
    pub(crate) namespaces: Vec<Namespace>,
    /// The modules of the types; empty where all stand at the root.
    pub(crate) modules: Vec<Module>,
    /// The types, in the order of the contract.
    pub(crate) types: Vec<Type>,
    /// Where the contract defines the first of the types; those that are made of its parts come after them.
    pub(crate) spans: Vec<Option<Span>>,
    /// What a document may have as its root: global elements and the wrappers of rpc messages.
    pub(crate) roots: Vec<Root>,
    /// The header entries that operations have, each element once.
    pub(crate) headers: Vec<Header>,
    /// One client and one server a port type.
    pub(crate) port_types: Vec<PortType>,
}

/// A target namespace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Namespace {
    pub(crate) prefix: String,
    pub(crate) uri: String,
}

/// A module of the output: one a namespace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Module {
    pub(crate) name: String,
    pub(crate) docs: String,
}

/// An index into [`Api::modules`]; of no meaning where there are none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ModuleId(pub(crate) usize);

/// An element that may be a document's root.
#[derive(Clone, Debug)]
pub(crate) struct Root {
    pub(crate) element: XmlName,
    pub(crate) ty: TypeRef,
}

/// A header entry (WSDL 1.1, 3.7).
#[derive(Clone, Debug)]
pub(crate) struct Header {
    pub(crate) element: XmlName,
    pub(crate) ty: TypeRef,
}

/// An index into [`Api::headers`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct HeaderId(pub(crate) usize);

/// An index into [`Api::namespaces`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct NamespaceId(pub(crate) usize);

/// An index into [`Api::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct TypeId(pub(crate) usize);

/// An XML name; `namespace` is absent where the name is in none.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct XmlName {
    pub(crate) namespace: Option<NamespaceId>,
    pub(crate) local: String,
}

/// What a field, a part or a list item holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum TypeRef {
    BuiltIn(BuiltIn),
    /// A text that is never shown: an element with `saponify:secret="true"`.
    Secret,
    Named(TypeId),
    /// A list of items that are simple (XML Schema part 2, 4.1.2.2).
    List(Box<TypeRef>),
    /// `xs:anyType`: attributes and content as they are.
    AnyType,
    /// `xs:anySimpleType` of an element, which may say by `xsi:type` of which type it is; of an attribute it is built in.
    AnySimple,
    /// What a wildcard lets stand: a whole element as it is.
    AnyElement,
}

/// A type of the output.
#[derive(Clone, Debug)]
pub(crate) enum Type {
    Record(Record),
    Choice(Choice),
    Family(Family),
    Enumeration(Enumeration),
    Restriction(Restriction),
    Union(Union),
}

impl Type {
    /// The Rust name.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Record(record) => &record.name,
            Self::Choice(choice) => &choice.name,
            Self::Family(family) => &family.name,
            Self::Enumeration(enumeration) => &enumeration.name,
            Self::Restriction(restriction) => &restriction.name,
            Self::Union(union) => &union.name,
        }
    }

    pub(crate) fn module(&self) -> ModuleId {
        match self {
            Self::Record(record) => record.module,
            Self::Choice(choice) => choice.module,
            Self::Family(family) => family.module,
            Self::Enumeration(enumeration) => enumeration.module,
            Self::Restriction(restriction) => restriction.module,
            Self::Union(union) => union.module,
        }
    }
}

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

/// A setter that takes one item, repeatably.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Each {
    pub(crate) name: String,
    /// The item's type, where the field's type is a wrapper and not a list itself.
    pub(crate) wrapped: Option<TypeRef>,
}

/// A simple type restricted by enumeration.
#[derive(Clone, Debug)]
pub(crate) struct Enumeration {
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) xml: XmlName,
    pub(crate) module: ModuleId,
    /// A simple type.
    pub(crate) base: TypeRef,
    pub(crate) values: Vec<Value>,
    /// What the prefixes in the values stand for, where those are names: prefixes and URIs.
    pub(crate) namespaces: Vec<(String, String)>,
    /// `whiteSpace`, where it is not that of the base.
    pub(crate) white_space: Option<WhiteSpace>,
}

/// One value of an enumeration.
#[derive(Clone, Debug)]
pub(crate) struct Value {
    /// The Rust variant.
    pub(crate) name: String,
    pub(crate) docs: String,
    /// The exact text on the wire.
    pub(crate) text: String,
}

/// A simple type restricted by other facets. A chain of restrictions is one with all their facets.
#[derive(Clone, Debug)]
pub(crate) struct Restriction {
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) xml: XmlName,
    pub(crate) module: ModuleId,
    /// A simple type.
    pub(crate) base: TypeRef,
    pub(crate) facets: Facets,
}

/// A simple type that is one of others (XML Schema part 2, 4.1.2.3).
#[derive(Clone, Debug)]
pub(crate) struct Union {
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) xml: XmlName,
    pub(crate) module: ModuleId,
    /// Variants and their simple types, in the order in which a text is tried.
    pub(crate) members: Vec<(String, TypeRef)>,
}

/// Facets of XML Schema part 2, 4.3. Bounds are lexical, as the contract writes them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Facets {
    /// One entry a restriction step, already translated to the syntax of the `regex` crate and anchored.
    pub(crate) patterns: Vec<String>,
    /// The same as the contract writes them; empty where they are no different.
    pub(crate) written_patterns: Vec<String>,
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) min_inclusive: Option<String>,
    pub(crate) max_inclusive: Option<String>,
    pub(crate) min_exclusive: Option<String>,
    pub(crate) max_exclusive: Option<String>,
    pub(crate) total_digits: Option<u64>,
    pub(crate) fraction_digits: Option<u64>,
    /// `whiteSpace`, where it is not that of the base: `replace` or `collapse`.
    pub(crate) white_space: Option<WhiteSpace>,
}

/// `whiteSpace` (XML Schema part 2, 4.3.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WhiteSpace {
    Preserve,
    Replace,
    Collapse,
}

/// A port type: what becomes a client trait, a client, a service trait and a router.
#[derive(Clone, Debug)]
pub(crate) struct PortType {
    /// The client trait. The client is `{name}Client`, the service trait `{name}Service`.
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) operations: Vec<Operation>,
    /// The type that the client's credentials provider gives, where a request wants one.
    pub(crate) credentials: Option<TypeId>,
    /// The versions of SOAP that it is bound to, the default first.
    pub(crate) endpoints: Vec<Endpoint>,
    /// `saponify:namespaces`; the first is the default. Empty: the contract's own only.
    pub(crate) profiles: Vec<Profile>,
}

/// A binding to a version of SOAP.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Endpoint {
    pub(crate) version: SoapVersion,
    /// `soap:address`, a default that callers may override.
    pub(crate) address: Option<String>,
}

/// Which URIs stand on the wire for the contract's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Profile {
    pub(crate) name: String,
    /// The envelope's namespace.
    pub(crate) envelope: String,
    /// Pairs of the contract's URI and the URI on the wire.
    pub(crate) namespaces: Vec<(String, String)>,
}

/// One operation.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    /// The Rust method.
    pub(crate) name: String,
    /// The name in the contract.
    pub(crate) xml_name: String,
    /// Where the contract declares it.
    pub(crate) span: Span,
    pub(crate) docs: String,
    /// `soapAction`, without quotes.
    pub(crate) action: String,
    pub(crate) request: Message,
    /// Absent where the operation is one-way.
    pub(crate) response: Option<Message>,
    pub(crate) headers: Vec<HeaderId>,
    pub(crate) response_headers: Vec<HeaderId>,
    pub(crate) fault: Faults,
    pub(crate) effect: Effect,
    /// Whether the messages are SOAP-encoded (SOAP 1.1, 5).
    pub(crate) is_encoded: bool,
}

/// What the body of a message holds.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) body: Body,
    /// Other local names that are accepted on reading.
    pub(crate) aliases: Vec<String>,
    pub(crate) ty: TypeRef,
    /// The field of the request that the client supplies.
    pub(crate) supplied: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Body {
    /// One element.
    Element(XmlName),
    /// The wrapper of an rpc message, whose name means nothing in an answer (SOAP 1.1, 7.1).
    Wrapper(XmlName),
    /// No element of its own: the type's content stands in the body directly.
    Content,
}

/// The faults of an operation as one enum.
#[derive(Clone, Debug)]
pub(crate) struct Faults {
    pub(crate) name: String,
    pub(crate) variants: Vec<FaultVariant>,
}

/// One `wsdl:fault`.
#[derive(Clone, Debug)]
pub(crate) struct FaultVariant {
    pub(crate) name: String,
    /// The name of the `wsdl:fault`.
    pub(crate) xml_name: String,
    pub(crate) docs: String,
    pub(crate) told_by: ToldBy,
    /// `saponify:means="reauthenticate"`.
    pub(crate) reauthenticate: bool,
}

/// How a fault is told apart.
#[derive(Clone, Debug)]
pub(crate) enum ToldBy {
    /// `saponify:faultstring`; `{}` stands for any text.
    FaultString(String),
    /// The element in `detail`.
    Detail { element: XmlName, ty: TypeRef },
}

/// What repeating a call does: `saponify:behaviour effect`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Effect {
    /// Changes nothing.
    Read,
    /// The same request again leads to the same state.
    State,
    /// Nothing is known, so a call is never repeated by itself.
    #[default]
    Unsafe,
}

/// The built-in simple types of XML Schema part 2, 3.2 and 3.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum BuiltIn {
    AnySimpleType,
    String,
    NormalizedString,
    Token,
    Language,
    Name,
    NcName,
    NmToken,
    NmTokens,
    Id,
    IdRef,
    IdRefs,
    Entity,
    Entities,
    AnyUri,
    QName,
    Notation,
    Boolean,
    Decimal,
    Integer,
    NonPositiveInteger,
    NegativeInteger,
    NonNegativeInteger,
    PositiveInteger,
    Long,
    Int,
    Short,
    Byte,
    UnsignedLong,
    UnsignedInt,
    UnsignedShort,
    UnsignedByte,
    Float,
    Double,
    Duration,
    DateTime,
    Time,
    Date,
    GYearMonth,
    GYear,
    GMonthDay,
    GDay,
    GMonth,
    HexBinary,
    Base64Binary,
}

impl BuiltIn {
    /// The name of the Rust type, where it is one of std's. The names of the others are the runtime's.
    pub(crate) fn std_name(self) -> Option<&'static str> {
        Some(match self {
            Self::String | Self::AnySimpleType => "String",
            Self::Boolean => "bool",
            Self::Long => "i64",
            Self::Int => "i32",
            Self::Short => "i16",
            Self::Byte => "i8",
            Self::UnsignedLong => "u64",
            Self::UnsignedInt => "u32",
            Self::UnsignedShort => "u16",
            Self::UnsignedByte => "u8",
            _ => return None,
        })
    }
}
