// This file is generated from `contract.wsdl` by saponify. Change the contract, not this file.

/// The type `Keywords` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "Keywords",
    prefix = "self",
    namespaces = {"self" = "urn:example:names"}
)]
#[non_exhaustive]
pub struct Keywords {
    /// The element `type`.
    #[yaserde(rename = "type", prefix = "self")]
    pub r#type: String,
    /// The element `self`.
    #[yaserde(rename = "self", prefix = "self")]
    pub self_value: String,
    /// The element `super`.
    #[yaserde(rename = "super", prefix = "self")]
    pub super_value: Option<String>,
    /// The element `crate`.
    #[yaserde(rename = "crate", prefix = "self")]
    pub crate_value: Option<String>,
    /// The element `gen`.
    #[yaserde(rename = "gen", prefix = "self")]
    pub r#gen: Option<String>,
    /// The element `async`.
    #[yaserde(rename = "async", prefix = "self")]
    pub r#async: Option<String>,
    /// The element `yield`.
    #[yaserde(rename = "yield", prefix = "self")]
    #[required(occurs = 0..)]
    pub r#yield: Vec<String>,
    /// The element `union`.
    #[yaserde(rename = "union", prefix = "self")]
    pub union: Option<String>,
    /// The element `build`.
    #[yaserde(rename = "build", prefix = "self")]
    pub build_2: String,
    /// The element `builder`.
    #[yaserde(rename = "builder", prefix = "self")]
    pub builder: String,
    /// The element `new`.
    #[yaserde(rename = "new", prefix = "self")]
    pub new: Option<String>,
    /// The element `_`.
    #[yaserde(rename = "_", prefix = "self")]
    pub empty: Option<i32>,
    /// The element `_1`.
    #[yaserde(rename = "_1", prefix = "self")]
    pub _1: Option<i32>,
    /// The element `a.b-c_d`.
    #[yaserde(rename = "a.b-c_d", prefix = "self")]
    pub a_b_c_d: Option<i32>,
    /// The element `HTTPServerID`.
    #[yaserde(rename = "HTTPServerID", prefix = "self")]
    pub http_server_id: Option<i32>,
    /// The element `größe`.
    #[yaserde(rename = "größe", prefix = "self")]
    pub größe: Option<i32>,
    /// The element `名前`.
    #[yaserde(rename = "名前", prefix = "self")]
    pub 名前: Option<i32>,
    /// The element `имяПоля`.
    #[yaserde(rename = "имяПоля", prefix = "self")]
    pub имя_поля: Option<i32>,
    /// The attribute `fn`.
    #[yaserde(rename = "fn", attribute = true)]
    pub r#fn: Option<String>,
    /// The attribute `writer`.
    #[yaserde(rename = "writer", attribute = true)]
    pub writer: Option<String>,
}

/// The type `Prelude` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "Prelude",
    prefix = "self",
    namespaces = {"self" = "urn:example:names"}
)]
pub struct Prelude {
    /// The element `string`.
    #[yaserde(rename = "string", prefix = "self")]
    pub string: StringType,
    /// The element `option`.
    #[yaserde(rename = "option", prefix = "self")]
    pub option: Option<OptionType>,
    /// The element `vec`.
    #[yaserde(rename = "vec", prefix = "self")]
    #[required(occurs = 0..)]
    pub vec: Vec<VecType>,
    /// The element `result`.
    #[yaserde(rename = "result", prefix = "self")]
    pub result: Option<ResultType>,
    /// The element `r`.
    #[yaserde(rename = "r", prefix = "self")]
    pub r: Option<RType>,
    /// The element `w`.
    #[yaserde(rename = "w", prefix = "self")]
    pub w: Option<WType>,
    /// The element `s`.
    #[yaserde(rename = "s", prefix = "self")]
    pub s: Option<SType>,
    /// The element `bool`.
    #[yaserde(rename = "bool", prefix = "self")]
    pub bool: Option<Bool>,
    /// The element `some`.
    #[yaserde(rename = "some", prefix = "self")]
    pub some: Option<SomeType>,
    /// The element `wire`.
    #[yaserde(rename = "wire", prefix = "self")]
    pub wire: Option<Wire>,
    /// The element `operations`.
    #[yaserde(rename = "operations", prefix = "self")]
    pub operations: Option<Operations>,
    /// The element `plain`.
    #[yaserde(rename = "plain", prefix = "self")]
    pub plain: Option<String>,
}

