//! Document type declarations, which SOAP forbids (SOAP 1.1, 3).

use super::{read, refusal};
use saponify::wire::ReadErrorKind;
use saponify_tests::hostile::{CANARY, answer, blow_up, laughs};
use std::fs;
use std::net::TcpListener;
use std::process::Command;
use std::sync::mpsc;
use std::time::Duration;

/// A good answer behind a declaration.
fn declared(declaration: &str) -> String {
    format!("<?xml version='1.0'?>{declaration}{}", answer("<x>&e;</x>"))
}

#[test]
fn billion_laughs() {
    assert_eq!(refusal(read(&laughs(10))), ReadErrorKind::Doctype);
}

#[test]
fn quadratic_blow_up() {
    assert_eq!(refusal(read(&blow_up(50 << 10))), ReadErrorKind::Doctype);
}

/// The file is a pipe: whoever opens it lets the other side open it too.
#[test]
fn a_file_as_an_entity_is_not_opened() {
    let folder = tempfile::tempdir().expect("a folder");
    let pipe = folder.path().join("secret");
    assert!(Command::new("mkfifo").arg(&pipe).status().expect("mkfifo").success());
    let (opened, was_opened) = mpsc::channel();
    let other_side = pipe.clone();
    let writer = std::thread::spawn(move || {
        let written = fs::write(other_side, CANARY);
        let _ = opened.send(());
        written
    });

    let path = pipe.display();
    for declaration in [
        format!("<!DOCTYPE a [<!ENTITY e SYSTEM 'file://{path}'>]>"),
        format!("<!DOCTYPE a [<!ENTITY % p SYSTEM 'file://{path}'>%p;]>"),
        format!("<!DOCTYPE a SYSTEM '{path}'>"),
    ] {
        assert_eq!(refusal(read(&declared(&declaration))), ReadErrorKind::Doctype);
    }
    assert!(was_opened.recv_timeout(Duration::from_millis(200)).is_err(), "the file was opened");

    // It is a pipe that tells.
    assert_eq!(fs::read_to_string(&pipe).expect("the pipe"), CANARY);
    was_opened.recv().expect("the other side opened it");
    writer.join().expect("no panic").expect("written");
}

#[test]
fn an_external_declaration_is_not_fetched() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.set_nonblocking(true).expect("a socket that does not wait");
    let address = listener.local_addr().expect("an address");
    for declaration in [
        format!("<!DOCTYPE a SYSTEM 'http://{address}/{CANARY}.dtd'>"),
        format!("<!DOCTYPE a PUBLIC '-//a' 'http://{address}/a.dtd'>"),
        format!("<!DOCTYPE a [<!ENTITY e SYSTEM 'http://{address}/'>]>"),
    ] {
        assert_eq!(refusal(read(&declared(&declaration))), ReadErrorKind::Doctype);
    }
    std::thread::sleep(Duration::from_millis(100));
    let nobody = listener.accept().expect_err("a connection arrived");
    assert_eq!(nobody.kind(), std::io::ErrorKind::WouldBlock);
}
