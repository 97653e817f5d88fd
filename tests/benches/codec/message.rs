//! The message that is measured.

use ispring_learn::{CompletionStatus, Credentials, ModuleStatus, Secret, UpdateModulesStatusesRequest};
use saponify::Supplied;

/// A request with `size` statuses. Every fourth has a reason that has to be escaped.
pub(crate) fn request(size: usize) -> UpdateModulesStatusesRequest {
    let statuses: Vec<_> = (0..size).map(status).collect();
    let mut request = UpdateModulesStatusesRequest::builder()
        .enrollment_id("e1f2c50e-c1ae-11ea-8592-a6eabe1809b2")
        .course_id("14b847e8-c10f-11ea-b4e1-ae33e75597e9")
        .module_statuses(statuses)
        .build();
    let token = Secret::new("p-1sJDjmULL5DdpXPJTcbm4jVIaWVHvNmrjAxATRbNE");
    request.credentials = Supplied::given(Credentials::from(token));
    request
}

fn status(index: usize) -> ModuleStatus {
    let reason = if index.is_multiple_of(4) { "Completed offline & reviewed" } else { "Completed offline" };
    let status = if index.is_multiple_of(2) { CompletionStatus::Complete } else { CompletionStatus::Passed };
    ModuleStatus::builder()
        .content_item_id(format!("{index:08x}-c10f-11ea-8fbd-a6eabe1809b2"))
        .date(format!("2020-03-{:02}", index % 28 + 1).parse().expect("a date"))
        .reason(reason)
        .status(status)
        .awarded_score((index % 101).to_string().parse().expect("a score"))
        .build()
}
