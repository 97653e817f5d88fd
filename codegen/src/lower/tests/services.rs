//! What operations exchange, by the words of WSDL 1.1 (2.3 to 2.7 and 3).

use std::fs;

use super::*;
use crate::model::{Body, Field, Message, Operation, Place, PortType, XmlName};

/// The model of a contract with these types and definitions, and the warnings of it.
fn built(types: &str, definitions: &str) -> (Api, Vec<String>) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("contract.wsdl");
    let text = format!(
        "<definitions xmlns='http://schemas.xmlsoap.org/wsdl/' xmlns:soap='http://schemas.xmlsoap.org/wsdl/soap/'
            xmlns:soap12='http://schemas.xmlsoap.org/wsdl/soap12/' xmlns:http='http://schemas.xmlsoap.org/wsdl/http/'
            xmlns:mime='http://schemas.xmlsoap.org/wsdl/mime/' xmlns:xs='http://www.w3.org/2001/XMLSchema'
            xmlns:t='urn:t' targetNamespace='urn:t'>
          <types><xs:schema targetNamespace='urn:t'>{types}</xs:schema></types>{definitions}</definitions>"
    );
    fs::write(&path, text).expect("a file");
    let (api, report) = front(&path, &Files::beside(&path), &Options::default());
    assert_eq!(report.lines().collect::<Vec<_>>(), Vec::<String>::new());
    let warnings =
        report.warnings().map(|warning| warning.rsplit_once(".wsdl:").map_or("", |(_, told)| told).to_owned());
    (api.unwrap_or_default(), warnings.collect())
}

fn only(api: &Api) -> &PortType {
    let [port_type] = api.port_types.as_slice() else { panic!("{} port types", api.port_types.len()) };
    port_type
}

fn operation<'a>(api: &'a Api, name: &str) -> &'a Operation {
    let found = only(api).operations.iter().find(|operation| operation.name == name);
    found.unwrap_or_else(|| panic!("no operation {name}"))
}

fn shown(api: &Api, name: &XmlName) -> String {
    match name.namespace.and_then(|id| api.namespaces.get(id.0)) {
        Some(namespace) => format!("{{{}}}{}", namespace.uri, name.local),
        None => name.local.clone(),
    }
}

/// The body's element, `#wrapper` behind a wrapper, and what it is made of.
fn body(api: &Api, message: &Message) -> String {
    let start = match &message.body {
        Body::Element(element) => shown(api, element),
        Body::Wrapper(element) => format!("{}#wrapper", shown(api, element)),
        Body::Content => "#content".to_owned(),
    };
    match message.ty {
        TypeRef::Named(id) => match api.types.get(id.0) {
            Some(Type::Record(record)) => {
                let fields: Vec<_> = record.fields.iter().map(|field: &Field| shown(api, &field.xml)).collect();
                format!("{start} {}({})", record.name, fields.join(" "))
            }
            other => format!("{start} {}", other.map_or("nothing", Type::name)),
        },
        ref ty => format!("{start} {ty:?}"),
    }
}

const TYPES: &str = "<xs:element name='ask'><xs:complexType><xs:sequence><xs:element name='what' type='xs:string'/>
    </xs:sequence></xs:complexType></xs:element><xs:element name='count' type='xs:int'/>
    <xs:element name='login' type='t:Login'/><xs:complexType name='Login'><xs:sequence>
    <xs:element name='user' type='xs:string'/></xs:sequence></xs:complexType>";

/// A binding of the operations of the port type `P` in this style; `{}` of the body's attributes.
fn bound(style: &str, operations: &str) -> String {
    let binding = format!("<soap:binding style='{style}' transport='http://schemas.xmlsoap.org/soap/http'/>");
    format!("<binding name='B' type='t:P'>{binding}{operations}</binding>")
}

#[test]
fn one_element_part_is_the_body_whatever_its_type() {
    let definitions = "<message name='a'><part name='p' element='t:ask'/></message>
        <message name='b'><part name='p' element='t:count'/></message>
        <portType name='P'><operation name='get'><input message='t:a'/><output message='t:b'/></operation></portType>";
    let binding = bound(
        "document",
        "<operation name='get'><soap:operation soapAction='urn:get'/><input><soap:body use='literal'/></input>
         <output><soap:body use='literal'/></output></operation>",
    );
    let (api, warnings) = built(TYPES, &format!("{definitions}{binding}"));
    assert_eq!(warnings, Vec::<String>::new());
    let get = operation(&api, "get");
    assert_eq!(body(&api, &get.request), "{urn:t}ask Ask(what)");
    assert_eq!(get.response.as_ref().map(|it| body(&api, it)).as_deref(), Some("{urn:t}count BuiltIn(Int)"));
    assert_eq!(get.action, "urn:get");
    let roots: Vec<_> = api.roots.iter().map(|root| shown(&api, &root.element)).collect();
    assert_eq!(roots, ["{urn:t}ask", "{urn:t}count", "{urn:t}login"]);
}

