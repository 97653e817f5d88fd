//! Local copies of a contract and of all that it imports and includes, so that builds need no network.
//!
//! All copies stand in one folder, each under a name of its own. Where a file names another one, the copy names the copy;
//! nothing else in it differs from the original. The schemas of the standards that the generator knows are not copied from
//! elsewhere. `vendor.lock` says where each file came from and what it was, so that a change is seen.
//!
//! This is the only part that reads from the network: https, at most five redirects within it, 16 MiB a file, 256 MiB and
//! 1000 files in all. What a DOCTYPE names is never opened.

mod address;
mod crawl;
mod fetch;
mod file_name;
mod lock;
mod text;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use reqwest::Url;

use crate::failure::Failure;
use crate::report::Report;
use crate::write;
use address::{Allowed, Refused};
use crawl::{Crawl, Page, Target};
use file_name::FileNames;
use lock::{Entry, Lock};

/// What to do where the copies are not what they are to be.
const UPDATE: &str = "look at the change, and take it with `--update`";

/// A contract to be copied, and the folder of the copies.
#[derive(Clone, Debug)]
#[must_use = "nothing is read or written before `run`"]
pub struct Vendor {
    source: String,
    dir: PathBuf,
    allowed: Allowed,
    is_update: bool,
}

/// What was copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vendored {
    contract: PathBuf,
    files: usize,
    bytes: usize,
}

impl Vendored {
    /// The copy of the contract itself.
    #[must_use]
    pub fn contract(&self) -> &Path {
        &self.contract
    }

    /// How many files there are.
    #[must_use]
    pub fn files(&self) -> usize {
        self.files
    }

    /// How large they are together.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.bytes
    }
}

impl Vendor {
    /// Starts with a URL or a file, which may name files of any folder, and the folder of the copies.
    pub fn new(source: impl Into<String>, dir: impl Into<PathBuf>) -> Self {
        let allowed = Allowed { loopback_http: false };
        Self { source: source.into(), dir: dir.into(), allowed, is_update: false }
    }

    /// Whether plain http is read from this machine, as for a service that is being written; else it never is.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allowed.loopback_http = allow;
        self
    }

    /// Whether copies that are there already are replaced by what there is now; else a difference is a failure.
    pub fn update(mut self, update: bool) -> Self {
        self.is_update = update;
        self
    }

    /// Reads everything, then writes the copies and their lock; on a failure nothing is written.
    pub fn run(&self) -> Result<Vendored, Failure> {
        let old = Lock::read(&self.dir).map_err(Failure::at_large)?;
        let contract = self
            .allowed
            .source(&self.source)
            .map_err(|Refused { message, help }| Failure::at_large(format!("{message}; {help}")))?;
        let mut report = Report::default();
        let pages = Crawl::new(self.allowed, &mut report).run(&contract);
        if report.is_fatal() {
            report.sort();
            return Err(Failure::of_contract(report));
        }
        let copies = copies(&pages, &report);
        let lock = Lock { entries: copies.iter().map(|(entry, _)| entry.clone()).collect() };
        self.compare(old.as_ref(), &lock)?;
        self.write(&copies, &lock, &old.unwrap_or_default())?;
        let contract = lock.entries.first().map(|entry| self.dir.join(&entry.file)).unwrap_or_default();
        let bytes = copies.iter().map(|(_, bytes)| bytes.len()).sum();
        Ok(Vendored { contract, files: copies.len(), bytes })
    }

    /// Tells what would be lost or changed without a word.
    fn compare(&self, old: Option<&Lock>, new: &Lock) -> Result<(), Failure> {
        let mut report = Report::default();
        for entry in &new.entries {
            let known = old.and_then(|old| old.entry(&entry.file));
            if known.is_none() && self.dir.join(&entry.file).exists() {
                report
                    .error_at_large(format!("`{}` is there, and not in `{}`", entry.file, lock::NAME))
                    .help("move it away, or name another folder");
            } else if old.is_some() && known != Some(entry) && !self.is_update {
                let what = if known.is_some() { "has changed" } else { "is new" };
                report.error_at_large(format!("`{}` {what} since the contract was vendored", entry.file)).help(UPDATE);
            }
        }
        if let Some(old) = old.filter(|_| !self.is_update) {
            for entry in old.entries.iter().filter(|entry| new.entry(&entry.file).is_none()) {
                report.error_at_large(format!("`{}` is no longer of the contract", entry.file)).help(UPDATE);
            }
            tell_edited(old, &self.dir, &mut report);
        }
        if report.is_fatal() { Err(Failure::of_contract(report)) } else { Ok(()) }
    }

    /// The lock goes last: until it is there, a check tells what is missing.
    fn write(&self, copies: &[(Entry, Vec<u8>)], lock: &Lock, old: &Lock) -> Result<(), Failure> {
        let cannot =
            |path: &Path, error: &io::Error| Failure::at_large(format!("cannot write `{}`: {error}", path.display()));
        fs::create_dir_all(&self.dir).map_err(|error| cannot(&self.dir, &error))?;
        for (entry, bytes) in copies {
            let path = self.dir.join(&entry.file);
            write::replace(&path, bytes).map_err(|error| cannot(&path, &error))?;
        }
        let path = self.dir.join(lock::NAME);
        write::replace(&path, lock.text().as_bytes()).map_err(|error| cannot(&path, &error))?;
        for entry in old.entries.iter().filter(|entry| lock.entry(&entry.file).is_none()) {
            let path = self.dir.join(&entry.file);
            match fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(cannot(&path, &error)),
                _ => {}
            }
        }
        Ok(())
    }
}

