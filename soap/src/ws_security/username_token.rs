use super::{Nonce, Password, Security, Timestamp, Token};
use crate::Secret;
use crate::client::{Attempt, Interceptor};
use crate::error::BoxError;
use crate::header::HeaderEntry;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha1::{Digest, Sha1};
use std::fmt;
use std::time::Duration;

/// The types of passwords (`UsernameToken` Profile 1.0, 3.1).
const PROFILE: &str = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0";
/// The encoding of a nonce (SOAP Message Security 1.0, 6.3).
const BASE64: &str = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary";

/// Puts a `UsernameToken` into the header of every attempt, as an interceptor.
///
/// ```
/// use saponify::ws_security::UsernameToken;
/// use std::sync::Arc;
/// use std::time::Duration;
///
/// let token = UsernameToken::digest("user", "password").timestamp(Duration::from_secs(60));
/// // SomeClient::builder().interceptor(Arc::new(token))
/// ```
pub struct UsernameToken {
    user: String,
    password: Secret,
    is_digest: bool,
    good_for: Option<Duration>,
    must_understand: bool,
}

impl UsernameToken {
    /// With the password as it is: everybody who reads the message reads it.
    pub fn text(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        let (user, password) = (user.into(), password.into());
        Self { user, password, is_digest: false, good_for: None, must_understand: true }
    }

    /// With a digest of the password, a fresh nonce and the time: `Base64(SHA-1(nonce + created + password))`
    /// (`UsernameToken` Profile 1.0, 3.1).
    pub fn digest(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self { is_digest: true, ..Self::text(user, password) }
    }

    /// With a timestamp, too: the message is good for this long.
    #[must_use]
    pub fn timestamp(mut self, good_for: Duration) -> Self {
        self.good_for = Some(good_for);
        self
    }

    /// Does not insist that the service understands the entry, as it does otherwise.
    #[must_use]
    pub fn may_be_ignored(mut self) -> Self {
        self.must_understand = false;
        self
    }

    fn security(&self, now: jiff::Timestamp, nonce: [u8; 16]) -> Result<Security, BoxError> {
        let created = shown(now);
        let mut token = Token {
            username: self.user.clone(),
            password: Some(Password { kind: Some(format!("{PROFILE}#PasswordText")), text: self.password.clone() }),
            nonce: None,
            created: None,
        };
        if self.is_digest {
            let digest = digest(&nonce, &created, &self.password);
            token.password = Some(Password { kind: Some(format!("{PROFILE}#PasswordDigest")), text: digest });
            token.nonce = Some(Nonce { encoding: Some(BASE64.to_owned()), bytes: nonce.to_vec().into() });
            token.created = Some(created.clone());
        }
        let timestamp = match self.good_for {
            Some(good_for) => {
                let expires = shown(now.checked_add(good_for)?).parse()?;
                Some(Timestamp { created: Some(created.parse()?), expires: Some(expires) })
            }
            None => None,
        };
        Ok(Security { timestamp, username_token: Some(token) })
    }
}

impl Interceptor for UsernameToken {
    fn before_attempt(&self, attempt: &mut Attempt) -> Result<(), BoxError> {
        let mut nonce = [0; 16];
        getrandom::fill(&mut nonce)?;
        let entry = HeaderEntry::new(self.security(jiff::Timestamp::now(), nonce)?);
        attempt.add_soap_header(if self.must_understand { entry.must_understand() } else { entry });
        attempt.hide(&self.password);
        Ok(())
    }
}

/// UTC to the millisecond, as services expect it (SOAP Message Security 1.0, 10).
fn shown(time: jiff::Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string()
}

fn digest(nonce: &[u8], created: &str, password: &Secret) -> Secret {
    let hash = Sha1::new().chain_update(nonce).chain_update(created).chain_update(password.expose()).finalize();
    STANDARD.encode(hash).into()
}

impl fmt::Debug for UsernameToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UsernameToken").field("is_digest", &self.is_digest).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
