//! yaserde's derived parents read and write the simple types in every place that they may stand in.

use crate::simple::*;
use crate::{Secret, Supplied};
use ::yaserde::{YaDeserialize, YaSerialize};

#[derive(Clone, Debug, PartialEq)]
struct Score(Decimal);

impl Restriction for Score {
    type Base = Decimal;
    const NAME: &'static str = "Score";

    fn facets() -> &'static Facets {
        static FACETS: Facets = Facets::new().max_inclusive("100");
        &FACETS
    }

    fn from_base(base: Decimal) -> Self {
        Self(base)
    }

    fn base(&self) -> &Decimal {
        &self.0
    }
}

crate::restriction!(Score);
crate::yaserde_simple!(Score);

#[derive(Clone, Debug, PartialEq)]
enum Status {
    Passed,
    Unknown(String),
}

impl Enumeration for Status {
    type Base = Token;
    const NAME: &'static str = "Status";
    const VALUES: &'static [&'static str] = &["passed"];

    fn from_known(index: usize) -> Option<Self> {
        (index == 0).then_some(Self::Passed)
    }

    fn from_unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    fn text(&self) -> EnumText<'_> {
        match self {
            Self::Passed => EnumText::Known(0),
            Self::Unknown(text) => EnumText::Unknown(text),
        }
    }
}

crate::enumeration!(Status);
crate::yaserde_simple!(Status);

#[derive(Clone, Debug, PartialEq, YaDeserialize, YaSerialize)]
#[yaserde(rename = "credentials", prefix = "t", namespaces = { "t" = "urn:t" })]
struct Credentials {
    #[yaserde(rename = "token", prefix = "t")]
    token: Secret,
}

#[derive(Debug, PartialEq, YaDeserialize, YaSerialize)]
#[yaserde(rename = "report", prefix = "t", namespaces = { "t" = "urn:t" })]
struct Report {
    #[yaserde(rename = "date", attribute = true)]
    date: Date,
    #[yaserde(rename = "uri", attribute = true)]
    uri: Option<AnyUri>,
    #[yaserde(rename = "status", attribute = true)]
    status_attribute: Option<Status>,
    #[yaserde(rename = "score", prefix = "t")]
    score: Score,
    #[yaserde(rename = "status", prefix = "t")]
    status: Vec<Status>,
    #[yaserde(rename = "data", prefix = "t")]
    data: Option<Base64Binary>,
    #[yaserde(rename = "name", prefix = "t")]
    name: Option<Token>,
    #[yaserde(rename = "limit")]
    limit: Vec<Double>,
    #[yaserde(rename = "credentials", prefix = "t")]
    credentials: Supplied<Credentials>,
}

const WRITTEN: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8"?>"#,
    r#"<t:report xmlns:t="urn:t" date="2020-03-12" uri="http://a/?b=1&amp;c=&lt;&quot;&gt;" status="passed">"#,
    "<t:score>099.50</t:score><t:status>passed</t:status><t:status>passed</t:status><t:data>aGVsbG8=</t:data>",
    "<t:name>a &amp; b</t:name><limit>INF</limit><limit>-1.5E3</limit>",
    "<t:credentials><t:token>s3&lt;ret</t:token></t:credentials></t:report>",
);

fn report() -> Result<Report, SimpleTypeError> {
    Ok(Report {
        date: "2020-03-12".parse()?,
        uri: Some(AnyUri::from("http://a/?b=1&c=<\">")),
        status_attribute: Some(Status::Passed),
        score: "099.50".parse()?,
        status: vec![Status::Passed; 2],
        data: Some(Base64Binary::from(*b"hello")),
        name: Some(Token::from("a & b")),
        limit: vec!["INF".parse()?, "-1.5E3".parse()?],
        credentials: Supplied::given(Credentials { token: Secret::new("s3<ret") }),
    })
}

#[test]
fn round_trip() -> Result<(), SimpleTypeError> {
    let report = report()?;
    assert_eq!(::yaserde::ser::to_string(&report).as_deref().ok(), Some(WRITTEN));
    assert_eq!(::yaserde::de::from_str(WRITTEN).ok(), Some(report));
    Ok(())
}

#[test]
fn what_others_write() -> Result<(), SimpleTypeError> {
    let text = WRITTEN
        .replace(">passed<", "> <!-- so --> pas<![CDATA[sed]]>\n<")
        .replace("\"passed\"", "\" held \"")
        .replace("a &amp; b", " a\n&amp;  b")
        .replace("<t:name>", "<t:unknown><t:name>x</t:name></t:unknown><t:name>")
        .replace("2020-03-12", " 2020-03-12 ");
    let read = ::yaserde::de::from_str(&text).map_err(|error| error.to_string());
    let held = Some(Status::Unknown("held".to_owned()));
    assert_eq!(read, Ok(Report { status_attribute: held, ..report()? }));
    Ok(())
}

#[test]
fn refusals() -> Result<(), SimpleTypeError> {
    let read = |from: &str, to: &str| {
        let error = ::yaserde::de::from_str::<Report>(&WRITTEN.replace(from, to)).map_err(|error| error.to_string());
        error.err().unwrap_or_default()
    };
    assert_eq!(read("2020-03-12", "2021-02-29"), "`2021-02-29` is not a valid xs:date: February 2021 has 28 days");
    assert_eq!(read("099.50", "101"), "`101` is not a valid Score: expected at most 100");
    assert_eq!(read("099.50", "1<b/>"), "`b` stands where only the text of Score may");

    let write = |report: Report| ::yaserde::ser::to_string(&report).map_err(|error| error.to_string());
    let unknown = Report { status: vec![Status::Unknown("held".to_owned())], ..report()? };
    assert_eq!(write(unknown), Err("`held` is not a valid Status: the contract does not list it".to_owned()));
    let control = Report { name: Some(Token::from("\u{1}")), ..report()? };
    assert_eq!(write(control), Err("the text has the character U+0001, which XML cannot carry".to_owned()));
    Ok(())
}

#[test]
fn alone() {
    let written = ::yaserde::ser::to_string(&Token::from("a")).ok();
    assert_eq!(written.as_deref(), Some(r#"<?xml version="1.0" encoding="UTF-8"?><value>a</value>"#));
    assert_eq!(::yaserde::de::from_str("<x> a </x>").ok(), Some(Token::from("a")));
    assert_eq!(::yaserde::de::from_str("<x/>").ok(), Some(Token::from("")));
}
