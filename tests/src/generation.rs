//! The generator on one contract, in a process of its own that can crash and run away.

use std::env;
use std::ffi::{OsStr, OsString};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use saponify_codegen::{Builder, Yaserde};

use crate::capped::{self, Caps, End};
use crate::roots::{self, Root};

const CAPS: Caps = Caps { cpu: Duration::from_secs(20), wall: Duration::from_secs(120), memory: 2 << 20 };

/// The words by which a tool calls itself.
const SELF: &str = "--generate-one";
const SELF_STRICTLY: &str = "--generate-one-strictly";
const SELF_FOR_YASERDE: &str = "--generate-one-for-yaserde";

const REFUSED: u8 = 10;

/// What became of a contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Generation {
    /// The source was written, and has these roots.
    Generated(Vec<Root>),
    /// The generator told mistakes, one a line.
    Refused(Vec<String>),
    /// It panicked or crashed, with these words.
    Panicked(String),
    /// It used too much time.
    TimedOut,
    /// It used too much memory.
    OutOfMemory,
}

/// What becomes of a contract that breaks a rule without harm to its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rules {
    /// It is generated.
    Warn,
    /// It is refused.
    Refuse,
}

/// Generates a contract in a process of its own, into `output`; files are read from `root` and below.
pub fn generate(contract: &Path, root: &Path, output: &Path, rules: Rules) -> io::Result<Generation> {
    run(if rules == Rules::Refuse { SELF_STRICTLY } else { SELF }, contract, root, output)
}

/// The same, leniently, with types that implement yaserde's traits.
pub fn generate_for_yaserde(contract: &Path, root: &Path, output: &Path) -> io::Result<Generation> {
    run(SELF_FOR_YASERDE, contract, root, output)
}

fn run(word: &str, contract: &Path, root: &Path, output: &Path) -> io::Result<Generation> {
    let program = env::current_exe()?;
    let arguments = [OsStr::new(word), contract.as_os_str(), root.as_os_str(), output.as_os_str()];
    let ended = capped::run(program.as_os_str(), arguments, &CAPS)?;
    Ok(match ended.end {
        End::Exited(0) => Generation::Generated(ended.stdout.lines().filter_map(Root::parse).collect()),
        End::Exited(code) if code == i32::from(REFUSED) => {
            Generation::Refused(ended.stdout.lines().map(str::to_owned).collect())
        }
        End::Exited(_) | End::Crashed(_) => Generation::Panicked(panic_words(&ended.stderr)),
        End::TimedOut => Generation::TimedOut,
        End::OutOfMemory => Generation::OutOfMemory,
    })
}

/// Does the work of the other process where the tool was called for that; to be called first in `main`.
#[must_use]
pub fn answer() -> Option<ExitCode> {
    let mut arguments = env::args_os().skip(1);
    let word = arguments.next()?;
    if word != SELF && word != SELF_STRICTLY && word != SELF_FOR_YASERDE {
        return None;
    }
    let [contract, root, output] = [arguments.next()?, arguments.next()?, arguments.next()?];
    Some(one(&word, contract, root, output))
}

fn one(word: &OsStr, contract: OsString, root: OsString, output: OsString) -> ExitCode {
    let yaserde = if word == SELF_FOR_YASERDE { Yaserde::On } else { Yaserde::Off };
    let builder = Builder::new(PathBuf::from(contract)).root(PathBuf::from(root));
    let builder = builder.strict(word == SELF_STRICTLY).yaserde(yaserde);
    let written = builder.generate().map_err(|it| it.lines());
    let written = written.and_then(|source| {
        source.write(PathBuf::from(output)).map_err(|it| vec![it.to_string()])?;
        Ok(roots::of(&source).iter().map(Root::line).collect::<Vec<_>>())
    });
    let (code, lines) = match written {
        Ok(lines) => (ExitCode::SUCCESS, lines),
        Err(lines) => (ExitCode::from(REFUSED), lines),
    };
    // Whoever called this reads it to the end.
    let _ = writeln!(io::stdout(), "{}", lines.join("\n"));
    code
}

/// Where it panicked and why, in one line.
fn panic_words(stderr: &str) -> String {
    let words = stderr.lines().skip_while(|line| !line.contains("panicked at")).take(2);
    let words: Vec<_> = words.map(str::trim).collect();
    if words.is_empty() {
        stderr.lines().find(|line| !line.is_empty()).unwrap_or("no words").to_owned()
    } else {
        words.join(" ")
    }
}

/// Whether a mistake says where it is: `file:line:column: message`.
#[must_use]
pub fn has_place(mistake: &str) -> bool {
    place(mistake).is_some()
}

/// The message of a mistake without its place.
#[must_use]
pub fn message(mistake: &str) -> &str {
    place(mistake).unwrap_or(mistake)
}

/// What follows `file:line:column: `.
fn place(mistake: &str) -> Option<&str> {
    mistake.match_indices(": ").find_map(|(at, separator)| {
        let mut parts = mistake.get(..at)?.rsplitn(3, ':');
        let numbers = [parts.next()?, parts.next()?];
        let are_numbers = numbers.iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
        let file = parts.next()?;
        (are_numbers && !file.is_empty()).then(|| mistake.get(at + separator.len()..))?
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_place_of_a_mistake() {
        assert_eq!(message("a/b.xsd:1:20: no type `x: y`"), "no type `x: y`");
        assert!(has_place("a b: c.wsdl:3:4: there"));
        assert!(!has_place("cannot read `a.wsdl`: not there"));
        assert!(!has_place(":3:4: there"));
    }

    #[test]
    fn joins_the_words_of_a_panic() {
        assert_eq!(
            panic_words("x\nthread 'main' panicked at a.rs:1:2:\nno\nnote: run"),
            "thread 'main' panicked at a.rs:1:2: no"
        );
        assert_eq!(panic_words("\nthread 'main' has overflowed its stack"), "thread 'main' has overflowed its stack");
    }
}
