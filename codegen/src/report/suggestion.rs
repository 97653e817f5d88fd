//! The name that was probably meant.

use strsim::damerau_levenshtein;

/// How many names are compared in one run; a contract may have as many mistakes as names.
const MAX_COMPARISONS: usize = 100_000;

/// The longest name that is compared, in bytes; the comparison costs the product of both lengths.
const MAX_COMPARED: usize = 48;

/// What is left of [`MAX_COMPARISONS`].
#[derive(Clone, Debug)]
pub(super) struct Budget(usize);

impl Default for Budget {
    fn default() -> Self {
        Self(MAX_COMPARISONS)
    }
}

impl Budget {
    /// A suggestion, if the budget lasts for a look at all of the names.
    pub(super) fn spend<'n>(&mut self, name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<String> {
        if name.len() > MAX_COMPARED {
            return None;
        }
        let known: Vec<_> = known.into_iter().take(self.0.saturating_add(1)).collect();
        let left = self.0.checked_sub(known.len());
        self.0 = left.unwrap_or_default();
        left.and_then(|_| did_you_mean(name, known))
    }
}

/// A help text that names the nearest of the known names, if one is near.
pub(crate) fn did_you_mean<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<String> {
    if name.len() > MAX_COMPARED {
        return None;
    }
    let far = name.chars().count().div_ceil(3) + 1;
    let folded = name.to_lowercase();
    let nearest = known
        .into_iter()
        .filter(|candidate| candidate.len().abs_diff(name.len()) <= 2 * far && candidate.len() <= MAX_COMPARED)
        .map(|candidate| (damerau_levenshtein(&folded, &candidate.to_lowercase()), candidate))
        .filter(|&(distance, _)| distance < far)
        .min()?;
    Some(format!("did you mean `{}`?", nearest.1))
}

#[cfg(test)]
mod tests {
    use super::{Budget, did_you_mean};

    #[test]
    fn the_nearest_or_nothing() {
        let known = ["moduleStatus", "moduleStatuses", "credentials", "id"];
        let near = |name| did_you_mean(name, known);
        assert_eq!(near("modulStatus").as_deref(), Some("did you mean `moduleStatus`?"));
        assert_eq!(near("Credentials").as_deref(), Some("did you mean `credentials`?"));
        assert_eq!(near("invoice"), None);
        assert_eq!(near(&"x".repeat(1 << 20)), None);
    }
    #[test]
    fn the_budget_ends() {
        let mut budget = Budget(5);
        let mut near = || budget.spend("ix", ["id", "name"]);
        assert!(near().is_some() && near().is_some());
        assert_eq!((near(), near()), (None, None));
        // A name that is not compared costs nothing.
        assert_eq!(Budget(0).spend(&"x".repeat(49), ["id"]), None);
    }
}
