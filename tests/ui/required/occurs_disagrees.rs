use saponify::Required;

#[derive(Required)]
pub struct ModuleStatus {
    #[required(occurs = 0..=1)]
    pub one_not_optional: String,
    #[required(occurs = 1..)]
    pub one_not_list: String,
    #[required(occurs = 1..=1)]
    pub optional_not_one: Option<String>,
    #[required(occurs = 0..)]
    pub optional_not_list: Option<String>,
    #[required(occurs = 1..=1)]
    pub list_not_one: Vec<String>,
    #[required(occurs = 0..=1)]
    pub list_not_optional: Vec<String>,
    #[required(occurs = 1..=1)]
    pub one: String,
    #[required(occurs = 0..=1)]
    pub optional: Option<String>,
    #[required(occurs = 2..=5)]
    pub list: Vec<String>,
}

fn main() {}
