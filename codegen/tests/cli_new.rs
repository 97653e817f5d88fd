//! `saponify new`, run as a user does.
#![cfg(feature = "cli")]

use std::error::Error;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use saponify_codegen::{Builder, Yaserde};

type Tested = Result<(), Box<dyn Error>>;

const CONTRACT: &str = r#"<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:t="urn:t" xmlns:g="urn:g" targetNamespace="urn:t">
  <types>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t" elementFormDefault="qualified">
      <xs:import namespace="urn:g" schemaLocation="types/geo.xsd"/>
      <xs:element name="ask">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="city" type="xs:string"/>
            <xs:element name="at" type="g:point"/>
            <xs:element name="day" type="xs:date" maxOccurs="unbounded"/>
            <xs:element name="unit" type="t:unit"/>
            <xs:element name="note" type="xs:string" minOccurs="0"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
      <xs:element name="told" type="xs:int"/>
      <xs:simpleType name="unit">
        <xs:restriction base="xs:string"><xs:enumeration value="celsius"/><xs:enumeration value="kelvin"/></xs:restriction>
      </xs:simpleType>
    </xs:schema>
  </types>
  <message name="ask"><part name="body" element="t:ask"/></message>
  <message name="told"><part name="body" element="t:told"/></message>
  <portType name="Weather">
    <operation name="forecast"><input message="t:ask"/><output message="t:told"/></operation>
  </portType>
  <binding name="WeatherSoap" type="t:Weather">
    <soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <operation name="forecast">
      <soap:operation soapAction="urn:forecast"/>
      <input><soap:body use="literal"/></input>
      <output><soap:body use="literal"/></output>
    </operation>
  </binding>
  <service name="Weather">
    <port name="Weather" binding="t:WeatherSoap"><soap:address location="https://weather.example/soap"/></port>
  </service>
</definitions>"#;

const GEO: &str = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:g="urn:g" targetNamespace="urn:g">
  <xs:include schemaLocation="../shared/degrees.xsd"/>
  <xs:complexType name="point">
    <xs:sequence><xs:element name="lat" type="g:degrees"/><xs:element name="lon" type="g:degrees"/></xs:sequence>
  </xs:complexType>
</xs:schema>"#;

const DEGREES: &str = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:g">
  <xs:simpleType name="degrees"><xs:restriction base="xs:decimal"><xs:fractionDigits value="6"/></xs:restriction></xs:simpleType>
</xs:schema>"#;

fn folder() -> io::Result<tempfile::TempDir> {
    let folder = tempfile::tempdir()?;
    for (path, text) in [
        ("in/weather.wsdl", CONTRACT),
        ("in/types/geo.xsd", GEO),
        ("in/shared/degrees.xsd", DEGREES),
        ("in/unrelated.txt", "not of the contract"),
    ] {
        let path = folder.path().join(path);
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(path, text)?;
    }
    Ok(folder)
}

fn new(folder: &Path, arguments: &[&str]) -> io::Result<Output> {
    Command::new(env!("CARGO_BIN_EXE_saponify")).current_dir(folder).arg("new").args(arguments).output()
}

/// Runs it and gives what it told on stderr, where it is to fail.
fn refused(folder: &Path, arguments: &[&str]) -> io::Result<String> {
    let output = new(folder, arguments)?;
    assert_eq!(output.status.code(), Some(1), "{arguments:?}");
    Ok(String::from_utf8_lossy(&output.stderr).into_owned())
}

fn made(folder: &Path, arguments: &[&str]) -> io::Result<String> {
    let output = new(folder, arguments)?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Every file below the folder, by its path from there.
fn files(root: &Path) -> io::Result<Vec<PathBuf>> {
    let (mut found, mut folders) = (Vec::new(), vec![root.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path.strip_prefix(root).map_err(io::Error::other)?.to_owned());
            }
        }
    }
    found.sort();
    Ok(found)
}

