//! Content models: what becomes a field, and what a type of its own. The shape of each schema is from the standard's
//! own rules (XML Schema part 1, 3.4, 3.7 to 3.10).

use std::fs;

use super::*;
use crate::model::{Choice, Family, Field, Place, Record, RecordKind, Start, Wildcard};

fn api(declarations: &str) -> Api {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("schema.xsd");
    let head = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:t='urn:t' targetNamespace='urn:t'>";
    fs::write(&path, format!("{head}{declarations}</xs:schema>")).expect("a file");
    let (api, report) = front(&path, &Files::beside(&path), &Options::default());
    assert_eq!(report.lines().collect::<Vec<_>>(), Vec::<String>::new());
    api.unwrap_or_default()
}

fn record<'a>(api: &'a Api, name: &str) -> &'a Record {
    super::record(api, name).unwrap_or_else(|| panic!("no record {name}"))
}

fn choice<'a>(api: &'a Api, name: &str) -> &'a Choice {
    let found = api.types.iter().find_map(|ty| match ty {
        Type::Choice(choice) if choice.name == name => Some(choice),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("no choice {name}"))
}

fn family<'a>(api: &'a Api, name: &str) -> &'a Family {
    let found = api.types.iter().find_map(|ty| match ty {
        Type::Family(family) if family.name == name => Some(family),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("no family {name}"))
}

/// `name min..max`, one a field.
fn shape(fields: &[Field]) -> Vec<String> {
    let max = |field: &Field| field.occurs.max.map_or("*".to_owned(), |max| max.to_string());
    fields.iter().map(|field| format!("{} {}..{}", field.name, field.occurs.min, max(field))).collect()
}

