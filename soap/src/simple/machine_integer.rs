use super::white_space::is_white_space;
use super::{Digits, SimpleType, SimpleTypeError, WhiteSpace};
use std::borrow::Cow;
use std::cmp::Ordering;
use std::num::IntErrorKind;

/// The bounded integers of part 2, 3.3.16 to 3.3.24: digits with an optional sign, leading zeros allowed.
macro_rules! machine_integer {
    ($($rust:ty: $xsd:literal, $least:literal to $most:literal;)*) => {$(
        #[doc = concat!("`", $xsd, "`: a whole number from ", $least, " to ", $most, ".")]
        impl SimpleType for $rust {
            const NAME: &'static str = $xsd;
            const WHITE_SPACE: WhiteSpace = WhiteSpace::Collapse;

            fn from_text(text: &str) -> Result<Self, SimpleTypeError> {
                let text = text.trim_matches(is_white_space);
                if is_negative_zero(text) {
                    return Ok(0);
                }
                text.parse().map_err(|error: std::num::ParseIntError| {
                    let out_of_range = match error.kind() {
                        IntErrorKind::PosOverflow | IntErrorKind::NegOverflow => true,
                        _ => is_negative(text),
                    };
                    let reason = if out_of_range {
                        concat!("expected a whole number from ", $least, " to ", $most)
                    } else {
                        "expected digits, perhaps with a sign before them"
                    };
                    SimpleTypeError::new(Self::NAME, text, reason)
                })
            }

            fn to_text(&self) -> Cow<'_, str> {
                Cow::Owned(self.to_string())
            }

            fn order(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }

            fn digits(&self) -> Option<Digits> {
                let digits = self.to_string();
                Some(Digits { total: digits.trim_start_matches('-').len(), fraction: 0 })
            }
        }
    )*};
}

machine_integer! {
    i8: "xs:byte", "-128" to "127";
    i16: "xs:short", "-32768" to "32767";
    i32: "xs:int", "-2147483648" to "2147483647";
    i64: "xs:long", "-9223372036854775808" to "9223372036854775807";
    u8: "xs:unsignedByte", "0" to "255";
    u16: "xs:unsignedShort", "0" to "65535";
    u32: "xs:unsignedInt", "0" to "4294967295";
    u64: "xs:unsignedLong", "0" to "18446744073709551615";
}

/// Zero may have a sign even where negative numbers are not allowed; `parse` of the unsigned types refuses it.
pub(super) fn is_negative_zero(text: &str) -> bool {
    text.strip_prefix('-').is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte == b'0'))
}

fn is_negative(text: &str) -> bool {
    text.strip_prefix('-').is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
}
