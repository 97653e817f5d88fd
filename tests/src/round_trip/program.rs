//! Reads documents and writes what was read: one line of the input a document, one line of the output an outcome.

use std::io::{self, BufRead as _, Write as _};
use std::{fs, panic};

use saponify::contract::Element;
use saponify::wire::{self, ReadOptions, Strictness, Wire, WriteOptions};

fn main() -> io::Result<()> {
    for line in io::stdin().lock().lines() {
        let line = line?;
        let mut parts = line.splitn(3, '\t');
        let (Some(root), Some(input), Some(output)) = (parts.next(), parts.next(), parts.next()) else { continue };
        let outcome = panic::catch_unwind(|| one(root, input, output)).unwrap_or_else(|_| Err("wrong\tpanicked".into()));
        let outcome = outcome.err().unwrap_or_else(|| "written".into());
        writeln!(io::stdout(), "{}", outcome.replace(['\n', '\r'], " "))?;
    }
    Ok(())
}

fn one(root: &str, input: &str, output: &str) -> Result<(), String> {
    let bytes = fs::read(input).map_err(|error| format!("wrong\t{error}"))?;
    let text = wire::to_utf8(&bytes, None).map_err(|error| format!("refused\t{error}"))?;
    let number = root.parse().map_err(|_| "wrong\tno root".to_string())?;
    let written = roots::trip(number, &text, output)?;
    fs::write(output, written).map_err(|error| format!("wrong\t{error}"))
}

#[allow(dead_code)]
fn trip<T: Wire>(xml: &str, root: &Element, _: &str) -> Result<String, String> {
    write(&read::<T>(xml, root)?, root)
}

fn read<T: Wire>(xml: &str, root: &Element) -> Result<T, String> {
    let options = ReadOptions { strictness: Strictness::Strict, ..ReadOptions::new() };
    wire::from_str(xml, root, &options).map_err(|error| format!("refused\tdecode: {error}"))
}

fn write<T: Wire>(value: &T, root: &Element) -> Result<String, String> {
    wire::to_string(value, root, &WriteOptions::default()).map_err(|error| format!("wrong\tencode: {error}"))
}

/// The generated types are named here alone, where nothing else of their names is.
mod roots {
    #[allow(unused_imports)]
    use ::generated::contract::*;

    pub(super) fn trip(
        root: ::std::primitive::usize,
        xml: &::std::primitive::str,
        output: &::std::primitive::str,
    ) -> ::std::result::Result<::std::string::String, ::std::string::String> {
        let _ = (xml, output);
        match root {
            // One arm a root.
            _ => ::std::result::Result::Err(::std::string::String::from("wrong\tno root")),
        }
    }
}
