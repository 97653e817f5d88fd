//! `saponify inspect`, run as a user does.
#![cfg(feature = "cli")]

use std::error::Error;
use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};

type Tested = Result<(), Box<dyn Error>>;

const CONTRACT: &str = r#"<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:t="urn:t" targetNamespace="urn:t">
  <types>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t" elementFormDefault="qualified">
      <xs:element name="ask">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="city" type="xs:string">
              <xs:annotation><xs:documentation>Where. A town will do.</xs:documentation></xs:annotation>
            </xs:element>
            <xs:element name="unit" type="t:unit" minOccurs="0" nillable="true"/>
            <xs:element name="area" type="t:area" maxOccurs="3"/>
          </xs:sequence>
          <xs:attribute name="lang" type="xs:language" default="en"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="told"><xs:complexType><xs:sequence>
        <xs:element name="high" type="t:degrees"/><xs:element name="area" type="t:area"/>
      </xs:sequence></xs:complexType></xs:element>
      <xs:element name="ping" type="xs:int"/>
      <xs:simpleType name="unit">
        <xs:annotation><xs:documentation>A unit&#x9b;31m of degrees.</xs:documentation></xs:annotation>
        <xs:restriction base="xs:string"><xs:enumeration value="celsius"/><xs:enumeration value="kelvin"/></xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="degrees">
        <xs:restriction base="xs:decimal"><xs:minInclusive value="-273.15"/><xs:pattern value="[0-9]{1,4}"/></xs:restriction>
      </xs:simpleType>
      <xs:complexType name="area"><xs:sequence>
        <xs:element name="within" type="t:area" minOccurs="0"/>
        <xs:choice><xs:element name="name" type="xs:string"/><xs:element name="code" type="xs:int"/></xs:choice>
      </xs:sequence></xs:complexType>
      <xs:complexType name="unused"><xs:sequence/></xs:complexType>
    </xs:schema>
  </types>
  <message name="ask"><part name="body" element="t:ask"/></message>
  <message name="told"><part name="body" element="t:told"/></message>
  <message name="ping"><part name="body" element="t:ping"/></message>
  <portType name="Weather">
    <documentation>Tells the weather.</documentation>
    <operation name="getForecast">
      <input message="t:ask"/><output message="t:told"/><fault name="denied" message="t:ping"/>
    </operation>
    <operation name="ping"><input message="t:ping"/><output message="t:ping"/></operation>
  </portType>
  <binding name="WeatherSoap" type="t:Weather">
    <soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <operation name="getForecast">
      <soap:operation soapAction="urn:forecast"/>
      <input><soap:body use="literal"/></input>
      <output><soap:body use="literal"/></output>
      <fault name="denied"><soap:fault name="denied" use="literal"/></fault>
    </operation>
    <operation name="ping">
      <soap:operation soapAction="urn:ping"/>
      <input><soap:body use="literal"/></input>
      <output><soap:body use="literal"/></output>
    </operation>
  </binding>
  <service name="Weather">
    <port name="Weather" binding="t:WeatherSoap"><soap:address location="https://weather.example/soap"/></port>
  </service>
</definitions>"#;

fn inspect(folder: &Path, arguments: &[&str]) -> io::Result<Output> {
    Command::new(env!("CARGO_BIN_EXE_saponify")).current_dir(folder).arg("inspect").args(arguments).output()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// What the command shows of the contract.
fn shown(arguments: &[&str]) -> Result<String, Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    fs::write(folder.path().join("weather.wsdl"), CONTRACT)?;
    let shown = inspect(folder.path(), &[&["weather.wsdl"], arguments].concat())?;
    assert!(shown.status.success() && shown.stderr.is_empty(), "{}", text(&shown.stderr));
    Ok(text(&shown.stdout))
}

