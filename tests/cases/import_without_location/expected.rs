// This file is generated from `contract.wsdl` by saponify. Change the contract, not this file.

/// The namespace `urn:example:messages`.
pub mod msg {
    /// The type `lend` of the contract.
    #[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
    #[yaserde(
        rename = "lend",
        prefix = "msg",
        namespaces = {"msg" = "urn:example:messages",
        "data" = "urn:example:data",
        "xml" = "http://www.w3.org/XML/1998/namespace"}
    )]
    #[non_exhaustive]
    pub struct Lend {
        /// The element `book`.
        #[yaserde(rename = "book", prefix = "msg")]
        pub book: super::data::Book,
        /// The element `reader`.
        #[yaserde(rename = "reader", prefix = "data")]
        pub reader: i32,
        /// The language of the content; empty where none is known.
        #[yaserde(rename = "lang", prefix = "xml", attribute = true)]
        pub lang: Option<super::namespace::Lang>,
    }

    /// The type `lent` of the contract.
    #[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
    #[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
    #[yaserde(
        rename = "lent",
        prefix = "msg",
        namespaces = {"msg" = "urn:example:messages"}
    )]
    #[non_exhaustive]
    pub struct Lent {
        /// The element `until`.
        #[yaserde(rename = "until", prefix = "msg")]
        pub until: ::saponify::simple::Date,
    }

    /// How the types above stand on the wire.
    mod wire {
        use super::*;

        ::saponify::yaserde_record!(Lend, "msg:lend");
    }
}

/// The namespace `urn:example:data`.
pub mod data {
    /// The type `Book` of the contract.
    #[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
    #[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
    #[yaserde(
        rename = "Book",
        prefix = "data",
        namespaces = {"msg" = "urn:example:messages",
        "data" = "urn:example:data"}
    )]
    #[non_exhaustive]
    pub struct Book {
        /// The element `title`.
        #[yaserde(rename = "title")]
        pub title: Title,
        /// The element `lent`.
        #[yaserde(rename = "lent", prefix = "msg")]
        pub lent: Option<super::msg::Lent>,
    }

    /// The type `Title` of the contract.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Title(::saponify::simple::Token);

    /// How the types above stand on the wire.
    mod wire {
        use super::*;

        impl ::saponify::simple::Restriction for Title {
            type Base = ::saponify::simple::Token;
            const NAME: &'static str = "Title";

            fn facets() -> &'static ::saponify::simple::Facets {
                static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                    .min_length(1);
                &FACETS
            }

            fn from_base(base: ::saponify::simple::Token) -> Self {
                Self(base)
            }

            fn base(&self) -> &::saponify::simple::Token {
                &self.0
            }
        }

        ::saponify::restriction!(Title);

        ::saponify::yaserde_simple!(Title);
    }
}

