//! Sends the sample request of the vendor's help and prints the exchange.
//!
//! Without arguments it starts a fake iSpring Learn on a free port of this machine and calls that.
//! With `--endpoint URL` and the token in `ISPRING_LEARN_TOKEN` it calls a real server.

use ispring_learn::fake::Fake;
use ispring_learn::saponify::client::Recorder;
use ispring_learn::{
    CompletionStatus, IspringLearn, IspringLearnClient, ModuleStatus, Secret, UpdateModulesStatusesRequest,
};
use std::error::Error;
use std::process::ExitCode;
use std::sync::Arc;

const ENROLLMENT: &str = "e1f2c50e-c1ae-11ea-8592-a6eabe1809b2";
const COURSE: &str = "14b847e8-c10f-11ea-b4e1-ae33e75597e9";
const MODULE: &str = "17502fac-c10f-11ea-8fbd-a6eabe1809b2";
const TOKEN: &str = "p-1sJDjmULL5DdpXPJTcbm4jVIaWVHvNmrjAxATRbNE";

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    // The fake runs for as long as it is held.
    let (endpoint, token, _fake) = match arguments.as_slice() {
        [] => {
            let fake = Fake::builder().token(TOKEN).enrollment(ENROLLMENT).course(COURSE, [MODULE]).start().await?;
            (fake.endpoint(), TOKEN.to_owned(), Some(fake))
        }
        [flag, url] if flag == "--endpoint" => {
            let token = std::env::var("ISPRING_LEARN_TOKEN").map_err(|_| "put the token into ISPRING_LEARN_TOKEN")?;
            (url.clone(), token, None)
        }
        _ => return Err("usage: update_modules_statuses [--endpoint URL]".into()),
    };

    // Keeps what goes over the wire, without the token.
    let recorder = Arc::new(Recorder::of_last(1));
    let client = IspringLearnClient::builder()
        .endpoint(endpoint)
        .credentials(Secret::new(token))
        .interceptor(recorder.clone())
        .build()?;

    let status = ModuleStatus::builder()
        .content_item_id(MODULE)
        .date("2020-03-12".parse()?)
        .reason("Completed offline")
        .status(CompletionStatus::Complete)
        .awarded_score("100".parse()?)
        .build();
    let request = UpdateModulesStatusesRequest::builder()
        .enrollment_id(ENROLLMENT)
        .course_id(COURSE)
        .module_status(status)
        .build();

    let result = client.update_modules_statuses(request).await;
    for exchange in recorder.exchanges() {
        println!("{}\n{}", exchange.operation, indented(&exchange.request));
        match exchange.answer {
            Ok((status, body)) => println!("HTTP {status}\n{}", indented(&body)),
            Err(why) => println!("{why}"),
        }
    }
    println!("task id: {}", result?.task_id);
    Ok(())
}

/// One element a line, indented.
fn indented(xml: &str) -> String {
    let mut depth = 0_usize;
    let mut lines = String::new();
    for line in xml.replace("><", ">\n<").lines() {
        let closes = line.starts_with("</");
        depth = depth.saturating_sub(usize::from(closes));
        lines.push_str(&"  ".repeat(depth));
        lines.push_str(line);
        lines.push('\n');
        depth += usize::from(!closes && !line.contains("</") && !line.ends_with("/>") && !line.starts_with("<?"));
    }
    lines
}
