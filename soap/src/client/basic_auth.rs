use super::{Attempt, Interceptor};
use crate::Secret;
use crate::error::BoxError;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;
use http::header::AUTHORIZATION;

/// HTTP basic authentication (RFC 7617), as an interceptor.
#[derive(Debug)]
pub struct BasicAuth {
    user: String,
    password: Secret,
}

impl BasicAuth {
    /// The user's name, which has no colon, and password.
    pub fn new(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self { user: user.into(), password: password.into() }
    }
}

impl Interceptor for BasicAuth {
    fn before_attempt(&self, attempt: &mut Attempt) -> Result<(), BoxError> {
        if self.user.contains(':') {
            return Err("a user's name with a colon cannot be sent by basic authentication".into());
        }
        let encoded = STANDARD.encode(format!("{}:{}", self.user, self.password.expose()));
        let mut value = HeaderValue::try_from(format!("Basic {encoded}"))?;
        value.set_sensitive(true);
        attempt.headers_mut().insert(AUTHORIZATION, value);
        attempt.hide(&self.password);
        Ok(())
    }
}