/// WSDL 1.1, 3.5: of document style "there are no additional wrappers, and the message parts appear directly under the
/// SOAP Body element"; of a part with a type, "the type of the composite" body is meant.
#[test]
fn other_parts_are_the_content_of_the_body() {
    let definitions = "<message name='none'/><message name='two'><part name='p' element='t:ask'/>
        <part name='q' element='t:count'/><part name='r' element='t:login'/></message>
        <message name='typed'><part name='p' type='t:Login'/></message>
        <portType name='P'>
          <operation name='none'><input message='t:none'/><output message='t:typed'/></operation>
          <operation name='two'><input message='t:two'/></operation>
        </portType>";
    let binding = bound(
        "document",
        "<operation name='none'><input><soap:body/></input><output><soap:body/></output></operation>
         <operation name='two'><input><soap:body parts='q p'/></input></operation>",
    );
    let (api, _) = built(TYPES, &format!("{definitions}{binding}"));
    let none = operation(&api, "none");
    assert_eq!(body(&api, &none.request), "#content NoneType()");
    assert_eq!(none.response.as_ref().map(|it| body(&api, it)).as_deref(), Some("#content Login(user)"));
    let two = operation(&api, "two");
    assert_eq!(body(&api, &two.request), "#content Two({urn:t}ask {urn:t}count)");
    assert!(two.response.is_none());
    assert!(record(&api, "Two").is_some_and(|two| two.in_request));
}

/// WSDL 1.1, 3.5: "each part is a parameter or a return value and appears inside a wrapper element within the body […]
/// named identically to the operation name and its namespace is the value of the namespace attribute".
#[test]
fn rpc_messages_have_wrappers_of_the_binding_s_namespace() {
    let definitions = "<message name='a'><part name='x' type='xs:int'/><part name='who' type='t:Login'/></message>
        <message name='b'><part name='result' type='xs:string'/></message>
        <portType name='P'><operation name='login' parameterOrder='who x'><documentation>Lets in.</documentation>
          <input message='t:a'/><output message='t:b'/></operation></portType>";
    let binding = bound(
        "rpc",
        "<operation name='login'><input><soap:body use='encoded' namespace='urn:rpc'/></input>
         <output><soap:body use='encoded' namespace='urn:rpc'/></output></operation>",
    );
    let (api, warnings) = built(TYPES, &format!("{definitions}{binding}"));
    assert_eq!(warnings, Vec::<String>::new());
    let login = operation(&api, "login");
    assert!(login.is_encoded);
    assert_eq!(body(&api, &login.request), "{urn:rpc}login#wrapper LoginRequest(x who)");
    let response = login.response.as_ref().map(|it| body(&api, it));
    assert_eq!(response.as_deref(), Some("{urn:rpc}loginResponse#wrapper LoginResponse(result)"));
    assert_eq!(record(&api, "LoginRequest").map(|record| record.docs.as_str()), Some("Lets in."));
    let roots: Vec<_> = api.roots.iter().map(|root| shown(&api, &root.element)).collect();
    assert_eq!(roots.get(3..), Some(&["{urn:rpc}login".to_owned(), "{urn:rpc}loginResponse".to_owned()][..]));
}

/// WSDL 1.1, 3.5 and 3.7: a part that a header carries is not in the body, unless `parts` says so.
#[test]
fn header_entries_are_taken_out_of_the_body() {
    let definitions = "<message name='a'><part name='p' element='t:ask'/><part name='h' element='t:login'/></message>
        <message name='h'><part name='n' type='xs:int'/><part name='f' element='t:count'/></message>
        <portType name='P'><operation name='get'><input message='t:a'/><output message='t:a'/></operation></portType>";
    let binding = bound(
        "document",
        "<operation name='get'><input><soap:body/><soap:header message='t:a' part='h'>
           <soap:headerfault message='t:h' part='f'/></soap:header></input>
         <output><soap:body parts='p'/><soap:header message='t:h' part='n' namespace='urn:h'/></output></operation>",
    );
    let (api, _) = built(TYPES, &format!("{definitions}{binding}"));
    let get = operation(&api, "get");
    assert_eq!(body(&api, &get.request), "{urn:t}ask Ask(what)");
    assert_eq!(get.response.as_ref().map(|it| body(&api, it)).as_deref(), Some("{urn:t}ask Ask(what)"));
    let entries = |ids: &[crate::model::HeaderId]| -> Vec<String> {
        ids.iter().filter_map(|id| api.headers.get(id.0)).map(|header| shown(&api, &header.element)).collect()
    };
    assert_eq!(entries(&get.headers), ["{urn:t}login"]);
    assert_eq!(entries(&get.response_headers), ["{urn:h}n", "{urn:t}count"]);
    assert!(record(&api, "Login").is_some_and(|login| login.in_request));
}

