//! Contents that the derives do not know.

use super::sample::{MAYBE, ONCE, STRING, element, field, local, of, qualified, record};
use super::{constructs, contains, source};
use crate::model::{BuiltIn, Field, Place, RecordKind, Type, TypeRef, ValueConstraint};

#[test]
fn a_struct_with_a_codec_of_its_own_has_no_annotations() {
    contains(
        &source(&constructs::each()),
        "
        /// The type `Drawing` of the contract.
        #[derive(Clone, Debug, PartialEq, ::saponify::Required)]
        #[non_exhaustive]
        pub struct Drawing {
            /// The element `shape`.
            #[required(into)]
            pub shape: Shape,
            /// The element `title`.
            #[required(into)]
            pub title: ::saponify::Nillable<String>,
            /// The element `scale`.
            ///
            /// Default: `1.5`.
            pub scale: Option<Size>,
            /// The element `depth`.
            ///
            /// Default: `7`.
            #[required(into)]
            pub depth: Option<::saponify::Nillable<Size>>,
            /// The part `choice`.
            pub payment: Payment,
            /// The element `title`.
            pub title_2: Option<String>,
            /// The attribute `version`.
            ///
            /// Always `2`.
            pub version: Option<String>,
            /// Further attributes.
            pub any_attributes: Option<::saponify::xml::AnyAttributes>,
        }
        ",
    );
}

#[test]
fn a_sequence_is_read_by_a_table() {
    let source = source(&constructs::each());
    contains(
        &source,
        r#"
        impl ::saponify::Wire for Drawing {
            const NAMESPACES: &'static [::saponify::contract::Namespace] = &[
                ::saponify::contract::Namespace::new("t", "urn:t"),
                ::saponify::contract::Namespace::new("u", "urn:u"),
            ];
        "#,
    );
    contains(
        &source,
        r#"
        const FIELDS: &[::saponify::__private::Field] = &[
            ::saponify::__private::Field::one("urn:t", "shape", true),
            ::saponify::__private::Field::one("urn:t", "title", true),
            ::saponify::__private::Field::one("urn:t", "scale", false),
            ::saponify::__private::Field::one("urn:t", "depth", false),
            ::saponify::__private::Field::group(
                "choice",
                &[
                    ::saponify::__private::Start::element("urn:t", "cash"),
                    ::saponify::__private::Start::element("urn:t", "voucher"),
                ],
                1,
                1,
            ),
            ::saponify::__private::Field::one("urn:t", "title", false),
        ];
        reader.children(FIELDS, &mut [0; 6], &mut |field, reader| {
            match field {
                0 => field_0 = Some(::saponify::Wire::decode(reader)?),
                1 => field_1 = Some(::saponify::Wire::decode(reader)?),
                2 => field_2 = Some({
                    reader.or_default("1.5");
                    ::saponify::Wire::decode(reader)?
                }),
                3 => field_3 = Some({
                    reader.or_default("7");
                    ::saponify::Wire::decode(reader)?
                }),
                4 => field_4 = Some(::saponify::Group::decode(reader)?),
                5 => field_5 = Some(::saponify::Wire::decode(reader)?),
                _ => {}
            }
            Ok(())
        })?;
        "#,
    );
    contains(
        &source,
        r#"
        writer.element("t:shape", &self.shape)?;
        writer.element("t:title", &self.title)?;
        if let Some(value) = &self.scale { writer.element("t:scale", value)?; }
        if let Some(value) = &self.depth { writer.element("t:depth", value)?; }
        ::saponify::Group::encode(&self.payment, writer)?;
        if let Some(value) = &self.title_2 { writer.element("t:title", value)?; }
        Ok(())
        "#,
    );
}

#[test]
fn attributes_are_taken_by_name_and_then_by_wildcards() {
    let source = source(&constructs::each());
    contains(
        &source,
        r#"
        reader.attributes(&mut |reader, namespace, local, value| {
            match (namespace, local) {
                ("", "version") => field_6 = Some(reader.fixed_attribute(value, "2")?),
                _ => return Ok(
                    [::saponify::wire::Wildcard::of(&["urn:x", ""]), ::saponify::wire::Wildcard::other("urn:t")]
                        .iter()
                        .any(|wildcard| field_7.take(wildcard, namespace, local, value)),
                ),
            }
            Ok(true)
        })?;
        let field_7 = Some(field_7).filter(|attributes| !attributes.is_empty());
        "#,
    );
    contains(
        &source,
        r#"
        if let Some(value) = &self.version { writer.attribute("version", value)?; }
        if let Some(value) = &self.any_attributes { writer.any_attributes(value)?; }
        writer.content();
        "#,
    );
}

