// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `myInteger` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MyInteger(::saponify::simple::Integer);

/// The type `USState` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UsState {
    /// `PA`.
    Pa,
    /// `NY`.
    Ny,
    /// `CA`.
    Ca,
    /// `LA`.
    La,
    /// `AK`.
    Ak,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// Six states.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SixUsStates(::saponify::simple::List<UsState>);

/// The type `points` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct PointsItem(::saponify::simple::Double);

/// The type `someTokens` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SomeTokens(::saponify::simple::NmTokens);

/// The type `sizes` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SizesItem {
    /// A value of the member type `Int`.
    Int(i32),
    /// A value of the member type `UsState`.
    UsState(UsState),
}

/// The type `triples` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Triples {
    /// `1 2 3`.
    _123,
    /// `4 5 6`.
    _456,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `pairs` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pairs(::saponify::simple::Lexical<::saponify::simple::List<i32>>);

/// The type `Lists` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Lists", prefix = "l", namespaces = {"l" = "urn:example:list"})]
pub struct Lists {
    /// The element `ints`.
    #[yaserde(rename = "ints", prefix = "l")]
    pub ints: ::saponify::simple::List<MyInteger>,
    /// The element `states`.
    #[yaserde(rename = "states", prefix = "l")]
    #[required(occurs = 0..)]
    pub states: Vec<::saponify::simple::List<UsState>>,
    /// The element `six`.
    #[yaserde(rename = "six", prefix = "l")]
    pub six: Option<SixUsStates>,
    /// The element `points`.
    #[yaserde(rename = "points", prefix = "l")]
    pub points: Option<::saponify::simple::List<PointsItem>>,
    /// The element `some`.
    #[yaserde(rename = "some", prefix = "l")]
    pub some: Option<SomeTokens>,
    /// The element `sizes`.
    #[yaserde(rename = "sizes", prefix = "l")]
    pub sizes: Option<::saponify::simple::List<SizesItem>>,
    /// The element `triples`.
    #[yaserde(rename = "triples", prefix = "l")]
    pub triples: Option<Triples>,
    /// The element `pairs`.
    #[yaserde(rename = "pairs", prefix = "l")]
    pub pairs: Option<Pairs>,
    /// The attribute `ints`.
    #[yaserde(rename = "ints", attribute = true)]
    pub ints_2: Option<::saponify::simple::List<i32>>,
    /// The attribute `dates`.
    #[yaserde(rename = "dates", attribute = true)]
    pub dates: ::saponify::simple::List<::saponify::simple::Date>,
}

/// The type `Series` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Series", prefix = "l", namespaces = {"l" = "urn:example:list"})]
pub struct Series {
    /// The text between the tags.
    #[yaserde(text = true)]
    pub value: ::saponify::simple::List<i32>,
    /// The attribute `unit`.
    #[yaserde(rename = "unit", attribute = true)]
    pub unit: Option<::saponify::simple::Token>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::simple::Restriction for MyInteger {
        type Base = ::saponify::simple::Integer;
        const NAME: &'static str = "MyInteger";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .min_inclusive("10000")
                .max_inclusive("99999");
            &FACETS
        }

