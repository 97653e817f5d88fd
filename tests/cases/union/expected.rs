// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// A number, or without end.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AllNni {
    /// A value of the member type `NonNegativeInteger`.
    NonNegativeInteger(::saponify::simple::NonNegativeInteger),
    /// A value of the member type `Member`.
    Member(AllNniMember),
}

/// A number, or without end.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllNniMember {
    /// `unbounded`.
    Unbounded,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `fontSize` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FontSize {
    /// A value of the member type `Member`.
    Member(FontSizeMember),
    /// A value of the member type `Member2`.
    Member2(FontSizeMember2),
}

/// The type `fontSize` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FontSizeMember(::saponify::simple::PositiveInteger);

/// The type `fontSize` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FontSizeMember2 {
    /// `small`.
    Small,
    /// `medium`.
    Medium,
    /// `large`.
    Large,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `USState` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UsState {
    /// `AK`.
    Ak,
    /// `AL`.
    Al,
    /// `AR`.
    Ar,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `myInteger` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MyInteger(::saponify::simple::Integer);

/// The type `zipUnion` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ZipUnion {
    /// A value of the member type `ListOfMyUsState`.
    ListOfMyUsState(::saponify::simple::List<UsState>),
    /// A value of the member type `MyInteger`.
    MyInteger(MyInteger),
}

/// The type `either` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Either {
    /// A value of the member type `FontSize`.
    FontSize(FontSize),
    /// A value of the member type `Date`.
    Date(::saponify::simple::Date),
}

/// The type `few` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Few {
    /// `small`.
    Small,
    /// `12`.
    _12,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `starred` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Starred(Either);

/// The type `guess` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Guess {
    /// A value of the member type `Int`.
    Int(i32),
    /// A value of the member type `Boolean`.
    Boolean(bool),
    /// A value of the member type `String`.
    String(String),
}

/// The type `Values` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Values", prefix = "u", namespaces = {"u" = "urn:example:union"})]
pub struct Values {
    /// The element `max`.
    #[yaserde(rename = "max", prefix = "u")]
    pub max: AllNni,
    /// The element `size`.
    #[yaserde(rename = "size", prefix = "u")]
    #[required(occurs = 0..)]
    pub size: Vec<FontSize>,
    /// The element `zips`.
    #[yaserde(rename = "zips", prefix = "u")]
    #[required(occurs = 0..)]
    pub zips: Vec<ZipUnion>,
    /// The element `either`.
    #[yaserde(rename = "either", prefix = "u")]
    #[required(occurs = 0..)]
    pub either: Vec<Either>,
    /// The element `few`.
    #[yaserde(rename = "few", prefix = "u")]
    #[required(occurs = 0..= 2)]
    pub few: Vec<Few>,
    /// The element `starred`.
    #[yaserde(rename = "starred", prefix = "u")]
    #[required(occurs = 0..= 2)]
    pub starred: Vec<Starred>,
    /// The element `guess`.
    #[yaserde(rename = "guess", prefix = "u")]
    #[required(occurs = 0..)]
    pub guess: Vec<Guess>,
    /// The attribute `size`.
    #[yaserde(rename = "size", attribute = true)]
    pub size_2: Option<FontSize>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::simple::Union for AllNni {
        const NAME: &'static str = "AllNni";
        const MEMBERS: &'static [&'static str] = &[
            <::saponify::simple::NonNegativeInteger as ::saponify::simple::SimpleType>::NAME,
            <AllNniMember as ::saponify::simple::SimpleType>::NAME,
        ];

        fn read(text: &str) -> Option<Self> {
            if let Some(value) = ::saponify::simple::member(text) {
                return Some(Self::NonNegativeInteger(value));
            }
            ::saponify::simple::member(text).map(Self::Member)
        }

