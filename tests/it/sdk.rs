//! The SDK as its users see it.

use crate::cases::compare;
use crate::sample::{TOKEN, request};
use ispring_learn::{
    AwardedScore, CompletionStatus, Credentials, EnrollmentIds, ModuleStatus, ModuleStatuses, Secret,
    UpdateModulesStatusesRequest, UpdateModulesStatusesResult, operations,
};
use saponify::wire::{ReadOptions, WriteOptions, Writer};
use saponify::{Supplied, Supply, Wire, envelope};
use saponify_codegen::{Blocking, Builder, Builders, Server, Yaserde};
use saponify_tests::tree;
use std::fmt::Debug;
use std::path::Path;
use yaserde::{YaDeserialize, YaSerialize};

const REQUEST: &str = include_str!("../samples/update_modules_statuses.request.xml");
const RESPONSE: &str = include_str!("../samples/update_modules_statuses.response.xml");
const BROKEN: &str = include_str!("../samples/update_modules_statuses.broken.xml");

/// The namespaces of the vendor's samples and those that the codec knows.
const SAMPLES: ReadOptions<'_> = {
    let mut options = ReadOptions::new();
    options.namespaces = &[("https://schemas.xmlsoap.org/soap/envelope/", "http://schemas.xmlsoap.org/soap/envelope/")];
    options
};

#[test]
fn the_generated_source_is_reviewed() {
    let generated = Builder::new("../schema/ispring-learn.wsdl")
        .yaserde(Yaserde::feature("yaserde"))
        .server(Server::feature("server"))
        .blocking(Blocking::feature("blocking"))
        .builders(Builders::All)
        .generate()
        .unwrap_or_else(|failure| panic!("{}", failure.pictures(false)));
    compare(Path::new("snapshots/ispring-learn.rs"), generated.source());
    assert_eq!(generated.warnings().count(), 0);
}

#[test]
fn every_type_has_every_trait() {
    fn check<T: YaSerialize + YaDeserialize + Wire + Debug + Clone + PartialEq + Send + Sync + 'static>() {}
    check::<AwardedScore>();
    check::<CompletionStatus>();
    check::<Credentials>();
    check::<EnrollmentIds>();
    check::<ModuleStatus>();
    check::<ModuleStatuses>();
    check::<UpdateModulesStatusesRequest>();
    check::<UpdateModulesStatusesResult>();
}

#[test]
fn no_debug_shows_a_token() {
    let credentials = Credentials::from(Secret::new(TOKEN));
    let mut request = request();
    *request.supplied().expect("a supplied part") = Supplied::given(credentials.clone());
    let client = crate::sample::client("http://localhost/?key=p-1sJDjm");
    let mut writer = Writer::new(&WriteOptions::default());
    writer.root(operations::UPDATE_MODULES_STATUSES.request(), &request).expect("a document");
    for shown in [
        format!("{credentials:?}"),
        format!("{request:#?}"),
        format!("{client:?}"),
        format!("{:?}", credentials.token),
        format!("{writer:?}"),
    ] {
        assert!(!shown.contains("p-1sJDjm"), "{shown}");
    }
}

#[test]
fn what_is_sent_is_the_vendor_s_sample() {
    let mut request = request();
    *request.supplied().expect("a supplied part") = Supplied::given(Secret::new(TOKEN).into());
    let operation = &operations::UPDATE_MODULES_STATUSES;
    let options = WriteOptions { profile: operations::SERVICE.profile("AsDocumented"), ..WriteOptions::default() };
    let xml = envelope::write(&operations::SERVICE, operation.request(), &request, &options).expect("an envelope");
    assert_eq!(tree::parse(&xml), tree::parse(REQUEST));

    let read = envelope::read(REQUEST, operation.request(), &SAMPLES).expect("the sample");
    assert_eq!(read, envelope::Body::Value(request));
}

#[test]
fn the_vendor_s_answer_is_read() {
    let operation = &operations::UPDATE_MODULES_STATUSES;
    let body =
        envelope::read::<UpdateModulesStatusesResult>(RESPONSE, operation.response(), &SAMPLES).expect("the sample");
    let envelope::Body::Value(result) = body else { panic!("{body:?}") };
    assert_eq!(result.task_id, "100027");
    // Captured samples of other methods begin their result with a capital.
    let capital = RESPONSE.replace("updateModulesStatusesResult", "UpdateModulesStatusesResult");
    assert!(envelope::read::<UpdateModulesStatusesResult>(&capital, operation.response(), &SAMPLES).is_ok());
}

#[test]
fn the_vendor_s_broken_sample_is_refused() {
    let operation = &operations::UPDATE_MODULES_STATUSES;
    let error =
        envelope::read::<UpdateModulesStatusesRequest>(BROKEN, operation.request(), &SAMPLES).expect_err("not XML");
    let text = error.to_string();
    assert!(text.starts_with("the document is not well-formed XML"), "{text}");
    assert!(text.contains("updateModulesStatusesRequest/enrollmentIds/id"), "{text}");
}

#[test]
fn values_are_checked_when_they_are_made() {
    assert_eq!("87.5".parse::<AwardedScore>().expect("a score").to_string(), "87.5");
    for wrong in ["101x", "", " 100", "-1", "1,5", "NaN"] {
        assert!(wrong.parse::<AwardedScore>().is_err(), "{wrong}");
    }
    assert_eq!("complete".parse(), Ok(CompletionStatus::Complete));
    let homoglyph = "\u{441}omplete".parse::<CompletionStatus>().expect_err("a look-alike").to_string();
    assert!(homoglyph.contains("U+0441"), "{homoglyph}");
}

#[test]
fn an_unknown_status_is_never_a_known_one() {
    let read = |status: &str| {
        let xml = REQUEST.replace("<status>complete</status>", &format!("<status>{status}</status>"));
        let operation = &operations::UPDATE_MODULES_STATUSES;
        match envelope::read::<UpdateModulesStatusesRequest>(&xml, operation.request(), &SAMPLES).expect("an envelope")
        {
            envelope::Body::Value(request) => request.module_statuses[0].status.clone(),
            envelope::Body::Fault(fault) => panic!("{fault}"),
        }
    };
    let unknown = |text: &str| CompletionStatus::Unknown(text.to_owned());
    assert_eq!(read(" complete\n"), CompletionStatus::Complete);
    assert_eq!(read("COMPLETE"), unknown("COMPLETE"));
    assert_eq!(read("in progress"), unknown("in progress"));
    assert_eq!(read("\u{441}omplete"), unknown("\u{441}omplete"));
    assert_eq!(read(""), unknown(""));
}
