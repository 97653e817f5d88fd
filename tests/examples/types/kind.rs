//! Kinds of documents: how each is read, and written again.

use crate::types::{any, choice_repeated, extension, list, mixed, recursion, union};
use ispring_learn::{UpdateModulesStatusesRequest, UpdateModulesStatusesResult, operations};
use saponify::Wire;
use saponify::contract::{Element, SOAP_ENVELOPE};
use saponify::envelope::{self, Body};
use saponify::wire::{
    ParseLimits, ReadError, ReadOptions, Strictness, WriteErrorKind, WriteOptions, from_str, to_string,
};
use std::fmt::Debug;

/// Documents with one root, or envelopes with one body.
pub(crate) struct Kind {
    /// `case::Type`, or what of the service it is.
    pub(crate) name: &'static str,
    element: Element,
    read: fn(&str, &Element, Strictness) -> Result<Again, ReadError>,
}

/// What was read, written again.
pub(crate) enum Again {
    Value(String),
    Fault,
    /// Leniently read lists may be shorter or longer than what is written.
    Unwritable,
}

impl Kind {
    /// Reads a document. What is read is written, and what is written is read again as the same value.
    ///
    /// # Panics
    ///
    /// Where it is not.
    pub(crate) fn read(&self, xml: &str, strictness: Strictness) -> Result<Again, ReadError> {
        (self.read)(xml, &self.element, strictness)
    }
}

macro_rules! kinds {
    ($($case:ident::$ty:ident: $uri:literal $local:literal,)*) => {
        [$(Kind {
            name: concat!(stringify!($case), "::", stringify!($ty)),
            element: Element::new("r", $uri, $local),
            read: document::<$case::$ty>,
        }),*]
    };
}

/// All of them.
pub(crate) fn all() -> Vec<Kind> {
    let operation = &operations::UPDATE_MODULES_STATUSES;
    let of_the_service = [
        Kind { name: "answer", element: *operation.response(), read: enveloped::<UpdateModulesStatusesResult> },
        Kind { name: "request", element: *operation.request(), read: enveloped::<UpdateModulesStatusesRequest> },
    ];
    let of_cases = kinds![
        any::HtmlExample: "urn:example:report" "htmlExample",
        any::Open: "urn:example:report" "open",
        any::Between: "urn:example:report" "between",
        any::Kinds: "urn:example:report" "kinds",
        any::Feed: "urn:example:report" "feed",
        choice_repeated::Drawing: "urn:example:drawing" "drawing",
        choice_repeated::Route: "urn:example:drawing" "route",
        choice_repeated::Log: "urn:example:drawing" "log",
        choice_repeated::Pairs: "urn:example:drawing" "pairs",
        extension::Manager: "urn:example:people" "manager",
        extension::Estimate: "urn:example:people" "estimate",
        extension::NamedSize: "urn:example:people" "size",
        list::Lists: "urn:example:list" "lists",
        list::Series: "urn:example:list" "series",
        mixed::LetterBody: "urn:example:letter" "letterBody",
        mixed::Paragraph: "urn:example:letter" "p",
        mixed::Only: "urn:example:letter" "only",
        mixed::Note: "urn:example:letter" "note",
        recursion::Tree: "urn:example:tree" "tree",
        union::Values: "urn:example:union" "values",
    ];
    of_the_service.into_iter().chain(of_cases).collect()
}

fn options(strictness: Strictness) -> ReadOptions<'static> {
    const BOTH_PROFILES: &[(&str, &str)] = &[
        ("https://schemas.xmlsoap.org/soap/envelope/", SOAP_ENVELOPE),
        ("http://ispringlearn.com/go/services/api/soap", "https://ispringlearn.com/go/services/api/soap"),
    ];
    ReadOptions { limits: ParseLimits::new(), strictness, namespaces: BOTH_PROFILES }
}

fn document<T: Wire + PartialEq + Debug>(
    xml: &str,
    root: &Element,
    strictness: Strictness,
) -> Result<Again, ReadError> {
    let value = from_str(xml, root, &options(strictness))?;
    Ok(again::<T>(&value, root, strictness))
}

fn enveloped<T: Wire + PartialEq + Debug>(
    xml: &str,
    root: &Element,
    strictness: Strictness,
) -> Result<Again, ReadError> {
    match envelope::read(xml, root, &options(strictness))? {
        Body::Value(value) => Ok(again::<T>(&value, root, strictness)),
        Body::Fault(fault) => {
            let xml = envelope::write_fault(&operations::SERVICE, &fault, &WriteOptions::default())
                .unwrap_or_else(|error| panic!("{error}: {fault:?}"));
            let Ok(Body::Fault(read)) = envelope::read::<T>(&xml, root, &options(Strictness::Lenient)) else {
                panic!("{fault:?} became {xml}")
            };
            assert_eq!((&read.string, read.detail()), (&fault.string, fault.detail()), "{xml}");
            Ok(Again::Fault)
        }
    }
}

fn again<T: Wire + PartialEq + Debug>(value: &T, root: &Element, strictness: Strictness) -> Again {
    let written = to_string(value, root, &WriteOptions { unknown_values: true, ..WriteOptions::default() });
    let xml = match written {
        Ok(xml) => xml,
        Err(error) => {
            let is_a_count = matches!(error.kind(), WriteErrorKind::TooFew { .. } | WriteErrorKind::TooMany { .. });
            assert!(is_a_count && strictness == Strictness::Lenient, "{error}: {value:?}");
            return Again::Unwritable;
        }
    };
    let read: T = from_str(&xml, root, &options(strictness)).unwrap_or_else(|error| panic!("{error}: {xml}"));
    assert_eq!(read, *value, "{xml}");
    Again::Value(xml)
}
