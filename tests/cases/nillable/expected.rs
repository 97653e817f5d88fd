// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `Item` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Item", prefix = "n", namespaces = {"n" = "urn:example:nillable"})]
pub struct Item {
    /// The element `productName`.
    #[yaserde(rename = "productName", prefix = "n")]
    pub product_name: ::saponify::Nillable<String>,
    /// Nil where the customer said to forget it.
    #[yaserde(rename = "comment", prefix = "n")]
    pub comment: Option<::saponify::Nillable<String>>,
    /// The element `shipDate`.
    #[yaserde(rename = "shipDate", prefix = "n")]
    pub ship_date: Option<::saponify::Nillable<::saponify::simple::Date>>,
    /// The element `count`.
    #[yaserde(rename = "count", prefix = "n")]
    #[required(occurs = 0..)]
    pub count: Vec<::saponify::Nillable<i32>>,
    /// The element `address`.
    #[yaserde(rename = "address", prefix = "n")]
    pub address: Option<::saponify::Nillable<Address>>,
    /// The element `size`.
    #[yaserde(rename = "size", prefix = "n")]
    pub size: Option<::saponify::Nillable<Size>>,
}

/// The type `size` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Size {
    /// `S`.
    S,
    /// `L`.
    L,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// The type `Address` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Address", prefix = "n", namespaces = {"n" = "urn:example:nillable"})]
pub struct Address {
    /// The element `street`.
    #[yaserde(rename = "street", prefix = "n")]
    pub street: String,
    /// The element `city`.
    #[yaserde(rename = "city", prefix = "n")]
    pub city: String,
    /// The attribute `kind`.
    #[yaserde(rename = "kind", attribute = true)]
    pub kind: Option<::saponify::simple::NmToken>,
}

/// The type `Load` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Load {
    /// The part `choice`.
    pub choice: LoadChoice,
}

/// The type `Names` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "Names", prefix = "n", namespaces = {"n" = "urn:example:nillable"})]
pub struct Names {
    /// The element `name`.
    #[yaserde(rename = "name", prefix = "n")]
    #[required(occurs = 0..)]
    pub name: Vec<::saponify::Nillable<String>>,
}

/// One of several.
#[derive(Clone, Debug, PartialEq)]
pub enum LoadChoice {
    /// The element `weight`.
    Weight(::saponify::Nillable<::saponify::simple::Decimal>),
    /// The element `pieces`.
    Pieces(Vec<::saponify::Nillable<i32>>),
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    ::saponify::yaserde_record!(Item, "n:Item");

    impl ::saponify::simple::Enumeration for Size {
        type Base = ::saponify::simple::Token;
        const NAME: &'static str = "Size";
        const VALUES: &'static [&'static str] = &["S", "L"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::S,
                    1 => Self::L,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::S => ::saponify::simple::EnumText::Known(0),
                Self::L => ::saponify::simple::EnumText::Known(1),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Size);

    ::saponify::yaserde_simple!(Size);

    impl ::saponify::Wire for Load {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("n", "urn:example:nillable"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<LoadChoice> = None;
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::group(
                    "choice",
                    &[
                        ::saponify::__private::Start::element(
                            "urn:example:nillable",
                            "weight",
                        ),
                        ::saponify::__private::Start::element(
                            "urn:example:nillable",
                            "pieces",
                        ),
                    ],
                    1,
                    1,
                ),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 1],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(::saponify::Group::decode(reader)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            let Some(field_0) = field_0 else {
                return Err(reader.missing("choice"));
            };
            Ok(Self { choice: field_0 })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            ::saponify::Group::encode(&self.choice, writer)?;
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Load, "n:Load");

    ::saponify::yaserde_record!(Names, "n:Names");

    impl ::saponify::Group for LoadChoice {
        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:nillable", "weight", true),
                ::saponify::__private::Field::list("urn:example:nillable", "pieces", 1, 2),
            ];
            Ok(
                match reader.alternative(FIELDS)? {
                    0 => Self::Weight(::saponify::Wire::decode(reader)?),
                    _ => {
                        Self::Pieces({
                            const ITEMS: &[::saponify::__private::Field] = &[
                                ::saponify::__private::Field::list(
                                    "urn:example:nillable",
                                    "pieces",
                                    1,
                                    2,
                                ),
                            ];
                            let mut items = Vec::new();
                            reader
                                .members(
                                    ITEMS,
                                    &mut [0],
                                    &mut |_, reader| {
                                        reader.push(&mut items, ::saponify::Wire::decode)?;
                                        Ok(())
                                    },
                                )?;
                            items
                        })
                    }
                },
            )
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            match self {
                Self::Weight(value) => writer.element("n:weight", value),
                Self::Pieces(value) => writer.list("n:pieces", value, 1, 2),
            }
        }
    }
}
