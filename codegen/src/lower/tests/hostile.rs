//! No contract brings the generator down.

use std::error::Error;
use std::fs;
use std::thread;

use super::*;

const SCHEMA: &str = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>";

fn read(text: &str) -> Result<Report, std::io::Error> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("contract.wsdl");
    fs::write(&path, text)?;
    Ok(front(&path, &Files::beside(&path), &Options::default()).1)
}

#[test]
fn cut_anywhere_it_is_told() -> Result<(), Box<dyn Error>> {
    let text = fs::read_to_string("tests/contracts/everything/contract.wsdl")?;
    for end in (0..text.len()).step_by(97).filter(|&end| text.is_char_boundary(end)) {
        let report = read(text.get(..end).unwrap_or_default())?;
        assert!(report.is_fatal(), "{end}");
        assert!(!report.pictures(true).is_empty());
    }
    Ok(())
}

#[test]
fn a_word_less_does_no_harm() -> Result<(), Box<dyn Error>> {
    let text = fs::read_to_string("tests/contracts/everything/contract.wsdl")?;
    let words: Vec<_> = text.match_indices('"').map(|(quote, _)| quote).collect();
    for value in words.chunks_exact(2).step_by(3) {
        let [open, close] = value else { continue };
        let mut broken = text.clone();
        broken.replace_range(open + 1..*close, "é");
        let report = read(&broken)?;
        assert_eq!(report.lines().count(), report.lines().filter(|line| !line.is_empty()).count());
        report.pictures(false);
    }
    Ok(())
}

#[test]
fn depth_is_bounded() -> Result<(), Box<dyn Error>> {
    let schema = |inner: &str| {
        format!(
            "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:complexType name='deep'>{inner}</xs:complexType></xs:schema>"
        )
    };
    let sequences = |depth| schema(&format!("{}{}", "<xs:sequence>".repeat(depth), "</xs:sequence>".repeat(depth)));
    let (open, close) =
        ("<xs:sequence><xs:element name='a'><xs:complexType>", "</xs:complexType></xs:element></xs:sequence>");
    let types = |depth| schema(&format!("{}{}", open.repeat(depth), close.repeat(depth)));
    assert!(!read(&sequences(120))?.is_fatal());
    assert!(read(&sequences(140))?.is_fatal());
    assert!(read(&types(50))?.is_fatal());
    // On half of the stack that a thread gets by itself.
    let deep = types(41);
    let fatal =
        thread::Builder::new().stack_size(1024 * 1024).spawn(move || read(&deep).map(|report| report.is_fatal()))?;
    assert!(!fatal.join().map_err(|_| "the thread panicked")??);
    Ok(())
}

#[test]
fn no_doctype_hides_what_follows() -> Result<(), Box<dyn Error>> {
    let nested = format!(
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>{}{}</xs:schema>",
        "<xs:sequence>".repeat(100_000),
        "</xs:sequence>".repeat(100_000)
    );
    for subset in ["<?x ]><!-- ?>", "<!-- ]><? -->", "<!ENTITY b \"]><!--\">", "<!ENTITY b ']><![CDATA['>"] {
        assert!(read(&format!("<!DOCTYPE a [{subset}]>{nested}"))?.is_fatal(), "{subset}");
    }
    let subset = format!("<?x ]><!-- ?><!ENTITY b '{}'><!ENTITY c '{}'>", "b".repeat(50_000), "&b;".repeat(200));
    assert!(read(&format!("<!DOCTYPE a [{subset}]><a>{}</a>", "&c;".repeat(200)))?.is_fatal());
    // Each of them was once searched for to the end of the file.
    assert!(read(&"<!a>".repeat(200_000))?.is_fatal());
    Ok(())
}

#[test]
fn size_costs_no_more_than_it_weighs() -> Result<(), Box<dyn Error>> {
    let number = 20_000;
    let types: Vec<_> = (0..number)
        .map(|n| {
            format!(
                "<xs:complexType name='t'><xs:sequence><xs:element name='a' type='T{n}'/></xs:sequence></xs:complexType>"
            )
        })
        .collect();
    let text = format!("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>{}</xs:schema>", types.concat());
    let report = read(&text)?;
    assert_eq!(report.lines().count(), 101);
    assert!(report.pictures(false).len() < 1_000_000);
    Ok(())
}

#[test]
fn patterns_are_bounded_together() -> Result<(), Box<dyn Error>> {
    let step = |name: usize, base: &str, patterns: &[String]| {
        let patterns: Vec<_> = patterns.iter().map(|pattern| format!("<xs:pattern value='{pattern}'/>")).collect();
        let patterns = patterns.concat();
        format!(
            "<xs:simpleType name='t{name}'><xs:restriction base='{base}'>{patterns}</xs:restriction></xs:simpleType>"
        )
    };
    let schema = |types: &[String]| format!("{SCHEMA}{}</xs:schema>", types.concat());

    let costly = "[a-z]{19900}[0-9]{19900}".to_owned();
    assert!(!read(&schema(&[step(0, "xs:string", std::slice::from_ref(&costly))]))?.is_fatal());
    let report = read(&schema(&[step(0, "xs:string", &vec![costly; 6])]))?;
    assert!(report.lines().any(|line| line.contains("cannot be used together")));

    let base = |n: usize| if n == 0 { "xs:string".to_owned() } else { format!("t{}", n - 1) };
    let chain = |length| -> Vec<_> { (0..length).map(|n| step(n, &base(n), &["a".repeat(16_000)])).collect() };
    assert!(!read(&schema(&chain(4)))?.is_fatal());
    let report = read(&schema(&chain(5)))?;
    assert_eq!(report.lines().filter(|line| line.contains("take more than 65536 bytes")).count(), 1);
    Ok(())
}

#[test]
fn what_is_repeated_is_short() -> Result<(), Box<dyn Error>> {
    let long = "x".repeat(100_000);
    let report = read(&SCHEMA.replace('>', &format!(" targetNamespace='urn:{long}'/>")))?;
    assert!(report.lines().any(|line| line.contains("`targetNamespace` is longer than 1000 bytes")));
    let docs = format!("<xs:annotation><xs:documentation>{long}</xs:documentation></xs:annotation>");
    let text = format!("{SCHEMA}<xs:complexType name='t'>{docs}<xs:sequence/></xs:complexType></xs:schema>");
    assert!(!read(&text)?.is_fatal());
    Ok(())
}
