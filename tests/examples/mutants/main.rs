//! What the codec makes of good documents with mistakes in their bytes: `mutants NUMBER`, the same in every run.
//!
//! One line a reading that ended well: kind, strictness, the bytes in hexadecimal, and what was read, written again, in
//! hexadecimal too; `fault` where it was a fault. The last line has the figures. `interop/contradict.py` compares all
//! that with what libxml2 reads.

#[path = "../types/kind.rs"]
mod kind;
#[path = "../types/mod.rs"]
mod types;

use kind::{Again, Kind};
use saponify::wire::{Strictness, to_utf8};
use saponify_tests::noise::mutated;
use saponify_tests::sample::random::Random;
use std::fs;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const SEED: u64 = 1859;
/// Where the documents stand.
const TESTS: &str = env!("CARGO_MANIFEST_DIR");
/// How many of ten mutations are of the service's own documents.
const OF_THE_SERVICE: usize = 5;

fn main() -> ExitCode {
    let number = std::env::args().nth(1).and_then(|number| number.parse().ok());
    match number.ok_or_else(|| "usage: mutants NUMBER".to_owned()).and_then(mutants) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn mutants(number: usize) -> Result<(), String> {
    let kinds = kind::all();
    let documents = kinds.iter().map(documents).collect::<Result<Vec<_>, _>>()?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut random = Random::new(SEED);
    let (mut read, mut refused) = (0, 0);
    for _ in 0..number {
        let is_of_the_service = random.below(10) < OF_THE_SERVICE;
        let at = if is_of_the_service { random.below(2) } else { random.between(2, kinds.len() - 1) };
        let (Some(kind), Some(documents)) = (kinds.get(at), documents.get(at)) else { continue };
        let document = random.one(documents).ok_or_else(|| format!("there is no document of {}", kind.name))?;
        let bytes = mutated(document, &mut random);
        for strictness in [Strictness::Lenient, Strictness::Strict] {
            match to_utf8(&bytes, None).ok().and_then(|xml| kind.read(&xml, strictness).ok()) {
                None => refused += 1,
                Some(again) => {
                    read += 1;
                    let again = match again {
                        Again::Value(xml) => hex(xml.as_bytes()),
                        Again::Fault => "fault".to_owned(),
                        Again::Unwritable => "unwritable".to_owned(),
                    };
                    let line = writeln!(out, "{}\t{strictness:?}\t{}\t{again}", kind.name, hex(&bytes));
                    line.map_err(|error| error.to_string())?;
                }
            }
        }
    }
    writeln!(out, "total\t{number}\t{read}\t{refused}").and_then(|()| out.flush()).map_err(|error| error.to_string())
}

/// The good documents of a kind.
fn documents(kind: &Kind) -> Result<Vec<Vec<u8>>, String> {
    let sample =
        |name: &str| fs::read_to_string(Path::new(TESTS).join("samples").join(name)).map_err(|e| e.to_string());
    let of_both_profiles = |xml: String| vec![xml.replace("https://", "http://").into_bytes(), xml.into_bytes()];
    match kind.name {
        "request" => sample("update_modules_statuses.request.xml").map(of_both_profiles),
        "answer" => {
            let answer = sample("update_modules_statuses.response.xml")?;
            let new =
                answer.replace("https://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope");
            let fault = "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Header/><s:Body><s:Fault>\
                         <faultcode>s:Client</faultcode><faultstring>Wrong parameters</faultstring><detail><x:d xmlns:x='urn:x'/>\
                         </detail></s:Fault></s:Body></s:Envelope>";
            let utf16: Vec<u8> = format!("\u{feff}{answer}").encode_utf16().flat_map(u16::to_le_bytes).collect();
            let others = [new.into_bytes(), fault.into(), utf16];
            Ok(of_both_profiles(answer).into_iter().chain(others).collect())
        }
        name => {
            let (case, ty) = name.split_once("::").ok_or("a case and a type")?;
            let folder = fs::read_dir(Path::new(TESTS).join("cases").join(case)).map_err(|error| error.to_string())?;
            let mut files: Vec<_> = folder.filter_map(|entry| Some(entry.ok()?.path())).collect();
            files.sort();
            let is_good = |file: &&PathBuf| {
                let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
                let is_document = file.extension().is_some_and(|extension| extension == "xml");
                is_document && name.starts_with(&format!("{ty}.")) && !name.contains(".bad.")
            };
            let good = files.iter().filter(is_good);
            good.map(|file| fs::read(file).map_err(|error| error.to_string())).collect()
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |half: u8| char::from(DIGITS[usize::from(half)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}
