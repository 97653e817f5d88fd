//! Well-formed or not, these are not the answer that the contract promises.

use super::{BOTH_PROFILES, read, refusal, task};
use crate::sample::{TOKEN, client, request};
use ispring_learn::{
    CallOptions, ErrorKind, IspringLearn, IspringLearnClient, Outcome, Secret, UpdateModulesStatusesRequest,
    UpdateModulesStatusesResult, operations,
};
use saponify::contract::{SOAP_12_ENVELOPE, Version};
use saponify::wire::{ReadErrorKind, ReadOptions, Strictness, from_str};
use saponify_tests::hostile::{CANARY, answer};
use saponify_tests::peer::{Peer, Reply};

const API: &str = "https://ispringlearn.com/go/services/api/soap";
const STANDARD: &str = "http://schemas.xmlsoap.org/soap/envelope/";
const DOCUMENTED: &str = "https://schemas.xmlsoap.org/soap/envelope/";

/// An envelope in the standard's namespace with this in it.
fn envelope(content: &str) -> String {
    format!("<e:Envelope xmlns:e='{STANDARD}' xmlns:a='{API}'>{content}</e:Envelope>")
}

const RESULT: &str =
    "<a:updateModulesStatusesResult><a:taskId>canary-7f3a91</a:taskId></a:updateModulesStatusesResult>";

fn unexpected(kind: &ReadErrorKind) -> (&str, &str) {
    match kind {
        ReadErrorKind::UnexpectedElement { found, expected } => (found, expected),
        other => panic!("{other:?}"),
    }
}

#[test]
fn something_behind_the_root() {
    let why = ReadErrorKind::NotWellFormed("something stands behind the root element".to_owned());
    for behind in [CANARY, "&lt;", "<x/>", "<![CDATA[x]]>", &answer(""), "<?xml version='1.0'?>", "\n <!-- --> x"] {
        assert_eq!(refusal(read(&(answer("") + behind))), why, "{behind}");
    }
    let doctype = answer("") + "<!DOCTYPE a>";
    assert_eq!(refusal(read(&doctype)), ReadErrorKind::Doctype);
    assert_eq!(task(&(answer("") + "\r\n\t <!-- bye --><?bye bye?>\n")), CANARY);
}

#[test]
fn the_right_namespace_and_the_wrong_root() {
    let html = envelope(&format!("<e:Body>{}</e:Body>", RESULT.replace("updateModulesStatusesResult", "html")));
    let (found, expected) = (format!("{{{API}}}html"), format!("`{{{API}}}updateModulesStatusesResult`"));
    assert_eq!(unexpected(&refusal(read(&html))), (found.as_str(), expected.as_str()));

    let html = format!("<html xmlns='{API}'><taskId>{CANARY}</taskId></html>");
    let root = operations::UPDATE_MODULES_STATUSES.response();
    let kind = refusal(from_str::<UpdateModulesStatusesResult>(&html, root, &ReadOptions::new()));
    assert_eq!(unexpected(&kind), (found.as_str(), expected.as_str()));

    let html = envelope(&format!("<e:Body>{RESULT}</e:Body>")).replace("e:Envelope", "e:html");
    assert_eq!(refusal(read(&html)), ReadErrorKind::OtherVersion(format!("{{{STANDARD}}}html")));
}

#[test]
fn a_child_in_the_wrong_namespace() {
    for child in ["<taskId>1</taskId>", "<x:taskId xmlns:x='urn:x'>1</x:taskId>", "<e:taskId>1</e:taskId>"] {
        let result = format!("<a:updateModulesStatusesResult>{child}</a:updateModulesStatusesResult>");
        let kind = refusal(read(&envelope(&format!("<e:Body>{result}</e:Body>"))));
        assert_eq!(kind, ReadErrorKind::Missing("taskId"), "{child}");
    }
}

