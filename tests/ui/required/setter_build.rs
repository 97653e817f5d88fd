use saponify::Required;

#[derive(Required)]
pub struct Release {
    pub build: u64,
}

#[derive(Required)]
pub struct Pipeline {
    #[required(each = build)]
    pub builds: Vec<String>,
}

fn main() {}
