// This file is generated from `contract.wsdl` by saponify. Change the contract, not this file.

/// The type `size` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Size {
    /// `small`.
    Small,
    /// `large`.
    Large,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// Why [`Bare::born`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BornFault {
    /// The detail `size`.
    TooLarge(Size),
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// Why [`Bare::sized`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SizedFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// Why [`Bare::echo`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EchoFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// The operations of `Bare`.
pub trait Bare: Send + Sync {
    /// The operation `born`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn born(
        &self,
        request: String,
    ) -> impl ::std::future::Future<
        Output = Result<::saponify::simple::Date, ::saponify::Error<BornFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::BORN)) }
    }

    /// The operation `sized`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn sized(
        &self,
        request: Size,
    ) -> impl ::std::future::Future<
        Output = Result<::saponify::simple::List<i32>, ::saponify::Error<SizedFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::SIZED)) }
    }

    /// The operation `echo`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn echo(
        &self,
        request: ::saponify::xml::AnyType,
    ) -> impl ::std::future::Future<
        Output = Result<::saponify::xml::AnyType, ::saponify::Error<EchoFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::ECHO)) }
    }
}

/// Calls [`Bare`] over HTTP. A clone is cheap and shares the connections.
#[derive(Clone, Debug)]
pub struct BareClient {
    client: ::saponify::Client<()>,
}

impl BareClient {
    /// The address that the contract names.
    pub const ENDPOINT: &'static str = "http://localhost/bare";

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

impl Bare for BareClient {
    fn born(
        &self,
        request: String,
    ) -> impl ::std::future::Future<
        Output = Result<::saponify::simple::Date, ::saponify::Error<BornFault>>,
    > + Send {
        self.client.call(&operations::BORN, request)
    }

    fn sized(
        &self,
        request: Size,
    ) -> impl ::std::future::Future<
        Output = Result<::saponify::simple::List<i32>, ::saponify::Error<SizedFault>>,
    > + Send {
        self.client.call(&operations::SIZED, request)
    }

    fn echo(
        &self,
        request: ::saponify::xml::AnyType,
    ) -> impl ::std::future::Future<
        Output = Result<::saponify::xml::AnyType, ::saponify::Error<EchoFault>>,
    > + Send {
        self.client.call(&operations::ECHO, request)
    }
}

/// What the contract says of each operation.
pub mod operations {
    /// The service `Bare`.
    pub static SERVICE: ::saponify::contract::Service = ::saponify::contract::Service::new(
            "Bare",
        )
        .namespaces(&[::saponify::contract::Namespace::new("t", "urn:example:bare")])
        .endpoint("http://localhost/bare")
        .operations(&[&BORN, &SIZED, &ECHO]);

    /// The operation `born`.
    pub static BORN: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "born",
            ::saponify::contract::Element::new("t", "urn:example:bare", "id"),
            ::saponify::contract::Element::new("t", "urn:example:bare", "date"),
        )
        .action("born")
        .effect(::saponify::contract::Effect::Unsafe);

    /// The operation `sized`.
    pub static SIZED: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "sized",
            ::saponify::contract::Element::new("t", "urn:example:bare", "size"),
            ::saponify::contract::Element::new("t", "urn:example:bare", "ids"),
        )
        .action("sized")
        .effect(::saponify::contract::Effect::Unsafe);

    /// The operation `echo`.
    pub static ECHO: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "echo",
            ::saponify::contract::Element::new("t", "urn:example:bare", "anything"),
            ::saponify::contract::Element::new("t", "urn:example:bare", "anything"),
        )
        .action("echo")
        .effect(::saponify::contract::Effect::Unsafe);
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::simple::Enumeration for Size {
        type Base = ::saponify::simple::Token;
        const NAME: &'static str = "Size";
        const VALUES: &'static [&'static str] = &["small", "large"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::Small,
                    1 => Self::Large,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::Small => ::saponify::simple::EnumText::Known(0),
                Self::Large => ::saponify::simple::EnumText::Known(1),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Size);

    ::saponify::yaserde_simple!(Size);

    impl ::saponify::fault::Declared for BornFault {
        fn from_fault(fault: ::saponify::Fault) -> Self {
            if let Some(detail) = fault
                .detail_as(
                    &::saponify::contract::Element::new("t", "urn:example:bare", "size"),
                )
            {
                return Self::TooLarge(detail);
            }
            Self::Other(fault)
        }

        fn to_fault(
            &self,
            options: &::saponify::wire::WriteOptions<'_>,
        ) -> Result<::saponify::Fault, ::saponify::wire::WriteError> {
            match self {
                Self::TooLarge(detail) => {
                    ::saponify::Fault::client("tooLarge")
                        .with_detail(
                            &::saponify::contract::Element::new(
                                "t",
                                "urn:example:bare",
                                "size",
                            ),
                            detail,
                            options,
                        )
                }
                Self::Other(fault) => Ok(fault.clone()),
            }
        }

        fn undeclared(&self) -> Option<&::saponify::Fault> {
            match self {
                Self::Other(fault) => Some(fault),
                _ => None,
            }
        }
    }

    impl ::std::fmt::Display for BornFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::TooLarge(_) => f.write_str("tooLarge"),
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::fault::Declared for SizedFault {
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

    impl ::std::fmt::Display for SizedFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::fault::Declared for EchoFault {
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

    impl ::std::fmt::Display for EchoFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::ServiceClient for BareClient {
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
