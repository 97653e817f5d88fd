// This file is generated from `contract.wsdl` by saponify. Change the contract, not this file.

/// The type `Credentials` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "Credentials",
    prefix = "t",
    namespaces = {"t" = "urn:example:vault"}
)]
#[non_exhaustive]
pub struct Credentials {
    /// The element `token`.
    #[yaserde(rename = "token", prefix = "t")]
    pub token: ::saponify::Secret,
}

/// The type `open` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "open", prefix = "t", namespaces = {"t" = "urn:example:vault"})]
#[non_exhaustive]
pub struct Open {
    /// The element `credentials`.
    #[yaserde(rename = "credentials", prefix = "t")]
    #[required(supplied)]
    pub credentials: ::saponify::Supplied<Credentials>,
    /// The element `door`.
    #[yaserde(rename = "door", prefix = "t")]
    pub door: i32,
    /// The element `pin`.
    #[yaserde(rename = "pin", prefix = "t")]
    pub pin: Option<::saponify::Secret>,
}

/// The type `opened` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "opened", prefix = "t", namespaces = {"t" = "urn:example:vault"})]
pub struct Opened {
    /// The element `code`.
    #[yaserde(rename = "code", prefix = "t")]
    pub code: ::saponify::Secret,
}

/// The type `knock` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "knock", prefix = "t", namespaces = {"t" = "urn:example:vault"})]
#[non_exhaustive]
pub struct Knock {}

/// Why [`Vault::open`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OpenFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// Why [`Vault::reopen`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReopenFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// Why [`Vault::knock`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KnockFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// The operations of `Vault`.
pub trait Vault: Send + Sync {
    /// The operation `open`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn open(
        &self,
        request: Open,
    ) -> impl ::std::future::Future<
        Output = Result<Opened, ::saponify::Error<OpenFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::OPEN)) }
    }

    /// The operation `reopen`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn reopen(
        &self,
        request: Open,
    ) -> impl ::std::future::Future<
        Output = Result<Opened, ::saponify::Error<ReopenFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::REOPEN)) }
    }

    /// The operation `knock`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn knock(
        &self,
        request: Knock,
    ) -> impl ::std::future::Future<
        Output = Result<Opened, ::saponify::Error<KnockFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::KNOCK)) }
    }
}

/// Calls [`Vault`] over HTTP. A clone is cheap and shares the connections.
#[derive(Clone, Debug)]
pub struct VaultClient {
    client: ::saponify::Client<Credentials>,
}

impl VaultClient {
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

impl Vault for VaultClient {
    fn open(
        &self,
        request: Open,
    ) -> impl ::std::future::Future<
        Output = Result<Opened, ::saponify::Error<OpenFault>>,
    > + Send {
        self.client.call(&operations::OPEN, request)
    }

    fn reopen(
        &self,
        request: Open,
    ) -> impl ::std::future::Future<
        Output = Result<Opened, ::saponify::Error<ReopenFault>>,
    > + Send {
        self.client.call(&operations::REOPEN, request)
    }

    fn knock(
        &self,
        request: Knock,
    ) -> impl ::std::future::Future<
        Output = Result<Opened, ::saponify::Error<KnockFault>>,
    > + Send {
        self.client.call(&operations::KNOCK, request)
    }
}

/// What the contract says of each operation.
pub mod operations {
    /// The service `Vault`.
    pub static SERVICE: ::saponify::contract::Service = ::saponify::contract::Service::new(
            "Vault",
        )
        .namespaces(&[::saponify::contract::Namespace::new("t", "urn:example:vault")])
        .operations(&[&OPEN, &REOPEN, &KNOCK]);

    /// The operation `open`.
    pub static OPEN: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "open",
            ::saponify::contract::Element::new("t", "urn:example:vault", "open"),
            ::saponify::contract::Element::new("t", "urn:example:vault", "opened"),
        )
        .action("open")
        .effect(::saponify::contract::Effect::Unsafe);

    /// The operation `reopen`.
    pub static REOPEN: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "reopen",
            ::saponify::contract::Element::new("t", "urn:example:vault", "reopen"),
            ::saponify::contract::Element::new("t", "urn:example:vault", "opened"),
        )
        .action("reopen")
        .effect(::saponify::contract::Effect::Unsafe);

    /// The operation `knock`.
    pub static KNOCK: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "knock",
            ::saponify::contract::Element::new("t", "urn:example:vault", "knock"),
            ::saponify::contract::Element::new("t", "urn:example:vault", "opened"),
        )
        .action("knock")
        .effect(::saponify::contract::Effect::Unsafe);
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Supply<Credentials> for Open {
        fn supplied(&mut self) -> Option<&mut ::saponify::Supplied<Credentials>> {
            Some(&mut self.credentials)
        }
    }

    impl ::saponify::Supply<Credentials> for Knock {}

    impl From<::saponify::Secret> for Credentials {
        fn from(token: ::saponify::Secret) -> Self {
            Self { token }
        }
    }

    impl ::saponify::fault::Declared for OpenFault {
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

    impl ::std::fmt::Display for OpenFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::fault::Declared for ReopenFault {
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

    impl ::std::fmt::Display for ReopenFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::fault::Declared for KnockFault {
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

    impl ::std::fmt::Display for KnockFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::ServiceClient for VaultClient {
        type Credentials = Credentials;
        const SERVICE: &'static ::saponify::contract::Service = &operations::SERVICE;

        fn from_client(client: ::saponify::Client<Credentials>) -> Self {
            Self { client }
        }

        fn client(&self) -> &::saponify::Client<Credentials> {
            &self.client
        }
    }
}
