// This file is generated from `contract.wsdl` by saponify. Change the contract, not this file.

/// The type `article` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "article",
    prefix = "types",
    namespaces = {"types" = "urn:example:shop"}
)]
pub struct Article {
    /// The element `name`.
    #[yaserde(rename = "name")]
    pub name: String,
    /// The element `price`.
    #[yaserde(rename = "price")]
    pub price: ::saponify::simple::Decimal,
}

/// The type `ping` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "ping",
    prefix = "types",
    namespaces = {"types" = "urn:example:shop"}
)]
#[non_exhaustive]
pub struct Ping {}

/// The type `find` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "find",
    prefix = "types",
    namespaces = {"types" = "urn:example:shop"}
)]
#[non_exhaustive]
pub struct Find {
    /// The element `id`.
    #[yaserde(rename = "id")]
    pub id: String,
}

/// Why [`Catalogue::find`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FindFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// Why [`Catalogue::ping`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PingFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// Looks articles up.
pub trait Catalogue: Send + Sync {
    /// Finds one article.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn find(
        &self,
        request: Find,
    ) -> impl ::std::future::Future<
        Output = Result<Article, ::saponify::Error<FindFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::CATALOGUE_FIND)) }
    }

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
        async { Err(::saponify::Error::unsupported(&operations::CATALOGUE_PING)) }
    }
}

/// Calls [`Catalogue`] over HTTP. A clone is cheap and shares the connections.
#[derive(Clone, Debug)]
pub struct CatalogueClient {
    client: ::saponify::Client<()>,
}

impl CatalogueClient {
    /// The address that the contract names.
    pub const ENDPOINT: &'static str = "http://shop.example/catalogue";

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

impl Catalogue for CatalogueClient {
    fn find(
        &self,
        request: Find,
    ) -> impl ::std::future::Future<
        Output = Result<Article, ::saponify::Error<FindFault>>,
    > + Send {
        self.client.call(&operations::CATALOGUE_FIND, request)
    }

    fn ping(
        &self,
        request: Ping,
    ) -> impl ::std::future::Future<
        Output = Result<Ping, ::saponify::Error<PingFault>>,
    > + Send {
        self.client.call(&operations::CATALOGUE_PING, request)
    }
}

/// Why [`Stock::ping`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PingFault2 {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// Why [`Stock::replace`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplaceFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// The stock.
pub trait Stock: Send + Sync {
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
        async { Err(::saponify::Error::unsupported(&operations::STOCK_PING)) }
    }

    /// The operation `replace`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn replace(
        &self,
        request: Find,
    ) -> impl ::std::future::Future<
        Output = Result<Ping, ::saponify::Error<ReplaceFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::STOCK_REPLACE)) }
    }
}

/// Calls [`Stock`] over HTTP. A clone is cheap and shares the connections.
#[derive(Clone, Debug)]
pub struct StockClient {
    client: ::saponify::Client<()>,
}

impl StockClient {
    /// The address that the contract names.
    pub const ENDPOINT: &'static str = "https://shop.example/stock?x=1&y=2";

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

impl Stock for StockClient {
    fn ping(
        &self,
        request: Ping,
    ) -> impl ::std::future::Future<
        Output = Result<Ping, ::saponify::Error<PingFault2>>,
    > + Send {
        self.client.call(&operations::STOCK_PING, request)
    }

    fn replace(
        &self,
        request: Find,
    ) -> impl ::std::future::Future<
        Output = Result<Ping, ::saponify::Error<ReplaceFault>>,
    > + Send {
        self.client.call(&operations::STOCK_REPLACE, request)
    }
}

/// What the contract says of each operation.
pub mod operations {
    /// The service `Catalogue`.
    pub static CATALOGUE_SERVICE: ::saponify::contract::Service = ::saponify::contract::Service::new(
            "Catalogue",
        )
        .namespaces(&[::saponify::contract::Namespace::new("types", "urn:example:shop")])
        .endpoint("http://shop.example/catalogue")
        .operations(&[&CATALOGUE_FIND, &CATALOGUE_PING]);

    /// The operation `Find`.
    pub static CATALOGUE_FIND: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "Find",
            ::saponify::contract::Element::new("types", "urn:example:shop", "find"),
            ::saponify::contract::Element::new("types", "urn:example:shop", "article"),
        )
        .action("urn:example:shop/Find")
        .effect(::saponify::contract::Effect::Read);

    /// The operation `ping`.
    pub static CATALOGUE_PING: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "ping",
            ::saponify::contract::Element::new("types", "urn:example:shop", "ping"),
            ::saponify::contract::Element::new("types", "urn:example:shop", "ping"),
        )
        .action("")
        .effect(::saponify::contract::Effect::Unsafe);

    /// The service `Stock`.
    pub static STOCK_SERVICE: ::saponify::contract::Service = ::saponify::contract::Service::new(
            "Stock",
        )
        .namespaces(&[::saponify::contract::Namespace::new("types", "urn:example:shop")])
        .endpoint("https://shop.example/stock?x=1&y=2")
        .operations(&[&STOCK_PING, &STOCK_REPLACE]);

    /// The operation `ping`.
    pub static STOCK_PING: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "ping",
            ::saponify::contract::Element::new("types", "urn:example:shop", "ping"),
            ::saponify::contract::Element::new("types", "urn:example:shop", "ping"),
        )
        .action("")
        .effect(::saponify::contract::Effect::State);

    /// The operation `replace`.
    pub static STOCK_REPLACE: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "replace",
            ::saponify::contract::Element::new("types", "urn:example:shop", "find"),
            ::saponify::contract::Element::new("types", "urn:example:shop", "ping"),
        )
        .action("replace it")
        .effect(::saponify::contract::Effect::Unsafe);
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Supply<()> for Find {}

    impl ::saponify::Supply<()> for Ping {}

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

    impl ::saponify::ServiceClient for CatalogueClient {
        type Credentials = ();
        const SERVICE: &'static ::saponify::contract::Service = &operations::CATALOGUE_SERVICE;

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

    impl ::saponify::fault::Declared for ReplaceFault {
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

    impl ::std::fmt::Display for ReplaceFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::ServiceClient for StockClient {
        type Credentials = ();
        const SERVICE: &'static ::saponify::contract::Service = &operations::STOCK_SERVICE;

        fn from_client(client: ::saponify::Client<()>) -> Self {
            Self { client }
        }

        fn client(&self) -> &::saponify::Client<()> {
            &self.client
        }
    }
}
