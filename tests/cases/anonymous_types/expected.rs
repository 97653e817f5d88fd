// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// A house, from outside in.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "house", prefix = "t", namespaces = {"t" = "urn:example:house"})]
pub struct House {
    /// The element `roof`.
    #[yaserde(rename = "roof", prefix = "t")]
    pub roof: Roof,
    /// A window in a wall.
    #[yaserde(rename = "window", prefix = "t")]
    #[required(occurs = 1..)]
    pub window: Vec<HouseWindow>,
    /// The element `owner`.
    #[yaserde(rename = "owner", prefix = "t")]
    pub owner: Owner,
    /// The element `garden`.
    #[yaserde(rename = "garden", prefix = "t")]
    pub garden: Garden,
}

/// The type `roof` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "roof", prefix = "t", namespaces = {"t" = "urn:example:house"})]
pub struct Roof {
    /// The element `colour`.
    #[yaserde(rename = "colour", prefix = "t")]
    pub colour: Colour,
    /// The element `window`.
    #[yaserde(rename = "window", prefix = "t")]
    #[required(occurs = 0..= 2)]
    pub window: Vec<Window>,
}

/// The type `colour` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Colour {
    /// `red`.
    Red,
    /// `grey`.
    Grey,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `window` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "window", prefix = "t", namespaces = {"t" = "urn:example:house"})]
pub struct Window {
    /// The element `width`.
    #[yaserde(rename = "width", prefix = "t")]
    pub width: ::saponify::simple::Decimal,
}

/// A window in a wall.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "window", prefix = "t", namespaces = {"t" = "urn:example:house"})]
pub struct HouseWindow {
    /// The element `floor`.
    #[yaserde(rename = "floor", prefix = "t")]
    pub floor: i32,
    /// The attribute `opens`.
    #[yaserde(rename = "opens", attribute = true)]
    pub opens: Option<Opens>,
}

/// The type `opens` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Opens {
    /// `inwards`.
    Inwards,
    /// `outwards`.
    Outwards,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `garden` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "garden", prefix = "t", namespaces = {"t" = "urn:example:house"})]
pub struct Garden {
    /// The element `owner`.
    #[yaserde(rename = "owner", prefix = "t")]
    pub owner: GardenOwner,
}

/// The type `owner` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "owner", prefix = "t", namespaces = {"t" = "urn:example:house"})]
pub struct GardenOwner {
    /// The element `since`.
    #[yaserde(rename = "since", prefix = "t")]
    pub since: ::saponify::simple::GYear,
}

/// The type `owner` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "owner", prefix = "t", namespaces = {"t" = "urn:example:house"})]
pub struct Owner {
    /// The element `name`.
    #[yaserde(rename = "name", prefix = "t")]
    pub name: String,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::simple::Enumeration for Colour {
        type Base = ::saponify::simple::Token;
        const NAME: &'static str = "Colour";
        const VALUES: &'static [&'static str] = &["red", "grey"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::Red,
                    1 => Self::Grey,
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
                Self::Grey => ::saponify::simple::EnumText::Known(1),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Colour);

    ::saponify::yaserde_simple!(Colour);

    ::saponify::yaserde_record!(HouseWindow, "t:window");

    impl ::saponify::simple::Enumeration for Opens {
        type Base = String;
        const NAME: &'static str = "Opens";
        const VALUES: &'static [&'static str] = &["inwards", "outwards"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::Inwards,
                    1 => Self::Outwards,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::Inwards => ::saponify::simple::EnumText::Known(0),
                Self::Outwards => ::saponify::simple::EnumText::Known(1),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Opens);

    ::saponify::yaserde_simple!(Opens);
}
