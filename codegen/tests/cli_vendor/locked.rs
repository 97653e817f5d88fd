//! What `vendor.lock` keeps.

use std::fs;
use std::path::Path;

use crate::{Tested, include, names, refused, schema, vendor, vendored};

fn folder() -> std::io::Result<tempfile::TempDir> {
    let folder = tempfile::tempdir()?;
    fs::write(folder.path().join("a.xsd"), schema(&include("b.xsd")))?;
    fs::write(folder.path().join("b.xsd"), schema(""))?;
    vendored(folder.path(), &["a.xsd", "copies"])?;
    Ok(folder)
}

/// Every copy and the lock, by name.
fn contents(copies: &Path) -> std::io::Result<Vec<(String, Vec<u8>)>> {
    names(copies)?.into_iter().map(|name| Ok((name.clone(), fs::read(copies.join(name))?))).collect()
}

#[test]
fn a_change_is_taken_only_when_it_is_wanted() -> Tested {
    let folder = folder()?;
    let copies = folder.path().join("copies");
    let before = contents(&copies)?;
    vendored(folder.path(), &["a.xsd", "copies"])?;
    assert_eq!(contents(&copies)?, before);

    fs::write(folder.path().join("a.xsd"), schema(&include("c.xsd")))?;
    fs::write(folder.path().join("c.xsd"), schema(" "))?;
    let told = refused(folder.path(), &["a.xsd", "copies"])?;
    let help = "  |\n  = help: look at the change, and take it with `--update`\n";
    let expected = [
        "error: `a.xsd` has changed since the contract was vendored",
        "error: `c.xsd` is new since the contract was vendored",
        "error: `b.xsd` is no longer of the contract",
    ];
    assert_eq!(told.lines().filter(|line| line.starts_with("error")).collect::<Vec<_>>(), expected);
    assert!(told.contains(help), "{told}");
    assert_eq!(contents(&copies)?, before);

    fs::write(copies.join("notes.txt"), "kept")?;
    vendored(folder.path(), &["--update", "a.xsd", "copies"])?;
    assert_eq!(names(&copies)?, ["a.xsd", "c.xsd", "notes.txt", "vendor.lock"]);
    assert_eq!(vendored(folder.path(), &["--check", "copies"])?, "ok: 2 files\n");
    Ok(())
}

#[test]
fn what_people_wrote_is_not_overwritten() -> Tested {
    let folder = folder()?;
    let copies = folder.path().join("copies");
    fs::write(copies.join("b.xsd"), "edited")?;
    let told = refused(folder.path(), &["a.xsd", "copies"])?;
    assert!(told.starts_with("error: `b.xsd` is not as it was vendored\n"), "{told}");
    assert_eq!(fs::read_to_string(copies.join("b.xsd"))?, "edited");
    vendored(folder.path(), &["--update", "a.xsd", "copies"])?;
    assert_eq!(fs::read_to_string(copies.join("b.xsd"))?, schema(""));

    fs::create_dir(folder.path().join("other"))?;
    fs::write(folder.path().join("other/b.xsd"), "mine")?;
    for arguments in [&["a.xsd", "other"][..], &["--update", "a.xsd", "other"]] {
        let told = refused(folder.path(), arguments)?;
        assert!(told.starts_with("error: `b.xsd` is there, and not in `vendor.lock`\n"), "{told}");
        assert_eq!(names(&folder.path().join("other"))?, ["b.xsd"]);
    }
    Ok(())
}

#[test]
fn the_copies_are_checked() -> Tested {
    let folder = folder()?;
    let copies = folder.path().join("copies");
    assert_eq!(vendored(folder.path(), &["--check", "copies"])?, "ok: 2 files\n");
    fs::write(copies.join("a.xsd"), schema(&include("B.xsd")))?;
    fs::remove_file(copies.join("b.xsd"))?;
    let told = refused(folder.path(), &["--check", "copies"])?;
    let heads: Vec<_> = told.lines().filter(|line| line.starts_with("error")).collect();
    assert_eq!(heads, ["error: `b.xsd` is missing", "error: `a.xsd` is not as it was vendored"]);

    fs::write(copies.join("vendor.lock"), "../a.xsd\ta.xsd\t00\t1\n")?;
    let told = refused(folder.path(), &["--check", "copies"])?;
    assert_eq!(told, "error: copies/vendor.lock:1: this is not a file, its source, its SHA-256 and its size\n");
    assert_eq!(refused(folder.path(), &["a.xsd", "copies", "--update"])?, told);
    let told = refused(folder.path(), &["--check", "none"])?;
    assert_eq!(told, "error: there is no `vendor.lock` in `none`\n");
    Ok(())
}

#[test]
fn what_is_to_be_done_is_said_once() -> Tested {
    let folder = folder()?;
    for arguments in [&["copies"][..], &["--check", "a.xsd", "copies"], &["--check", "--update", "copies"]] {
        let output = vendor(folder.path(), arguments)?;
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(())
}
