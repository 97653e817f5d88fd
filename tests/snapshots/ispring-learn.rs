// This file is generated from `ispring-learn.wsdl` by saponify. Change the contract, not this file.

/// What a request proves its sender by.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[cfg_attr(
    feature = "yaserde",
    derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)
)]
#[yaserde(
    rename = "credentials",
    prefix = "api",
    namespaces = {"api" = "https://ispringlearn.com/go/services/api/soap"}
)]
#[non_exhaustive]
pub struct Credentials {
    /// Access token. You can obtain a token by making a request.
    #[yaserde(rename = "token", prefix = "api")]
    pub token: ::saponify::Secret,
}

/// The IDs of one or more enrollments.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[cfg_attr(
    feature = "yaserde",
    derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)
)]
#[yaserde(
    rename = "enrollmentIds",
    prefix = "api",
    namespaces = {"api" = "https://ispringlearn.com/go/services/api/soap"}
)]
#[non_exhaustive]
pub struct EnrollmentIds {
    /// The ID of an enrollment.
    #[yaserde(rename = "id", prefix = "api")]
    #[required(occurs = 1.., each = id)]
    pub id: Vec<String>,
}

/// Which modules of a course get which statuses, and for whom.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[cfg_attr(
    feature = "yaserde",
    derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)
)]
#[yaserde(
    rename = "updateModulesStatusesRequest",
    prefix = "api",
    namespaces = {"api" = "https://ispringlearn.com/go/services/api/soap"}
)]
#[non_exhaustive]
pub struct UpdateModulesStatusesRequest {
    /// What the request proves its sender by.
    #[yaserde(rename = "credentials", prefix = "api")]
    #[required(supplied)]
    pub credentials: ::saponify::Supplied<Credentials>,
    /// The IDs of one or more enrollments whose statuses you would like to update.
    #[yaserde(rename = "enrollmentIds", prefix = "api")]
    #[required(each = enrollment_id, item = String)]
    pub enrollment_ids: EnrollmentIds,
    /// The ID of the course to which one or more modules whose statuses you would like to update belong.
    #[yaserde(rename = "courseId", prefix = "api")]
    pub course_id: String,
    /// An array with the data regarding the module's status.
    #[yaserde(rename = "moduleStatuses", prefix = "api")]
    #[required(each = module_status, item = ModuleStatus)]
    pub module_statuses: ModuleStatuses,
}

/// The server has taken the request; a task of its own carries it out.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[cfg_attr(
    feature = "yaserde",
    derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)
)]
#[yaserde(
    rename = "updateModulesStatusesResult",
    prefix = "api",
    namespaces = {"api" = "https://ispringlearn.com/go/services/api/soap"}
)]
#[non_exhaustive]
pub struct UpdateModulesStatusesResult {
    /// The ID of the request sent to edit the modules' statuses.
    #[yaserde(rename = "taskId", prefix = "api")]
    pub task_id: String,
}

/// The statuses of one or more modules.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[cfg_attr(
    feature = "yaserde",
    derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)
)]
#[yaserde(
    rename = "moduleStatuses",
    prefix = "api",
    namespaces = {"api" = "https://ispringlearn.com/go/services/api/soap"}
)]
#[non_exhaustive]
pub struct ModuleStatuses {
    /// The status of one module.
    #[yaserde(rename = "moduleStatus", prefix = "api")]
    #[required(occurs = 1.., each = module_status)]
    pub module_status: Vec<ModuleStatus>,
}

/// The status that a module gets: when, why, and with which score.
#[derive(Clone, Debug, PartialEq, ::saponify::Required, ::saponify::Wire)]
#[cfg_attr(
    feature = "yaserde",
    derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)
)]
#[yaserde(
    rename = "moduleStatus",
    prefix = "api",
    namespaces = {"api" = "https://ispringlearn.com/go/services/api/soap"}
)]
#[non_exhaustive]
pub struct ModuleStatus {
    /// The ID of the module whose status you would like to update.
    #[yaserde(rename = "contentItemId", prefix = "api")]
    pub content_item_id: String,
    /// The module completion date.
    #[yaserde(rename = "date", prefix = "api")]
    pub date: ::saponify::simple::Date,
    /// The reason why you want to change the module's status.
    #[yaserde(rename = "reason", prefix = "api")]
    pub reason: Option<String>,
    /// The status you would like to assign to the module.
    #[yaserde(rename = "status", prefix = "api")]
    pub status: CompletionStatus,
    /// The number of scores earned for the module completion.
    #[yaserde(rename = "awardedScore", prefix = "api")]
    pub awarded_score: AwardedScore,
}

