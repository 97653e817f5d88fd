use saponify::Required;

#[derive(Required)]
pub struct ModuleStatus {
    #[required(each = note)]
    pub notes: Vec<String>,
    pub note: Option<String>,
    #[required(each = tag)]
    pub tags: Vec<String>,
    #[required(each = tag)]
    pub labels: Vec<String>,
    #[required(each = id)]
    pub id: Vec<String>,
}

fn main() {}
