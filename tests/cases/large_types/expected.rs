// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `Branch` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Branch {
    /// The element `bud`.
    pub bud: Option<Box<Leaf>>,
    /// The element `left`.
    pub left: Option<Box<Leaf>>,
    /// The element `right`.
    pub right: Option<Box<Leaf>>,
    /// The element `top`.
    pub top: Option<Box<Leaf>>,
    /// The element `bottom`.
    pub bottom: Option<Box<Leaf>>,
    /// The element `fallen`.
    pub fallen: Vec<Leaf>,
    /// The element `branch`.
    pub branch: Option<Box<Branch>>,
}

/// The type `Leaf` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "Leaf", prefix = "l", namespaces = {"l" = "urn:example:large"})]
pub struct Leaf {
    /// The element `a1`.
    #[yaserde(rename = "a1", prefix = "l")]
    pub a1: Option<String>,
    /// The element `a2`.
    #[yaserde(rename = "a2", prefix = "l")]
    pub a2: Option<String>,
    /// The element `a3`.
    #[yaserde(rename = "a3", prefix = "l")]
    pub a3: Option<String>,
    /// The element `a4`.
    #[yaserde(rename = "a4", prefix = "l")]
    pub a4: Option<String>,
    /// The element `a5`.
    #[yaserde(rename = "a5", prefix = "l")]
    pub a5: Option<String>,
    /// The element `a6`.
    #[yaserde(rename = "a6", prefix = "l")]
    pub a6: Option<String>,
    /// The element `a7`.
    #[yaserde(rename = "a7", prefix = "l")]
    pub a7: Option<String>,
    /// The element `a8`.
    #[yaserde(rename = "a8", prefix = "l")]
    pub a8: Option<String>,
    /// The element `b1`.
    #[yaserde(rename = "b1", prefix = "l")]
    pub b1: Option<String>,
    /// The element `b2`.
    #[yaserde(rename = "b2", prefix = "l")]
    pub b2: Option<String>,
    /// The element `b3`.
    #[yaserde(rename = "b3", prefix = "l")]
    pub b3: Option<String>,
    /// The element `b4`.
    #[yaserde(rename = "b4", prefix = "l")]
    pub b4: Option<String>,
    /// The element `b5`.
    #[yaserde(rename = "b5", prefix = "l")]
    pub b5: Option<String>,
    /// The element `b6`.
    #[yaserde(rename = "b6", prefix = "l")]
    pub b6: Option<String>,
    /// The element `b7`.
    #[yaserde(rename = "b7", prefix = "l")]
    pub b7: Option<String>,
    /// The element `b8`.
    #[yaserde(rename = "b8", prefix = "l")]
    pub b8: Option<String>,
    /// The element `c1`.
    #[yaserde(rename = "c1", prefix = "l")]
    pub c1: Option<String>,
    /// The element `c2`.
    #[yaserde(rename = "c2", prefix = "l")]
    pub c2: Option<String>,
    /// The element `c3`.
    #[yaserde(rename = "c3", prefix = "l")]
    pub c3: Option<String>,
    /// The element `c4`.
    #[yaserde(rename = "c4", prefix = "l")]
    pub c4: Option<String>,
    /// The element `c5`.
    #[yaserde(rename = "c5", prefix = "l")]
    pub c5: Option<String>,
    /// The element `c6`.
    #[yaserde(rename = "c6", prefix = "l")]
    pub c6: Option<String>,
    /// The element `c7`.
    #[yaserde(rename = "c7", prefix = "l")]
    pub c7: Option<String>,
    /// The element `c8`.
    #[yaserde(rename = "c8", prefix = "l")]
    pub c8: Option<String>,
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    impl ::saponify::Wire for Branch {
        const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
            ::saponify::contract::Namespace::new("l", "urn:example:large"),
        ];

        fn decode(
            reader: &mut ::saponify::__private::Reader<'_>,
        ) -> Result<Self, ::saponify::__private::ReadError> {
            let mut field_0: Option<Box<Leaf>> = None;
            let mut field_1: Option<Box<Leaf>> = None;
            let mut field_2: Option<Box<Leaf>> = None;
            let mut field_3: Option<Box<Leaf>> = None;
            let mut field_4: Option<Box<Leaf>> = None;
            let mut field_5: Vec<Leaf> = Vec::new();
            let mut field_6: Option<Box<Branch>> = None;
            reader.no_attributes()?;
            const FIELDS: &[::saponify::__private::Field] = &[
                ::saponify::__private::Field::one("urn:example:large", "bud", false),
                ::saponify::__private::Field::one("urn:example:large", "left", false),
                ::saponify::__private::Field::one("urn:example:large", "right", false),
                ::saponify::__private::Field::one("urn:example:large", "top", false),
                ::saponify::__private::Field::one("urn:example:large", "bottom", false),
                ::saponify::__private::Field::list(
                    "urn:example:large",
                    "fallen",
                    0,
                    u32::MAX,
                ),
                ::saponify::__private::Field::one("urn:example:large", "branch", false),
            ];
            reader
                .children(
                    FIELDS,
                    &mut [0; 7],
                    &mut |field, reader| {
                        match field {
                            0 => field_0 = Some(reader.boxed(::saponify::Wire::decode)?),
                            1 => field_1 = Some(reader.boxed(::saponify::Wire::decode)?),
                            2 => field_2 = Some(reader.boxed(::saponify::Wire::decode)?),
                            3 => field_3 = Some(reader.boxed(::saponify::Wire::decode)?),
                            4 => field_4 = Some(reader.boxed(::saponify::Wire::decode)?),
                            5 => reader.push(&mut field_5, ::saponify::Wire::decode)?,
                            6 => field_6 = Some(reader.boxed(::saponify::Wire::decode)?),
                            _ => {}
                        }
                        Ok(())
                    },
                )?;
            Ok(Self {
                bud: field_0,
                left: field_1,
                right: field_2,
                top: field_3,
                bottom: field_4,
                fallen: field_5,
                branch: field_6,
            })
        }

        fn encode(
            &self,
            writer: &mut ::saponify::__private::Writer<'_>,
        ) -> Result<(), ::saponify::__private::WriteError> {
            writer.content();
            if let Some(value) = &self.bud {
                writer.element("l:bud", &**value)?;
            }
            if let Some(value) = &self.left {
                writer.element("l:left", &**value)?;
            }
            if let Some(value) = &self.right {
                writer.element("l:right", &**value)?;
            }
            if let Some(value) = &self.top {
                writer.element("l:top", &**value)?;
            }
            if let Some(value) = &self.bottom {
                writer.element("l:bottom", &**value)?;
            }
            writer.list("l:fallen", &self.fallen, 0, u32::MAX)?;
            if let Some(value) = &self.branch {
                writer.element("l:branch", &**value)?;
            }
            Ok(())
        }
    }

    ::saponify::yaserde_record!(Branch, "l:Branch");
}