#[tokio::test]
async fn the_namespaces_of_another_profile() {
    let documented = envelope(&format!("<e:Body>{RESULT}</e:Body>")).replace(STANDARD, DOCUMENTED);
    assert_eq!(task(&documented), CANARY);
    assert_eq!(
        refusal(saponify::envelope::read::<UpdateModulesStatusesResult>(
            &documented,
            operations::UPDATE_MODULES_STATUSES.response(),
            &ReadOptions { strictness: Strictness::Strict, ..ReadOptions::new() },
        )),
        ReadErrorKind::OtherVersion(format!("{{{DOCUMENTED}}}Envelope"))
    );

    let server = Peer::start([Reply::xml(200, documented)]).await;
    let start = IspringLearnClient::builder().endpoint(server.endpoint()).profile("Standard");
    let client = start.credentials(Secret::new(TOKEN)).build().expect("a client");
    assert_eq!(client.update_modules_statuses(request()).await.expect("an answer").task_id, CANARY);
    let strict = client.with(CallOptions::new().strictness(Strictness::Strict));
    let error = strict.update_modules_statuses(request()).await.expect_err("another profile");
    super::is_fit_to_show(&error);
    let ErrorKind::Answer(why) = error.kind() else { panic!("{error}") };
    assert!(matches!(why.kind(), ReadErrorKind::OtherVersion(_)), "{why}");
}

#[tokio::test]
async fn an_answer_of_another_version_of_soap() {
    let answer = envelope(&format!("<e:Body>{RESULT}</e:Body>")).replace(STANDARD, SOAP_12_ENVELOPE);
    let server = Peer::start([Reply::xml(200, answer)]).await;
    let error = client(&server.endpoint()).update_modules_statuses(request()).await.expect_err("another version");
    super::is_fit_to_show(&error);
    assert!(
        matches!(error.kind(), ErrorKind::VersionMismatch { sent: Version::Soap11, answered: Version::Soap12 }),
        "{error}"
    );
    assert_eq!((error.outcome(), server.requests().len()), (Outcome::Unknown, 1));
}

#[test]
fn bodies_and_headers_out_of_place() {
    let body = format!("<e:Body>{RESULT}</e:Body>");
    for (content, found) in [
        (format!("{body}{body}"), "Body"),
        (format!("{body}<e:Header/>"), "Header"),
        (format!("<e:Header/><e:Header/>{body}"), "Header"),
    ] {
        let kind = refusal(read(&envelope(&content)));
        assert_eq!(unexpected(&kind).0, format!("{{{STANDARD}}}{found}"), "{content}");
    }
    let two = refusal(read(&envelope(&format!("<e:Body>{RESULT}{RESULT}</e:Body>"))));
    assert_eq!(
        unexpected(&two),
        (format!("{{{API}}}updateModulesStatusesResult").as_str(), "nothing more in the body")
    );
    for (content, missing) in [
        ("<e:Body/>", "element of the body"),
        ("<e:Body>\n</e:Body>", "element of the body"),
        ("<e:Header/>", "Body"),
        ("", "Body"),
    ] {
        assert_eq!(refusal(read(&envelope(content))), ReadErrorKind::Missing(missing), "{content}");
    }
}

#[tokio::test]
async fn a_header_that_has_to_be_understood() {
    let answer = envelope(&format!(
        "<e:Header><x:entry xmlns:x='urn:x' e:mustUnderstand='1'>{CANARY}</x:entry></e:Header><e:Body>{RESULT}</e:Body>"
    ));
    let expected = ReadErrorKind::NotUnderstood("{urn:x}entry".to_owned());
    assert_eq!(refusal(read(&answer)), expected);
    let server = Peer::start([Reply::xml(200, answer)]).await;
    let error = client(&server.endpoint()).update_modules_statuses(request()).await.expect_err("a header");
    super::is_fit_to_show(&error);
    assert!(matches!(error.kind(), ErrorKind::Answer(why) if *why.kind() == expected), "{error}");
    assert_eq!(error.outcome(), Outcome::Unknown);
}

#[test]
fn a_task_twice() {
    let twice = format!("<a:taskId>{CANARY}</a:taskId>");
    assert_eq!(refusal(read(&answer(&twice))), ReadErrorKind::Repeated("taskId"));
    let request = "<r><credentials><token>canary-7f3a91</token><token>canary-7f3a91</token></credentials></r>"
        .replace("<r>", &format!("<updateModulesStatusesRequest xmlns='{API}'>"))
        .replace("</r>", "</updateModulesStatusesRequest>");
    let root = operations::UPDATE_MODULES_STATUSES.request();
    let kind = refusal(from_str::<UpdateModulesStatusesRequest>(&request, root, &BOTH_PROFILES));
    assert_eq!(kind, ReadErrorKind::Repeated("token"));
}
