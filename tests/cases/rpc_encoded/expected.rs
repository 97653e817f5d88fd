// This file is generated from `contract.wsdl` by saponify. Change the contract, not this file.

/// The namespace `Some-URI`.
pub mod some_uri {
    /// The type `ArrayOfInt` of the contract.
    #[derive(Clone, Debug, PartialEq, ::saponify::Required)]
    #[non_exhaustive]
    pub struct ArrayOfInt {
        /// The element `item`.
        pub item: Vec<i32>,
    }

    /// The type `Trouble` of the contract.
    #[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
    #[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
    #[yaserde(rename = "Trouble", prefix = "m", namespaces = {"m" = "Some-URI"})]
    pub struct Trouble {
        /// The element `message`.
        #[yaserde(rename = "message")]
        pub message: String,
        /// The element `errorcode`.
        #[yaserde(rename = "errorcode")]
        pub errorcode: i32,
    }

    /// What the operation `GetLastTradePrice` is asked with.
    #[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
    #[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
    #[yaserde(rename = "GetLastTradePrice", prefix = "m", namespaces = {"m" = "Some-URI"})]
    #[non_exhaustive]
    pub struct GetLastTradePrice {
        /// The element `symbol`.
        #[yaserde(rename = "symbol")]
        pub symbol: String,
    }

    /// What the operation `GetLastTradePrice` answers.
    #[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
    #[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
    #[yaserde(
        rename = "GetLastTradePriceResponse",
        prefix = "m",
        namespaces = {"m" = "Some-URI"}
    )]
    pub struct GetLastTradePriceResponse {
        /// The element `Price`.
        #[yaserde(rename = "Price")]
        pub price: ::saponify::simple::Float,
    }

    /// What the operation `Favour` is asked with.
    #[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
    #[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
    #[yaserde(rename = "Favour", prefix = "m", namespaces = {"m" = "Some-URI"})]
    #[non_exhaustive]
    pub struct Favour {
        /// The element `myFavoriteNumbers`.
        #[yaserde(rename = "myFavoriteNumbers")]
        pub my_favorite_numbers: ArrayOfInt,
    }

    /// What the operation `Favour` answers.
    #[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
    #[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
    #[yaserde(rename = "FavourResponse", prefix = "m", namespaces = {"m" = "Some-URI"})]
    pub struct FavourResponse {
        /// The element `myFavoriteNumbers`.
        #[yaserde(rename = "myFavoriteNumbers")]
        pub my_favorite_numbers: ArrayOfInt,
    }

    /// How the types above stand on the wire.
    mod wire {
        use super::*;

        ::saponify::list_wrapper!(ArrayOfInt { item : i32 });

        impl ::saponify::Wire for ArrayOfInt {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new("m", "Some-URI"),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_0: Vec<i32> = Vec::new();
                reader
                    .attributes(
                        &mut |_, namespace, _, _| Ok(
                            namespace == "http://schemas.xmlsoap.org/soap/encoding/",
                        ),
                    )?;
                reader
                    .items(
                        &mut |reader| {
                            reader.push(&mut field_0, ::saponify::Wire::decode)?;
                            Ok(())
                        },
                    )?;
                Ok(Self { item: field_0 })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer
                    .array(
                        "xsd",
                        "http://www.w3.org/2001/XMLSchema",
                        "int",
                        "[]",
                        self.item.len(),
                    )?;
                writer.content();
                writer.list("item", &self.item, 0, u32::MAX)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(ArrayOfInt, "m:ArrayOfInt");
    }
}

/// The namespace `http://schemas.xmlsoap.org/soap/encoding/`.
pub mod soapenc {
    /// Items in order; their element names mean nothing.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Array {
        /// Further elements.
        pub any: Vec<::saponify::xml::AnyElement>,
        /// The type of an array's items and its size in each dimension, as in xs:int\[2,3\].
        pub array_type: Option<String>,
        /// Where a partially sent array starts, as in \[3\].
        pub offset: Option<String>,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `Array`, or one that is derived from it.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum AnyArray {
        /// The type `Array`.
        Array(Array),
        /// The type `ArrayOfInt`.
        ArrayOfInt(super::some_uri::ArrayOfInt),
    }

