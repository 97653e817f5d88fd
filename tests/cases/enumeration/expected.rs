// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// A colour of the rainbow.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Colour {
    /// Like a rose.
    Red,
    /// `deep blue`.
    DeepBlue,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `Awkward` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Awkward {
    /// an empty text.
    Empty,
    /// `+`.
    Symbol,
    /// `-`.
    Symbol2,
    /// `1st`.
    _1st,
    /// `A-B`.
    AB,
    /// `A_B`.
    AB2,
    /// `a.b`.
    AB3,
    /// `AB`.
    Ab4,
    /// `Unknown`.
    Unknown2,
    /// `Self`.
    Self_,
    /// `self`.
    Self2,
    /// `None`.
    None,
    /// `Ok`.
    Ok,
    /// `type`.
    Type,
    /// `Größe`.
    Größe,
    /// `日本`.
    日本,
    /// `<&">`.
    Symbol3,
    /// `back\slash`.
    BackSlash,
    /// `'tick'`.
    Tick,
    /// `{brace}`.
    Brace,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `Trimmed` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Trimmed {
    /// `on`.
    On,
    /// `off`.
    Off,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `Digit` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Digit {
    /// `1`.
    _1,
    /// `-1`.
    Minus1,
    /// `+10`.
    _10,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `Warm` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Warm {
    /// `red`.
    Red,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `values` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "values",
    prefix = "e",
    namespaces = {"e" = "urn:example:enumeration"}
)]
pub struct Values {
    /// The element `colour`.
    #[yaserde(rename = "colour", prefix = "e")]
    pub colour: Colour,
    /// The element `awkward`.
    #[yaserde(rename = "awkward", prefix = "e")]
    #[required(occurs = 0..)]
    pub awkward: Vec<Awkward>,
    /// The element `trimmed`.
    #[yaserde(rename = "trimmed", prefix = "e")]
    pub trimmed: Option<Trimmed>,
    /// The element `digit`.
    #[yaserde(rename = "digit", prefix = "e")]
    #[required(occurs = 0..)]
    pub digit: Vec<Digit>,
    /// The element `warm`.
    #[yaserde(rename = "warm", prefix = "e")]
    pub warm: Option<Warm>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::simple::Enumeration for Colour {
        type Base = String;
        const NAME: &'static str = "Colour";
        const VALUES: &'static [&'static str] = &["red", "deep blue"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::Red,
                    1 => Self::DeepBlue,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::Red => ::saponify::simple::EnumText::Known(0),
                Self::DeepBlue => ::saponify::simple::EnumText::Known(1),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Colour);

    ::saponify::yaserde_simple!(Colour);

    impl ::saponify::simple::Enumeration for Awkward {
        type Base = String;
        const NAME: &'static str = "Awkward";
        const VALUES: &'static [&'static str] = &[
            "",
            "+",
            "-",
            "1st",
            "A-B",
            "A_B",
            "a.b",
            "AB",
            "Unknown",
            "Self",
            "self",
            "None",
            "Ok",
            "type",
            "Größe",
            "日本",
            "<&\">",
            "back\\slash",
            "`tick`",
            "{brace}",
        ];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::Empty,
                    1 => Self::Symbol,
                    2 => Self::Symbol2,
                    3 => Self::_1st,
                    4 => Self::AB,
                    5 => Self::AB2,
                    6 => Self::AB3,
                    7 => Self::Ab4,
                    8 => Self::Unknown2,
                    9 => Self::Self_,
                    10 => Self::Self2,
                    11 => Self::None,
                    12 => Self::Ok,
                    13 => Self::Type,
                    14 => Self::Größe,
                    15 => Self::日本,
                    16 => Self::Symbol3,
                    17 => Self::BackSlash,
                    18 => Self::Tick,
                    19 => Self::Brace,
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
                Self::Symbol => ::saponify::simple::EnumText::Known(1),
                Self::Symbol2 => ::saponify::simple::EnumText::Known(2),
                Self::_1st => ::saponify::simple::EnumText::Known(3),
                Self::AB => ::saponify::simple::EnumText::Known(4),
                Self::AB2 => ::saponify::simple::EnumText::Known(5),
                Self::AB3 => ::saponify::simple::EnumText::Known(6),
                Self::Ab4 => ::saponify::simple::EnumText::Known(7),
                Self::Unknown2 => ::saponify::simple::EnumText::Known(8),
                Self::Self_ => ::saponify::simple::EnumText::Known(9),
                Self::Self2 => ::saponify::simple::EnumText::Known(10),
                Self::None => ::saponify::simple::EnumText::Known(11),
                Self::Ok => ::saponify::simple::EnumText::Known(12),
                Self::Type => ::saponify::simple::EnumText::Known(13),
                Self::Größe => ::saponify::simple::EnumText::Known(14),
                Self::日本 => ::saponify::simple::EnumText::Known(15),
                Self::Symbol3 => ::saponify::simple::EnumText::Known(16),
                Self::BackSlash => ::saponify::simple::EnumText::Known(17),
                Self::Tick => ::saponify::simple::EnumText::Known(18),
                Self::Brace => ::saponify::simple::EnumText::Known(19),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Awkward);

    ::saponify::yaserde_simple!(Awkward);

    impl ::saponify::simple::Enumeration for Trimmed {
        type Base = ::saponify::simple::Token;
        const NAME: &'static str = "Trimmed";
        const VALUES: &'static [&'static str] = &["on", "off"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::On,
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
                Self::On => ::saponify::simple::EnumText::Known(0),
                Self::Off => ::saponify::simple::EnumText::Known(1),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Trimmed);

    ::saponify::yaserde_simple!(Trimmed);

    impl ::saponify::simple::Enumeration for Digit {
        type Base = i32;
        const NAME: &'static str = "Digit";
        const VALUES: &'static [&'static str] = &["1", "-1", "+10"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::_1,
                    1 => Self::Minus1,
                    2 => Self::_10,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::_1 => ::saponify::simple::EnumText::Known(0),
                Self::Minus1 => ::saponify::simple::EnumText::Known(1),
                Self::_10 => ::saponify::simple::EnumText::Known(2),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Digit);

    ::saponify::yaserde_simple!(Digit);

    impl ::saponify::simple::Enumeration for Warm {
        type Base = String;
        const NAME: &'static str = "Warm";
        const VALUES: &'static [&'static str] = &["red"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::Red,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::Red => ::saponify::simple::EnumText::Known(0),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Warm);

    ::saponify::yaserde_simple!(Warm);
}
