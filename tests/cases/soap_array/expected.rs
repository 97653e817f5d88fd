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
                            field_0.push(::saponify::Wire::decode(reader)?);
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
                            field_0.push(::saponify::Wire::decode(reader)?);
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
                            field_0.push(::saponify::Wire::decode(reader)?);
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
                            field_0.push(::saponify::Wire::decode(reader)?);
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
                            field_0.push(::saponify::Wire::decode(reader)?);
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
    /// Whether the element is the root of a serialized graph.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Root(::saponify::simple::Lexical<bool>);

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

    /// Members, told apart by their element names.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Struct {
        /// Further elements.
        pub any: Vec<::saponify::xml::AnyElement>,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `duration` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Duration {
        /// The text between the tags.
        pub value: ::saponify::simple::Duration,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `dateTime` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DateTime {
        /// The text between the tags.
        pub value: ::saponify::simple::DateTime,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `time` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Time {
        /// The text between the tags.
        pub value: ::saponify::simple::Time,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `date` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Date {
        /// The text between the tags.
        pub value: ::saponify::simple::Date,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `gYearMonth` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GYearMonth {
        /// The text between the tags.
        pub value: ::saponify::simple::GYearMonth,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `gYear` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GYear {
        /// The text between the tags.
        pub value: ::saponify::simple::GYear,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `gMonthDay` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GMonthDay {
        /// The text between the tags.
        pub value: ::saponify::simple::GMonthDay,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `gDay` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GDay {
        /// The text between the tags.
        pub value: ::saponify::simple::GDay,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `gMonth` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GMonth {
        /// The text between the tags.
        pub value: ::saponify::simple::GMonth,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `boolean` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Boolean {
        /// The text between the tags.
        pub value: bool,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `base64Binary` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Base64Binary {
        /// The text between the tags.
        pub value: ::saponify::simple::Base64Binary,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `hexBinary` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct HexBinary {
        /// The text between the tags.
        pub value: ::saponify::simple::HexBinary,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `float` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Float {
        /// The text between the tags.
        pub value: ::saponify::simple::Float,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `double` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Double {
        /// The text between the tags.
        pub value: ::saponify::simple::Double,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `anyURI` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AnyUri {
        /// The text between the tags.
        pub value: ::saponify::simple::AnyUri,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `QName` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct QName {
        /// The text between the tags.
        pub value: ::saponify::simple::QName,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `string` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct StringType {
        /// The text between the tags.
        pub value: String,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `normalizedString` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct NormalizedString {
        /// The text between the tags.
        pub value: ::saponify::simple::NormalizedString,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `token` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Token {
        /// The text between the tags.
        pub value: ::saponify::simple::Token,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `language` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Language {
        /// The text between the tags.
        pub value: ::saponify::simple::Language,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `Name` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Name {
        /// The text between the tags.
        pub value: ::saponify::simple::Name,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `NMTOKEN` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Nmtoken {
        /// The text between the tags.
        pub value: ::saponify::simple::NmToken,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `NCName` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct NcName {
        /// The text between the tags.
        pub value: ::saponify::simple::NcName,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `NMTOKENS` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Nmtokens {
        /// The text between the tags.
        pub value: ::saponify::simple::NmTokens,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `ID` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Id {
        /// The text between the tags.
        pub value: ::saponify::simple::Id,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `IDREF` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Idref {
        /// The text between the tags.
        pub value: ::saponify::simple::IdRef,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `ENTITY` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Entity {
        /// The text between the tags.
        pub value: ::saponify::simple::Entity,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `IDREFS` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Idrefs {
        /// The text between the tags.
        pub value: ::saponify::simple::IdRefs,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `ENTITIES` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Entities {
        /// The text between the tags.
        pub value: ::saponify::simple::Entities,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `decimal` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Decimal {
        /// The text between the tags.
        pub value: ::saponify::simple::Decimal,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `integer` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Integer {
        /// The text between the tags.
        pub value: ::saponify::simple::Integer,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `nonPositiveInteger` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct NonPositiveInteger {
        /// The text between the tags.
        pub value: ::saponify::simple::NonPositiveInteger,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `negativeInteger` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct NegativeInteger {
        /// The text between the tags.
        pub value: ::saponify::simple::NegativeInteger,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `long` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Long {
        /// The text between the tags.
        pub value: i64,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `int` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Int {
        /// The text between the tags.
        pub value: i32,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `short` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Short {
        /// The text between the tags.
        pub value: i16,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `byte` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Byte {
        /// The text between the tags.
        pub value: i8,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `nonNegativeInteger` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct NonNegativeInteger {
        /// The text between the tags.
        pub value: ::saponify::simple::NonNegativeInteger,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `unsignedLong` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct UnsignedLong {
        /// The text between the tags.
        pub value: u64,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `unsignedInt` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct UnsignedInt {
        /// The text between the tags.
        pub value: u32,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `unsignedShort` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct UnsignedShort {
        /// The text between the tags.
        pub value: u16,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `unsignedByte` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct UnsignedByte {
        /// The text between the tags.
        pub value: u8,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `positiveInteger` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PositiveInteger {
        /// The text between the tags.
        pub value: ::saponify::simple::PositiveInteger,
        /// The name by which other elements refer to this one.
        pub id: Option<::saponify::simple::Id>,
        /// The element that stands for this one.
        pub href: Option<::saponify::simple::AnyUri>,
        /// Further attributes.
        pub any_attributes: Option<::saponify::xml::AnyAttributes>,
    }

    /// The type `NOTATION` of the contract.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Notation {
        /// The text between the tags.
        pub value: ::saponify::simple::QName,
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

        impl ::saponify::simple::Restriction for Root {
            type Base = ::saponify::simple::Lexical<bool>;
            const NAME: &'static str = "Root";

            fn facets() -> &'static ::saponify::simple::Facets {
                static FACETS: ::saponify::simple::Facets = ::saponify::simple::Facets::new()
                    .pattern(&["\\A(?:0|1)\\z"]);
                &FACETS
            }

            fn from_base(base: ::saponify::simple::Lexical<bool>) -> Self {
                Self(base)
            }

            fn base(&self) -> &::saponify::simple::Lexical<bool> {
                &self.0
            }
        }

        ::saponify::restriction!(Root);

        ::saponify::yaserde_simple!(Root);

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
                                0 => field_0.push(::saponify::Group::decode(reader)?),
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

        impl ::saponify::Wire for Struct {
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
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
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
                                0 => field_0.push(::saponify::Group::decode(reader)?),
                                _ => {}
                            }
                            Ok(())
                        },
                    )?;
                Ok(Self {
                    any: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
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

        ::saponify::yaserde_record!(Struct, "soapenc:Struct");

        impl ::saponify::Wire for Duration {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Duration, "soapenc:duration");

        impl ::saponify::Wire for DateTime {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(DateTime, "soapenc:dateTime");

        impl ::saponify::Wire for Time {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Time, "soapenc:time");

        impl ::saponify::Wire for Date {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Date, "soapenc:date");

        impl ::saponify::Wire for GYearMonth {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(GYearMonth, "soapenc:gYearMonth");

        impl ::saponify::Wire for GYear {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(GYear, "soapenc:gYear");

        impl ::saponify::Wire for GMonthDay {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(GMonthDay, "soapenc:gMonthDay");

        impl ::saponify::Wire for GDay {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(GDay, "soapenc:gDay");

        impl ::saponify::Wire for GMonth {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(GMonth, "soapenc:gMonth");

        impl ::saponify::Wire for Boolean {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Boolean, "soapenc:boolean");

        impl ::saponify::Wire for Base64Binary {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Base64Binary, "soapenc:base64Binary");

        impl ::saponify::Wire for HexBinary {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(HexBinary, "soapenc:hexBinary");

        impl ::saponify::Wire for Float {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Float, "soapenc:float");

        impl ::saponify::Wire for Double {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Double, "soapenc:double");

        impl ::saponify::Wire for AnyUri {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(AnyUri, "soapenc:anyURI");

        impl ::saponify::Wire for QName {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(QName, "soapenc:QName");

        impl ::saponify::Wire for StringType {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(StringType, "soapenc:string");

        impl ::saponify::Wire for NormalizedString {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(NormalizedString, "soapenc:normalizedString");

        impl ::saponify::Wire for Token {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Token, "soapenc:token");

        impl ::saponify::Wire for Language {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Language, "soapenc:language");

        impl ::saponify::Wire for Name {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Name, "soapenc:Name");

        impl ::saponify::Wire for Nmtoken {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Nmtoken, "soapenc:NMTOKEN");

        impl ::saponify::Wire for NcName {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(NcName, "soapenc:NCName");

        impl ::saponify::Wire for Nmtokens {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Nmtokens, "soapenc:NMTOKENS");

        impl ::saponify::Wire for Id {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Id, "soapenc:ID");

        impl ::saponify::Wire for Idref {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Idref, "soapenc:IDREF");

        impl ::saponify::Wire for Entity {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Entity, "soapenc:ENTITY");

        impl ::saponify::Wire for Idrefs {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Idrefs, "soapenc:IDREFS");

        impl ::saponify::Wire for Entities {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Entities, "soapenc:ENTITIES");

        impl ::saponify::Wire for Decimal {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Decimal, "soapenc:decimal");

        impl ::saponify::Wire for Integer {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Integer, "soapenc:integer");

        impl ::saponify::Wire for NonPositiveInteger {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(NonPositiveInteger, "soapenc:nonPositiveInteger");

        impl ::saponify::Wire for NegativeInteger {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(NegativeInteger, "soapenc:negativeInteger");

        impl ::saponify::Wire for Long {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Long, "soapenc:long");

        impl ::saponify::Wire for Int {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Int, "soapenc:int");

        impl ::saponify::Wire for Short {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Short, "soapenc:short");

        impl ::saponify::Wire for Byte {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Byte, "soapenc:byte");

        impl ::saponify::Wire for NonNegativeInteger {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(NonNegativeInteger, "soapenc:nonNegativeInteger");

        impl ::saponify::Wire for UnsignedLong {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(UnsignedLong, "soapenc:unsignedLong");

        impl ::saponify::Wire for UnsignedInt {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(UnsignedInt, "soapenc:unsignedInt");

        impl ::saponify::Wire for UnsignedShort {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(UnsignedShort, "soapenc:unsignedShort");

        impl ::saponify::Wire for UnsignedByte {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(UnsignedByte, "soapenc:unsignedByte");

        impl ::saponify::Wire for PositiveInteger {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(PositiveInteger, "soapenc:positiveInteger");

        impl ::saponify::Wire for Notation {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new(
                    "soapenc",
                    "http://schemas.xmlsoap.org/soap/encoding/",
                ),
            ];

            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                let mut field_1: Option<::saponify::simple::Id> = None;
                let mut field_2: Option<::saponify::simple::AnyUri> = None;
                let mut field_3 = ::saponify::xml::AnyAttributes::new();
                reader
                    .attributes(
                        &mut |reader, namespace, local, value| {
                            match (namespace, local) {
                                ("", "id") => field_1 = Some(reader.attribute_value(value)?),
                                ("", "href") => field_2 = Some(reader.attribute_value(value)?),
                                _ => {
                                    return Ok(
                                        field_3
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
                let field_3 = Some(field_3).filter(|attributes| !attributes.is_empty());
                let field_0 = reader.value()?;
                Ok(Self {
                    value: field_0,
                    id: field_1,
                    href: field_2,
                    any_attributes: field_3,
                })
            }

            fn encode(
                &self,
                writer: &mut ::saponify::__private::Writer<'_>,
            ) -> Result<(), ::saponify::__private::WriteError> {
                writer.declare_prefixes(&self.value)?;
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
                writer.text(&self.value)?;
                Ok(())
            }
        }

        ::saponify::yaserde_record!(Notation, "soapenc:NOTATION");

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
