use crate::contract::Element;
use crate::simple::{Date, QName};
use crate::wire::{ReadOptions, Strictness, WriteOptions, from_str, to_string};
use crate::xml::AnySimple;

const ROOT: Element = Element::local("r");

fn read(xml: &str) -> Result<AnySimple, String> {
    let options = ReadOptions { strictness: Strictness::Strict, ..ReadOptions::new() };
    from_str(xml, &ROOT, &options).map_err(|error| error.to_string())
}

#[test]
fn a_value_keeps_the_type_that_it_says_to_be_of() {
    let schema = "http://www.w3.org/2001/XMLSchema";
    let instance = "http://www.w3.org/2001/XMLSchema-instance";
    let xml = format!("<r xmlns:i='{instance}' xmlns:s='{schema}' i:type='s:date'>2024-02-29</r>");
    let value = read(&xml).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(value.as_str(), "2024-02-29");
    assert_eq!(value.actual_type().cloned(), QName::new(schema, "date").ok());
    assert!(value.read::<Date>().is_ok() && value.read::<i32>().is_err());
    let written = to_string(&value, &ROOT, &WriteOptions::default()).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(read(&written), Ok(value), "{written}");
}

#[test]
fn a_text_needs_no_type() {
    let value = read("<r> a <!-- and --> b </r>").unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(value, AnySimple::from(" a  b "));
    assert_eq!(value.actual_type(), None);
    let written = to_string(&value, &ROOT, &WriteOptions::default());
    assert_eq!(written.as_deref(), Ok("<r> a  b </r>"));
    assert!(read("<r a='1'/>").is_err() && read("<r><b/></r>").is_err());
}
