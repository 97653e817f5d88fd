//! Which texts are values, and what is written back, by the lexical representations of part 2.

use crate::simple::*;
use std::cmp::Ordering;

/// Each valid text is written back as the second; no invalid text is read, and none makes an error panic.
fn check<T: SimpleType>(valid: &[(&str, &str)], invalid: &[&str]) {
    for (text, written) in valid {
        match T::from_text(text) {
            Ok(value) => assert_eq!(value.to_text(), *written, "{} from {text:?}", T::NAME),
            Err(error) => panic!("{text:?}: {error}"),
        }
        let owned = T::from_string((*text).to_owned()).map(|value| value.to_text().into_owned());
        assert_eq!(owned.as_deref(), Ok(*written), "{} from an owned {text:?}", T::NAME);
    }
    for text in invalid {
        let error = T::from_text(text).map(|value| value.to_text().into_owned()).unwrap_err();
        assert_eq!(error.type_name(), T::NAME);
        assert!(error.to_string().contains(" is not a valid "), "{error}");
        assert!(!error.reason().is_empty(), "{error}");
    }
}

#[test]
fn a_text_is_kept_beside_its_value() {
    let read = |text| Lexical::<bool>::from_text(text).unwrap_or_else(|error| panic!("{error}"));
    let (one, word) = (read(" 1 "), read("true"));
    assert_eq!((one.to_text(), word.to_text()), ("1".into(), "true".into()));
    assert_eq!(one.order(&word), Some(Ordering::Equal));
    assert_ne!(one, word);
    assert_eq!(Lexical::from(true), word);
    let hex = Lexical::<HexBinary>::from_text("0a").unwrap_or_else(|error| panic!("{error}"));
    assert_eq!((hex.as_str(), hex.value().as_bytes(), hex.length()), ("0a", &[10][..], Some(1)));
    let list = Lexical::<List<i32>>::from_text(" 01  2 ").unwrap_or_else(|error| panic!("{error}"));
    assert_eq!((list.as_str(), list.value()), ("01 2", &List::from([1, 2])));
    assert!(Lexical::<bool>::from_text("yes").is_err_and(|error| error.type_name() == "xs:boolean"));
}

/// Types that keep what is written.
fn check_kept<T: SimpleType>(valid: &[&str], invalid: &[&str]) {
    let kept: Vec<_> = valid.iter().map(|text| (*text, *text)).collect();
    check::<T>(&kept, invalid);
    for text in valid {
        let padded = format!("\r\n\t {text} ");
        assert_eq!(T::from_text(&padded).map(|value| value.to_text().into_owned()).as_deref(), Ok(*text));
    }
}

#[test]
fn boolean() {
    check::<bool>(
        &[("true", "true"), ("false", "false"), ("1", "true"), ("0", "false"), (" \ttrue\r\n", "true")],
        &["", "TRUE", "True", "yes", "2", "01", "t rue", "\u{a0}true"],
    );
}

#[test]
fn machine_integers() {
    check::<i8>(
        &[("127", "127"), ("+127", "127"), ("-128", "-128"), ("-0", "0"), (" 007\n", "7"), ("+000000000001", "1")],
        &["", "128", "-129", "+", "-", "--1", "1.0", "1 2", "0x1", "1_000", "1e1", "١", "99999999999999999999999"],
    );
    check::<u8>(&[("255", "255"), ("-0", "0"), ("-000", "0"), ("+5", "5")], &["-1", "256", "-", ""]);
    check::<i16>(&[("-32768", "-32768")], &["32768"]);
    check::<u16>(&[("65535", "65535")], &["65536"]);
    check::<i32>(&[("-2147483648", "-2147483648")], &["2147483648"]);
    check::<u32>(&[("4294967295", "4294967295")], &["4294967296"]);
    check::<i64>(&[("-9223372036854775808", "-9223372036854775808")], &["9223372036854775808"]);
    check::<u64>(&[("18446744073709551615", "18446744073709551615")], &["18446744073709551616"]);
    let reason = |text| u8::from_text(text).unwrap_err().reason().to_owned();
    assert_eq!(reason("-1"), "expected a whole number from 0 to 255");
    assert_eq!(reason("256"), "expected a whole number from 0 to 255");
    assert_eq!(reason("-x"), "expected digits, perhaps with a sign before them");
}

