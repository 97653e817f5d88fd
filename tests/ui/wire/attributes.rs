use saponify::Wire;

#[derive(Wire)]
#[yaserde(namespaces = { "a" = "urn:a" })]
struct Record {
    #[yaserde(flatten = true)]
    flat: String,
    #[yaserde(prefix = "b")]
    other: String,
    #[yaserde(attribute = true)]
    list: Vec<String>,
    #[yaserde(rename = "other", prefix = "a")]
    first: String,
    #[yaserde(rename = "other", prefix = "a")]
    second: String,
    #[yaserde(rename = "a><b")]
    injected: String,
}

#[derive(Wire)]
struct Mixed {
    #[yaserde(text = true)]
    text: String,
    element: String,
}

#[derive(Wire)]
struct TwoTexts {
    #[yaserde(text = true)]
    one: String,
    #[yaserde(text = true)]
    two: String,
}

#[derive(Wire)]
struct OptionalText {
    #[yaserde(text = true)]
    text: Option<String>,
}

fn main() {}
