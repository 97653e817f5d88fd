//! Rules of XML Schema against schemas that break them and schemas that keep them.

use std::path::{Path, PathBuf};

use crate::report::Report;
use crate::source::{LoadError, Loaded, Resolver};
use crate::{check, read, resolve};

/// Files that are nowhere but here; the first is the contract.
struct Texts<'t>(Vec<(&'t str, String)>);

impl Resolver for Texts<'_> {
    fn load(&self, _: Option<&Path>, location: &str) -> Result<Loaded, LoadError> {
        let found = self.0.iter().find(|(name, _)| *name == location);
        let (name, text) = found.ok_or(LoadError { message: "missing".into(), help: None, remote: false })?;
        Ok(Loaded { path: PathBuf::from(name), key: PathBuf::from(name), text: text.clone() })
    }
}

fn schema(attributes: &str, body: &str) -> String {
    format!("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:t='urn:t' {attributes}>{body}</xs:schema>")
}

/// The errors of a contract.
fn told(files: Vec<(&str, String)>, is_strict: bool) -> Vec<String> {
    let mut report = Report::strict(is_strict);
    let first = files.first().map(|(name, _)| PathBuf::from(name)).unwrap_or_default();
    let contract = read::contract(&first, &Texts(files), &mut report);
    if !report.is_fatal() {
        let resolution = resolve::names(&contract, &mut report);
        if !report.is_fatal() {
            check::rules(&contract, &resolution, &mut report);
        }
    }
    report.lines().collect()
}

/// Schemas that break a rule which is kept at any time, and what is told.
const BROKEN: &[(&str, &str)] = &[
    // Circles.
    (
        "<xs:group name='g'><xs:sequence><xs:group ref='t:g'/></xs:sequence></xs:group>",
        "a model group holds itself",
    ),
    (
        "<xs:attributeGroup name='a'><xs:attributeGroup ref='t:b'/></xs:attributeGroup>
         <xs:attributeGroup name='b'><xs:attributeGroup ref='t:a'/></xs:attributeGroup>",
        "an attribute group holds itself",
    ),
    (
        "<xs:complexType name='c'><xs:complexContent><xs:extension base='t:c'/></xs:complexContent></xs:complexType>",
        "a complex type is derived from itself",
    ),
    (
        "<xs:element name='a' substitutionGroup='t:b'/><xs:element name='b' substitutionGroup='t:a'/>",
        "an element stands for itself",
    ),
    ("<xs:simpleType name='u'><xs:union memberTypes='xs:int t:u'/></xs:simpleType>", "made of itself"),
    // Simple types.
    (
        "<xs:simpleType name='l'><xs:list itemType='xs:NMTOKENS'/></xs:simpleType>",
        "the items of a list cannot be lists",
    ),
    (
        "<xs:simpleType name='u'><xs:union memberTypes='xs:int'/></xs:simpleType>
         <xs:simpleType name='r'><xs:restriction base='t:u'><xs:length value='1'/></xs:restriction></xs:simpleType>",
        "a union has no facet `xs:length`",
    ),
    (
        "<xs:simpleType name='r'><xs:restriction base='xs:token'><xs:whiteSpace value='preserve'/></xs:restriction></xs:simpleType>",
        "keeps blanks",
    ),
    (
        "<xs:simpleType name='r'><xs:restriction base='xs:date'><xs:enumeration value='soon'/></xs:restriction></xs:simpleType>",
        "`soon` is no value",
    ),
    (
        "<xs:simpleType name='l'><xs:list itemType='xs:int'/></xs:simpleType>
         <xs:simpleType name='r'><xs:restriction base='t:l'><xs:enumeration value='1 x'/></xs:restriction></xs:simpleType>",
        "`1 x` is no value",
    ),
    (
        "<xs:simpleType name='a'><xs:restriction base='xs:int'><xs:maxExclusive value='9'/></xs:restriction></xs:simpleType>
         <xs:simpleType name='b'><xs:restriction base='t:a'><xs:maxInclusive value='9'/></xs:restriction></xs:simpleType>",
        "this `xs:maxInclusive` is wider",
    ),
    ("<xs:attribute name='a' type='xs:boolean' default='yes'/>", "`yes` is no value"),
    // Complex types.
    (
        "<xs:complexType name='c'><xs:complexContent><xs:extension base='xs:string'/></xs:complexContent></xs:complexType>",
        "cannot have a simple type as its base",
    ),
    (
        "<xs:complexType name='e'><xs:sequence/></xs:complexType>
         <xs:complexType name='c'><xs:simpleContent><xs:extension base='t:e'/></xs:simpleContent></xs:complexType>",
        "extends a type that holds text",
    ),
    (
        "<xs:complexType name='c'><xs:attribute name='a'/><xs:attribute name='a'/></xs:complexType>",
        "the attribute `a` is declared twice",
    ),
];

