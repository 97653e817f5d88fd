//! What an answer says of its call.

use super::{CallOptions, Shared};
use crate::contract::Operation;
use crate::envelope::{self, Body, Incoming};
use crate::error::{Error, ErrorKind};
use crate::fault::{Declared, Fault};
use crate::outcome::Outcome;
use crate::transport::{Answer, TransportError};
use crate::wire::{ReadOptions, Wire, to_utf8};

/// How an answer came out.
pub(super) enum Attempt<R, F> {
    Done(R),
    /// The server did not understand the namespaces, so nothing was processed.
    NotUnderstood(Error<F>),
    /// The server refused the credentials, so nothing was processed.
    Refused(Error<F>),
    Failed(Error<F>),
}

impl<C: Send + Sync + 'static> Shared<C> {
    pub(super) fn read<R: Wire, F: Declared>(
        &self,
        operation: &'static Operation,
        answer: Result<Answer, TransportError>,
        sent: &[u8],
        profile: usize,
        options: &CallOptions,
    ) -> Attempt<R, F> {
        let answer = match answer {
            Ok(answer) => answer,
            Err(error) => return Attempt::Failed(Error::new(operation, error.outcome(), ErrorKind::Transport(error))),
        };
        let namespaces = match self.profile(profile) {
            Some(profile) => envelope::namespaces(self.service, options.strictness, profile),
            None => Vec::new(),
        };
        let read = ReadOptions { limits: self.limits, strictness: options.strictness, namespaces: &namespaces };
        let status = answer.status;
        let succeeded = (200..300).contains(&status);
        let text = to_utf8(&answer.body, None);
        let mut xml = text.as_deref().unwrap_or_default();
        if operation.one_way && succeeded && answer.body.trim_ascii().is_empty() {
            // The answer to a one-way operation need not be an envelope.
            xml = self.version.vocabulary().nothing;
        }
        // SOAP 1.1, 6.2 wants status 500 for faults, but services differ: the body decides.
        let incoming = Incoming {
            element: &operation.response,
            version: Some(self.version),
            encoded: operation.encoded,
            // Who takes the entries himself takes the duty to understand them, too.
            understands: &|uri, local| {
                options.received.is_some() || operation.response_headers.iter().any(|known| known.is_named(uri, local))
            },
        };
        let message = incoming.read::<R>(xml, &read);
        let body = message.map(|message| {
            if let Some(received) = &options.received {
                received.set(message.headers);
            }
            message.body
        });
        let is_soap = looks_like_soap(xml);
        let other = || envelope::version(xml, &read).filter(|version| *version != self.version);
        let kind = match body {
            Ok(Body::Fault(fault)) => return fault_attempt(operation, fault),
            Ok(Body::Value(value)) if succeeded => return Attempt::Done(value),
            body => match (other(), body) {
                (Some(answered), _) => ErrorKind::VersionMismatch { sent: self.version, answered },
                (None, Err(error)) if succeeded && is_soap => ErrorKind::Answer(error),
                (None, Err(_)) if succeeded => ErrorKind::NotSoap { status, snippet: snippet(&answer.body, sent) },
                _ => ErrorKind::Status { status, snippet: snippet(&answer.body, sent) },
            },
        };
        // A gateway that answers in place of the service says by the status that it did not pass the request on. 408
        // may come after the service has begun, and an envelope comes from the service itself.
        let refused = !is_soap && ((400..500).contains(&status) && status != 408 || status == 503);
        let outcome = if refused { Outcome::Rejected } else { Outcome::Unknown };
        Attempt::Failed(Error::new(operation, outcome, kind))
    }
}

fn fault_attempt<R, F: Declared>(operation: &'static Operation, fault: Fault) -> Attempt<R, F> {
    let not_understood = fault.is_not_understood();
    let error: Error<F> = Error::of_fault(operation, fault);
    // A fault that the contract lists is an answer, whatever its text looks like.
    let is_declared = error.fault().is_some_and(|fault| fault.undeclared().is_none());
    if error.fault().is_some_and(Declared::means_reauthenticate) {
        Attempt::Refused(error)
    } else if not_understood && !is_declared {
        Attempt::NotUnderstood(error)
    } else {
        Attempt::Failed(error)
    }
}

/// Whether a document claims to be an envelope and not, say, a login page.
fn looks_like_soap(text: &str) -> bool {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    start.starts_with("<?xml") || start.chars().take(200).collect::<String>().contains("nvelope")
}

/// The first 200 characters of an answer, on one line. Longer words that were in the request are left out: a server
/// may repeat what it was sent, credentials included.
fn snippet(body: &[u8], sent: &[u8]) -> String {
    let sent = String::from_utf8_lossy(sent);
    let start = String::from_utf8_lossy(body.get(..800).unwrap_or(body));
    let is_between =
        |c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '\'' | '=' | '&' | ';');
    let words = start.split_inclusive(is_between).map(|piece| {
        let word = piece.trim_end_matches(is_between);
        let end = piece.get(word.len()..).unwrap_or_default();
        let hidden = word.len() >= 6 && sent.contains(word);
        format!("{}{end}", if hidden { "…" } else { word })
    });
    let text: String =
        words.collect::<String>().chars().map(|c| if c.is_control() { ' ' } else { c }).take(200).collect();
    text.trim().to_owned()
}