const SERVICES: &str = "\
weather.wsdl
├─ service Weather  Tells the weather.
│  ├─ SOAP 1.1 at https://weather.example/soap
│  ├─ get_forecast(Ask) -> Told, faults: Denied
│  └─ ping(i32) -> i32
└─ 7 types: 4 records, 1 choice, 1 enumeration, 1 restriction
";

#[test]
fn services_come_first() -> Tested {
    assert_eq!(shown(&[])?, SERVICES);
    Ok(())
}

#[test]
fn types_are_shown_with_their_fields() -> Tested {
    let shown = shown(&["--types"])?;
    let types = shown.strip_prefix(SERVICES).ok_or(shown.as_str())?;
    assert!(
        types.contains(
            "\
record Ask  {urn:t}ask
├─ city: String  <city> 1..1  Where.
├─ unit: Option<saponify::Nillable<Unit>>  <unit> 0..1, nillable
├─ area: Vec<Area>  <area> 1..3
└─ lang: Option<saponify::simple::Language>  @lang 0..1, default `en`
"
        ),
        "{types}"
    );
    // A control sequence of a terminal is shown, and not carried out.
    let unit = "\
enumeration of String Unit  {urn:t}unit  A unit\u{fffd}31m of degrees.
├─ Celsius  `celsius`
└─ Kelvin  `kelvin`
";
    assert!(types.contains(unit), "{types}");
    let degrees = "\
restriction of saponify::simple::Decimal Degrees  {urn:t}degrees
├─ like `[0-9]{1,4}`
└─ at least -273.15
";
    assert!(types.contains(degrees), "{types}");
    assert!(types.contains("record Unused  {urn:t}unused\n"), "{types}");
    Ok(())
}

#[test]
fn an_operation_is_shown_to_its_leaves() -> Tested {
    let expected = "\
get_forecast(Ask) -> Told, faults: Denied
├─ operation getForecast, action \"urn:forecast\"
├─ request: Ask  {urn:t}ask
│  ├─ city: String  <city> 1..1  Where.
│  ├─ unit: Option<saponify::Nillable<Unit>>  <unit> 0..1, nillable  enumeration of String
│  │  ├─ Celsius  `celsius`
│  │  └─ Kelvin  `kelvin`
│  ├─ area: Vec<Area>  <area> 1..3
│  │  ├─ within: Option<Box<Area>>  <within> 0..1  (recursive)
│  │  └─ choice: AreaChoice  part 1..1  choice
│  │     ├─ Name(String)  <name> 1..1
│  │     └─ Code(i32)  <code> 1..1
│  └─ lang: Option<saponify::simple::Language>  @lang 0..1, default `en`
├─ answer: Told  {urn:t}told
│  ├─ high: Degrees  <high> 1..1  restriction of saponify::simple::Decimal
│  │  ├─ like `[0-9]{1,4}`
│  │  └─ at least -273.15
│  └─ area: Area  <area> 1..1  (as above)
└─ faults: GetForecastFault
   └─ Denied(i32)  {urn:t}ping
";
    for name in ["getForecast", "get_forecast"] {
        assert_eq!(shown(&["--operation", name])?, expected);
    }
    Ok(())
}

#[test]
fn a_deep_contract_is_shown_as_far_as_it_fits() -> Tested {
    let folder = tempfile::tempdir()?;
    let nested = |depth: usize| {
        format!(
            "<xs:complexType name='c{depth}'><xs:sequence><xs:element name='n' type='t:c{}'/></xs:sequence></xs:complexType>",
            depth + 1
        )
    };
    let types: String = (0..2000).map(nested).collect();
    let types = types + "<xs:complexType name='c2000'><xs:sequence/></xs:complexType><xs:simpleType name=\"unit\">";
    let contract =
        CONTRACT.replace("<xs:simpleType name=\"unit\">", &types).replace("type=\"t:degrees\"", "type=\"t:c0\"");
    fs::write(folder.path().join("deep.wsdl"), contract)?;
    let shown = inspect(folder.path(), &["deep.wsdl", "--operation", "getForecast"])?;
    let (shown, told) = (text(&shown.stdout), text(&shown.stderr));
    assert!(shown.contains("─ n: C30  <n> 1..1  (too deep to be shown here: see `--types`)\n"), "{shown}{told}");
    Ok(())
}

