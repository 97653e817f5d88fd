//! Which things of the old contract are which of the new one.

use std::collections::{HashMap, VecDeque};
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
    /// Pairs those with the same key; of several that have one key, the first with the first.
    pub(super) fn by<K: Eq + Hash>(
        old: impl IntoIterator<Item = &'d T>,
        new: impl IntoIterator<Item = &'d T>,
        key: impl Fn(&'d T) -> K,
    ) -> Self {
        let mut known: HashMap<K, VecDeque<usize>> = HashMap::new();
        let mut left = Vec::new();
        for (place, each) in new.into_iter().enumerate() {
            known.entry(key(each)).or_default().push_back(place);
            left.push(Some(each));
        }
        let (mut gone, mut both) = (Vec::new(), Vec::new());
        for each in old {
            let place = known.get_mut(&key(each)).and_then(VecDeque::pop_front);
            match place.and_then(|place| left.get_mut(place)).and_then(Option::take) {
                Some(now) => both.push((each, now)),
                None => gone.push(each),
            }
        }
        Self { gone, new: left.into_iter().flatten().collect(), both }
    }

    /// Pairs what is left by another key: things that have another Rust name.
    pub(super) fn renamed<K: Eq + Hash>(&mut self, key: impl Fn(&'d T) -> K) -> Vec<(&'d T, &'d T)> {
        let Self { gone, new, both } = Self::by(std::mem::take(&mut self.gone), std::mem::take(&mut self.new), key);
        (self.gone, self.new) = (gone, new);
        both
    }
}
