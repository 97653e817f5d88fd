// This file is generated from `contract.wsdl` by saponify. Change the contract, not this file.

/// The namespace `urn:example:encoded`.
pub mod encoded {
    /// The type `ArrayOfFloat` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ArrayOfFloat {
        /// The element `item`.
        pub item: Vec<::saponify::simple::Float>,
    }

    /// The type `ArrayOfOrder` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ArrayOfOrder {
        /// The element `item`.
        pub item: Vec<Order>,
    }

    /// The type `ArrayOfString` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ArrayOfString {
        /// The element `item`.
        pub item: Vec<String>,
    }

    /// The type `ArrayOfAny` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ArrayOfAny {
        /// The element `item`.
        pub item: Vec<::saponify::xml::AnyType>,
    }

    /// The type `ArrayOfArrays` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ArrayOfArrays {
        /// The element `item`.
        pub item: Vec<::saponify::xml::AnyType>,
    }

    /// The type `Order` of the contract.
    #[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
    #[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
    #[yaserde(
        rename = "Order",
        prefix = "tns",
        namespaces = {"tns" = "urn:example:encoded"}
    )]
    pub struct Order {
        /// The element `Product`.
        #[yaserde(rename = "Product")]
        pub product: String,
        /// The element `Price`.
        #[yaserde(rename = "Price")]
        pub price: ::saponify::simple::Decimal,
    }

    /// The type `Basket` of the contract.
    #[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
    #[yaserde(
        rename = "Basket",
        prefix = "tns",
        namespaces = {"tns" = "urn:example:encoded"}
    )]
    pub struct Basket {
        /// The element `orders`.
        #[yaserde(rename = "orders")]
        pub orders: ArrayOfOrder,
        /// The element `numbers`.
        #[yaserde(rename = "numbers")]
        pub numbers: Option<::saponify::Nillable<ArrayOfFloat>>,
    }

    /// How the types above stand on the wire.
    mod wire {
        use super::*;

        ::saponify::list_wrapper!(ArrayOfFloat { item : ::saponify::simple::Float });

        impl ::saponify::Wire for ArrayOfFloat {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new("tns", "urn:example:encoded"),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_0: Vec<::saponify::simple::Float> = Vec::new();
                reader
                    .attributes(
                        &mut |_, namespace, _, _| Ok(
                            namespace == "http://schemas.xmlsoap.org/soap/encoding/",
                        ),
                    )?;
                reader
                    .items(
                        &mut |reader| {
                            reader.push(&mut field_0, ::saponify::Wire::decode)?;
                            Ok(())
                        },
                    )?;
                Ok(Self { item: field_0 })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer
                    .array(
                        "xsd",
                        "http://www.w3.org/2001/XMLSchema",
                        "float",
                        "[]",
                        self.item.len(),
                    )?;
                writer.content();
                writer.list("item", &self.item, 0, u32::MAX)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(ArrayOfFloat, "tns:ArrayOfFloat");

        ::saponify::list_wrapper!(ArrayOfOrder { item : Order });

        impl ::saponify::Wire for ArrayOfOrder {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new("tns", "urn:example:encoded"),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_0: Vec<Order> = Vec::new();
                reader
                    .attributes(
                        &mut |_, namespace, _, _| Ok(
                            namespace == "http://schemas.xmlsoap.org/soap/encoding/",
                        ),
                    )?;
                reader
                    .items(
                        &mut |reader| {
                            reader.push(&mut field_0, ::saponify::Wire::decode)?;
                            Ok(())
                        },
                    )?;
                Ok(Self { item: field_0 })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.array("tns", "urn:example:encoded", "Order", "[]", self.item.len())?;
                writer.content();
                writer.list("item", &self.item, 0, u32::MAX)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(ArrayOfOrder, "tns:ArrayOfOrder");

        ::saponify::list_wrapper!(ArrayOfString { item : String });

        impl ::saponify::Wire for ArrayOfString {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new("tns", "urn:example:encoded"),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_0: Vec<String> = Vec::new();
                reader
                    .attributes(
                        &mut |_, namespace, _, _| Ok(
                            namespace == "http://schemas.xmlsoap.org/soap/encoding/",
                        ),
                    )?;
                reader
                    .items(
                        &mut |reader| {
                            reader.push(&mut field_0, ::saponify::Wire::decode)?;
                            Ok(())
                        },
                    )?;
                Ok(Self { item: field_0 })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer
                    .array(
                        "xsd",
                        "http://www.w3.org/2001/XMLSchema",
                        "string",
                        "[]",
                        self.item.len(),
                    )?;
                writer.content();
                writer.list("item", &self.item, 0, u32::MAX)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(ArrayOfString, "tns:ArrayOfString");

        ::saponify::list_wrapper!(ArrayOfAny { item : ::saponify::xml::AnyType });

        impl ::saponify::Wire for ArrayOfAny {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new("tns", "urn:example:encoded"),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_0: Vec<::saponify::xml::AnyType> = Vec::new();
                reader
                    .attributes(
                        &mut |_, namespace, _, _| Ok(
                            namespace == "http://schemas.xmlsoap.org/soap/encoding/",
                        ),
                    )?;
                reader
                    .items(
                        &mut |reader| {
                            reader.push(&mut field_0, ::saponify::Wire::decode)?;
                            Ok(())
                        },
                    )?;
                Ok(Self { item: field_0 })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer
                    .array(
                        "xsd",
                        "http://www.w3.org/2001/XMLSchema",
                        "anyType",
                        "[]",
                        self.item.len(),
                    )?;
                writer.content();
                writer.list("item", &self.item, 0, u32::MAX)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(ArrayOfAny, "tns:ArrayOfAny");

        ::saponify::list_wrapper!(ArrayOfArrays { item : ::saponify::xml::AnyType });

        impl ::saponify::Wire for ArrayOfArrays {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new("tns", "urn:example:encoded"),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_0: Vec<::saponify::xml::AnyType> = Vec::new();
                reader
                    .attributes(
                        &mut |_, namespace, _, _| Ok(
                            namespace == "http://schemas.xmlsoap.org/soap/encoding/",
                        ),
                    )?;
                reader
                    .items(
                        &mut |reader| {
                            reader.push(&mut field_0, ::saponify::Wire::decode)?;
                            Ok(())
                        },
                    )?;
                Ok(Self { item: field_0 })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer
                    .array(
                        "xsd",
                        "http://www.w3.org/2001/XMLSchema",
                        "string",
                        "[][]",
                        self.item.len(),
                    )?;
                writer.content();
                writer.list("item", &self.item, 0, u32::MAX)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(ArrayOfArrays, "tns:ArrayOfArrays");

        ::saponify::yaserde_record!(Basket, "tns:Basket");
    }
}

/// The namespace `http://schemas.xmlsoap.org/soap/encoding/`.
pub mod soapenc {
    /// Items in order; their element names mean nothing.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Array {
        /// Further elements.
        pub any: Vec<::saponify::xml::AnyElement>,
        /// The type of an array's items and its size in each dimension, as in xs:int\[2,3\].
        pub array_type: Option<String>,
        /// Where a partially sent array starts, as in \[3\].
        pub offset: Option<String>,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `Array`, or one that is derived from it.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum AnyArray {
        /// The type `Array`.
        Array(Array),
        /// The type `ArrayOfFloat`.
        ArrayOfFloat(super::encoded::ArrayOfFloat),
        /// The type `ArrayOfOrder`.
        ArrayOfOrder(super::encoded::ArrayOfOrder),
        /// The type `ArrayOfString`.
        ArrayOfString(super::encoded::ArrayOfString),
        /// The type `ArrayOfAny`.
        ArrayOfAny(super::encoded::ArrayOfAny),
        /// The type `ArrayOfArrays`.
        ArrayOfArrays(super::encoded::ArrayOfArrays),
    }

    /// How the types above stand on the wire.
    mod wire {
        use super::*;

        impl ::saponify::Wire for Array {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_0: Vec<::saponify::xml::AnyElement> = Vec::new();
                let mut field_1: Option<String> = None;
                let mut field_2: Option<String> = None;
                let mut field_3: Option<::saponify::simple::Id> = None;
                let mut field_4: Option<::saponify::simple::AnyUri> = None;
                let mut field_5 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("http://schemas.xmlsoap.org/soap/encoding/", "arrayType") => {
                                    field_1 = Some(reader.attribute_value(value)?);
                                }
                                ("http://schemas.xmlsoap.org/soap/encoding/", "offset") => {
                                    field_2 = Some(reader.attribute_value(value)?);
                                }
                                ("", "id") => field_3 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_4 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_5
                                            .take(
                                                &::saponify::wire::Wildcard::other(
                                                    "http://schemas.xmlsoap.org/soap/encoding/",
                                                ),
                                                namespace,
                                                local,
                                                value,
                                            ),
                                    );
                                }
                            }
                            Ok(true)
                        },
                    )?;
                let field_5 = Some(field_5).filter(|attributes| !attributes.is_empty());
                const FIELDS: &[::saponify::__private::Field] = &[
                    ::saponify::__private::Field::group(
                        "any element",
                        &[::saponify::__private::Start::any(::saponify::wire::Wildcard::ANY)],
                        0,
                        u32::MAX,
                    ),
                ];
                reader
                    .children(
                        FIELDS,
                        &mut [0; 1],
                        &mut |field, reader| {
                            match field {
                                0 => reader.push(&mut field_0, ::saponify::Group::decode)?,
                                _ => {}
                            }
                            Ok(())
                        },
                    )?;
                Ok(Self {
                    any: field_0,
                    array_type: field_1,
                    offset: field_2,
                    id: field_3,
                    href: field_4,
                    any_attributes: field_5,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                if let Some(value) = &self.array_type {
                    writer.attribute("soapenc:arrayType", value)?;
                }
                if let Some(value) = &self.offset {
                    writer.attribute("soapenc:offset", value)?;
                }
                if let Some(value) = &self.id {
                    writer.attribute("id", value)?;
                }
                if let Some(value) = &self.href {
                    writer.attribute("href", value)?;
                }
                if let Some(value) = &self.any_attributes {
                    writer.any_attributes(value)?;
                }
                writer.content();
                writer.groups("any element", &self.any, 0, u32::MAX)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Array, "soapenc:Array");

        impl ::saponify::Wire for AnyArray {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = <Array as ::saponify::Wire>::NAMESPACES;

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                const TYPES: &[(&str, &str)] = &[
                    ("http://schemas.xmlsoap.org/soap/encoding/", "Array"),
                    ("urn:example:encoded", "ArrayOfFloat"),
                    ("urn:example:encoded", "ArrayOfOrder"),
                    ("urn:example:encoded", "ArrayOfString"),
                    ("urn:example:encoded", "ArrayOfAny"),
                    ("urn:example:encoded", "ArrayOfArrays"),
                ];
                Ok(
                    match reader.actual_type(TYPES)? {
                        Some(1) => Self::ArrayOfFloat(::saponify::Wire::decode(reader)?),
                        Some(2) => Self::ArrayOfOrder(::saponify::Wire::decode(reader)?),
                        Some(3) => Self::ArrayOfString(::saponify::Wire::decode(reader)?),
                        Some(4) => Self::ArrayOfAny(::saponify::Wire::decode(reader)?),
                        Some(5) => Self::ArrayOfArrays(::saponify::Wire::decode(reader)?),
                        _ => Self::Array(::saponify::Wire::decode(reader)?),
                    },
                )
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                match self {
                    Self::Array(value) => ::saponify::Wire::encode(value, writer),
                    Self::ArrayOfFloat(value) => {
                        writer.derived("tns", "urn:example:encoded", "ArrayOfFloat", value)
                    }
                    Self::ArrayOfOrder(value) => {
                        writer.derived("tns", "urn:example:encoded", "ArrayOfOrder", value)
                    }
                    Self::ArrayOfString(value) => {
                        writer.derived("tns", "urn:example:encoded", "ArrayOfString", value)
                    }
                    Self::ArrayOfAny(value) => {
                        writer.derived("tns", "urn:example:encoded", "ArrayOfAny", value)
                    }
                    Self::ArrayOfArrays(value) => {
                        writer.derived("tns", "urn:example:encoded", "ArrayOfArrays", value)
                    }
                }
            }
        }

        impl From<Array> for AnyArray {
            fn from(value: Array) -> Self {
                Self::Array(value)
            }
        }

        impl From<super::super::encoded::ArrayOfFloat> for AnyArray {
            fn from(value: super::super::encoded::ArrayOfFloat) -> Self {
                Self::ArrayOfFloat(value)
            }
        }

        impl From<super::super::encoded::ArrayOfOrder> for AnyArray {
            fn from(value: super::super::encoded::ArrayOfOrder) -> Self {
                Self::ArrayOfOrder(value)
            }
        }

        impl From<super::super::encoded::ArrayOfString> for AnyArray {
            fn from(value: super::super::encoded::ArrayOfString) -> Self {
                Self::ArrayOfString(value)
            }
        }

        impl From<super::super::encoded::ArrayOfAny> for AnyArray {
            fn from(value: super::super::encoded::ArrayOfAny) -> Self {
                Self::ArrayOfAny(value)
            }
        }

        impl From<super::super::encoded::ArrayOfArrays> for AnyArray {
            fn from(value: super::super::encoded::ArrayOfArrays) -> Self {
                Self::ArrayOfArrays(value)
            }
        }

        ::saponify::yaserde_record!(AnyArray, "soapenc:Array");
    }
}
