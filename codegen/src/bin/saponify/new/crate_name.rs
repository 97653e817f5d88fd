//! What a crate may be called.

use std::path::Path;

/// Crates that the new one depends on, or that every crate has.
const TAKEN: &[&str] =
    &["alloc", "core", "proc_macro", "saponify", "saponify_codegen", "std", "test", "tokio", "yaserde"];

/// The name, if Cargo takes it.
pub(super) fn checked(name: &str) -> Result<String, String> {
    let starts = name.starts_with(|first: char| first.is_ascii_alphabetic());
    if !starts || !name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')) {
        return Err(format!("`{name}` cannot be a crate's name: write letters, digits, `-` and `_`, a letter first"));
    }
    let module = module(name);
    if TAKEN.contains(&module.as_str()) || syn::parse_str::<syn::Ident>(&module).is_err() {
        return Err(format!("`{name}` cannot be the crate's name, it is taken: choose another one with `--name`"));
    }
    Ok(name.to_owned())
}

/// The name of the folder, if Cargo takes that.
pub(super) fn of_folder(dir: &Path) -> Result<String, String> {
    let absolute = std::path::absolute(dir).map_err(|error| format!("cannot open `{}`: {error}", dir.display()))?;
    let name = absolute.file_name().unwrap_or_default().to_string_lossy().into_owned();
    checked(&name).map_err(|_| format!("`{name}` cannot be the crate's name: choose another one with `--name`"))
}

/// The name as paths of Rust have it.
pub(super) fn module(name: &str) -> String {
    name.replace('-', "_")
}
