//! What yaserde makes of the messages of a contract, beside the runtime's codec.

use std::collections::BTreeSet;

use saponify_tests::agreement::Carried;
use saponify_tests::roots::Root;

/// Of one contract.
#[derive(Clone, Debug, Default)]
pub(crate) struct ByYaserde {
    /// Its types.
    pub(crate) carried: Carried,
    /// How many documents were compared.
    pub(crate) documents: usize,
    /// The roots of these.
    compared: BTreeSet<usize>,
    /// Those roots of which a document made a difference.
    differing: BTreeSet<usize>,
    /// The differences.
    pub(crate) differences: Vec<String>,
}

impl ByYaserde {
    /// Of a contract whose documents are still to be compared.
    pub(crate) fn new(source: &str) -> Self {
        Self { carried: Carried::of(source), ..Self::default() }
    }

    /// Takes in what the comparison of a document showed.
    pub(crate) fn compare(&mut self, root: usize, difference: Option<String>) {
        self.documents += 1;
        self.compared.insert(root);
        if let Some(difference) = difference {
            self.differing.insert(root);
            self.differences.push(difference);
        }
    }

    /// How many messages came out of all comparisons without a difference.
    pub(crate) fn agreed(&self) -> usize {
        self.compared.len() - self.differing.len()
    }

    /// How many did not.
    pub(crate) fn disagreed(&self) -> usize {
        self.differing.len()
    }

    /// How many complex types the messages that agreed are made of.
    pub(crate) fn types(&self, roots: &[Root]) -> usize {
        let agreed = self.compared.difference(&self.differing).filter_map(|root| roots.get(*root)?.derived.as_ref());
        agreed.flatten().collect::<BTreeSet<_>>().len()
    }
}
