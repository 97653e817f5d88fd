use std::collections::HashMap;

/// Texts by number, so that long ones are compared once.
#[derive(Default)]
pub(super) struct Names<'x> {
    numbers: HashMap<&'x str, usize>,
    texts: Vec<&'x str>,
}

impl<'x> Names<'x> {
    pub(super) fn number(&mut self, text: &'x str) -> usize {
        *self.numbers.entry(text).or_insert_with(|| {
            self.texts.push(text);
            self.texts.len() - 1
        })
    }

    pub(super) fn find(&self, text: &str) -> Option<usize> {
        self.numbers.get(text).copied()
    }

    pub(super) fn text(&self, number: usize) -> &'x str {
        self.texts.get(number).copied().unwrap_or_default()
    }
}

/// The namespace declarations of a document. Each names the one before it in its scope, so that a scope is told by its
/// last declaration, and costs nothing to keep.
#[derive(Default)]
pub(super) struct Declarations(Vec<Declaration>);

struct Declaration {
    prefix: usize,
    uri: usize,
    outer: Scope,
}

/// What is in scope at one place.
pub(super) type Scope = Option<usize>;

/// URIs by prefix, in the numbers of [`Names`]. There are few, so that a list is as good as a map.
pub(super) struct Visible(Vec<(usize, usize)>);

impl Declarations {
    pub(super) fn declare(&mut self, prefix: usize, uri: usize, outer: Scope) -> usize {
        self.0.push(Declaration { prefix, uri, outer });
        self.0.len() - 1
    }

    /// The declarations that hold in `scope`: of one prefix the innermost.
    pub(super) fn visible(&self, scope: Scope) -> Visible {
        let mut visible = Visible(Vec::new());
        let mut next = scope.and_then(|last| self.0.get(last));
        while let Some(declaration) = next {
            if visible.uri(declaration.prefix).is_none() {
                visible.0.push((declaration.prefix, declaration.uri));
            }
            next = declaration.outer.and_then(|outer| self.0.get(outer));
        }
        visible
    }
}

impl Visible {
    pub(super) fn uri(&self, prefix: usize) -> Option<usize> {
        self.0.iter().find(|(known, _)| *known == prefix).map(|(_, uri)| *uri)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (usize, usize)> {
        self.0.iter().copied()
    }
}
