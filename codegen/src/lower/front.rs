//! The way of a contract up to the model, with a gate after each stage.

use std::path::Path;

use super::{Options, api};
use crate::model::Api;
use crate::report::Report;
use crate::source::Resolver;
use crate::{check, read, resolve};

/// Reads, resolves and checks a contract, and builds its model. A stage tells all of its mistakes, then it stops there.
pub(crate) fn front(contract: &Path, resolver: &dyn Resolver, options: &Options) -> (Option<Api>, Report) {
    let mut report = Report::strict(options.is_strict);
    let api = gated(contract, resolver, options, &mut report);
    report.sort();
    (api, report)
}

fn gated(path: &Path, resolver: &dyn Resolver, options: &Options, report: &mut Report) -> Option<Api> {
    let contract = read::contract(path, resolver, report);
    gate(report)?;
    let resolution = resolve::names(&contract, report);
    gate(report)?;
    check::rules(&contract, &resolution, report);
    gate(report)?;
    let api = api(&contract, &resolution, options, path, report);
    gate(report)?;
    Some(api)
}

fn gate(report: &Report) -> Option<()> {
    (!report.is_fatal()).then_some(())
}
