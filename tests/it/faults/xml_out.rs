//! What is sent says what was meant, or is not sent.

use crate::sample::{client, request, status};
use ispring_learn::{AwardedScore, Date, ErrorKind, IspringLearn, Outcome, UpdateModulesStatusesRequest, operations};
use saponify::envelope::{self, Body};
use saponify::wire::{ReadOptions, Strictness, WriteErrorKind, WriteOptions};
use saponify::{Supplied, Supply};
use saponify_tests::peer::{Peer, Step};

/// The sample with another reason, and credentials.
fn with_reason(reason: &str) -> UpdateModulesStatusesRequest {
    let mut module = status();
    module.reason = Some(reason.to_owned());
    let mut request = request();
    request.module_statuses = [module].into();
    *request.supplied().expect("credentials") = Supplied::given(ispring_learn::Secret::new("t").into());
    request
}

fn written(request: &UpdateModulesStatusesRequest) -> String {
    let element = operations::UPDATE_MODULES_STATUSES.request();
    let options = WriteOptions { profile: operations::SERVICE.profile("Standard"), ..WriteOptions::default() };
    envelope::write(&operations::SERVICE, element, request, &options).expect("an envelope")
}

/// A reason survives our reader as well as another one, and nothing else changes.
fn survives(reason: &str) {
    let request = with_reason(reason);
    let xml = written(&request);
    let options = ReadOptions { strictness: Strictness::Strict, ..super::BOTH_PROFILES };
    let element = operations::UPDATE_MODULES_STATUSES.request();
    let read: Body<UpdateModulesStatusesRequest> = envelope::read(&xml, element, &options).expect(&xml);
    assert_eq!(read, Body::Value(request), "{xml}");
    let document = roxmltree::Document::parse(&xml).expect(&xml);
    let elements: Vec<_> = document.descendants().filter(roxmltree::Node::is_element).collect();
    let of_the_reason: Vec<_> = elements.iter().filter(|node| node.tag_name().name() == "reason").collect();
    assert_eq!(of_the_reason.len(), 1, "{xml}");
    assert_eq!(of_the_reason[0].text(), Some(reason), "{xml}");
    // The envelope, its body and the sample's elements, and no other.
    assert_eq!(elements.len(), 15, "{xml}");
}

#[test]
fn markup_in_a_reason() {
    for reason in ["</reason><status>passed</status>", "]]>", "&<>\"'", "&amp;&#0;", "<!-- ", "<![CDATA[x]]>", "<?x?>"]
    {
        survives(reason);
    }
}

#[tokio::test]
async fn characters_that_xml_cannot_carry() {
    let server = Peer::start([Step::Close]).await;
    for character in ['\0', '\u{1}', '\u{8}', '\u{b}', '\u{1f}', '\u{fffe}', '\u{ffff}'] {
        let request = with_reason(&format!("a{character}b"));
        let error = client(&server.endpoint()).update_modules_statuses(request).await.expect_err("refused");
        let ErrorKind::Request(why) = error.kind() else { panic!("{error}") };
        assert_eq!(*why.kind(), WriteErrorKind::Character(character));
        assert_eq!(why.path(), "updateModulesStatusesRequest/moduleStatuses/moduleStatus/reason");
        assert_eq!(error.outcome(), Outcome::NotSent);
    }
    assert!(server.requests().is_empty());
}

#[test]
fn white_space_survives() {
    for reason in ["a\rb", "\r\n", "\ta\t", "  a  ", "\n", " ", "\u{a0}\u{2028}\u{85}"] {
        survives(reason);
    }
    assert!(written(&with_reason("\r")).contains("<api:reason>&#13;</api:reason>"));
}

/// Ids are texts by the contract, so any may be sent.
#[tokio::test]
async fn values_that_the_contract_has_not() {
    for score in ["101x", "-1", "NaN", "INF", "1,5", "", "1."] {
        let why = score.parse::<AwardedScore>().expect_err("no score");
        assert!(why.to_string().contains("is not a valid AwardedScore"), "{why}");
    }
    for date in ["2020-02-30", "12.03.2020", "2020-3-12", "today", "", "2020-13-01"] {
        let why = date.parse::<Date>().expect_err("no date");
        assert!(why.to_string().contains("is not a valid xs:date"), "{why}");
    }

    let server = Peer::start([Step::Close]).await;
    let (no_enrollments, no_modules): (Vec<String>, Vec<_>) = (Vec::new(), Vec::new());
    let start = UpdateModulesStatusesRequest::builder;
    for (empty, path) in [
        (
            start().enrollment_ids(no_enrollments).course_id("c").module_status(status()).build(),
            "updateModulesStatusesRequest/enrollmentIds/id",
        ),
        (
            start().enrollment_id("e").course_id("c").module_statuses(no_modules).build(),
            "updateModulesStatusesRequest/moduleStatuses/moduleStatus",
        ),
    ] {
        let error = client(&server.endpoint()).update_modules_statuses(empty).await.expect_err("an empty list");
        let ErrorKind::Request(why) = error.kind() else { panic!("{error}") };
        assert_eq!((why.kind(), why.path().as_str()), (&WriteErrorKind::TooFew { found: 0, least: 1 }, path));
        assert_eq!(error.outcome(), Outcome::NotSent);
    }
    assert!(server.requests().is_empty());
}
