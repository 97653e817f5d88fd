use saponify::Required;

pub struct Status;

/// What a learner has done with one module.
#[derive(Required)]
pub struct ModuleStatus {
    /// The module's id.
    pub id: u64,
    /// When the learner reached this status, in UTC, as {year}-{month}-{day}.
    pub date: String,
    pub status: Status,
    pub r#type: String,
}

fn main() {
    let _ = ModuleStatus::builder().id(1).status(Status).r#type("course").build();
}
