//! The command `saponify`: contracts to Rust from the shell.

use std::env;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use saponify_codegen::{Builder, Builders, Failure, Generated, Server, Yaserde};

/// Turns WSDL 1.1 and XML Schema 1.0 contracts into typed, async Rust SDKs.
#[derive(Debug, Parser)]
#[command(name = "saponify", version, arg_required_else_help = true)]
struct Command {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Write the Rust source of a contract.
    Generate(Generate),
    /// Tell the mistakes of a contract, and write nothing.
    Check {
        /// The WSDL file; what it imports is read from its own folder and below.
        contract: PathBuf,
    },
}

#[derive(Debug, Args)]
struct Generate {
    /// The WSDL file; what it imports is read from its own folder and below.
    contract: PathBuf,
    /// The file to write, whole or not at all, and only if it changes [default: stdout].
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Implement yaserde's traits: `on`, `off`, or `feature=NAME` for where that feature is on.
    #[arg(long, default_value = "on", value_name = "WHEN", value_parser = yaserde)]
    yaserde: Yaserde,
    /// Generate a service trait and a router: `on`, `off`, or `feature=NAME` for where that feature is on.
    #[arg(long, default_value = "off", value_name = "WHEN", value_parser = server)]
    server: Server,
    /// Make builders for all types, and not only for those that requests reach.
    #[arg(long)]
    builders: bool,
    /// Name the setter that takes one item of a list, as in `Order.lines=line`; may be repeated.
    #[arg(long = "item", value_name = "TYPE.FIELD=NAME", value_parser = item)]
    items: Vec<(String, String)>,
}

fn main() -> ExitCode {
    let done = match Command::parse().action {
        Action::Generate(options) => generate(options),
        Action::Check { contract } => check(contract),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(pictures) => {
            tell(&pictures);
            ExitCode::FAILURE
        }
    }
}

/// Fails with what is to be shown.
fn generate(options: Generate) -> Result<(), String> {
    let mut builder = Builder::new(options.contract).yaserde(options.yaserde).server(options.server);
    if options.builders {
        builder = builder.builders(Builders::All);
    }
    for (field, setter) in options.items {
        builder = builder.item(field, setter);
    }
    let generated = run(&builder)?;
    match options.output {
        Some(path) => {
            generated.write(&path).map_err(|error| format!("error: cannot write `{}`: {error}\n", path.display()))
        }
        None => say(generated.source()),
    }
}

fn check(contract: PathBuf) -> Result<(), String> {
    let generated = run(&Builder::new(contract))?;
    say(&format!("ok: {}, {}\n", count(generated.types(), "type"), count(generated.operations(), "operation")))
}

/// Generates and shows the warnings.
fn run(builder: &Builder) -> Result<Generated, String> {
    let color = wants_color();
    let generated = builder.generate().map_err(|failure: Failure| failure.pictures(color))?;
    tell(&generated.pictures(color));
    Ok(generated)
}

fn count(number: usize, what: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {what}{plural}")
}

fn wants_color() -> bool {
    io::stderr().is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// Writes to stdout; a reader that has gone away, as in a pipe to `head`, is no failure.
fn say(text: &str) -> Result<(), String> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(format!("error: cannot write to stdout: {error}\n"))
        }
        _ => Ok(()),
    }
}

/// Writes to stderr, where there is nobody left to tell of a failure.
fn tell(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

fn yaserde(when: &str) -> Result<Yaserde, String> {
    choose(when, Yaserde::On, Yaserde::Off, Yaserde::Feature)
}

fn server(when: &str) -> Result<Server, String> {
    choose(when, Server::On, Server::Off, Server::Feature)
}

fn choose<T>(when: &str, on: T, off: T, feature: impl Fn(String) -> T) -> Result<T, String> {
    match when.split_once('=') {
        None if when == "on" => Ok(on),
        None if when == "off" => Ok(off),
        Some(("feature", name)) if !name.is_empty() => Ok(feature(name.to_owned())),
        _ => Err("write `on`, `off` or `feature=NAME`".to_owned()),
    }
}

fn item(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((field, setter)) if field.contains('.') && !setter.is_empty() => Ok((field.to_owned(), setter.to_owned())),
        _ => Err("write `Type.field=setter`".to_owned()),
    }
}