#[test]
fn a_crate_has_all_that_it_builds_from() -> Tested {
    let folder = folder()?;
    let told = made(folder.path(), &["in/weather.wsdl", "sdk/weather-sdk"])?;
    assert_eq!(told, "made `weather-sdk` in `sdk/weather-sdk`: 4 types, 1 operation, 3 files of the contract\n");
    let root = folder.path().join("sdk/weather-sdk");
    let expected = [
        ".gitignore",
        "Cargo.toml",
        "README.md",
        "build.rs",
        "contract/shared/degrees.xsd",
        "contract/types/geo.xsd",
        "contract/weather.wsdl",
        "examples/call.rs",
        "src/lib.rs",
    ];
    assert_eq!(files(&root)?, expected.map(PathBuf::from));
    assert_eq!(fs::read_to_string(root.join("contract/types/geo.xsd"))?, GEO);
    assert_eq!(files(&folder.path().join("sdk"))?.len(), expected.len(), "nothing is left beside it");

    let copy = Builder::new(root.join("contract/weather.wsdl")).generate()?;
    let original = Builder::new(folder.path().join("in/weather.wsdl")).generate()?;
    assert_eq!(copy.source(), original.source());
    for source in ["build.rs", "examples/call.rs", "src/lib.rs"] {
        syn::parse_file(&fs::read_to_string(root.join(source))?).map_err(|error| format!("{source}: {error}"))?;
    }
    let library = fs::read_to_string(root.join("src/lib.rs"))?;
    assert!(library.contains(r#"include!(concat!(env!("OUT_DIR"), "/weather.rs"))"#), "{library}");
    let script = fs::read_to_string(root.join("build.rs"))?;
    assert!(script.contains(r#"Builder::new("contract/weather.wsdl").emit()"#), "{script}");
    Ok(())
}

#[test]
fn cargo_reads_the_manifest() -> Tested {
    let folder = folder()?;
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for yaserde in ["on", "off", "feature"] {
        for saponify in [&[][..], &["--saponify", &workspace.to_string_lossy()][..]] {
            let _ = fs::remove_dir_all(folder.path().join("sdk"));
            made(folder.path(), &[&["in/weather.wsdl", "sdk", "--yaserde", yaserde][..], saponify].concat())?;
            let manifest = folder.path().join("sdk/Cargo.toml");
            let read = Command::new(env!("CARGO"))
                .args(["metadata", "--offline", "--no-deps", "--format-version", "1", "--manifest-path"])
                .arg(&manifest)
                .output()?;
            let told = String::from_utf8_lossy(&read.stderr);
            assert!(read.status.success(), "{told}");
            assert!(!told.contains("warning"), "{told}");
            let read = String::from_utf8_lossy(&read.stdout);
            assert!(read.contains(r#""name":"sdk""#) && read.contains(r#""name":"saponify-codegen""#), "{read}");
            assert_eq!(read.contains(r#""name":"yaserde""#), yaserde != "off", "{read}");
            assert_eq!(read.contains(r#""features":{"default":["yaserde"]"#), yaserde == "feature", "{read}");
            let wants_path = fs::read_to_string(manifest)?.contains("path = ");
            assert_eq!(wants_path, !saponify.is_empty());
        }
    }
    Ok(())
}

#[test]
fn the_example_calls_the_first_operation() -> Tested {
    let folder = folder()?;
    made(folder.path(), &["in/weather.wsdl", "sdk", "--name", "weather-sdk"])?;
    let example = fs::read_to_string(folder.path().join("sdk/examples/call.rs"))?;
    let call = "    let request = t::Ask::builder()
        .city(\"text\")
        .at(
            g::Point::builder()
                .lat(\"1\".parse()?)
                .lon(\"1\".parse()?)
                .build(),
        )
        .day(\"2030-01-31\".parse()?)
        .unit(t::Unit::Celsius)
        .build();
    let answer = client.forecast(request).await?;
";
    assert!(example.contains(call), "{example}");
    assert!(example.contains("use weather_sdk::{Weather, WeatherClient, g, t};"), "{example}");
    Ok(())
}

#[test]
fn yaserde_is_left_out_of_large_crates() -> Tested {
    use std::fmt::Write as _;

    let folder = tempfile::tempdir()?;
    let mut types = String::new();
    for number in 0..201 {
        write!(types, "<xs:complexType name='t{number}'><xs:sequence/></xs:complexType>")?;
    }
    let schema = format!("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>{types}</xs:schema>");
    fs::write(folder.path().join("large.xsd"), schema)?;
    made(folder.path(), &["large.xsd", "large"])?;
    let script = fs::read_to_string(folder.path().join("large/build.rs"))?;
    assert!(script.contains(".yaserde(Yaserde::Off)"), "{script}");
    assert!(!folder.path().join("large/examples").exists(), "there is nothing to call");
    Ok(())
}

#[test]
fn what_is_there_stays() -> Tested {
    let folder = folder()?;
    let told = refused(folder.path(), &["in/weather.wsdl", "in"])?;
    assert_eq!(told, "error: `in` is not empty: name a new folder\n");
    fs::create_dir(folder.path().join("empty"))?;
    made(folder.path(), &["in/weather.wsdl", "empty"])?;
    assert!(folder.path().join("empty/Cargo.toml").is_file());
    Ok(())
}

#[test]
fn a_refused_contract_makes_nothing() -> Tested {
    let folder = folder()?;
    fs::write(folder.path().join("in/weather.wsdl"), CONTRACT.replace("xs:date", "xs:dat"))?;
    let before = files(folder.path())?;
    let told = refused(folder.path(), &["in/weather.wsdl", "sdk"])?;
    assert!(told.contains("weather.wsdl:11:") && told.contains("did you mean `date`?"), "{told}");
    for (arguments, expected) in [
        (&["in/none.wsdl", "sdk"][..], "`in/none.wsdl`"),
        (&["in/weather.wsdl", "sdk", "--saponify", "in"], "`in` is not the saponify workspace"),
        (&["in/weather.wsdl", "sdk", "--name", "1st"], "`1st` cannot be a crate's name"),
        (&["in/weather.wsdl", "sdk", "--name", "yaserde"], "it is taken: choose another one with `--name`"),
        (&["in/weather.wsdl", "sdk/match"], "`match` cannot be the crate's name: choose another one with `--name`"),
    ] {
        let told = refused(folder.path(), arguments)?;
        assert!(told.starts_with("error: ") && told.contains(expected), "{told}");
    }
    assert_eq!(files(folder.path())?, before);
    Ok(())
}

#[test]
fn the_versions_are_those_of_the_workspace() -> Tested {
    let folder = folder()?;
    made(folder.path(), &["in/weather.wsdl", "sdk"])?;
    let manifest = fs::read_to_string(folder.path().join("sdk/Cargo.toml"))?;
    let workspace = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.toml"))?;
    let line = |text: &str, start: &str| text.lines().find(|line| line.starts_with(start)).map(str::to_owned);
    assert_eq!(line(&manifest, "yaserde ="), line(&workspace, "yaserde ="));
    let rust = line(&workspace, "rust-version =");
    assert!(rust.is_some() && line(&manifest, "rust-version =") == rust, "{manifest}");
    Ok(())
}

#[test]
fn a_feature_of_the_crate_switches_yaserde() -> Tested {
    let folder = folder()?;
    made(folder.path(), &["in/weather.wsdl", "sdk", "--yaserde", "feature"])?;
    let script = fs::read_to_string(folder.path().join("sdk/build.rs"))?;
    assert!(script.contains(r#".yaserde(Yaserde::feature("yaserde")).emit()"#), "{script}");
    let source = Builder::new(folder.path().join("in/weather.wsdl")).yaserde(Yaserde::feature("yaserde")).generate()?;
    assert!(source.source().contains("feature = \"yaserde\""));
    Ok(())
}

#[test]
fn options_of_the_builder_stand_in_the_build_script() -> Tested {
    let folder = folder()?;
    let flags = ["--root", ".", "--blocking", "on", "--operations", "forecast", "--rename", "Unit=Scale"];
    let more = ["--strict", "--derive", "*=Eq", "--override", "{urn:g}degrees=crate::Degrees"];
    made(folder.path(), &[&["in/weather.wsdl", "sdk"][..], &flags, &more].concat())?;
    let root = folder.path().join("sdk");
    assert!(root.join("contract/in/types/geo.xsd").is_file() && root.join("contract/in/weather.wsdl").is_file());
    let script = fs::read_to_string(root.join("build.rs"))?;
    let expected = r#"use saponify_codegen::{Blocking, Builder};
use std::process::ExitCode;

fn main() -> ExitCode {
    Builder::new("contract/in/weather.wsdl")
        .root("contract")
        .strict(true)
        .operations(["forecast"])
        .blocking(Blocking::On)
        .rename("Unit", "Scale")
        .derive("*", "Eq")
        .override_type("{urn:g}degrees", "crate::Degrees")
        .emit()
}
"#;
    assert!(script.ends_with(expected), "{script}");
    let library = fs::read_to_string(root.join("src/lib.rs"))?;
    assert!(library.contains("\"/weather.rs\""), "{library}");
    let manifest = fs::read_to_string(root.join("Cargo.toml"))?;
    assert!(manifest.contains(r#"features = ["yaserde", "blocking"]"#), "{manifest}");

    made(folder.path(), &["in/weather.wsdl", "other", "--blocking", "feature=wait", "--server", "feature=wait"])?;
    let manifest = fs::read_to_string(folder.path().join("other/Cargo.toml"))?;
    let about = "# Clients that wait for their answers.\n# Service traits and their axum routers.\n";
    let expected = format!("[features]\n{about}\"wait\" = [\"saponify/blocking\", \"saponify/server\"]\n");
    assert!(manifest.contains(&expected), "{manifest}");
    let readme = fs::read_to_string(folder.path().join("other/README.md"))?;
    assert!(readme.starts_with("# other\n") && readme.contains(".forecast(request).await?;"), "{readme}");
    let script = fs::read_to_string(folder.path().join("other/build.rs"))?;
    let expected = "
    Builder::new(\"contract/weather.wsdl\")
        .blocking(Blocking::feature(\"wait\"))
        .server(Server::feature(\"wait\"))
        .emit()
";
    assert!(script.contains(expected), "{script}");

    let other = new(folder.path(), &["in/weather.wsdl", "third", "--blocking", "feature=default"])?;
    let told = String::from_utf8_lossy(&other.stderr);
    assert!(!other.status.success() && told.contains("the feature `default` is another one"), "{told}");
    Ok(())
}
