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
