// This file is generated from `contract.wsdl` by saponify. Change the contract, not this file.

/// The type `byName` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "byName", prefix = "t", namespaces = {"t" = "urn:example:find"})]
#[non_exhaustive]
pub struct ByName {
    /// The element `name`.
    #[yaserde(rename = "name")]
    pub name: String,
}

/// The type `byNumber` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "byNumber", prefix = "t", namespaces = {"t" = "urn:example:find"})]
#[non_exhaustive]
pub struct ByNumber {
    /// The element `number`.
    #[yaserde(rename = "number")]
    pub number: i32,
}

/// The type `found` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "found", prefix = "t", namespaces = {"t" = "urn:example:find"})]
pub struct Found {
    /// The element `name`.
    #[yaserde(rename = "name")]
    pub name: String,
}

/// Why [`Index::find`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FindFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// Why [`Index::find_2`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FindFault2 {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// The operations of `Index`.
pub trait Index: Send + Sync {
    /// The operation `find`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn find(
        &self,
        request: ByName,
    ) -> impl ::std::future::Future<
        Output = Result<Found, ::saponify::Error<FindFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::FIND)) }
    }

    /// The operation `find`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn find_2(
        &self,
        request: ByNumber,
    ) -> impl ::std::future::Future<
        Output = Result<Found, ::saponify::Error<FindFault2>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::FIND_2)) }
    }
}

/// Calls [`Index`] over HTTP. A clone is cheap and shares the connections.
#[derive(Clone, Debug)]
pub struct IndexClient {
    client: ::saponify::Client<()>,
}

impl IndexClient {
    /// The address that the contract names.
    pub const ENDPOINT: &'static str = "http://localhost/find";

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

impl Index for IndexClient {
    fn find(
        &self,
        request: ByName,
    ) -> impl ::std::future::Future<
        Output = Result<Found, ::saponify::Error<FindFault>>,
    > + Send {
        self.client.call(&operations::FIND, request)
    }

    fn find_2(
        &self,
        request: ByNumber,
    ) -> impl ::std::future::Future<
        Output = Result<Found, ::saponify::Error<FindFault2>>,
    > + Send {
        self.client.call(&operations::FIND_2, request)
    }
}

/// What the contract says of each operation.
pub mod operations {
    /// The service `Index`.
    pub static SERVICE: ::saponify::contract::Service = ::saponify::contract::Service::new(
            "Index",
        )
        .namespaces(&[::saponify::contract::Namespace::new("t", "urn:example:find")])
        .endpoint("http://localhost/find")
        .operations(&[&FIND, &FIND_2]);

    /// The operation `find`.
    pub static FIND: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "find",
            ::saponify::contract::Element::new("t", "urn:example:find", "byName"),
            ::saponify::contract::Element::new("t", "urn:example:find", "found"),
        )
        .action("byName")
        .effect(::saponify::contract::Effect::Unsafe);

    /// The operation `find`.
    pub static FIND_2: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "find",
            ::saponify::contract::Element::new("t", "urn:example:find", "byNumber"),
            ::saponify::contract::Element::new("t", "urn:example:find", "found"),
        )
        .action("byNumber")
        .effect(::saponify::contract::Effect::Unsafe);
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Supply<()> for ByName {}

    impl ::saponify::Supply<()> for ByNumber {}

    impl ::saponify::fault::Declared for FindFault {
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

    impl ::std::fmt::Display for FindFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::fault::Declared for FindFault2 {
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

    impl ::std::fmt::Display for FindFault2 {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::ServiceClient for IndexClient {
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
