//! Panics while a secret is at hand.

use super::canary::{ALL, Canary, Shown};
use super::ways::{Way, tokens};
use crate::sample::request;
use crate::telemetry::Telemetry;
use ispring_learn::{Credentials, IspringLearn, Secret};
use saponify::client::{Attempt, Exchange, Interceptor};
use saponify::transport::BoxFuture;
use saponify::{BoxError, CredentialsProvider};
use saponify_tests::peer::{Peer, Reply};
use std::cell::RefCell;
use std::panic::{set_hook, take_hook};
use std::sync::{Arc, Once};

thread_local! {
    /// What the panics of this thread told.
    static TOLD: RefCell<String> = const { RefCell::new(String::new()) };
}

fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = take_hook();
        set_hook(Box::new(move |panic| {
            TOLD.with_borrow_mut(|told| *told = format!("{told}{panic}\n{panic:?}\n"));
            before(panic);
        }));
    });
}

/// Where it panics.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Place {
    Provider,
    Before,
    After,
    Reading,
}

struct Panicking(Place, Canary);

impl CredentialsProvider<Credentials> for Panicking {
    fn credentials<'a>(&'a self, _: Option<&'a Credentials>) -> BoxFuture<'a, Result<Credentials, BoxError>> {
        Box::pin(async move {
            let credentials = Credentials::from(Secret::new(self.1.0));
            assert_ne!(self.0, Place::Provider, "{credentials:?}");
            Ok(credentials)
        })
    }
}

impl Interceptor for Panicking {
    fn before_attempt(&self, attempt: &mut Attempt) -> Result<(), BoxError> {
        attempt.hide(&Secret::new(self.1.0));
        assert_ne!(self.0, Place::Before, "{attempt:?}");
        Ok(())
    }

    fn after_attempt(&self, exchange: &Exchange<'_>) {
        assert_ne!(self.0, Place::After, "{exchange:?} {}", exchange.request());
    }
}

#[tokio::test]
async fn a_panic_does_not_tell_what_was_at_hand() {
    listen();
    for canary in ALL {
        let tokens = tokens(canary).await;
        for place in [Place::Provider, Place::Before, Place::After, Place::Reading] {
            let telemetry = Telemetry::start();
            TOLD.with_borrow_mut(String::clear);
            let server = Peer::start([Reply::new(500, "text/html", canary.0)]).await;
            let client = Way::Body
                .builder(canary, &server.endpoint(), &tokens)
                .credentials_provider(Arc::new(Panicking(place, canary)))
                .interceptor(Arc::new(Panicking(place, canary)))
                .build()
                .expect("a client");
            let call = tokio::spawn(async move { client.update_modules_statuses(request()).await.expect("an answer") });
            let panic = call.await.expect_err("a panic");
            let mut shown = Shown::default();
            shown.debug(&panic);
            shown.text(&panic);
            shown.text(&TOLD.with_borrow(Clone::clone));
            shown.text(&telemetry.text());
            shown.has_nothing_of(canary, &format!("{place:?}"));
            assert!(shown.as_str().contains("panicked at"), "{}", shown.as_str());
        }
    }
}
