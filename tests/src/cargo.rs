//! Cargo as a process, and what it says of each package.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

/// What one compiler may use: 15 minutes of the processor, and 8 GiB.
const LIMITS: &str = "ulimit -S -t 900 && ulimit -v 8388608 && exec \"$@\"";

/// What the compiler said of one package.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// The errors, in the order of the compiler: `file:line: message`.
    pub errors: Vec<String>,
    /// The warnings, in the same form.
    pub warnings: Vec<String>,
    /// The library was compiled.
    pub is_library_made: bool,
    /// The program, where there is one.
    pub program: Option<PathBuf>,
}

/// What Cargo said of every package of a workspace, by the package's name.
///
/// `action` is `check` or `build`. A package that fails hides no other.
///
/// # Errors
///
/// Where Cargo itself cannot work, as when a dependency does not compile.
pub fn packages(action: &str, workspace: &Path, target: &Path, jobs: usize) -> io::Result<BTreeMap<String, Said>> {
    let output = Command::new("sh")
        .args(["-c", LIMITS, "sh"])
        .arg(std::env::var_os("CARGO").as_deref().unwrap_or(OsStr::new("cargo")))
        .args([action, "--workspace", "--offline", "--keep-going", "--quiet", "--message-format=json"])
        .arg(format!("--jobs={jobs}"))
        .current_dir(workspace)
        .env("CARGO_TARGET_DIR", target)
        .env_remove("RUSTFLAGS")
        .stdin(Stdio::null())
        .output()?;
    let mut said = BTreeMap::new();
    let stdout = String::from_utf8_lossy(&output.stdout);
    let root = workspace.canonicalize()?;
    let root = format!("file://{}/", root.display());
    for message in stdout.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
        hear(&message, &root, &mut said)?;
    }
    if said.is_empty() && !output.status.success() {
        return Err(io::Error::other(format!("cargo {action}: {}", String::from_utf8_lossy(&output.stderr))));
    }
    Ok(said)
}

fn hear(message: &Value, root: &str, said: &mut BTreeMap<String, Said>) -> io::Result<()> {
    let text = |pointer| message.pointer(pointer).and_then(Value::as_str);
    let reason = text("/reason").unwrap_or_default();
    let id = text("/package_id").unwrap_or_default();
    let Some(package) = id.split_once(root).map(|(_, rest)| rest) else {
        let is_error = reason == "compiler-message" && text("/message/level") == Some("error");
        let rendered = text("/message/rendered").unwrap_or_default();
        return if is_error { Err(io::Error::other(format!("{id} does not compile: {rendered}"))) } else { Ok(()) };
    };
    let package = package.split('#').next().unwrap_or(package).trim_end_matches('/');
    let said = said.entry(package.to_owned()).or_default();
    match reason {
        "compiler-artifact" => match text("/executable") {
            Some(program) => said.program = Some(PathBuf::from(program)),
            None => said.is_library_made = true,
        },
        "compiler-message" => {
            // What the compiler says at the end counts the others and has no place.
            let Some(line) = line(message) else { return Ok(()) };
            match text("/message/level") {
                // Of the programs only errors matter: nobody ships them.
                Some("warning") if text("/target/kind/0") == Some("bin") => {}
                Some("warning") => said.warnings.push(line),
                Some("failure-note") | None => {}
                Some(_) => said.errors.push(line),
            }
        }
        _ => {}
    }
    Ok(())
}

/// A message with its place and code in one line; nothing for those that only count the others.
fn line(message: &Value) -> Option<String> {
    let message = message.get("message")?;
    let text = message.get("message")?.as_str()?;
    if text.starts_with("aborting due to ") || text.ends_with(" emitted") {
        return None;
    }
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let code = message.pointer("/code/code").and_then(Value::as_str);
    let code = code.map(|code| format!("{code}: ")).unwrap_or_default();
    let primary = |span: &&Value| span.get("is_primary").and_then(Value::as_bool) == Some(true);
    let place = message.get("spans").and_then(Value::as_array).and_then(|spans| spans.iter().find(primary));
    let place = place.and_then(|span| {
        let file = span.get("file_name")?.as_str()?;
        Some(format!("{file}:{}: ", span.get("line_start")?.as_u64()?))
    });
    Some(format!("{}{code}{text}", place.unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn said(messages: &[Value]) -> io::Result<BTreeMap<String, Said>> {
        let mut said = BTreeMap::new();
        messages.iter().try_for_each(|message| hear(message, "file:///w/", &mut said)).map(|()| said)
    }

    fn message(level: &str, package: &str) -> Value {
        json!({"reason": "compiler-message", "package_id": package, "message": {
            "level": level, "message": "no\n such", "code": {"code": "E1"}, "rendered": "",
            "spans": [{"is_primary": true, "file_name": "a.rs", "line_start": 3}]}})
    }

    #[test]
    fn sorts_messages_by_package() -> io::Result<()> {
        let id = "path+file:///w/one#0.0.0";
        let made = json!({"reason": "compiler-artifact", "package_id": "path+file:///w/two#0.0.0", "executable": null});
        let said = said(&[message("error", id), message("warning", id), made])?;
        let line = vec!["a.rs:3: E1: no such".to_owned()];
        let one = Said { errors: line.clone(), warnings: line, ..Said::default() };
        let two = Said { is_library_made: true, ..Said::default() };
        assert_eq!(said, BTreeMap::from([("one".to_owned(), one), ("two".to_owned(), two)]));
        Ok(())
    }

    #[test]
    fn fails_where_a_dependency_does() {
        assert!(said(&[message("error", "path+file:///soap#0.1.0")]).is_err());
        assert!(said(&[message("warning", "path+file:///soap#0.1.0")]).is_ok());
    }
}
