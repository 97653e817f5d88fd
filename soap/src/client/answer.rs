//! What an answer says of its call.

use super::retry::retry_after;
use super::{CallOptions, Shared};
use crate::contract::Operation;
use crate::envelope::{self, Body, Incoming};
use crate::error::{Error, ErrorKind};
use crate::fault::{Declared, Fault};
use crate::outcome::Observed;
use crate::secrets::Secrets;
use crate::transport::{Answer, charset};
use crate::wire::{ReadError, ReadErrorKind, ReadOptions, Wire, to_utf8};

/// How an answer came out.
pub(super) enum Verdict<R, F> {
    Done(R),
    /// The server did not understand the namespaces, so nothing was processed.
    NotUnderstood(Error<F>),
    /// The server refused the credentials, so nothing was processed.
    Refused(Error<F>),
    Failed(Error<F>),
}

/// A call whose answer is read.
pub(super) struct Reading<'c> {
    pub(super) operation: &'static Operation,
    pub(super) options: &'c CallOptions,
    /// The namespace profile of the request.
    pub(super) profile: usize,
    /// What was sent, and what of it is secret.
    pub(super) sent: &'c [u8],
    pub(super) secrets: &'c dyn Fn() -> Secrets,
}

impl<C> Shared<C> {
    /// Reads an answer; the secrets that it came upon are added to `found`.
    pub(super) fn read<R: Wire, F: Declared>(
        &self,
        reading: &Reading<'_>,
        answer: &Answer,
        found: &mut Secrets,
    ) -> Verdict<R, F> {
        let Reading { operation, options, .. } = *reading;
        let namespaces = match self.profile(reading.profile) {
            Some(profile) => envelope::namespaces(self.service, options.strictness, profile),
            None => Vec::new(),
        };
        let read = ReadOptions { limits: self.limits, strictness: options.strictness, namespaces: &namespaces };
        let status = answer.status;
        let succeeded = (200..300).contains(&status);
        let decoded = to_utf8(&answer.body, charset(&answer.headers).as_deref());
        let mut xml = decoded.as_deref().unwrap_or_default();
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
        let message = match &decoded {
            Ok(_) => incoming.read_with_secrets::<R>(xml, &read, found),
            Err(why) => Err(ReadError::undecodable(why)),
        };
        let body = message.map(|message| {
            if let Some(received) = &options.received {
                received.set(message.headers);
            }
            message.body
        });
        let body = match body {
            Ok(Body::Value(value)) if succeeded => return Verdict::Done(value),
            body => body,
        };
        let mut secrets = (reading.secrets)();
        secrets.extend(found);
        let verdict = match body {
            Ok(Body::Fault(fault)) => {
                let hidden = secrets.hide(xml);
                let shown = || match incoming.read::<R>(&hidden, &read).map(|message| message.body) {
                    Ok(Body::Fault(fault)) => fault,
                    // The secret is part of what makes it a fault.
                    _ => Fault::coded(&secrets.hide(&fault.code), ""),
                };
                reading.fault(status, &fault, (hidden != xml).then_some(shown))
            }
            body => {
                let other = envelope::version(xml, &read).filter(|version| *version != self.version);
                let is_soap = match &decoded {
                    Ok(_) => looks_like_soap(xml),
                    Err(_) => looks_like_soap(&String::from_utf8_lossy(answer.body.get(..800).unwrap_or(&answer.body))),
                };
                let kind = match (other, body) {
                    (Some(answered), _) => ErrorKind::VersionMismatch { sent: self.version, answered },
                    (None, Err(error)) if succeeded && (is_soap || is_guarded(&error, xml)) => {
                        ErrorKind::Answer(incoming.told::<R>(error, xml, &read, &secrets))
                    }
                    (None, Err(_)) if succeeded => {
                        ErrorKind::NotSoap { status, snippet: reading.snippet(answer, &secrets) }
                    }
                    _ => ErrorKind::Status { status, snippet: reading.snippet(answer, &secrets) },
                };
                let observed = if is_soap { Observed::Envelope } else { Observed::Page(status) };
                Verdict::Failed(Error::new(operation, kind, observed))
            }
        };
        let told = |error: Error<F>| error.answered(status, retry_after(&answer.headers));
        match verdict {
            Verdict::Done(value) => Verdict::Done(value),
            Verdict::NotUnderstood(error) => Verdict::NotUnderstood(told(error)),
            Verdict::Refused(error) => Verdict::Refused(told(error)),
            Verdict::Failed(error) => Verdict::Failed(told(error)),
        }
    }
}

impl Reading<'_> {
    /// Judges a fault, of which `shown` is shown where it repeats a secret.
    fn fault<R, F: Declared>(
        &self,
        status: u16,
        fault: &Fault,
        shown: Option<impl FnOnce() -> Fault>,
    ) -> Verdict<R, F> {
        let not_understood = fault.is_not_understood();
        let declared = F::from_fault(fault.clone());
        let reauthenticates = declared.means_reauthenticate();
        // A fault that the contract lists is an answer, whatever its text looks like.
        let is_declared = declared.undeclared().is_none();
        // A server that throttles has not looked at the request, in whatever words it says so.
        let refuses = fault.is_refusal() || not_understood || reauthenticates || status == 429;
        let kind = ErrorKind::Fault(shown.map_or(declared, |shown| F::from_fault(shown())));
        let error = Error::new(self.operation, kind, Observed::Fault { refuses });
        if reauthenticates {
            Verdict::Refused(error)
        } else if not_understood && !is_declared {
            Verdict::NotUnderstood(error)
        } else {
            Verdict::Failed(error)
        }
    }

    /// The first 200 characters of an answer, on one line. Longer words that were in the request are left out as well
    /// as what is known to be secret: a server may repeat what it was sent, and not every contract says what of it
    /// is secret.
    fn snippet(&self, answer: &Answer, secrets: &Secrets) -> String {
        if let Some(target) = redirect(answer, secrets) {
            return format!(
                "a redirect to {target}, which is not followed; give the client the endpoint that is meant"
            );
        }
        let start: String = secrets.hide(&answer.text()).chars().take(800).collect();
        let sent = String::from_utf8_lossy(self.sent);
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
}

/// Where a redirect points: scheme and host, since the rest may hold secrets.
fn redirect(answer: &Answer, secrets: &Secrets) -> Option<String> {
    let is_redirect = (300..400).contains(&answer.status);
    let location = answer.headers.get(http::header::LOCATION).filter(|_| is_redirect)?;
    let shown = location.to_str().ok().and_then(|text| url::Url::parse(&secrets.hide(text)).ok());
    Some(shown.map_or_else(|| "another place".to_owned(), |url| url.origin().ascii_serialization()))
}

/// Whether reading stopped at something that no honest service sends. The DOCTYPE of a web page is no such thing.
fn is_guarded(error: &ReadError, xml: &str) -> bool {
    match error.kind() {
        ReadErrorKind::Doctype => {
            let doctype = xml.trim_start().get(..14).unwrap_or_default();
            !doctype.eq_ignore_ascii_case("<!doctype html")
        }
        ReadErrorKind::Limit(..) => true,
        _ => false,
    }
}

/// Whether a document claims to be an envelope and not, say, a login page.
fn looks_like_soap(text: &str) -> bool {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    start.starts_with("<?xml") || start.chars().take(200).collect::<String>().contains("nvelope")
}
