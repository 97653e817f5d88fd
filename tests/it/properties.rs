//! Two codecs that share no code agree: ours, and yaserde's derives on the same attributes.

use ispring_learn::{CompletionStatus, Credentials, EnrollmentIds, ModuleStatus, Secret, UpdateModulesStatusesRequest};
use proptest::prelude::*;
use saponify::contract::Element;
use saponify::wire::{ReadOptions, Strictness, WriteOptions, from_str, to_string};
use saponify::{Supplied, Supply, Wire};
use std::fmt::Debug;
use yaserde::{YaDeserialize, YaSerialize};

const URI: &str = "https://ispringlearn.com/go/services/api/soap";

/// Whatever XML can carry and yaserde keeps: it trims the ends of a text and loses CR.
fn text() -> impl Strategy<Value = String> {
    "[\\x21-\\x7e\u{a0}-\u{2ff}\u{410}-\u{44f}\u{4e00}-\u{4eff}\u{1f600}-\u{1f64f}]([\\t\\n\\x20-\\x7e\u{e9}\u{1f600}]{0,20}[<>&'\"\\]\\x21])?"
        .prop_filter("no blanks at the ends", |text| text.trim() == text)
}

fn date() -> impl Strategy<Value = saponify::simple::Date> {
    (1..=9999_i64, 1..=12_u8, 1..=28_u8)
        .prop_map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}").parse().expect("a date"))
}

fn status() -> impl Strategy<Value = CompletionStatus> {
    prop_oneof![Just(CompletionStatus::Complete), Just(CompletionStatus::Passed), Just(CompletionStatus::Declined)]
}

fn module_status() -> impl Strategy<Value = ModuleStatus> {
    (text(), date(), proptest::option::of(text()), status(), "[0-9]{1,3}(\\.[0-9]{1,2})?").prop_map(
        |(id, date, reason, status, score)| {
            let score = score.parse().expect("a score");
            let mut value =
                ModuleStatus::builder().content_item_id(id).date(date).status(status).awarded_score(score).build();
            value.reason = reason;
            value
        },
    )
}

fn request() -> impl Strategy<Value = UpdateModulesStatusesRequest> {
    let enrollments = proptest::collection::vec(text(), 1..4);
    let modules = proptest::collection::vec(module_status(), 1..4);
    (text(), enrollments, text(), modules).prop_map(|(token, enrollments, course, modules)| {
        let start = UpdateModulesStatusesRequest::builder();
        let mut value = start.enrollment_ids(enrollments).course_id(course).module_statuses(modules).build();
        *value.supplied().expect("a supplied part") = Supplied::given(Credentials::from(Secret::new(token)));
        value
    })
}

/// Each codec reads what it wrote and what the other wrote.
fn agree<T>(value: &T, local: &'static str) -> Result<(), TestCaseError>
where
    T: Wire + YaSerialize + YaDeserialize + PartialEq + Debug,
{
    let root = Element::new("api", URI, local);
    let strict = ReadOptions { strictness: Strictness::Strict, ..ReadOptions::new() };
    let ours =
        to_string(value, &root, &WriteOptions::default()).map_err(|error| TestCaseError::fail(error.to_string()))?;
    let theirs = yaserde::ser::to_string(value).map_err(|error| TestCaseError::fail(error.to_string()))?;
    for xml in [&ours, &theirs] {
        let read: T = from_str(xml, &root, &strict).map_err(|error| TestCaseError::fail(format!("{error}: {xml}")))?;
        prop_assert_eq!(&read, value, "ours: {}", xml);
        let read: T = yaserde::de::from_str(xml).map_err(|error| TestCaseError::fail(format!("{error}: {xml}")))?;
        prop_assert_eq!(&read, value, "yaserde: {}", xml);
    }
    Ok(())
}

proptest! {
    #[test]
    fn on_requests(value in request()) {
        agree(&value, "updateModulesStatusesRequest")?;
        agree(&value.enrollment_ids, "enrollmentIds")?;
        agree(&value.module_statuses, "moduleStatuses")?;
    }

    #[test]
    fn on_module_statuses(value in module_status()) {
        agree(&value, "moduleStatus")?;
    }

    #[test]
    fn on_small_types(text in text()) {
        agree(&EnrollmentIds::from([text.clone()]), "enrollmentIds")?;
        agree(&ispring_learn::UpdateModulesStatusesResult::builder().task_id(text.clone()).build(), "updateModulesStatusesResult")?;
        agree(&Credentials::from(Secret::new(text)), "credentials")?;
    }

    /// Blanks and CR, which only our codec keeps.
    #[test]
    fn any_text_survives(text in "[\\t\\n\\r\\x20-\\x7e\u{85}\u{2028}\u{1f600}]{0,30}") {
        let root = Element::new("api", URI, "id");
        let xml = to_string(&text, &root, &WriteOptions::default()).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let read: String = from_str(&xml, &root, &ReadOptions::new()).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(read, text);
    }
}
