//! Names of local copies, made from URLs.

use std::collections::HashSet;

use reqwest::Url;

/// How long a name may be before its ending, in bytes.
const MAX_STEM: usize = 80;

/// Names that Windows keeps for devices, whatever the ending.
const DEVICES: &[&str] = &["aux", "con", "nul", "prn"];

/// Gives names, each once: two that differ in case alone are the same on some systems.
#[derive(Debug, Default)]
pub(super) struct FileNames {
    /// In lower case.
    taken: HashSet<String>,
}

impl FileNames {
    /// A name of letters, digits, `.`, `-` and `_` for the copy of a file.
    pub(super) fn give(&mut self, url: &Url, is_wsdl: bool) -> String {
        let ending = if is_wsdl { "wsdl" } else { "xsd" };
        let stem = stem(url).unwrap_or_else(|| if is_wsdl { "contract" } else { "schema" }.to_owned());
        let mut name = format!("{stem}.{ending}");
        let mut number = 2_usize;
        while !self.taken.insert(name.to_ascii_lowercase()) {
            name = format!("{stem}-{number}.{ending}");
            number += 1;
        }
        name
    }
}

/// The last part of the path, and what the query asks for: `Weather.svc?xsd=xsd0` is `Weather-xsd0`.
fn stem(url: &Url) -> Option<String> {
    let path = url.path_segments()?.rfind(|segment| !segment.is_empty()).unwrap_or_default();
    let mut stem = plain(path);
    for (key, value) in url.query_pairs() {
        let asked = if value.is_empty() { &key } else { &value };
        let asked = plain(asked.rsplit(['/', '\\']).next().unwrap_or_default());
        let says_nothing = value.is_empty() && matches!(&*asked.to_ascii_lowercase(), "wsdl" | "singlewsdl" | "xsd");
        if !asked.is_empty() && !says_nothing {
            stem = if stem.is_empty() { asked } else { format!("{stem}-{asked}") };
        }
    }
    stem.truncate(MAX_STEM);
    stem.truncate(stem.trim_end_matches(['-', '.']).len());
    if is_device(&stem) {
        stem.push('-');
    }
    (!stem.is_empty()).then_some(stem)
}

/// The text without its ending, and with `-` for what no name should hold.
fn plain(text: &str) -> String {
    let stem = match text.rsplit_once('.') {
        Some((stem, ending)) if (1..=5).contains(&ending.len()) && ending.chars().all(|c| c.is_ascii_alphabetic()) => {
            stem
        }
        _ => text,
    };
    let mut plain = String::new();
    let mut chars = stem.chars();
    while let Some(c) = chars.next() {
        if c == '%' {
            // The two digits of an escape go with it.
            chars.next();
            chars.next();
        }
        match c {
            '.' if plain.ends_with('.') => {}
            'a'..='z' | 'A'..='Z' | '0'..='9' | '_' | '.' => plain.push(c),
            _ if plain.ends_with('-') => {}
            _ => plain.push('-'),
        }
    }
    plain.trim_matches(['-', '.']).to_owned()
}

fn is_device(stem: &str) -> bool {
    let first = stem.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let is_port = |name: &str| matches!(name.strip_prefix("com").or(name.strip_prefix("lpt")), Some(n) if n.len() == 1);
    DEVICES.contains(&first.as_str()) || is_port(&first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_safe_and_speak() -> Result<(), Box<dyn std::error::Error>> {
        for (url, is_wsdl, expected) in [
            ("https://a.example/Weather.svc?wsdl", true, "Weather.wsdl"),
            ("https://a.example/Weather.svc?xsd=xsd0", false, "Weather-xsd0.xsd"),
            ("https://a.example/weather?xsd=../types/Geo.xsd", false, "weather-Geo.xsd"),
            ("https://a.example/v1.0/types.xsd", false, "types.xsd"),
            ("https://a.example/v1.0", false, "v1.0.xsd"),
            ("https://a.example/", true, "contract.wsdl"),
            ("https://a.example", false, "schema.xsd"),
            ("https://a.example/a/b/", false, "b.xsd"),
            ("https://a.example/my%20types%2F..%2Fx.xsd", false, "my-types-.-x.xsd"),
            ("https://a.example/..%5C..%5Cx.xsd", false, "x.xsd"),
            ("https://a.example/.hidden.xsd", false, "hidden.xsd"),
            ("https://a.example/%D0%BF%D0%BE%D0%B3%D0%BE%D0%B4%D0%B0.xsd", false, "schema.xsd"),
            ("https://a.example/CON.xsd", false, "CON-.xsd"),
            ("https://a.example/com1.xsd", false, "com1-.xsd"),
            ("https://a.example/company.xsd", false, "company.xsd"),
        ] {
            assert_eq!(FileNames::default().give(&Url::parse(url)?, is_wsdl), expected, "{url}");
        }
        let long = format!("https://a.example/{}.xsd", "n".repeat(5000));
        assert_eq!(FileNames::default().give(&Url::parse(&long)?, false).len(), MAX_STEM + ".xsd".len());
        Ok(())
    }

    #[test]
    fn no_two_are_the_same() -> Result<(), Box<dyn std::error::Error>> {
        let mut names = FileNames::default();
        let mut give = |url: &str| Ok::<_, Box<dyn std::error::Error>>(names.give(&Url::parse(url)?, false));
        assert_eq!(give("https://a.example/types.xsd")?, "types.xsd");
        assert_eq!(give("https://b.example/Types.xsd")?, "Types-2.xsd");
        assert_eq!(give("https://c.example/types-2.xsd")?, "types-2-2.xsd");
        assert_eq!(give("https://d.example/types.xsd")?, "types-3.xsd");
        Ok(())
    }
}
