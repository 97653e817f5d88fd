use crate::simple::*;

/// Implements what generated code does.
macro_rules! restricted {
    ($name:ident($base:ty) = $facets:expr) => {
        #[derive(Clone, Debug, PartialEq)]
        struct $name($base);

        impl Restriction for $name {
            type Base = $base;
            const NAME: &'static str = stringify!($name);

            fn facets() -> &'static Facets {
                static FACETS: Facets = $facets;
                &FACETS
            }

            fn from_base(base: $base) -> Self {
                Self(base)
            }

            fn base(&self) -> &$base {
                &self.0
            }
        }

        crate::restriction!($name);
    };
}

restricted!(Score(String) = Facets::new().pattern(&[r"\A(?:[0-9]+(?:\.[0-9]+)?)\z"]));
restricted!(Percent(i32) = Facets::new().min_inclusive("0").max_inclusive("100"));
restricted!(Price(Decimal) = Facets::new().min_exclusive("0").max_exclusive("1000").total_digits(4).fraction_digits(2));
restricted!(Code(Token) = Facets::new().min_length(2).max_length(3).pattern(&["^(?:[a-z ]*)$", "^(?:.*z)$"]));
restricted!(Day(Date) = Facets::new().min_inclusive("2020-01-01").max_exclusive("2021-01-01"));
restricted!(Digest(HexBinary) = Facets::new().length(2));
restricted!(Pair(NmTokens) = Facets::new().length(2));
restricted!(Seven(Integer) = Facets::new().pattern(&["^(?:[0-9]{3})$"]));
restricted!(Digit(Lexical<bool>) = Facets::new().pattern(&[r"\A(?:[01])\z", r"\A(?:\p{Nd})\z"]).pattern_as_written(&["[01]", r"\d"]));
restricted!(Broken(String) = Facets::new().pattern(&["("]));
restricted!(Unbounded(i32) = Facets::new().min_inclusive("x").min_length(9));

fn check<T: SimpleType + std::fmt::Debug>(valid: &[(&str, &str)], invalid: &[(&str, &str)]) {
    for (text, written) in valid {
        let value = T::from_text(text).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(value.to_text(), *written);
        assert!(T::from_string((*text).to_owned()).is_ok_and(|value| value.to_text() == *written));
    }
    for (text, message) in invalid {
        assert_eq!(T::from_text(text).unwrap_err().to_string(), *message);
        assert_eq!(T::from_string((*text).to_owned()).unwrap_err().to_string(), *message);
    }
}

#[test]
fn facets() {
    check::<Score>(
        &[("12.50", "12.50")],
        &[("12,5", r"`12,5` is not a valid Score: expected a text by the pattern `[0-9]+(?:\.[0-9]+)?`")],
    );
    check::<Percent>(
        &[("0", "0"), (" +0100 ", "100")],
        &[
            ("-1", "`-1` is not a valid Percent: expected at least 0"),
            ("101", "`101` is not a valid Percent: expected at most 100"),
            ("x", "`x` is not a valid Percent: expected digits, perhaps with a sign before them"),
        ],
    );
    check::<Price>(
        &[("99.99", "99.99"), ("0099.990", "0099.990"), ("999.9", "999.9")],
        &[
            ("0", "`0` is not a valid Price: expected more than 0"),
            ("1000.0", "`1000.0` is not a valid Price: expected less than 1000"),
            ("123.45", "`123.45` is not a valid Price: it needs 5 digits and may have at most 4"),
            ("1.001", "`1.001` is not a valid Price: it needs 3 digits after the point and may have at most 2"),
        ],
    );
    check::<Code>(
        &[("  a  z ", "a z"), ("az", "az")],
        &[
            ("z", "`z` is not a valid Code: its length is 1 and must be at least 2"),
            ("abcz", "`abcz` is not a valid Code: its length is 4 and may be at most 3"),
            ("ab", "`ab` is not a valid Code: expected a text by the pattern `.*z`"),
        ],
    );
    check::<Digit>(
        &[(" 1 ", "1"), ("0", "0")],
        &[("true", "`true` is not a valid Digit: expected a text by the pattern `[01]`")],
    );
    // Without a text of its own a value has that of its type.
    assert!(Digit::new(true).is_err());
    check::<Day>(
        &[("2020-12-31", "2020-12-31")],
        &[
            ("2021-01-01", "`2021-01-01` is not a valid Day: expected less than 2021-01-01"),
            ("2020-01-01Z", "`2020-01-01Z` is not a valid Day: expected at least 2020-01-01"),
        ],
    );
    check::<Digest>(
        &[("00ff", "00FF")],
        &[("00", "`00` is not a valid Digest: its length is 1 and must be at least 2")],
    );
    check::<Pair>(&[("a b", "a b")], &[("a", "`a` is not a valid Pair: its length is 1 and must be at least 2")]);
    check::<Seven>(&[("007", "007")], &[("7", "`7` is not a valid Seven: expected a text by the pattern `[0-9]{3}`")]);
}

#[test]
fn conversions() {
    assert!(Percent::new(100).is_ok_and(|value| value.to_string() == "100"));
    assert_eq!(Percent::new(101).unwrap_err().to_string(), "`101` is not a valid Percent: expected at most 100");
    assert_eq!(Score::new("95.5"), "95.5".parse());
    assert_eq!(Score::try_from("95.5"), Score::try_from(String::from("95.5")));
    assert!(Price::new(5).is_ok() && Code::new(" a z").is_ok() && Digest::new([1, 2]).is_ok());
}

#[test]
fn a_contract_that_cannot_be_used_is_an_error() {
    assert!(Broken::new("a").unwrap_err().reason().starts_with("internal: the pattern of its type cannot be used"));
    assert!(Unbounded::new(1).unwrap_err().reason().starts_with("internal: a bound of its type cannot be used"));
}

#[test]
fn digits() {
    let digits = |text: &str| text.parse::<Decimal>().ok().and_then(|value| value.digits());
    for (text, total, fraction) in
        [("0", 1, 0), ("-0.00", 1, 0), ("100", 3, 0), ("0.5", 1, 1), ("0.00120", 4, 4), ("-0123.4500", 5, 2)]
    {
        assert_eq!(digits(text), Some(Digits { total, fraction }), "{text}");
    }
    assert_eq!((-120i8).digits(), Some(Digits { total: 3, fraction: 0 }));
}
