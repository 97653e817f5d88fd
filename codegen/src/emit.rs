//! The door for build scripts.

use std::env;
use std::ffi::OsStr;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::builder::Builder;
use crate::failure::Failure;
use crate::generated::Generated;

impl Builder {
    /// Generates into Cargo's `OUT_DIR` and tells Cargo what to watch; for the end of a build script's `main`.
    ///
    /// The file is the contract's name with `.rs`, unless [`out_file`](Builder::out_file) says otherwise. It is
    /// written only if it changed. Warnings become warnings of Cargo. On mistakes each becomes an error of Cargo, the
    /// pictures go to stderr, and the exit code is a failure.
    #[must_use = "return it from `main`, so that a failure fails the build"]
    pub fn emit(self) -> ExitCode {
        let told = Told::of(&self, env::var_os("OUT_DIR").as_deref());
        // A build script whose output nobody reads has nobody to tell.
        let _ = io::stderr().write_all(told.stderr.as_bytes());
        let _ = io::stdout().write_all(told.stdout.as_bytes());
        if told.failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
    }
}

/// What Cargo and people are told.
struct Told {
    stdout: String,
    stderr: String,
    failed: bool,
}

impl Told {
    fn of(builder: &Builder, out_dir: Option<&OsStr>) -> Self {
        let result = builder.generate().and_then(|generated| {
            write(&generated, builder, out_dir)?;
            Ok(generated)
        });
        let mut stdout = String::new();
        directive(&mut stdout, "rerun-if-changed", &builder.contract.to_string_lossy());
        match result {
            Ok(generated) => {
                for file in generated.files().iter().filter(|file| **file != builder.contract) {
                    directive(&mut stdout, "rerun-if-changed", &file.to_string_lossy());
                }
                for warning in generated.warnings() {
                    directive(&mut stdout, "warning", &warning);
                }
                Self { stdout, stderr: String::new(), failed: false }
            }
            Err(failure) => {
                for file in failure.files().filter(|file| *file != builder.contract) {
                    directive(&mut stdout, "rerun-if-changed", &file.to_string_lossy());
                }
                for line in failure.lines() {
                    directive(&mut stdout, "error", &line);
                }
                Self { stdout, stderr: failure.pictures(false), failed: true }
            }
        }
    }
}

fn write(generated: &Generated, builder: &Builder, out_dir: Option<&OsStr>) -> Result<(), Failure> {
    let Some(out_dir) = out_dir else {
        return Err(Failure::at_large(
            "`OUT_DIR` is not set, as it is in a build script: call `emit` from build.rs, or `generate` elsewhere",
        ));
    };
    let name = builder.out_file.clone().unwrap_or_else(|| file_name(&builder.contract));
    generated
        .write(Path::new(out_dir).join(&name))
        .map_err(|error| Failure::at_large(format!("cannot write `{}` into `OUT_DIR`: {error}", name.display())))
}

/// The contract's name with `.rs`.
fn file_name(contract: &Path) -> PathBuf {
    Path::new(contract.file_name().unwrap_or(OsStr::new("contract"))).with_extension("rs")
}

/// One line for Cargo. A line break would start a line of its own, which Cargo might obey.
fn directive(out: &mut String, key: &str, value: &str) {
    out.push_str("cargo::");
    out.push_str(key);
    out.push('=');
    out.push_str(&value.replace(char::is_control, " "));
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    const CONTRACT: &str = r#"<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" targetNamespace="urn:t">
  <types>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t">
      <xs:simpleType name="code"><xs:restriction base="xs:string"><xs:maxLength value="3"/></xs:restriction></xs:simpleType>
    </xs:schema>
  </types>
</definitions>"#;

    #[test]
    fn writes_and_tells_what_to_watch() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let contract = folder.path().join("codes.wsdl");
        fs::write(&contract, CONTRACT)?;
        let told = Told::of(&Builder::new(&contract), Some(folder.path().as_os_str()));
        assert_eq!(told.stderr, "");
        assert!(!told.failed);
        assert_eq!(told.stdout.lines().next(), Some(&*format!("cargo::rerun-if-changed={}", contract.display())));
        assert!(fs::read_to_string(folder.path().join("codes.rs"))?.contains("pub struct Code(String);"));
        Ok(())
    }

    #[test]
    fn tells_each_mistake_in_one_line() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let contract = folder.path().join("codes.wsdl");
        fs::write(&contract, CONTRACT.replace("value=\"3\"", "value=\"x\""))?;
        let told = Told::of(&Builder::new(&contract), Some(folder.path().as_os_str()));
        assert!(told.failed);
        let errors = told.stdout.lines().filter(|line| line.starts_with("cargo::error=")).count();
        assert_eq!(errors, 1, "{}", told.stdout);
        assert!(told.stderr.contains('^'), "{}", told.stderr);
        Ok(())
    }

    #[test]
    fn tells_what_is_missing() {
        let told = Told::of(&Builder::new("none.wsdl"), None);
        assert!(told.failed);
        let error = told.stdout.lines().find(|line| line.starts_with("cargo::error=")).unwrap_or_default();
        assert!(error.contains("`none.wsdl`") && !error.contains('/'), "{error}");
    }

    #[test]
    fn tells_that_there_is_no_out_dir() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let contract = folder.path().join("codes.wsdl");
        fs::write(&contract, CONTRACT)?;
        let told = Told::of(&Builder::new(&contract), None);
        assert!(told.failed && told.stdout.contains("cargo::error=`OUT_DIR` is not set"), "{}", told.stdout);
        let told = Told::of(&Builder::new(&contract).out_file("none/x.rs"), Some(folder.path().as_os_str()));
        assert!(told.failed && told.stdout.contains("cargo::error=cannot write `none/x.rs`"), "{}", told.stdout);
        Ok(())
    }

    #[test]
    fn a_line_stays_a_line() {
        let mut out = String::new();
        directive(&mut out, "warning", "a\ncargo::rustc-env=A=b\r");
        assert_eq!(out, "cargo::warning=a cargo::rustc-env=A=b \n");
    }
}
