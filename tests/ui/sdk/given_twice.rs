use ispring_learn::{CompletionStatus, ModuleStatus};

fn main() {
    let _ = ModuleStatus::builder()
        .content_item_id("m")
        .date("2020-03-12".parse().unwrap())
        .date("2020-03-13".parse().unwrap())
        .status(CompletionStatus::Passed)
        .awarded_score("100".parse().unwrap())
        .build();
}