    /// How the types above stand on the wire.
    mod wire {
        use super::*;

        impl ::saponify::Wire for Array {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_0: Vec<::saponify::xml::AnyElement> = Vec::new();
                let mut field_1: Option<String> = None;
                let mut field_2: Option<String> = None;
                let mut field_3: Option<::saponify::simple::Id> = None;
                let mut field_4: Option<::saponify::simple::AnyUri> = None;
                let mut field_5 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("http://schemas.xmlsoap.org/soap/encoding/", "arrayType") => {
                                    field_1 = Some(reader.attribute_value(value)?);
                                }
                                ("http://schemas.xmlsoap.org/soap/encoding/", "offset") => {
                                    field_2 = Some(reader.attribute_value(value)?);
                                }
                                ("", "id") => field_3 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_4 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_5
                                            .take(
                                                &::saponify::wire::Wildcard::other(
                                                    "http://schemas.xmlsoap.org/soap/encoding/",
                                                ),
                                                namespace,
                                                local,
                                                value,
                                            ),
                                    );
                                }
                            }
                            Ok(true)
                        },
                    )?;
                let field_5 = Some(field_5).filter(|attributes| !attributes.is_empty());
                const FIELDS: &[::saponify::__private::Field] = &[
                    ::saponify::__private::Field::group(
                        "any element",
                        &[::saponify::__private::Start::any(::saponify::wire::Wildcard::ANY)],
                        0,
                        u32::MAX,
                    ),
                ];
                reader
                    .children(
                        FIELDS,
                        &mut [0; 1],
                        &mut |field, reader| {
                            match field {
                                0 => reader.push(&mut field_0, ::saponify::Group::decode)?,
                                _ => {}
                            }
                            Ok(())
                        },
                    )?;
                Ok(Self {
                    any: field_0,
                    array_type: field_1,
                    offset: field_2,
                    id: field_3,
                    href: field_4,
                    any_attributes: field_5,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                if let Some(value) = &self.array_type {
                    writer.attribute("soapenc:arrayType", value)?;
                }
                if let Some(value) = &self.offset {
                    writer.attribute("soapenc:offset", value)?;
                }
                if let Some(value) = &self.id {
                    writer.attribute("id", value)?;
                }
                if let Some(value) = &self.href {
                    writer.attribute("href", value)?;
                }
                if let Some(value) = &self.any_attributes {
                    writer.any_attributes(value)?;
                }
                writer.content();
                writer.groups("any element", &self.any, 0, u32::MAX)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Array, "soapenc:Array");

        impl ::saponify::Wire for AnyArray {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = <Array as ::saponify::Wire>::NAMESPACES;

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                const TYPES: &[(&str, &str)] = &[
                    ("http://schemas.xmlsoap.org/soap/encoding/", "Array"),
                    ("Some-URI", "ArrayOfInt"),
                ];
                Ok(
                    match reader.actual_type(TYPES)? {
                        Some(1) => Self::ArrayOfInt(::saponify::Wire::decode(reader)?),
                        _ => Self::Array(::saponify::Wire::decode(reader)?),
                    },
                )
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                match self {
                    Self::Array(value) => ::saponify::Wire::encode(value, writer),
                    Self::ArrayOfInt(value) => {
                        writer.derived("m", "Some-URI", "ArrayOfInt", value)
                    }
                }
            }
        }

        impl From<Array> for AnyArray {
            fn from(value: Array) -> Self {
                Self::Array(value)
            }
        }

        impl From<super::super::some_uri::ArrayOfInt> for AnyArray {
            fn from(value: super::super::some_uri::ArrayOfInt) -> Self {
                Self::ArrayOfInt(value)
            }
        }

        ::saponify::yaserde_record!(AnyArray, "soapenc:Array");
    }
}

