//! Binary floating point (part 2, 3.2.4 and 3.2.5).

use super::written::{Reason, Written};
use std::cmp::Ordering;

/// Beside digits only `INF`, `-INF` and `NaN` are numbers; `parse` knows more spellings.
fn is_number(text: &str) -> bool {
    let only_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = |text| str::strip_prefix(text, ['+', '-']).unwrap_or(text);
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, unsigned(exponent)),
        None => (text, "0"),
    };
    let mantissa = unsigned(mantissa);
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let has_digits = whole.len() + fraction.len() > 0 && !exponent.is_empty();
    matches!(text, "INF" | "-INF" | "NaN")
        || (has_digits && only_digits(whole) && only_digits(fraction) && only_digits(exponent))
}

macro_rules! float {
    ($(#[$meta:meta])* $name:ident: $xsd:literal, $rust:ident) => {
        written! {
            $(#[$meta])*
            ///
            /// A number is written as the shortest text that reads back as the same number. `NaN` equals itself and
            /// has no order with any other number.
            $name: $xsd, $rust, |text| {
                let expected = || Reason::Borrowed("expected a number such as `-1.5E3`, or `INF`, `-INF`, `NaN`");
                if is_number(text) { text.parse().map_err(|_| expected()) } else { Err(expected()) }
            },
            fn order(&self, other: &Self) -> Option<Ordering> {
                let both_nan = self.value().is_nan() && other.value().is_nan();
                if both_nan { Some(Ordering::Equal) } else { self.value().partial_cmp(&other.value()) }
            }
        }

        impl $name {
            /// The number that is nearest to the text.
            #[must_use]
            pub const fn value(&self) -> $rust {
                *self.0.value()
            }
        }

        impl From<$rust> for $name {
            fn from(value: $rust) -> Self {
                let text = if value.is_nan() {
                    "NaN".to_owned()
                } else if value.is_infinite() {
                    if value > 0.0 { "INF" } else { "-INF" }.to_owned()
                } else {
                    // `Display` would write 1e300 with 301 digits.
                    format!("{value:?}")
                };
                Self(Written::new(text, value))
            }
        }

        impl From<$name> for $rust {
            fn from(value: $name) -> Self {
                value.value()
            }
        }
    };
}

float! {
    /// `xs:float` (part 2, 3.2.4): a number of IEEE single precision.
    Float: "xs:float", f32
}

float! {
    /// `xs:double` (part 2, 3.2.5): a number of IEEE double precision.
    ///
    /// ```
    /// use saponify::simple::Double;
    ///
    /// let limit: Double = "INF".parse()?;
    /// assert_eq!(limit.value(), f64::INFINITY);
    /// assert_eq!(Double::from(1e300).as_str(), "1e300");
    /// # Ok::<(), saponify::simple::SimpleTypeError>(())
    /// ```
    Double: "xs:double", f64
}
