//! `saponify diff`, run as a user does.
#![cfg(feature = "cli")]

use std::error::Error;
use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Output};

type Tested = Result<(), Box<dyn Error>>;

const CONTRACT: &str = include_str!("cli_diff/contract.wsdl");

/// An operation beside `forecast`, and where it is bound.
const FURTHER: [(&str, &str); 2] = [
    (
        "<!-- more operations -->",
        r#"<operation name="climate"><input message="t:denied"/><output message="t:told"/></operation>"#,
    ),
    (
        "<!-- more bound -->",
        r#"<operation name="climate"><soap:operation soapAction="urn:climate"/>
           <input><soap:body use="literal"/></input><output><soap:body use="literal"/></output></operation>"#,
    ),
];

fn diff(folder: &Path, arguments: &[&str]) -> io::Result<Output> {
    Command::new(env!("CARGO_BIN_EXE_saponify")).current_dir(folder).arg("diff").args(arguments).output()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Applies each replacement, which must change something.
fn changed(contract: &str, replacements: &[(&str, &str)]) -> Result<String, String> {
    replacements.iter().try_fold(contract.to_owned(), |contract, (from, to)| {
        if !contract.contains(from) {
            return Err(format!("nothing says {from}"));
        }
        Ok(contract.replacen(from, to, 1))
    })
}

/// What the command says of a change of the contract.
fn told(replacements: &[(&str, &str)]) -> Result<String, Box<dyn Error>> {
    said(CONTRACT, &changed(CONTRACT, replacements)?)
}

fn undone(replacements: &[(&str, &str)]) -> Result<String, Box<dyn Error>> {
    said(&changed(CONTRACT, replacements)?, CONTRACT)
}

fn said(old: &str, new: &str) -> Result<String, Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    fs::write(folder.path().join("old.wsdl"), old)?;
    fs::write(folder.path().join("new.wsdl"), new)?;
    let told = diff(folder.path(), &["old.wsdl", "new.wsdl"])?;
    assert!(told.status.success(), "{}", text(&told.stderr));
    Ok(text(&told.stdout))
}

/// The one sentence that is told, without where it stands.
#[track_caller]
fn is(told: &str, group: &str, sentence: &str, semver: &str) {
    assert_eq!(placeless(told), format!("{group}\n  {sentence}\nsemver: {semver}\n"));
}

fn placeless(told: &str) -> String {
    told.lines().map(|line| line.split("  (").next().unwrap_or(line).to_owned() + "\n").collect()
}

#[test]
fn the_same_contract_is_no_change() -> Tested {
    assert_eq!(said(CONTRACT, CONTRACT)?, "semver: none\n");
    assert_eq!(told(&[("<!-- more types -->", "")])?, "semver: none\n");
    Ok(())
}

