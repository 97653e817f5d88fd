//! Names that stand side by side.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// Hands out names, none twice, letter case aside: names that differ in case alone are read as one by people,
/// and by file systems.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scope {
    /// By the name in small letters: the number that a clash gets next.
    taken: HashMap<String, u32>,
}

impl Scope {
    /// A scope where some names are taken from the start.
    pub(crate) fn with<'n>(reserved: impl IntoIterator<Item = &'n str>) -> Self {
        Self { taken: reserved.into_iter().map(|name| (name.to_lowercase(), 2)).collect() }
    }

    pub(crate) fn is_free(&self, name: &str) -> bool {
        !self.taken.contains_key(&name.to_lowercase())
    }

    pub(crate) fn reserve(&mut self, name: &str) {
        self.taken.entry(name.to_lowercase()).or_insert(2);
    }

    /// A name whose names with these suffixes are free too; they are taken with it.
    pub(crate) fn claim_with(&mut self, name: &str, suffixes: &[&str]) -> String {
        loop {
            let claimed = self.claim(name.to_owned(), "");
            if suffixes.iter().all(|suffix| self.is_free(&format!("{claimed}{suffix}"))) {
                for suffix in suffixes {
                    self.reserve(&format!("{claimed}{suffix}"));
                }
                return claimed;
            }
        }
    }

    /// The name, with a number behind it where another has it; `separator` stands before the number.
    pub(crate) fn claim(&mut self, name: String, separator: &str) -> String {
        let key = name.to_lowercase();
        let mut number = match self.taken.entry(key.clone()) {
            Entry::Vacant(free) => {
                free.insert(2);
                return name;
            }
            Entry::Occupied(taken) => *taken.get(),
        };
        // An underscore stands behind keywords, and before a number the compiler finds it odd.
        let stem = name.trim_end_matches('_');
        loop {
            let numbered = format!("{stem}{separator}{number}");
            number = number.saturating_add(1);
            if let Entry::Vacant(free) = self.taken.entry(numbered.to_lowercase()) {
                free.insert(2);
                self.taken.insert(key, number);
                return numbered;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Scope;

    #[test]
    fn clashes_get_numbers() {
        let mut scope = Scope::with(["Unknown"]);
        let names = ["Status", "status", "Status2", "STATUS", "Unknown"];
        let claimed: Vec<_> = names.into_iter().map(|name| scope.claim(name.to_owned(), "")).collect();
        assert_eq!(claimed, ["Status", "status2", "Status22", "STATUS3", "Unknown2"]);
        assert!(!scope.is_free("unknown2"));
        assert!(scope.is_free("other"));
    }

    #[test]
    fn an_underscore_gives_way() {
        assert_eq!(Scope::with(["Self_"]).claim("Self_".to_owned(), ""), "Self2");
        assert_eq!(Scope::with(["self_"]).claim("self_".to_owned(), "_"), "self_2");
    }

    #[test]
    fn derived_names_are_free_too() {
        let mut scope = Scope::with(["OrderBuilder"]);
        assert_eq!(scope.claim_with("Order", &["Builder"]), "Order2");
        assert_eq!(scope.claim("Order2Builder".to_owned(), ""), "Order2Builder2");
    }
}
