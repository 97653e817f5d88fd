//! The ways in which a secret goes to a server.

use super::canary::Canary;
use ispring_learn::{CallOptions, Credentials, IspringLearnClient, Secret};
use saponify::client::{BasicAuth, ClientCredentials, Recorder};
use saponify::http::{HeaderMap, HeaderValue};
use saponify::transport::Http;
use saponify::ws_security::UsernameToken;
use saponify::{ClientBuilder, RetryPolicy};
use saponify_tests::peer::{Peer, Reply};
use std::sync::Arc;

/// How a client sends its secret.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Way {
    Body,
    Basic,
    PasswordText,
    PasswordDigest,
    Header,
    /// The secret gets a token that is the secret again.
    OAuth,
}

pub(super) const WAYS: [Way; 6] =
    [Way::Body, Way::Basic, Way::PasswordText, Way::PasswordDigest, Way::Header, Way::OAuth];

impl Way {
    pub(super) fn options(self, canary: Canary) -> CallOptions {
        let mut headers = HeaderMap::new();
        if self == Way::Header {
            let mut value = HeaderValue::from_bytes(format!("Key {}", canary.0).as_bytes()).expect("a header");
            value.set_sensitive(true);
            headers.insert("x-key", value);
        }
        CallOptions::new().retry(RetryPolicy::never()).headers(headers)
    }

    /// A client that sends the secret; the peer is one that gives tokens.
    pub(super) fn builder(self, canary: Canary, endpoint: &str, tokens: &Peer) -> ClientBuilder<IspringLearnClient> {
        let builder = IspringLearnClient::builder().endpoint(endpoint).options(self.options(canary));
        let builder = match self {
            Way::Body => return builder.credentials(Secret::new(canary.0)),
            Way::OAuth => {
                let client = ClientCredentials::new(&tokens.endpoint(), "id", canary.0).expect("a client of OAuth");
                let provider = client.provider::<Credentials>(Arc::new(Http::new().expect("a transport")));
                return builder.credentials_provider(Arc::new(provider));
            }
            Way::Basic => builder.interceptor(Arc::new(BasicAuth::new("user", canary.0))),
            Way::PasswordText => builder.interceptor(Arc::new(UsernameToken::text("user", canary.0))),
            Way::PasswordDigest => builder.interceptor(Arc::new(UsernameToken::digest("user", canary.0))),
            Way::Header => builder,
        };
        builder.credentials(Secret::new("nothing"))
    }

    pub(super) fn client(
        self,
        canary: Canary,
        endpoint: &str,
        tokens: &Peer,
        recorder: &Arc<Recorder>,
        transport: &Arc<Http>,
    ) -> IspringLearnClient {
        let builder = self.builder(canary, endpoint, tokens).interceptor(Arc::clone(recorder) as _);
        builder.transport(Arc::clone(transport) as _).build().expect("a client")
    }

    /// What of the secret the server gets.
    pub(super) fn is_in(self, canary: Canary, request: &str) -> bool {
        match self {
            Way::PasswordDigest => request.contains("#PasswordDigest"),
            _ => !canary.found_in(request).is_empty(),
        }
    }
}

/// A peer that gives the secret as the token.
pub(super) async fn tokens(canary: Canary) -> Peer {
    let token = serde_json::json!({ "access_token": canary.0, "expires_in": 3600 });
    Peer::start([Reply::new(200, "application/json", token.to_string())]).await
}