/// WSDL 1.1, 2.4.5: the names of the messages tell operations of one name apart.
#[test]
fn operations_of_one_name_are_told_apart_by_their_messages() {
    let definitions = "<message name='a'><part name='p' element='t:ask'/></message>
        <message name='b'><part name='p' element='t:login'/></message>
        <portType name='P'>
          <operation name='get'><input name='one' message='t:a'/><output message='t:a'/></operation>
          <operation name='get'><input name='two' message='t:b'/><output message='t:b'/></operation>
        </portType>";
    let binding = bound(
        "document",
        "<operation name='get'><soap:operation soapAction='2'/><input name='two'><soap:body/></input>
           <output><soap:body/></output></operation>
         <operation name='get'><soap:operation soapAction='1'/><input name='one'><soap:body/></input>
           <output><soap:body/></output></operation>",
    );
    let (api, warnings) = built(TYPES, &format!("{definitions}{binding}"));
    assert_eq!(warnings, Vec::<String>::new());
    let told: Vec<_> = only(&api).operations.iter().map(|it| (it.name.as_str(), it.action.as_str())).collect();
    assert_eq!(told, [("get", "1"), ("get_2", "2")]);
}

#[test]
fn a_port_type_without_a_binding_is_of_document_style_where_it_can_be() {
    let definitions = "<message name='a'><part name='p' element='t:ask'/></message>
        <message name='b'><part name='p' type='xs:int'/></message>
        <portType name='P'><operation name='get'><input message='t:a'/><output message='t:a'/></operation></portType>
        <portType name='Q'><operation name='get'><input message='t:b'/></operation></portType>
        <portType name='Empty'/>";
    let (api, warnings) = built(TYPES, definitions);
    assert_eq!(body(&api, &operation(&api, "get").request), "{urn:t}ask Ask(what)");
    assert_eq!(only(&api).endpoints, [Endpoint { version: SoapVersion::Soap11, address: None }]);
    let told = |start: &str| warnings.iter().filter(|warning| warning.contains(start)).count();
    assert_eq!(told("nothing binds the port type `P`: it is taken for document style in SOAP 1.1"), 1);
    assert_eq!(told("nothing binds the port type `Q` to SOAP, so it gets no client"), 1);
    assert_eq!(told("the port type `Empty` has no operation that a client can call"), 1);
    assert_eq!(warnings.len(), 3);
}

#[test]
fn each_version_of_soap_has_its_address_and_other_protocols_none() {
    let operations = |soap: &str| {
        format!("<operation name='get'><input><{soap}:body/></input><output><{soap}:body/></output></operation>")
    };
    let transport = "transport='http://schemas.xmlsoap.org/soap/http'";
    let definitions = format!(
        "<message name='a'><part name='p' element='t:ask'/></message>
        <portType name='P'><operation name='get'><input message='t:a'/><output message='t:a'/></operation></portType>
        <binding name='Twelve' type='t:P'><soap12:binding {transport}/>{}</binding>
        <binding name='Get' type='t:P'><http:binding verb='GET'/><operation name='get'/></binding>
        <binding name='Eleven' type='t:P'><soap:binding {transport}/>{}</binding>
        <binding name='Rpc' type='t:P'><soap:binding style='rpc' {transport}/>{}</binding>
        <service name='S'>
          <port name='g' binding='t:Get'><http:address location='http://localhost/get'/></port>
          <port name='twelve' binding='t:Twelve'><soap12:address location='http://localhost/12'/></port>
          <port name='eleven' binding='t:Eleven'><soap:address location='http://localhost/11'/></port>
        </service>",
        operations("soap12"),
        operations("soap"),
        operations("soap"),
    );
    let (api, warnings) = built(TYPES, &definitions);
    let address = |address: &str| Some(format!("http://localhost/{address}"));
    assert_eq!(
        only(&api).endpoints,
        [
            Endpoint { version: SoapVersion::Soap11, address: address("11") },
            Endpoint { version: SoapVersion::Soap12, address: address("12") },
        ]
    );
    let told = |start: &str| warnings.iter().filter(|warning| warning.contains(start)).count();
    assert_eq!(told("the binding `Get` is not to SOAP (WSDL 1.1, 3.3): it is left out"), 1);
    assert_eq!(told("the binding `Rpc` is another one of the same port type: it is left out"), 1);
}

