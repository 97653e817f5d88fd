//! Documents of small schemas, counted.

use std::fs;
use std::io;

use super::collect::{self, DRIVER, Name, WellKnown};
use super::schema::Schema;
use super::{Manner, Samples};

/// The documents of the element `r` of a schema, minimal and maximal and random ones.
fn documents(declarations: &str) -> io::Result<Vec<String>> {
    let folder = tempfile::tempdir()?;
    let contract = folder.path().join("contract.xsd");
    fs::write(&contract, format!("<s:schema xmlns:s='http://www.w3.org/2001/XMLSchema'>{declarations}</s:schema>"))?;
    let written = folder.path().join("written");
    let collected = collect::collect(&contract, &written, &WellKnown::default())?;
    assert!(collected.roots.contains(&Name::new("", "r")), "{:?}", collected.roots);
    let schema = Schema::read(&written, DRIVER)?;
    let samples = Samples::of(&schema);
    let manners = [Manner::Minimal, Manner::Maximal].into_iter().chain((1..30).map(Manner::Random));
    Ok(manners.filter_map(|manner| samples.document(&Name::new("", "r"), manner)).map(|sample| sample.text).collect())
}

/// How often an element stands in each document.
fn counts(documents: &[String], element: &str) -> Vec<usize> {
    documents.iter().map(|text| text.matches(&format!("<{element}")).count()).collect()
}

fn element(content: &str) -> String {
    format!("<s:element name='r'><s:complexType>{content}</s:complexType></s:element>")
}

#[test]
fn occurs_as_often_as_it_may() -> io::Result<()> {
    let particle = "<s:sequence><s:element name='a' type='s:int' minOccurs='2' maxOccurs='5'/>\
                    <s:element name='b' type='s:int' minOccurs='0'/></s:sequence>";
    let documents = documents(&element(particle))?;
    let (first, second) = (counts(&documents, "a"), counts(&documents, "b"));
    assert_eq!((first.first(), second.first()), (Some(&2), Some(&0)));
    assert!(first.iter().all(|count| (2..=5).contains(count)) && first.iter().any(|count| *count > 2), "{first:?}");
    assert!(second.iter().all(|count| *count <= 1) && second.contains(&1), "{second:?}");
    Ok(())
}

#[test]
fn chooses_one_branch() -> io::Result<()> {
    let particle = "<s:choice><s:element name='a' type='s:int'/><s:element name='b' type='s:int'/></s:choice>";
    let documents = documents(&element(particle))?;
    let sums: Vec<_> = counts(&documents, "a").iter().zip(counts(&documents, "b")).map(|(a, b)| (*a, b)).collect();
    assert!(sums.iter().all(|(a, b)| a + b == 1), "{sums:?}");
    assert!(sums.contains(&(1, 0)) && sums.contains(&(0, 1)), "{sums:?}");
    Ok(())
}

#[test]
fn comes_to_an_end() -> io::Result<()> {
    let recursive = "<s:complexType name='t'><s:choice><s:element name='a' type='t' maxOccurs='9'/>\
                     <s:element name='b' type='s:int'/></s:choice></s:complexType><s:element name='r' type='t'/>";
    let documents = documents(recursive)?;
    assert_eq!(documents.len(), 31);
    assert!(counts(&documents, "a").iter().any(|count| *count > 2));
    Ok(())
}

#[test]
fn nothing_stands_for_what_has_no_end() -> io::Result<()> {
    let endless = "<s:complexType name='t'><s:sequence><s:element name='a' type='t'/></s:sequence></s:complexType>\
                   <s:element name='r' type='t'/>";
    assert_eq!(documents(endless)?, Vec::<String>::new());
    Ok(())
}

#[test]
fn something_stands_for_what_is_abstract() -> io::Result<()> {
    let declarations = "<s:element name='h' type='s:string' abstract='true'/>\
                        <s:element name='m' type='s:string' substitutionGroup='h'/>\
                        <s:element name='r'><s:complexType><s:sequence><s:element ref='h'/></s:sequence></s:complexType></s:element>";
    let documents = documents(declarations)?;
    assert!(counts(&documents, "m").iter().all(|count| *count == 1));
    assert!(counts(&documents, "h").iter().all(|count| *count == 0));
    Ok(())
}