/// How a learner has done with a module.
///
/// An item with a passing score is passed or failed; one without is complete or incomplete;
/// an assignment is accepted or declined. A SCORM package takes any of the first four.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompletionStatus {
    /// Completed; for an item without a passing score, or SCORM.
    Complete,
    /// Not completed; for an item without a passing score, or SCORM.
    Incomplete,
    /// Passed; for an item with a passing score, or SCORM.
    Passed,
    /// Failed; for an item with a passing score, or SCORM.
    Failed,
    /// Accepted; for an assignment.
    Accepted,
    /// Declined; for an assignment.
    Declined,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// A score: digits with an optional fraction, such as 100 or 87.5.
///
/// The vendor types it as a string and names no range; its REST twin takes 0 to 100.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AwardedScore(String);

/// Why [`IspringLearn::update_modules_statuses`] was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateModulesStatusesFault {
    /// The module with the specified ID has not been found.
    UnknownContentItem,
    /// The user doesn't have permission to handle the request or can't edit the content item.
    PermissionDenied,
    /// The account or the user has not been found.
    AuthorizationFailed,
    /// The subscription of the account has expired.
    AccountSubscriptionExpired,
    /// The request holds values that the server does not take.
    WrongParameters,
    /// A fault that the contract does not list.
    Other(::saponify::Fault),
}

/// The operations of the iSpring Learn SOAP API.
pub trait IspringLearn: Send + Sync {
    /// Sets the completion status and the score of modules of one course, for one or more enrollments.
    ///
    /// With this method, you can edit the status only of a content item that is included in a course.
    /// You won't be able to edit the status of a training included in a course using this method.
    ///
    /// Permissions to run the request: the Account Owner, Account Administrators, Department Administrators,
    /// or custom roles with the 'Can edit' access to the content item.
    /// Department Administrators and users with a custom role can edit the statuses of the modules assigned to
    /// the users belonging to the departments they manage and their sub-departments.
    ///
    /// The answer says that the request was taken, not that it was carried out: it names the task that does so.
    ///
    /// Of a future that is dropped before its end it is not known whether the server has acted.
    fn update_modules_statuses(
        &self,
        request: UpdateModulesStatusesRequest,
    ) -> impl ::std::future::Future<
        Output = Result<
            UpdateModulesStatusesResult,
            ::saponify::Error<UpdateModulesStatusesFault>,
        >,
    > + Send {
        let _ = request;
        async {
            Err(::saponify::Error::unsupported(&operations::UPDATE_MODULES_STATUSES))
        }
    }
}

/// Calls [`IspringLearn`] over HTTP. A clone is cheap and shares the connections.
#[derive(Clone, Debug)]
pub struct IspringLearnClient {
    client: ::saponify::Client<Credentials>,
}

impl IspringLearnClient {
    /// The address that the contract names.
    pub const ENDPOINT: &'static str = "https://api-learn.ispringlearn.com/api/v2/soap/2.0";

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

impl IspringLearn for IspringLearnClient {
    fn update_modules_statuses(
        &self,
        request: UpdateModulesStatusesRequest,
    ) -> impl ::std::future::Future<
        Output = Result<
            UpdateModulesStatusesResult,
            ::saponify::Error<UpdateModulesStatusesFault>,
        >,
    > + Send {
        self.client.call(&operations::UPDATE_MODULES_STATUSES, request)
    }
}

/// Calls [`IspringLearn`] over HTTP and waits for the answer, where nothing is async.
#[cfg(feature = "blocking")]
#[derive(Clone, Debug)]
pub struct IspringLearnBlockingClient {
    client: IspringLearnClient,
    runtime: ::saponify::blocking::Blocking,
}

#[cfg(feature = "blocking")]
impl IspringLearnClient {
    /// The client for code that is not async. The error is that of starting a thread.
    pub fn blocking(&self) -> ::std::io::Result<IspringLearnBlockingClient> {
        Ok(IspringLearnBlockingClient {
            client: self.clone(),
            runtime: ::saponify::blocking::Blocking::new()?,
        })
    }
}

#[cfg(feature = "blocking")]
impl IspringLearnBlockingClient {
    /// The same client with other options for its calls.
    #[must_use]
    pub fn with(&self, options: ::saponify::CallOptions) -> Self {
        Self {
            client: self.client.with(options),
            runtime: self.runtime.clone(),
        }
    }

