//! The request of the vendor's help.

use ispring_learn::fake::Fake;
use ispring_learn::{CompletionStatus, IspringLearnClient, ModuleStatus, Secret, UpdateModulesStatusesRequest};
use saponify_tests::peer::Reply;

pub(crate) const ENROLLMENT: &str = "e1f2c50e-c1ae-11ea-8592-a6eabe1809b2";
pub(crate) const COURSE: &str = "14b847e8-c10f-11ea-b4e1-ae33e75597e9";
pub(crate) const MODULE: &str = "17502fac-c10f-11ea-8fbd-a6eabe1809b2";
pub(crate) const TOKEN: &str = "p-1sJDjmULL5DdpXPJTcbm4jVIaWVHvNmrjAxATRbNE";

pub(crate) fn status() -> ModuleStatus {
    ModuleStatus::builder()
        .content_item_id(MODULE)
        .date("2020-03-12".parse().expect("a date"))
        .reason("Completed offline")
        .status(CompletionStatus::Complete)
        .awarded_score("100".parse().expect("a score"))
        .build()
}

pub(crate) fn request() -> UpdateModulesStatusesRequest {
    UpdateModulesStatusesRequest::builder().enrollment_id(ENROLLMENT).course_id(COURSE).module_status(status()).build()
}

pub(crate) fn client(endpoint: &str) -> IspringLearnClient {
    IspringLearnClient::builder().endpoint(endpoint).credentials(Secret::new(TOKEN)).build().expect("a client")
}

pub(crate) async fn fake() -> Fake {
    Fake::builder().token(TOKEN).enrollment(ENROLLMENT).course(COURSE, [MODULE]).start().await.expect("a free port")
}

/// The vendor's sample answer, with `content` in its result element.
pub(crate) fn result(content: &str) -> Reply {
    Reply::xml(
        200,
        format!(
            "<e:Envelope xmlns:e='https://schemas.xmlsoap.org/soap/envelope/' \
             xmlns:ns1='https://ispringlearn.com/go/services/api/soap'><e:Body>\
             <ns1:updateModulesStatusesResult>{content}</ns1:updateModulesStatusesResult></e:Body></e:Envelope>"
        ),
    )
}
