//! The client for programs that are not async.

use crate::sample::{client, fake, request};
use ispring_learn::{CallOptions, Outcome};
use saponify_tests::peer::refusing;
use std::time::Duration;

/// What the fake runs on, in threads of its own.
fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime")
}

#[test]
fn calls_are_made_without_async() {
    let runtime = runtime();
    let fake = runtime.block_on(fake());
    let client = client(&fake.endpoint()).blocking().expect("a thread");
    assert_eq!(client.update_modules_statuses(request()).expect("an answer").task_id, "100027");
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let client = client.clone();
            std::thread::spawn(move || client.update_modules_statuses(request()).map(|result| result.task_id))
        })
        .collect();
    let mut tasks: Vec<_> =
        threads.into_iter().map(|thread| thread.join().expect("no panic").expect("an answer")).collect();
    tasks.sort();
    assert_eq!(tasks, ["100028", "100029", "100030", "100031"]);
}

#[test]
fn errors_say_the_same_without_async() {
    let nobody = runtime().block_on(refusing());
    let client = client(&format!("http://{nobody}/")).blocking().expect("a thread");
    let quick = client.with(CallOptions::new().deadline(Duration::from_secs(5)));
    let error = quick.update_modules_statuses(request()).expect_err("no server");
    assert_eq!((error.outcome(), error.attempts()), (Outcome::NotSent, 3));
}
