//! What `derive(Wire)` reads and writes.

use saponify::Wire;
use saponify::contract::Element;
use saponify::wire::{ParseLimits, ReadOptions, Strictness, WriteOptions, from_str, to_string};

#[derive(Clone, Debug, Default, PartialEq, Wire)]
#[yaserde(namespaces = { "a" = "urn:a", "b" = "urn:b" })]
struct Record {
    #[yaserde(attribute = true)]
    id: Option<u8>,
    #[yaserde(attribute = true, prefix = "b", rename = "lang")]
    language: Option<String>,
    #[yaserde(prefix = "a")]
    name: String,
    #[yaserde(prefix = "b", rename = "name")]
    other_name: Option<String>,
    #[yaserde(prefix = "a")]
    #[required(occurs = 0..=3)]
    score: Vec<i32>,
    plain: Option<bool>,
    #[yaserde(prefix = "a")]
    next: Vec<Record>,
}

const ROOT: Element = Element::new("a", "urn:a", "record");
const LENIENT: ReadOptions<'_> = ReadOptions::new();
const STRICT: ReadOptions<'_> = {
    let mut options = ReadOptions::new();
    options.strictness = Strictness::Strict;
    options
};

fn read(xml: &str, options: &ReadOptions<'_>) -> Result<Record, String> {
    from_str(xml, &ROOT, options).map_err(|error| error.to_string())
}

#[test]
fn names_are_told_by_namespace_and_not_by_prefix() {
    let expected = Record {
        id: Some(7),
        language: Some("en".to_owned()),
        name: "n".to_owned(),
        other_name: Some("o".to_owned()),
        score: vec![1, -2],
        plain: Some(true),
        next: Vec::new(),
    };
    for xml in [
        "<a:record xmlns:a='urn:a' xmlns:b='urn:b' id='7' b:lang='en'><a:name>n</a:name><b:name>o</b:name><a:score>1</a:score><a:score>-2</a:score><plain>1</plain></a:record>",
        "<record xmlns='urn:a' xmlns:a='urn:b' a:lang='en' id=' 7 '><name>n</name><a:name>o</a:name><score> 1</score><score>-2\n</score><plain xmlns=''>true</plain></record>",
        "\u{feff}<?xml version=\"1.0\" encoding='UTF-8'\n standalone='no' ?><!-- c --><b:record xmlns:b='urn:a' xmlns:x='urn:b' id='7' x:lang='en'>\n<b:name xmlns:b='urn:a'><![CDATA[n]]></b:name><name xmlns='urn:b'>&#x6F;</name><b:score>+1</b:score><b:score>-<!-- -->2</b:score><plain>true</plain>\n</b:record><?end?>\n",
    ] {
        assert_eq!(read(xml, &STRICT), Ok(expected.clone()), "{xml}");
    }
}

#[test]
fn what_is_written_is_read_again() {
    let value = Record {
        id: Some(0),
        language: Some("\t\"<é>\n".to_owned()),
        name: "  \r\n]]>&amp; ".to_owned(),
        score: vec![0, i32::MIN],
        next: vec![Record { name: "inner".to_owned(), plain: Some(false), ..Record::default() }],
        ..Record::default()
    };
    let xml = to_string(&value, &ROOT, &WriteOptions::default()).expect("a document");
    assert_eq!(read(&xml, &STRICT), Ok(value));
    assert_eq!(
        xml,
        "<a:record xmlns:a=\"urn:a\" xmlns:b=\"urn:b\" id=\"0\" b:lang=\"&#9;&quot;&lt;é&gt;&#10;\">\
         <a:name>  &#13;\n]]&gt;&amp;amp; </a:name><a:score>0</a:score><a:score>-2147483648</a:score>\
         <a:next><a:name>inner</a:name><plain>false</plain></a:next></a:record>"
    );
}

#[test]
fn lenient_reading_passes_over_what_changes_nothing() {
    for xml in [
        "<record xmlns='urn:a' more='x'><score>1</score><name>n</name></record>",
        "<record xmlns='urn:a'><other><name>x</name></other><name>n</name><score>1</score><other/></record>",
        "<record xmlns='urn:a'><score>1</score><name>n</name><name xmlns='urn:z'>z</name></record>",
        "<record xmlns='urn:a'><score>1</score><name>n</name><x /><y\n a = '1' /><z\t></z ></record >",
        "<record xmlns='urn:a'><score>1</score><name>n</name><é·٠ größe='\"' ñ=\"'\"/><?é x?></record>",
    ] {
        let expected = Record { name: "n".to_owned(), score: vec![1], ..Record::default() };
        assert_eq!(read(xml, &LENIENT), Ok(expected), "{xml}");
        assert!(read(xml, &STRICT).is_err(), "{xml}");
    }
}

