use saponify::Required;

#[derive(Required)]
pub struct ModuleStatus {
    #[required(supplied, each = module)]
    pub modules: Vec<String>,
}

fn main() {}
