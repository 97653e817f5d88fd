//! How values compare, whatever their texts.

use crate::simple::*;
use std::cmp::Ordering::{self, Equal, Greater, Less};
use std::str::FromStr;

fn check<T>(table: &[(&str, &str, Option<Ordering>)])
where
    T: SimpleType + FromStr<Err = SimpleTypeError>,
{
    for (left, right, order) in table {
        let value = |text: &str| text.parse::<T>().unwrap_or_else(|error| panic!("{error}"));
        let (a, b) = (value(left), value(right));
        assert_eq!(a.order(&b), *order, "{left} against {right}");
        assert_eq!(b.order(&a), order.map(Ordering::reverse), "{right} against {left}");
        assert_eq!(a.order(&a), Some(Equal), "{left} against itself");
    }
}

#[test]
fn numbers() {
    check::<Decimal>(&[
        ("1.5", "1.50", Some(Equal)),
        ("-0", "+0.00", Some(Equal)),
        ("9", "10", Some(Less)),
        ("-9", "-10", Some(Greater)),
        ("0.09", "0.1", Some(Less)),
        ("0.1", "0.10000000000000000000000000000000000001", Some(Less)),
        ("-0.5", "0.5", Some(Less)),
        ("0001", ".9", Some(Greater)),
    ]);
    check::<Integer>(&[("007", "+7", Some(Equal)), ("99999999999999999999999999999999999999999", "1", Some(Greater))]);
    check::<Double>(&[
        ("1E2", "100", Some(Equal)),
        ("-0", "0", Some(Equal)),
        ("INF", "1e308", Some(Greater)),
        ("-INF", "INF", Some(Less)),
        ("NaN", "INF", None),
        ("NaN", "NaN", Some(Equal)),
    ]);
}

#[test]
fn moments() {
    // Part 2, 3.2.7.4.
    check::<DateTime>(&[
        ("2000-01-15T00:00:00", "2000-02-15T00:00:00", Some(Less)),
        ("2000-01-15T12:00:00", "2000-01-16T12:00:00Z", Some(Less)),
        ("2000-01-01T12:00:00", "1999-12-31T23:00:00Z", None),
        ("2000-01-16T12:00:00", "2000-01-16T12:00:00Z", None),
        ("2000-01-16T00:00:00", "2000-01-16T12:00:00Z", None),
        ("2000-03-04T20:00:00Z", "2000-03-04T23:00:00+03:00", Some(Equal)),
        ("2000-03-04T24:00:00", "2000-03-05T00:00:00.000", Some(Equal)),
        ("2000-03-04T00:00:00.10", "2000-03-04T00:00:00.1", Some(Equal)),
        ("2000-03-04T00:00:00.10", "2000-03-04T00:00:00.099", Some(Greater)),
        ("-0001-12-31T24:00:00", "0001-01-01T00:00:00", Some(Equal)),
        ("-0002-01-01T00:00:00", "-0001-01-01T00:00:00", Some(Less)),
        ("999999999999999999-01-01T00:00:00", "-999999999999999999-01-01T00:00:00", Some(Greater)),
    ]);
    check::<Time>(&[
        ("24:00:00", "00:00:00", Some(Equal)),
        ("23:00:00Z", "01:00:00-05:00", Some(Greater)),
        ("12:00:00", "12:00:00Z", None),
    ]);
    check::<Date>(&[
        ("2002-10-10+13:00", "2002-10-09-11:00", Some(Equal)),
        ("2002-10-10Z", "2002-10-10", None),
        ("2002-10-10Z", "2002-10-11", Some(Less)),
        ("1970-01-01", "1969-12-31", Some(Greater)),
    ]);
    check::<GYear>(&[("1999", "2000", Some(Less)), ("-0001", "0001", Some(Less))]);
    check::<GMonthDay>(&[("--02-29", "--03-01", Some(Less))]);
    check::<GDay>(&[("---15-12:00", "---16", None), ("---15", "---16", Some(Less))]);
}

#[test]
fn durations() {
    // Part 2, 3.2.6.2.
    check::<Duration>(&[
        ("P1Y", "P364D", Some(Greater)),
        ("P1Y", "P365D", None),
        ("P1Y", "P366D", None),
        ("P1Y", "P367D", Some(Less)),
        ("P1M", "P27D", Some(Greater)),
        ("P1M", "P28D", None),
        ("P1M", "P31D", None),
        ("P1M", "P32D", Some(Less)),
        ("P5M", "P149D", Some(Greater)),
        ("P5M", "P150D", None),
        ("P5M", "P153D", None),
        ("P5M", "P154D", Some(Less)),
        ("P1Y", "P12M", Some(Equal)),
        ("PT36H", "P1DT12H", Some(Equal)),
        ("-PT1.5S", "-PT1S", Some(Less)),
        ("-PT1.5S", "-PT2S", Some(Greater)),
        ("-PT0.5S", "PT0.5S", Some(Less)),
        ("P999999999999999999Y", "P999999999999999999D", Some(Greater)),
    ]);
}

#[test]
fn equality_is_of_the_text() {
    assert_ne!("1.5".parse::<Decimal>(), "1.50".parse());
    assert_ne!("1".parse::<Double>(), "1.0".parse());
    assert_eq!("NaN".parse::<Double>(), "NaN".parse());
    assert_eq!(" 2020-03-12 ".parse::<Date>(), "2020-03-12".parse());
    assert_eq!("0a".parse::<HexBinary>(), "0A".parse());
}