#[test]
fn what_changes_the_meaning_is_an_error_always() {
    for (xml, expected) in [
        (
            "<html xmlns='urn:a'><name>n</name></html>",
            "unexpected element `{urn:a}html` where `{urn:a}record` may stand (line 1, column 1, in html)",
        ),
        ("<record><name>n</name></record>", "unexpected element `record` where `{urn:a}record` may stand"),
        ("<record xmlns='urn:a'><name>n</name></record><record/>", "something stands behind the root element"),
        ("<record xmlns='urn:a'><name>n</name></record>x", "something stands behind the root element"),
        (
            "<record xmlns='urn:a'><name>n</name><name>m</name></record>",
            "`name` stands more than once (line 1, column 37, in record/name)",
        ),
        ("<record xmlns='urn:a'>text<name>n</name></record>", "text stands where only elements may"),
        ("<record xmlns='urn:a'/>", "the required `name` is missing"),
        (
            "<record xmlns='urn:a'>\n <name>n</name>\n <next>\n  <name>n</name>\n  <score>x</score></next></record>",
            "`x` is not a valid xs:int: expected",
        ),
        ("<record xmlns='urn:a'><name><b/></name></record>", "unexpected element `{urn:a}b` where only text may stand"),
        ("<record xmlns='urn:a'><name>n</name>", "it ends before its root element does"),
        ("<record xmlns='urn:a'><name>n</nam></record>", "not well-formed"),
        ("<record xmlns='urn:a'><x:name>n</x:name></record>", "a prefix that is not declared"),
        ("<record xmlns='urn:a' x:y='1'><name>n</name></record>", "an attribute has a prefix that is not declared"),
        (
            "<record xmlns='urn:a' xmlns:b='urn:b' xmlns:c='urn:b' b:lang='x' c:lang='y'><name>n</name></record>",
            "an attribute is given twice",
        ),
        ("<record xmlns='urn:a' id='256'><name>n</name></record>", "`256` is not a valid xs:unsignedByte"),
        ("<record xmlns='urn:a' id='<'><name>n</name></record>", "`<` stands in an attribute"),
        ("<record xmlns='urn:a'><name>&nbsp;</name></record>", "is not defined"),
        ("<record xmlns='urn:a'><name>&#1;</name></record>", "is not defined"),
        ("<record xmlns='urn:a'><name>\u{1}</name></record>", "control character"),
        ("<record xmlns='urn:a'><name>]]></name></record>", "`]]>` stands in text"),
        ("<!DOCTYPE record><record xmlns='urn:a'><name>n</name></record>", "DOCTYPE"),
        ("<?xml version='1.1'?><record xmlns='urn:a'><name>n</name></record>", "not of XML version 1.0"),
        (" <?xml version='1.0'?><record xmlns='urn:a'><name>n</name></record>", "something stands before the root"),
        ("", "there is no root element"),
        (" x <record xmlns='urn:a'/>", "something stands before the root element"),
        ("<record xmlns='urn:a' id='7'b='8'><name>n</name></record>", "no white space before an attribute"),
        ("<record xmlns='urn:a' id='7'é='8'><name>n</name></record>", "no white space before an attribute"),
        ("<record xmlns='urn:a' 1='x'><name>n</name></record>", "an attribute has an illegal name"),
        ("<record xmlns='urn:a' a<b='x'><name>n</name></record>", "an attribute has an illegal name"),
        ("<record xmlns='urn:a' a&b='x'><name>n</name></record>", "an attribute has an illegal name"),
        ("<record xmlns='urn:a' xml:c:d='x'><name>n</name></record>", "an attribute has an illegal name"),
        ("<record xmlns='urn:a' /id='a'><name>n</name></record>", "an attribute has an illegal name"),
        ("<record xmlns='urn:a' :id='7'><name>n</name></record>", "an attribute has an illegal name"),
        ("<record xmlns='urn:a' :xmlns='urn:a'><name>n</name></record>", "an attribute has an illegal name"),
        ("<record xmlns='urn:a' xmlns:='urn:a'><name>n</name></record>", "an attribute has an illegal name"),
        ("<record xmlns='urn:a' xmlns:1='urn:a'><name>n</name></record>", "an attribute has an illegal name"),
        ("<record xmlns='urn:a' a×='x'><name>n</name></record>", "an attribute has an illegal name"),
        ("<:record xmlns='urn:a'><name>n</name></:record>", "an element has an illegal name"),
        ("<record xmlns='urn:a'><×/><name>n</name></record>", "an element has an illegal name"),
        ("<record xmlns='urn:a'><\u{a0}/><name>n</name></record>", "an element has an illegal name"),
        ("<record xmlns='urn:a'><a\u{2014}/><name>n</name></record>", "an element has an illegal name"),
        ("<record xmlns='urn:a' xmlns:z='http://www.w3.org/2000/xmlns/'/>", "a namespace declaration is illegal"),
        ("<??><record xmlns='urn:a'><name>n</name></record>", "a processing instruction has an illegal target"),
        ("<? a?><record xmlns='urn:a'><name>n</name></record>", "a processing instruction has an illegal target"),
        ("<?1?><record xmlns='urn:a'><name>n</name></record>", "a processing instruction has an illegal target"),
        ("<?XML a?><record xmlns='urn:a'><name>n</name></record>", "a processing instruction has an illegal target"),
        ("<?a:b c?><record xmlns='urn:a'><name>n</name></record>", "a processing instruction has an illegal target"),
        ("<record xmlns='urn:a'><?1?><name>n</name></record>", "a processing instruction has an illegal target"),
        ("<record xmlns='urn:a'><name>n<??></name></record>", "a processing instruction has an illegal target"),
        ("<record xmlns='urn:a'><name>n</name></record><? a?>", "a processing instruction has an illegal target"),
        (
            "<?xml version='1.0' foo='bar'?><record xmlns='urn:a'><name>n</name></record>",
            "its XML declaration is malformed",
        ),
        (
            "<?xml version='1.0'encoding='UTF-8'?><record xmlns='urn:a'><name>n</name></record>",
            "its XML declaration is malformed",
        ),
        (
            "<?xml version='1.0' standalone='yes' encoding='UTF-8'?><record xmlns='urn:a'><name>n</name></record>",
            "its XML declaration is malformed",
        ),
        (
            "<?xml version='1.0' encoding='-'?><record xmlns='urn:a'><name>n</name></record>",
            "its XML declaration is malformed",
        ),
        (
            "<?xml version='1.0' standalone='maybe'?><record xmlns='urn:a'><name>n</name></record>",
            "its XML declaration is malformed",
        ),
        ("<?xml version='1.0' b?><record xmlns='urn:a'><name>n</name></record>", "its XML declaration is malformed"),
        ("<?xml encoding='UTF-8'?><record xmlns='urn:a'><name>n</name></record>", "not of XML version 1.0"),
        ("\u{feff}\u{feff}<record xmlns='urn:a'><name>n</name></record>", "two byte order marks"),
    ] {
        for options in [LENIENT, STRICT] {
            let error = read(xml, &options).expect_err(xml);
            assert!(error.contains(expected), "{error}\n{xml}");
        }
    }
}

