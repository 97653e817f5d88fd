//! What a build may choose about the generated code.

/// Whether the generated types implement yaserde's `YaSerialize` and `YaDeserialize`.
///
/// The codec of the runtime does not need them: they let the types work with other code that speaks yaserde.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Yaserde {
    /// They do. The crate that holds the generated code depends on `yaserde`.
    #[default]
    On,
    /// They do where that crate's feature of this name is on.
    Feature(String),
    /// They do not, which saves much compile time for a large contract.
    Off,
}

/// Whether a service trait and a router are generated, so that the API can be served as well as called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Server {
    /// They are. The crate that holds the generated code turns on the feature `server` of `saponify`.
    On,
    /// They are where that crate's feature of this name is on.
    Feature(String),
    /// They are not.
    #[default]
    Off,
}

/// Whether a client is generated that waits for its answers, for programs that are not async.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Blocking {
    /// It is. The crate that holds the generated code turns on the feature `blocking` of `saponify`.
    On,
    /// It is where that crate's feature of this name is on.
    Feature(String),
    /// It is not.
    #[default]
    Off,
}

/// Which types get a builder that is checked while compiling.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Builders {
    /// Those that a request reaches, directly or through other types.
    #[default]
    Requests,
    /// All complex types, for those who build answers too, as a server does.
    All,
}

impl Yaserde {
    /// `Feature(name)`, for a name at hand.
    pub fn feature(name: impl Into<String>) -> Self {
        Self::Feature(name.into())
    }
}

impl Server {
    /// `Feature(name)`, for a name at hand.
    pub fn feature(name: impl Into<String>) -> Self {
        Self::Feature(name.into())
    }
}

impl Blocking {
    /// `Feature(name)`, for a name at hand.
    pub fn feature(name: impl Into<String>) -> Self {
        Self::Feature(name.into())
    }
}

/// What is added to a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Extra {
    /// The path of a derive.
    Derive(String),
    /// An attribute, without `#[` and `]`.
    Attribute(String),
}

/// All choices that `render` knows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Choices {
    pub(crate) yaserde: Yaserde,
    pub(crate) server: Server,
    pub(crate) blocking: Blocking,
    pub(crate) builders: Builders,
    /// What is added to types, by their names.
    pub(crate) extras: Vec<(String, Extra)>,
}
