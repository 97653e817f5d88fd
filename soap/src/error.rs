use crate::contract::{Operation, Version};
use crate::outcome::{Observed, Outcome};
use crate::transport::{Progress, TransportError};
use crate::wire::{ReadError, WriteError};
use std::fmt;
use std::time::Duration;

/// Why a call failed, and what is known of its [`Outcome`]. `F` is the operation's own enum of faults.
pub struct Error<F>(Box<Failed<F>>);

struct Failed<F> {
    kind: ErrorKind<F>,
    operation: &'static str,
    outcome: Outcome,
    attempts: u32,
    status: Option<u16>,
    retry_after: Option<Duration>,
}

/// The error of a piece of code that is not this crate's.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// What went wrong.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorKind<F> {
    /// The request cannot be sent as it is.
    Request(WriteError),
    /// No credentials could be had.
    Credentials(BoxError),
    /// An interceptor stopped the call.
    Interceptor(BoxError),
    /// The request did not arrive, or no whole answer came back.
    Transport(TransportError),
    /// The server answered with a status that is not a success, and without a SOAP fault.
    Status {
        /// The HTTP status.
        status: u16,
        /// The start of the answer's text.
        snippet: String,
    },
    /// The server answered with something that is not a SOAP envelope.
    NotSoap {
        /// The HTTP status.
        status: u16,
        /// The start of the answer's text.
        snippet: String,
    },
    /// The server answered with an envelope of another version of SOAP, and without a fault in it.
    VersionMismatch {
        /// The version of the request.
        sent: Version,
        /// The version of the answer.
        answered: Version,
    },
    /// The envelope was not as the contract says.
    Answer(ReadError),
    /// The server answered with a fault.
    Fault(F),
    /// This client does not implement the operation.
    Unsupported,
}

impl<F> Error<F> {
    #[cold]
    pub(crate) fn new(operation: &Operation, kind: ErrorKind<F>, observed: Observed) -> Self {
        Self(Box::new(Failed {
            kind,
            operation: operation.name,
            outcome: observed.into(),
            attempts: 0,
            status: None,
            retry_after: None,
        }))
    }

    #[cold]
    pub(crate) fn of_transport(operation: &Operation, error: TransportError) -> Self {
        let observed = match error.progress() {
            Progress::Nothing => Observed::NothingSent,
            Progress::Perhaps => Observed::NoAnswer,
        };
        Self::new(operation, ErrorKind::Transport(error), observed)
    }

    /// The error of an operation that was answered with a fault, for clients of one's own such as those of tests.
    #[must_use]
    pub fn of_fault(operation: &Operation, fault: F, outcome: Outcome) -> Self {
        let mut error = Self::new(operation, ErrorKind::Fault(fault), Observed::NoAnswer);
        error.0.outcome = outcome;
        error
    }

    /// The error of an operation that a client does not implement.
    #[must_use]
    pub fn unsupported(operation: &Operation) -> Self {
        Self::new(operation, ErrorKind::Unsupported, Observed::NothingSent)
    }

    /// The error of a whole call, of which this was known before the last of its attempts.
    #[cold]
    pub(crate) fn of_call(mut self, before: Outcome, attempts: u32) -> Self {
        self.0.outcome = before.then(self.0.outcome);
        self.0.attempts = attempts;
        self
    }

    /// The same with what HTTP said.
    pub(crate) fn answered(mut self, status: u16, retry_after: Option<Duration>) -> Self {
        self.0.status = Some(status);
        self.0.retry_after = retry_after;
        self
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind<F> {
        &self.0.kind
    }

    /// What went wrong, by value.
    #[must_use]
    pub fn into_kind(self) -> ErrorKind<F> {
        self.0.kind
    }

    /// Whether the server may have acted.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.0.outcome
    }

    /// How many requests were sent, or tried to be.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The HTTP status of the last answer, where there was one.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// How long the server asked to be left alone, by `Retry-After` (RFC 9110, 10.2.3).
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The operation's name in the contract.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.0.operation
    }

    /// The fault, where the server answered with one.
    #[must_use]
    pub fn fault(&self) -> Option<&F> {
        match &self.0.kind {
            ErrorKind::Fault(fault) => Some(fault),
            _ => None,
        }
    }
}

impl<F> ErrorKind<F> {
    /// A short name for spans and counters.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Request(_) => "request",
            Self::Credentials(_) => "credentials",
            Self::Interceptor(_) => "interceptor",
            Self::Transport(_) => "transport",
            Self::Status { .. } => "status",
            Self::NotSoap { .. } => "not_soap",
            Self::VersionMismatch { .. } => "version_mismatch",
            Self::Answer(_) => "answer",
            Self::Fault(_) => "fault",
            Self::Unsupported => "unsupported",
        }
    }
}

impl<F: fmt::Debug> fmt::Debug for Error<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("operation", &self.0.operation)
            .field("outcome", &self.0.outcome)
            .field("attempts", &self.0.attempts)
            .field("status", &self.0.status)
            .field("retry_after", &self.0.retry_after)
            .field("kind", &self.0.kind)
            .finish()
    }
}

impl<F: fmt::Display> fmt::Display for Error<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Failed { kind, operation, outcome, retry_after, .. } = &*self.0;
        write!(f, "{operation}: ")?;
        match kind {
            ErrorKind::Request(why) => write!(f, "the request cannot be sent: {why}")?,
            ErrorKind::Credentials(why) => write!(f, "no credentials could be had: {why}")?,
            ErrorKind::Interceptor(why) => write!(f, "an interceptor stopped the call: {why}")?,
            ErrorKind::Transport(why) => why.fmt(f)?,
            ErrorKind::Status { status, snippet } => write!(f, "the server answered HTTP {status}: {snippet}")?,
            ErrorKind::NotSoap { status, snippet } => {
                write!(f, "the answer (HTTP {status}) is not a SOAP envelope; it starts with: {snippet}")?;
            }
            ErrorKind::VersionMismatch { sent, answered } => {
                write!(f, "the server answered with a {answered} envelope to {sent}")?;
            }
            ErrorKind::Answer(why) => write!(f, "the answer is not as the contract says: {why}")?,
            ErrorKind::Fault(fault) => fault.fmt(f)?,
            ErrorKind::Unsupported => f.write_str("this client does not implement the operation")?,
        }
        write!(f, "; {outcome}")?;
        match retry_after {
            Some(wait) => write!(f, ", and asks to wait for {} s", wait.as_secs()),
            None => Ok(()),
        }
    }
}

impl<F: fmt::Debug + fmt::Display> std::error::Error for Error<F> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.kind {
            ErrorKind::Request(why) => Some(why),
            ErrorKind::Credentials(why) | ErrorKind::Interceptor(why) => Some(why.as_ref()),
            ErrorKind::Transport(why) => Some(why),
            ErrorKind::Answer(why) => Some(why),
            _ => None,
        }
    }
}
