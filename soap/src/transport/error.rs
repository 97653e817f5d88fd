use std::fmt;

/// Why no answer was had.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    progress: Progress,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// How far the request of a failed exchange came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// No byte of it left.
    Nothing,
    /// Bytes of it may have left: the server may have all of it.
    Perhaps,
}

/// What failed on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection was made.
    Connect,
    /// The time was over.
    Timeout,
    /// The connection broke before the answer was whole.
    Broken,
    /// The answer has more bytes than are read.
    TooLarge,
    /// The request could not be made.
    Request,
}

impl TransportError {
    /// An error of this kind. What is said of the progress decides whether a call is repeated: when in doubt, it is
    /// [`Progress::Perhaps`].
    #[must_use]
    pub fn new(kind: TransportErrorKind, progress: Progress) -> Self {
        Self { kind, progress, source: None }
    }

    /// The time was over, and the server may have got the request.
    pub(crate) fn timeout() -> Self {
        Self::new(TransportErrorKind::Timeout, Progress::Perhaps)
    }

    /// The same with its cause, whose text must not hold secrets.
    #[must_use]
    pub fn because(mut self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// What failed.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Whether the server may have got the request.
    #[must_use]
    pub fn progress(&self) -> Progress {
        self.progress
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection to the server",
            TransportErrorKind::Timeout => "the time for the call was over",
            TransportErrorKind::Broken => "the connection broke before the answer was whole",
            TransportErrorKind::TooLarge => "the answer is larger than the limit for answers",
            TransportErrorKind::Request => "the HTTP request could not be made",
        })?;
        // The innermost cause says what happened; the layers between repeat each other.
        let mut cause = self.source.as_ref().map(|source| source.as_ref() as &(dyn std::error::Error + 'static));
        while let Some(inner) = cause.and_then(std::error::Error::source) {
            cause = Some(inner);
        }
        cause.map_or(Ok(()), |cause| write!(f, " ({cause})"))
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| source.as_ref() as _)
    }
}
