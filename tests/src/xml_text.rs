//! XML files as texts, whatever their encoding.

use std::fs;
use std::io;
use std::path::Path;

use roxmltree::{Document, ParsingOptions};

/// The text without its XML declaration, which speaks of an encoding that is gone.
pub fn read(path: &Path) -> io::Result<String> {
    let bytes = fs::read(path).map_err(|error| wrong(path, &error))?;
    let text = match bytes.as_slice() {
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        bytes => match String::from_utf8(bytes.to_vec()) {
            Ok(text) => text,
            // Each byte of ISO 8859-1 is the character of the same number.
            Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
        },
    };
    let text = text.trim_start();
    let rest = text.strip_prefix("<?xml ").and_then(|text| text.split_once("?>")).map_or(text, |(_, rest)| rest);
    Ok(rest.to_owned())
}

fn utf16(bytes: &[u8], number: impl Fn([u8; 2]) -> u16) -> String {
    let (pairs, _) = bytes.as_chunks::<2>();
    let units: Vec<u16> = pairs.iter().map(|pair| number(*pair)).collect();
    String::from_utf16_lossy(&units)
}

/// The document of a text, with what its DOCTYPE declares.
pub fn parse<'t>(text: &'t str, path: &Path) -> io::Result<Document<'t>> {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    Document::parse_with_options(text, options).map_err(|error| wrong(path, &error))
}

pub(crate) fn wrong(path: &Path, error: &dyn std::fmt::Display) -> io::Error {
    io::Error::other(format!("{}: {error}", path.display()))
}
