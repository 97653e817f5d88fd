//! Types that are told by `xsi:type`.

use super::constructs::each;
use super::{contains, source};
use crate::model::Type;

#[test]
fn a_family_without_a_base_asks_for_the_type() {
    let source = source(&each());
    contains(
        &source,
        "
        /// The type `Shape`, by one that is derived from it.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Shape {
            /// The type `Circle`.
            Circle(Circle),
            /// The type `Square`.
            Square(Box<Square>),
        }
        ",
    );
    contains(
        &source,
        r#"
        impl ::saponify::Wire for Shape {
            const NAMESPACES: &'static [::saponify::contract::Namespace] =
                &[::saponify::contract::Namespace::new("t", "urn:t")];
            fn decode(
                reader: &mut ::saponify::__private::Reader<'_>,
            ) -> Result<Self, ::saponify::__private::ReadError> {
                const TYPES: &[(&str, &str)] = &[("urn:t", "Circle"), ("urn:u", "Square")];
                Ok(match reader.actual_type(TYPES)? {
                    Some(0) => Self::Circle(::saponify::Wire::decode(reader)?),
                    Some(1) => Self::Square(reader.boxed(::saponify::Wire::decode)?),
                    _ => return Err(reader.abstract_type("Shape")),
                })
            }
        "#,
    );
    contains(
        &source,
        r#"
        Self::Circle(value) => writer.derived("t", "urn:t", "Circle", value),
        Self::Square(value) => writer.derived("u", "urn:u", "Square", &**value),
        "#,
    );
    contains(&source, "impl From<Circle> for Shape { fn from(value: Circle) -> Self { Self::Circle(value) } }");
    contains(&source, "fn from(value: Square) -> Self { Self::Square(Box::new(value)) }");
    contains(&source, r#"::saponify::yaserde_record!(Shape, "t:Shape");"#);
}

#[test]
fn the_base_of_a_family_needs_no_type() {
    let mut api = each();
    if let Some(Type::Family(shape)) = api.types.first_mut() {
        shape.has_base = true;
    }
    let source = source(&api);
    contains(
        &source,
        "
        Ok(match reader.actual_type(TYPES)? {
            Some(1) => Self::Square(reader.boxed(::saponify::Wire::decode)?),
            _ => Self::Circle(::saponify::Wire::decode(reader)?),
        })
        ",
    );
    contains(&source, "Self::Circle(value) => ::saponify::Wire::encode(value, writer),");
    contains(&source, "&'static [::saponify::contract::Namespace] = <Circle as ::saponify::Wire>::NAMESPACES;");
}
