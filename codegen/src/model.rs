//! The API as Rust sees it: every name is a Rust name, every reference points at something.

use std::path::PathBuf;

/// One contract, ready to be rendered.
#[derive(Clone, Debug, Default)]
pub(crate) struct Api {
    /// The contract's file name, without its folder.
    pub(crate) contract: String,
    /// Every file that was read, so that a build can watch them.
    pub(crate) files: Vec<PathBuf>,
    /// The namespaces of the types, each under the one prefix that the whole output uses.
    pub(crate) namespaces: Vec<Namespace>,
    /// The types, in the order of the contract.
    pub(crate) types: Vec<Type>,
    /// One client and one server a port type.
    pub(crate) port_types: Vec<PortType>,
}

/// A target namespace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Namespace {
    pub(crate) prefix: String,
    pub(crate) uri: String,
}

/// An index into [`Api::namespaces`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NamespaceId(pub(crate) usize);

/// An index into [`Api::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct TypeId(pub(crate) usize);

/// An XML name; `namespace` is absent where the name is in none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct XmlName {
    pub(crate) namespace: Option<NamespaceId>,
    pub(crate) local: String,
}

/// What a field, a part or a list item holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TypeRef {
    BuiltIn(BuiltIn),
    /// A text that is never shown: an element with `saponify:secret="true"`.
    Secret,
    Named(TypeId),
}

/// A type of the output.
#[derive(Clone, Debug)]
pub(crate) enum Type {
    Record(Record),
    Enumeration(Enumeration),
    Restriction(Restriction),
}

/// A complex type: a sequence of elements, attributes, or text with attributes.
#[derive(Clone, Debug)]
pub(crate) struct Record {
    /// The Rust name.
    pub(crate) name: String,
    /// The contract's documentation; empty where there is none.
    pub(crate) docs: String,
    /// The name of the complex type, or of the element that it is written in.
    pub(crate) xml: XmlName,
    pub(crate) fields: Vec<Field>,
    /// Whether a request reaches it, directly or through other types.
    pub(crate) in_request: bool,
}

/// An element, an attribute or the text of a record.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) xml: XmlName,
    pub(crate) place: Place,
    pub(crate) occurs: Occurs,
    pub(crate) ty: TypeRef,
    /// `saponify:supplied="credentials"`: the client fills it in, the builder does not know it.
    pub(crate) supplied: bool,
    /// The setter of one item, where the field is a required list or a required list wrapper.
    pub(crate) each: Option<Each>,
}

impl Field {
    /// Whether the field is a `Vec`.
    pub(crate) fn is_list(&self) -> bool {
        self.place == Place::Element && self.occurs.max != Some(1)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Element,
    Attribute,
    Text,
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
    pub(crate) base: BuiltIn,
    pub(crate) values: Vec<Value>,
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
    pub(crate) base: BuiltIn,
    pub(crate) facets: Facets,
}

/// Facets of XML Schema part 2, 4.3. Bounds are lexical, as the contract writes them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Facets {
    /// One entry a restriction step, already translated to the syntax of the `regex` crate and anchored.
    pub(crate) patterns: Vec<String>,
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) min_inclusive: Option<String>,
    pub(crate) max_inclusive: Option<String>,
    pub(crate) min_exclusive: Option<String>,
    pub(crate) max_exclusive: Option<String>,
    pub(crate) total_digits: Option<u64>,
    pub(crate) fraction_digits: Option<u64>,
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
    /// `soap:address`, a default that callers may override.
    pub(crate) endpoint: Option<String>,
    /// `saponify:namespaces`; the first is the default. Empty: the contract's own only.
    pub(crate) profiles: Vec<Profile>,
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

/// One request-response operation.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    /// The Rust method.
    pub(crate) name: String,
    /// The name in the contract.
    pub(crate) xml_name: String,
    pub(crate) docs: String,
    /// `soapAction`, without quotes.
    pub(crate) action: String,
    pub(crate) request: Message,
    pub(crate) response: Message,
    pub(crate) fault: Faults,
    pub(crate) effect: Effect,
}

/// The body of a message: one element.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) element: XmlName,
    /// Other local names that are accepted on reading.
    pub(crate) aliases: Vec<String>,
    pub(crate) ty: TypeRef,
    /// The field of the request that the client supplies.
    pub(crate) supplied: Option<String>,
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