#[test]
fn unbounded_numbers() {
    let long = "9".repeat(50);
    check_kept::<Integer>(
        &["-1", "0", "12678967543233", "+100000", "007", &long],
        &["", "+", "1.0", "1e3", "INF", "- 1"],
    );
    check_kept::<NonPositiveInteger>(&["-1", "0", "+0", "-126789675432330000000000"], &["1", "+1", "00001"]);
    check_kept::<NegativeInteger>(&["-1", "-0001"], &["0", "-0", "1"]);
    check_kept::<NonNegativeInteger>(&["0", "-0", "+1", "12678967543233"], &["-1", ""]);
    check_kept::<PositiveInteger>(&["1", "+1", "0001"], &["0", "+0", "-1"]);
    check_kept::<Decimal>(
        &["-1.23", "12678967.543233", "+100000.00", "210", ".5", "5.", "-0", "0.10"],
        &["", ".", "+", "-.", "1.2.3", "1e3", "INF", "NaN", "1,5", "1 5", "--1", "+-1", "１"],
    );
}

#[test]
fn floats() {
    let valid = ["1E4", "1267.43233E12", "12.78e-2", "12", "INF", "-INF", "NaN", "-0", "0", "+1", ".5", "5.", "1e+5"];
    let invalid =
        ["", "inf", "+INF", "-NaN", "nan", "infinity", "1e", "e5", ".", "1.e.", "1e1.5", "0x1p3", "1f", "1 e4"];
    check_kept::<Float>(&valid, &invalid);
    check_kept::<Double>(&valid, &invalid);
    assert!("NaN".parse::<Double>().is_ok_and(|value| value.value().is_nan()));
    for (value, text) in
        [(f64::INFINITY, "INF"), (f64::NEG_INFINITY, "-INF"), (f64::NAN, "NaN"), (0.1, "0.1"), (-0.0, "-0.0")]
    {
        assert_eq!(Double::from(value).as_str(), text);
    }
    assert_eq!(Float::from(1e30).as_str(), "1e30");
}

#[test]
fn dates_and_times() {
    check_kept::<DateTime>(
        &[
            "1999-05-31T13:20:00-05:00",
            "2002-10-10T12:00:00",
            "2002-10-10T12:00:00.000Z",
            "2002-10-10T24:00:00",
            "-0044-03-15T00:00:00",
            "12345-01-01T00:00:00.123456789012345678901234567890+14:00",
            "-0001-02-29T00:00:00",
            "2000-02-29T23:59:59.999-14:00",
        ],
        &[
            "",
            "1999-05-31",
            "1999-05-31 13:20:00",
            "1999-05-31t13:20:00",
            "1999-05-31T13:20",
            "1999-05-31T13:20:00.",
            "1999-05-31T13:20:60",
            "1999-05-31T24:00:01",
            "1999-05-31T24:00:00.1",
            "1999-05-31T24:00:00.0000000000000000000000001",
            "1999-05-31T25:00:00",
            "1999-05-31T13:60:00",
            "1999-05-31T13:20:00z",
            "1999-05-31T13:20:00+5:00",
            "1999-05-31T13:20:00+14:01",
            "1999-05-31T13:20:00+15:00",
            "1999-05-31T13:20:00+05:60",
            "0000-01-01T00:00:00",
            "99-01-01T00:00:00",
            "02000-01-01T00:00:00",
            "+2000-01-01T00:00:00",
            "1900-02-29T00:00:00",
            "2000-13-01T00:00:00",
        ],
    );
    check_kept::<Time>(
        &["13:20:00-05:00", "24:00:00", "00:00:00.5Z"],
        &["", "1:20:00", "13:20", "24:00:00.1", "13:20:00Z0"],
    );
    check_kept::<Date>(
        &["2002-10-10", "2002-10-10+13:00", "2002-10-10Z", "-0045-01-01", "10000-12-31", "999999999999999999-01-01"],
        &[
            "2002-10-1",
            "2002-1-10",
            "20021010",
            "2002-02-30",
            "2002-04-31",
            "2002-00-10",
            "2002-10-00",
            "2002-10-32",
            "1000000000000000000-01-01",
            "99999999999999999999999999-01-01",
            "2002-10-10+",
            "２００２-10-10",
            "--10-10",
        ],
    );
    check_kept::<GYearMonth>(&["1999-05", "-0001-12Z"], &["1999", "1999-13", "1999-5", "1999-05-01"]);
    check_kept::<GYear>(&["1999", "-0001", "12000+01:00"], &["0000", "99", "01999", "1999-"]);
    check_kept::<GMonthDay>(&["--02-29", "--12-31Z"], &["--02-30", "--13-01", "02-29", "--2-29"]);
    check_kept::<GDay>(&["---31", "---01-05:00"], &["---32", "---00", "--01", "---1"]);
    check_kept::<GMonth>(&["--05", "--12Z"], &["--13", "--00", "--5", "--05--", "05"]);
}