#[test]
fn a_group_is_a_part_of_a_content() {
    let source = source(&constructs::each());
    contains(
        &source,
        "#[derive(Clone, Debug, PartialEq,)] pub struct Lines { /// The element `line`.\n pub line: Vec<String>,",
    );
    contains(&source, "impl ::saponify::Group for Lines {");
    contains(&source, "reader.members(FIELDS, &mut [0; 3], &mut |field, reader| {");
    contains(&source, r#"::saponify::__private::Field::list("urn:t", "line", 2, u32::MAX)"#);
    contains(&source, "2 => reader.push(&mut field_2, ::saponify::Group::decode)?,");
    contains(
        &source,
        r#"
        writer.list("t:line", &self.line, 2, u32::MAX)?;
        if let Some(value) = &self.payment { ::saponify::Group::encode(value, writer)?; }
        writer.groups("any element", &self.rest, 0, u32::MAX)?;
        Ok(())
        "#,
    );
    assert!(!source.contains("yaserde_record!(Lines"));
}

#[test]
fn mixed_content_is_text_and_elements() {
    let source = source(&constructs::each());
    contains(&source, "/// Text and elements, in their order.\n pub content: Vec<TextContent>,");
    contains(
        &source,
        "
        reader.mixed(FIELDS, &mut |node, reader| {
            field_0.push(match node {
                ::saponify::__private::Node::Text(text) => TextContent::Text(text),
                ::saponify::__private::Node::Child(0) => TextContent::Bold(::saponify::Wire::decode(reader)?),
                ::saponify::__private::Node::Child(1) => TextContent::Any(::saponify::Group::decode(reader)?),
                ::saponify::__private::Node::Child(_) => return Ok(()),
            });
            Ok(())
        })?;
        ",
    );
    contains(
        &source,
        r#"
        for node in &self.content {
            match node {
                TextContent::Text(text) => writer.text(text)?,
                TextContent::Bold(value) => writer.element("t:bold", value)?,
                TextContent::Any(value) => ::saponify::Group::encode(value, writer)?,
            }
        }
        "#,
    );
    assert!(!source.contains("Group for TextContent"));
}

#[test]
fn all_is_read_in_any_order() {
    contains(&source(&constructs::each()), "reader.all(FIELDS, &mut [0; 2], &mut |field, reader| {");
}

#[test]
fn an_array_has_items_of_any_name() {
    let source = source(&constructs::each());
    contains(
        &source,
        r#"
        reader.attributes(&mut |_, namespace, _, _| Ok(namespace == "http://schemas.xmlsoap.org/soap/encoding/"))?;
        reader.items(&mut |reader| {
            reader.push(&mut field_0, ::saponify::Wire::decode)?;
            Ok(())
        })?;
        "#,
    );
    contains(
        &source,
        r#"
        writer.array("u", "urn:u", "Square", "[,]", self.item.len())?;
        writer.content();
        writer.list("item", &self.item, 0, u32::MAX)?;
        "#,
    );
    contains(&source, "::saponify::list_wrapper!(Squares { item: Shape });");
}

#[test]
fn what_holds_itself_is_boxed() {
    let source = source(&constructs::each());
    contains(&source, "pub inner: Option<Box<Shape>>,");
    contains(&source, "0 => field_0 = Some(reader.boxed(::saponify::Wire::decode)?),");
    contains(&source, r#"if let Some(value) = &self.inner { writer.element("u:inner", &**value)?; }"#);
}

#[test]
fn plain_records_are_derived() {
    let plain = |fields| {
        let source = source(&of(vec![Type::Record(record("R", qualified("r"), RecordKind::Sequence, fields))]));
        assert_eq!(source.contains("::saponify::Wire)]"), !source.contains("impl ::saponify::Wire"), "{source}");
        source.contains("::saponify::Wire)]")
    };
    let value = |is_fixed| Some(ValueConstraint { is_fixed, text: "a".into() });
    let twice = || element("x", qualified("a"), MAYBE, STRING);
    assert!(plain(vec![]));
    assert!(plain(vec![twice(), element("y", local("a"), ONCE, STRING)]));
    assert!(plain(vec![field("x", qualified("a"), Place::Attribute, MAYBE, STRING), twice()]));
    let constrained =
        |is_fixed| Field { value: value(is_fixed), ..field("x", local("a"), Place::Attribute, ONCE, STRING) };
    assert!(plain(vec![constrained(false)]));
    assert!(!plain(vec![constrained(true)]));
    assert!(plain(vec![Field { is_nillable: true, ..twice() }]));
    assert!(plain(vec![field("x", local(""), Place::Text, ONCE, TypeRef::BuiltIn(BuiltIn::Int))]));
    assert!(!plain(vec![twice(), element("y", qualified("a"), ONCE, STRING)]));
    assert!(!plain(vec![Field { value: value(false), ..twice() }]));
    assert!(!plain(vec![Field { is_boxed: true, ..twice() }]));
}

#[test]
fn a_nillable_element_is_bridged_for_yaserde() {
    let nillable = Field { is_nillable: true, ..element("x", qualified("a"), MAYBE, STRING) };
    let api = of(vec![Type::Record(record("R", qualified("r"), RecordKind::Sequence, vec![nillable]))]);
    let source = source(&api);
    contains(&source, r#"#[yaserde(rename = "a", prefix = "t")] pub x: Option<::saponify::Nillable<String>>,"#);
    contains(&source, r#"::saponify::yaserde_record!(R, "t:r");"#);
    assert!(!source.contains("::yaserde::YaSerialize"));
}
