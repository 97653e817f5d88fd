//! The command `saponify`, run as a user does.
#![cfg(feature = "cli")]

use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Output};

const CONTRACT: &str = r#"<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" targetNamespace="urn:t">
  <types>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t">
      <xs:complexType name="city">
        <xs:sequence><xs:element name="name" type="xs:string"/></xs:sequence>
      </xs:complexType>
    </xs:schema>
  </types>
</definitions>"#;

fn saponify(folder: &Path, arguments: &[&str]) -> io::Result<Output> {
    Command::new(env!("CARGO_BIN_EXE_saponify")).current_dir(folder).args(arguments).output()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn folder() -> io::Result<tempfile::TempDir> {
    let folder = tempfile::tempdir()?;
    fs::write(folder.path().join("good.wsdl"), CONTRACT)?;
    fs::write(folder.path().join("bad.wsdl"), CONTRACT.replace("xs:string", "xs:strin"))?;
    Ok(folder)
}

#[test]
fn generates_to_stdout_and_to_a_file() -> io::Result<()> {
    let folder = folder()?;
    let shown = saponify(folder.path(), &["generate", "good.wsdl", "--yaserde", "feature=ya", "--builders"])?;
    assert!(shown.status.success(), "{}", text(&shown.stderr));
    let source = text(&shown.stdout);
    assert!(source.starts_with("// This file is generated from `good.wsdl` by saponify."), "{source}");
    assert!(source.contains("feature = \"ya\"") && source.contains("::saponify::Required"), "{source}");

    let written =
        saponify(folder.path(), &["generate", "good.wsdl", "-o", "out.rs", "--yaserde", "feature=ya", "--builders"])?;
    assert!(written.status.success() && written.stdout.is_empty(), "{}", text(&written.stderr));
    assert_eq!(fs::read_to_string(folder.path().join("out.rs"))?, source);
    Ok(())
}

#[test]
fn checks() -> io::Result<()> {
    let folder = folder()?;
    let good = saponify(folder.path(), &["check", "good.wsdl"])?;
    assert!(good.status.success(), "{}", text(&good.stderr));
    assert_eq!(text(&good.stdout), "ok: 1 type, 0 operations\n");

    let bad = saponify(folder.path(), &["check", "bad.wsdl"])?;
    let told = text(&bad.stderr);
    assert_eq!(bad.status.code(), Some(1));
    assert!(bad.stdout.is_empty());
    assert!(told.contains("bad.wsdl:5:") && told.contains('^') && told.contains("did you mean `string`?"), "{told}");
    assert!(!told.contains('\u{1b}'), "colours are for terminals: {told:?}");
    Ok(())
}

#[test]
fn says_what_it_cannot_do() -> io::Result<()> {
    let folder = folder()?;
    let missing = saponify(folder.path(), &["check", "none.wsdl"])?;
    assert_eq!(missing.status.code(), Some(1));
    assert!(text(&missing.stderr).contains("`none.wsdl`"), "{}", text(&missing.stderr));

    let nowhere = saponify(folder.path(), &["generate", "good.wsdl", "-o", "none/out.rs"])?;
    assert_eq!(nowhere.status.code(), Some(1));
    assert!(text(&nowhere.stderr).contains("cannot write `none/out.rs`"), "{}", text(&nowhere.stderr));

    let before = fs::read_to_string(folder.path().join("good.wsdl"))?;
    let over = saponify(folder.path(), &["generate", "good.wsdl", "-o", "./good.wsdl"])?;
    assert_eq!(over.status.code(), Some(1));
    assert!(text(&over.stderr).contains("it is a file of the contract"), "{}", text(&over.stderr));
    assert_eq!(fs::read_to_string(folder.path().join("good.wsdl"))?, before);

    for wrong in [["--yaserde", "maybe"], ["--server", "feature="], ["--item", "lines=line"]] {
        let refused = saponify(folder.path(), &[&["generate", "good.wsdl"][..], &wrong[..]].concat())?;
        assert_eq!(refused.status.code(), Some(2), "{wrong:?}");
        assert!(text(&refused.stderr).contains("write `"), "{}", text(&refused.stderr));
    }
    Ok(())
}

#[test]
fn a_contract_is_read_once() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let schema = |inner: &str| format!("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>{inner}</xs:schema>");
    let ty = "<xs:complexType name='t'><xs:sequence/></xs:complexType>";
    fs::write(folder.path().join("c.xsd"), schema(&format!("<xs:include schemaLocation='b.xsd'/>{ty}")))?;
    fs::write(folder.path().join("b.xsd"), schema("<xs:include schemaLocation='c.xsd'/>"))?;
    for contract in ["c.xsd", "./c.xsd"] {
        let good = saponify(folder.path(), &["check", contract])?;
        assert!(good.status.success(), "{contract}: {}", text(&good.stderr));
    }
    Ok(())
}

