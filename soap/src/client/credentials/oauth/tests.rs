use super::{ClientCredentials, TokenError};
use crate::Secret;
use crate::client::{CredentialsProvider, RetryPolicy};
use crate::transport::{Answer, BoxFuture, Progress, Request, Transport, TransportError, TransportErrorKind};
use std::sync::{Arc, Mutex};

/// Answers in turn, and keeps what was posted. `None` is no answer.
struct Endpoint(Mutex<Vec<Option<Answer>>>, Mutex<Vec<String>>);

impl Endpoint {
    fn answering(answers: impl IntoIterator<Item = Option<(u16, &'static str)>>) -> Arc<Self> {
        let mut answers: Vec<_> =
            answers.into_iter().map(|answer| answer.map(|(s, body)| Answer::new(s, body))).collect();
        answers.reverse();
        Arc::new(Self(Mutex::new(answers), Mutex::default()))
    }

    fn posted(&self) -> Vec<String> {
        self.1.lock().unwrap().clone()
    }
}

impl Transport for Endpoint {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Answer, TransportError>> {
        assert_eq!((&*request.content_type, &request.action), ("application/x-www-form-urlencoded", &None));
        assert_eq!(request.headers["accept"], "application/json");
        self.1.lock().unwrap().push(String::from_utf8(request.body.to_vec()).unwrap());
        let answer = self.0.lock().unwrap().pop().unwrap();
        Box::pin(async move { answer.ok_or(TransportError::new(TransportErrorKind::Broken, Progress::Perhaps)) })
    }
}

fn client() -> ClientCredentials {
    ClientCredentials::new("https://host/token?key=Canary", "an id", "S&cret").unwrap()
}

const GOOD: Option<(u16, &str)> = Some((200, r#"{"access_token":"t1","expires_in":1800,"token_type":"bearer"}"#));

#[tokio::test(start_paused = true)]
async fn a_token_is_posted_for_and_kept() {
    let endpoint = Endpoint::answering([GOOD]);
    let provider = client().scope("soap").provider::<Secret>(endpoint.clone());
    assert_eq!(provider.credentials(None).await.unwrap().expose(), "t1");
    assert_eq!(provider.credentials(None).await.unwrap().expose(), "t1");
    let form = "client_id=an+id&client_secret=S%26cret&grant_type=client_credentials&scope=soap";
    assert_eq!(endpoint.posted(), [form]);
}

#[tokio::test(start_paused = true)]
async fn what_may_pass_is_tried_again() {
    let endpoint = Endpoint::answering([None, Some((503, "")), GOOD]);
    assert!(client().fetch(&*endpoint).await.is_ok());
    assert_eq!(endpoint.posted().len(), 3);
    let endpoint = Endpoint::answering([None, GOOD]);
    let error = client().retry(RetryPolicy::never()).fetch(&*endpoint).await.unwrap_err();
    assert!(matches!(error, TokenError::Transport(_)), "{error}");
}

#[tokio::test]
async fn refusals_are_told_without_what_was_sent() {
    for (status, body, expected) in [
        (401, r#"{"error":"invalid_client"}"#, "the token endpoint answered HTTP 401: invalid_client"),
        (400, r#"{"error":"S&cret is wrong"}"#, "the token endpoint answered HTTP 400: no error code"),
        (302, "", "the token endpoint answered HTTP 302: no error code"),
        (200, "<html>S&cret</html>", "the token endpoint's answer has no `access_token`; is its address right?"),
        (200, r#"{"access_token":""}"#, "the token endpoint's answer has no `access_token`; is its address right?"),
    ] {
        let endpoint = Endpoint::answering([Some((status, body))]);
        let error = client().fetch(&*endpoint).await.unwrap_err();
        assert_eq!(error.to_string(), expected);
        assert_eq!(endpoint.posted().len(), 1);
    }
    let shown = format!("{:?}", client());
    assert!(!shown.contains("S&cret") && !shown.contains("Canary"), "{shown}");
    assert!(ClientCredentials::new("http://host/token", "id", "secret").is_err());
}
