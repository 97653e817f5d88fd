//! Calls for programs that are not async.

use std::fmt;
use std::future::Future;
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use tokio::runtime::{Builder, Runtime};

/// A small runtime of its own: one thread for sockets and timers. A clone is cheap and shares it.
///
/// It works inside an async runtime, too: nothing panics there, but a call blocks the thread that makes it, and
/// with it whatever that runtime would do on the thread meanwhile.
#[derive(Clone)]
pub struct Blocking(Arc<Running>);

struct Running(Option<Runtime>);

impl Blocking {
    /// Starts the thread. The error is the operating system's.
    pub fn new() -> io::Result<Self> {
        let runtime = Builder::new_multi_thread().worker_threads(1).thread_name("saponify").enable_all().build()?;
        Ok(Self(Arc::new(Running(Some(runtime)))))
    }

    /// Runs `future` to its end on this thread.
    pub fn call<F: Future>(&self, future: F) -> F::Output {
        // Tokio's own `block_on` panics inside a runtime. What it is needed for runs on the thread that was started.
        let _entered = self.0.0.as_ref().map(Runtime::enter);
        let waker = Waker::from(Arc::new(Unpark(thread::current())));
        let mut context = Context::from_waker(&waker);
        let mut future = pin!(future);
        loop {
            match future.as_mut().poll(&mut context) {
                Poll::Ready(output) => return output,
                Poll::Pending => thread::park(),
            }
        }
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // To wait for the thread, as a runtime does when it is dropped, is not allowed inside another runtime.
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

impl fmt::Debug for Blocking {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Blocking").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::Blocking;
    use std::time::Duration;

    async fn slow() -> u8 {
        tokio::time::sleep(Duration::from_millis(5)).await;
        tokio::spawn(async { 7 }).await.unwrap_or_default()
    }

    #[test]
    fn a_future_with_timers_and_tasks_runs_to_its_end() {
        let blocking = Blocking::new().unwrap();
        assert_eq!(blocking.call(slow()), 7);
        assert_eq!(std::thread::spawn(move || blocking.clone().call(slow())).join().unwrap(), 7);
    }

    #[test]
    fn a_call_inside_a_runtime_does_not_panic() {
        let outer = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let inside = outer.block_on(async {
            let blocking = Blocking::new().unwrap();
            blocking.call(slow())
        });
        assert_eq!(inside, 7);
    }
}
