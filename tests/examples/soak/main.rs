//! 200 callers against a server that fails one call in five, in every way it can: `soak --seconds 60`.
//!
//! At the end the books of both sides have to agree: what the server has processed are the calls that were reported
//! done and some of those whose outcome was reported as unknown, each of them once. The memory of the second half of the
//! time has to stay within a tenth of that of the first, and no task may be left. The exit code is 1 where that is not so.

mod doors;
mod ledger;
mod memory;
mod ways;

use doors::Doors;
use ledger::{Ledger, Report};
use memory::Memory;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

const CALLERS: usize = 200;

fn main() -> ExitCode {
    let seconds = std::env::args().skip_while(|argument| argument != "--seconds").nth(1);
    let Some(seconds) = seconds.and_then(|seconds| seconds.parse().ok()) else {
        eprintln!("usage: soak --seconds N");
        return ExitCode::from(2);
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let mistakes = runtime.block_on(soak(Duration::from_secs(seconds)));
    for mistake in &mistakes {
        println!("WRONG: {mistake}");
    }
    ExitCode::from(u8::from(!mistakes.is_empty()))
}

/// Runs for so long, and answers what went wrong.
async fn soak(time: Duration) -> Vec<String> {
    let ledger = Arc::new(Ledger::new());
    let doors = Arc::new(Doors::open(&ledger).await);
    let began = Instant::now();
    let mut callers = JoinSet::new();
    for _ in 0..CALLERS {
        let (ledger, doors) = (Arc::clone(&ledger), Arc::clone(&doors));
        callers.spawn(async move {
            while began.elapsed() < time {
                let Some(id) = ledger.next() else { break };
                let report = doors.call(id).await;
                ledger.report(id, report);
            }
        });
    }
    let mut memory = Memory::default();
    while began.elapsed() < time {
        sleep(Duration::from_millis(100)).await;
        memory.sample(began.elapsed() < time / 2);
        doors.forget_requests();
    }
    let mut mistakes = Vec::new();
    while let Some(ended) = callers.join_next().await {
        mistakes.extend(ended.err().map(|error| format!("a caller panicked: {error}")));
    }
    let took = began.elapsed();
    let strays = Arc::into_inner(doors).expect("no caller is left").close().await;
    mistakes.extend(strays.map(|strays| format!("{strays} requests followed a redirect")));
    mistakes.extend(tasks_left().await.map(|tasks| format!("{tasks} tasks are left")));
    mistakes.extend(ledger.mistakes());
    mistakes.extend(memory.mistake());

    println!("{} callers, {:.1} s, {} calls", CALLERS, took.as_secs_f64(), ledger.calls());
    for report in Report::ALL {
        let (reported, processed) = ledger.count(report);
        println!("{report:?}: {reported} calls, {processed} of them processed");
    }
    println!("memory: {memory}");
    mistakes
}

/// Tasks that are still there when everything should have ended.
async fn tasks_left() -> Option<usize> {
    let alive = || Handle::current().metrics().num_alive_tasks();
    for _ in 0..100 {
        if alive() == 0 {
            return None;
        }
        sleep(Duration::from_millis(50)).await;
    }
    Some(alive())
}