/// Schemas that break a rule which is kept where it is to be strict.
const LAX: &[(&str, &str)] = &[
    // How a schema is written.
    ("<xs:element name='a'/><xs:import namespace='urn:b'/>", "is to stand before all definitions"),
    ("<xs:import namespace='urn:t'/>", "imports another namespace"),
    ("<xs:element name='a'><xs:complexType/><xs:annotation/></xs:element>", "`xs:annotation` stands once"),
    ("<xs:element name='a' id='x'/><xs:element name='b' id='x'/>", "the `id` `x` is given twice"),
    ("<xs:element name='a' id='1'/>", "`1` is no `id`"),
    ("<xs:element name='a' form='qualified'/>", "has no attribute `form`"),
    ("text", "text does not belong"),
    ("<xs:attribute name='xmlns'/>", "no attribute can be called `xmlns`"),
    ("<xs:element name='a' type='b'/><xs:simpleType name='b'><xs:list itemType='xs:int'/></xs:simpleType>", "is taken"),
    // Identity constraints.
    (
        "<xs:element name='a'><xs:key name='k'><xs:selector xpath='b'/><xs:field xpath='@c'/></xs:key>
         <xs:keyref name='r' refer='t:k'><xs:selector xpath='b'/><xs:field xpath='@c'/><xs:field xpath='@d'/></xs:keyref>
         </xs:element>",
        "the key `k` has 1 fields, and this has 2",
    ),
    (
        "<xs:element name='a'><xs:unique name='k'><xs:selector xpath='//b'/><xs:field xpath='@c'/></xs:unique></xs:element>",
        "`//b` cannot stand in `xs:selector`",
    ),
    // Derivation.
    (
        "<xs:complexType name='f' final='extension'/>
         <xs:complexType name='c'><xs:complexContent><xs:extension base='t:f'/></xs:complexContent></xs:complexType>",
        "the type `f` is final and cannot be extended",
    ),
    (
        "<xs:simpleType name='f' final='list'><xs:restriction base='xs:int'/></xs:simpleType>
         <xs:simpleType name='l'><xs:list itemType='t:f'/></xs:simpleType>",
        "cannot be listed",
    ),
    (
        "<xs:complexType name='m' mixed='true'><xs:sequence><xs:any/></xs:sequence></xs:complexType>
         <xs:complexType name='c'><xs:complexContent><xs:extension base='t:m'><xs:sequence><xs:element name='a'/>
         </xs:sequence></xs:extension></xs:complexContent></xs:complexType>",
        "this content is not mixed, and that of the base is mixed",
    ),
    (
        "<xs:element name='h' type='xs:int'/><xs:element name='m' type='xs:date' substitutionGroup='t:h'/>",
        "the type of `m` is not derived from that of `h`",
    ),
    // Attributes.
    (
        "<xs:complexType name='b'><xs:attribute name='a' use='required'/></xs:complexType>
         <xs:complexType name='c'><xs:complexContent><xs:restriction base='t:b'><xs:attribute name='a'/></xs:restriction>
         </xs:complexContent></xs:complexType>",
        "the attribute `a` is required by the base",
    ),
    (
        "<xs:complexType name='b'/>
         <xs:complexType name='c'><xs:complexContent><xs:restriction base='t:b'><xs:attribute name='a'/></xs:restriction>
         </xs:complexContent></xs:complexType>",
        "the attribute `a` is none of the base's",
    ),
    (
        "<xs:complexType name='c'><xs:attribute name='a' type='xs:ID'/><xs:attribute name='b' type='xs:ID'/></xs:complexType>",
        "at most one attribute that is an `xs:ID`",
    ),
    ("<xs:attribute name='a' type='xs:ID' default='x'/>", "what is an `xs:ID`"),
    (
        "<xs:complexType name='c'><xs:attribute name='a' use='required' default='x'/></xs:complexType>",
        "an attribute with a default is optional",
    ),
    ("<xs:attribute name='a' type='xs:NOTATION'/>", "nothing is just an `xs:NOTATION`"),
    // Contents.
    (
        "<xs:complexType name='c'><xs:sequence><xs:element name='a' minOccurs='0'/><xs:element name='a'/></xs:sequence></xs:complexType>",
        "`a` may be this particle's",
    ),
    (
        "<xs:complexType name='c'><xs:sequence><xs:element name='a' maxOccurs='3'/><xs:any/></xs:sequence></xs:complexType>",
        "`a` may be this particle's",
    ),
    (
        "<xs:complexType name='c'><xs:sequence><xs:element name='a' type='xs:int'/><xs:element name='a' type='xs:date'/>
         </xs:sequence></xs:complexType>",
        "`a` is of another type",
    ),
    (
        "<xs:group name='g'><xs:all><xs:element name='a'/></xs:all></xs:group>
         <xs:complexType name='c'><xs:sequence><xs:group ref='t:g'/></xs:sequence></xs:complexType>",
        "is the whole of a content",
    ),
    (
        "<xs:complexType name='b'><xs:sequence><xs:element name='a'/></xs:sequence></xs:complexType>
         <xs:complexType name='c'><xs:complexContent><xs:restriction base='t:b'/></xs:complexContent></xs:complexType>",
        "not one that its base allows",
    ),
    (
        "<xs:complexType name='b'><xs:sequence><xs:element name='a'/></xs:sequence></xs:complexType>
         <xs:complexType name='c'><xs:complexContent><xs:restriction base='t:b'><xs:sequence>
         <xs:element name='a' maxOccurs='2'/></xs:sequence></xs:restriction></xs:complexContent></xs:complexType>",
        "not one that its base allows",
    ),
];