/// Why [`Stock::get_last_trade_price`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetLastTradePriceFault {
    /// The detail `myfaultdetails`.
    Trouble(some_uri::Trouble),
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// Why [`Stock::favour`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FavourFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// The operations of `Stock`.
pub trait Stock: Send + Sync {
    /// The operation `GetLastTradePrice`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn get_last_trade_price(
        &self,
        request: some_uri::GetLastTradePrice,
    ) -> impl ::std::future::Future<
        Output = Result<
            some_uri::GetLastTradePriceResponse,
            ::saponify::Error<GetLastTradePriceFault>,
        >,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::GET_LAST_TRADE_PRICE)) }
    }

    /// The operation `Favour`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn favour(
        &self,
        request: some_uri::Favour,
    ) -> impl ::std::future::Future<
        Output = Result<some_uri::FavourResponse, ::saponify::Error<FavourFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::FAVOUR)) }
    }
}

/// Calls [`Stock`] over HTTP. A clone is cheap and shares the connections.
#[derive(Clone, Debug)]
pub struct StockClient {
    client: ::saponify::Client<()>,
}

impl StockClient {
    /// The address that the contract names.
    pub const ENDPOINT: &'static str = "http://localhost/StockQuote";

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
    fn get_last_trade_price(
        &self,
        request: some_uri::GetLastTradePrice,
    ) -> impl ::std::future::Future<
        Output = Result<
            some_uri::GetLastTradePriceResponse,
            ::saponify::Error<GetLastTradePriceFault>,
        >,
    > + Send {
        self.client.call(&operations::GET_LAST_TRADE_PRICE, request)
    }

    fn favour(
        &self,
        request: some_uri::Favour,
    ) -> impl ::std::future::Future<
        Output = Result<some_uri::FavourResponse, ::saponify::Error<FavourFault>>,
    > + Send {
        self.client.call(&operations::FAVOUR, request)
    }
}

/// What the contract says of each operation.
pub mod operations {
    /// The service `Stock`.
    pub static SERVICE: ::saponify::contract::Service = ::saponify::contract::Service::new(
            "Stock",
        )
        .namespaces(
            &[
                ::saponify::contract::Namespace::new("m", "Some-URI"),
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ],
        )
        .endpoint("http://localhost/StockQuote")
        .operations(&[&GET_LAST_TRADE_PRICE, &FAVOUR]);

    /// The operation `GetLastTradePrice`.
    pub static GET_LAST_TRADE_PRICE: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "GetLastTradePrice",
            ::saponify::contract::Element::wrapper("m", "Some-URI", "GetLastTradePrice"),
            ::saponify::contract::Element::wrapper(
                "m",
                "Some-URI",
                "GetLastTradePriceResponse",
            ),
        )
        .action("Some-URI")
        .effect(::saponify::contract::Effect::Unsafe)
        .encoded();

    /// The operation `Favour`.
    pub static FAVOUR: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "Favour",
            ::saponify::contract::Element::wrapper("m", "Some-URI", "Favour"),
            ::saponify::contract::Element::wrapper("m", "Some-URI", "FavourResponse"),
        )
        .action("Some-URI")
        .effect(::saponify::contract::Effect::Unsafe)
        .encoded();
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Supply<()> for some_uri::GetLastTradePrice {}

    impl ::saponify::Supply<()> for some_uri::Favour {}

    impl ::saponify::fault::Declared for GetLastTradePriceFault {
        fn from_fault(fault: ::saponify::Fault) -> Self {
            if let Some(detail) = fault
                .detail_as(&::saponify::contract::Element::local("myfaultdetails"))
            {
                return Self::Trouble(detail);
            }
            Self::Other(fault)
        }

        fn to_fault(
            &self,
            options: &::saponify::wire::WriteOptions<'_>,
        ) -> Result<::saponify::Fault, ::saponify::wire::WriteError> {
            match self {
                Self::Trouble(detail) => {
                    ::saponify::Fault::client("Trouble")
                        .with_detail(
                            &::saponify::contract::Element::local("myfaultdetails"),
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

    impl ::std::fmt::Display for GetLastTradePriceFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Trouble(_) => f.write_str("Trouble"),
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::fault::Declared for FavourFault {
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

    impl ::std::fmt::Display for FavourFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::ServiceClient for StockClient {
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
