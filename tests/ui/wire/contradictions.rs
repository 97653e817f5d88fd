use saponify::Wire;

#[derive(Wire)]
#[yaserde(namespaces = {
    "a" = "urn:a",
    "a" = "urn:b",
    "b:c" = "urn:c",
    "" = "urn:d",
    "XmlSchema" = "urn:e",
    "e" = "",
    "f" = "http://www.w3.org/2000/xmlns/",
    "g" = "urn:\u{1}",
})]
struct Namespaces {}

#[derive(Wire)]
struct Names {
    #[yaserde(attribute = true, rename = "xmlns")]
    declaration: String,
    #[yaserde(attribute = true)]
    xmlns: String,
    #[yaserde(rename = "a×b")]
    times: String,
    #[yaserde(rename = "x", rename = "y")]
    twice: String,
    #[yaserde(attribute = true)]
    #[yaserde(attribute = false)]
    undecided: String,
    #[yaserde(namespaces = { "a" = "urn:a" })]
    inner: String,
}

#[derive(Wire)]
#[yaserde(namespaces = { "a" = "urn:a" })]
struct Texts {
    #[yaserde(attribute = true, text = true)]
    both: String,
    #[yaserde(text = true, prefix = "a")]
    prefixed: String,
    #[yaserde(text = true, rename = "b")]
    renamed: String,
}

#[derive(Wire)]
#[yaserde(attribute = true)]
struct Attribute {}

#[derive(Wire)]
#[yaserde(text)]
struct Text {}

#[derive(Wire)]
#[yaserde(namespaces = { "a" = "urn:a" }, namespaces = { "b" = "urn:b" })]
struct Twice {}

fn main() {}
