// This file is generated from `contract.wsdl` by saponify. Change the contract, not this file.

/// The type `order` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "order", prefix = "t", namespaces = {"t" = "urn:example:parts"})]
#[non_exhaustive]
pub struct Order {
    /// The element `what`.
    #[yaserde(rename = "what")]
    pub what: String,
}

/// The type `Receipt` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Receipt", prefix = "t", namespaces = {"t" = "urn:example:parts"})]
pub struct Receipt {
    /// The element `number`.
    #[yaserde(rename = "number")]
    pub number: i32,
}

/// What the operation `place` is asked with.
#[derive(Clone, Debug, PartialEq, ::saponify::Required)]
#[non_exhaustive]
pub struct Place {
    /// The element `order`.
    pub order: Order,
    /// The element `customer`.
    pub customer: String,
    /// The element `order`.
    pub order_2: Order,
}

/// What the operation `some` is asked with.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Two", namespaces = {"t" = "urn:example:parts"})]
#[non_exhaustive]
pub struct SomeType {
    /// The element `order`.
    #[yaserde(rename = "order", prefix = "t")]
    pub order: Order,
    /// The element `customer`.
    #[yaserde(rename = "customer", prefix = "t")]
    pub customer: String,
}

/// What the operation `some` answers.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "None")]
pub struct SomeResponse {}

/// What the operation `nothing` is asked with.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "None")]
#[non_exhaustive]
pub struct Nothing {}

/// Why [`Shop::place`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PlaceFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// Why [`Shop::some`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SomeFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// Why [`Shop::nothing`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NothingFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// The operations of `Shop`.
pub trait Shop: Send + Sync {
    /// The operation `place`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn place(
        &self,
        request: Place,
    ) -> impl ::std::future::Future<
        Output = Result<Receipt, ::saponify::Error<PlaceFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::PLACE)) }
    }

    /// The operation `some`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn some(
        &self,
        request: SomeType,
    ) -> impl ::std::future::Future<
        Output = Result<SomeResponse, ::saponify::Error<SomeFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::SOME)) }
    }

    /// The operation `nothing`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn nothing(
        &self,
        request: Nothing,
    ) -> impl ::std::future::Future<
        Output = Result<Order, ::saponify::Error<NothingFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::NOTHING)) }
    }
}

/// Calls [`Shop`] over HTTP. A clone is cheap and shares the connections.
#[derive(Clone, Debug)]
pub struct ShopClient {
    client: ::saponify::Client<()>,
}

impl ShopClient {
    /// The address that the contract names.
    pub const ENDPOINT: &'static str = "http://localhost/shop";

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

impl Shop for ShopClient {
    fn place(
        &self,
        request: Place,
    ) -> impl ::std::future::Future<
        Output = Result<Receipt, ::saponify::Error<PlaceFault>>,
    > + Send {
        self.client.call(&operations::PLACE, request)
    }

    fn some(
        &self,
        request: SomeType,
    ) -> impl ::std::future::Future<
        Output = Result<SomeResponse, ::saponify::Error<SomeFault>>,
    > + Send {
        self.client.call(&operations::SOME, request)
    }

    fn nothing(
        &self,
        request: Nothing,
    ) -> impl ::std::future::Future<
        Output = Result<Order, ::saponify::Error<NothingFault>>,
    > + Send {
        self.client.call(&operations::NOTHING, request)
    }
}

/// What the contract says of each operation.
pub mod operations {
    /// The service `Shop`.
    pub static SERVICE: ::saponify::contract::Service = ::saponify::contract::Service::new(
            "Shop",
        )
        .namespaces(&[::saponify::contract::Namespace::new("t", "urn:example:parts")])
        .endpoint("http://localhost/shop")
        .operations(&[&PLACE, &SOME, &NOTHING]);

    /// The operation `place`.
    pub static PLACE: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "place",
            ::saponify::contract::Element::of_body(),
            ::saponify::contract::Element::of_body(),
        )
        .action("place")
        .effect(::saponify::contract::Effect::Unsafe);

    /// The operation `some`.
    pub static SOME: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "some",
            ::saponify::contract::Element::of_body(),
            ::saponify::contract::Element::of_body(),
        )
        .action("some")
        .effect(::saponify::contract::Effect::Unsafe);

    /// The operation `nothing`.
    pub static NOTHING: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "nothing",
            ::saponify::contract::Element::of_body(),
            ::saponify::contract::Element::new("t", "urn:example:parts", "order"),
        )
        .action("nothing")
        .effect(::saponify::contract::Effect::Unsafe);
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Wire for Place {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("t", "urn:example:parts"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<Order> = None;
            let mut field_1: Option<String> = None;
            let mut field_2: Option<Order> = None;
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:parts", "order", true),
                ::saponify::__private::Field::one("urn:example:parts", "customer", true),
                ::saponify::__private::Field::one("urn:example:parts", "order", true),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 3],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(::saponify::Wire::decode(reader)?),
                            1 => field_1 = Some(::saponify::Wire::decode(reader)?),
                            2 => field_2 = Some(::saponify::Wire::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("order"));
            };
            let Some(field_1) = field_1 else {
                return Err(reader.missing("customer"));
            };
            let Some(field_2) = field_2 else {
                return Err(reader.missing("order"));
            };
            Ok(Self {
                order: field_0,
                customer: field_1,
                order_2: field_2,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            writer.element("t:order", &self.order)?;
            writer.element("t:customer", &self.customer)?;
            writer.element("t:order", &self.order_2)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Place, "Two");

    impl ::saponify::Supply<()> for Place {}

    impl ::saponify::Supply<()> for SomeType {}

    impl ::saponify::Supply<()> for Nothing {}

    impl ::saponify::fault::Declared for PlaceFault {
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

    impl ::std::fmt::Display for PlaceFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::fault::Declared for SomeFault {
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

    impl ::std::fmt::Display for SomeFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::fault::Declared for NothingFault {
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

    impl ::std::fmt::Display for NothingFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::ServiceClient for ShopClient {
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