        fn from_base(base: ::saponify::simple::Integer) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::Integer {
            &self.0
        }
    }

    ::saponify::restriction!(MyInteger);

    ::saponify::yaserde_simple!(MyInteger);

    impl ::saponify::simple::Enumeration for UsState {
        type Base = String;
        const NAME: &'static str = "UsState";
        const VALUES: &'static [&'static str] = &["PA", "NY", "CA", "LA", "AK"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::Pa,
                    1 => Self::Ny,
                    2 => Self::Ca,
                    3 => Self::La,
                    4 => Self::Ak,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::Pa => ::saponify::simple::EnumText::Known(0),
                Self::Ny => ::saponify::simple::EnumText::Known(1),
                Self::Ca => ::saponify::simple::EnumText::Known(2),
                Self::La => ::saponify::simple::EnumText::Known(3),
                Self::Ak => ::saponify::simple::EnumText::Known(4),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(UsState);

    ::saponify::yaserde_simple!(UsState);

    impl ::saponify::simple::Restriction for SixUsStates {
        type Base = ::saponify::simple::List<UsState>;
        const NAME: &'static str = "SixUsStates";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .min_length(6)
                .max_length(6);
            &FACETS
        }

        fn from_base(base: ::saponify::simple::List<UsState>) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::List<UsState> {
            &self.0
        }
    }

    ::saponify::restriction!(SixUsStates);

    ::saponify::yaserde_simple!(SixUsStates);

    impl ::saponify::simple::Restriction for PointsItem {
        type Base = ::saponify::simple::Double;
        const NAME: &'static str = "PointsItem";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .min_inclusive("0");
            &FACETS
        }

        fn from_base(base: ::saponify::simple::Double) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::Double {
            &self.0
        }
    }

    ::saponify::restriction!(PointsItem);

    ::saponify::yaserde_simple!(PointsItem);

    impl ::saponify::simple::Restriction for SomeTokens {
        type Base = ::saponify::simple::NmTokens;
        const NAME: &'static str = "SomeTokens";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .min_length(2)
                .max_length(3);
            &FACETS
        }

        fn from_base(base: ::saponify::simple::NmTokens) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::NmTokens {
            &self.0
        }
    }

    ::saponify::restriction!(SomeTokens);

    ::saponify::yaserde_simple!(SomeTokens);

    impl ::saponify::simple::Union for SizesItem {
        const NAME: &'static str = "SizesItem";
        const MEMBERS: &'static [&'static str] = &[
            <i32 as ::saponify::simple::SimpleType>::NAME,
            <UsState as ::saponify::simple::SimpleType>::NAME,
        ];

        fn read(text: &str) -> Option<Self> {
            if let Some(value) = ::saponify::simple::member(text) {
                return Some(Self::Int(value));
            }
            ::saponify::simple::member(text).map(Self::UsState)
        }

        fn text(&self) -> ::std::borrow::Cow<'_, str> {
            match self {
                Self::Int(value) => ::saponify::simple::SimpleType::to_text(value),
                Self::UsState(value) => ::saponify::simple::SimpleType::to_text(value),
            }
        }

        fn white_space(&self) -> ::saponify::simple::WhiteSpace {
            match self {
                Self::Int(_) => <i32 as ::saponify::simple::SimpleType>::WHITE_SPACE,
                Self::UsState(_) => <UsState as ::saponify::simple::SimpleType>::WHITE_SPACE,
            }
        }

        fn order(&self, other: &Self) -> Option<::std::cmp::Ordering> {
            match (self, other) {
                (Self::Int(one), Self::Int(other)) => {
                    ::saponify::simple::SimpleType::order(one, other)
                }
                (Self::UsState(one), Self::UsState(other)) => {
                    ::saponify::simple::SimpleType::order(one, other)
                }
                _ => None,
            }
        }

        fn read_unlisted(text: &str) -> Option<Self> {
            ::saponify::simple::unlisted_member(text).map(Self::UsState)
        }

        fn is_known(&self) -> bool {
            match self {
                Self::Int(value) => ::saponify::simple::SimpleType::is_known(value),
                Self::UsState(value) => ::saponify::simple::SimpleType::is_known(value),
            }
        }
    }

    ::saponify::union!(SizesItem);

    ::saponify::yaserde_simple!(SizesItem);

    impl ::saponify::simple::Enumeration for Triples {
        type Base = ::saponify::simple::List<i32>;
        const NAME: &'static str = "Triples";
        const VALUES: &'static [&'static str] = &["1 2 3", "4 5 6"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::_123,
                    1 => Self::_456,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::_123 => ::saponify::simple::EnumText::Known(0),
                Self::_456 => ::saponify::simple::EnumText::Known(1),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Triples);

    ::saponify::yaserde_simple!(Triples);

    impl ::saponify::simple::Restriction for Pairs {
        type Base = ::saponify::simple::Lexical<::saponify::simple::List<i32>>;
        const NAME: &'static str = "Pairs";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .pattern(&["\\A(?:\\p{Nd} \\p{Nd}(?: \\p{Nd} \\p{Nd})*)\\z"])
                .pattern_as_written(&["\\d \\d( \\d \\d)*"]);
            &FACETS
        }

        fn from_base(
            base: ::saponify::simple::Lexical<::saponify::simple::List<i32>>,
        ) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::Lexical<::saponify::simple::List<i32>> {
            &self.0
        }
    }

    ::saponify::restriction!(Pairs);

    ::saponify::yaserde_simple!(Pairs);

    ::saponify::yaserde_record!(Series, "l:Series");
}
