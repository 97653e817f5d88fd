// This file is generated from `contract.wsdl` by saponify. Change the contract, not this file.

/// The type `book` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "book", prefix = "t", namespaces = {"t" = "urn:example:details"})]
#[non_exhaustive]
pub struct Book {
    /// The element `seat`.
    #[yaserde(rename = "seat", prefix = "t")]
    pub seat: i32,
}

/// The type `booked` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "booked", prefix = "t", namespaces = {"t" = "urn:example:details"})]
pub struct Booked {}

/// Somebody sits there.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "taken", prefix = "t", namespaces = {"t" = "urn:example:details"})]
pub struct Taken {
    /// The element `by`.
    #[yaserde(rename = "by", prefix = "t")]
    pub by: String,
    /// The element `free`.
    #[yaserde(rename = "free", prefix = "t")]
    #[required(occurs = 0..)]
    pub free: Vec<i32>,
}

/// The type `Closed` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Closed", prefix = "t", namespaces = {"t" = "urn:example:details"})]
pub struct Closed {
    /// The element `until`.
    #[yaserde(rename = "until", prefix = "t")]
    pub until: ::saponify::simple::DateTime,
}

/// Why [`Theatre::book`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BookFault {
    /// Try another one.
    SeatTaken(Taken),
    /// The detail `closed`.
    Closed(Closed),
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// The operations of `Theatre`.
pub trait Theatre: Send + Sync {
    /// The operation `book`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn book(
        &self,
        request: Book,
    ) -> impl ::std::future::Future<
        Output = Result<Booked, ::saponify::Error<BookFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::BOOK)) }
    }
}

/// Calls [`Theatre`] over HTTP. A clone is cheap and shares the connections.
#[derive(Clone, Debug)]
pub struct TheatreClient {
    client: ::saponify::Client<()>,
}

impl TheatreClient {
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

impl Theatre for TheatreClient {
    fn book(
        &self,
        request: Book,
    ) -> impl ::std::future::Future<
        Output = Result<Booked, ::saponify::Error<BookFault>>,
    > + Send {
        self.client.call(&operations::BOOK, request)
    }
}

/// What the contract says of each operation.
pub mod operations {
    /// The service `Theatre`.
    pub static SERVICE: ::saponify::contract::Service = ::saponify::contract::Service::new(
            "Theatre",
        )
        .namespaces(&[::saponify::contract::Namespace::new("t", "urn:example:details")])
        .operations(&[&BOOK]);

    /// The operation `book`.
    pub static BOOK: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "book",
            ::saponify::contract::Element::new("t", "urn:example:details", "book"),
            ::saponify::contract::Element::new("t", "urn:example:details", "booked"),
        )
        .action("book")
        .effect(::saponify::contract::Effect::Unsafe);
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Supply<()> for Book {}

    impl ::saponify::fault::Declared for BookFault {
        fn from_fault(fault: ::saponify::Fault) -> Self {
            if let Some(detail) = fault
                .detail_as(
                    &::saponify::contract::Element::new("t", "urn:example:details", "taken"),
                )
            {
                return Self::SeatTaken(detail);
            }
            if let Some(detail) = fault
                .detail_as(
                    &::saponify::contract::Element::new("t", "urn:example:details", "closed"),
                )
            {
                return Self::Closed(detail);
            }
            Self::Other(fault)
        }

        fn to_fault(
            &self,
            options: &::saponify::wire::WriteOptions<'_>,
        ) -> Result<::saponify::Fault, ::saponify::wire::WriteError> {
            match self {
                Self::SeatTaken(detail) => {
                    ::saponify::Fault::client("seatTaken")
                        .with_detail(
                            &::saponify::contract::Element::new(
                                "t",
                                "urn:example:details",
                                "taken",
                            ),
                            detail,
                            options,
                        )
                }
                Self::Closed(detail) => {
                    ::saponify::Fault::client("closed")
                        .with_detail(
                            &::saponify::contract::Element::new(
                                "t",
                                "urn:example:details",
                                "closed",
                            ),
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

    impl ::std::fmt::Display for BookFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::SeatTaken(_) => f.write_str("seatTaken"),
                Self::Closed(_) => f.write_str("closed"),
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::ServiceClient for TheatreClient {
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
