//! Bytes from the web and from files, bounded.

use std::error::Error;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, Read};
use std::time::{Duration, Instant};

use reqwest::blocking::{Client, Response};
use reqwest::header::LOCATION;
use reqwest::redirect::Policy;
use reqwest::{StatusCode, Url};

use super::address::{Allowed, Refused};

/// The largest file that is read, in bytes, and the most of all of them.
const MAX_FILE: u64 = 16 * 1024 * 1024;
const MAX_TOTAL: u64 = 256 * 1024 * 1024;

const MAX_REDIRECTS: usize = 5;

/// How long it may take to reach a server, and to have a file from it.
const CONNECT: Duration = Duration::from_secs(10);
const WHOLE: Duration = Duration::from_secs(60);

/// Reads files one after the other.
#[derive(Debug)]
pub(super) struct Fetcher {
    allowed: Allowed,
    /// Made when it is first needed.
    web: Option<Client>,
    /// For this machine: no proxy is asked.
    loopback: Option<Client>,
    total: u64,
}

/// A file, and where it was in the end.
#[derive(Debug)]
pub(super) struct Fetched {
    pub(super) url: Url,
    pub(super) bytes: Vec<u8>,
}

/// Why a file was not read.
#[derive(Debug)]
pub(super) struct Failed {
    pub(super) message: String,
    pub(super) help: Option<&'static str>,
    /// Whether there is no such file, as far as is known.
    pub(super) is_missing: bool,
}

impl Failed {
    fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: None, is_missing: false }
    }
}

impl From<Refused> for Failed {
    fn from(refused: Refused) -> Self {
        Self { message: refused.message, help: Some(refused.help), is_missing: false }
    }
}

impl Fetcher {
    pub(super) fn new(allowed: Allowed) -> Self {
        Self { allowed, web: None, loopback: None, total: 0 }
    }

    pub(super) fn fetch(&mut self, url: &Url) -> Result<Fetched, Failed> {
        let fetched = if url.scheme() == "file" { file(url) } else { self.web(url) }?;
        self.total += fetched.bytes.len() as u64;
        if self.total > MAX_TOTAL {
            return Err(Failed::new(format!("all files together are larger than {} MiB", MAX_TOTAL / 1024 / 1024)));
        }
        Ok(fetched)
    }

    fn web(&mut self, url: &Url) -> Result<Fetched, Failed> {
        let deadline = Instant::now() + WHOLE;
        let mut at = url.clone();
        for _ in 0..=MAX_REDIRECTS {
            let answer = self.client(&at)?.get(at.clone()).send().map_err(failed)?;
            let status = answer.status();
            let Some(location) = answer.headers().get(LOCATION).filter(|_| status.is_redirection()) else {
                if status == StatusCode::OK {
                    return Ok(Fetched { url: at, bytes: body(answer, deadline)? });
                }
                let is_missing = matches!(status, StatusCode::NOT_FOUND | StatusCode::GONE);
                return Err(Failed { is_missing, ..Failed::new(format!("the server answers `{status}`")) });
            };
            at = self.allowed.redirect(&at, &String::from_utf8_lossy(location.as_bytes()))?;
        }
        Err(Failed::new(format!("there are more than {MAX_REDIRECTS} redirects")))
    }

    fn client(&mut self, url: &Url) -> Result<&Client, Failed> {
        let is_web = url.scheme() == "https";
        let client = if is_web { &mut self.web } else { &mut self.loopback };
        if client.is_none() {
            let mut builder = Client::builder()
                .redirect(Policy::none())
                .retry(reqwest::retry::never())
                .referer(false)
                .user_agent(concat!("saponify/", env!("CARGO_PKG_VERSION")))
                .connect_timeout(CONNECT)
                .timeout(WHOLE);
            builder = if is_web { builder.https_only(true) } else { builder.no_proxy() };
            *client = Some(builder.build().map_err(failed)?);
        }
        client.as_ref().ok_or_else(|| Failed::new("there is no client"))
    }
}

fn file(url: &Url) -> Result<Fetched, Failed> {
    let cannot = |error: io::Error| {
        let is_missing = error.kind() == io::ErrorKind::NotFound;
        Failed { is_missing, ..Failed::new(error.to_string()) }
    };
    let path = url.to_file_path().map_err(|()| Failed::new("it names no file of this machine"))?;
    // A file is known again by its real path, whatever links lead to it.
    let path = path.canonicalize().map_err(cannot)?;
    let url = Url::from_file_path(&path).map_err(|()| Failed::new("it names no file of this machine"))?;
    let file = File::open(&path).map_err(cannot)?;
    if !file.metadata().map_err(cannot)?.is_file() {
        return Err(Failed::new("it is not a file"));
    }
    let mut bytes = Vec::new();
    file.take(MAX_FILE + 1).read_to_end(&mut bytes).map_err(cannot)?;
    bounded(bytes).map(|bytes| Fetched { url, bytes })
}

/// Reads an answer, no longer and no more of it than is allowed.
fn body(mut answer: Response, deadline: Instant) -> Result<Vec<u8>, Failed> {
    if answer.content_length().is_some_and(|length| length > MAX_FILE) {
        return Err(too_large());
    }
    let mut bytes = Vec::new();
    let mut chunk = [0; 16 * 1024];
    loop {
        if Instant::now() > deadline {
            return Err(Failed::new(format!("it takes longer than {} seconds", WHOLE.as_secs())));
        }
        let length = answer.read(&mut chunk).map_err(|error| Failed::new(words(&error)))?;
        bytes.extend_from_slice(chunk.get(..length).unwrap_or_default());
        if length == 0 || bytes.len() as u64 > MAX_FILE {
            return bounded(bytes);
        }
    }
}

fn bounded(bytes: Vec<u8>) -> Result<Vec<u8>, Failed> {
    if bytes.len() as u64 > MAX_FILE { Err(too_large()) } else { Ok(bytes) }
}

fn too_large() -> Failed {
    Failed::new(format!("it is larger than {} MiB", MAX_FILE / 1024 / 1024))
}

/// The address is told anyway.
fn failed(error: reqwest::Error) -> Failed {
    Failed::new(words(&error.without_url()))
}

/// The error and what caused it, on one line.
fn words(error: &dyn Error) -> String {
    let mut words = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        // Writing to a `String` does not fail.
        let _ = write!(words, ": {error}");
        cause = error.source();
    }
    words
}
