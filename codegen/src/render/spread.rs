//! Properties that a type has because another has them.

/// Gives `seeds`, pairs of a node and a property, to their nodes and to all that use these, directly or through
/// others. `gains` keeps a property and says whether it is new there; each is passed on once.
pub(super) fn spread<P: Copy>(users: &[Vec<usize>], seeds: Vec<(usize, P)>, mut gains: impl FnMut(usize, P) -> bool) {
    let mut waiting = seeds;
    while let Some((node, property)) = waiting.pop() {
        if gains(node, property) {
            waiting.extend(users.get(node).into_iter().flatten().map(|user| (*user, property)));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn circles_end() {
        // 0 is used by 1, that by 2, and that by 0 and 3.
        let users = [vec![1], vec![2], vec![0, 3], vec![]];
        let mut found = BTreeSet::new();
        spread(&users, vec![(1, 'a'), (3, 'b')], |node, property| found.insert((node, property)));
        assert_eq!(found, [(0, 'a'), (1, 'a'), (2, 'a'), (3, 'a'), (3, 'b')].into());
    }
}
