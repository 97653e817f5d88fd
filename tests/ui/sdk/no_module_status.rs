use ispring_learn::UpdateModulesStatusesRequest;

fn main() {
    let _ = UpdateModulesStatusesRequest::builder().enrollment_id("e").course_id("c").build();
}
