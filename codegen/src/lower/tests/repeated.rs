//! A contract that comes to far more than it says is refused, and soon.

use std::error::Error;
use std::fmt::Write as _;

use super::*;

type Tested = Result<(), Box<dyn Error>>;

/// The errors of a schema of these definitions.
fn told(definitions: &str) -> Result<Vec<String>, Box<dyn Error>> {
    told_of(&format!("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>{definitions}</xs:schema>"))
}

fn told_of(text: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("contract.wsdl");
    std::fs::write(&path, text)?;
    Ok(front(&path, &Files::beside(&path), &Options::default()).1.lines().collect())
}

/// The definitions for each number below `count`.
fn each(count: usize, definition: impl Fn(usize) -> String) -> String {
    (0..count).map(definition).collect()
}

fn element(number: usize) -> String {
    format!("<xs:element name='e{number}' type='xs:int'/>")
}

/// A type of some elements, and as many types that extend it.
fn extended(count: usize) -> String {
    let extends = |number| {
        format!(
            "<xs:complexType name='t{number}'><xs:complexContent><xs:extension base='base'/></xs:complexContent></xs:complexType>"
        )
    };
    let base =
        format!("<xs:complexType name='base'><xs:sequence>{}</xs:sequence></xs:complexType>", each(count, element));
    base + &each(count, extends)
}

/// Types that each extend the one before.
fn chain(count: usize) -> String {
    let mut out = "<xs:complexType name='t0'><xs:sequence/></xs:complexType>".to_owned();
    for number in 1..count {
        let base = number - 1;
        // Writing to a `String` does not fail.
        let _ = write!(
            out,
            "<xs:complexType name='t{number}'><xs:complexContent><xs:extension base='t{base}'/></xs:complexContent></xs:complexType>"
        );
    }
    out
}

/// The same, each used by an element, and as many that extend the last.
fn family(count: usize) -> String {
    let used = |number| format!("<xs:element name='u{number}' type='t{number}'/>");
    let leaf = |number| {
        let last = count - 1;
        format!(
            "<xs:complexType name='l{number}'><xs:complexContent><xs:extension base='t{last}'/></xs:complexContent></xs:complexType>"
        )
    };
    chain(count) + &each(count, used) + &each(count, leaf)
}

fn groups(count: usize) -> String {
    let mut out =
        "<xs:group name='g0'><xs:sequence><xs:element name='e' type='xs:int'/></xs:sequence></xs:group>".to_owned();
    for number in 1..count {
        let inner = number - 1;
        let _ =
            write!(out, "<xs:group name='g{number}'><xs:sequence><xs:group ref='g{inner}'/></xs:sequence></xs:group>");
    }
    out + &format!("<xs:complexType name='t'><xs:group ref='g{}'/></xs:complexType>", count - 1)
}

/// A group of some choices, and as many types that refer to it.
fn referred(count: usize) -> String {
    let ty = |number| format!("<xs:complexType name='t{number}'><xs:group ref='g'/></xs:complexType>");
    format!("<xs:group name='g'><xs:choice>{}</xs:choice></xs:group>{}", each(count, element), each(count, ty))
}

/// The same of attributes.
fn attributes(count: usize) -> String {
    let attribute = |number| format!("<xs:attribute name='a{number}' type='xs:int'/>");
    let ty = |number| format!("<xs:complexType name='t{number}'><xs:attributeGroup ref='g'/></xs:complexType>");
    format!("<xs:attributeGroup name='g'>{}</xs:attributeGroup>{}", each(count, attribute), each(count, ty))
}

/// A substitution group, and as many types that have its head.
fn substituted(count: usize) -> String {
    let member = |number| format!("<xs:element name='m{number}' type='xs:int' substitutionGroup='head'/>");
    let ty = |number| {
        format!("<xs:complexType name='t{number}'><xs:sequence><xs:element ref='head'/></xs:sequence></xs:complexType>")
    };
    format!("<xs:element name='head' type='xs:int'/>{}{}", each(count, member), each(count, ty))
}

