use saponify::Wire;

struct Plain;

#[derive(Wire)]
struct Record {
    plain: Plain,
}

fn main() {}
