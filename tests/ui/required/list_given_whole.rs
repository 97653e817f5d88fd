use saponify::Required;

#[derive(Required)]
pub struct ModuleStatus {
    pub id: u64,
    #[required(occurs = 1..)]
    pub modules: Vec<String>,
}

fn main() {
    let _ = ModuleStatus::builder().id(1).build();
}
