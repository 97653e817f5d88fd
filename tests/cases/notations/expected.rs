// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `picture` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "picture", prefix = "p", namespaces = {"p" = "urn:example:pictures"})]
pub struct Picture {
    /// The text between the tags.
    #[yaserde(text = true)]
    pub value: ::saponify::simple::HexBinary,
    /// The attribute `pictype`.
    #[yaserde(rename = "pictype", attribute = true)]
    pub pictype: Pictype,
}

/// The type `pictype` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Pictype {
    /// `p:jpeg`.
    PJpeg,
    /// `p:png`.
    PPng,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    ::saponify::yaserde_record!(Picture, "p:picture");

    impl ::saponify::simple::Enumeration for Pictype {
        type Base = ::saponify::simple::Notation;
        const NAME: &'static str = "Pictype";
        const VALUES: &'static [&'static str] = &["p:jpeg", "p:png"];
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("p", "urn:example:pictures"),
        ];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::PJpeg,
                    1 => Self::PPng,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::PJpeg => ::saponify::simple::EnumText::Known(0),
                Self::PPng => ::saponify::simple::EnumText::Known(1),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Pictype);

    ::saponify::yaserde_simple!(Pictype);
}
