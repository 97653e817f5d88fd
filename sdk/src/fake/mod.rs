//! A fake iSpring Learn on a real socket, for tests and examples.
//!
//! It knows the tokens, enrollments and courses that it was given, answers task ids that count up from 100027,
//! refuses everything else with the documented faults, and records what it accepted.
//!
//! ```
//! use ispring_learn::fake::Fake;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! let fake = Fake::builder().token("t").enrollment("e").course("c", ["m"]).start().await?;
//! assert!(fake.endpoint().starts_with("http://127.0.0.1:"));
//! assert!(fake.accepted().is_empty());
//! # Ok(())
//! # }
//! ```

mod school;

use crate::{UpdateModulesStatusesFault, UpdateModulesStatusesRequest, ispring_learn_router};
use saponify::Secret;
use saponify::server::serve;
use school::{School, Teacher};
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A running fake; it stops when it is dropped.
#[derive(Debug)]
pub struct Fake {
    address: SocketAddr,
    accepted: Accepted,
    server: JoinHandle<()>,
}

/// The requests that were accepted, in their order.
type Accepted = Arc<Mutex<Vec<UpdateModulesStatusesRequest>>>;

impl Fake {
    /// Starts with a school that has nobody in it.
    pub fn builder() -> FakeBuilder {
        FakeBuilder { school: School::default() }
    }

    /// The URL to call.
    #[must_use]
    pub fn endpoint(&self) -> String {
        format!("http://{}/api/v2/soap/2.0", self.address)
    }

    /// What was accepted so far.
    #[must_use]
    pub fn accepted(&self) -> Vec<UpdateModulesStatusesRequest> {
        self.accepted.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Fake {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// Collects what a [`Fake`] knows.
#[derive(Debug)]
#[must_use = "call `.start()` to start it"]
pub struct FakeBuilder {
    school: School,
}

impl FakeBuilder {
    /// A token that may do everything.
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.school.tokens.push((token.into(), None));
        self
    }

    /// A token that is always answered with `fault`.
    pub fn refused_token(mut self, token: impl Into<Secret>, fault: UpdateModulesStatusesFault) -> Self {
        self.school.tokens.push((token.into(), Some(fault)));
        self
    }

    /// An enrollment, by its id.
    pub fn enrollment(mut self, id: impl Into<String>) -> Self {
        self.school.enrollments.insert(id.into());
        self
    }

    /// A course with its modules, by their ids.
    pub fn course<M: Into<String>>(mut self, id: impl Into<String>, modules: impl IntoIterator<Item = M>) -> Self {
        self.school.courses.entry(id.into()).or_default().extend(modules.into_iter().map(Into::into));
        self
    }

    /// Starts it on a free port of the loopback interface, within the running tokio runtime.
    pub async fn start(self) -> io::Result<Fake> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let accepted = Accepted::default();
        let router = ispring_learn_router(Teacher::new(self.school, Arc::clone(&accepted)));
        let server = tokio::spawn(async move {
            // It ends with the task, and all connections with it.
            let _ = serve(listener, router, std::future::pending(), Duration::ZERO).await;
        });
        Ok(Fake { address, accepted, server })
    }
}