#[test]
fn what_the_server_starts_is_left_out_and_so_is_what_nothing_declares() {
    let definitions = "<message name='a'><part name='p' element='t:ask'/></message>
        <portType name='P'><operation name='get'><input message='t:a'/></operation>
          <operation name='tell'><output message='t:a'/></operation>
          <operation name='solicit'><output message='t:a'/><input message='t:a'/></operation></portType>";
    let binding = bound(
        "document",
        "<operation name='get'><input odd='1'><soap:body parts='body'/><soap:header message='t:x' part='y'/></input>
           <fault name='f'><soap:fault name='f' use='literal'/></fault></operation>
         <operation name='tell'><output/></operation><operation name='solicit'><output/><input/></operation>
         <operation name='gone'><input/></operation>",
    );
    let (api, warnings) = built(TYPES, &format!("{definitions}{binding}"));
    assert_eq!(only(&api).operations.len(), 1);
    assert_eq!(body(&api, &operation(&api, "get").request), "{urn:t}ask Ask(what)");
    let told: Vec<_> = warnings.iter().filter_map(|warning| warning.splitn(3, ':').nth(2)).map(str::trim).collect();
    assert_eq!(
        told,
        [
            "the operation `tell` is a notification (WSDL 1.1, 2.4), so a client cannot call it: it is left out",
            "the operation `solicit` is a solicit-response (WSDL 1.1, 2.4), so a client cannot call it: it is left out",
            "`wsdl:input` has no attribute `odd`",
            "the message `a` has no part `body`",
            "there is no message `x`: the header entry is left out",
            "the operation `get` has no fault `f`",
            "the port type `P` has no operation `gone`",
        ]
    );
}

#[test]
fn faults_of_one_detail_are_one_and_of_a_type_are_named_by_their_part() {
    let definitions = "<message name='a'><part name='p' element='t:ask'/></message>
        <message name='typed'><part name='problem' type='t:Login'/></message>
        <portType name='P'><operation name='get'><input message='t:a'/><output message='t:a'/>
          <fault name='one' message='t:a'/><fault name='two' message='t:a'/><fault name='three' message='t:typed'/>
          <fault name='lost' message='t:nothing'/></operation></portType>";
    let (api, warnings) = built(TYPES, definitions);
    let variants: Vec<_> = operation(&api, "get").fault.variants.iter().collect();
    let told = variants.iter().filter_map(|variant| match &variant.told_by {
        ToldBy::Detail { element, .. } => Some((variant.name.as_str(), shown(&api, element))),
        ToldBy::FaultString(_) => None,
    });
    let told: Vec<_> = told.collect();
    assert_eq!(told, [("One", "{urn:t}ask".to_owned()), ("Three", "problem".to_owned())]);
    let is_told = |text: &str| warnings.iter().any(|warning| warning.contains(text));
    assert!(is_told("the fault `two` has the same detail as `one`: it is that one"));
    assert!(is_told("there is no message `nothing`: the fault is left out"));
}

/// WSDL 1.1, 5.3: a part that travels beside the envelope is not in it.
#[test]
fn attachments_are_told_and_left_out() {
    let definitions = "<message name='a'><part name='p' element='t:ask'/><part name='file' type='xs:base64Binary'/>
        </message><portType name='P'><operation name='get'><input message='t:a'/></operation></portType>";
    let binding = bound(
        "document",
        "<operation name='get'><input><mime:multipartRelated><mime:part><soap:body use='literal'/></mime:part>
           <mime:part><mime:content part='file' type='image/png'/></mime:part></mime:multipartRelated></input></operation>",
    );
    let (api, warnings) = built(TYPES, &format!("{definitions}{binding}"));
    assert_eq!(body(&api, &operation(&api, "get").request), "{urn:t}ask Ask(what)");
    assert_eq!(warnings.len(), 1);
    assert!(warnings.iter().all(|warning| warning.contains("an attachment (WSDL 1.1, 5) is neither sent nor read")));
}

#[test]
fn every_part_is_an_element() {
    let definitions = "<message name='a'><part name='p' type='xs:int'/><part name='q' type='t:Login'/></message>
        <portType name='P'><operation name='get'><input message='t:a'/></operation></portType>";
    let binding =
        bound("rpc", "<operation name='get'><input><soap:body use='literal' namespace='urn:t'/></input></operation>");
    let (api, _) = built(TYPES, &format!("{definitions}{binding}"));
    let get = record(&api, "Get").map(|get| get.fields.as_slice()).unwrap_or_default();
    let places: Vec<_> = get.iter().map(|field| (field.name.as_str(), &field.place, field.occurs.min)).collect();
    assert_eq!(places, [("p", &Place::Element, 1), ("q", &Place::Element, 1)]);
}
