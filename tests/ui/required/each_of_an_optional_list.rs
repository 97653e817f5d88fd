use saponify::Required;

#[derive(Required)]
pub struct ModuleStatus {
    #[required(each = module, occurs = 0..)]
    pub modules: Vec<String>,
    #[required(each = note)]
    pub notes: Option<Vec<String>>,
}

fn main() {}
