// This file is generated from `contract.wsdl` by saponify. Change the contract, not this file.

/// The type `login` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "login", prefix = "t", namespaces = {"t" = "urn:example:faults"})]
#[non_exhaustive]
pub struct Login {
    /// The element `user`.
    #[yaserde(rename = "user", prefix = "t")]
    pub user: String,
}

/// The type `loggedIn` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "loggedIn", prefix = "t", namespaces = {"t" = "urn:example:faults"})]
pub struct LoggedIn {}

/// Why [`Door::login`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LoginFault {
    /// Not with this token.
    Denied,
    /// The fault string `Token expired`.
    Expired,
    /// A fault string such as `No user "{}" in {}`, held whole.
    UnknownUser(String),
    /// The fault string `Something {else}\`.
    Other2,
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// The operations of `Door`.
pub trait Door: Send + Sync {
    /// The operation `login`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn login(
        &self,
        request: Login,
    ) -> impl ::std::future::Future<
        Output = Result<LoggedIn, ::saponify::Error<LoginFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::LOGIN)) }
    }
}

/// Calls [`Door`] over HTTP. A clone is cheap and shares the connections.
#[derive(Clone, Debug)]
pub struct DoorClient {
    client: ::saponify::Client<()>,
}

impl DoorClient {
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

impl Door for DoorClient {
    fn login(
        &self,
        request: Login,
    ) -> impl ::std::future::Future<
        Output = Result<LoggedIn, ::saponify::Error<LoginFault>>,
    > + Send {
        self.client.call(&operations::LOGIN, request)
    }
}

/// What the contract says of each operation.
pub mod operations {
    /// The service `Door`.
    pub static SERVICE: ::saponify::contract::Service = ::saponify::contract::Service::new(
            "Door",
        )
        .namespaces(&[::saponify::contract::Namespace::new("t", "urn:example:faults")])
        .operations(&[&LOGIN]);

    /// The operation `login`.
    pub static LOGIN: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "login",
            ::saponify::contract::Element::new("t", "urn:example:faults", "login"),
            ::saponify::contract::Element::new("t", "urn:example:faults", "loggedIn"),
        )
        .action("login")
        .effect(::saponify::contract::Effect::Unsafe);
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Supply<()> for Login {}

    impl ::saponify::fault::Declared for LoginFault {
        fn from_fault(fault: ::saponify::Fault) -> Self {
            if fault.string_is("Access denied") {
                return Self::Denied;
            }
            if fault.string_is("Token expired") {
                return Self::Expired;
            }
            if fault.string_is("No user \"{}\" in {}") {
                return Self::UnknownUser(fault.string);
            }
            if fault.string_is("Something {else}\\") {
                return Self::Other2;
            }
            Self::Other(fault)
        }

        fn to_fault(
            &self,
            _options: &::saponify::wire::WriteOptions<'_>,
        ) -> Result<::saponify::Fault, ::saponify::wire::WriteError> {
            match self {
                Self::Denied => Ok(::saponify::Fault::client("Access denied")),
                Self::Expired => Ok(::saponify::Fault::client("Token expired")),
                Self::UnknownUser(string) => Ok(::saponify::Fault::client(string)),
                Self::Other2 => Ok(::saponify::Fault::client("Something {else}\\")),
                Self::Other(fault) => Ok(fault.clone()),
            }
        }

        fn undeclared(&self) -> Option<&::saponify::Fault> {
            match self {
                Self::Other(fault) => Some(fault),
                _ => None,
            }
        }

        fn means_reauthenticate(&self) -> bool {
            matches!(self, Self::Denied | Self::Expired)
        }
    }

    impl ::std::fmt::Display for LoginFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Denied => f.write_str("Access denied"),
                Self::Expired => f.write_str("Token expired"),
                Self::UnknownUser(string) => f.write_str(string),
                Self::Other2 => f.write_str("Something {else}\\"),
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::ServiceClient for DoorClient {
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
