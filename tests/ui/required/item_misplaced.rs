use saponify::Required;

#[derive(Required)]
pub struct ModuleStatus {
    #[required(item = String)]
    pub modules: Vec<String>,
    #[required(each = note, item = String)]
    pub notes: Vec<String>,
}

fn main() {}