#[test]
fn an_error_has_path_and_position() {
    let xml = "<record xmlns='urn:a'>\n <name>é</name>\n <next>\n  <name>n</name>\n  <score>x</score></next></record>";
    let error = from_str::<Record>(xml, &ROOT, &LENIENT).expect_err("a bad score");
    assert_eq!((error.path(), error.position()), ("record/next/score", (5, 10)));
}

#[test]
fn strict_reading_counts_and_orders() {
    let four =
        "<record xmlns='urn:a'><name>n</name><score>1</score><score>1</score><score>1</score><score>1</score></record>";
    assert!(read(four, &STRICT).expect_err("too many").contains("there are 4 `score` and there may be 0 to 3"));
    assert!(read(four, &LENIENT).is_ok());
    let order = "<record xmlns='urn:a'><score>1</score><name>n</name></record>";
    assert!(read(order, &STRICT).expect_err("order").contains("`name` stands in another order"));
    let too_many = Record { score: vec![1; 4], ..Record::default() };
    let error = to_string(&too_many, &ROOT, &WriteOptions::default()).expect_err("too many");
    assert_eq!(error.to_string(), "record/score: the list has 4 items and may have at most 3");
}

#[test]
fn every_limit_holds() {
    let nested =
        |depth: usize| format!("<record xmlns='urn:a'>{}{}</record>", "<x>".repeat(depth), "</x>".repeat(depth));
    let attributes = |prefix: &str, count: usize| -> String {
        (0..count).flat_map(|n| [" ".to_owned(), prefix.to_owned(), format!("n{n}='u'")]).collect()
    };
    for (xml, expected) in [
        (nested(64), "64 levels of depth"),
        (format!("<record xmlns='urn:a'{}/>", attributes("xmlns:", 64)), "64 namespace declarations in scope"),
        (format!("<record xmlns='urn:a'{}/>", attributes("", 128)), "128 attributes of one element"),
        (format!("<record xmlns='urn:a'><{}/></record>", "n".repeat(1001)), "1000 bytes in a name"),
        (format!("<record xmlns='urn:a' id='{}'/>", " ".repeat(65537)), "65536 bytes in an attribute"),
        (format!("<record xmlns='urn:a'>{}</record>", "<x/>".repeat(100_001)), "100000 children of one element"),
        (format!("<record xmlns='urn:a'><name>{}</name></record>", "n".repeat(4 << 20 | 1)), "4194304 bytes in a text"),
        (" ".repeat(16 << 20 | 1), "16777216 bytes"),
    ] {
        let error = read(&xml, &LENIENT).expect_err(expected);
        assert!(error.contains(expected), "{error}");
        assert!(error.len() < 1024, "{error}");
    }
    let mut few = LENIENT;
    few.limits = ParseLimits::new();
    few.limits.elements = 2;
    let error = read("<record xmlns='urn:a'><x/><x/></record>", &few).expect_err("too many");
    assert!(error.contains("2 elements"), "{error}");
}

