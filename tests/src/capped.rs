//! A process that may use only so much time and memory.

use std::ffi::OsStr;
use std::io::{self, Read};
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How much of each output is kept; the rest is read and dropped.
const MAX_OUTPUT: u64 = 64 << 20;

/// What a process may use.
#[derive(Clone, Copy, Debug)]
pub struct Caps {
    /// Of the processor.
    pub cpu: Duration,
    /// On the clock: much more than the processor's where many processes share it.
    pub wall: Duration,
    /// Of address space, in KiB.
    pub memory: u64,
}

/// How a process ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// By itself, with this code.
    Exited(i32),
    /// By a signal of its own doing, as an abort or an overflow of the stack.
    Crashed(i32),
    /// It used more time than it may.
    TimedOut,
    /// It asked for more memory than it may.
    OutOfMemory,
}

/// A process that has ended.
#[derive(Clone, Debug)]
pub struct Ended {
    /// How.
    pub end: End,
    /// What it said.
    pub stdout: String,
    /// What it said of itself.
    pub stderr: String,
}

/// Runs a program under caps, with nothing on its input.
pub fn run(program: &OsStr, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>, caps: &Caps) -> io::Result<Ended> {
    run_with(program, arguments, caps, Stdio::null())
}

/// Runs a program under caps.
pub fn run_with(
    program: &OsStr,
    arguments: impl IntoIterator<Item = impl AsRef<OsStr>>,
    caps: &Caps,
    input: Stdio,
) -> io::Result<Ended> {
    let limits = format!("ulimit -S -t {} && ulimit -v {} && exec \"$@\"", caps.cpu.as_secs(), caps.memory);
    let mut child = Command::new("sh")
        .args(["-c", &limits, "sh"])
        .arg(program)
        .args(arguments)
        .stdin(input)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let stdout = child.stdout.take().map(|pipe| thread::spawn(move || text(pipe)));
    let stderr = child.stderr.take().map(|pipe| thread::spawn(move || text(pipe)));
    let status = wait(&mut child, caps.wall)?;
    let [stdout, stderr] = [stdout, stderr].map(|reader| reader.and_then(|it| it.join().ok()).unwrap_or_default());
    Ok(Ended { end: end(status, &stderr), stdout, stderr })
}

/// The status; `None` where it had to be killed.
fn wait(child: &mut Child, wall: Duration) -> io::Result<Option<ExitStatus>> {
    let began = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if began.elapsed() > wall {
            child.kill()?;
            child.wait()?;
            return Ok(None);
        }
        thread::sleep(Duration::from_millis(5));
    }
}

fn end(status: Option<ExitStatus>, stderr: &str) -> End {
    const SIGKILL: i32 = 9;
    const SIGXCPU: i32 = 24;
    let Some(status) = status else { return End::TimedOut };
    match (status.code(), status.signal()) {
        (Some(code), _) => End::Exited(code),
        (None, Some(SIGKILL | SIGXCPU)) => End::TimedOut,
        (None, _) if stderr.contains("memory allocation of ") => End::OutOfMemory,
        (None, signal) => End::Crashed(signal.unwrap_or_default()),
    }
}

fn text(mut pipe: impl Read) -> String {
    let mut bytes = Vec::new();
    // A pipe that breaks has nothing more to say.
    let _ = pipe.by_ref().take(MAX_OUTPUT).read_to_end(&mut bytes);
    let _ = io::copy(&mut pipe, &mut io::sink());
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str, caps: Caps) -> End {
        run(OsStr::new("sh"), ["-c", script], &caps).expect("a shell").end
    }

    const CAPS: Caps = Caps { cpu: Duration::from_secs(1), wall: Duration::from_secs(20), memory: 1 << 20 };

    #[test]
    fn tells_how_it_ended() {
        assert_eq!(shell("exit 3", CAPS), End::Exited(3));
        assert_eq!(shell("kill -ABRT $$", CAPS), End::Crashed(6));
        assert_eq!(shell("echo memory allocation of 9 bytes failed >&2; kill -ABRT $$", CAPS), End::OutOfMemory);
        assert_eq!(shell("while :; do :; done", CAPS), End::TimedOut);
        assert_eq!(shell("exec sleep 9", Caps { wall: Duration::from_millis(50), ..CAPS }), End::TimedOut);
    }

    #[test]
    fn keeps_what_was_said() -> io::Result<()> {
        let ended = run(OsStr::new("sh"), ["-c", "echo a; echo b >&2"], &CAPS)?;
        assert_eq!((ended.stdout.as_str(), ended.stderr.as_str()), ("a\n", "b\n"));
        Ok(())
    }
}