#[test]
fn says_it_to_programs_too() -> Tested {
    let all: Value = serde_json::from_str(&shown(&["--json"])?)?;
    assert_eq!(all["types"].as_array().map(Vec::len), Some(7));
    assert_eq!(all["services"][0]["endpoints"][0], json!({"soap": "1.1", "address": "https://weather.example/soap"}));

    let one: Value = serde_json::from_str(&shown(&["--json", "--operation", "getForecast"])?)?;
    let operations = &one["services"][0]["operations"];
    assert_eq!(operations.as_array().map(Vec::len), Some(1));
    let (request, response) = (&operations[0]["request"], &operations[0]["response"]);
    let element = json!({"namespace": "urn:t", "local": "ask"});
    assert_eq!(
        *request,
        json!({"element": element, "aliases": [], "is_wrapper": false, "type": {"rust": "Ask", "refers_to": "Ask"}})
    );
    assert_eq!(response["type"]["rust"], "Told");
    let types = one["types"].as_array().ok_or("no types")?;
    let kinds: Vec<_> = types.iter().map(|ty| (ty["path"].as_str(), ty["kind"].as_str())).collect();
    let reached = [
        ("Ask", "record"),
        ("Told", "record"),
        ("Unit", "enumeration"),
        ("Degrees", "restriction"),
        ("Area", "record"),
        ("AreaChoice", "choice"),
    ];
    assert_eq!(kinds, reached.map(|(path, kind)| (Some(path), Some(kind))));
    let ask = types.first().ok_or("no types")?;
    assert_eq!(ask["place"], "weather.wsdl:6");
    assert_eq!(
        (&ask["in_requests"], &ask["in_answers"], &ask["has_builder"]),
        (&json!(true), &json!(false), &json!(true))
    );
    assert_eq!(
        ask["fields"][2],
        json!({
            "name": "area",
            "docs": "",
            "xml": {"namespace": "urn:t", "local": "area"},
            "place": "element",
            "type": {"rust": "Vec<Area>", "refers_to": "Area"},
            "min": 1,
            "max": 3,
            "wildcards": [],
            "nillable": false,
            "default": null,
            "fixed": null,
            "supplied": false,
            "item_setter": "area"
        })
    );
    Ok(())
}

#[test]
fn says_what_there_is_not() -> Tested {
    let folder = tempfile::tempdir()?;
    fs::write(folder.path().join("weather.wsdl"), CONTRACT)?;
    let missing = inspect(folder.path(), &["weather.wsdl", "--operation", "getForcast"])?;
    assert_eq!(missing.status.code(), Some(1));
    assert!(missing.stdout.is_empty());
    assert_eq!(
        text(&missing.stderr),
        "error: the contract has no operation `getForcast`; did you mean `getForecast`?\n"
    );

    let help = inspect(folder.path(), &["--help"])?;
    assert!(
        text(&help.stdout).contains("\n  enumeration  base, values (name, docs, text)\n"),
        "{}",
        text(&help.stdout)
    );
    Ok(())
}

#[test]
fn warnings_stand_beside_what_is_shown() -> Tested {
    let folder = tempfile::tempdir()?;
    // A Cyrillic letter in a Latin word.
    fs::write(folder.path().join("weather.wsdl"), CONTRACT.replace("value=\"celsius\"", "value=\"\u{441}elsius\""))?;
    let shown = inspect(folder.path(), &["weather.wsdl"])?;
    assert!(shown.status.success());
    assert_eq!(text(&shown.stdout), SERVICES);
    assert!(text(&shown.stderr).starts_with("warning: "), "{}", text(&shown.stderr));
    Ok(())
}
