// This file is generated from `contract.wsdl` by saponify. Change the contract, not this file.

/// The type `Quote` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "Quote",
    prefix = "d",
    namespaces = {"d" = "urn:example:quotes:data"}
)]
pub struct Quote {
    /// The element `price`.
    #[yaserde(rename = "price", prefix = "d")]
    pub price: ::saponify::simple::Float,
    /// The element `at`.
    #[yaserde(rename = "at", prefix = "d")]
    pub at: ::saponify::simple::DateTime,
}

/// The last quote.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "GetQuote",
    prefix = "ns1",
    namespaces = {"ns1" = "urn:example:quotes:call"}
)]
#[non_exhaustive]
pub struct GetQuote {
    /// Such as IBM.
    #[yaserde(rename = "tickerSymbol")]
    pub ticker_symbol: String,
    /// The element `count`.
    #[yaserde(rename = "count")]
    pub count: i32,
}

/// What the operation `GetQuote` answers.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "GetQuoteResponse",
    prefix = "ns1",
    namespaces = {"d" = "urn:example:quotes:data",
    "ns1" = "urn:example:quotes:call"}
)]
pub struct GetQuoteResponse {
    /// The element `quote`.
    #[yaserde(rename = "quote")]
    pub quote: Quote,
    /// The element `market`.
    #[yaserde(rename = "market", prefix = "d")]
    pub market: String,
}

/// What the operation `Reset` is asked with.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "Reset",
    prefix = "ns1",
    namespaces = {"ns1" = "urn:example:quotes:call"}
)]
#[non_exhaustive]
pub struct Reset {}

/// What the operation `Reset` answers.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "ResetResponse",
    prefix = "ns1",
    namespaces = {"ns1" = "urn:example:quotes:call"}
)]
pub struct ResetResponse {}

/// Why [`Quotes::get_quote`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetQuoteFault {
    /// The detail `reason`.
    Unknown(String),
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// Why [`Quotes::reset`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResetFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// The operations of `Quotes`.
pub trait Quotes: Send + Sync {
    /// The last quote.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn get_quote(
        &self,
        request: GetQuote,
    ) -> impl ::std::future::Future<
        Output = Result<GetQuoteResponse, ::saponify::Error<GetQuoteFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::GET_QUOTE)) }
    }

    /// The operation `Reset`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn reset(
        &self,
        request: Reset,
    ) -> impl ::std::future::Future<
        Output = Result<ResetResponse, ::saponify::Error<ResetFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::RESET)) }
    }
}

/// Calls [`Quotes`] over HTTP. A clone is cheap and shares the connections.
#[derive(Clone, Debug)]
pub struct QuotesClient {
    client: ::saponify::Client<()>,
}

impl QuotesClient {
    /// The address that the contract names.
    pub const ENDPOINT: &'static str = "http://localhost/quotes";

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

impl Quotes for QuotesClient {
    fn get_quote(
        &self,
        request: GetQuote,
    ) -> impl ::std::future::Future<
        Output = Result<GetQuoteResponse, ::saponify::Error<GetQuoteFault>>,
    > + Send {
        self.client.call(&operations::GET_QUOTE, request)
    }

    fn reset(
        &self,
        request: Reset,
    ) -> impl ::std::future::Future<
        Output = Result<ResetResponse, ::saponify::Error<ResetFault>>,
    > + Send {
        self.client.call(&operations::RESET, request)
    }
}

/// What the contract says of each operation.
pub mod operations {
    /// The service `Quotes`.
    pub static SERVICE: ::saponify::contract::Service = ::saponify::contract::Service::new(
            "Quotes",
        )
        .namespaces(
            &[
                ::saponify::contract::Namespace::new("d", "urn:example:quotes:data"),
                ::saponify::contract::Namespace::new("ns1", "urn:example:quotes:call"),
            ],
        )
        .endpoint("http://localhost/quotes")
        .operations(&[&GET_QUOTE, &RESET]);

    /// The operation `GetQuote`.
    pub static GET_QUOTE: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "GetQuote",
            ::saponify::contract::Element::wrapper(
                "ns1",
                "urn:example:quotes:call",
                "GetQuote",
            ),
            ::saponify::contract::Element::wrapper(
                "ns1",
                "urn:example:quotes:call",
                "GetQuoteResponse",
            ),
        )
        .action("urn:example:quotes/GetQuote")
        .effect(::saponify::contract::Effect::Unsafe);

    /// The operation `Reset`.
    pub static RESET: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "Reset",
            ::saponify::contract::Element::wrapper(
                "ns1",
                "urn:example:quotes:call",
                "Reset",
            ),
            ::saponify::contract::Element::wrapper(
                "ns1",
                "urn:example:quotes:call",
                "ResetResponse",
            ),
        )
        .action("")
        .effect(::saponify::contract::Effect::Unsafe);
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Supply<()> for GetQuote {}

    impl ::saponify::Supply<()> for Reset {}

    impl ::saponify::fault::Declared for GetQuoteFault {
        fn from_fault(fault: ::saponify::Fault) -> Self {
            if let Some(detail) = fault
                .detail_as(&::saponify::contract::Element::local("reason"))
            {
                return Self::Unknown(detail);
            }
            Self::Other(fault)
        }

        fn to_fault(
            &self,
            options: &::saponify::wire::WriteOptions<'_>,
        ) -> Result<::saponify::Fault, ::saponify::wire::WriteError> {
            match self {
                Self::Unknown(detail) => {
                    ::saponify::Fault::client("Unknown")
                        .with_detail(
                            &::saponify::contract::Element::local("reason"),
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

    impl ::std::fmt::Display for GetQuoteFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Unknown(_) => f.write_str("Unknown"),
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::fault::Declared for ResetFault {
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

    impl ::std::fmt::Display for ResetFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::ServiceClient for QuotesClient {
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
