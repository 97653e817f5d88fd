// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `text` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Text {
    /// an empty text.
    Empty,
    /// an empty text.
    Symbol,
    /// `a`.
    A,
    /// `a`.
    A2,
    /// `a`.
    A3,
    /// `A`.
    A4,
    /// `a b`.
    AB,
    /// `a b`.
    AB2,
    /// `a b`.
    AB3,
    /// `+`.
    Symbol2,
    /// `-`.
    Symbol3,
    /// `<=`.
    Symbol4,
    /// `1st`.
    _1st,
    /// `1`.
    _1,
    /// `-1`.
    Minus1,
    /// `A-B`.
    AB4,
    /// `A_B`.
    AB5,
    /// `self`.
    Self_,
    /// `Self`.
    Self2,
    /// `crate`.
    Crate,
    /// `Unknown`.
    Unknown2,
    /// `unknown`.
    Unknown3,
    /// `😀`.
    Symbol5,
    /// `😁`.
    Symbol6,
    /// `é`.
    É,
    /// `é`.
    E,
    /// `"quoted" \n {} //`.
    QuotedN,
    /// `r#type`.
    RType,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `Odd` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Odd", prefix = "o", namespaces = {"o" = "urn:example:odd"})]
pub struct Odd {
    /// The element `value`.
    #[yaserde(rename = "value", prefix = "o")]
    #[required(occurs = 0..)]
    pub value: Vec<Text>,
    /// The attribute `value`.
    #[yaserde(rename = "value", attribute = true)]
    pub value_2: Option<Text>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::simple::Enumeration for Text {
        type Base = String;
        const NAME: &'static str = "Text";
        const VALUES: &'static [&'static str] = &[
            "",
            " ",
            "a",
            " a",
            "a ",
            "A",
            "a\nb",
            "a\tb",
            "a\rb",
            "+",
            "-",
            "<=",
            "1st",
            "1",
            "-1",
            "A-B",
            "A_B",
            "self",
            "Self",
            "crate",
            "Unknown",
            "unknown",
            "😀",
            "😁",
            "é",
            "e\u{301}",
            "\"quoted\" \\n {} //",
            "r#type",
        ];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::Empty,
                    1 => Self::Symbol,
                    2 => Self::A,
                    3 => Self::A2,
                    4 => Self::A3,
                    5 => Self::A4,
                    6 => Self::AB,
                    7 => Self::AB2,
                    8 => Self::AB3,
                    9 => Self::Symbol2,
                    10 => Self::Symbol3,
                    11 => Self::Symbol4,
                    12 => Self::_1st,
                    13 => Self::_1,
                    14 => Self::Minus1,
                    15 => Self::AB4,
                    16 => Self::AB5,
                    17 => Self::Self_,
                    18 => Self::Self2,
                    19 => Self::Crate,
                    20 => Self::Unknown2,
                    21 => Self::Unknown3,
                    22 => Self::Symbol5,
                    23 => Self::Symbol6,
                    24 => Self::É,
                    25 => Self::E,
                    26 => Self::QuotedN,
                    27 => Self::RType,
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
                Self::A => ::saponify::simple::EnumText::Known(2),
                Self::A2 => ::saponify::simple::EnumText::Known(3),
                Self::A3 => ::saponify::simple::EnumText::Known(4),
                Self::A4 => ::saponify::simple::EnumText::Known(5),
                Self::AB => ::saponify::simple::EnumText::Known(6),
                Self::AB2 => ::saponify::simple::EnumText::Known(7),
                Self::AB3 => ::saponify::simple::EnumText::Known(8),
                Self::Symbol2 => ::saponify::simple::EnumText::Known(9),
                Self::Symbol3 => ::saponify::simple::EnumText::Known(10),
                Self::Symbol4 => ::saponify::simple::EnumText::Known(11),
                Self::_1st => ::saponify::simple::EnumText::Known(12),
                Self::_1 => ::saponify::simple::EnumText::Known(13),
                Self::Minus1 => ::saponify::simple::EnumText::Known(14),
                Self::AB4 => ::saponify::simple::EnumText::Known(15),
                Self::AB5 => ::saponify::simple::EnumText::Known(16),
                Self::Self_ => ::saponify::simple::EnumText::Known(17),
                Self::Self2 => ::saponify::simple::EnumText::Known(18),
                Self::Crate => ::saponify::simple::EnumText::Known(19),
                Self::Unknown2 => ::saponify::simple::EnumText::Known(20),
                Self::Unknown3 => ::saponify::simple::EnumText::Known(21),
                Self::Symbol5 => ::saponify::simple::EnumText::Known(22),
                Self::Symbol6 => ::saponify::simple::EnumText::Known(23),
                Self::É => ::saponify::simple::EnumText::Known(24),
                Self::E => ::saponify::simple::EnumText::Known(25),
                Self::QuotedN => ::saponify::simple::EnumText::Known(26),
                Self::RType => ::saponify::simple::EnumText::Known(27),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Text);

    ::saponify::yaserde_simple!(Text);

    ::saponify::yaserde_record!(Odd, "o:Odd");
}
