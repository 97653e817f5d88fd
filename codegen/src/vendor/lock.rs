//! `vendor.lock`: which file came from where, and what it was.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use sha2::{Digest, Sha256};

/// Its name in the folder of the copies.
pub(super) const NAME: &str = "vendor.lock";

const HEAD: &str = "# Written by `saponify vendor`, the contract first: file, source, SHA-256, bytes.\n";

/// How large it may be, in bytes; a file of the contract takes a line of it.
const MAX_BYTES: u64 = 16 * 1024 * 1024;

/// What is known of all copies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Lock {
    pub(super) entries: Vec<Entry>,
}

/// What is known of one copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) file: String,
    pub(super) source: String,
    /// In hexadecimal.
    sha256: String,
    bytes: u64,
}

impl Entry {
    pub(super) fn new(file: String, source: String, bytes: &[u8]) -> Self {
        Self { file, source, sha256: sha256(bytes), bytes: bytes.len() as u64 }
    }

    /// Whether the copy is as it was written; `None` where there is none.
    pub(super) fn is_kept(&self, dir: &Path) -> io::Result<Option<bool>> {
        match fs::read(dir.join(&self.file)) {
            Ok(bytes) => Ok(Some(bytes.len() as u64 == self.bytes && sha256(&bytes) == self.sha256)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn parse(line: &str) -> Option<Self> {
        let mut columns = line.split('\t');
        let (file, source) = (columns.next()?, columns.next()?);
        let (sha256, bytes) = (columns.next()?, columns.next()?.parse().ok()?);
        let is_hash = sha256.len() == 64 && sha256.bytes().all(|byte| byte.is_ascii_hexdigit());
        let is_whole = is_file_name(file) && is_hash && columns.next().is_none();
        is_whole.then(|| Self { file: file.to_owned(), source: source.to_owned(), sha256: sha256.to_owned(), bytes })
    }
}

impl Lock {
    /// Reads the lock of a folder, where it has one.
    pub(super) fn read(dir: &Path) -> Result<Option<Self>, String> {
        let path = dir.join(NAME);
        let shown = path.display();
        let bytes = match fs::metadata(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Ok(metadata) if metadata.len() > MAX_BYTES => return Err(format!("`{shown}` is larger than 16 MiB")),
            _ => fs::read(&path).map_err(|error| format!("cannot read `{shown}`: {error}"))?,
        };
        let text = String::from_utf8(bytes).map_err(|_| format!("`{shown}` is not UTF-8"))?;
        let lines = text.lines().enumerate().filter(|(_, line)| !line.starts_with('#'));
        let entries = lines.map(|(index, line)| Entry::parse(line).ok_or(index + 1)).collect::<Result<_, _>>();
        let wrong = |line: usize| format!("{shown}:{line}: this is not a file, its source, its SHA-256 and its size");
        entries.map(|entries| Some(Self { entries })).map_err(wrong)
    }

    pub(super) fn text(&self) -> String {
        let mut text = HEAD.to_owned();
        for Entry { file, source, sha256, bytes } in &self.entries {
            // Writing to a `String` does not fail.
            let _ = writeln!(text, "{file}\t{source}\t{sha256}\t{bytes}");
        }
        text
    }

    pub(super) fn entry(&self, file: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.file == file)
    }
}

/// Whether it is a name that copies get, and so leads nowhere else.
fn is_file_name(file: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let is_of_contract = matches!(file.rsplit_once('.'), Some((stem, "wsdl" | "xsd")) if !stem.is_empty());
    is_of_contract && !file.starts_with('.') && file.chars().all(is_plain)
}

fn sha256(bytes: &[u8]) -> String {
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        // Writing to a `String` does not fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        assert_eq!(Lock::read(folder.path())?, None);
        let abc = Entry::new("a.wsdl".to_owned(), "https://a.example/?wsdl".to_owned(), b"abc");
        // The digest of FIPS 180-2, appendix B.1.
        assert_eq!(abc.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        let lock = Lock { entries: vec![abc, Entry::new("b.xsd".to_owned(), "types/b.xsd".to_owned(), b"")] };
        fs::write(folder.path().join(NAME), lock.text())?;
        assert_eq!(Lock::read(folder.path())?, Some(lock));
        Ok(())
    }

    #[test]
    fn what_leads_elsewhere_is_refused() -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        let hash = "0".repeat(64);
        for line in [
            format!("../a.xsd\ts\t{hash}\t1"),
            format!("/a.xsd\ts\t{hash}\t1"),
            format!(".a.xsd\ts\t{hash}\t1"),
            format!("Cargo.toml\ts\t{hash}\t1"),
            format!("a.xsd\ts\t{hash}\t-1"),
            format!("a.xsd\ts\t{hash}\t1\tmore"),
            "a.xsd\ts\t00\t1".to_owned(),
            "a.xsd".to_owned(),
        ] {
            fs::write(folder.path().join(NAME), format!("{HEAD}{line}\n"))?;
            let told = Lock::read(folder.path());
            assert!(told.as_ref().is_err_and(|told| told.contains("vendor.lock:2: this is not a file")), "{told:?}");
        }
        Ok(())
    }
}
