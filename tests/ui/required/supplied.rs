use saponify::Required;

#[derive(Default)]
pub struct Session;

#[derive(Required)]
pub struct ModuleStatus {
    pub id: u64,
    #[required(supplied)]
    pub session: Session,
}

fn main() {
    let _ = ModuleStatus::builder().id(1).session(Session).build();
}
