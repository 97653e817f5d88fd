// This file is generated from `contract.wsdl` by saponify. Change the contract, not this file.

/// The type `enroll` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "enroll", prefix = "t", namespaces = {"t" = "urn:example:school"})]
#[non_exhaustive]
pub struct Enroll {
    /// Those who are to learn.
    #[yaserde(rename = "learnerIds", prefix = "t")]
    #[required(each = learner_id, item = String)]
    pub learner_ids: Ids,
    /// The element `courses`.
    #[yaserde(rename = "courses", prefix = "t")]
    #[required(each = course, item = Course)]
    pub courses: Courses,
    /// The element `teacherIds`.
    #[yaserde(rename = "teacherIds", prefix = "t")]
    pub teacher_ids: Option<Ids>,
    /// The element `remarks`.
    #[yaserde(rename = "remarks", prefix = "t")]
    pub remarks: Remarks,
    /// The element `tag`.
    #[yaserde(rename = "tag", prefix = "t")]
    #[required(occurs = 1..= 5, each = tag)]
    pub tag: Vec<::saponify::simple::Token>,
}

/// The type `courses` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "courses", prefix = "t", namespaces = {"t" = "urn:example:school"})]
#[non_exhaustive]
pub struct Courses {
    /// The element `course`.
    #[yaserde(rename = "course", prefix = "t")]
    #[required(occurs = 1.., each = course)]
    pub course: Vec<Course>,
}

/// The type `Ids` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Ids", prefix = "t", namespaces = {"t" = "urn:example:school"})]
#[non_exhaustive]
pub struct Ids {
    /// The element `id`.
    #[yaserde(rename = "id", prefix = "t")]
    #[required(occurs = 1.., each = id)]
    pub id: Vec<String>,
}

/// The type `Remarks` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Remarks", prefix = "t", namespaces = {"t" = "urn:example:school"})]
#[non_exhaustive]
pub struct Remarks {
    /// The element `remark`.
    #[yaserde(rename = "remark", prefix = "t")]
    #[required(occurs = 0..= 2)]
    pub remark: Vec<String>,
}

/// The type `Course` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Course", prefix = "t", namespaces = {"t" = "urn:example:school"})]
#[non_exhaustive]
pub struct Course {
    /// The element `code`.
    #[yaserde(rename = "code", prefix = "t")]
    pub code: i32,
}

/// The type `Page` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Page", prefix = "t", namespaces = {"t" = "urn:example:school"})]
pub struct Page {
    /// The element `id`.
    #[yaserde(rename = "id", prefix = "t")]
    #[required(occurs = 1..)]
    pub id: Vec<String>,
    /// The attribute `next`.
    #[yaserde(rename = "next", attribute = true)]
    pub next: Option<i32>,
}

/// Why [`School::enroll`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EnrollFault {
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// The operations of `School`.
pub trait School: Send + Sync {
    /// The operation `enroll`.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn enroll(
        &self,
        request: Enroll,
    ) -> impl ::std::future::Future<
        Output = Result<Ids, ::saponify::Error<EnrollFault>>,
    > + Send {
        let _ = request;
        async { Err(::saponify::Error::unsupported(&operations::ENROLL)) }
    }
}

/// Calls [`School`] over HTTP. A clone is cheap and shares the connections.
#[derive(Clone, Debug)]
pub struct SchoolClient {
    client: ::saponify::Client<()>,
}

impl SchoolClient {
    /// The address that the contract names.
    pub const ENDPOINT: &'static str = "https://school.example/soap";

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

impl School for SchoolClient {
    fn enroll(
        &self,
        request: Enroll,
    ) -> impl ::std::future::Future<
        Output = Result<Ids, ::saponify::Error<EnrollFault>>,
    > + Send {
        self.client.call(&operations::ENROLL, request)
    }
}

/// What the contract says of each operation.
pub mod operations {
    /// The service `School`.
    pub static SERVICE: ::saponify::contract::Service = ::saponify::contract::Service::new(
            "School",
        )
        .namespaces(&[::saponify::contract::Namespace::new("t", "urn:example:school")])
        .endpoint("https://school.example/soap")
        .operations(&[&ENROLL]);

    /// The operation `enroll`.
    pub static ENROLL: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "enroll",
            ::saponify::contract::Element::new("t", "urn:example:school", "enroll"),
            ::saponify::contract::Element::new("t", "urn:example:school", "enrolled"),
        )
        .action("urn:example:school#enroll")
        .effect(::saponify::contract::Effect::Unsafe);
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    ::saponify::list_wrapper!(Courses { course : Course });

    ::saponify::list_wrapper!(Ids { id : String });

    ::saponify::list_wrapper!(Remarks { remark : String });

    ::saponify::yaserde_record!(Page, "t:Page");

    impl ::saponify::Supply<()> for Enroll {}

    impl ::saponify::fault::Declared for EnrollFault {
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

    impl ::std::fmt::Display for EnrollFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::ServiceClient for SchoolClient {
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
