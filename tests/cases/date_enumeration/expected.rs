// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// A day off.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Holiday {
    /// The first day.
    _20241225,
    /// `2024-12-26`.
    _20241226,
    /// `2025-01-01`.
    _20250101,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `rate` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rate {
    /// `0`.
    _0,
    /// `7.0`.
    _70,
    /// `19`.
    _19,
    /// `-1.50`.
    Minus150,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `deadline` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Deadline {
    /// `2024-01-01T12:00:00Z`.
    _20240101t120000z,
    /// `2024-07-01T12:00:00Z`.
    _20240701t120000z,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `odd` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Odd {
    /// `1`.
    _1,
    /// `+3`.
    _3,
    /// `-5`.
    Minus5,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `edge` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Edge {
    /// `INF`.
    Inf,
    /// `-INF`.
    Inf2,
    /// `NaN`.
    NaN,
    /// `1E3`.
    _1e3,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `code` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Code {
    /// `c:open`.
    COpen,
    /// `d:open`.
    DOpen,
    /// `c:shut`.
    CShut,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `season` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Season {
    /// `--03`.
    _03,
    /// `--06`.
    _06,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `wait` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Wait {
    /// `PT1H`.
    Pt1h,
    /// `P1D`.
    P1d,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `Plan` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Plan", prefix = "d", namespaces = {"d" = "urn:example:dates"})]
pub struct Plan {
    /// The element `holiday`.
    #[yaserde(rename = "holiday", prefix = "d")]
    #[required(occurs = 1..)]
    pub holiday: Vec<Holiday>,
    /// The element `rate`.
    #[yaserde(rename = "rate", prefix = "d")]
    #[required(occurs = 0..)]
    pub rate: Vec<Rate>,
    /// The element `deadline`.
    #[yaserde(rename = "deadline", prefix = "d")]
    pub deadline: Option<Deadline>,
    /// The element `odd`.
    #[yaserde(rename = "odd", prefix = "d")]
    #[required(occurs = 0..)]
    pub odd: Vec<Odd>,
    /// The element `edge`.
    #[yaserde(rename = "edge", prefix = "d")]
    #[required(occurs = 0..)]
    pub edge: Vec<Edge>,
    /// The element `code`.
    #[yaserde(rename = "code", prefix = "d")]
    #[required(occurs = 0..)]
    pub code: Vec<Code>,
    /// The element `season`.
    #[yaserde(rename = "season", prefix = "d")]
    pub season: Option<Season>,
    /// The element `wait`.
    #[yaserde(rename = "wait", prefix = "d")]
    #[required(occurs = 0..)]
    pub wait: Vec<Wait>,
    /// The attribute `rate`.
    #[yaserde(rename = "rate", attribute = true)]
    pub rate_2: Option<Rate>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::simple::Enumeration for Holiday {
        type Base = ::saponify::simple::Date;
        const NAME: &'static str = "Holiday";
        const VALUES: &'static [&'static str] = &["2024-12-25", "2024-12-26", "2025-01-01"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::_20241225,
                    1 => Self::_20241226,
                    2 => Self::_20250101,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::_20241225 => ::saponify::simple::EnumText::Known(0),
                Self::_20241226 => ::saponify::simple::EnumText::Known(1),
                Self::_20250101 => ::saponify::simple::EnumText::Known(2),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Holiday);

    ::saponify::yaserde_simple!(Holiday);

    impl ::saponify::simple::Enumeration for Rate {
        type Base = ::saponify::simple::Decimal;
        const NAME: &'static str = "Rate";
        const VALUES: &'static [&'static str] = &["0", "7.0", "19", "-1.50"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::_0,
                    1 => Self::_70,
                    2 => Self::_19,
                    3 => Self::Minus150,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::_0 => ::saponify::simple::EnumText::Known(0),
                Self::_70 => ::saponify::simple::EnumText::Known(1),
                Self::_19 => ::saponify::simple::EnumText::Known(2),
                Self::Minus150 => ::saponify::simple::EnumText::Known(3),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Rate);

    ::saponify::yaserde_simple!(Rate);

    impl ::saponify::simple::Enumeration for Deadline {
        type Base = ::saponify::simple::DateTime;
        const NAME: &'static str = "Deadline";
        const VALUES: &'static [&'static str] = &[
            "2024-01-01T12:00:00Z",
            "2024-07-01T12:00:00Z",
        ];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::_20240101t120000z,
                    1 => Self::_20240701t120000z,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::_20240101t120000z => ::saponify::simple::EnumText::Known(0),
                Self::_20240701t120000z => ::saponify::simple::EnumText::Known(1),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Deadline);

    ::saponify::yaserde_simple!(Deadline);

    impl ::saponify::simple::Enumeration for Odd {
        type Base = ::saponify::simple::Integer;
        const NAME: &'static str = "Odd";
        const VALUES: &'static [&'static str] = &["1", "+3", "-5"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::_1,
                    1 => Self::_3,
                    2 => Self::Minus5,
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
                Self::_3 => ::saponify::simple::EnumText::Known(1),
                Self::Minus5 => ::saponify::simple::EnumText::Known(2),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Odd);

    ::saponify::yaserde_simple!(Odd);

    impl ::saponify::simple::Enumeration for Edge {
        type Base = ::saponify::simple::Double;
        const NAME: &'static str = "Edge";
        const VALUES: &'static [&'static str] = &["INF", "-INF", "NaN", "1E3"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::Inf,
                    1 => Self::Inf2,
                    2 => Self::NaN,
                    3 => Self::_1e3,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::Inf => ::saponify::simple::EnumText::Known(0),
                Self::Inf2 => ::saponify::simple::EnumText::Known(1),
                Self::NaN => ::saponify::simple::EnumText::Known(2),
                Self::_1e3 => ::saponify::simple::EnumText::Known(3),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Edge);

    ::saponify::yaserde_simple!(Edge);

    impl ::saponify::simple::Enumeration for Code {
        type Base = ::saponify::simple::QName;
        const NAME: &'static str = "Code";
        const VALUES: &'static [&'static str] = &["c:open", "d:open", "c:shut"];
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("c", "urn:example:codes"),
            ::saponify::contract::Namespace::new("d", "urn:example:dates"),
        ];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::COpen,
                    1 => Self::DOpen,
                    2 => Self::CShut,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::COpen => ::saponify::simple::EnumText::Known(0),
                Self::DOpen => ::saponify::simple::EnumText::Known(1),
                Self::CShut => ::saponify::simple::EnumText::Known(2),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Code);

    ::saponify::yaserde_simple!(Code);

    impl ::saponify::simple::Enumeration for Season {
        type Base = ::saponify::simple::GMonth;
        const NAME: &'static str = "Season";
        const VALUES: &'static [&'static str] = &["--03", "--06"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::_03,
                    1 => Self::_06,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::_03 => ::saponify::simple::EnumText::Known(0),
                Self::_06 => ::saponify::simple::EnumText::Known(1),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Season);

    ::saponify::yaserde_simple!(Season);

    impl ::saponify::simple::Enumeration for Wait {
        type Base = ::saponify::simple::Duration;
        const NAME: &'static str = "Wait";
        const VALUES: &'static [&'static str] = &["PT1H", "P1D"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::Pt1h,
                    1 => Self::P1d,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::Pt1h => ::saponify::simple::EnumText::Known(0),
                Self::P1d => ::saponify::simple::EnumText::Known(1),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Wait);

    ::saponify::yaserde_simple!(Wait);

    ::saponify::yaserde_record!(Plan, "d:Plan");
}