#[derive(Debug, PartialEq, Wire)]
#[yaserde(namespaces = { "a" = "urn:other" })]
struct Inner {
    #[yaserde(prefix = "a")]
    value: String,
}

#[test]
fn a_prefix_with_another_uri_inside_is_declared_there() {
    #[derive(Debug, PartialEq, Wire)]
    #[yaserde(namespaces = { "a" = "urn:a", "b" = "urn:b" })]
    struct Outer {
        #[yaserde(prefix = "b")]
        inner: Inner,
        #[yaserde(prefix = "a")]
        after: String,
    }
    let value = Outer { inner: Inner { value: "1".to_owned() }, after: "2".to_owned() };
    let xml = to_string(&value, &ROOT, &WriteOptions::default()).expect("a document");
    assert_eq!(from_str::<Outer>(&xml, &ROOT, &STRICT), Ok(value), "{xml}");
}

#[test]
fn a_tag_whose_prefix_would_change_its_meaning_is_refused() {
    #[derive(Debug, PartialEq, Wire)]
    #[yaserde(namespaces = { "a" = "urn:a" })]
    struct Outer {
        #[yaserde(prefix = "a")]
        inner: Inner,
    }
    let value = Outer { inner: Inner { value: "1".to_owned() } };
    let error = to_string(&value, &ROOT, &WriteOptions::default()).expect_err("two meanings");
    assert!(error.to_string().starts_with("record/inner: the prefix `a` stands for two namespaces"), "{error}");
}

#[test]
fn the_prefix_of_a_name_that_is_a_text_is_declared_in_its_tag() {
    use saponify::simple::QName;

    #[derive(Debug, PartialEq, Wire)]
    struct Kind {
        #[yaserde(text = true)]
        name: QName,
        #[yaserde(attribute = true)]
        of: Option<QName>,
    }
    let xml = "<record xmlns='urn:a' xmlns:p='urn:p' of='p:y'>p:x</record>";
    let kind: Kind = from_str(xml, &ROOT, &STRICT).expect("a kind");
    assert_eq!(Ok(&kind.name), QName::new("urn:p", "x").as_ref());
    let written = to_string(&kind, &ROOT, &WriteOptions::default());
    assert_eq!(written.as_deref(), Ok("<a:record xmlns:a=\"urn:a\" xmlns:p=\"urn:p\" of=\"p:y\">p:x</a:record>"));
}
