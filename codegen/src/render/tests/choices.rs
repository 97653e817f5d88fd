//! Choices as enums.

use super::constructs::{PAYMENT, SHAPE, each, starts};
use super::sample::{ANY_NUMBER, ONCE, element, field, local, qualified};
use super::{contains, source};
use crate::model::Type;

#[test]
fn a_choice_has_a_variant_an_alternative() {
    contains(
        &source(&each()),
        "
        /// One of several.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Payment {
            /// The element `cash`.
            Cash(::saponify::simple::Decimal),
            /// The element `card`.
            Card(Shape),
            /// The element `voucher`.
            Vouchers(Vec<String>),
            /// The part `sequence`.
            Lines(Box<Lines>),
        }
        ",
    );
}

#[test]
fn an_alternative_that_repeats_reads_its_items() {
    let source = source(&each());
    contains(
        &source,
        r#"
        Ok(match reader.alternative(FIELDS)? {
            0 => Self::Cash(::saponify::Wire::decode(reader)?),
            1 => Self::Card(::saponify::Wire::decode(reader)?),
            2 => Self::Vouchers({
                const ITEMS: &[::saponify::__private::Field] =
                    &[::saponify::__private::Field::list("urn:t", "voucher", 1, 3)];
                let mut items = Vec::new();
                reader.members(ITEMS, &mut [0], &mut |_, reader| {
                    reader.push(&mut items, ::saponify::Wire::decode)?;
                    Ok(())
                })?;
                items
            }),
            _ => Self::Lines(reader.boxed(::saponify::Group::decode)?),
        })
        "#,
    );
    contains(
        &source,
        r#"
        match self {
            Self::Cash(value) => writer.element("t:cash", value),
            Self::Card(value) => writer.element("u:card", value),
            Self::Vouchers(value) => writer.list("t:voucher", value, 1, 3),
            Self::Lines(value) => ::saponify::Group::encode(&**value, writer),
        }
        "#,
    );
}

#[test]
fn what_one_alternative_alone_holds_converts_to_the_choice() {
    let source = source(&each());
    contains(&source, "impl From<Shape> for Payment { fn from(value: Shape) -> Self { Self::Card(value) } }");
    contains(
        &source,
        "impl From<Lines> for Payment { fn from(value: Lines) -> Self { Self::Lines(Box::new(value)) } }",
    );
    // Of a text or a number nobody sees which alternative it is.
    assert!(!source.contains("From<String> for Payment") && !source.contains("Decimal> for Payment"));

    let mut api = each();
    if let Some(Type::Choice(payment)) = api.types.get_mut(3) {
        payment.variants.push(element("Shape", qualified("shape"), ONCE, SHAPE));
    }
    assert!(!super::source(&api).contains("From<Shape> for Payment"));
}

#[test]
fn a_repeated_group_is_a_list_of_groups() {
    let payments = field("Payments", local("choice"), starts(&["cash"]), ANY_NUMBER, PAYMENT);
    let mut api = each();
    if let Some(Type::Choice(choice)) = api.types.get_mut(3) {
        choice.variants.push(payments);
    }
    let source = source(&api);
    contains(&source, "Payments(Vec<Payment>),");
    contains(&source, "reader.push(&mut items, ::saponify::Group::decode)?;");
    contains(&source, r#"Self::Payments(value) => writer.groups("choice", value, 0, u32::MAX),"#);
}
