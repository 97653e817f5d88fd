//! Whatever is read is written so that it reads back the same, and nothing panics.

use crate::simple::*;
use proptest::prelude::*;

fn check<T: SimpleType + PartialEq + std::fmt::Debug>(text: &str) -> Result<bool, TestCaseError> {
    match T::from_text(text) {
        Err(error) => {
            let _ = error.to_string();
            Ok(false)
        }
        Ok(value) => {
            prop_assert_eq!(T::from_text(&value.to_text()), Ok(value));
            Ok(true)
        }
    }
}

proptest! {
    #[test]
    fn any_text(text in "\\PC*|[ \t\r\nPTYMDHS0-9:.+eE-]{0,24}|[a-f0-9]{0,8}|[a-zA-Z0-9+/= ]{0,16}") {
        check::<String>(&text)?;
        check::<Token>(&text)?;
        check::<NormalizedString>(&text)?;
        check::<bool>(&text)?;
        check::<i64>(&text)?;
        check::<u8>(&text)?;
        check::<Integer>(&text)?;
        check::<Decimal>(&text)?;
        check::<Double>(&text)?;
        check::<Duration>(&text)?;
        check::<DateTime>(&text)?;
        check::<Date>(&text)?;
        check::<Time>(&text)?;
        check::<GMonthDay>(&text)?;
        check::<HexBinary>(&text)?;
        check::<Base64Binary>(&text)?;
        check::<QName>(&text)?;
        check::<NmTokens>(&text)?;
        check::<Language>(&text)?;
    }

    #[test]
    fn doubles(value: f64, single: f32) {
        prop_assert_eq!(Double::from(value).value().to_bits(), value.to_bits());
        prop_assert_eq!(Float::from(single).value().to_bits(), single.to_bits());
        prop_assert!(check::<Double>(Double::from(value).as_str())?);
        prop_assert!(check::<Float>(Float::from(single).as_str())?);
    }

    #[test]
    fn octets(octets: Vec<u8>) {
        let hex = HexBinary::from(octets.clone());
        prop_assert_eq!(hex.to_string().parse::<HexBinary>(), Ok(hex));
        let base64 = Base64Binary::from(octets);
        prop_assert_eq!(base64.to_string().parse::<Base64Binary>(), Ok(base64));
    }

    #[test]
    fn integers_compare_as_numbers(a: i128, b: i64) {
        let (left, right) = (Integer::from(a), Integer::from(b));
        prop_assert_eq!(left.order(&right), Some(a.cmp(&i128::from(b))));
        prop_assert_eq!(i128::try_from(&left), Ok(a));
        prop_assert_eq!(Decimal::from(a).order(&Decimal::from(b)), Some(a.cmp(&i128::from(b))));
    }

    #[test]
    fn dates_compare_as_their_parts(a in (-12_000i64..12_000, 1u8..=12, 1u8..=28), b in (-12_000i64..12_000, 1u8..=12, 1u8..=28)) {
        prop_assume!(a.0 != 0 && b.0 != 0);
        let (left, right) = (Date::new(a.0, a.1, a.2)?, Date::new(b.0, b.1, b.2)?);
        prop_assert_eq!((left.year(), left.month(), left.day()), a);
        prop_assert_eq!(left.order(&right), Some(a.cmp(&b)));
    }
}
