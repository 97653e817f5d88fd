//! What the tool is asked for.

use std::path::PathBuf;

use saponify_tests::expectation::Expectation;
use saponify_tests::index::Contract;
use saponify_tests::parallel;

use crate::outcome::Totals;

/// Measures the generator on a list of contracts.
#[derive(Debug, clap::Parser)]
pub(crate) struct Arguments {
    /// The list: tab-separated, with the columns `id`, `set` and `path`.
    #[arg(long, value_name = "FILE")]
    pub(crate) index: PathBuf,
    /// Only the contracts of this set.
    #[arg(long, value_name = "NAME")]
    set: Option<String>,
    /// Only this contract; may be repeated.
    #[arg(long = "id", value_name = "ID")]
    ids: Vec<String>,
    /// Compile what was generated.
    #[arg(long)]
    pub(crate) compile: bool,
    /// Make documents of the schemas, have them judged by libxml2, and pass them through what was generated.
    #[arg(long)]
    pub(crate) round_trip: bool,
    /// Generate types that implement yaserde's traits; with `--round-trip`, compare yaserde with the runtime's codec on
    /// every message whose complex types are all derived by yaserde.
    #[arg(long)]
    pub(crate) yaserde: bool,
    /// Put a mistake into each contract, so many times, and see only that the generator tells it.
    #[arg(long, value_name = "N", conflicts_with_all = ["compile", "round_trip", "report", "expect"])]
    pub(crate) mutate: Option<u64>,
    /// A Python that has lxml.
    #[arg(long, value_name = "FILE", default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/../target/tools/python/bin/python"))]
    pub(crate) python: PathBuf,
    /// How many processes run at once.
    #[arg(long, value_name = "N", default_value_t = parallel::cores())]
    pub(crate) jobs: usize,
    /// Write a line for every contract.
    #[arg(long, value_name = "FILE")]
    pub(crate) report: Option<PathBuf>,
    /// The contracts that are broken by the standards: identifier, tab, evidence.
    #[arg(long, value_name = "FILE", default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/TOLD-BROKEN.tsv"))]
    pub(crate) broken: PathBuf,
    /// Fail unless these hold, as in `generated>=345,panics=0`.
    #[arg(long, value_name = "WHAT", value_delimiter = ',')]
    pub(crate) expect: Vec<Expectation<Totals>>,
    /// Where to compile.
    #[arg(long, value_name = "FOLDER", default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/../target"))]
    pub(crate) target: PathBuf,
}

impl Arguments {
    /// Whether a contract is to be measured.
    pub(crate) fn wants(&self, contract: &Contract) -> bool {
        self.set.as_ref().is_none_or(|set| *set == contract.set)
            && (self.ids.is_empty() || self.ids.contains(&contract.id))
    }
}
