//! The integers without bounds (part 2, 3.3.13 to 3.3.15, 3.3.20, 3.3.25).

use super::decimal::Parts;
use super::machine_integer::is_negative_zero;
use super::written::{Reason, Written};
use super::{Digits, SimpleType, SimpleTypeError};
use std::cmp::Ordering;

fn read(text: &str, sign: impl FnOnce(Ordering) -> bool, expected: &'static str) -> Result<(), Reason> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        Err("expected digits, perhaps with a sign before them".into())
    } else if sign(Parts::of(text).sign()) {
        Ok(())
    } else {
        Err(expected.into())
    }
}

macro_rules! integer {
    ($(#[$meta:meta])* $name:ident: $xsd:literal, $sign:expr, $expected:literal) => {
        written! {
            $(#[$meta])*
            $name: $xsd, (), |text| read(text, $sign, $expected),
            fn order(&self, other: &Self) -> Option<Ordering> {
                Some(Parts::of(self.as_str()).cmp(&Parts::of(other.as_str())))
            },
            fn digits(&self) -> Option<Digits> {
                Some(Parts::of(self.as_str()).digits())
            }
        }

        into_integers!($name: i64 i128 u64 u128);
    };
}

/// Fails where the number does not fit.
macro_rules! into_integers {
    ($name:ident: $($rust:ty)*) => {$(
        impl TryFrom<&$name> for $rust {
            type Error = SimpleTypeError;

            fn try_from(value: &$name) -> Result<Self, Self::Error> {
                // `-0` is a zero that Rust's unsigned types do not read.
                let digits = value.as_str();
                let digits = if is_negative_zero(digits) { "0" } else { digits };
                digits.parse().map_err(|_| {
                    let reason = concat!("the number does not fit into ", stringify!($rust));
                    SimpleTypeError::new(<$name as SimpleType>::NAME, value.as_str(), reason)
                })
            }
        }
    )*};
}

macro_rules! from_integers {
    ($name:ident: $($rust:ty)*) => {$(
        impl From<$rust> for $name {
            fn from(value: $rust) -> Self {
                Self(Written::new(value.to_string(), ()))
            }
        }
    )*};
}

/// Fails where the sign is not the type's.
macro_rules! try_from_integers {
    ($name:ident: $($rust:ty)*) => {$(
        impl TryFrom<$rust> for $name {
            type Error = SimpleTypeError;

            fn try_from(value: $rust) -> Result<Self, Self::Error> {
                Self::try_from(value.to_string())
            }
        }
    )*};
}

integer! {
    /// `xs:integer` (part 2, 3.3.13): a whole number of any size.
    Integer: "xs:integer", |_| true, ""
}

integer! {
    /// `xs:nonPositiveInteger` (part 2, 3.3.14): zero or less.
    NonPositiveInteger: "xs:nonPositiveInteger", Ordering::is_le, "expected zero or less"
}

integer! {
    /// `xs:negativeInteger` (part 2, 3.3.15): less than zero.
    NegativeInteger: "xs:negativeInteger", Ordering::is_lt, "expected less than zero"
}

integer! {
    /// `xs:nonNegativeInteger` (part 2, 3.3.20): zero or more.
    NonNegativeInteger: "xs:nonNegativeInteger", Ordering::is_ge, "expected zero or more"
}

integer! {
    /// `xs:positiveInteger` (part 2, 3.3.25): more than zero.
    PositiveInteger: "xs:positiveInteger", Ordering::is_gt, "expected more than zero"
}

from_integers!(Integer: i8 i16 i32 i64 i128 u8 u16 u32 u64 u128);
from_integers!(NonNegativeInteger: u8 u16 u32 u64 u128);
try_from_integers!(NonNegativeInteger: i32 i64 i128);
try_from_integers!(NonPositiveInteger: i32 i64 i128);
try_from_integers!(NegativeInteger: i32 i64 i128);
try_from_integers!(PositiveInteger: i32 i64 i128 u32 u64 u128);