        fn text(&self) -> ::std::borrow::Cow<'_, str> {
            match self {
                Self::NonNegativeInteger(value) => {
                    ::saponify::simple::SimpleType::to_text(value)
                }
                Self::Member(value) => ::saponify::simple::SimpleType::to_text(value),
            }
        }

        fn white_space(&self) -> ::saponify::simple::WhiteSpace {
            match self {
                Self::NonNegativeInteger(_) => {
                    <::saponify::simple::NonNegativeInteger as ::saponify::simple::SimpleType>::WHITE_SPACE
                }
                Self::Member(_) => {
                    <AllNniMember as ::saponify::simple::SimpleType>::WHITE_SPACE
                }
            }
        }

        fn order(&self, other: &Self) -> Option<::std::cmp::Ordering> {
            match (self, other) {
                (Self::NonNegativeInteger(one), Self::NonNegativeInteger(other)) => {
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
                Self::NonNegativeInteger(value) => {
                    ::saponify::simple::SimpleType::is_known(value)
                }
                Self::Member(value) => ::saponify::simple::SimpleType::is_known(value),
            }
        }
    }

    ::saponify::union!(AllNni);

    ::saponify::yaserde_simple!(AllNni);

    impl ::saponify::simple::Enumeration for AllNniMember {
        type Base = ::saponify::simple::NmToken;
        const NAME: &'static str = "AllNniMember";
        const VALUES: &'static [&'static str] = &["unbounded"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::Unbounded,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::Unbounded => ::saponify::simple::EnumText::Known(0),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(AllNniMember);

    ::saponify::yaserde_simple!(AllNniMember);

    impl ::saponify::simple::Union for FontSize {
        const NAME: &'static str = "FontSize";
        const MEMBERS: &'static [&'static str] = &[
            <FontSizeMember as ::saponify::simple::SimpleType>::NAME,
            <FontSizeMember2 as ::saponify::simple::SimpleType>::NAME,
        ];

        fn read(text: &str) -> Option<Self> {
            if let Some(value) = ::saponify::simple::member(text) {
                return Some(Self::Member(value));
            }
            ::saponify::simple::member(text).map(Self::Member2)
        }

        fn text(&self) -> ::std::borrow::Cow<'_, str> {
            match self {
                Self::Member(value) => ::saponify::simple::SimpleType::to_text(value),
                Self::Member2(value) => ::saponify::simple::SimpleType::to_text(value),
            }
        }

        fn white_space(&self) -> ::saponify::simple::WhiteSpace {
            match self {
                Self::Member(_) => {
                    <FontSizeMember as ::saponify::simple::SimpleType>::WHITE_SPACE
                }
                Self::Member2(_) => {
                    <FontSizeMember2 as ::saponify::simple::SimpleType>::WHITE_SPACE
                }
            }
        }

        fn order(&self, other: &Self) -> Option<::std::cmp::Ordering> {
            match (self, other) {
                (Self::Member(one), Self::Member(other)) => {
                    ::saponify::simple::SimpleType::order(one, other)
                }
                (Self::Member2(one), Self::Member2(other)) => {
                    ::saponify::simple::SimpleType::order(one, other)
                }
                _ => None,
            }
        }

        fn read_unlisted(text: &str) -> Option<Self> {
            ::saponify::simple::unlisted_member(text).map(Self::Member2)
        }

        fn is_known(&self) -> bool {
            match self {
                Self::Member(value) => ::saponify::simple::SimpleType::is_known(value),
                Self::Member2(value) => ::saponify::simple::SimpleType::is_known(value),
            }
        }
    }

    ::saponify::union!(FontSize);

    ::saponify::yaserde_simple!(FontSize);

    impl ::saponify::simple::Restriction for FontSizeMember {
        type Base = ::saponify::simple::PositiveInteger;
        const NAME: &'static str = "FontSizeMember";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .min_inclusive("8")
                .max_inclusive("72");
            &FACETS
        }

        fn from_base(base: ::saponify::simple::PositiveInteger) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::PositiveInteger {
            &self.0
        }
    }

    ::saponify::restriction!(FontSizeMember);

    ::saponify::yaserde_simple!(FontSizeMember);

    impl ::saponify::simple::Enumeration for FontSizeMember2 {
        type Base = ::saponify::simple::NmToken;
        const NAME: &'static str = "FontSizeMember2";
        const VALUES: &'static [&'static str] = &["small", "medium", "large"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::Small,
                    1 => Self::Medium,
                    2 => Self::Large,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::Small => ::saponify::simple::EnumText::Known(0),
                Self::Medium => ::saponify::simple::EnumText::Known(1),
                Self::Large => ::saponify::simple::EnumText::Known(2),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(FontSizeMember2);

    ::saponify::yaserde_simple!(FontSizeMember2);

    impl ::saponify::simple::Enumeration for UsState {
        type Base = String;
        const NAME: &'static str = "UsState";
        const VALUES: &'static [&'static str] = &["AK", "AL", "AR"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::Ak,
                    1 => Self::Al,
                    2 => Self::Ar,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::Ak => ::saponify::simple::EnumText::Known(0),
                Self::Al => ::saponify::simple::EnumText::Known(1),
                Self::Ar => ::saponify::simple::EnumText::Known(2),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(UsState);

    ::saponify::yaserde_simple!(UsState);

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

    impl ::saponify::simple::Union for ZipUnion {
        const NAME: &'static str = "ZipUnion";
        const MEMBERS: &'static [&'static str] = &[
            <::saponify::simple::List<UsState> as ::saponify::simple::SimpleType>::NAME,
            <MyInteger as ::saponify::simple::SimpleType>::NAME,
        ];

        fn read(text: &str) -> Option<Self> {
            if let Some(value) = ::saponify::simple::member(text) {
                return Some(Self::ListOfMyUsState(value));
            }
            ::saponify::simple::member(text).map(Self::MyInteger)
        }

        fn text(&self) -> ::std::borrow::Cow<'_, str> {
            match self {
                Self::ListOfMyUsState(value) => {
                    ::saponify::simple::SimpleType::to_text(value)
                }
                Self::MyInteger(value) => ::saponify::simple::SimpleType::to_text(value),
            }
        }

        fn white_space(&self) -> ::saponify::simple::WhiteSpace {
            match self {
                Self::ListOfMyUsState(_) => {
                    <::saponify::simple::List<
                        UsState,
                    > as ::saponify::simple::SimpleType>::WHITE_SPACE
                }
                Self::MyInteger(_) => {
                    <MyInteger as ::saponify::simple::SimpleType>::WHITE_SPACE
                }
            }
        }

        fn order(&self, other: &Self) -> Option<::std::cmp::Ordering> {
            match (self, other) {
                (Self::ListOfMyUsState(one), Self::ListOfMyUsState(other)) => {
                    ::saponify::simple::SimpleType::order(one, other)
                }
                (Self::MyInteger(one), Self::MyInteger(other)) => {
                    ::saponify::simple::SimpleType::order(one, other)
                }
                _ => None,
            }
        }

        fn read_unlisted(text: &str) -> Option<Self> {
            ::saponify::simple::unlisted_member(text).map(Self::ListOfMyUsState)
        }

        fn is_known(&self) -> bool {
            match self {
                Self::ListOfMyUsState(value) => {
                    ::saponify::simple::SimpleType::is_known(value)
                }
                Self::MyInteger(value) => ::saponify::simple::SimpleType::is_known(value),
            }
        }
    }

    ::saponify::union!(ZipUnion);

    ::saponify::yaserde_simple!(ZipUnion);

    impl ::saponify::simple::Union for Either {
        const NAME: &'static str = "Either";
        const MEMBERS: &'static [&'static str] = &[
            <FontSize as ::saponify::simple::SimpleType>::NAME,
            <::saponify::simple::Date as ::saponify::simple::SimpleType>::NAME,
        ];

        fn read(text: &str) -> Option<Self> {
            if let Some(value) = ::saponify::simple::member(text) {
                return Some(Self::FontSize(value));
            }
            ::saponify::simple::member(text).map(Self::Date)
        }

        fn text(&self) -> ::std::borrow::Cow<'_, str> {
            match self {
                Self::FontSize(value) => ::saponify::simple::SimpleType::to_text(value),
                Self::Date(value) => ::saponify::simple::SimpleType::to_text(value),
            }
        }

        fn white_space(&self) -> ::saponify::simple::WhiteSpace {
            match self {
                Self::FontSize(value) => ::saponify::simple::Union::white_space(value),
                Self::Date(_) => {
                    <::saponify::simple::Date as ::saponify::simple::SimpleType>::WHITE_SPACE
                }
            }
        }

        fn order(&self, other: &Self) -> Option<::std::cmp::Ordering> {
            match (self, other) {
                (Self::FontSize(one), Self::FontSize(other)) => {
                    ::saponify::simple::SimpleType::order(one, other)
                }
                (Self::Date(one), Self::Date(other)) => {
                    ::saponify::simple::SimpleType::order(one, other)
                }
                _ => None,
            }
        }

        fn read_unlisted(text: &str) -> Option<Self> {
            ::saponify::simple::unlisted_member(text).map(Self::FontSize)
        }

        fn is_known(&self) -> bool {
            match self {
                Self::FontSize(value) => ::saponify::simple::SimpleType::is_known(value),
                Self::Date(value) => ::saponify::simple::SimpleType::is_known(value),
            }
        }
    }

    ::saponify::union!(Either);

    ::saponify::yaserde_simple!(Either);

    impl ::saponify::simple::Enumeration for Few {
        type Base = FontSize;
        const NAME: &'static str = "Few";
        const VALUES: &'static [&'static str] = &["small", "12"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::Small,
                    1 => Self::_12,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::Small => ::saponify::simple::EnumText::Known(0),
                Self::_12 => ::saponify::simple::EnumText::Known(1),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Few);

    ::saponify::yaserde_simple!(Few);

    impl ::saponify::simple::Restriction for Starred {
        type Base = Either;
        const NAME: &'static str = "Starred";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .pattern(&["\\A(?:[0-9\\-]+)\\z"]);
            &FACETS
        }

        fn from_base(base: Either) -> Self {
            Self(base)
        }

        fn base(&self) -> &Either {
            &self.0
        }
    }

    ::saponify::restriction!(Starred);

    ::saponify::yaserde_simple!(Starred);

    impl ::saponify::simple::Union for Guess {
        const NAME: &'static str = "Guess";
        const MEMBERS: &'static [&'static str] = &[
            <i32 as ::saponify::simple::SimpleType>::NAME,
            <bool as ::saponify::simple::SimpleType>::NAME,
            <String as ::saponify::simple::SimpleType>::NAME,
        ];

        fn read(text: &str) -> Option<Self> {
            if let Some(value) = ::saponify::simple::member(text) {
                return Some(Self::Int(value));
            }
            if let Some(value) = ::saponify::simple::member(text) {
                return Some(Self::Boolean(value));
            }
            ::saponify::simple::member(text).map(Self::String)
        }

        fn text(&self) -> ::std::borrow::Cow<'_, str> {
            match self {
                Self::Int(value) => ::saponify::simple::SimpleType::to_text(value),
                Self::Boolean(value) => ::saponify::simple::SimpleType::to_text(value),
                Self::String(value) => ::saponify::simple::SimpleType::to_text(value),
            }
        }

        fn white_space(&self) -> ::saponify::simple::WhiteSpace {
            match self {
                Self::Int(_) => <i32 as ::saponify::simple::SimpleType>::WHITE_SPACE,
                Self::Boolean(_) => <bool as ::saponify::simple::SimpleType>::WHITE_SPACE,
                Self::String(_) => <String as ::saponify::simple::SimpleType>::WHITE_SPACE,
            }
        }

        fn order(&self, other: &Self) -> Option<::std::cmp::Ordering> {
            match (self, other) {
                (Self::Int(one), Self::Int(other)) => {
                    ::saponify::simple::SimpleType::order(one, other)
                }
                (Self::Boolean(one), Self::Boolean(other)) => {
                    ::saponify::simple::SimpleType::order(one, other)
                }
                (Self::String(one), Self::String(other)) => {
                    ::saponify::simple::SimpleType::order(one, other)
                }
                _ => None,
            }
        }
    }

    ::saponify::union!(Guess);

    ::saponify::yaserde_simple!(Guess);
}