/// Schemas that keep all rules.
const KEPT: &[&str] = &[
    "<xs:complexType name='c'><xs:sequence><xs:element name='a' minOccurs='2' maxOccurs='2'/><xs:element name='a'/></xs:sequence></xs:complexType>",
    "<xs:complexType name='c'><xs:choice maxOccurs='unbounded'><xs:element name='a'/><xs:any namespace='##other'/></xs:choice></xs:complexType>",
    "<xs:complexType name='c'><xs:all><xs:element name='a' minOccurs='0'/><xs:element name='b'/></xs:all></xs:complexType>",
    "<xs:complexType name='b'><xs:sequence><xs:any maxOccurs='unbounded'/></xs:sequence></xs:complexType>
     <xs:complexType name='c'><xs:complexContent><xs:restriction base='t:b'><xs:sequence><xs:element name='a'/>
     </xs:sequence></xs:restriction></xs:complexContent></xs:complexType>",
    "<xs:complexType name='b'><xs:choice><xs:element name='a'/><xs:element name='b'/></xs:choice></xs:complexType>
     <xs:complexType name='c'><xs:complexContent><xs:restriction base='t:b'><xs:sequence><xs:element name='b'/>
     </xs:sequence></xs:restriction></xs:complexContent></xs:complexType>",
    "<xs:complexType name='b'><xs:sequence><xs:element name='a' minOccurs='0'/><xs:element name='b' type='xs:decimal'/>
     </xs:sequence></xs:complexType>
     <xs:complexType name='c'><xs:complexContent><xs:restriction base='t:b'><xs:sequence><xs:element name='b' type='xs:int'/>
     </xs:sequence></xs:restriction></xs:complexContent></xs:complexType>",
    "<xs:element name='h' type='xs:decimal'/><xs:element name='m' type='xs:byte' substitutionGroup='t:h'/>
     <xs:element name='n' substitutionGroup='t:h'/>",
    "<xs:simpleType name='u'><xs:union memberTypes='xs:int xs:date'/></xs:simpleType>
     <xs:simpleType name='r'><xs:restriction base='t:u'><xs:enumeration value='7'/><xs:enumeration value='2026-01-31'/>
     </xs:restriction></xs:simpleType>
     <xs:element name='h' type='t:u'/><xs:element name='m' type='xs:int' substitutionGroup='t:h'/>
     <xs:attribute name='a' type='t:r' default='7'/>",
    "<xs:simpleType name='b'><xs:restriction base='xs:boolean'><xs:pattern value='true|1'/></xs:restriction></xs:simpleType>",
    "<xs:simpleType name='q'><xs:restriction base='xs:QName'><xs:enumeration value='t:a'/></xs:restriction></xs:simpleType>",
    "<xs:complexType name='m' mixed='true'><xs:sequence><xs:element name='a' minOccurs='0'/></xs:sequence></xs:complexType>
     <xs:element name='e' type='t:m' default='text'/>",
    "<xs:complexType name='c'><xs:attribute ref='xml:lang' use='required'/></xs:complexType>",
];

