//! One of many.

/// What a plural ends in, and what the singular ends in instead; the first that fits counts.
const SUFFIXES: [(&str, &str); 10] = [
    ("statuses", "status"),
    ("addresses", "address"),
    ("ies", "y"),
    ("sses", "ss"),
    ("xes", "x"),
    ("ches", "ch"),
    ("shes", "sh"),
    ("ss", "ss"),
    ("us", "us"),
    ("s", ""),
];

/// Words that only look like a plural, or have one of their own.
const WORDS: [(&str, &str); 6] = [
    ("series", "series"),
    ("news", "news"),
    ("analysis", "analysis"),
    ("people", "person"),
    ("children", "child"),
    ("indices", "index"),
];

/// The English singular of a `snake_case` name, by its last word; a name that is no plural stays.
pub(crate) fn singular(name: &str) -> String {
    let (before, word) = name.rsplit_once('_').map_or(("", name), |(before, word)| (before, word));
    let joint = if before.is_empty() { "" } else { "_" };
    if let Some((_, one)) = WORDS.iter().find(|(many, _)| *many == word) {
        return format!("{before}{joint}{one}");
    }
    let found = SUFFIXES.iter().find_map(|(many, one)| {
        let stem = word.strip_suffix(many)?;
        (!stem.is_empty() || !one.is_empty()).then(|| format!("{before}{joint}{stem}{one}"))
    });
    found.unwrap_or_else(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::singular;

    #[test]
    fn table() {
        for (many, one) in [
            ("enrollment_ids", "enrollment_id"),
            ("module_statuses", "module_status"),
            ("categories", "category"),
            ("classes", "class"),
            ("boxes", "box"),
            ("branches", "branch"),
            ("addresses", "address"),
            ("status", "status"),
            ("access", "access"),
            ("s", "s"),
            ("sheep", "sheep"),
            ("time_series", "time_series"),
            ("", ""),
        ] {
            assert_eq!(singular(many), one, "{many}");
        }
    }
}