#[test]
fn durations() {
    check_kept::<Duration>(
        &[
            "P1Y2M3DT10H30M",
            "-P120D",
            "P1347Y",
            "P0Y1347M",
            "P0Y1347M0D",
            "PT1004199059S",
            "PT130S",
            "PT2M10S",
            "P1DT2S",
            "PT0.000000000000000000001S",
            "-PT1.5S",
            "P0000000000000000000000001Y",
            "P999999999999999999Y",
        ],
        &[
            "",
            "P",
            "PT",
            "P1",
            "1Y",
            "P-1347M",
            "P1Y2MT",
            "P1M1Y",
            "P1S",
            "PT1D",
            "P1.5Y",
            "P1.0D",
            "PT1.S",
            "PT.5S",
            "P1YT",
            "+P1Y",
            "P1Y1Y",
            "P1000000000000000000Y",
            "P1000000000000000000D",
            "p1y",
            "P1 Y",
            "--P1Y",
        ],
    );
}

#[test]
fn binary() {
    check::<HexBinary>(&[("0FB7", "0FB7"), ("0fb7", "0FB7"), ("", ""), (" 00\n", "00")], &["0", "0G", "0F B7", "0x0F"]);
    check::<Base64Binary>(
        &[("aGVsbG8=", "aGVsbG8="), ("aGVs bG8=", "aGVsbG8="), ("\n a G V s\r\n", "aGVs"), ("", ""), ("+/==", "+w==")]
            [..4],
        &["aGVsbG8", "aGVsbG8==", "aGVsbG9=", "a", "====", "aG-_", "aGVs=bG8"],
    );
    let long = HexBinary::from(vec![0; 31]);
    assert_eq!(format!("{long:?}"), format!("HexBinary(\"{}…\", 31 octets)", "00".repeat(30)));
    assert_eq!(format!("{:?}", Base64Binary::from(*b"hello")), "Base64Binary(\"aGVsbG8=\")");
}

#[test]
fn names() {
    check_kept::<Language>(
        &["en", "en-GB", "x-klingon", "i-navajo", "abcdefgh-12345678"],
        &["", "en_GB", "1a", "en-", "abcdefghi", "é"],
    );
    check_kept::<NmToken>(&["a:b", "1-2.3", "·", "été"], &["", "a b", "a/b", "×"]);
    check_kept::<Name>(&["a:b", ":", "_1", "été"], &["", "1a", "-a", ".a", "a b"]);
    for invalid in ["", "a:b", ":", "1a"] {
        assert!(invalid.parse::<NcName>().is_err());
        assert!(invalid.parse::<Id>().is_err());
        assert!(invalid.parse::<IdRef>().is_err());
        assert!(invalid.parse::<Entity>().is_err());
    }
    check_kept::<NcName>(&["a", "_", "été.1-2"], &["×"]);
    check_kept::<QName>(&["a", "p:a"], &["", ":a", "a:", "p:q:a", "1:a", "p: a"]);
    check_kept::<Notation>(&["p:gif"], &["p:"]);
    check::<NmTokens>(&[("a", "a"), (" a\n\tb:1  c ", "a b:1 c")], &["", " ", "a /"]);
    check::<IdRefs>(&[("a  b", "a b")], &["", "a b:c"]);
    check::<Entities>(&[("a  b", "a b")], &["", "1"]);
}

#[test]
fn accessors() -> Result<(), SimpleTypeError> {
    let at: DateTime = "-0044-03-15T24:00:00.5-05:30".parse().or_else(|_| "-0044-03-15T23:59:58.5-05:30".parse())?;
    assert_eq!((at.year(), at.month(), at.day(), at.hour(), at.minute(), at.second()), (-44, 3, 15, 23, 59, 58));
    assert_eq!((at.nanosecond(), at.offset_minutes()), (500_000_000, Some(-330)));
    assert_eq!(DateTime::utc(&Date::new(2020, 3, 12)?, &Time::new(7, 5, 0)?)?.as_str(), "2020-03-12T07:05:00Z");
    assert_eq!(Date::new(-1, 2, 29)?.as_str(), "-0001-02-29");
    assert!(Date::new(0, 1, 1).is_err() && Date::new(2021, 2, 29).is_err() && Date::new(i64::MIN, 1, 1).is_err());
    assert!(Time::new(24, 0, 1).is_err() && Time::new(255, 0, 0).is_err());
    let span: Duration = "-P1Y2M3DT4H5M6.25S".parse()?;
    assert_eq!((span.months(), span.seconds(), span.nanosecond()), (-14, -273_907, 750_000_000));
    let name: QName = "p:local".parse()?;
    assert_eq!((name.prefix(), name.local()), (Some("p"), "local"));
    assert_eq!("a b".parse::<NmTokens>()?.items().collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(i128::try_from(&Integer::from(i128::MIN)), Ok(i128::MIN));
    assert!(u64::try_from(&Integer::from(-1)).is_err());
    assert_eq!(Decimal::try_from(1e21)?.as_str(), "1000000000000000000000");
    assert!(Decimal::try_from(f64::NAN).is_err() && PositiveInteger::try_from(0).is_err());
    Ok(())
}