    /// Sets the completion status and the score of modules of one course, for one or more enrollments.
    ///
    /// With this method, you can edit the status only of a content item that is included in a course.
    /// You won't be able to edit the status of a training included in a course using this method.
    ///
    /// Permissions to run the request: the Account Owner, Account Administrators, Department Administrators,
    /// or custom roles with the 'Can edit' access to the content item.
    /// Department Administrators and users with a custom role can edit the statuses of the modules assigned to
    /// the users belonging to the departments they manage and their sub-departments.
    ///
    /// The answer says that the request was taken, not that it was carried out: it names the task that does so.
    pub fn update_modules_statuses(
        &self,
        request: UpdateModulesStatusesRequest,
    ) -> Result<
        UpdateModulesStatusesResult,
        ::saponify::Error<UpdateModulesStatusesFault>,
    > {
        self.runtime.call(IspringLearn::update_modules_statuses(&self.client, request))
    }
}

/// The server side of [`IspringLearn`]. A method that is left out answers that its operation is not supported.
#[cfg(feature = "server")]
pub trait IspringLearnService: Send + Sync + 'static {
    /// Sets the completion status and the score of modules of one course, for one or more enrollments.
    ///
    /// With this method, you can edit the status only of a content item that is included in a course.
    /// You won't be able to edit the status of a training included in a course using this method.
    ///
    /// Permissions to run the request: the Account Owner, Account Administrators, Department Administrators,
    /// or custom roles with the 'Can edit' access to the content item.
    /// Department Administrators and users with a custom role can edit the statuses of the modules assigned to
    /// the users belonging to the departments they manage and their sub-departments.
    ///
    /// The answer says that the request was taken, not that it was carried out: it names the task that does so.
    fn update_modules_statuses(
        &self,
        request: ::saponify::server::Request<UpdateModulesStatusesRequest>,
    ) -> impl ::std::future::Future<
        Output = Result<
            UpdateModulesStatusesResult,
            ::saponify::server::ServiceFault<UpdateModulesStatusesFault>,
        >,
    > + Send {
        let _ = request;
        async {
            Err(
                ::saponify::server::ServiceFault::unsupported(
                    &operations::UPDATE_MODULES_STATUSES,
                ),
            )
        }
    }
}

/// Serves [`IspringLearnService`] over HTTP, on every path.
#[cfg(feature = "server")]
pub fn ispring_learn_router<S: IspringLearnService>(
    service: S,
) -> ::saponify::server::Router {
    ::saponify::server::router(&operations::SERVICE, wire::IspringLearnDispatch(service))
}

/// What the contract says of each operation.
pub mod operations {
    /// The service `IspringLearn`.
    pub static SERVICE: ::saponify::contract::Service = ::saponify::contract::Service::new(
            "IspringLearn",
        )
        .namespaces(
            &[
                ::saponify::contract::Namespace::new(
                    "api",
                    "https://ispringlearn.com/go/services/api/soap",
                ),
            ],
        )
        .profiles(
            &[
                ::saponify::contract::Profile::new(
                    "AsDocumented",
                    "https://schemas.xmlsoap.org/soap/envelope/",
                    &[],
                ),
                ::saponify::contract::Profile::new(
                    "Standard",
                    "http://schemas.xmlsoap.org/soap/envelope/",
                    &[
                        (
                            "https://ispringlearn.com/go/services/api/soap",
                            "http://ispringlearn.com/go/services/api/soap",
                        ),
                    ],
                ),
            ],
        )
        .endpoint("https://api-learn.ispringlearn.com/api/v2/soap/2.0")
        .operations(&[&UPDATE_MODULES_STATUSES]);

    /// The operation `updateModulesStatuses`.
    pub static UPDATE_MODULES_STATUSES: ::saponify::contract::Operation = ::saponify::contract::Operation::new(
            "updateModulesStatuses",
            ::saponify::contract::Element::new(
                "api",
                "https://ispringlearn.com/go/services/api/soap",
                "updateModulesStatusesRequest",
            ),
            ::saponify::contract::Element::new(
                    "api",
                    "https://ispringlearn.com/go/services/api/soap",
                    "updateModulesStatusesResult",
                )
                .aliases(&["UpdateModulesStatusesResult"]),
        )
        .action("updateModulesStatuses")
        .effect(::saponify::contract::Effect::State);
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    ::saponify::list_wrapper!(EnrollmentIds { id : String });

    ::saponify::list_wrapper!(ModuleStatuses { module_status : ModuleStatus });

    impl ::saponify::simple::Enumeration for CompletionStatus {
        type Base = ::saponify::simple::Token;
        const NAME: &'static str = "CompletionStatus";
        const VALUES: &'static [&'static str] = &[
            "complete",
            "incomplete",
            "passed",
            "failed",
            "accepted",
            "declined",
        ];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::Complete,
                    1 => Self::Incomplete,
                    2 => Self::Passed,
                    3 => Self::Failed,
                    4 => Self::Accepted,
                    5 => Self::Declined,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::Complete => ::saponify::simple::EnumText::Known(0),
                Self::Incomplete => ::saponify::simple::EnumText::Known(1),
                Self::Passed => ::saponify::simple::EnumText::Known(2),
                Self::Failed => ::saponify::simple::EnumText::Known(3),
                Self::Accepted => ::saponify::simple::EnumText::Known(4),
                Self::Declined => ::saponify::simple::EnumText::Known(5),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(CompletionStatus);

