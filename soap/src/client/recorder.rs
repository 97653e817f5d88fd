use super::{Exchange, Interceptor};
use std::collections::VecDeque;
use std::fmt;
use std::sync::{Mutex, PoisonError};

/// How much of one message is kept, in characters.
const LONGEST: usize = 64 << 10;

/// Keeps the last exchanges as text, without the secrets that the contract knows: to see what went over the wire.
///
/// What is not marked as secret is kept as it is, and may be personal. Nothing is kept unless a client is given one.
///
/// ```
/// use saponify::client::Recorder;
/// use std::sync::Arc;
///
/// let recorder = Arc::new(Recorder::of_last(10));
/// // SomeClient::builder().interceptor(recorder.clone())
/// for exchange in recorder.exchanges() {
///     println!("{exchange}");
/// }
/// ```
pub struct Recorder {
    most: usize,
    kept: Mutex<VecDeque<Recorded>>,
}

/// An exchange that was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Recorded {
    /// The operation's name.
    pub operation: &'static str,
    /// Which attempt of its call it was, from 1.
    pub attempt: u32,
    /// The envelope that was sent.
    pub request: String,
    /// The HTTP status and the body of the answer, or why there was none.
    pub answer: Result<(u16, String), String>,
}

impl Recorder {
    /// A recorder that keeps the last `most` exchanges, and of each message the first 65,536 characters.
    #[must_use]
    pub fn of_last(most: usize) -> Self {
        Self { most, kept: Mutex::default() }
    }

    /// What is kept, the oldest first.
    #[must_use]
    pub fn exchanges(&self) -> Vec<Recorded> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }
}

impl Interceptor for Recorder {
    fn after_attempt(&self, exchange: &Exchange<'_>) {
        let answer = match exchange.answer() {
            Ok(answer) => Ok((answer.status, cut(&exchange.shown_answer().unwrap_or_default()))),
            Err(why) => Err(why.to_string()),
        };
        let recorded = Recorded {
            operation: exchange.operation().name(),
            attempt: exchange.number(),
            request: cut(&exchange.request().to_string()),
            answer,
        };
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push_back(recorded);
        while kept.len() > self.most {
            kept.pop_front();
        }
    }
}

fn cut(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}

impl fmt::Display for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}, attempt {}\n{}", self.operation, self.attempt, self.request)?;
        match &self.answer {
            Ok((status, body)) => write!(f, "HTTP {status}\n{body}"),
            Err(why) => write!(f, "no answer: {why}"),
        }
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder").field("most", &self.most).finish_non_exhaustive()
    }
}
