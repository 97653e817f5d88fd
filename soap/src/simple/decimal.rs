use super::written::{Reason, Written};
use super::{Digits, SimpleTypeError};
use std::cmp::Ordering;

written! {
    /// `xs:decimal` (part 2, 3.2.3): digits with an optional sign and an optional fraction, as many as there are.
    ///
    /// ```
    /// use saponify::simple::{Decimal, SimpleType};
    ///
    /// let price: Decimal = "12.50".parse()?;
    /// assert_eq!(price.as_str(), "12.50");
    /// assert!(price.order(&Decimal::from(12)).is_some_and(|order| order.is_gt()));
    /// # Ok::<(), saponify::simple::SimpleTypeError>(())
    /// ```
    Decimal: "xs:decimal", (), read,
    fn order(&self, other: &Self) -> Option<Ordering> {
        Some(Parts::of(self.as_str()).cmp(&Parts::of(other.as_str())))
    },
    fn digits(&self) -> Option<Digits> {
        Some(Parts::of(self.as_str()).digits())
    }
}

fn read(text: &str) -> Result<(), Reason> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let only_digits = whole.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit());
    if only_digits && whole.len() + fraction.len() > 0 {
        Ok(())
    } else {
        Err("expected digits, perhaps with a sign before and a `.` among them".into())
    }
}

macro_rules! from_integers {
    ($($rust:ty)*) => {$(
        impl From<$rust> for Decimal {
            fn from(value: $rust) -> Self {
                Self(Written::new(value.to_string(), ()))
            }
        }
    )*};
}

from_integers!(i8 i16 i32 i64 i128 u8 u16 u32 u64 u128);

/// The shortest decimal that reads back as the same number. Infinities and `NaN` have none.
impl TryFrom<f64> for Decimal {
    type Error = SimpleTypeError;

    fn try_from(value: f64) -> Result<Self, Self::Error> {
        Self::try_from(value.to_string())
    }
}

/// The parts of a valid decimal or integer that make its value.
#[derive(PartialEq, Eq)]
pub(super) struct Parts<'t> {
    negative: bool,
    /// Without leading zeros.
    whole: &'t str,
    /// Without trailing zeros.
    fraction: &'t str,
}

impl<'t> Parts<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let digits = text.trim_start_matches(['+', '-']);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
        let is_zero = whole.is_empty() && fraction.is_empty();
        Self { negative: text.starts_with('-') && !is_zero, whole, fraction }
    }

    pub(super) fn sign(&self) -> Ordering {
        match self {
            Self { negative: true, .. } => Ordering::Less,
            Self { whole: "", fraction: "", .. } => Ordering::Equal,
            _ => Ordering::Greater,
        }
    }

    /// The least `total` for which the value is i × 10⁻ⁿ with |i| < 10ᵗᵒᵗᵃˡ and n ≤ `total` (part 2, 4.3.11).
    pub(super) fn digits(&self) -> Digits {
        let significant = if self.whole.is_empty() {
            self.fraction.trim_start_matches('0').len()
        } else {
            self.whole.len() + self.fraction.len()
        };
        let fraction = self.fraction.len();
        Digits { total: significant.max(fraction).max(1), fraction }
    }
}

impl Ord for Parts<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        // Digits compare as text once the whole parts are of the same length.
        let by_magnitude = self
            .whole
            .len()
            .cmp(&other.whole.len())
            .then_with(|| self.whole.cmp(other.whole))
            .then_with(|| self.fraction.cmp(other.fraction));
        let by_sign = other.negative.cmp(&self.negative);
        by_sign.then(if self.negative { by_magnitude.reverse() } else { by_magnitude })
    }
}

impl PartialOrd for Parts<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
