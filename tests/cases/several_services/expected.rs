// This file is generated from `contract.wsdl` by saponify. Change the contract, not this file.

/// The type `ping` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "ping", prefix = "t", namespaces = {"t" = "urn:example:services"})]
#[non_exhaustive]
pub struct Ping {}

/// Why [`Near::ping`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PingFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// The operations of `Near`.
pub trait Near: Send + Sync {
    /// The operation `ping`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn ping(
        &self,
        request: Ping,
    ) -> impl ::std::future::Future<
        Output = Result<Ping, ::saponify::Error<PingFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::NEAR_PING)) }
    }
}

/// Calls [`Near`] over HTTP. A clone is cheap and shares the connections.
#[derive(Clone, Debug)]
pub struct NearClient {
    client: ::saponify::Client<()>,
}

impl NearClient {
    /// The address that the contract names.
    pub const ENDPOINT: &'static str = "http://localhost/near/11";

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

impl Near for NearClient {
    fn ping(
        &self,
        request: Ping,
    ) -> impl ::std::future::Future<
        Output = Result<Ping, ::saponify::Error<PingFault>>,
    > + Send {
        self.client.call(&operations::NEAR_PING, request)
    }
}

/// Why [`Far::ping`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PingFault2 {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// The operations of `Far`.
pub trait Far: Send + Sync {
    /// The operation `ping`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn ping(
        &self,
        request: Ping,
    ) -> impl ::std::future::Future<
        Output = Result<Ping, ::saponify::Error<PingFault2>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::FAR_PING)) }
    }
}

/// Calls [`Far`] over HTTP. A clone is cheap and shares the connections.
#[derive(Clone, Debug)]
pub struct FarClient {
    client: ::saponify::Client<()>,
}

impl FarClient {
    /// The address that the contract names.
    pub const ENDPOINT: &'static str = "http://localhost/far";

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

impl Far for FarClient {
    fn ping(
        &self,
        request: Ping,
    ) -> impl ::std::future::Future<
        Output = Result<Ping, ::saponify::Error<PingFault2>>,
    > + Send {
        self.client.call(&operations::FAR_PING, request)
    }
}

/// What the contract says of each operation.
pub mod operations {
    /// The service `Near`.
    pub static NEAR_SERVICE: ::saponify::contract::Service = ::saponify::contract::Service::new(
            "Near",
        )
        .namespaces(&[::saponify::contract::Namespace::new("t", "urn:example:services")])
        .endpoint("http://localhost/near/11")
        .also(::saponify::contract::Version::Soap12, Some("http://localhost/near/12"))
        .operations(&[&NEAR_PING]);

    /// The operation `ping`.
    pub static NEAR_PING: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "ping",
            ::saponify::contract::Element::new("t", "urn:example:services", "ping"),
            ::saponify::contract::Element::new("t", "urn:example:services", "ping"),
        )
        .action("ping")
        .effect(::saponify::contract::Effect::Unsafe);

    /// The service `Far`.
    pub static FAR_SERVICE: ::saponify::contract::Service = ::saponify::contract::Service::new(
            "Far",
        )
        .namespaces(&[::saponify::contract::Namespace::new("t", "urn:example:services")])
        .endpoint("http://localhost/far")
        .operations(&[&FAR_PING]);

    /// The operation `ping`.
    pub static FAR_PING: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "ping",
            ::saponify::contract::Element::new("t", "urn:example:services", "ping"),
            ::saponify::contract::Element::new("t", "urn:example:services", "ping"),
        )
        .action("far")
        .effect(::saponify::contract::Effect::Unsafe);
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Supply<()> for Ping {}

    impl ::saponify::fault::Declared for PingFault {
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

    impl ::std::fmt::Display for PingFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::ServiceClient for NearClient {
        type Credentials = ();
        const SERVICE: &'static ::saponify::contract::Service = &operations::NEAR_SERVICE;

        fn from_client(client: ::saponify::Client<()>) -> Self {
            Self { client }
        }

        fn client(&self) -> &::saponify::Client<()> {
            &self.client
        }
    }

    impl ::saponify::fault::Declared for PingFault2 {
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

    impl ::std::fmt::Display for PingFault2 {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::ServiceClient for FarClient {
        type Credentials = ();
        const SERVICE: &'static ::saponify::contract::Service = &operations::FAR_SERVICE;

        fn from_client(client: ::saponify::Client<()>) -> Self {
            Self { client }
        }

        fn client(&self) -> &::saponify::Client<()> {
            &self.client
        }
    }
}
