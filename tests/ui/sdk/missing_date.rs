use ispring_learn::{CompletionStatus, ModuleStatus};

fn main() {
    let _ = ModuleStatus::builder()
        .content_item_id("m")
        .status(CompletionStatus::Passed)
        .awarded_score("100".parse().unwrap())
        .build();
}
