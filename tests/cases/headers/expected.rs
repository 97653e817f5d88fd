// This file is generated from `contract.wsdl` by saponify. Change the contract, not this file.

/// The type `reservation` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "reservation",
    prefix = "t",
    namespaces = {"t" = "urn:example:travel"}
)]
#[non_exhaustive]
pub struct Reservation {
    /// The element `reference`.
    #[yaserde(rename = "reference", prefix = "t")]
    pub reference: String,
}

/// The type `Name` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Name", prefix = "t", namespaces = {"t" = "urn:example:travel"})]
#[non_exhaustive]
pub struct Name {
    /// The element `text`.
    #[yaserde(rename = "text", prefix = "t")]
    pub text: String,
}

/// The type `itinerary` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "itinerary", prefix = "t", namespaces = {"t" = "urn:example:travel"})]
#[non_exhaustive]
pub struct Itinerary {
    /// The element `to`.
    #[yaserde(rename = "to", prefix = "t")]
    pub to: String,
}

/// The type `offer` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "offer", prefix = "t", namespaces = {"t" = "urn:example:travel"})]
pub struct Offer {
    /// The element `price`.
    #[yaserde(rename = "price", prefix = "t")]
    pub price: ::saponify::simple::Decimal,
}

/// Why [`Travel::plan`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PlanFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// The operations of `Travel`.
pub trait Travel: Send + Sync {
    /// Plans a journey.
    ///
    /// Header entries: [`operations::PASSENGER_HEADER`], [`operations::RESERVATION_HEADER`], [`operations::TRACE_HEADER`].
    ///
    /// Answered with: [`operations::RESERVATION_HEADER`], [`operations::HOPS_HEADER`], [`operations::AGENT_HEADER`].
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn plan(
        &self,
        request: Itinerary,
    ) -> impl ::std::future::Future<
        Output = Result<Offer, ::saponify::Error<PlanFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::PLAN)) }
    }
}

/// Calls [`Travel`] over HTTP. A clone is cheap and shares the connections.
#[derive(Clone, Debug)]
pub struct TravelClient {
    client: ::saponify::Client<()>,
}

impl TravelClient {
    /// The address that the contract names.
    pub const ENDPOINT: &'static str = "http://localhost/travel";

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

impl Travel for TravelClient {
    fn plan(
        &self,
        request: Itinerary,
    ) -> impl ::std::future::Future<
        Output = Result<Offer, ::saponify::Error<PlanFault>>,
    > + Send {
        self.client.call(&operations::PLAN, request)
    }
}

/// What the contract says of each operation.
pub mod operations {
    /// The service `Travel`.
    pub static SERVICE: ::saponify::contract::Service = ::saponify::contract::Service::new(
            "Travel",
        )
        .namespaces(
            &[
                ::saponify::contract::Namespace::new("t", "urn:example:travel"),
                ::saponify::contract::Namespace::new("ns1", "urn:example:trace"),
            ],
        )
        .endpoint("http://localhost/travel")
        .operations(&[&PLAN]);

    /// The operation `Plan`.
    pub static PLAN: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "Plan",
            ::saponify::contract::Element::new("t", "urn:example:travel", "itinerary"),
            ::saponify::contract::Element::new("t", "urn:example:travel", "offer"),
        )
        .action("plan")
        .effect(::saponify::contract::Effect::Unsafe)
        .headers(&[&PASSENGER_HEADER, &RESERVATION_HEADER, &TRACE_HEADER])
        .response_headers(&[&RESERVATION_HEADER, &HOPS_HEADER, &AGENT_HEADER]);

    /// The header entry `passenger`, a `Name`.
    pub const PASSENGER_HEADER: ::saponify::contract::Element = ::saponify::contract::Element::new(
        "t",
        "urn:example:travel",
        "passenger",
    );

    /// The header entry `reservation`, a `Reservation`.
    pub const RESERVATION_HEADER: ::saponify::contract::Element = ::saponify::contract::Element::new(
        "t",
        "urn:example:travel",
        "reservation",
    );

    /// The header entry `trace`, a `String`.
    pub const TRACE_HEADER: ::saponify::contract::Element = ::saponify::contract::Element::new(
        "ns1",
        "urn:example:trace",
        "trace",
    );

    /// The header entry `hops`, a `i32`.
    pub const HOPS_HEADER: ::saponify::contract::Element = ::saponify::contract::Element::new(
        "t",
        "urn:example:travel",
        "hops",
    );

    /// The header entry `agent`, a `Name`.
    pub const AGENT_HEADER: ::saponify::contract::Element = ::saponify::contract::Element::new(
        "t",
        "urn:example:travel",
        "agent",
    );
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Supply<()> for Itinerary {}

    impl ::saponify::SoapHeader for Reservation {
        const ELEMENT: ::saponify::contract::Element = operations::RESERVATION_HEADER;
    }

    impl ::saponify::fault::Declared for PlanFault {
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

    impl ::std::fmt::Display for PlanFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::ServiceClient for TravelClient {
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
