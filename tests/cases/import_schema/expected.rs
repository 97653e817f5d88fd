// This file is generated from `contract.wsdl` by saponify. Change the contract, not this file.

/// The namespace `urn:example:mail`.
pub mod mail {
    /// The type `letter` of the contract.
    #[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
    #[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
    #[yaserde(
        rename = "letter",
        prefix = "m",
        namespaces = {"m" = "urn:example:mail",
        "money" = "urn:example:money",
        "geo" = "urn:example:geo"}
    )]
    #[non_exhaustive]
    pub struct Letter {
        /// The element `to`.
        #[yaserde(rename = "to", prefix = "m")]
        pub to: super::geo::Address,
        /// The element `country`.
        #[yaserde(rename = "country", prefix = "geo")]
        pub country: Option<::saponify::simple::Token>,
        /// The element `stamp`.
        #[yaserde(rename = "stamp", prefix = "m")]
        pub stamp: super::money::Price,
        /// The element `note`.
        #[yaserde(rename = "note", prefix = "m")]
        pub note: Option<super::unqualified::Note>,
        /// The attribute `currency`.
        #[yaserde(rename = "currency", prefix = "money", attribute = true)]
        pub currency: ::saponify::simple::NmToken,
    }

    /// The type `receipt` of the contract.
    #[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
    #[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
    #[yaserde(rename = "receipt", prefix = "m", namespaces = {"m" = "urn:example:mail"})]
    pub struct Receipt {}

    /// The type `Address` of the contract.
    #[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
    #[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
    #[yaserde(rename = "Address", prefix = "m", namespaces = {"m" = "urn:example:mail"})]
    pub struct Address {
        /// The element `mailbox`.
        #[yaserde(rename = "mailbox", prefix = "m")]
        pub mailbox: String,
    }
}

/// The namespace `urn:example:money`.
pub mod money {
    /// The type `Price` of the contract.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Price(::saponify::simple::Decimal);

    /// How the types above stand on the wire.
    mod wire {
        use super::*;

        impl ::saponify::simple::Restriction for Price {
            type Base = ::saponify::simple::Decimal;
            const NAME: &'static str = "Price";

            fn facets() -> &'static ::saponify::simple::Facets {
                static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                    .fraction_digits(2);
                &FACETS
            }

            fn from_base(base: ::saponify::simple::Decimal) -> Self {
                Self(base)
            }

            fn base(&self) -> &::saponify::simple::Decimal {
                &self.0
            }
        }

        ::saponify::restriction!(Price);

        ::saponify::yaserde_simple!(Price);
    }
}

/// The namespace `urn:example:geo`.
pub mod geo {
    /// The type `Address` of the contract.
    #[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
    #[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
    #[yaserde(rename = "Address", prefix = "geo", namespaces = {"geo" = "urn:example:geo"})]
    #[non_exhaustive]
    pub struct Address {
        /// The element `street`.
        #[yaserde(rename = "street")]
        pub street: String,
        /// The element `city`.
        #[yaserde(rename = "city", prefix = "geo")]
        pub city: String,
    }
}

/// What is in no namespace.
pub mod unqualified {
    /// The type `Note` of the contract.
    #[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
    #[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
    #[yaserde(rename = "Note")]
    #[non_exhaustive]
    pub struct Note {
        /// The element `text`.
        #[yaserde(rename = "text")]
        pub text: String,
    }
}

/// Why [`Mail::send`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// The operations of `Mail`.
pub trait Mail: Send + Sync {
    /// The operation `send`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn send(
        &self,
        request: mail::Letter,
    ) -> impl ::std::future::Future<
        Output = Result<mail::Receipt, ::saponify::Error<SendFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::SEND)) }
    }
}

/// Calls [`Mail`] over HTTP. A clone is cheap and shares the connections.
#[derive(Clone, Debug)]
pub struct MailClient {
    client: ::saponify::Client<()>,
}

impl MailClient {
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

impl Mail for MailClient {
    fn send(
        &self,
        request: mail::Letter,
    ) -> impl ::std::future::Future<
        Output = Result<mail::Receipt, ::saponify::Error<SendFault>>,
    > + Send {
        self.client.call(&operations::SEND, request)
    }
}

/// What the contract says of each operation.
pub mod operations {
    /// The service `Mail`.
    pub static SERVICE: ::saponify::contract::Service = ::saponify::contract::Service::new(
            "Mail",
        )
        .namespaces(
            &[
                ::saponify::contract::Namespace::new("m", "urn:example:mail"),
                ::saponify::contract::Namespace::new("money", "urn:example:money"),
                ::saponify::contract::Namespace::new("geo", "urn:example:geo"),
            ],
        )
        .operations(&[&SEND]);

    /// The operation `send`.
    pub static SEND: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "send",
            ::saponify::contract::Element::new("m", "urn:example:mail", "letter"),
            ::saponify::contract::Element::new("m", "urn:example:mail", "receipt"),
        )
        .action("")
        .effect(::saponify::contract::Effect::Unsafe);
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Supply<()> for mail::Letter {}

    impl ::saponify::fault::Declared for SendFault {
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

    impl ::std::fmt::Display for SendFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::ServiceClient for MailClient {
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
