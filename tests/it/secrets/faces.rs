//! `Debug` of all that may hold a secret, and the errors of what cannot be built.

use super::canary::{ALL, Canary, Shown};
use super::ways::{WAYS, tokens};
use crate::sample::request;
use ispring_learn::{Credentials, IspringLearnClient, Secret};
use saponify::client::{Attempt, BasicAuth, ClientCredentials, Exchange, Fixed, Interceptor, Lease, Renewing};
use saponify::http::{HeaderMap, HeaderValue};
use saponify::transport::{Answer, Http, Request};
use saponify::ws_security::UsernameToken;
use saponify::{BoxError, CallOptions, HeaderEntry, ServiceClient, Supplied, Supply};
use saponify_tests::peer::{Peer, Reply};
use std::sync::{Arc, Mutex};
use std::time::Duration;

fn headers(canary: Canary) -> HeaderMap {
    let value = HeaderValue::from_bytes(canary.0.as_bytes()).expect("a header");
    HeaderMap::from_iter([(saponify::http::header::AUTHORIZATION, value)])
}

#[tokio::test]
async fn of_what_a_client_is_made_of() {
    for canary in ALL {
        let mut shown = Shown::default();
        let tokens = tokens(canary).await;
        for way in WAYS {
            let endpoint = format!("https://example.com/soap?key={}", canary.percent());
            let builder = way.builder(canary, &endpoint, &tokens);
            shown.debug(&builder);
            shown.debug(builder.build().expect("a client").client());
            shown.debug(&way.options(canary));
        }
        let entry = HeaderEntry::raw(&format!("<a>{}</a>", canary.xml())).expect("an element");
        shown.debug(&entry);
        shown.debug(&CallOptions::new().headers(headers(canary)).soap_header_entry(entry));
        let secret = Secret::new(canary.0);
        let credentials = Credentials::from(secret.clone());
        let mut filled = request();
        *filled.supplied().expect("a supplied part") = Supplied::given(credentials.clone());
        shown.debug(&filled);
        shown.debug(&credentials);
        shown.debug(&secret);
        shown.debug(&Fixed(credentials.clone()));
        shown.debug(&Lease::lasting(credentials.clone(), Duration::from_secs(9)));
        let renewing = Renewing::new(move || std::future::ready(Ok(Lease::endless(credentials.clone()))));
        shown.debug(&renewing);
        shown.debug(&BasicAuth::new("user", canary.0));
        shown.debug(&UsernameToken::text("user", canary.0));
        shown.debug(&UsernameToken::digest("user", canary.0).timestamp(Duration::from_secs(9)));
        let token_endpoint = format!("https://example.com/{0}?key={0}", canary.percent());
        shown.debug(
            &ClientCredentials::new(&token_endpoint, "id", canary.0).expect("a client of OAuth").scope(canary.0),
        );
        shown.has_nothing_of(canary, "Debug");
        assert!(shown.as_str().contains("ClientCredentials"));
    }
}

#[test]
fn of_what_a_transport_has() {
    for canary in ALL {
        let mut shown = Shown::default();
        let endpoint = format!("https://example.com/{0}?key={0}", canary.percent()).parse().expect("a URL");
        let mut request = Request::new(endpoint, canary.0);
        request.headers = headers(canary);
        shown.debug(&request);
        shown.debug(&Answer::new(200, canary.0).with_headers(headers(canary)));
        let proxy = format!("http://user:{}@example.com", canary.percent());
        let builder = Http::builder().configure(|client| client.default_headers(headers(canary)));
        let builder = builder.configure(|client| client.proxy(reqwest::Proxy::all(proxy).expect("a proxy")));
        shown.debug(&builder);
        shown.debug(&builder.build().expect("a transport"));
        shown.has_nothing_of(canary, "Debug");
    }
}

#[test]
fn of_a_client_that_cannot_be_built() {
    for canary in ALL {
        let mut shown = Shown::default();
        let text = canary.percent();
        let endpoints = [
            format!("https://user:{text}@example.com/"),
            format!("https://{text}@example.com/"),
            format!("http://example.com/?token={text}"),
            format!("ftp://example.com/{text}"),
            format!("https:/{text}:port/"),
            format!("https://[{text}]/"),
            canary.0.to_owned(),
        ];
        for endpoint in endpoints {
            let built = IspringLearnClient::builder().endpoint(&endpoint).credentials(Secret::new(canary.0)).build();
            shown.error(&built.map(drop).expect_err(&endpoint));
            let credentials = ClientCredentials::new(&endpoint, "id", canary.0);
            shown.error(&credentials.expect_err(&endpoint));
        }
        shown.has_nothing_of(canary, "errors");
        assert!(shown.as_str().contains("give credentials to the client instead"));
    }
}

/// Keeps what the hooks of an interceptor are shown.
struct Watching(Canary, Mutex<Shown>);

impl Interceptor for Watching {
    fn before_attempt(&self, attempt: &mut Attempt) -> Result<(), BoxError> {
        attempt.headers_mut().extend(headers(self.0));
        attempt.hide(&Secret::new(self.0.0));
        attempt.add_soap_header(HeaderEntry::raw(&format!("<key>{}</key>", self.0.xml()))?);
        self.1.lock().expect("no panic").debug(attempt);
        Ok(())
    }

    fn after_attempt(&self, exchange: &Exchange<'_>) {
        let mut shown = self.1.lock().expect("no panic");
        shown.debug(exchange);
        shown.debug(exchange.request());
        // What is to be hidden is hidden in a header entry that nothing is known of, too.
        shown.text(exchange.request());
        shown.text(&exchange.shown_answer().expect("an answer"));
        shown.debug(&exchange.answer().expect("an answer"));
    }
}

#[tokio::test]
async fn of_what_an_interceptor_sees() {
    use ispring_learn::IspringLearn;
    for canary in ALL {
        let server = Peer::start([Reply::new(500, "text/html", canary.0)]).await;
        let watching = Arc::new(Watching(canary, Mutex::default()));
        let client = IspringLearnClient::builder()
            .endpoint(server.endpoint())
            .credentials(Secret::new("nothing"))
            .interceptor(Arc::clone(&watching) as _)
            .build()
            .expect("a client");
        let error = client.update_modules_statuses(request()).await.expect_err("no answer");
        let mut shown = watching.1.lock().expect("no panic");
        shown.error(&error);
        shown.has_nothing_of(canary, "an interceptor");
        assert!(shown.as_str().contains("<key>********</key>"), "{}", shown.as_str());
        assert!(server.texts()[0].contains(&canary.xml()) || server.texts()[0].contains(canary.0));
    }
}
