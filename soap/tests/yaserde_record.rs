//! Records bridged to yaserde through `Wire`: as roots, and in every place that yaserde's derived parents have for them.
#![cfg(feature = "yaserde")]

use saponify::Wire;
use saponify::simple::Decimal;
use yaserde::{YaDeserialize, YaSerialize};

/// Text with attributes.
#[derive(Clone, Debug, PartialEq, Wire)]
#[yaserde(rename = "Price", prefix = "m", namespaces = { "m" = "urn:m", "x" = "urn:x" })]
struct Price {
    #[yaserde(text = true)]
    value: Decimal,
    #[yaserde(rename = "currency", attribute = true)]
    currency: String,
    #[yaserde(rename = "currency", prefix = "x", attribute = true)]
    foreign: Option<i32>,
}

saponify::yaserde_record!(Price, "m:Price");

#[derive(Clone, Debug, PartialEq, Wire)]
#[yaserde(rename = "remark")]
struct Remark {
    #[yaserde(text = true)]
    value: String,
}

saponify::yaserde_record!(Remark, "remark");

/// Elements whose names differ by case only, and records in a bridged record.
#[derive(Clone, Debug, PartialEq, Wire)]
#[yaserde(rename = "Item", prefix = "m", namespaces = { "m" = "urn:m" })]
struct Item {
    #[yaserde(rename = "Id", prefix = "m")]
    id: i32,
    #[yaserde(rename = "ID", prefix = "m")]
    other: String,
    #[yaserde(rename = "price", prefix = "m")]
    price: Vec<Price>,
    #[yaserde(rename = "Item", prefix = "m")]
    inner: Vec<Item>,
    #[yaserde(rename = "remark")]
    remark: Option<Remark>,
}

saponify::yaserde_record!(Item, "m:Item");

#[derive(Debug, PartialEq, YaDeserialize, YaSerialize)]
#[yaserde(rename = "bill", prefix = "m", namespaces = { "m" = "urn:m" })]
struct Bill {
    #[yaserde(rename = "total", prefix = "m")]
    total: Price,
    #[yaserde(rename = "part", prefix = "m")]
    parts: Vec<Price>,
    #[yaserde(rename = "remark")]
    remark: Option<Remark>,
    #[yaserde(rename = "item", prefix = "m")]
    item: Option<Item>,
    #[yaserde(rename = "paid", prefix = "m")]
    paid: Vec<bool>,
}

/// The attributes and the content of another element's type become its own.
#[derive(Debug, PartialEq, YaSerialize)]
#[yaserde(rename = "around", prefix = "m", namespaces = { "m" = "urn:m" })]
struct Around {
    #[yaserde(flatten = true)]
    price: Price,
}

const DECLARATION: &str = r#"<?xml version="1.0" encoding="UTF-8"?>"#;

fn price(value: &str, currency: &str) -> Price {
    Price { value: value.parse().expect("a decimal"), currency: currency.into(), foreign: None }
}

fn remark(value: &str) -> Remark {
    Remark { value: value.into() }
}

fn read<T: YaDeserialize>(xml: &str) -> Result<T, String> {
    yaserde::de::from_str(xml).map_err(|error| error.to_string())
}

fn write<T: YaSerialize>(value: &T) -> Result<String, String> {
    let xml = yaserde::ser::to_string(value).map_err(|error| error.to_string())?;
    Ok(xml.strip_prefix(DECLARATION).unwrap_or_default().to_owned())
}

#[test]
fn a_root() {
    let value = Price { foreign: Some(7), ..price("1.50", "<\"E&\n\">") };
    let xml = write(&value).expect("a document");
    assert_eq!(
        xml,
        "<m:Price xmlns:m=\"urn:m\" xmlns:x=\"urn:x\" currency=\"&lt;&quot;E&amp;&#xA;&quot;&gt;\" x:currency=\"7\">1.50</m:Price>"
    );
    assert_eq!(read(&xml), Ok(value));

    // Elements share types, so any local name may stand.
    assert_eq!(read("<price xmlns='urn:m' currency='E'> 1<!-- . --></price>"), Ok(price("1", "E")));
    assert_eq!(write(&remark("")).as_deref(), Ok("<remark />"));
    assert_eq!(read("<remark/>"), Ok(remark("")));
    assert_eq!(read("<remark><![CDATA[ <a> ]]>&amp;b</remark>"), Ok(remark("<a> &b")));
}

