// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `Personnel` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "Personnel",
    prefix = "p",
    namespaces = {"p" = "urn:example:personnel"}
)]
pub struct Personnel {
    /// The element `person`.
    #[yaserde(rename = "person", prefix = "p")]
    #[required(occurs = 1..)]
    pub person: Vec<Person>,
}

/// The type `Person` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Person", prefix = "p", namespaces = {"p" = "urn:example:personnel"})]
pub struct Person {
    /// The element `name`.
    #[yaserde(rename = "name", prefix = "p")]
    pub name: String,
    /// The element `url`.
    #[yaserde(rename = "url", prefix = "p")]
    pub url: Option<::saponify::simple::NmTokens>,
    /// The element `link`.
    #[yaserde(rename = "link", prefix = "p")]
    pub link: Option<Link>,
    /// The attribute `id`.
    #[yaserde(rename = "id", attribute = true)]
    pub id: ::saponify::simple::Id,
    /// The attribute `note`.
    #[yaserde(rename = "note", attribute = true)]
    pub note: Option<::saponify::simple::NmToken>,
    /// The attribute `contr`.
    ///
    /// Default: `false`.
    #[yaserde(rename = "contr", attribute = true)]
    pub contr: Option<Bool>,
    /// The attribute `code`.
    #[yaserde(rename = "code", attribute = true)]
    pub code: Option<Code>,
}

/// The type `link` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "link", prefix = "p", namespaces = {"p" = "urn:example:personnel"})]
pub struct Link {
    /// The attribute `manager`.
    #[yaserde(rename = "manager", attribute = true)]
    pub manager: Option<::saponify::simple::IdRef>,
    /// The attribute `subordinates`.
    #[yaserde(rename = "subordinates", attribute = true)]
    pub subordinates: Option<::saponify::simple::IdRefs>,
}

/// The type `Bool` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Bool {
    /// `true`.
    True,
    /// `false`.
    False,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `Code` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Code(::saponify::simple::NcName);

/// The type `Entities` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "Entities",
    prefix = "p",
    namespaces = {"p" = "urn:example:personnel"}
)]
pub struct Entities {
    /// The attribute `one`.
    #[yaserde(rename = "one", attribute = true)]
    pub one: Option<::saponify::simple::Entity>,
    /// The attribute `some`.
    #[yaserde(rename = "some", attribute = true)]
    pub some: Option<::saponify::simple::Entities>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    ::saponify::list_wrapper!(Personnel { person : Person });

    impl ::saponify::simple::Enumeration for Bool {
        type Base = ::saponify::simple::NmToken;
        const NAME: &'static str = "Bool";
        const VALUES: &'static [&'static str] = &["true", "false"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::True,
                    1 => Self::False,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::True => ::saponify::simple::EnumText::Known(0),
                Self::False => ::saponify::simple::EnumText::Known(1),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Bool);

    ::saponify::yaserde_simple!(Bool);

    impl ::saponify::simple::Restriction for Code {
        type Base = ::saponify::simple::NcName;
        const NAME: &'static str = "Code";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .pattern(&["\\A(?:[a-z]+)\\z"]);
            &FACETS
        }

        fn from_base(base: ::saponify::simple::NcName) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::NcName {
            &self.0
        }
    }

    ::saponify::restriction!(Code);

    ::saponify::yaserde_simple!(Code);
}
