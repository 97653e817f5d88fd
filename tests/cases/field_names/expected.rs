// This file is generated from `contract.wsdl` by saponify. Change the contract, not this file.

/// The type `Fields` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[yaserde(rename = "Fields", prefix = "t", namespaces = {"t" = "urn:example:fields"})]
#[non_exhaustive]
pub struct Fields {
    /// The element `reader`.
    #[yaserde(rename = "reader", prefix = "t")]
    pub reader: String,
    /// The element `writer`.
    #[yaserde(rename = "writer", prefix = "t")]
    pub writer: String,
    /// The element `field`.
    #[yaserde(rename = "field", prefix = "t")]
    pub field: Option<i32>,
    /// The element `fields`.
    #[yaserde(rename = "fields", prefix = "t")]
    pub fields: Option<i32>,
    /// The element `value`.
    #[yaserde(rename = "value", prefix = "t")]
    pub value: String,
    /// The element `item`.
    #[yaserde(rename = "item", prefix = "t")]
    #[required(occurs = 1.., each = item)]
    pub item: Vec<String>,
    /// The element `result`.
    #[yaserde(rename = "result", prefix = "t")]
    pub result: Option<String>,
    /// The element `error`.
    #[yaserde(rename = "error", prefix = "t")]
    pub error: Option<String>,
    /// The element `state`.
    #[yaserde(rename = "state", prefix = "t")]
    pub state: String,
    /// The attribute `namespace`.
    #[yaserde(rename = "namespace", attribute = true)]
    pub namespace: Option<String>,
    /// The attribute `local`.
    #[yaserde(rename = "local", attribute = true)]
    pub local: String,
    /// The attribute `attributes`.
    #[yaserde(rename = "attributes", attribute = true)]
    pub attributes: Option<i32>,
}

/// The type `Attributes` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[yaserde(
    rename = "Attributes",
    prefix = "t",
    namespaces = {"t" = "urn:example:fields"}
)]
#[non_exhaustive]
pub struct Attributes {
    /// The attribute `reader`.
    #[yaserde(rename = "reader", attribute = true)]
    pub reader: String,
    /// The attribute `writer`.
    #[yaserde(rename = "writer", attribute = true)]
    pub writer: Option<String>,
    /// The attribute `value`.
    #[yaserde(rename = "value", attribute = true)]
    pub value: String,
    /// The attribute `name`.
    #[yaserde(rename = "name", attribute = true)]
    pub name: Option<String>,
    /// The attribute `field`.
    #[yaserde(rename = "field", attribute = true)]
    pub field: Option<i32>,
}

/// The type `Text` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[yaserde(rename = "Text", prefix = "t", namespaces = {"t" = "urn:example:fields"})]
#[non_exhaustive]
pub struct Text {
    /// The text between the tags.
    #[yaserde(text = true)]
    pub value: String,
    /// The attribute `reader`.
    #[yaserde(rename = "reader", attribute = true)]
    pub reader: Option<String>,
    /// The attribute `text`.
    #[yaserde(rename = "text", attribute = true)]
    pub text: Option<String>,
}

/// The type `ask` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "ask", prefix = "t", namespaces = {"t" = "urn:example:fields"})]
#[non_exhaustive]
pub struct Ask {
    /// The element `fields`.
    #[yaserde(rename = "fields", prefix = "t")]
    pub fields: Fields,
    /// The element `attributes`.
    #[yaserde(rename = "attributes", prefix = "t")]
    pub attributes: Attributes,
    /// The element `text`.
    #[yaserde(rename = "text", prefix = "t")]
    pub text: Text,
}

/// Why [`Echo::ask`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AskFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// The operations of `Echo`.
pub trait Echo: Send + Sync {
    /// The operation `ask`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn ask(
        &self,
        request: Ask,
    ) -> impl ::std::future::Future<
        Output = Result<Ask, ::saponify::Error<AskFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::ASK)) }
    }
}

/// Calls [`Echo`] over HTTP. A clone is cheap and shares the connections.
#[derive(Clone, Debug)]
pub struct EchoClient {
    client: ::saponify::Client<()>,
}

impl EchoClient {
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

impl Echo for EchoClient {
    fn ask(
        &self,
        request: Ask,
    ) -> impl ::std::future::Future<
        Output = Result<Ask, ::saponify::Error<AskFault>>,
    > + Send {
        self.client.call(&operations::ASK, request)
    }
}

/// What the contract says of each operation.
pub mod operations {
    /// The service `Echo`.
    pub static SERVICE: ::saponify::contract::Service = ::saponify::contract::Service::new(
            "Echo",
        )
        .namespaces(&[::saponify::contract::Namespace::new("t", "urn:example:fields")])
        .operations(&[&ASK]);

    /// The operation `ask`.
    pub static ASK: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "ask",
            ::saponify::contract::Element::new("t", "urn:example:fields", "ask"),
            ::saponify::contract::Element::new("t", "urn:example:fields", "ask"),
        )
        .action("ask")
        .effect(::saponify::contract::Effect::Unsafe);
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    ::saponify::yaserde_record!(Fields, "t:Fields");

    ::saponify::yaserde_record!(Attributes, "t:Attributes");

    ::saponify::yaserde_record!(Text, "t:Text");

    impl ::saponify::Supply<()> for Ask {}

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

    impl ::saponify::ServiceClient for EchoClient {
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
