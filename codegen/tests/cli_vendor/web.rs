//! Contracts on the web.

use std::fs;

use saponify_codegen::Builder;

use crate::server::Server;
use crate::{Tested, include, names, refused, schema, vendored};

#[test]
fn a_circle_of_files_is_copied_once() -> Tested {
    let (server, folder) = (Server::start()?, tempfile::tempdir()?);
    let contract = |location: &str, other: &str, xml: &str| {
        format!(
            "<?xml version='1.0'?>\r\n<definitions xmlns='http://schemas.xmlsoap.org/wsdl/' targetNamespace='urn:t'>\r\n  \
             <import namespace='urn:o'\n   location = '{other}' /><types><xs:schema\txmlns:xs='http://www.w3.org/2001/XMLSchema' \
             targetNamespace='urn:w'>\r\n<xs:import schemaLocation=\"{location}\" namespace=\"urn:t\"/>\
             <xs:import namespace='http://www.w3.org/XML/1998/namespace'{xml}/></xs:schema></types>\r\n</definitions>\r\n"
        )
    };
    let other = |location: &str| {
        format!(
            "<d:definitions xmlns:d='http://schemas.xmlsoap.org/wsdl/' targetNamespace='urn:o'>\
             <d:import namespace='urn:t' location='{location}'/></d:definitions>"
        )
    };
    let ty = "<xs:complexType name='t'><xs:sequence/></xs:complexType>";
    let xml = " schemaLocation='http://www.w3.org/2001/xml.xsd'";
    server.serve("/Svc.svc?wsdl", &contract("?xsd=1", "/other/a.wsdl", xml));
    server.serve("/Svc.svc?xsd=1", &schema(&include("Svc.svc?xsd=2")));
    server.serve("/Svc.svc?xsd=2", &schema(&format!("{}{ty}", include(&server.url("/x/../Svc.svc?xsd=1#top")))));
    server.serve("/other/a.wsdl", &other("../Svc.svc?wsdl"));

    let told = vendored(folder.path(), &["--allow-http", &server.url("/Svc.svc?wsdl"), "copies"])?;
    let copies = folder.path().join("copies");
    assert_eq!(names(&copies)?, ["Svc-1.xsd", "Svc-2.xsd", "Svc.wsdl", "a.wsdl", "vendor.lock"]);
    assert_eq!(fs::read_to_string(copies.join("Svc.wsdl"))?, contract("Svc-1.xsd", "a.wsdl", ""));
    assert_eq!(fs::read_to_string(copies.join("a.wsdl"))?, other("Svc.wsdl"));
    assert_eq!(fs::read_to_string(copies.join("Svc-1.xsd"))?, schema(&include("Svc-2.xsd")));
    assert_eq!(fs::read_to_string(copies.join("Svc-2.xsd"))?, schema(&format!("{}{ty}", include("Svc-1.xsd"))));

    let mut asked = server.asked();
    asked.sort();
    assert_eq!(asked, ["/Svc.svc?wsdl", "/Svc.svc?xsd=1", "/Svc.svc?xsd=2", "/other/a.wsdl"]);
    let bytes: u64 = names(&copies)?
        .iter()
        .filter(|name| *name != "vendor.lock")
        .map(|name| fs::metadata(copies.join(name)).map(|metadata| metadata.len()))
        .sum::<Result<_, _>>()?;
    assert_eq!(told, format!("vendored `copies/Svc.wsdl`: 4 files, {bytes} bytes\n"));
    let lock = fs::read_to_string(copies.join("vendor.lock"))?;
    let sources: Vec<_> = lock.lines().filter_map(|line| line.split('\t').nth(1)).collect();
    let expected = ["/Svc.svc?wsdl", "/other/a.wsdl", "/Svc.svc?xsd=1", "/Svc.svc?xsd=2"].map(|path| server.url(path));
    assert_eq!(sources, expected);
    assert_eq!(Builder::new(copies.join("Svc-1.xsd")).generate()?.types(), 1);
    Ok(())
}

#[test]
fn redirects_are_followed_within_the_scheme() -> Tested {
    let (server, folder) = (Server::start()?, tempfile::tempdir()?);
    server.redirect("/latest.xsd", "/v2/");
    server.redirect("/v2/", "main.xsd?signed=secret");
    server.serve("/v2/main.xsd?signed=secret", &schema(&include("part.xsd")));
    server.serve("/v2/part.xsd", &schema(&include("../latest.xsd")));
    vendored(folder.path(), &["--allow-http", &server.url("/latest.xsd"), "copies"])?;
    let copies = folder.path().join("copies");
    assert_eq!(names(&copies)?, ["latest.xsd", "part.xsd", "vendor.lock"]);
    assert_eq!(fs::read_to_string(copies.join("part.xsd"))?, schema(&include("latest.xsd")));
    assert!(!fs::read_to_string(copies.join("vendor.lock"))?.contains("secret"));

    for number in 0..10 {
        server.redirect(&format!("/{number}"), &format!("/{}", number + 1));
    }
    server.serve("/10", &schema(""));
    vendored(folder.path(), &["--allow-http", &server.url("/5"), "five"])?;
    server.redirect("/away", "https://127.0.0.1/a.xsd");
    server.redirect("/file", "file:///etc/hosts");
    server.redirect("/out", "http://example.com/a.xsd");
    for (path, expected) in [
        ("/4", "there are more than 5 redirects".to_owned()),
        (
            "/away",
            "it leads to `https://127.0.0.1/a.xsd`, and redirects to another scheme are not followed\n  |\n  = help: \
             name the address that it leads to, if you trust it"
                .to_owned(),
        ),
        (
            "/file",
            "it leads to `file:///etc/hosts`, and redirects to another scheme are not followed\n  |\n  = help: \
             name the address that it leads to, if you trust it"
                .to_owned(),
        ),
        (
            "/out",
            "`http://example.com/a.xsd` is not https\n  |\n  = help: name it by `https://`, or save a copy".to_owned(),
        ),
    ] {
        let told = refused(folder.path(), &["--allow-http", &server.url(path), "none"])?;
        assert!(told.starts_with(&format!("error: cannot read `{}`: {expected}", server.url(path))), "{told}");
    }
    assert!(!folder.path().join("none").exists());
    Ok(())
}