#[test]
fn broken_rules_are_told() {
    let of = |body: &str, is_strict| told(vec![("a.xsd", schema("targetNamespace='urn:t'", body))], is_strict);
    for (body, message) in BROKEN {
        let told = of(body, false);
        assert!(told.iter().any(|line| line.contains(message)), "{body}\n{told:#?}");
    }
    for (body, message) in LAX {
        let told = of(body, true);
        assert!(told.iter().any(|line| line.contains(message)), "{body}\n{told:#?}");
        assert_eq!(of(body, false), [""; 0], "{body}");
    }
    for body in KEPT {
        assert_eq!(of(body, true), [""; 0], "{body}");
    }
}

#[test]
fn a_file_twice_is_no_second_definition() {
    let first =
        schema("targetNamespace='urn:t'", "<xs:include schemaLocation='b.xsd'/><xs:include schemaLocation='c.xsd'/>");
    let copy = |ty: &str| schema("targetNamespace='urn:t'", &format!("<xs:element name='a' type='xs:{ty}'/>"));
    let files = |ty| vec![("a.xsd", first.clone()), ("b.xsd", copy("int")), ("c.xsd", copy(ty))];
    assert_eq!(told(files("int"), true), [""; 0]);
    assert!(told(files("date"), true).iter().any(|line| line.contains("`a` is defined twice")));
}

#[test]
fn what_is_redefined_keeps_its_definition() {
    let new = "<xs:redefine schemaLocation='b.xsd'>
        <xs:simpleType name='s'><xs:restriction base='t:s'><xs:maxInclusive value='9'/></xs:restriction></xs:simpleType>
        <xs:complexType name='c'><xs:complexContent><xs:extension base='t:c'><xs:sequence><xs:element name='b'/>
        </xs:sequence></xs:extension></xs:complexContent></xs:complexType>
        <xs:group name='g'><xs:sequence><xs:group ref='t:g'/><xs:element name='y'/></xs:sequence></xs:group>
        <xs:attributeGroup name='a'><xs:attributeGroup ref='t:a'/><xs:attribute name='j'/></xs:attributeGroup>
        </xs:redefine>";
    let old = "<xs:simpleType name='s'><xs:restriction base='xs:int'/></xs:simpleType>
        <xs:complexType name='c'><xs:sequence><xs:element name='a'/></xs:sequence></xs:complexType>
        <xs:group name='g'><xs:sequence><xs:element name='x'/></xs:sequence></xs:group>
        <xs:attributeGroup name='a'><xs:attribute name='i'/></xs:attributeGroup>";
    // With a target namespace of its own, and as one that takes the namespace of whoever redefines it.
    for attributes in ["targetNamespace='urn:t'", "xmlns='urn:t'"] {
        let files =
            |old: &str| vec![("a.xsd", schema("targetNamespace='urn:t'", new)), ("b.xsd", schema(attributes, old))];
        assert_eq!(told(files(old), true), [""; 0]);
        assert!(told(files(""), true).iter().any(|line| line.contains("does not define `c`")));
    }
}

#[test]
fn the_same_file_goes_into_several_namespaces() {
    let a = "<xs:import namespace='urn:u' schemaLocation='b.xsd'/><xs:include schemaLocation='c.xsd'/><xs:element name='a' type='t:s'/>";
    let b = "<xs:include schemaLocation='c.xsd'/><xs:element name='b' type='t:s'/>";
    let c = "<xs:simpleType name='s'><xs:restriction base='q'/></xs:simpleType>
        <xs:simpleType name='q'><xs:restriction base='xs:int'/></xs:simpleType>";
    let b = schema("targetNamespace='urn:u'", b).replace("xmlns:t='urn:t'", "xmlns:t='urn:u'");
    let files = vec![("a.xsd", schema("targetNamespace='urn:t'", a)), ("b.xsd", b), ("c.xsd", schema("", c))];
    assert_eq!(told(files, true), [""; 0]);
}

#[test]
fn what_is_missing_harms_where_it_is_used() {
    let files = |body: &str| {
        let import = "<xs:import namespace='urn:m' schemaLocation='m.xsd'/>".to_owned();
        vec![("a.xsd", schema("targetNamespace='urn:t' xmlns:m='urn:m'", &(import + body)))]
    };
    assert_eq!(told(files("<xs:element name='a' type='xs:int'/>"), true), [""; 0]);
    let told = told(files("<xs:element name='a' type='m:b'/><xs:element name='c' type='m:d'/>"), true);
    assert_eq!(told.len(), 1);
    assert!(told.iter().all(|line| line.ends_with("missing")), "{told:?}");
}
