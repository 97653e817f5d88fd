// This file is generated from `contract.wsdl` by saponify. Change the contract, not this file.

/// The type `note` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "note", prefix = "t", namespaces = {"t" = "urn:example:log"})]
#[non_exhaustive]
pub struct Note {
    /// The element `text`.
    #[yaserde(rename = "text")]
    pub text: String,
}

/// Why [`Log::write`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WriteFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// Why [`Log::count`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CountFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// The operations of `Log`.
pub trait Log: Send + Sync {
    /// The operation `write`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn write(
        &self,
        request: Note,
    ) -> impl ::std::future::Future<
        Output = Result<(), ::saponify::Error<WriteFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::WRITE)) }
    }

    /// The operation `count`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn count(
        &self,
        request: u32,
    ) -> impl ::std::future::Future<
        Output = Result<u32, ::saponify::Error<CountFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::COUNT)) }
    }
}

/// Calls [`Log`] over HTTP. A clone is cheap and shares the connections.
#[derive(Clone, Debug)]
pub struct LogClient {
    client: ::saponify::Client<()>,
}

impl LogClient {
    /// The address that the contract names.
    pub const ENDPOINT: &'static str = "http://localhost/log";

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

impl Log for LogClient {
    fn write(
        &self,
        request: Note,
    ) -> impl ::std::future::Future<
        Output = Result<(), ::saponify::Error<WriteFault>>,
    > + Send {
        self.client.call(&operations::WRITE, request)
    }

    fn count(
        &self,
        request: u32,
    ) -> impl ::std::future::Future<
        Output = Result<u32, ::saponify::Error<CountFault>>,
    > + Send {
        self.client.call(&operations::COUNT, request)
    }
}

/// What the contract says of each operation.
pub mod operations {
    /// The service `Log`.
    pub static SERVICE: ::saponify::contract::Service = ::saponify::contract::Service::new(
            "Log",
        )
        .namespaces(&[::saponify::contract::Namespace::new("t", "urn:example:log")])
        .endpoint("http://localhost/log")
        .operations(&[&WRITE, &COUNT]);

    /// The operation `write`.
    pub static WRITE: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "write",
            ::saponify::contract::Element::new("t", "urn:example:log", "note"),
            ::saponify::contract::Element::of_body(),
        )
        .action("write")
        .effect(::saponify::contract::Effect::Unsafe)
        .one_way();

    /// The operation `count`.
    pub static COUNT: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "count",
            ::saponify::contract::Element::new("t", "urn:example:log", "count"),
            ::saponify::contract::Element::new("t", "urn:example:log", "count"),
        )
        .action("count")
        .effect(::saponify::contract::Effect::Unsafe);
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Supply<()> for Note {}

    impl ::saponify::fault::Declared for WriteFault {
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

    impl ::std::fmt::Display for WriteFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::fault::Declared for CountFault {
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

    impl ::std::fmt::Display for CountFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::ServiceClient for LogClient {
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