#[test]
fn what_cannot_be_read_is_told_where_it_is_named() -> Tested {
    let (server, folder) = (Server::start()?, tempfile::tempdir()?);
    let head = "HTTP/1.1 200 OK\r\nconnection: close\r\n";
    server.serve_raw("/large.xsd", format!("{head}content-length: 16777217\r\n\r\n").into_bytes());
    server.serve_raw("/endless.xsd", [format!("{head}\r\n").as_bytes(), &vec![b' '; 16 * 1024 * 1024 + 1]].concat());
    server.serve_raw("/broken.xsd", b"HTTP/1.1 500 Internal Server Error\r\ncontent-length: 0\r\n\r\n".to_vec());
    server.serve_raw("/short.xsd", format!("{head}content-length: 100\r\n\r\n<xs:").into_bytes());
    server.serve_bytes("/latin.xsd", b"<a>\xE9</a>");
    server.serve("/page.xsd", "<html>\n</html>");
    let names = ["missing", "large", "endless", "broken", "short", "latin", "page"];
    let includes: String = names.map(|name| include(&format!("{name}.xsd")) + "\n").concat();
    server.serve("/all.xsd", &schema(&format!("\n{includes}")));
    let told = refused(folder.path(), &["--allow-http", &server.url("/all.xsd"), "copies"])?;
    let heads: Vec<_> = told.lines().filter(|line| line.starts_with("error")).collect();
    assert_eq!(
        heads,
        [
            "error: cannot read `missing.xsd`: the server answers `404 Not Found`",
            "error: cannot read `large.xsd`: it is larger than 16 MiB",
            "error: cannot read `endless.xsd`: it is larger than 16 MiB",
            "error: cannot read `broken.xsd`: the server answers `500 Internal Server Error`",
            heads.get(4).copied().unwrap_or_default(),
            "error: cannot read `latin.xsd`: it is not UTF-8",
            "error: `html` is neither a WSDL 1.1 contract nor an XML Schema",
        ]
    );
    assert!(heads.get(4).is_some_and(|head| head.starts_with("error: cannot read `short.xsd`: ")), "{told}");
    for (line, name) in names.iter().take(6).enumerate() {
        let place = format!("--> {}:{}:29\n", server.url("/all.xsd"), line + 2);
        assert!(told.contains(&place) && told.contains(&"^".repeat(name.len() + 4)), "{place}: {told}");
    }
    assert!(told.contains(&format!("--> {}:1:1\n", server.url("/page.xsd"))), "{told}");
    assert!(!folder.path().join("copies").exists());
    Ok(())
}

#[test]
fn only_https_is_read_unless_it_is_this_machine() -> Tested {
    let (server, folder) = (Server::start()?, tempfile::tempdir()?);
    server.serve("/a.xsd", &schema(""));
    let url = server.url("/a.xsd");
    let told = refused(folder.path(), &[&url, "copies"])?;
    assert_eq!(told, format!("error: `{url}` is not https; `--allow-http` reads http from this machine\n"));
    let told = refused(folder.path(), &["--allow-http", "http://example.com/a.xsd", "copies"])?;
    assert_eq!(told, "error: `http://example.com/a.xsd` is not https; name it by `https://`, or save a copy\n");
    let told = refused(folder.path(), &["ftp://example.com/a.xsd", "copies"])?;
    assert_eq!(told, "error: `ftp://example.com/a.xsd` is neither a file nor on the web; save a copy, and name that\n");
    let told = refused(folder.path(), &["https://me:hush@example.com/a.xsd", "copies"])?;
    assert!(told.starts_with("error: a URL with a user or a password is not read") && !told.contains("hush"), "{told}");
    assert!(server.asked().is_empty());

    server.serve("/thief.xsd", &schema(&include("file:///etc/hosts")));
    let told = refused(folder.path(), &["--allow-http", &server.url("/thief.xsd"), "copies"])?;
    assert!(told.contains("`file:///etc/hosts` leads from the network to a file of this machine"), "{told}");
    Ok(())
}
