use crate::contract::{Operation, Version};
use crate::fault::{Declared, Fault};
use crate::outcome::Outcome;
use crate::transport::TransportError;
use crate::wire::{ReadError, WriteError};
use std::fmt;

/// Why a call failed, and what is known of its [`Outcome`]. `F` is the operation's own enum of faults.
pub struct Error<F>(Box<Failed<F>>);

struct Failed<F> {
    kind: ErrorKind<F>,
    operation: &'static str,
    outcome: Outcome,
}

/// What went wrong.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorKind<F> {
    /// The request cannot be sent as it is.
    Request(WriteError),
    /// No credentials could be had.
    Credentials(Box<dyn std::error::Error + Send + Sync>),
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
    pub(crate) fn new(operation: &Operation, outcome: Outcome, kind: ErrorKind<F>) -> Self {
        Self(Box::new(Failed { kind, operation: operation.name, outcome }))
    }

    /// The error of an operation that a client does not implement.
    #[must_use]
    pub fn unsupported(operation: &Operation) -> Self {
        Self::new(operation, Outcome::NotSent, ErrorKind::Unsupported)
    }

    /// The same error after an earlier attempt that the server refused: then something was sent.
    pub(crate) fn after(mut self, earlier: Outcome) -> Self {
        if self.0.outcome == Outcome::NotSent {
            self.0.outcome = earlier;
        }
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

impl<F: Declared> Error<F> {
    pub(crate) fn of_fault(operation: &Operation, fault: Fault) -> Self {
        let refused = fault.is_refusal() || fault.is_not_understood();
        let fault = F::from_fault(fault);
        let outcome = if refused || fault.means_reauthenticate() { Outcome::Rejected } else { Outcome::Unknown };
        Self::new(operation, outcome, ErrorKind::Fault(fault))
    }
}

impl<F: fmt::Debug> fmt::Debug for Error<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("operation", &self.0.operation)
            .field("outcome", &self.0.outcome)
            .field("kind", &self.0.kind)
            .finish()
    }
}

impl<F: fmt::Display> fmt::Display for Error<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Failed { kind, operation, outcome } = &*self.0;
        write!(f, "{operation}: ")?;
        match kind {
            ErrorKind::Request(why) => write!(f, "the request cannot be sent: {why}")?,
            ErrorKind::Credentials(why) => write!(f, "no credentials could be had: {why}")?,
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
        write!(f, "; {outcome}")
    }
}

impl<F: fmt::Debug + fmt::Display> std::error::Error for Error<F> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.kind {
            ErrorKind::Request(why) => Some(why),
            ErrorKind::Credentials(why) => Some(why.as_ref()),
            ErrorKind::Transport(why) => Some(why),
            ErrorKind::Answer(why) => Some(why),
            _ => None,
        }
    }
}