#[test]
fn a_choice_is_one_field() {
    let api = api(r#"<xs:complexType name="pay"><xs:sequence>
          <xs:element name="amount" type="xs:decimal"/>
          <xs:choice><xs:element name="card" type="xs:string"/><xs:element name="cash" type="xs:int"/></xs:choice>
        </xs:sequence></xs:complexType>"#);
    let pay = record(&api, "Pay");
    assert_eq!(shape(&pay.fields), ["amount 1..1", "choice 1..1"]);
    assert_eq!(shape(&choice(&api, "PayChoice").variants), ["Card 1..1", "Cash 1..1"]);
    let Some(Field { place: Place::Group(starts), .. }) = pay.fields.get(1) else { panic!("no group") };
    assert_eq!(starts.len(), 2);
}

#[test]
fn a_choice_may_be_left_out_where_an_alternative_may_be_empty() {
    let api = api(r#"<xs:complexType name="t"><xs:choice>
          <xs:element name="a" type="xs:string" minOccurs="0"/><xs:element name="b" type="xs:string" maxOccurs="2"/>
        </xs:choice></xs:complexType>"#);
    assert_eq!(shape(&record(&api, "T").fields), ["choice 0..1"]);
    assert_eq!(shape(&choice(&api, "TChoice").variants), ["A 1..1", "B 1..2"]);
}

#[test]
fn choices_within_choices_and_sequences_within_sequences_are_one() {
    let api = api(r#"<xs:complexType name="t"><xs:sequence>
          <xs:sequence><xs:element name="a" type="xs:string"/></xs:sequence>
          <xs:choice maxOccurs="unbounded">
            <xs:element name="b" type="xs:string" maxOccurs="unbounded"/>
            <xs:choice><xs:element name="c" type="xs:string"/><xs:any namespace="urn:x"/></xs:choice>
          </xs:choice>
        </xs:sequence></xs:complexType>"#);
    assert_eq!(shape(&record(&api, "T").fields), ["a 1..1", "choice 1..*"]);
    let choice = choice(&api, "TChoice");
    assert_eq!(shape(&choice.variants), ["B 1..1", "C 1..1", "Any 1..1"]);
    let place = &choice.variants[2].place;
    assert_eq!(*place, Place::Group(vec![Start::Any(Wildcard::OneOf(vec!["urn:x".to_owned()]))]));
}

#[test]
fn a_sequence_that_repeats_is_a_record_unless_it_is_one_element() {
    let api = api(r#"<xs:complexType name="t"><xs:sequence>
          <xs:sequence minOccurs="0" maxOccurs="unbounded">
            <xs:element name="key" type="xs:string"/><xs:element name="value" type="xs:string" minOccurs="0"/>
          </xs:sequence>
          <xs:sequence minOccurs="0" maxOccurs="3"><xs:element name="only" type="xs:int"/></xs:sequence>
        </xs:sequence></xs:complexType>"#);
    assert_eq!(shape(&record(&api, "T").fields), ["sequence 0..*", "only 0..3"]);
    let sequence = record(&api, "TSequence");
    assert_eq!(sequence.kind, RecordKind::Group);
    assert_eq!(shape(&sequence.fields), ["key 1..1", "value 0..1"]);
}

#[test]
fn a_named_group_is_inlined_once_and_else_has_one_type() {
    let api = api(r#"
        <xs:group name="either"><xs:choice><xs:element name="a" type="xs:int"/><xs:element name="b" type="xs:int"/></xs:choice></xs:group>
        <xs:group name="both"><xs:sequence><xs:element name="c" type="xs:int"/><xs:element name="d" type="xs:int"/></xs:sequence></xs:group>
        <xs:complexType name="t"><xs:sequence><xs:group ref="t:either"/><xs:group ref="t:both"/></xs:sequence></xs:complexType>
        <xs:complexType name="u"><xs:sequence><xs:group ref="t:either" minOccurs="0"/><xs:group ref="t:both" maxOccurs="unbounded"/></xs:sequence></xs:complexType>"#);
    assert_eq!(shape(&record(&api, "T").fields), ["either 1..1", "c 1..1", "d 1..1"]);
    assert_eq!(shape(&record(&api, "U").fields), ["either 0..1", "both 1..*"]);
    assert_eq!(record(&api, "T").fields[0].ty, record(&api, "U").fields[0].ty);
    assert_eq!(choice(&api, "Either").variants.len(), 2);
    assert_eq!(record(&api, "Both").kind, RecordKind::Group);
}

#[test]
fn an_extension_has_what_its_base_has_and_a_restriction_what_it_says() {
    let api = api(r#"
        <xs:complexType name="base"><xs:sequence><xs:element name="a" type="xs:int" minOccurs="0"/></xs:sequence>
          <xs:attribute name="x" type="xs:int"/><xs:attribute name="y" type="xs:int"/></xs:complexType>
        <xs:complexType name="more"><xs:complexContent><xs:extension base="t:base">
          <xs:sequence><xs:element name="b" type="xs:int"/></xs:sequence><xs:attribute name="z" type="xs:int"/>
        </xs:extension></xs:complexContent></xs:complexType>
        <xs:complexType name="less"><xs:complexContent><xs:restriction base="t:base">
          <xs:sequence><xs:element name="a" type="xs:int"/></xs:sequence>
          <xs:attribute name="x" use="required" type="xs:int"/><xs:attribute name="y" use="prohibited"/>
        </xs:restriction></xs:complexContent></xs:complexType>"#);
    assert_eq!(shape(&record(&api, "More").fields), ["a 0..1", "b 1..1", "x 0..1", "y 0..1", "z 0..1"]);
    assert_eq!(shape(&record(&api, "Less").fields), ["a 1..1", "x 1..1"]);
}

#[test]
fn derived_types_are_a_family_where_an_element_may_be_any_of_them() {
    let api = api(r#"
        <xs:complexType name="shape" abstract="true"><xs:sequence/></xs:complexType>
        <xs:complexType name="circle"><xs:complexContent><xs:extension base="t:shape"/></xs:complexContent></xs:complexType>
        <xs:complexType name="ring"><xs:complexContent><xs:extension base="t:circle"/></xs:complexContent></xs:complexType>
        <xs:complexType name="lone" abstract="true"><xs:sequence/></xs:complexType>
        <xs:complexType name="holder"><xs:sequence>
          <xs:element name="shape" type="t:shape"/><xs:element name="circle" type="t:circle"/>
          <xs:element name="ring" type="t:ring"/><xs:element name="lone" type="t:lone"/>
        </xs:sequence></xs:complexType>"#);
    let shape = family(&api, "Shape");
    let members = |family: &Family| family.members.iter().map(|member| member.name.clone()).collect::<Vec<_>>();
    assert!(!shape.has_base);
    assert_eq!(members(shape), ["Circle", "Ring"]);
    let circle = family(&api, "AnyCircle");
    assert!(circle.has_base);
    assert_eq!(members(circle), ["Circle", "Ring"]);
    let types: Vec<_> = record(&api, "Holder").fields.iter().map(|field| field.ty.clone()).collect();
    let named = |wanted: &str| {
        let is_it = |ty: &Type| matches!(ty, Type::Family(family) if family.name == wanted);
        TypeRef::Named(TypeId(api.types.iter().position(is_it).unwrap_or_default()))
    };
    assert_eq!(types[..2], [named("Shape"), named("AnyCircle")]);
    assert_eq!(types[3], TypeRef::AnyType);
}

#[test]
fn what_may_stand_for_an_element_is_a_choice() {
    let api = api(r#"
        <xs:element name="head" type="xs:string" abstract="true"/>
        <xs:element name="one" substitutionGroup="t:head"/>
        <xs:element name="two" type="xs:token" substitutionGroup="t:one"/>
        <xs:complexType name="t"><xs:sequence><xs:element ref="t:head" maxOccurs="unbounded"/></xs:sequence></xs:complexType>"#);
    assert_eq!(shape(&record(&api, "T").fields), ["head 1..*"]);
    assert_eq!(shape(&choice(&api, "HeadChoice").variants), ["One 1..1", "Two 1..1"]);
}

#[test]
fn mixed_content_is_a_list_of_text_and_elements() {
    let api = api(r#"<xs:complexType name="letter" mixed="true"><xs:sequence>
          <xs:element name="name" type="xs:string"/>
          <xs:choice><xs:element name="day" type="xs:date"/><xs:element name="name" type="xs:string"/></xs:choice>
        </xs:sequence><xs:anyAttribute/></xs:complexType>"#);
    let letter = record(&api, "Letter");
    assert_eq!(letter.kind, RecordKind::Mixed);
    assert_eq!(shape(&letter.fields), ["content 0..*", "any_attributes 0..1"]);
    let content = choice(&api, "LetterContent");
    assert_eq!(content.text.as_deref(), Some("Text"));
    assert_eq!(shape(&content.variants), ["Name 1..1", "Day 1..1"]);
}

#[test]
fn a_box_stands_only_where_a_circle_closes() {
    let api = api(r#"
        <xs:complexType name="node"><xs:sequence>
          <xs:element name="next" type="t:node" minOccurs="0"/><xs:element name="all" type="t:node" maxOccurs="unbounded"/>
          <xs:element name="leaf" type="t:leaf"/>
        </xs:sequence></xs:complexType>
        <xs:complexType name="leaf"><xs:choice><xs:element name="up" type="t:node"/><xs:element name="end" type="xs:int"/></xs:choice></xs:complexType>"#);
    let boxes: Vec<_> = record(&api, "Node").fields.iter().map(|field| field.is_boxed).collect();
    assert_eq!(boxes, [true, false, false]);
    let boxes: Vec<_> = choice(&api, "LeafChoice").variants.iter().map(|field| field.is_boxed).collect();
    assert_eq!(boxes, [true, false]);
}

#[test]
fn one_element_may_stand_twice_in_a_sequence() {
    let api = api(r#"<xs:complexType name="t"><xs:sequence>
          <xs:element name="a" type="xs:int"/><xs:element name="b" type="xs:int"/><xs:element name="a" type="xs:int" minOccurs="0"/>
        </xs:sequence></xs:complexType>"#);
    assert_eq!(shape(&record(&api, "T").fields), ["a 1..1", "b 1..1", "a_2 0..1"]);
}
