//! The server side on a real socket.

use crate::sample::{MODULE, TOKEN, fake, request};
use ispring_learn::operations;
use saponify::transport::{Answer, Http, Request, Transport};
use saponify::wire::WriteOptions;
use saponify::{Secret, Supplied, Supply, envelope};

async fn post(endpoint: &str, xml: String) -> (u16, String) {
    let request = Request::new(endpoint.parse().expect("a URL"), xml);
    let Answer { status, body, .. } = Http::new().expect("a transport").send(request).await.expect("an answer");
    (status, String::from_utf8(body.to_vec()).expect("UTF-8"))
}

fn sample(profile: &str) -> String {
    let mut request = request();
    *request.supplied().expect("a supplied part") = Supplied::given(Secret::new(TOKEN).into());
    let options = WriteOptions { profile: operations::SERVICE.profile(profile), ..WriteOptions::default() };
    envelope::write(&operations::SERVICE, operations::UPDATE_MODULES_STATUSES.request(), &request, &options)
        .expect("an envelope")
}

#[tokio::test]
async fn an_answer_is_in_the_profile_of_its_request() {
    let fake = fake().await;
    for (profile, scheme) in [("AsDocumented", "https"), ("Standard", "http")] {
        let (status, body) = post(&fake.endpoint(), sample(profile)).await;
        assert_eq!(status, 200, "{body}");
        assert!(body.contains(&format!("\"{scheme}://schemas.xmlsoap.org/soap/envelope/\"")), "{body}");
        assert!(body.contains(&format!("\"{scheme}://ispringlearn.com/go/services/api/soap\"")), "{body}");
    }
}

#[tokio::test]
async fn requests_are_read_strictly() {
    let fake = fake().await;
    let sample = sample("AsDocumented");
    let course = format!("<api:courseId>{}</api:courseId>", crate::sample::COURSE);
    for (wrong, expected) in [
        (sample.replace(&course, ""), "the required `courseId` is missing"),
        (sample.replace(&course, &format!("{course}{course}")), "`courseId` stands more than once"),
        (sample.replace(&course, &format!("{course}<api:other/>")), "unexpected element"),
        (sample.replace(">100<", ">101x<"), "`101x` is not a valid AwardedScore"),
        (sample.replace("2020-03-12", "2020-02-30"), "is not a valid xs:date"),
        (sample.replace("updateModulesStatusesRequest", "deleteAll"), "Procedure &apos;deleteAll&apos; not present"),
        (sample.replace("</SOAP-ENV:Envelope>", ""), "not well-formed"),
        (sample.replace("https://schemas.xmlsoap.org", "urn:other"), "VersionMismatch"),
        ("hello".to_owned(), "not well-formed"),
    ] {
        assert_ne!(wrong, sample);
        let (status, body) = post(&fake.endpoint(), wrong).await;
        assert_eq!(status, 500);
        let body = body.replace("'deleteAll'", "&apos;deleteAll&apos;");
        assert!(body.contains(expected), "{body}");
    }
    assert!(fake.accepted().is_empty());
}

#[tokio::test]
async fn a_list_that_the_contract_wants_may_not_be_empty() {
    let fake = fake().await;
    let sample = sample("AsDocumented");
    let start = sample.find("<api:moduleStatus>").expect("a status");
    let end = sample.find("</api:moduleStatuses>").expect("the list's end");
    let (status, body) = post(&fake.endpoint(), format!("{}{}", &sample[..start], &sample[end..])).await;
    assert_eq!(status, 500);
    assert!(body.contains("there are 0 `moduleStatus` and there must be at least 1"), "{body}");
    assert!(!sample[..start].contains(MODULE));
}
