//! The name that was probably meant.

use strsim::damerau_levenshtein;

/// How many mistakes get a suggestion: each costs a look at all names.
const MAX_SUGGESTIONS: u32 = 64;

/// The longest name that is compared, in bytes; the comparison costs the product of both lengths.
const MAX_COMPARED: usize = 128;

/// What is left of [`MAX_SUGGESTIONS`].
#[derive(Clone, Debug)]
pub(super) struct Budget(u32);

impl Default for Budget {
    fn default() -> Self {
        Self(MAX_SUGGESTIONS)
    }
}

impl Budget {
    pub(super) fn spend(&mut self) -> bool {
        let left = self.0 > 0;
        self.0 = self.0.saturating_sub(1);
        left
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
    use super::did_you_mean;

    #[test]
    fn the_nearest_or_nothing() {
        let known = ["moduleStatus", "moduleStatuses", "credentials", "id"];
        let near = |name| did_you_mean(name, known);
        assert_eq!(near("modulStatus").as_deref(), Some("did you mean `moduleStatus`?"));
        assert_eq!(near("Credentials").as_deref(), Some("did you mean `credentials`?"));
        assert_eq!(near("invoice"), None);
        assert_eq!(near(&"x".repeat(1 << 20)), None);
    }
}
