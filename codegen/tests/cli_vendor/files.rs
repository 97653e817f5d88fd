//! Contracts in files.

use std::fs;
use std::io;
use std::path::Path;

use crate::{Tested, include, names, refused, schema, vendored};

fn write(folder: &Path, path: &str, bytes: impl AsRef<[u8]>) -> io::Result<()> {
    let path = folder.join(path);
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::write(path, bytes)
}

#[test]
fn files_of_any_folder_are_copied() -> Tested {
    let folder = tempfile::tempdir()?;
    write(folder.path(), "in/main.xsd", schema(&[include("../shared/Types.xsd"), include("deep/types.xsd")].concat()))?;
    write(folder.path(), "shared/Types.xsd", schema(&include("a%20b.xsd")))?;
    write(folder.path(), "shared/a b.xsd", schema(&include("../in/./main.xsd")))?;
    write(folder.path(), "in/deep/types.xsd", schema(""))?;
    vendored(folder.path(), &["in/main.xsd", "copies"])?;
    let copies = folder.path().join("copies");
    assert_eq!(names(&copies)?, ["Types.xsd", "a-b.xsd", "main.xsd", "types-2.xsd", "vendor.lock"]);
    let main = schema(&[include("Types.xsd"), include("types-2.xsd")].concat());
    assert_eq!(fs::read_to_string(copies.join("main.xsd"))?, main);
    assert_eq!(fs::read_to_string(copies.join("a-b.xsd"))?, schema(&include("main.xsd")));
    let lock = fs::read_to_string(copies.join("vendor.lock"))?;
    let sources: Vec<_> = lock.lines().filter_map(|line| line.split('\t').nth(1)).collect();
    assert_eq!(sources, ["main.xsd", "../shared/Types.xsd", "deep/types.xsd", "../shared/a%20b.xsd"]);
    Ok(())
}

#[test]
fn bytes_stay_as_they_are() -> Tested {
    let folder = tempfile::tempdir()?;
    let text = |location: &str| {
        let doctype = "<!DOCTYPE xs:schema PUBLIC \"-//W3C//DTD XMLSCHEMA 200102//EN\" \"http://127.0.0.1:9/a.dtd\" [\n\
                       <!ENTITY x 'file:///etc/hosts'>]>";
        format!("{doctype}\r\n<!-- пример -->{}\r\n\t", schema(&include(location)))
    };
    let utf16 = |text: &str| -> Vec<u8> {
        std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
    };
    write(folder.path(), "in/a.xsd", ["\u{FEFF}", &text("x/b.xsd")].concat())?;
    write(folder.path(), "in/x/b.xsd", utf16(&text(" ../a.xsd ")))?;
    vendored(folder.path(), &["in/a.xsd", "copies"])?;
    assert_eq!(fs::read(folder.path().join("copies/a.xsd"))?, ["\u{FEFF}", &text("b.xsd")].concat().into_bytes());
    assert_eq!(fs::read(folder.path().join("copies/b.xsd"))?, utf16(&text("a.xsd")));
    Ok(())
}

#[test]
fn schemas_of_the_standards_need_no_file() -> Tested {
    let folder = tempfile::tempdir()?;
    let import = |namespace: &str, location: &str| format!("<xs:import namespace=\"{namespace}\"{location}/>");
    let (xml, xlink) = ("http://www.w3.org/XML/1998/namespace", "http://www.w3.org/1999/xlink");
    let away = import(xml, " schemaLocation=\"https://www.w3.org/2001/xml.xsd\"");
    let missing = import(xlink, "\n  schemaLocation='none/xlink.xsd'");
    let own = import("http://www.w3.org/2000/09/xmldsig#", " schemaLocation=\"dsig.xsd\"");
    write(folder.path(), "a.xsd", schema(&[away, missing, own.clone()].concat()))?;
    write(folder.path(), "dsig.xsd", schema(""))?;
    vendored(folder.path(), &["a.xsd", "copies"])?;
    assert_eq!(names(&folder.path().join("copies"))?, ["a.xsd", "dsig.xsd", "vendor.lock"]);
    let expected = schema(&[import(xml, ""), import(xlink, ""), own].concat());
    assert_eq!(fs::read_to_string(folder.path().join("copies/a.xsd"))?, expected);
    Ok(())
}

#[test]
fn what_is_missing_or_too_much_is_told() -> Tested {
    let folder = tempfile::tempdir()?;
    write(folder.path(), "a.xsd", schema(&[include("none.xsd"), include("."), include("ftp://a/b")].concat()))?;
    let told = refused(folder.path(), &["a.xsd", "copies"])?;
    let heads: Vec<_> = told.lines().filter(|line| line.starts_with("error")).collect();
    assert_eq!(heads.len(), 3, "{told}");
    assert!(heads[0].starts_with("error: cannot read `none.xsd`: ") && heads[1].ends_with("`.`: it is not a file"));
    assert_eq!(heads[2], "error: cannot read `ftp://a/b`: `ftp://a/b` is neither a file nor on the web");
    let told = refused(folder.path(), &["none.xsd", "copies"])?;
    assert!(
        told.starts_with("error: cannot open `none.xsd`: ") && told.ends_with("starts with `https://`\n"),
        "{told}"
    );

    for number in 0..=33 {
        write(folder.path(), &format!("deep/{number}.xsd"), schema(&include(&format!("{}.xsd", number + 1))))?;
    }
    write(folder.path(), "deep/34.xsd", schema(""))?;
    vendored(folder.path(), &["deep/2.xsd", "deepest"])?;
    let told = refused(folder.path(), &["deep/1.xsd", "copies"])?;
    assert!(told.starts_with("error: cannot read `34.xsd`: it is more than 32 references away"), "{told}");

    let includes = |many: usize| (0..many).map(|number| include(&format!("many/{number}.xsd"))).collect::<String>();
    for number in 0..1000 {
        write(folder.path(), &format!("many/{number}.xsd"), schema(""))?;
    }
    write(folder.path(), "many.xsd", schema(&includes(999)))?;
    vendored(folder.path(), &["many.xsd", "most"])?;
    write(folder.path(), "many.xsd", schema(&includes(1000)))?;
    let told = refused(folder.path(), &["many.xsd", "copies"])?;
    assert!(told.starts_with("error: the contract has more than 1000 files\n"), "{told}");
    assert!(!folder.path().join("copies").exists());
    Ok(())
}

#[cfg(unix)]
#[test]
fn a_link_is_the_file_that_it_leads_to() -> Tested {
    let folder = tempfile::tempdir()?;
    write(folder.path(), "a.xsd", schema(&[include("link.xsd"), include("b.xsd")].concat()))?;
    write(folder.path(), "b.xsd", schema(""))?;
    std::os::unix::fs::symlink(folder.path().join("b.xsd"), folder.path().join("link.xsd"))?;
    vendored(folder.path(), &["a.xsd", "copies"])?;
    assert_eq!(names(&folder.path().join("copies"))?, ["a.xsd", "link.xsd", "vendor.lock"]);
    let expected = schema(&[include("link.xsd"), include("link.xsd")].concat());
    assert_eq!(fs::read_to_string(folder.path().join("copies/a.xsd"))?, expected);
    Ok(())
}
