//! Which things of the old contract are which of the new one.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

#[derive(Debug)]
pub(super) struct Paired<'d, T> {
    /// Those of the old contract only.
    pub(super) gone: Vec<&'d T>,
    /// Those of the new contract only.
    pub(super) new: Vec<&'d T>,
    /// The others: as they were, and as they are.
    pub(super) both: Vec<(&'d T, &'d T)>,
}

impl<'d, T> Paired<'d, T> {
    /// Pairs those with the same key. Of several that have one key, the last counts.
    pub(super) fn by<K: Eq + Hash>(
        old: impl IntoIterator<Item = &'d T>,
        new: impl IntoIterator<Item = &'d T>,
        key: impl Fn(&'d T) -> K,
    ) -> Self {
        let new: Vec<_> = new.into_iter().collect();
        let known: HashMap<K, &T> = new.iter().map(|&each| (key(each), each)).collect();
        let (mut gone, mut both, mut met) = (Vec::new(), Vec::new(), HashSet::new());
        for each in old {
            let its = key(each);
            match known.get(&its) {
                Some(&now) => {
                    both.push((each, now));
                    met.insert(its);
                }
                None => gone.push(each),
            }
        }
        let new = new.into_iter().filter(|&each| !met.contains(&key(each))).collect();
        Self { gone, new, both }
    }

    /// Pairs what is left by another key: things that have another Rust name.
    pub(super) fn renamed<K: Eq + Hash>(&mut self, key: impl Fn(&'d T) -> K) -> Vec<(&'d T, &'d T)> {
        let Self { gone, new, both } = Self::by(std::mem::take(&mut self.gone), std::mem::take(&mut self.new), key);
        (self.gone, self.new) = (gone, new);
        both
    }
}
