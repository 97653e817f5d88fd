use saponify::Required;

#[derive(Required)]
pub struct ModuleStatus {
    pub id: u64,
    pub date: String,
    pub note: Option<String>,
    #[required(each = module)]
    pub modules: Vec<String>,
}

fn main() {
    let _ = ModuleStatus::builder().module("a").build();
}