/// The type `String` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "String",
    prefix = "self",
    namespaces = {"self" = "urn:example:names"}
)]
pub struct StringType {
    /// The element `value`.
    #[yaserde(rename = "value", prefix = "self")]
    pub value: String,
}

/// The type `Option` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "Option",
    prefix = "self",
    namespaces = {"self" = "urn:example:names"}
)]
pub struct OptionType {
    /// The element `x`.
    #[yaserde(rename = "x", prefix = "self")]
    pub x: Option<String>,
}

/// The type `Vec` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Vec", prefix = "self", namespaces = {"self" = "urn:example:names"})]
pub struct VecType {
    /// The element `x`.
    #[yaserde(rename = "x", prefix = "self")]
    #[required(occurs = 1..)]
    pub x: Vec<i32>,
}

/// The type `Result` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "Result",
    prefix = "self",
    namespaces = {"self" = "urn:example:names"}
)]
pub struct ResultType {
    /// The element `x`.
    #[yaserde(rename = "x", prefix = "self")]
    pub x: String,
}

/// The type `R` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RType {
    /// `r`.
    R,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `W` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WType(String);

/// The type `S` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "S", prefix = "self", namespaces = {"self" = "urn:example:names"})]
pub struct SType {
    /// The element `x`.
    #[yaserde(rename = "x", prefix = "self")]
    pub x: String,
}

/// The type `bool` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Bool {
    /// `true`.
    True,
    /// `maybe`.
    Maybe,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `Some` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Some", prefix = "self", namespaces = {"self" = "urn:example:names"})]
pub struct SomeType {}

/// The type `Wire` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Wire", prefix = "self", namespaces = {"self" = "urn:example:names"})]
pub struct Wire {}

/// The type `operations` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "operations",
    prefix = "self",
    namespaces = {"self" = "urn:example:names"}
)]
pub struct Operations {}

/// Why [`SendType::match`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MatchFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// Why [`SendType::with_2`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WithFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// Why [`SendType::builder_2`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BuilderFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// Why [`SendType::clone_2`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CloneFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// Why [`SendType::self_value`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SelfFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// Why [`SendType::service`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ServiceFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// The operations of `SendType`.
pub trait SendType: Send + Sync {
    /// The operation `match`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn r#match(
        &self,
        request: Keywords,
    ) -> impl ::std::future::Future<
        Output = Result<Prelude, ::saponify::Error<MatchFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::MATCH)) }
    }

    /// The operation `with`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn with_2(
        &self,
        request: Keywords,
    ) -> impl ::std::future::Future<
        Output = Result<Prelude, ::saponify::Error<WithFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::WITH_2)) }
    }

    /// The operation `builder`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn builder_2(
        &self,
        request: Keywords,
    ) -> impl ::std::future::Future<
        Output = Result<Prelude, ::saponify::Error<BuilderFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::BUILDER_2)) }
    }

    /// The operation `clone`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn clone_2(
        &self,
        request: Keywords,
    ) -> impl ::std::future::Future<
        Output = Result<Prelude, ::saponify::Error<CloneFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::CLONE_2)) }
    }

    /// The operation `self`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn self_value(
        &self,
        request: Keywords,
    ) -> impl ::std::future::Future<
        Output = Result<Prelude, ::saponify::Error<SelfFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::SELF_VALUE)) }
    }

    /// The operation `service`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn service(
        &self,
        request: Keywords,
    ) -> impl ::std::future::Future<
        Output = Result<Prelude, ::saponify::Error<ServiceFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::SERVICE_2)) }
    }
}

/// Calls [`SendType`] over HTTP. A clone is cheap and shares the connections.
#[derive(Clone, Debug)]
pub struct SendTypeClient {
    client: ::saponify::Client<()>,
}

impl SendTypeClient {
    /// Starts a client of the service.
    #[must_use]
    pub fn builder() -> ::saponify::ClientBuilder<Self> {
        ::saponify::ClientBuilder::new()
    }

    /// The same client with other options for its calls.
    #[must_use]
    pub fn with(&self, options: ::saponify::CallOptions) -> Self {
        Self {
            client: self.client.with(options),
        }
    }
}

