//! What an answer says of its call.

use super::retry::{asks_for_patience, retry_after};
use super::{CallOptions, Shared};
use crate::contract::Operation;
use crate::envelope::{self, Body, Envelope, Incoming};
use crate::error::{Error, ErrorKind};
use crate::fault::{Declared, Fault};
use crate::outcome::Observed;
use crate::secrets::Secrets;
use crate::transport::{Answer, charset};
use crate::wire::{ReadError, ReadErrorKind, ReadOptions, Wire, to_utf8};

/// How an attempt came out.
pub(super) enum Verdict<R, F> {
    Done(R),
    Failed(Error<F>, Then),
}

/// What may be tried after a failure at once, since the server has said that nothing was processed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Then {
    Nothing,
    /// It did not understand the namespaces.
    OtherNamespaces,
    /// It refused the credentials.
    FreshCredentials,
}

/// A call whose answer is read.
pub(super) struct Reading<'c> {
    pub(super) operation: &'static Operation,
    pub(super) options: &'c CallOptions,
    /// The namespace profile of the request.
    pub(super) profile: usize,
    pub(super) sent: &'c Envelope,
}

/// An answer, and what was read of it.
struct Received<'a, R> {
    answer: &'a Answer,
    /// The body as text, if it is in an encoding that is known.
    text: Option<&'a str>,
    body: Result<Body<R>, ReadError>,
    incoming: &'a Incoming<'a>,
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
        let namespaces = self.namespaces(options.strictness, reading.profile);
        let read = ReadOptions { limits: self.limits, strictness: options.strictness, namespaces: &namespaces };
        let succeeded = is_success(answer.status);
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
        match body {
            Ok(Body::Value(value)) if succeeded => Verdict::Done(value),
            body => {
                let received = Received { answer, text: decoded.is_ok().then_some(xml), body, incoming: &incoming };
                self.failure(reading, received, &read, found)
            }
        }
    }

    /// Judges an answer that is not what was asked for.
    #[cold]
    fn failure<R: Wire, F: Declared>(
        &self,
        reading: &Reading<'_>,
        received: Received<'_, R>,
        read: &ReadOptions<'_>,
        found: &Secrets,
    ) -> Verdict<R, F> {
        let Received { answer, text, body, incoming } = received;
        let (status, xml) = (answer.status, text.unwrap_or_default());
        let succeeded = is_success(status);
        let mut secrets = reading.sent.secrets();
        secrets.extend(found);
        let (error, then) = match body {
            Ok(Body::Fault(fault)) => {
                let shown = || match incoming.read::<R>(&secrets.hide(xml), read).map(|message| message.body) {
                    Ok(Body::Fault(fault)) => fault,
                    // The secret is part of what makes it a fault.
                    _ => Fault::coded(&secrets.hide(&fault.code), ""),
                };
                reading.fault(status, &fault, &secrets, shown)
            }
            body => {
                let is_soap = match text {
                    Some(xml) => envelope::is_envelope(xml, read),
                    None => String::from_utf8_lossy(answer.body.get(..800).unwrap_or(&answer.body)).contains("nvelope"),
                };
                let other = envelope::version(xml, read).filter(|version| *version != self.version);
                let kind = match (other, body) {
                    (Some(answered), _) => ErrorKind::VersionMismatch { sent: self.version, answered },
                    (None, Err(error)) if succeeded && (is_soap || is_guarded(&error, xml)) => {
                        ErrorKind::Answer(incoming.told::<R>(error, xml, read, &secrets))
                    }
                    (None, Err(_)) if succeeded => {
                        ErrorKind::NotSoap { status, snippet: reading.snippet(answer, &secrets) }
                    }
                    _ => ErrorKind::Status { status, snippet: reading.snippet(answer, &secrets) },
                };
                let observed = match status {
                    _ if is_soap => Observed::Envelope,
                    503 if is_cut_upstream(xml) => Observed::NoAnswer,
                    status => Observed::Page(status),
                };
                (Error::new(reading.operation, kind, observed), Then::Nothing)
            }
        };
        Verdict::Failed(error.answered(status, retry_after(&answer.headers)), then)
    }
}

fn is_success(status: u16) -> bool {
    (200..300).contains(&status)
}

impl Reading<'_> {
    /// Judges a fault, of which `shown` is shown where it repeats a secret.
    fn fault<F: Declared>(
        &self,
        status: u16,
        fault: &Fault,
        secrets: &Secrets,
        shown: impl FnOnce() -> Fault,
    ) -> (Error<F>, Then) {
        let declared = F::from_fault(fault.clone());
        let reauthenticates = declared.means_reauthenticate();
        // A fault that the contract lists is an answer, whatever its text looks like.
        let not_understood = fault.is_not_understood() && declared.undeclared().is_some();
        // A server that throttles has not looked at the request, in whatever words it says so.
        let refuses = fault.is_refusal() || not_understood || reauthenticates || status == 429;
        let kind = ErrorKind::Fault(if repeats(&declared, secrets) { F::from_fault(shown()) } else { declared });
        // Who asks for patience is not asked again at once.
        let then = if asks_for_patience(status) {
            Then::Nothing
        } else if reauthenticates {
            Then::FreshCredentials
        } else if not_understood {
            Then::OtherNamespaces
        } else {
            Then::Nothing
        };
        (Error::new(self.operation, kind, Observed::Fault { refuses }), then)
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
        let sent = String::from_utf8_lossy(self.sent.expose());
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

/// Whether what a fault would show has a secret in it. A variant that is nothing but its name shows none.
fn repeats<F: Declared>(fault: &F, secrets: &Secrets) -> bool {
    let variant = format!("{fault:?}");
    let is_name = variant.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    !is_name && [variant, fault.to_string()].iter().any(|shown| secrets.hide(shown) != *shown)
}

/// Whether a gateway says that it may have passed the request on before the connection behind it broke: Envoy answers 503
/// then, too.
fn is_cut_upstream(page: &str) -> bool {
    page.contains("disconnect/reset before headers") && !page.contains("connection failure")
}
