// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `key` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Key(::saponify::simple::HexBinary);

/// The type `lower` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Lower(::saponify::simple::Lexical<::saponify::simple::HexBinary>);

/// The type `magic` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Magic {
    /// `0FB7`.
    _0fb7,
    /// `cafe`.
    Cafe,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `thumb` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Thumb(::saponify::simple::Base64Binary);

/// The type `padded` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Padded(::saponify::simple::Lexical<::saponify::simple::Base64Binary>);

/// The type `Blob` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Blob", prefix = "b", namespaces = {"b" = "urn:example:binary"})]
pub struct Blob {
    /// The element `key`.
    #[yaserde(rename = "key", prefix = "b")]
    pub key: Key,
    /// The element `lower`.
    #[yaserde(rename = "lower", prefix = "b")]
    pub lower: Option<Lower>,
    /// The element `magic`.
    #[yaserde(rename = "magic", prefix = "b")]
    #[required(occurs = 0..)]
    pub magic: Vec<Magic>,
    /// The element `thumb`.
    #[yaserde(rename = "thumb", prefix = "b")]
    pub thumb: Option<Thumb>,
    /// The element `padded`.
    #[yaserde(rename = "padded", prefix = "b")]
    pub padded: Option<Padded>,
    /// The attribute `sum`.
    #[yaserde(rename = "sum", attribute = true)]
    pub sum: Option<Key>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::simple::Restriction for Key {
        type Base = ::saponify::simple::HexBinary;
        const NAME: &'static str = "Key";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .min_length(4)
                .max_length(4);
            &FACETS
        }

        fn from_base(base: ::saponify::simple::HexBinary) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::HexBinary {
            &self.0
        }
    }

    ::saponify::restriction!(Key);

    ::saponify::yaserde_simple!(Key);

    impl ::saponify::simple::Restriction for Lower {
        type Base = ::saponify::simple::Lexical<::saponify::simple::HexBinary>;
        const NAME: &'static str = "Lower";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .pattern(&["\\A(?:[0-9a-f]*)\\z"])
                .max_length(2);
            &FACETS
        }

        fn from_base(
            base: ::saponify::simple::Lexical<::saponify::simple::HexBinary>,
        ) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::Lexical<::saponify::simple::HexBinary> {
            &self.0
        }
    }

    ::saponify::restriction!(Lower);

    ::saponify::yaserde_simple!(Lower);

    impl ::saponify::simple::Enumeration for Magic {
        type Base = ::saponify::simple::HexBinary;
        const NAME: &'static str = "Magic";
        const VALUES: &'static [&'static str] = &["0FB7", "cafe"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::_0fb7,
                    1 => Self::Cafe,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::_0fb7 => ::saponify::simple::EnumText::Known(0),
                Self::Cafe => ::saponify::simple::EnumText::Known(1),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Magic);

    ::saponify::yaserde_simple!(Magic);

    impl ::saponify::simple::Restriction for Thumb {
        type Base = ::saponify::simple::Base64Binary;
        const NAME: &'static str = "Thumb";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .min_length(1)
                .max_length(3);
            &FACETS
        }

        fn from_base(base: ::saponify::simple::Base64Binary) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::Base64Binary {
            &self.0
        }
    }

    ::saponify::restriction!(Thumb);

    ::saponify::yaserde_simple!(Thumb);

    impl ::saponify::simple::Restriction for Padded {
        type Base = ::saponify::simple::Lexical<::saponify::simple::Base64Binary>;
        const NAME: &'static str = "Padded";

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .pattern(&["\\A(?:[^\\n\\r]*=)\\z"])
                .pattern_as_written(&[".*="]);
            &FACETS
        }

        fn from_base(
            base: ::saponify::simple::Lexical<::saponify::simple::Base64Binary>,
        ) -> Self {
            Self(base)
        }

        fn base(&self) -> &::saponify::simple::Lexical<::saponify::simple::Base64Binary> {
            &self.0
        }
    }

    ::saponify::restriction!(Padded);

    ::saponify::yaserde_simple!(Padded);
}
