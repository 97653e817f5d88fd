use saponify::Required;

#[derive(Required)]
#[required(each = module)]
pub struct ModuleStatus {
    #[required(every = Note<String>, each = module, each = unit)]
    pub modules: Vec<String>,
    #[required]
    pub note: Option<String>,
    #[required(supplied)]
    #[required(optional, supplied)]
    pub credentials: String,
    #[required(occurs(1))]
    pub tags: Vec<String>,
}

fn main() {}
