use saponify::Wire;

#[derive(Wire)]
enum Kind {
    A,
}

#[derive(Wire)]
struct Pair(u8, u8);

#[derive(Wire)]
struct Generic<T> {
    value: T,
}

fn main() {}