impl SendType for SendTypeClient {
    fn r#match(
        &self,
        request: Keywords,
    ) -> impl ::std::future::Future<
        Output = Result<Prelude, ::saponify::Error<MatchFault>>,
    > + Send {
        self.client.call(&operations::MATCH, request)
    }

    fn with_2(
        &self,
        request: Keywords,
    ) -> impl ::std::future::Future<
        Output = Result<Prelude, ::saponify::Error<WithFault>>,
    > + Send {
        self.client.call(&operations::WITH_2, request)
    }

    fn builder_2(
        &self,
        request: Keywords,
    ) -> impl ::std::future::Future<
        Output = Result<Prelude, ::saponify::Error<BuilderFault>>,
    > + Send {
        self.client.call(&operations::BUILDER_2, request)
    }

    fn clone_2(
        &self,
        request: Keywords,
    ) -> impl ::std::future::Future<
        Output = Result<Prelude, ::saponify::Error<CloneFault>>,
    > + Send {
        self.client.call(&operations::CLONE_2, request)
    }

    fn self_value(
        &self,
        request: Keywords,
    ) -> impl ::std::future::Future<
        Output = Result<Prelude, ::saponify::Error<SelfFault>>,
    > + Send {
        self.client.call(&operations::SELF_VALUE, request)
    }

    fn service(
        &self,
        request: Keywords,
    ) -> impl ::std::future::Future<
        Output = Result<Prelude, ::saponify::Error<ServiceFault>>,
    > + Send {
        self.client.call(&operations::SERVICE_2, request)
    }
}

/// What the contract says of each operation.
pub mod operations {
    /// The service `SendType`.
    pub static SERVICE: ::saponify::contract::Service = ::saponify::contract::Service::new(
            "SendType",
        )
        .namespaces(&[::saponify::contract::Namespace::new("self", "urn:example:names")])
        .operations(&[&MATCH, &WITH_2, &BUILDER_2, &CLONE_2, &SELF_VALUE, &SERVICE_2]);

