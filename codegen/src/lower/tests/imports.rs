//! Contracts in several files (WSDL 1.1, 2.1.1 and 2.2).

use std::fs;

use super::*;

const HEAD: &str = "xmlns='http://schemas.xmlsoap.org/wsdl/' xmlns:xs='http://www.w3.org/2001/XMLSchema'
    xmlns:soap='http://schemas.xmlsoap.org/wsdl/soap/' xmlns:a='urn:a' xmlns:b='urn:b' xmlns:c='urn:c'";

fn built(files: &[(&str, String)]) -> (Api, Vec<String>) {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        fs::write(folder.path().join(name), text).expect("a file");
    }
    let path = folder.path().join("service.wsdl");
    let (api, report) = front(&path, &Files::beside(&path), &Options::default());
    assert_eq!(report.lines().collect::<Vec<_>>(), Vec::<String>::new());
    (api.unwrap_or_default(), report.warnings().collect())
}

fn definitions(target: &str, content: &str) -> String {
    format!("<definitions {HEAD} targetNamespace='{target}'>{content}</definitions>")
}

#[test]
fn a_contract_comes_from_wherever_its_parts_are() {
    let schema = |target: &str, name: &str| {
        format!("<xs:schema targetNamespace='{target}'><xs:element name='{name}' type='xs:string'/></xs:schema>")
    };
    let operations = "<operation name='get'><input><soap:body/></input><output><soap:body/></output></operation>";
    let (api, warnings) = built(&[
        // A service that imports its binding, as WSDL 1.1's example in 2.1.2 does.
        (
            "service.wsdl",
            definitions(
                "urn:a",
                "<import namespace='urn:b' location='binding.wsdl'/>
                 <service name='S'><port name='p' binding='b:B'><soap:address location='http://localhost/'/></port>
                 </service>",
            ),
        ),
        (
            "binding.wsdl",
            definitions(
                "urn:b",
                &format!(
                    "<import namespace='urn:c' location='types.wsdl'/><import namespace='urn:x' location='plain.xsd'/>
                     <message name='m'><part name='p' element='c:first'/></message>
                     <message name='n'><part name='p' element='c:second'/></message>
                     <portType name='P'><operation name='get'><input message='b:m'/><output message='b:n'/></operation>
                     </portType><binding name='B' type='b:P'>
                     <soap:binding transport='http://schemas.xmlsoap.org/soap/http'/>{operations}</binding>"
                ),
            ),
        ),
        // Types alone, in two `wsdl:types` and in two schemas of one namespace; it imports the first file again.
        (
            "types.wsdl",
            definitions(
                "urn:c",
                &format!(
                    "<import namespace='urn:a' location='service.wsdl'/><types>{}</types><types>{}</types>",
                    schema("urn:c", "first"),
                    schema("urn:c", "second")
                ),
            ),
        ),
        (
            "plain.xsd",
            schema("urn:x", "third").replace("<xs:schema", "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'"),
        ),
    ]);
    assert_eq!(warnings, Vec::<String>::new());
    let [port_type] = api.port_types.as_slice() else { panic!("not one port type") };
    assert_eq!(port_type.endpoints[0].address.as_deref(), Some("http://localhost/"));
    let roots: Vec<_> = api.roots.iter().map(|root| root.element.local.as_str()).collect();
    assert_eq!(roots, ["first", "second", "third"]);
}

#[test]
fn imports_that_are_not_what_they_say_are_told_and_read() {
    let (api, warnings) = built(&[
        (
            "service.wsdl",
            definitions(
                "urn:a",
                "<import namespace='urn:b'/><import namespace='urn:b' location='other.wsdl'/>
                 <portType name='P'><operation name='get'><input message='c:m'/></operation></portType>",
            ),
        ),
        ("other.wsdl", definitions("urn:c", "<message name='m'/>")),
    ]);
    assert_eq!(api.port_types.len(), 1);
    let told = |text: &str| warnings.iter().filter(|warning| warning.contains(text)).count();
    assert_eq!(told("this import does not say where its file is: it is left out"), 1);
    assert_eq!(told("the target namespace of this file is `urn:c`, and here it is to be `urn:b`"), 1);
    assert_eq!(told("nothing binds the port type `P`: it is taken for document style"), 1);
    assert_eq!(warnings.len(), 3);
}