    #[cfg(feature = "yaserde")]
    ::saponify::yaserde_simple!(CompletionStatus);

    impl ::saponify::simple::Restriction for AwardedScore {
        type Base = String;
        const NAME: &'static str = "AwardedScore";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .pattern(&["\\A(?:[0-9]+(?:\\.[0-9]+)?)\\z"])
                .pattern_as_written(&["[0-9]+(\\.[0-9]+)?"]);
            &FACETS
        }

        fn from_base(base: String) -> Self {
            Self(base)
        }

        fn base(&self) -> &String {
            &self.0
        }
    }

    ::saponify::restriction!(AwardedScore);

    #[cfg(feature = "yaserde")]
    ::saponify::yaserde_simple!(AwardedScore);

    impl ::saponify::Supply<Credentials> for UpdateModulesStatusesRequest {
        fn supplied(&mut self) -> Option<&mut ::saponify::Supplied<Credentials>> {
            Some(&mut self.credentials)
        }
    }

    impl From<::saponify::Secret> for Credentials {
        fn from(token: ::saponify::Secret) -> Self {
            Self { token }
        }
    }

    impl ::saponify::fault::Declared for UpdateModulesStatusesFault {
        fn from_fault(fault: ::saponify::Fault) -> Self {
            if fault.string_is("Unknown content item") {
                return Self::UnknownContentItem;
            }
            if fault.string_is("Permission denied") {
                return Self::PermissionDenied;
            }
            if fault.string_is("Authorization failed") {
                return Self::AuthorizationFailed;
            }
            if fault.string_is("Account subscription expired") {
                return Self::AccountSubscriptionExpired;
            }
            if fault.string_is("Wrong parameters") {
                return Self::WrongParameters;
            }
            Self::Other(fault)
        }

        fn to_fault(
            &self,
            _options: &::saponify::wire::WriteOptions<'_>,
        ) -> Result<::saponify::Fault, ::saponify::wire::WriteError> {
            match self {
                Self::UnknownContentItem => {
                    Ok(::saponify::Fault::client("Unknown content item"))
                }
                Self::PermissionDenied => Ok(::saponify::Fault::client("Permission denied")),
                Self::AuthorizationFailed => {
                    Ok(::saponify::Fault::client("Authorization failed"))
                }
                Self::AccountSubscriptionExpired => {
                    Ok(::saponify::Fault::client("Account subscription expired"))
                }
                Self::WrongParameters => Ok(::saponify::Fault::client("Wrong parameters")),
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
            matches!(self, Self::AuthorizationFailed)
        }
    }

    impl ::std::fmt::Display for UpdateModulesStatusesFault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::UnknownContentItem => f.write_str("Unknown content item"),
                Self::PermissionDenied => f.write_str("Permission denied"),
                Self::AuthorizationFailed => f.write_str("Authorization failed"),
                Self::AccountSubscriptionExpired => {
                    f.write_str("Account subscription expired")
                }
                Self::WrongParameters => f.write_str("Wrong parameters"),
                Self::Other(fault) => ::std::fmt::Display::fmt(fault, f),
            }
        }
    }

    impl ::saponify::ServiceClient for IspringLearnClient {
        type Credentials = Credentials;
        const SERVICE: &'static ::saponify::contract::Service = &operations::SERVICE;

        fn from_client(client: ::saponify::Client<Credentials>) -> Self {
            Self { client }
        }

        fn client(&self) -> &::saponify::Client<Credentials> {
            &self.client
        }
    }

    #[cfg(feature = "server")]
    pub(super) struct IspringLearnDispatch<S>(pub(super) S);

    #[cfg(feature = "server")]
    impl<S: IspringLearnService> ::saponify::server::Dispatch for IspringLearnDispatch<S> {
        fn dispatch(
            &self,
            call: ::saponify::server::Call,
        ) -> impl ::std::future::Future<Output = ::saponify::server::Answer> + Send {
            async move {
                match call.operation() {
                    0 => {
                        call.answer(
                                &operations::UPDATE_MODULES_STATUSES,
                                |request| self.0.update_modules_statuses(request),
                            )
                            .await
                    }
                    _ => call.unknown(),
                }
            }
        }
    }
}
