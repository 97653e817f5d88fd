// This file is generated from `contract.wsdl` by saponify. Change the contract, not this file.

/// The type `ask` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "ask", prefix = "t", namespaces = {"t" = "urn:example:alike"})]
#[non_exhaustive]
pub struct Ask {
    /// The element `what`.
    #[yaserde(rename = "what")]
    pub what: String,
}

/// The type `seek` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "seek", prefix = "t", namespaces = {"t" = "urn:example:alike"})]
#[non_exhaustive]
pub struct Seek {
    /// The element `what`.
    #[yaserde(rename = "what")]
    pub what: String,
}

/// The type `find` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "find", prefix = "t", namespaces = {"t" = "urn:example:alike"})]
#[non_exhaustive]
pub struct Find {
    /// The element `what`.
    #[yaserde(rename = "what")]
    pub what: String,
}

/// The type `answer` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "answer", prefix = "t", namespaces = {"t" = "urn:example:alike"})]
pub struct Answer {
    /// The element `what`.
    #[yaserde(rename = "what")]
    pub what: String,
}

/// Why [`Oracle::ask`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AskFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// Why [`Oracle::again`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AgainFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// Why [`Oracle::seek`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SeekFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// Why [`Oracle::find`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FindFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// The operations of `Oracle`.
pub trait Oracle: Send + Sync {
    /// The operation `ask`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn ask(
        &self,
        request: Ask,
    ) -> impl ::std::future::Future<
        Output = Result<Answer, ::saponify::Error<AskFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::ASK)) }
    }

    /// The operation `again`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn again(
        &self,
        request: Ask,
    ) -> impl ::std::future::Future<
        Output = Result<Answer, ::saponify::Error<AgainFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::AGAIN)) }
    }

    /// The operation `seek`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn seek(
        &self,
        request: Seek,
    ) -> impl ::std::future::Future<
        Output = Result<Answer, ::saponify::Error<SeekFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::SEEK)) }
    }

    /// The operation `find`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn find(
        &self,
        request: Find,
    ) -> impl ::std::future::Future<
        Output = Result<Answer, ::saponify::Error<FindFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::FIND)) }
    }
}

/// Calls [`Oracle`] over HTTP. A clone is cheap and shares the connections.
#[derive(Clone, Debug)]
pub struct OracleClient {
    client: ::saponify::Client<()>,
}

impl OracleClient {
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

impl Oracle for OracleClient {
    fn ask(
        &self,
        request: Ask,
    ) -> impl ::std::future::Future<
        Output = Result<Answer, ::saponify::Error<AskFault>>,
    > + Send {
        self.client.call(&operations::ASK, request)
    }

    fn again(
        &self,
        request: Ask,
    ) -> impl ::std::future::Future<
        Output = Result<Answer, ::saponify::Error<AgainFault>>,
    > + Send {
        self.client.call(&operations::AGAIN, request)
    }

    fn seek(
        &self,
        request: Seek,
    ) -> impl ::std::future::Future<
        Output = Result<Answer, ::saponify::Error<SeekFault>>,
    > + Send {
        self.client.call(&operations::SEEK, request)
    }

    fn find(
        &self,
        request: Find,
    ) -> impl ::std::future::Future<
        Output = Result<Answer, ::saponify::Error<FindFault>>,
    > + Send {
        self.client.call(&operations::FIND, request)
    }
}

/// What the contract says of each operation.
pub mod operations {
    /// The service `Oracle`.
    pub static SERVICE: ::saponify::contract::Service = ::saponify::contract::Service::new(
            "Oracle",
        )
        .namespaces(&[::saponify::contract::Namespace::new("t", "urn:example:alike")])
        .operations(&[&ASK, &AGAIN, &SEEK, &FIND]);

    /// The operation `ask`.
    pub static ASK: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "ask",
            ::saponify::contract::Element::new("t", "urn:example:alike", "ask"),
            ::saponify::contract::Element::new("t", "urn:example:alike", "answer"),
        )
        .action("ask")
        .effect(::saponify::contract::Effect::Unsafe);

    /// The operation `again`.
    pub static AGAIN: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "again",
            ::saponify::contract::Element::new("t", "urn:example:alike", "ask"),
            ::saponify::contract::Element::new("t", "urn:example:alike", "answer"),
        )
        .action("again")
        .effect(::saponify::contract::Effect::Unsafe);

    /// The operation `seek`.
    pub static SEEK: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "seek",
            ::saponify::contract::Element::new("t", "urn:example:alike", "seek")
                .aliases(&["look", "ask"]),
            ::saponify::contract::Element::new("t", "urn:example:alike", "answer"),
        )
        .action("seek")
        .effect(::saponify::contract::Effect::Unsafe);

    /// The operation `find`.
    pub static FIND: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "find",
            ::saponify::contract::Element::new("t", "urn:example:alike", "find"),
            ::saponify::contract::Element::new("t", "urn:example:alike", "answer"),
        )
        .action("find")
        .effect(::saponify::contract::Effect::Unsafe);
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Supply<()> for Ask {}

    impl ::saponify::Supply<()> for Seek {}

    impl ::saponify::Supply<()> for Find {}

    impl ::saponify::fault::Declared for AskFault {
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

    impl ::std::fmt::Display for AskFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::fault::Declared for AgainFault {
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

    impl ::std::fmt::Display for AgainFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::fault::Declared for SeekFault {
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

    impl ::std::fmt::Display for SeekFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

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

    impl ::saponify::ServiceClient for OracleClient {
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
