use saponify::Required;

#[derive(Required)]
pub struct ModuleStatus {
    #[required(occurs = many)]
    pub word: Vec<String>,
    #[required(occurs = 1)]
    pub number: Vec<String>,
    #[required(occurs = 1..3)]
    pub half_open: Vec<String>,
    #[required(occurs = ..=3)]
    pub no_start: Vec<String>,
    #[required(occurs = 5..=2)]
    pub empty: Vec<String>,
    #[required(occurs = 0..=0)]
    pub none: Vec<String>,
    #[required(occurs = 0..=4294967296)]
    pub too_many: Vec<String>,
    #[required(occurs)]
    pub nothing: Vec<String>,
}

fn main() {}