/// An enumeration, and as many types that restrict it further.
fn restricted(count: usize) -> String {
    let value = |number| format!("<xs:enumeration value='v{number}'/>");
    let ty = |number| {
        format!(
            "<xs:simpleType name='t{number}'><xs:restriction base='s'><xs:maxLength value='9'/></xs:restriction></xs:simpleType>"
        )
    };
    format!(
        "<xs:simpleType name='s'><xs:restriction base='xs:string'>{}</xs:restriction></xs:simpleType>{}",
        each(count, value),
        each(count, ty)
    )
}

/// A message, and as many operations as it has parts.
fn exchanged(count: usize) -> String {
    let part = |number| format!("<part name='p{number}' type='xs:int'/>");
    let operation = |number| format!("<operation name='o{number}'><input message='m'/></operation>");
    format!(
        "<definitions xmlns='http://schemas.xmlsoap.org/wsdl/' xmlns:xs='http://www.w3.org/2001/XMLSchema'>
        <message name='m'>{}</message><portType name='p'>{}</portType></definitions>",
        each(count, part),
        each(count, operation)
    )
}

#[test]
fn what_is_repeated_is_bounded() -> Tested {
    for (definitions, reason) in [
        (extended(500), "types inherit most of it from their bases"),
        (referred(500), "groups bring most of it to where they are referred to"),
        (attributes(500), "groups bring most of it to where they are referred to"),
        (substituted(500), "most of it are elements that may stand for others"),
        (restricted(500), "simple types have most of it from those that they restrict"),
        (family(250), "most of it are derived types that may stand for their bases"),
    ] {
        let told = told(&definitions)?;
        let [only] = told.as_slice() else { return Err(format!("{reason}: {told:?}").into()) };
        assert!(only.contains("comes to more than 200000 elements here: ") && only.contains(reason), "{only}");
        assert!(only.contains("contract.wsdl:1:"), "{only}");
    }
    let told = told_of(&exchanged(500))?;
    assert!(told.iter().any(|it| it.contains("parts of messages that several operations have")), "{told:?}");
    for definitions in [extended(100), referred(100), attributes(100), substituted(100), restricted(100), family(100)] {
        assert_eq!(self::told(&definitions)?, [""; 0]);
    }
    Ok(())
}

#[test]
fn what_is_included_again_is_bounded() -> Tested {
    let folder = tempfile::tempdir()?;
    let docs = "a".repeat(1024 * 1024);
    let shared = format!("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><!-- {docs} --></xs:schema>");
    std::fs::write(folder.path().join("shared.xsd"), shared)?;
    let path = folder.path().join("contract.wsdl");
    for (count, is_told) in [(4, false), (5, true)] {
        let including = each(count, |number| {
            format!("<xs:schema targetNamespace='urn:{number}'><xs:include schemaLocation='shared.xsd'/></xs:schema>")
        });
        std::fs::write(
            &path,
            format!(
                "<definitions xmlns='http://schemas.xmlsoap.org/wsdl/' xmlns:xs='http://www.w3.org/2001/XMLSchema'>
                <types>{including}</types></definitions>"
            ),
        )?;
        let lines: Vec<_> = front(&path, &Files::beside(&path), &Options::default()).1.lines().collect();
        assert_eq!(
            lines.iter().any(|it| it.contains("files that several namespaces include come to more than 4 MiB")),
            is_told,
            "{lines:?}"
        );
    }
    Ok(())
}

#[test]
fn nothing_is_left_out_silently_where_it_goes_deep() -> Tested {
    let heads = |count: usize| {
        let member = |number| format!("<xs:element name='e{}' substitutionGroup='e{number}'/>", number + 1);
        element(0) + &each(count, member)
    };
    for (fits, does_not, expected) in [
        (chain(256), chain(257), "this type is derived from another one in more than 256 steps"),
        (groups(64), groups(65), "model groups are nested deeper than 128 here"),
        (heads(255), heads(256), "the type of this element is that of a head more than 256 elements away"),
    ] {
        assert_eq!(told(&fits)?, [""; 0], "{expected}");
        let told = told(&does_not)?;
        assert!(matches!(told.as_slice(), [only] if only.contains(expected)), "{told:?}");
    }
    Ok(())
}
