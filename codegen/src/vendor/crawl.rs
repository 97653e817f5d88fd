//! The contract and all that it names, each file once.

use std::collections::HashMap;
use std::path::PathBuf;

use reqwest::Url;

use super::address::Allowed;
use super::fetch::{Failed, Fetched, Fetcher};
use super::text::Encoding;
use crate::read::locations::{Location, locations};
use crate::report::{Report, quote};
use crate::source::SourceId;
use crate::well_known;

/// How many files a contract may have, and how far one may be from the contract.
const MAX_FILES: usize = 1_000;
const MAX_DEPTH: usize = 32;

/// A file of the contract.
#[derive(Debug)]
pub(super) struct Page {
    /// What it was asked for by; where it was in the end is [`base`](Self::base).
    pub(super) url: Url,
    base: Url,
    pub(super) source: SourceId,
    pub(super) encoding: Encoding,
    pub(super) is_wsdl: bool,
    /// What is still to be followed.
    locations: Vec<Location>,
    pub(super) links: Vec<Link>,
    depth: usize,
}

/// A reference, and where it leads.
#[derive(Debug)]
pub(super) struct Link {
    pub(super) location: Location,
    pub(super) target: Target,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// The page of this index.
    Page(usize),
    /// A schema of the standards that needs no file.
    WellKnown,
}

/// Reads pages, the contract first, and tells what goes wrong where it is referred to.
#[derive(Debug)]
pub(super) struct Crawl<'r> {
    fetcher: Fetcher,
    allowed: Allowed,
    report: &'r mut Report,
    pages: Vec<Page>,
    /// By every address that a page is known by.
    known: HashMap<Url, usize>,
}

impl<'r> Crawl<'r> {
    pub(super) fn new(allowed: Allowed, report: &'r mut Report) -> Self {
        Self { fetcher: Fetcher::new(allowed), allowed, report, pages: Vec::new(), known: HashMap::new() }
    }

    /// All pages; not all of them where something is told.
    pub(super) fn run(mut self, contract: &Url) -> Vec<Page> {
        let first = self.fetcher.fetch(contract).and_then(|fetched| self.add(contract.clone(), fetched, 0));
        if let Err(failed) = first {
            let message = format!("cannot read {}: {}", quote(contract.as_str()), failed.message);
            self.report.error_at_large(message).help = failed.help.map(str::to_owned);
        }
        let mut next = 0;
        while let Some(page) = self.pages.get_mut(next) {
            let locations = std::mem::take(&mut page.locations);
            let (base, depth) = (page.base.clone(), page.depth + 1);
            let mut links = Vec::new();
            for location in locations {
                if self.pages.len() >= MAX_FILES {
                    self.report.error(location.span, format!("the contract has more than {MAX_FILES} files"));
                    return self.pages;
                }
                match self.follow(&base, &location, depth) {
                    Ok(target) => links.push(Link { location, target }),
                    Err(failed) => {
                        let message = format!("cannot read {}: {}", quote(&location.value), failed.message);
                        self.report.error(location.span, message).help = failed.help.map(str::to_owned);
                    }
                }
            }
            if let Some(page) = self.pages.get_mut(next) {
                page.links = links;
            }
            next += 1;
        }
        self.pages
    }

    fn follow(&mut self, base: &Url, location: &Location, depth: usize) -> Result<Target, Failed> {
        let is_well_known = location.imported.as_deref().is_some_and(|uri| well_known::schema(uri).is_some());
        let url = self.allowed.reference(base, &location.value);
        if is_well_known && url.as_ref().is_ok_and(|url| url.scheme() != "file" && url.host_str() != base.host_str()) {
            return Ok(Target::WellKnown);
        }
        let url = url?;
        if let Some(&page) = self.known.get(&url) {
            return Ok(Target::Page(page));
        }
        if depth > MAX_DEPTH {
            let message = format!("it is more than {MAX_DEPTH} references away from the contract");
            return Err(Failed { message, help: None, is_missing: false });
        }
        let fetched = match self.fetcher.fetch(&url) {
            Err(failed) if failed.is_missing && is_well_known => return Ok(Target::WellKnown),
            fetched => fetched?,
        };
        if let Some(&page) = self.known.get(&fetched.url) {
            self.known.insert(url, page);
            return Ok(Target::Page(page));
        }
        self.add(url, fetched, depth)
    }

    fn add(&mut self, url: Url, fetched: Fetched, depth: usize) -> Result<Target, Failed> {
        let (encoding, text) = Encoding::decode(fetched.bytes).map_err(|why| Failed {
            message: why.to_owned(),
            help: Some("save a copy as UTF-8"),
            is_missing: false,
        })?;
        let source = self.report.sources.add(PathBuf::from(url.as_str()), &text);
        let located = locations(&text, source, self.report);
        let page = self.pages.len();
        self.known.insert(url.clone(), page);
        self.known.insert(fetched.url.clone(), page);
        let is_wsdl = located.as_ref().is_some_and(|located| located.is_wsdl);
        let locations = located.map(|located| located.locations).unwrap_or_default();
        let base = fetched.url;
        self.pages.push(Page { url, base, source, encoding, is_wsdl, locations, links: Vec::new(), depth });
        Ok(Target::Page(page))
    }
}
