/// What is known of a call that failed: whether the server may have acted on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// The request never left: nothing has happened, and sending it again is safe.
    NotSent,
    /// The server refused the request: it says that it did not act.
    Rejected,
    /// The request went out and no clear answer came back: the server may have acted or not.
    Unknown,
}

impl std::fmt::Display for Outcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::NotSent => "nothing was sent",
            Self::Rejected => "the server refused the request",
            Self::Unknown => "the server may have acted on the request or not",
        })
    }
}

/// What was seen of one attempt that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Observed {
    /// No byte of the request left.
    NothingSent,
    /// Bytes of the request may have left, and no whole answer came.
    NoAnswer,
    /// An answer with this status that is no envelope: from the service, or from a gateway in its place.
    Page(u16),
    /// An envelope that is not what was asked for, and no fault.
    Envelope,
    /// A fault, and whether it says that the request was not carried out.
    Fault {
        /// By its code, or because the contract says so.
        refuses: bool,
    },
}

/// The one place where what was seen becomes what is known.
impl From<Observed> for Outcome {
    fn from(observed: Observed) -> Self {
        match observed {
            Observed::NothingSent => Self::NotSent,
            // A gateway that answers in place of the service says by the status that it did not pass the request on.
            // 408 may come after the service has begun. A redirect may follow what was done.
            Observed::Page(status) if (400..500).contains(&status) && status != 408 || status == 503 => Self::Rejected,
            Observed::Fault { refuses: true } => Self::Rejected,
            Observed::NoAnswer | Observed::Page(_) | Observed::Envelope | Observed::Fault { .. } => Self::Unknown,
        }
    }
}

impl Outcome {
    /// What is known after a further attempt, where this was known before it: the worse of both.
    ///
    /// `Rejected` is worse than `NotSent`: something was sent.
    pub(crate) fn then(self, later: Self) -> Self {
        let badness = |outcome| match outcome {
            Self::NotSent => 0,
            Self::Rejected => 1,
            Self::Unknown => 2,
        };
        if badness(later) >= badness(self) { later } else { self }
    }
}

#[cfg(test)]
mod tests {
    use super::{Observed, Outcome};

    #[test]
    fn a_status_without_an_envelope() {
        for (status, outcome) in [
            (200, Outcome::Unknown),
            (302, Outcome::Unknown),
            (307, Outcome::Unknown),
            (400, Outcome::Rejected),
            (408, Outcome::Unknown),
            (429, Outcome::Rejected),
            (500, Outcome::Unknown),
            (502, Outcome::Unknown),
            (503, Outcome::Rejected),
            (504, Outcome::Unknown),
        ] {
            assert_eq!(Outcome::from(Observed::Page(status)), outcome, "{status}");
        }
    }

    #[test]
    fn nothing_later_makes_an_earlier_attempt_unsent() {
        use Outcome::{NotSent, Rejected, Unknown};
        for (earlier, later, both) in [
            (NotSent, NotSent, NotSent),
            (Rejected, NotSent, Rejected),
            (NotSent, Rejected, Rejected),
            (Unknown, Rejected, Unknown),
            (Unknown, NotSent, Unknown),
            (Rejected, Unknown, Unknown),
        ] {
            assert_eq!(earlier.then(later), both, "{earlier:?} {later:?}");
        }
    }
}
