//! Documents that want to cost more than they weigh. What they do cost is measured by `examples/cost.rs`.

use super::{read, refusal};
use saponify::Wire;
use saponify::contract::Element;
use saponify::wire::{ReadErrorKind, ReadOptions, from_str};
use saponify_tests::hostile::{CANARY, attributes, elements, named, namespaces, nesting, siblings, text};

/// A type in itself.
#[derive(Debug, PartialEq, Wire)]
struct Nested {
    nested: Vec<Nested>,
}

/// The document of a fault at its full scale.
fn full(name: &str) -> String {
    let hostile = named(name).expect("a fault");
    (hostile.document)(hostile.full)
}

#[test]
fn deep_nesting() {
    let limit = ReadErrorKind::Limit("levels of depth", 64);
    assert_eq!(refusal(read(&nesting(80_000))), limit);
    assert_eq!(refusal(read(&nesting(62))), limit);
    assert!(read(&nesting(61)).is_ok());
}

#[test]
fn a_recursive_type_on_a_small_stack() {
    let document = |depth: usize| format!("{}{CANARY}{}", "<nested>".repeat(depth), "</nested>".repeat(depth));
    let read = move || from_str::<Nested>(&document(3_000), &Element::local("nested"), &ReadOptions::new());
    let thread = std::thread::Builder::new().stack_size(2 << 20).spawn(read).expect("a thread");
    let result = thread.join().expect("no panic");
    assert_eq!(refusal(result), ReadErrorKind::Limit("levels of depth", 64));
}

#[test]
fn namespace_declarations() {
    let limit = ReadErrorKind::Limit("namespace declarations in scope", 64);
    assert_eq!(refusal(read(&namespaces(5_000))), limit);
    // Two are in scope around it.
    assert_eq!(refusal(read(&namespaces(63))), limit);
    assert!(read(&namespaces(62)).is_ok());
    // Only those that hold at one place count: honest services declare the same again and again.
    assert!(read(&full("redeclared")).is_ok());
}

#[test]
fn too_many_attributes() {
    let limit = ReadErrorKind::Limit("attributes of one element", 128);
    assert_eq!(refusal(read(&attributes(60_000))), limit);
    assert_eq!(refusal(read(&attributes(129))), limit);
    assert!(read(&attributes(128)).is_ok());
}

#[test]
fn too_many_elements() {
    assert_eq!(refusal(read(&elements(2_000_000))), ReadErrorKind::Limit("elements", 1_000_000));
    assert!(read(&elements(990_000)).is_ok());
    let limit = ReadErrorKind::Limit("children of one element", 100_000);
    assert_eq!(refusal(read(&siblings(2_000_000))), limit);
    assert!(read(&siblings(99_999)).is_ok());
}

#[test]
fn too_much_text() {
    assert_eq!(refusal(read(&text(20 << 20))), ReadErrorKind::Limit("bytes", 16 << 20));
    let known = text(5 << 20).replace("<x>", "<a:taskId xmlns:a='urn:other'>").replace("</x>", "</a:taskId>");
    assert!(read(&known).is_ok(), "what is skipped takes no room");
    let task = super::task(&saponify_tests::hostile::answer("")).len();
    assert_eq!(task, CANARY.len());
    let long = saponify_tests::hostile::answer("").replace(CANARY, &CANARY.repeat(1 << 19));
    assert_eq!(refusal(read(&long)), ReadErrorKind::Limit("bytes in a text", 4 << 20));
}

/// Every one of them, with its memory and time left to the measuring tool: nothing panics and what is said stays short.
#[test]
fn none_of_them_gets_more_than_an_error() {
    for hostile in saponify_tests::hostile::ALL {
        let xml = (hostile.document)(hostile.full / 8);
        if let Err(error) = read(&xml) {
            super::is_fit_to_show(&error);
        }
    }
}

#[test]
fn an_error_stays_short_whatever_the_names_are() {
    for name in ["n", "\u{4e00}", "\u{378}", "a\u{301}", "\u{50000}", "\u{200c}"] {
        let long = name.repeat(980 / name.len());
        for xml in [
            format!("<{long}>").repeat(65),
            format!("<a:{long} xmlns:a='urn:{long}'><{long}></a:{long}>"),
            format!("<{long} {long}='1' {long}='1'/>"),
            format!("<a>&{long};</a>"),
        ] {
            refusal(from_str::<Nested>(&xml, &Element::local("nested"), &ReadOptions::new()));
            refusal(read(&xml));
        }
    }
}