    /// The operation `match`.
    pub static MATCH: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "match",
            ::saponify::contract::Element::new("self", "urn:example:names", "match"),
            ::saponify::contract::Element::new("self", "urn:example:names", "Result"),
        )
        .action("match")
        .effect(::saponify::contract::Effect::Unsafe);

    /// The operation `with`.
    pub static WITH_2: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "with",
            ::saponify::contract::Element::new("self", "urn:example:names", "with"),
            ::saponify::contract::Element::new("self", "urn:example:names", "Result"),
        )
        .action("with")
        .effect(::saponify::contract::Effect::Unsafe);

    /// The operation `builder`.
    pub static BUILDER_2: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "builder",
            ::saponify::contract::Element::new("self", "urn:example:names", "builder"),
            ::saponify::contract::Element::new("self", "urn:example:names", "Result"),
        )
        .action("builder")
        .effect(::saponify::contract::Effect::Unsafe);

    /// The operation `clone`.
    pub static CLONE_2: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "clone",
            ::saponify::contract::Element::new("self", "urn:example:names", "clone"),
            ::saponify::contract::Element::new("self", "urn:example:names", "Result"),
        )
        .action("clone")
        .effect(::saponify::contract::Effect::Unsafe);

    /// The operation `self`.
    pub static SELF_VALUE: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "self",
            ::saponify::contract::Element::new("self", "urn:example:names", "self"),
            ::saponify::contract::Element::new("self", "urn:example:names", "Result"),
        )
        .action("self")
        .effect(::saponify::contract::Effect::Unsafe);

    /// The operation `service`.
    pub static SERVICE_2: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "service",
            ::saponify::contract::Element::new("self", "urn:example:names", "service"),
            ::saponify::contract::Element::new("self", "urn:example:names", "Result"),
        )
        .action("service")
        .effect(::saponify::contract::Effect::Unsafe);
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    ::saponify::list_wrapper!(VecType { x : i32 });

    impl ::saponify::simple::Enumeration for RType {
        type Base = String;
        const NAME: &'static str = "RType";
        const VALUES: &'static [&'static str] = &["r"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::R,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::R => ::saponify::simple::EnumText::Known(0),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(RType);

    ::saponify::yaserde_simple!(RType);

    impl ::saponify::simple::Restriction for WType {
        type Base = String;
        const NAME: &'static str = "WType";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .max_length(1);
            &FACETS
        }

        fn from_base(base: String) -> Self {
            Self(base)
        }

        fn base(&self) -> &String {
            &self.0
        }
    }

    ::saponify::restriction!(WType);

    ::saponify::yaserde_simple!(WType);

    impl ::saponify::simple::Enumeration for Bool {
        type Base = String;
        const NAME: &'static str = "Bool";
        const VALUES: &'static [&'static str] = &["true", "maybe"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::True,
                    1 => Self::Maybe,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::True => ::saponify::simple::EnumText::Known(0),
                Self::Maybe => ::saponify::simple::EnumText::Known(1),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Bool);

    ::saponify::yaserde_simple!(Bool);

    impl ::saponify::Supply<()> for Keywords {}

    impl ::saponify::fault::Declared for MatchFault {
        fn from_fault(fault: ::saponify::Fault) -> Self {
            Self::Other(fault)
        }

        fn to_fault(
            &self,
            _options: &::saponify::wire::WriteOptions<'_>,
        ) -> Result<::saponify::Fault, ::saponify::wire::WriteError> {
            match self {
                Self::Other(fault) => Ok(fault.clone()),
            }
        }

        fn undeclared(&self) -> Option<&::saponify::Fault> {
            match self {
                Self::Other(fault) => Some(fault),
            }
        }
    }

    impl ::std::fmt::Display for MatchFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::fault::Declared for WithFault {
        fn from_fault(fault: ::saponify::Fault) -> Self {
            Self::Other(fault)
        }

        fn to_fault(
            &self,
            _options: &::saponify::wire::WriteOptions<'_>,
        ) -> Result<::saponify::Fault, ::saponify::wire::WriteError> {
            match self {
                Self::Other(fault) => Ok(fault.clone()),
            }
        }

        fn undeclared(&self) -> Option<&::saponify::Fault> {
            match self {
                Self::Other(fault) => Some(fault),
            }
        }
    }

    impl ::std::fmt::Display for WithFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::fault::Declared for BuilderFault {
        fn from_fault(fault: ::saponify::Fault) -> Self {
            Self::Other(fault)
        }

        fn to_fault(
            &self,
            _options: &::saponify::wire::WriteOptions<'_>,
        ) -> Result<::saponify::Fault, ::saponify::wire::WriteError> {
            match self {
                Self::Other(fault) => Ok(fault.clone()),
            }
        }

        fn undeclared(&self) -> Option<&::saponify::Fault> {
            match self {
                Self::Other(fault) => Some(fault),
            }
        }
    }

    impl ::std::fmt::Display for BuilderFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::fault::Declared for CloneFault {
        fn from_fault(fault: ::saponify::Fault) -> Self {
            Self::Other(fault)
        }

        fn to_fault(
            &self,
            _options: &::saponify::wire::WriteOptions<'_>,
        ) -> Result<::saponify::Fault, ::saponify::wire::WriteError> {
            match self {
                Self::Other(fault) => Ok(fault.clone()),
            }
        }

        fn undeclared(&self) -> Option<&::saponify::Fault> {
            match self {
                Self::Other(fault) => Some(fault),
            }
        }
    }

    impl ::std::fmt::Display for CloneFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::fault::Declared for SelfFault {
        fn from_fault(fault: ::saponify::Fault) -> Self {
            Self::Other(fault)
        }

        fn to_fault(
            &self,
            _options: &::saponify::wire::WriteOptions<'_>,
        ) -> Result<::saponify::Fault, ::saponify::wire::WriteError> {
            match self {
                Self::Other(fault) => Ok(fault.clone()),
            }
        }

        fn undeclared(&self) -> Option<&::saponify::Fault> {
            match self {
                Self::Other(fault) => Some(fault),
            }
        }
    }

    impl ::std::fmt::Display for SelfFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::fault::Declared for ServiceFault {
        fn from_fault(fault: ::saponify::Fault) -> Self {
            Self::Other(fault)
        }

        fn to_fault(
            &self,
            _options: &::saponify::wire::WriteOptions<'_>,
        ) -> Result<::saponify::Fault, ::saponify::wire::WriteError> {
            match self {
                Self::Other(fault) => Ok(fault.clone()),
            }
        }

        fn undeclared(&self) -> Option<&::saponify::Fault> {
            match self {
                Self::Other(fault) => Some(fault),
            }
        }
    }

    impl ::std::fmt::Display for ServiceFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::ServiceClient for SendTypeClient {
        type Credentials = ();
        const SERVICE: &'static ::saponify::contract::Service = &operations::SERVICE;

        fn from_client(client: ::saponify::Client<()>) -> Self {
            Self { client }
        }

        fn client(&self) -> &::saponify::Client<()> {
            &self.client
        }
    }
}
