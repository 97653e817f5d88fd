//! Texts that are not what they seem, or not values of their types.

use super::{read, refusal, task};
use ispring_learn::{CompletionStatus, ModuleStatus};
use saponify::Wire;
use saponify::contract::Element;
use saponify::simple::Double;
use saponify::wire::{ReadError, ReadErrorKind, ReadOptions, Strictness, from_str, to_utf8};
use saponify_tests::hostile::{CANARY, answer};

const ROOT: Element = Element::new("a", "https://ispringlearn.com/go/services/api/soap", "moduleStatus");

/// A module with this status and this score, attributes included.
fn module(status: &str, score: &str) -> Result<ModuleStatus, ReadError> {
    let xml = format!(
        "<moduleStatus xmlns='https://ispringlearn.com/go/services/api/soap' \
         xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><contentItemId>{CANARY}</contentItemId>\
         <date>2020-03-12</date><status>{status}</status>{score}</moduleStatus>"
    );
    from_str(&xml, &ROOT, &ReadOptions::new())
}

#[test]
fn statuses_that_look_alike() {
    let status = |text: &str| module(text, "<awardedScore>1</awardedScore>").expect("a module").status;
    let unknown = |text: &str| CompletionStatus::Unknown(text.to_owned());
    for (text, expected) in [
        ("in progress", unknown("in progress")),
        ("\u{441}omplete", unknown("\u{441}omplete")),
        ("Complete", unknown("Complete")),
        ("", unknown("")),
        (" complete\n", CompletionStatus::Complete),
        ("com<!-- -->plete", CompletionStatus::Complete),
    ] {
        assert_eq!(status(text), expected, "{text:?}");
    }
    let xml = format!("<s xmlns:x='urn:x'>\u{441}omplete{CANARY}</s>");
    let strict = ReadOptions { strictness: Strictness::Strict, ..ReadOptions::new() };
    let error = from_str::<CompletionStatus>(&xml, &Element::local("s"), &strict).expect_err("an unknown status");
    assert!(matches!(error.kind(), ReadErrorKind::Value(_)), "{error}");
}

#[test]
fn what_parts_a_text_does_not_cut_it() {
    for (content, joined) in [
        ("12<!-- 9 -->34", "1234"),
        ("12<![CDATA[34]]>", "1234"),
        ("<![CDATA[1]]><![CDATA[2]]>34", "1234"),
        ("12<?x 9?>34", "1234"),
        ("<!-- -->12&#51;4<!-- -->", "1234"),
        ("<![CDATA[<&]]>&gt;", "<&>"),
    ] {
        assert_eq!(task(&answer("").replace(CANARY, content)), joined, "{content}");
    }
}

#[derive(Debug, PartialEq, Wire)]
struct Measured {
    score: Double,
    rest: Option<Double>,
}

#[test]
fn numbers_that_are_none() {
    for score in ["NaN", "INF", "1,5", "", "-1", "101x", "1.", "\u{661}"] {
        for element in [
            format!("<awardedScore>{score}</awardedScore>"),
            format!("<awardedScore xsi:nil='true'>{score}</awardedScore>"),
        ] {
            let error = module("passed", &element).expect_err(score);
            super::is_fit_to_show(&error);
            assert!(matches!(error.kind(), ReadErrorKind::Value(_)), "{error}");
            assert_eq!(error.path(), "moduleStatus/awardedScore");
        }
    }
    let nil = "<awardedScore xsi:nil='true'/>";
    assert!(matches!(refusal(module("passed", nil)), ReadErrorKind::Value(_)));

    let double = |text: &str| {
        let xml = format!("<m><score>{text}</score></m>");
        from_str::<Measured>(&xml, &Element::local("m"), &ReadOptions::new())
    };
    for (text, value) in [("INF", f64::INFINITY), ("-INF", f64::NEG_INFINITY), (" 1.5 ", 1.5)] {
        assert_eq!(double(text).expect(text).score.value().total_cmp(&value), std::cmp::Ordering::Equal);
    }
    assert!(double("NaN").expect("no number").score.value().is_nan());
    for text in ["inf", "+INF", "nan", "1,5", "", "1e", "0x1"] {
        let error = double(text).expect_err(text);
        assert_eq!(error.path(), "m/score", "{error}");
        assert!(matches!(error.kind(), ReadErrorKind::Value(_)), "{error}");
    }
}

#[test]
fn characters_that_xml_cannot_carry() {
    let with = |text: &str| answer(&format!("<x>{CANARY}{text}</x>"));
    for text in [
        "&#0;",
        "&#1;",
        "&#x1;",
        "&#xD800;",
        "&#xDFFF;",
        "&#xFFFE;",
        "&#x110000;",
        "\0",
        "\u{1}",
        "\u{1f}",
        "\u{fffe}",
        "\u{ffff}",
    ] {
        for xml in [with(text), answer(&format!("<x y='{CANARY}{text}'/>")), with("").replacen(CANARY, text, 1)] {
            assert!(matches!(refusal(read(&xml)), ReadErrorKind::NotWellFormed(_)), "{text:?}");
        }
    }
    // Behind the parser nothing can hold a lone surrogate; before it one has three spellings.
    let (before, after) = answer("").split_once(CANARY).map(|(a, b)| (a.to_owned(), b.to_owned())).expect("a task");
    let utf8 = [before.as_bytes(), CANARY.as_bytes(), b"\xED\xA0\x80", after.as_bytes()].concat();
    super::is_not_text(&utf8, None);
    let units = [0xFEFF].into_iter().chain(before.encode_utf16()).chain([0xD800]).chain(after.encode_utf16());
    let utf16: Vec<u8> = units.flat_map(u16::to_be_bytes).collect();
    super::is_not_text(&utf16, None);
    super::is_not_text(&utf16[2..], Some("utf-16be"));
    assert!(to_utf8(answer("").as_bytes(), None).is_ok());
}
