//! What people are told, and where.

use std::env;
use std::io::{self, IsTerminal, Write};

use saponify_codegen::{Builder, Failure, Generated};

/// Generates and shows the warnings. Fails with what is to be shown.
pub(crate) fn generate(builder: &Builder) -> Result<Generated, String> {
    let color = wants_color();
    let generated = builder.generate().map_err(|failure: Failure| failure.pictures(color))?;
    tell(&generated.pictures(color));
    Ok(generated)
}

pub(crate) fn count(number: usize, what: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {what}{plural}")
}

/// Writes to stdout; a reader that has gone away, as in a pipe to `head`, is no failure.
pub(crate) fn say(text: &str) -> Result<(), String> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(format!("error: cannot write to stdout: {error}\n"))
        }
        _ => Ok(()),
    }
}

/// Writes to stderr, where there is nobody left to tell of a failure.
pub(crate) fn tell(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

pub(crate) fn wants_color() -> bool {
    io::stderr().is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}
