//! No contract brings the generator down.

use std::error::Error;
use std::fs;
use std::thread;

use super::*;

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
    assert!(!read(&sequences(250))?.is_fatal());
    assert!(read(&sequences(300))?.is_fatal());
    assert!(read(&types(100))?.is_fatal());
    // On half of the stack that a thread gets by itself.
    let deep = types(84);
    let fatal =
        thread::Builder::new().stack_size(1024 * 1024).spawn(move || read(&deep).map(|report| report.is_fatal()))?;
    assert!(!fatal.join().map_err(|_| "the thread panicked")??);
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
