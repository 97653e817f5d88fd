use saponify::Required;

#[derive(Required)]
pub struct ModuleStatus {
    #[cfg(not(windows))]
    pub id: u64,
}

fn main() {}
