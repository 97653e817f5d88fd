use saponify::Required;

#[derive(Required)]
pub struct ModuleStatus {
    pub id: u64,
    pub u64: String,
}

fn main() {
    let _ = ModuleStatus::builder().id(1).build();
}
