// This file is generated from `contract.wsdl` by saponify. Change the contract, not this file.

/// The type `store` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "store", prefix = "t", namespaces = {"t" = "urn:example:files"})]
#[non_exhaustive]
pub struct Store {
    /// The element `name`.
    #[yaserde(rename = "name")]
    pub name: String,
}

/// The type `stored` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "stored", prefix = "t", namespaces = {"t" = "urn:example:files"})]
pub struct Stored {
    /// The element `size`.
    #[yaserde(rename = "size")]
    pub size: i64,
}

/// Why [`Files::store`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StoreFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// The operations of `Files`.
pub trait Files: Send + Sync {
    /// The operation `store`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn store(
        &self,
        request: Store,
    ) -> impl ::std::future::Future<
        Output = Result<Stored, ::saponify::Error<StoreFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::STORE)) }
    }
}

/// Calls [`Files`] over HTTP. A clone is cheap and shares the connections.
#[derive(Clone, Debug)]
pub struct FilesClient {
    client: ::saponify::Client<()>,
}

impl FilesClient {
    /// The address that the contract names.
    pub const ENDPOINT: &'static str = "http://localhost/files";

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

impl Files for FilesClient {
    fn store(
        &self,
        request: Store,
    ) -> impl ::std::future::Future<
        Output = Result<Stored, ::saponify::Error<StoreFault>>,
    > + Send {
        self.client.call(&operations::STORE, request)
    }
}

/// What the contract says of each operation.
pub mod operations {
    /// The service `Files`.
    pub static SERVICE: ::saponify::contract::Service = ::saponify::contract::Service::new(
            "Files",
        )
        .namespaces(&[::saponify::contract::Namespace::new("t", "urn:example:files")])
        .endpoint("http://localhost/files")
        .operations(&[&STORE]);

    /// The operation `store`.
    pub static STORE: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "store",
            ::saponify::contract::Element::new("t", "urn:example:files", "store"),
            ::saponify::contract::Element::new("t", "urn:example:files", "stored"),
        )
        .action("store")
        .effect(::saponify::contract::Effect::Unsafe);
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Supply<()> for Store {}

    impl ::saponify::fault::Declared for StoreFault {
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

    impl ::std::fmt::Display for StoreFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::ServiceClient for FilesClient {
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
