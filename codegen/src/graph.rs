//! Circles of things that refer to each other.

/// How far a node is followed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    /// On the way from the node where the walk began.
    Open,
    Done,
}

/// What a walk along all edges comes by.
pub(crate) struct Walk<'g, E> {
    /// The edges that close a circle, each with the node that has it and its place among the edges of that.
    pub(crate) closing: Vec<((usize, usize), &'g E)>,
    /// The nodes, each behind all that its other edges lead to.
    pub(crate) order: Vec<usize>,
}

/// Walks a graph. `graph` has the edges of each node, and `target` tells to which node one leads.
pub(crate) fn walk<E>(graph: &[Vec<E>], target: impl Fn(&E) -> Option<usize>) -> Walk<'_, E> {
    let (mut closing, mut order) = (Vec::new(), Vec::with_capacity(graph.len()));
    let mut states = vec![State::New; graph.len()];
    for start in 0..graph.len() {
        // Each open node, and how many of its edges were followed.
        let mut open = Vec::new();
        enter(start, &mut states, &mut open);
        while let Some((node, followed)) = open.last_mut() {
            let (here, place) = (*node, *followed);
            let Some(edge) = graph.get(here).and_then(|edges| edges.get(place)) else {
                if let Some(state) = states.get_mut(here) {
                    *state = State::Done;
                }
                order.push(here);
                open.pop();
                continue;
            };
            *followed += 1;
            let Some(next) = target(edge) else { continue };
            if states.get(next) == Some(&State::Open) {
                closing.push(((here, place), edge));
            }
            enter(next, &mut states, &mut open);
        }
    }
    Walk { closing, order }
}

fn enter(node: usize, states: &mut [State], open: &mut Vec<(usize, usize)>) {
    if let Some(state) = states.get_mut(node).filter(|state| **state == State::New) {
        *state = State::Open;
        open.push((node, 0));
    }
}
