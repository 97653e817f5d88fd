use saponify::Required;

pub struct EnrollmentIds(Vec<String>);

impl FromIterator<String> for EnrollmentIds {
    fn from_iter<I: IntoIterator<Item = String>>(ids: I) -> Self {
        Self(ids.into_iter().collect())
    }
}

#[derive(Required)]
pub struct UpdateModulesStatuses {
    pub course_id: String,
    /// The enrollments to update.
    #[required(each = enrollment_id, item = String)]
    pub enrollment_ids: EnrollmentIds,
}

fn main() {
    let _ = UpdateModulesStatuses::builder().course_id("1").build();
}
