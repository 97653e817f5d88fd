//! Lines that stand below others, drawn as a tree.

/// Lines in their order, each with how deep it stands; those at depth 0 are roots.
#[derive(Debug, Default)]
pub(super) struct Tree {
    rows: Vec<(usize, String)>,
}

impl Tree {
    pub(super) fn push(&mut self, depth: usize, text: impl Into<String>) {
        self.rows.push((depth, text.into()));
    }

    pub(super) fn draw(&self) -> String {
        // From the end on, so that each line knows at which depths lines follow.
        let mut follows: Vec<bool> = Vec::new();
        let mut lines = Vec::with_capacity(self.rows.len());
        for (depth, text) in self.rows.iter().rev() {
            follows.resize(depth + 1, false);
            let mut line = String::new();
            for (level, &is_followed) in follows.iter().enumerate().skip(1) {
                line += match (level == *depth, is_followed) {
                    (true, true) => "├─ ",
                    (true, false) => "└─ ",
                    (false, true) => "│  ",
                    (false, false) => "   ",
                };
            }
            lines.push(line + text + "\n");
            if let Some(here) = follows.last_mut() {
                *here = true;
            }
        }
        lines.iter().rev().map(String::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Tree;

    #[test]
    fn a_line_is_tied_to_the_next_of_its_depth() {
        let mut tree = Tree::default();
        for (depth, text) in [(0, "a"), (1, "b"), (2, "c"), (2, "d"), (1, "e"), (2, "f"), (0, "g"), (1, "h")] {
            tree.push(depth, text);
        }
        assert_eq!(tree.draw(), "a\n├─ b\n│  ├─ c\n│  └─ d\n└─ e\n   └─ f\ng\n└─ h\n");
    }
}