#[test]
fn options_of_the_builder_are_flags() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    fs::create_dir(folder.path().join("in"))?;
    let types = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" targetNamespace="urn:t">
      <xs:complexType name="city"><xs:sequence>
        <xs:element name="name" type="xs:string"/><xs:element name="tax" type="t:money"/>
      </xs:sequence></xs:complexType>
      <xs:simpleType name="money"><xs:restriction base="xs:decimal"><xs:fractionDigits value="2"/></xs:restriction></xs:simpleType>
    </xs:schema>"#;
    fs::write(folder.path().join("types.xsd"), types)?;
    let contract = CONTRACT.replace("<xs:complexType", r#"<xs:include schemaLocation="../types.xsd"/><xs:complexType"#);
    fs::write(folder.path().join("in/main.wsdl"), contract.replace("\"city\"", "\"town\""))?;
    let generate = |more: &[&str]| saponify(folder.path(), &[&["generate", "in/main.wsdl"][..], more].concat());

    let outside = generate(&[])?;
    assert!(text(&outside.stderr).contains("leads out of the contract's folder"), "{}", text(&outside.stderr));
    let flags = ["--root", ".", "--yaserde", "off", "--blocking", "feature=wait", "--strict"];
    let renames = ["--rename", "City=Place", "--rename", "Town.name=title", "--derive", "Place=::serde::Serialize"];
    let more = ["--attribute", "*=must_use", "--override", "{urn:t}money=crate::Money"];
    let shown = generate(&[&flags[..], &renames, &more].concat())?;
    assert!(shown.status.success(), "{}", text(&shown.stderr));
    let source = text(&shown.stdout);
    for expected in ["#[derive(::serde::Serialize)]", "pub struct Place", "pub title: String", "pub tax: crate::Money"]
    {
        assert!(source.contains(expected), "{expected}: {source}");
    }
    assert_eq!(source.matches("#[must_use]").count(), 2, "{source}");
    assert!(!source.contains("struct Money"), "{source}");

    for (flag, told) in [
        (["--operations", "Find,Get"], "there is no operation `Find`"),
        (["--rename", "Citi=Place"], "did you mean `City`?"),
        (["--derive", "Citi=Eq"], "there is no type `Citi` to add anything to"),
        (["--attribute", "City=a] #[b"], "`a] #[b` is no attribute"),
        (["--override", "{urn:t}mony=crate::Money"], "there is no type `{urn:t}mony` to be replaced"),
        (["--override", "{urn:t}money=Money"], "`Money` is no path of a type from anywhere"),
    ] {
        let refused = generate(&[&["--root", "."], &flag[..]].concat())?;
        assert_eq!(refused.status.code(), Some(1), "{flag:?}");
        assert!(text(&refused.stderr).contains(told), "{}", text(&refused.stderr));
    }
    for wrong in [["--blocking", "yes"], ["--rename", "City"], ["--derive", "=Eq"], ["--override", "money"]] {
        let refused = generate(&wrong)?;
        assert_eq!(refused.status.code(), Some(2), "{wrong:?}");
        assert!(text(&refused.stderr).contains("write `"), "{}", text(&refused.stderr));
    }
    Ok(())
}