#[test]
fn a_new_field_breaks_what_is_built_without_it() -> Tested {
    let optional = ("<!-- more of ask -->", r#"<xs:element name="hour" type="xs:int" minOccurs="0"/>"#);
    is(&told(&[optional])?, "additions", "The field `Ask.hour` is new and may be left out.", "minor");
    is(&undone(&[optional])?, "breaking", "The field `Ask.hour` is gone; it was `Option<i32>`.", "major");

    let required = ("<!-- more of ask -->", r#"<xs:element name="hour" type="xs:int"/>"#);
    let sentence = "The field `Ask.hour` is new and required: builders that do not give it no longer compile.";
    is(&told(&[required])?, "breaking", sentence, "major");

    // An answer has no builder, so that its struct is not `non_exhaustive`.
    let answered = ("<!-- more of told -->", r#"<xs:element name="low" type="xs:int" minOccurs="0"/>"#);
    let sentence =
        "The field `Told.low` is new: code that builds or matches its struct field by field no longer compiles.";
    is(&told(&[answered])?, "breaking", sentence, "major");
    Ok(())
}

#[test]
fn a_field_of_another_type_breaks() -> Tested {
    let typed = (r#"name="high" type="xs:int""#, r#"name="high" type="xs:long""#);
    is(&told(&[typed])?, "breaking", "The field `Told.high` is `i64`; it was `i32`.", "major");

    let required = (r#"name="note" type="xs:string" minOccurs="0""#, r#"name="note" type="xs:string""#);
    let sentence = "The field `Ask.note` is required: it is `String`; it was `Option<String>`.";
    is(&told(&[required])?, "breaking", sentence, "major");
    let sentence = "The field `Ask.note` may be left out: it is `Option<String>`; it was `String`.";
    is(&undone(&[required])?, "breaking", sentence, "major");

    let repeated = (r#"name="high" type="xs:int""#, r#"name="high" type="xs:int" maxOccurs="2""#);
    let sentence = "The field `Told.high` may repeat: it is `Vec<i32>`; it was `i32`.";
    is(&told(&[repeated])?, "breaking", sentence, "major");
    Ok(())
}

#[test]
fn occurrences_are_judged_by_who_writes_them() -> Tested {
    let wider = (r#"type="xs:date" minOccurs="0" maxOccurs="3""#, r#"type="xs:date" minOccurs="0" maxOccurs="4""#);
    let sentence = "The field `Ask.day` occurs 0 to 4 times in requests; it was 0 to 3 times.";
    is(&told(&[wider])?, "additions", sentence, "minor");
    let sentence = "The field `Ask.day` occurs 0 to 3 times in requests; it was 0 to 4 times.";
    is(&undone(&[wider])?, "breaking", sentence, "major");

    let wider = (
        r#"type="xs:decimal" minOccurs="0" maxOccurs="5""#,
        r#"type="xs:decimal" minOccurs="0" maxOccurs="unbounded""#,
    );
    let sentence = "The field `Told.gust` occurs at least 0 times in answers; it was 0 to 5 times.";
    is(&told(&[wider])?, "other", sentence, "minor");
    let sentence = "The field `Told.gust` occurs 0 to 5 times in answers; it was at least 0 times.";
    is(&undone(&[wider])?, "other", sentence, "patch");
    Ok(())
}

#[test]
fn enums_that_are_not_exhaustive_may_grow() -> Tested {
    let value =
        (r#"<xs:enumeration value="kelvin"/>"#, r#"<xs:enumeration value="kelvin"/><xs:enumeration value="rankine"/>"#);
    is(&told(&[value])?, "additions", "The value `Unit::Rankine` is new: `rankine`.", "minor");
    is(&undone(&[value])?, "breaking", "The value `Unit::Rankine` is gone; it was `rankine`.", "major");

    let derived = (
        "<!-- more types -->",
        r#"<xs:complexType name="square"><xs:complexContent><xs:extension base="t:shape"/></xs:complexContent></xs:complexType>"#,
    );
    let told = told(&[derived])?;
    assert_eq!(
        placeless(&told),
        "additions\n  The type `Square` is new.\n  The variant `Shape::Square` is new.\nsemver: minor\n"
    );

    let choice = ("<!-- more of place -->", r#"<xs:element name="port" type="xs:string"/>"#);
    let told = self::told(&[choice])?;
    assert!(
        told.starts_with("breaking\n") && told.contains("::Port` is new: a `match` without it no longer"),
        "{told}"
    );

    let union = (r#"memberTypes="xs:int xs:boolean""#, r#"memberTypes="xs:int xs:boolean xs:string""#);
    let sentence = "The variant `Key::String` is new: a `match` without it no longer compiles.";
    is(&self::told(&[union])?, "breaking", sentence, "major");
    Ok(())
}

#[test]
fn facets_break_requests_where_they_are_narrower() -> Tested {
    let wider = (r#"<xs:maxLength value="8"/>"#, r#"<xs:maxLength value="10"/>"#);
    let sentence = "The type `Zip` is at most 10 characters; it was at most 8 characters.";
    is(&told(&[wider])?, "additions", sentence, "minor");
    let sentence = "The type `Zip` is at most 8 characters; it was at most 10 characters.";
    is(&undone(&[wider])?, "breaking", sentence, "major");
    let gone = (r#"<xs:minLength value="2"/>"#, "");
    is(&told(&[gone])?, "additions", "The type `Zip` is no longer at least 2 characters.", "minor");
    let sentence = "The type `Zip` is at least 2 characters; it was not bound so.";
    is(&undone(&[gone])?, "breaking", sentence, "major");

    let narrower = (r#"<xs:maxInclusive value="1.5"/>"#, r#"<xs:maxExclusive value="1.50"/>"#);
    is(&told(&[narrower])?, "other", "The type `Sky` is less than 1.50; it was at most 1.5.", "patch");
    is(&undone(&[narrower])?, "additions", "The type `Sky` is at most 1.5; it was less than 1.50.", "minor");
    let same = (r#"<xs:maxInclusive value="1.5"/>"#, r#"<xs:maxInclusive value="1.50"/>"#);
    assert_eq!(told(&[same])?, "semver: none\n");
    Ok(())
}

#[test]
fn operations_come_and_go() -> Tested {
    is(&told(&FURTHER)?, "additions", "The operation `Weather::climate` is new.", "minor");
    is(&undone(&FURTHER)?, "breaking", "The operation `Weather::climate` is gone.", "major");

    let action = (r#"soapAction="urn:forecast""#, r#"soapAction="urn:predict""#);
    let sentence = "The operation `Weather::forecast` has the action `urn:predict`; it was `urn:forecast`.";
    is(&told(&[action])?, "breaking", sentence, "major");

    let one_way = [
        (r#"<output message="t:told"/><fault name="denied" message="t:denied"/>"#, ""),
        (r#"<output><soap:body use="literal"/></output>"#, ""),
        (r#"<fault name="denied"><soap:fault name="denied" use="literal"/></fault>"#, ""),
    ];
    let told = told(&one_way)?;
    assert!(told.contains("  The operation `Weather::forecast` is one-way; it answered `Told`.  ("), "{told}");
    assert!(told.contains("  The fault `ForecastFault::Denied` is gone.  ("), "{told}");
    assert!(told.ends_with("semver: major\n"), "{told}");
    assert!(undone(&one_way)?.contains("additions\n  The fault `ForecastFault::Denied` is new.  ("));

    let address = ("https://weather.example/soap", "https://weather.example/v2");
    let sentence = "The service `Weather` is at `https://weather.example/v2` by default; it was at `https://weather.example/soap`.";
    is(&self::told(&[address])?, "other", sentence, "minor");
    Ok(())
}

#[test]
fn names_on_the_wire_break_though_rust_has_the_same() -> Tested {
    let name = (r#"name="city""#, r#"name="City""#);
    is(
        &told(&[name])?,
        "breaking",
        "The field `Ask.city` is `{urn:t}City` on the wire; it was `{urn:t}city`.",
        "major",
    );

    let attribute = (
        r#"<xs:attribute name="lang" type="xs:string" default="en"/>"#,
        r#"<xs:attribute name="lang" type="xs:string" default="de"/>"#,
    );
    is(&told(&[attribute])?, "other", "The field `Ask.lang` has the default `de`; it was `en`.", "minor");

    let order = [
        (r#"<xs:element name="zip" type="t:zip"/>"#, ""),
        ("<!-- more of ask -->", r#"<xs:element name="zip" type="t:zip"/>"#),
    ];
    is(&told(&order)?, "breaking", "The type `Ask` has its elements in another order on the wire.", "major");

    let told = said(CONTRACT, &CONTRACT.replace("urn:t\"", "urn:u\""))?;
    let sentences: Vec<_> = told.lines().collect();
    let [group, sentence, semver] = sentences.as_slice() else { return Err(told.into()) };
    assert!(sentence.starts_with("  The namespace of ") && sentence.contains("is `urn:u`; it was `urn:t`."), "{told}");
    assert_eq!((*group, *semver), ("breaking", "semver: major"));
    Ok(())
}

#[test]
fn a_type_of_another_name_is_another_type() -> Tested {
    let renamed =
        [("type=\"t:zip\"", "type=\"t:postcode\""), ("simpleType name=\"zip\"", "simpleType name=\"postcode\"")];
    let told = told(&renamed)?;
    assert_eq!(
        placeless(&told),
        "breaking\n  The type `Zip` is gone.\n  The field `Ask.zip` is `Postcode`; it was `Zip`.\n\
         additions\n  The type `Postcode` is new.\nsemver: major\n"
    );
    assert!(told.contains("  The type `Postcode` is new.  (new.wsdl:35)\n"), "{told}");
    Ok(())
}

#[test]
fn a_type_that_rust_calls_otherwise_is_told_once() -> Tested {
    // A second namespace puts all types into modules.
    let second = (
        "</xs:schema>",
        r#"</xs:schema><xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:second">
             <xs:complexType name="further"><xs:sequence/></xs:complexType></xs:schema>"#,
    );
    let told = placeless(&told(&[second])?);
    assert!(told.contains("  The type `Zip` is called `t::Zip` now.\n"), "{told}");
    assert!(!told.contains("field") && !told.contains("takes"), "what holds a renamed type is as it was: {told}");

    // The module has the name of the namespace.
    let both = changed(CONTRACT, &[second])?;
    let told = placeless(&said(&both, &both.replace("urn:t\"", "urn:fresh\""))?);
    assert!(told.contains("  The type `t::Zip` is called `fresh::Zip` now.\n"), "{told}");
    assert!(told.contains(" is `urn:fresh`; it was `urn:t`."), "{told}");
    assert!(!told.contains("gone") && !told.contains("is new"), "{told}");
    Ok(())
}

#[test]
fn a_name_that_clashes_is_another_name() -> Tested {
    // Both variants would be `Kelvin`, so that the second has a number.
    let value =
        (r#"<xs:enumeration value="kelvin"/>"#, r#"<xs:enumeration value="Kelvin"/><xs:enumeration value="kelvin"/>"#);
    let told = placeless(&told(&[value])?);
    assert!(told.contains("is `Kelvin` on the wire; it was `kelvin`."), "{told}");
    Ok(())
}

#[test]
fn headers_come_and_go() -> Tested {
    let entry = (
        r#"<input><soap:body use="literal"/></input>"#,
        r#"<input><soap:body use="literal"/><soap:header message="t:denied" part="detail" use="literal"/></input>"#,
    );
    let sentence = "The operation `Weather::forecast` has a new header `{urn:t}denied`.";
    is(&told(&[entry])?, "other", sentence, "minor");
    let sentence = "The operation `Weather::forecast` has no header `{urn:t}denied` any more.";
    is(&undone(&[entry])?, "breaking", sentence, "major");
    Ok(())
}

#[test]
fn wildcards_break_requests_where_they_let_less_through() -> Tested {
    let any = |namespace: &str| format!(r#"<xs:any namespace="{namespace}" processContents="lax" minOccurs="0"/>"#);
    let ask = |namespace| changed(CONTRACT, &[("<!-- more of ask -->", any(namespace).as_str())]);
    let sentence = "The field `Ask.any` is of `##any`; it was of `##other urn:t`.";
    is(&said(&ask("##other")?, &ask("##any")?)?, "additions", sentence, "minor");
    let sentence = "The field `Ask.any` is of `##other urn:t`; it was of `##any`.";
    is(&said(&ask("##any")?, &ask("##other")?)?, "breaking", sentence, "major");
    Ok(())
}

#[test]
fn documentation_is_a_patch() -> Tested {
    let documented = (
        r#"<xs:element name="city" type="xs:string"/>"#,
        r#"<xs:element name="city" type="xs:string"><xs:annotation><xs:documentation>A town, too.</xs:documentation></xs:annotation></xs:element>"#,
    );
    is(&told(&[documented])?, "other", "The field `Ask.city` has other documentation.", "patch");
    Ok(())
}

/// What the command says of one change of the workspace's own contract.
fn of_schema(from: &str, to: &str) -> Result<String, Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let mut contract = None;
    for version in ["old", "new"] {
        fs::create_dir(folder.path().join(version))?;
    }
    for file in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema"))? {
        let file = file?;
        let (path, name) = (file.path(), file.file_name());
        let text = fs::read_to_string(&path)?;
        fs::write(folder.path().join("old").join(&name), &text)?;
        fs::write(folder.path().join("new").join(&name), text.replacen(from, to, 1))?;
        if path.extension().is_some_and(|extension| extension == "wsdl") {
            contract = name.into_string().ok();
        }
    }
    let contract = contract.ok_or("there is no contract")?;
    let told = diff(folder.path(), &[&format!("old/{contract}"), &format!("new/{contract}")])?;
    assert!(told.status.success(), "{}", text(&told.stderr));
    Ok(placeless(&text(&told.stdout)))
}

#[test]
fn a_change_of_a_real_contract() -> Tested {
    let sentence = "The field `ModuleStatus.reason` is required: it is `String`; it was `Option<String>`.";
    let told = of_schema(r#"name="reason" type="xs:string" minOccurs="0""#, r#"name="reason" type="xs:string""#)?;
    is(&told, "breaking", sentence, "major");

    let told = of_schema(
        r#"<xs:enumeration value="accepted">"#,
        r#"<xs:enumeration value="waived"/><xs:enumeration value="accepted">"#,
    )?;
    is(&told, "additions", "The value `CompletionStatus::Waived` is new: `waived`.", "minor");

    let told = of_schema(r#"name="taskId" type="xs:string""#, r#"name="taskId" type="xs:int""#)?;
    is(&told, "breaking", "The field `UpdateModulesStatusesResult.task_id` is `i32`; it was `String`.", "major");

    let told = of_schema("Permission denied", "Access denied")?;
    let sentence = "The fault `UpdateModulesStatusesFault::PermissionDenied` is told by `Access denied`; \
                    it was by `Permission denied`.";
    is(&told, "breaking", sentence, "major");

    let told = of_schema(r#"<saponify:profile name="Standard""#, r#"<saponify:profile name="Usual""#)?;
    assert!(told.starts_with("breaking\n") && told.contains("has no profile `Standard` any more.\n"), "{told}");
    assert!(told.contains("has a new profile `Usual`.\nsemver: major\n"), "{told}");

    let told = of_schema(r#"saponify:aliases="UpdateModulesStatusesResult""#, r#"saponify:aliases="a""#)?;
    assert!(told.contains("reads as aliases `a`; it read `UpdateModulesStatusesResult`.\nsemver: major\n"), "{told}");

    let told = of_schema(r#"effect="state""#, r#"effect="unsafe""#)?;
    assert!(told.starts_with("other\n  The operation `") && told.ends_with("semver: minor\n"), "{told}");
    assert!(told.contains("is not known to be repeatable; it led to the same state when repeated."), "{told}");
    Ok(())
}

#[test]
fn says_it_to_programs_too() -> Tested {
    let folder = tempfile::tempdir()?;
    fs::write(folder.path().join("old.wsdl"), CONTRACT)?;
    fs::write(folder.path().join("new.wsdl"), changed(CONTRACT, &[(r#"<xs:enumeration value="kelvin"/>"#, "")])?)?;
    let json = diff(folder.path(), &["old.wsdl", "new.wsdl", "--json"])?;
    let json: serde_json::Value = serde_json::from_slice(&json.stdout)?;
    assert_eq!(
        json,
        serde_json::json!({
            "semver": "major",
            "changes": [{ "group": "breaking", "semver": "major", "what": "value", "at": "Unit::Kelvin",
                "old": "old.wsdl:32", "new": "new.wsdl:32",
                "sentence": "The value `Unit::Kelvin` is gone; it was `kelvin`." }]
        })
    );

    let breaking = diff(folder.path(), &["old.wsdl", "new.wsdl", "--exit-code"])?;
    assert_eq!(breaking.status.code(), Some(1));
    assert!(breaking.stderr.is_empty() && text(&breaking.stdout).ends_with("semver: major\n"));
    assert_eq!(diff(folder.path(), &["new.wsdl", "old.wsdl", "--exit-code"])?.status.code(), Some(0));
    let missing = diff(folder.path(), &["old.wsdl", "none.wsdl"])?;
    assert_eq!(missing.status.code(), Some(1));
    assert!(missing.stdout.is_empty() && text(&missing.stderr).contains("`none.wsdl`"));
    Ok(())
}