#[test]
fn parts_of_a_derived_parent() {
    let bill = Bill {
        total: price("3", "EUR"),
        parts: vec![price("1", ""), price("2", "EUR")],
        remark: Some(remark("a < b & \"c\" ]]>")),
        item: Some(Item {
            id: 1,
            other: String::new(),
            price: vec![price("4", "USD"); 2],
            inner: vec![Item { id: 2, other: "x".into(), price: vec![], inner: vec![], remark: None }],
            remark: Some(remark("")),
        }),
        paid: vec![true, false],
    };
    let xml = write(&bill).expect("a document");
    assert_eq!(
        xml,
        concat!(
            r#"<m:bill xmlns:m="urn:m"><m:total xmlns:x="urn:x" currency="EUR">3</m:total>"#,
            r#"<m:part xmlns:x="urn:x" currency="">1</m:part><m:part xmlns:x="urn:x" currency="EUR">2</m:part>"#,
            r#"<remark>a &lt; b &amp; "c" ]]&gt;</remark><m:item><m:Id>1</m:Id><m:ID />"#,
            r#"<m:price xmlns:x="urn:x" currency="USD">4</m:price><m:price xmlns:x="urn:x" currency="USD">4</m:price>"#,
            r#"<m:Item><m:Id>2</m:Id><m:ID>x</m:ID></m:Item><remark /></m:item>"#,
            r#"<m:paid>true</m:paid><m:paid>false</m:paid></m:bill>"#,
        )
    );
    assert_eq!(read(&xml).as_ref(), Ok(&bill));

    // The same in another writer's hand: a default namespace, prefixes bound anew, unknown elements, blanks, 1 for true.
    let other = r#"
        <bill xmlns="urn:m" xmlns:n="urn:x">
          <n:total>no</n:total>
          <q:total xmlns:q="urn:m" currency="EUR"> 3 </q:total>
          <unknown><total currency="no">9</total></unknown>
          <part currency="">1</part><part xmlns:n="urn:other" n:currency="no" currency="EUR">2</part>
          <remark xmlns="">a &lt; b &amp; "c" ]]&gt;</remark>
          <n:item xmlns:n="urn:m" >
            <Id>1</Id><n:ID></n:ID><price currency="USD">4</price>
            <total xmlns="urn:unknown"><Id>3</Id></total>
            <m:price xmlns:m="urn:m" currency="USD"><!-- four -->4</m:price>
            <Item> <Id>2</Id> <ID>x</ID> </Item>
            <remark xmlns=""></remark>
          </n:item>
          <paid>1</paid><paid> false </paid>
        </bill>"#;
    assert_eq!(read(other), Ok(bill));
}

/// Why the generator bridges records: what yaserde's own derive makes of them.
mod derived {
    use super::read;
    use saponify::simple::{NormalizedString, Token};
    use yaserde::YaDeserialize;

    #[derive(Debug, PartialEq, YaDeserialize)]
    struct Text {
        #[yaserde(text = true)]
        value: String,
    }

    #[derive(Debug, PartialEq, YaDeserialize)]
    struct Attributes {
        #[yaserde(attribute = true)]
        string: Option<String>,
        #[yaserde(attribute = true)]
        number: Option<i32>,
        #[yaserde(attribute = true)]
        normalized: Option<NormalizedString>,
        #[yaserde(attribute = true)]
        token: Option<Token>,
    }

    #[test]
    fn empty_text_is_an_error() {
        assert_eq!(read("<x> a </x>"), Ok(Text { value: "a".into() }));
        assert!(read::<Text>("<x/>").is_err());
    }

    #[test]
    fn attributes_lose_their_namespace_and_their_blanks() {
        let none = || Attributes { string: None, number: None, normalized: None, token: None };
        assert_eq!(read("<x xmlns:n='n' n:string=' a '/>"), Ok(Attributes { string: Some(" a ".into()), ..none() }));
        assert_eq!(read("<x token=' a '/>"), Ok(Attributes { token: Some("a".into()), ..none() }));
        assert_eq!(read("<x normalized=' a '/>"), Ok(Attributes { normalized: Some("a".into()), ..none() }));
        assert!(read::<Attributes>("<x number=' 1 '/>").is_err());
    }
}

