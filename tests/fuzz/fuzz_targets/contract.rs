//! Bytes as a contract: whatever they are, the generator ends without a panic, and what it writes is Rust.

#![no_main]

use libfuzzer_sys::fuzz_target;
use saponify_codegen::Builder;
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;
use tempfile::TempDir;

static FOLDER: LazyLock<TempDir> = LazyLock::new(|| TempDir::new().expect("a folder"));

fuzz_target!(|bytes: &[u8]| {
    let schema = FOLDER.path().join("contract.xsd");
    let wsdl: PathBuf = FOLDER.path().join("contract.wsdl");
    let is_schema = !bytes.windows(b"definitions".len()).any(|window| window == b"definitions");
    let file = if is_schema { schema } else { wsdl };
    fs::write(&file, bytes).expect("a file");
    for is_strict in [false, true] {
        match Builder::new(&file).strict(is_strict).generate() {
            Ok(generated) => {
                let source = generated.source();
                syn::parse_file(source).unwrap_or_else(|error| panic!("{error}: {source}"));
            }
            Err(failure) => assert!(!failure.lines().is_empty()),
        }
    }
});
