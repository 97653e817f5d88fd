use saponify::Required;

#[derive(Required)]
pub enum Status {
    Complete,
}

#[derive(Required)]
pub struct Pair(u64, u64);

#[derive(Required)]
pub struct Page<'a, T> {
    pub items: &'a [T],
}

fn main() {}