#[test]
fn absent_parts() {
    let bill = Bill { total: price("3", "EUR"), parts: vec![], remark: None, item: None, paid: vec![] };
    let xml = write(&bill).expect("a document");
    assert_eq!(xml, r#"<m:bill xmlns:m="urn:m"><m:total xmlns:x="urn:x" currency="EUR">3</m:total></m:bill>"#);
    assert_eq!(read(&xml), Ok(bill));
}

#[test]
fn without_tags() {
    let content = yaserde::ser::to_string_content(&price("1", "EUR")).map_err(|error| error.to_string());
    assert_eq!(content.as_deref(), Ok("1"));
    let around = Around { price: Price { foreign: Some(1), ..price("2", "EUR") } };
    let expected = r#"<m:around xmlns:m="urn:m" xmlns:x="urn:x" currency="EUR" x:currency="1">2</m:around>"#;
    assert_eq!(write(&around).as_deref(), Ok(expected));
}

#[test]
fn refusals() {
    for (xml, expected) in [
        (
            "<p:Price xmlns:p='urn:p' currency='E'>1</p:Price>",
            "Price: unexpected element `{urn:p}Price` where an element of the namespace `urn:m` may stand",
        ),
        (
            "<Price currency='E'>1</Price>",
            "Price: unexpected element `Price` where an element of the namespace `urn:m` may stand",
        ),
        (
            "<price xmlns='urn:m' currency='E'/>",
            "price: an empty text is not a valid xs:decimal: expected digits, perhaps with a sign before and a `.` among them",
        ),
        ("<price xmlns='urn:m'>1</price>", "price: the required `currency` is missing"),
        (
            "<price xmlns='urn:m' currency='E'>1<b/></price>",
            "price/b: unexpected element `{urn:m}b` where only text may stand",
        ),
        (
            "<!DOCTYPE price><price xmlns='urn:m' currency='E'>1</price>",
            "the document has a DOCTYPE, which is never read",
        ),
        ("<price xmlns='urn:m' currency='E'>1<!DOCTYPE a></price>", "1:36 Unexpected token: <!DOCTYPE"),
    ] {
        let error = read::<Price>(xml).expect_err(xml);
        assert!(error.contains(expected), "{xml}\n{error}");
    }
    for xml in [
        "",
        "<",
        "<a",
        "text",
        "<price xmlns='urn:m' currency='E'>1",
        "<price xmlns='urn:m' currency='E'>1</prize>",
        "</a>",
        "<!-- -->",
    ] {
        assert!(read::<Price>(xml).is_err(), "{xml}");
    }
    let error = read::<Bill>("<bill xmlns='urn:m'><total currency=''>x</total></bill>").expect_err("no decimal");
    assert_eq!(
        error,
        "total: `x` is not a valid xs:decimal: expected digits, perhaps with a sign before and a `.` among them"
    );
    assert_eq!(
        write(&remark("\u{1}")),
        Err("remark: the text has the character U+0001, which XML cannot carry".into())
    );
}

#[test]
fn limits() {
    let deep = |levels: usize| format!("{}{}", "<Item xmlns='urn:m'>".repeat(levels), "</Item>".repeat(levels));
    let error = read::<Item>(&deep(65)).expect_err("too deep");
    assert_eq!(error, "the document exceeds the limit of 64 levels of depth");
    let error = read::<Item>(&deep(64)).expect_err("no Id");
    assert!(error.ends_with("the required `Id` is missing"), "{error}");

    let long = format!("<remark>{}</remark>", "a".repeat(17 << 20));
    assert_eq!(read::<Remark>(&long), Err("the document exceeds the limit of 16777216 bytes".into()));

    let declared: Vec<_> = (0..70).map(|n| format!("xmlns:p{n}='urn:{n}'")).collect();
    let error = read::<Remark>(&format!("<remark {}/>", declared.join(" "))).expect_err("too many declarations");
    assert!(error.ends_with("the limit of 64 namespace declarations in scope"), "{error}");
}