/// Checks the copies of a folder against its `vendor.lock`, and gives their number. Nothing is read from elsewhere.
pub fn check(dir: impl AsRef<Path>) -> Result<usize, Failure> {
    let dir = dir.as_ref();
    let Some(lock) = Lock::read(dir).map_err(Failure::at_large)? else {
        return Err(Failure::at_large(format!("there is no `{}` in `{}`", lock::NAME, dir.display())));
    };
    let mut report = Report::default();
    for entry in lock.entries.iter().filter(|entry| matches!(entry.is_kept(dir), Ok(None))) {
        report.error_at_large(format!("`{}` is missing", entry.file)).help("vendor the contract again");
    }
    tell_edited(&lock, dir, &mut report);
    if report.is_fatal() { Err(Failure::of_contract(report)) } else { Ok(lock.entries.len()) }
}

/// Tells the copies that are not what was written.
fn tell_edited(lock: &Lock, dir: &Path, report: &mut Report) {
    for entry in &lock.entries {
        match entry.is_kept(dir) {
            Ok(Some(false)) => {
                report
                    .error_at_large(format!("`{}` is not as it was vendored", entry.file))
                    .help("restore it, or vendor the contract again with `--update`");
            }
            Err(error) => {
                report.error_at_large(format!("cannot read `{}`: {error}", entry.file));
            }
            Ok(_) => {}
        }
    }
}

/// The copies with their references turned to each other, and what the lock says of them.
fn copies(pages: &[Page], report: &Report) -> Vec<(Entry, Vec<u8>)> {
    let mut names = FileNames::default();
    let names: Vec<_> = pages.iter().map(|page| names.give(&page.url, page.is_wsdl)).collect();
    let folder = pages.first().and_then(|contract| contract.url.join(".").ok());
    let copy = |(page, name): (&Page, &String)| {
        let bytes = page.encoding.encode(turned(&report.sources.text(page.source), page, &names));
        (Entry::new(name.clone(), source(&page.url, folder.as_ref()), &bytes), bytes)
    };
    pages.iter().zip(&names).map(copy).collect()
}

/// A URL as it is, or a file as seen from the contract, so that the lock is the same on every machine.
fn source(url: &Url, folder: Option<&Url>) -> String {
    let relative = folder.filter(|_| url.scheme() == "file").and_then(|folder| folder.make_relative(url));
    relative.unwrap_or_else(|| url.as_str().to_owned())
}

/// The text with its references to the copies. A reference to a schema of the standards loses its location.
fn turned(text: &str, page: &Page, names: &[String]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for link in &page.links {
        let (range, new) = match link.target {
            Target::Page(page) => (link.location.span.start..link.location.span.end, names.get(page)),
            Target::WellKnown => (link.location.attribute.clone(), None),
        };
        out.push_str(text.get(at..range.start).unwrap_or_default());
        out.push_str(new.map_or("", String::as_str));
        at = range.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}