/// The namespace `http://www.w3.org/XML/1998/namespace`.
pub mod namespace {
    /// The language of the content; empty where none is known.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Lang {
        /// A value of the member type `Language`.
        Language(::saponify::simple::Language),
        /// A value of the member type `Member`.
        Member(LangMember),
    }

    /// The language of the content; empty where none is known.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum LangMember {
        /// an empty text.
        Empty,
        /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
        Unknown(String),
    }

    /// How the types above stand on the wire.
    mod wire {
        use super::*;

        impl ::saponify::simple::Union for Lang {
            const NAME: &'static str = "Lang";
            const MEMBERS: &'static [&'static str] = &[
                <::saponify::simple::Language as ::saponify::simple::SimpleType>::NAME,
                <LangMember as ::saponify::simple::SimpleType>::NAME,
            ];

            fn read(text: &str) -> Option<Self> {
                if let Some(value) = ::saponify::simple::member(text) {
                    return Some(Self::Language(value));
                }
                ::saponify::simple::member(text).map(Self::Member)
            }

            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                match self {
                    Self::Language(value) => ::saponify::simple::SimpleType::to_text(value),
                    Self::Member(value) => ::saponify::simple::SimpleType::to_text(value),
                }
            }

            fn white_space(&self) -> ::saponify::simple::WhiteSpace {
                match self {
                    Self::Language(_) => {
                        <::saponify::simple::Language as ::saponify::simple::SimpleType>::WHITE_SPACE
                    }
                    Self::Member(_) => {
                        <LangMember as ::saponify::simple::SimpleType>::WHITE_SPACE
                    }
                }
            }

            fn order(&self, other: &Self) -> Option<::std::cmp::Ordering> {
                match (self, other) {
                    (Self::Language(one), Self::Language(other)) => {
                        ::saponify::simple::SimpleType::order(one, other)
                    }
                    (Self::Member(one), Self::Member(other)) => {
                        ::saponify::simple::SimpleType::order(one, other)
                    }
                    _ => None,
                }
            }

            fn read_unlisted(text: &str) -> Option<Self> {
                ::saponify::simple::unlisted_member(text).map(Self::Member)
            }

            fn is_known(&self) -> bool {
                match self {
                    Self::Language(value) => ::saponify::simple::SimpleType::is_known(value),
                    Self::Member(value) => ::saponify::simple::SimpleType::is_known(value),
                }
            }
        }

        ::saponify::union!(Lang);

        ::saponify::yaserde_simple!(Lang);

        impl ::saponify::simple::Enumeration for LangMember {
            type Base = String;
            const NAME: &'static str = "LangMember";
            const VALUES: &'static [&'static str] = &[""];

            fn from_known(index: usize) -> Option<Self> {
                Some(
                    match index {
                        0 => Self::Empty,
                        _ => return None,
                    },
                )
            }

            fn from_unknown(text: String) -> Self {
                Self::Unknown(text)
            }

            fn text(&self) -> ::saponify::simple::EnumText<'_> {
                match self {
                    Self::Empty => ::saponify::simple::EnumText::Known(0),
                    Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
                }
            }
        }

        ::saponify::enumeration!(LangMember);

        ::saponify::yaserde_simple!(LangMember);
    }
}

/// Why [`Library::lend`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LendFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// The operations of `Library`.
pub trait Library: Send + Sync {
    /// The operation `lend`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn lend(
        &self,
        request: msg::Lend,
    ) -> impl ::std::future::Future<
        Output = Result<msg::Lent, ::saponify::Error<LendFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::LEND)) }
    }
}

/// Calls [`Library`] over HTTP. A clone is cheap and shares the connections.
#[derive(Clone, Debug)]
pub struct LibraryClient {
    client: ::saponify::Client<()>,
}

impl LibraryClient {
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

impl Library for LibraryClient {
    fn lend(
        &self,
        request: msg::Lend,
    ) -> impl ::std::future::Future<
        Output = Result<msg::Lent, ::saponify::Error<LendFault>>,
    > + Send {
        self.client.call(&operations::LEND, request)
    }
}

/// What the contract says of each operation.
pub mod operations {
    /// The service `Library`.
    pub static SERVICE: ::saponify::contract::Service = ::saponify::contract::Service::new(
            "Library",
        )
        .namespaces(
            &[
                ::saponify::contract::Namespace::new("msg", "urn:example:messages"),
                ::saponify::contract::Namespace::new("data", "urn:example:data"),
            ],
        )
        .operations(&[&LEND]);

    /// The operation `lend`.
    pub static LEND: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "lend",
            ::saponify::contract::Element::new("msg", "urn:example:messages", "lend"),
            ::saponify::contract::Element::new("msg", "urn:example:messages", "lent"),
        )
        .action("lend")
        .effect(::saponify::contract::Effect::Unsafe);
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Supply<()> for msg::Lend {}

    impl ::saponify::fault::Declared for LendFault {
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

    impl ::std::fmt::Display for LendFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::ServiceClient for LibraryClient {
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
