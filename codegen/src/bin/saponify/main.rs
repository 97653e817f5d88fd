//! The command `saponify`: contracts to Rust from the shell.

mod check;
mod console;
mod diff;
mod generate;
mod inspect;
mod new;
mod options;
mod paint;
mod vendor;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use check::Check;
use diff::Diff;
use generate::Generate;
use inspect::Inspect;
use new::New;
use vendor::VendorCommand;

/// Turns WSDL 1.1 and XML Schema 1.0 contracts into typed, async Rust SDKs.
#[derive(Debug, Parser)]
#[command(name = "saponify", version, arg_required_else_help = true)]
struct Command {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    Generate(Generate),
    Check(Check),
    Inspect(Inspect),
    Diff(Diff),
    New(New),
    Vendor(VendorCommand),
}

fn main() -> ExitCode {
    let done = match Command::parse().action {
        Action::Generate(generate) => generate.run(),
        Action::Check(check) => check.run(),
        Action::Inspect(inspect) => inspect.run(),
        Action::Diff(diff) => diff.run(),
        Action::New(new) => new.run(),
        Action::Vendor(vendor) => vendor.run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(pictures) => {
            console::tell(&pictures);
            ExitCode::FAILURE
        }
    }
}
