use saponify::Required;

#[derive(Required)]
pub struct ModuleStatus {
    #[required(each = module)]
    pub modules: String,
    #[required(every = note)]
    pub notes: Vec<String>,
}

fn main() {}
