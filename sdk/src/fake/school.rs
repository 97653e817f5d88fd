//! What the fake knows, and how it answers.

use super::Accepted;
use crate::{
    IspringLearnService, UpdateModulesStatusesFault, UpdateModulesStatusesRequest, UpdateModulesStatusesResult,
};
use saponify::Secret;
use saponify::server::{Request, ServiceFault};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::PoisonError;

/// Tokens, enrollments, and courses with their modules.
#[derive(Debug, Default)]
pub(super) struct School {
    pub(super) tokens: Vec<(Secret, Option<UpdateModulesStatusesFault>)>,
    pub(super) enrollments: BTreeSet<String>,
    pub(super) courses: BTreeMap<String, BTreeSet<String>>,
}

impl School {
    fn check(&self, request: &UpdateModulesStatusesRequest) -> Result<(), UpdateModulesStatusesFault> {
        let token = request.credentials.get().map(|credentials| &credentials.token);
        let known = self.tokens.iter().find(|(known, _)| Some(known) == token);
        match known {
            None => return Err(UpdateModulesStatusesFault::AuthorizationFailed),
            Some((_, Some(fault))) => return Err(fault.clone()),
            Some((_, None)) => {}
        }
        if !request.enrollment_ids.iter().all(|id| self.enrollments.contains(id)) {
            return Err(UpdateModulesStatusesFault::WrongParameters);
        }
        let modules = self.courses.get(&request.course_id).ok_or(UpdateModulesStatusesFault::UnknownContentItem)?;
        if request.module_statuses.iter().all(|status| modules.contains(&status.content_item_id)) {
            Ok(())
        } else {
            Err(UpdateModulesStatusesFault::UnknownContentItem)
        }
    }
}

/// The service over a [`School`].
pub(super) struct Teacher {
    school: School,
    accepted: Accepted,
}

impl Teacher {
    pub(super) fn new(school: School, accepted: Accepted) -> Self {
        Self { school, accepted }
    }
}

/// The task id of the first request, as the vendor's sample has it.
const FIRST_TASK: usize = 100_027;

impl IspringLearnService for Teacher {
    async fn update_modules_statuses(
        &self,
        request: Request<UpdateModulesStatusesRequest>,
    ) -> Result<UpdateModulesStatusesResult, ServiceFault<UpdateModulesStatusesFault>> {
        self.school.check(&request.body)?;
        let mut accepted = self.accepted.lock().unwrap_or_else(PoisonError::into_inner);
        let task = FIRST_TASK + accepted.len();
        accepted.push(request.body);
        Ok(UpdateModulesStatusesResult::builder().task_id(task.to_string()).build())
    }
}
