// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `replaced` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Replaced(String);

/// The type `collapsed` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Collapsed(String);

/// The type `three` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Three(String);

/// The type `line` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Line(String);

/// The type `trimmedLine` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TrimmedLine(String);

/// The type `word` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Word {
    /// `on call`.
    OnCall,
    /// `off`.
    Off,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `Texts` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Texts", prefix = "w", namespaces = {"w" = "urn:example:blanks"})]
pub struct Texts {
    /// The element `kept`.
    #[yaserde(rename = "kept", prefix = "w")]
    pub kept: Option<String>,
    /// The element `replaced`.
    #[yaserde(rename = "replaced", prefix = "w")]
    pub replaced: Option<Replaced>,
    /// The element `collapsed`.
    #[yaserde(rename = "collapsed", prefix = "w")]
    pub collapsed: Option<Collapsed>,
    /// The element `three`.
    #[yaserde(rename = "three", prefix = "w")]
    pub three: Option<Three>,
    /// The element `line`.
    #[yaserde(rename = "line", prefix = "w")]
    pub line: Option<Line>,
    /// The element `trimmed`.
    #[yaserde(rename = "trimmed", prefix = "w")]
    pub trimmed: Option<TrimmedLine>,
    /// The element `word`.
    #[yaserde(rename = "word", prefix = "w")]
    pub word: Option<Word>,
    /// The attribute `collapsed`.
    #[yaserde(rename = "collapsed", attribute = true)]
    pub collapsed_2: Option<Collapsed>,
    /// The attribute `word`.
    #[yaserde(rename = "word", attribute = true)]
    pub word_2: Option<Word>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::simple::Restriction for Replaced {
        type Base = String;
        const NAME: &'static str = "Replaced";
        const WHITE_SPACE: ::saponify::simple::WhiteSpace = ::saponify::simple::WhiteSpace::Replace;

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new();
            &FACETS
        }

        fn from_base(base: String) -> Self {
            Self(base)
        }

        fn base(&self) -> &String {
            &self.0
        }
    }

    ::saponify::restriction!(Replaced);

    ::saponify::yaserde_simple!(Replaced);

    impl ::saponify::simple::Restriction for Collapsed {
        type Base = String;
        const NAME: &'static str = "Collapsed";
        const WHITE_SPACE: ::saponify::simple::WhiteSpace = ::saponify::simple::WhiteSpace::Collapse;

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new();
            &FACETS
        }

        fn from_base(base: String) -> Self {
            Self(base)
        }

        fn base(&self) -> &String {
            &self.0
        }
    }

    ::saponify::restriction!(Collapsed);

    ::saponify::yaserde_simple!(Collapsed);

    impl ::saponify::simple::Restriction for Three {
        type Base = String;
        const NAME: &'static str = "Three";
        const WHITE_SPACE: ::saponify::simple::WhiteSpace = ::saponify::simple::WhiteSpace::Collapse;

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .min_length(3)
                .max_length(3);
            &FACETS
        }

        fn from_base(base: String) -> Self {
            Self(base)
        }

        fn base(&self) -> &String {
            &self.0
        }
    }

    ::saponify::restriction!(Three);

    ::saponify::yaserde_simple!(Three);

    impl ::saponify::simple::Restriction for Line {
        type Base = String;
        const NAME: &'static str = "Line";
        const WHITE_SPACE: ::saponify::simple::WhiteSpace = ::saponify::simple::WhiteSpace::Replace;

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .max_length(5);
            &FACETS
        }

        fn from_base(base: String) -> Self {
            Self(base)
        }

        fn base(&self) -> &String {
            &self.0
        }
    }

    ::saponify::restriction!(Line);

    ::saponify::yaserde_simple!(Line);

    impl ::saponify::simple::Restriction for TrimmedLine {
        type Base = String;
        const NAME: &'static str = "TrimmedLine";
        const WHITE_SPACE: ::saponify::simple::WhiteSpace = ::saponify::simple::WhiteSpace::Collapse;

        fn facets() -> &'static ::saponify::simple::Facets {
            static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                .pattern(&["\\A(?:[^ \\t\\n\\r]*)\\z"])
                .pattern_as_written(&["\\S*"])
                .max_length(5);
            &FACETS
        }

        fn from_base(base: String) -> Self {
            Self(base)
        }

        fn base(&self) -> &String {
            &self.0
        }
    }

    ::saponify::restriction!(TrimmedLine);

    ::saponify::yaserde_simple!(TrimmedLine);

    impl ::saponify::simple::Enumeration for Word {
        type Base = String;
        const NAME: &'static str = "Word";
        const VALUES: &'static [&'static str] = &["on call", "off"];
        const WHITE_SPACE: ::saponify::simple::WhiteSpace = ::saponify::simple::WhiteSpace::Collapse;

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::OnCall,
                    1 => Self::Off,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::OnCall => ::saponify::simple::EnumText::Known(0),
                Self::Off => ::saponify::simple::EnumText::Known(1),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Word);

    ::saponify::yaserde_simple!(Word);
}
