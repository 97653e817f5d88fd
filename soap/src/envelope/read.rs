use super::Vocabulary;
use super::headers::Understands;
use crate::contract::{Element, Place, Profile, SOAP_ENVELOPE, Version};
use crate::encoded;
use crate::fault::Fault;
use crate::fragment::Fragment;
use crate::secrets::Secrets;
use crate::wire::{ReadError, ReadErrorKind, ReadOptions, Reader, Strictness, Wire};
use std::borrow::Cow;

/// What a body holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Body<T> {
    /// The expected element.
    Value(T),
    /// A fault.
    Fault(Fault),
}

/// What is expected of an envelope.
pub(crate) struct Incoming<'m> {
    pub(crate) element: &'m Element,
    /// The version of SOAP; a fault may come in the other one too. `None` takes either.
    pub(crate) version: Option<Version>,
    pub(crate) encoded: bool,
    pub(crate) understands: Understands<'m>,
}

/// An envelope that was read.
pub(crate) struct Message<T> {
    /// The header entries.
    pub(crate) headers: Fragment,
    pub(crate) body: Body<T>,
}

/// The URIs of profiles and the contract's URIs that they stand for.
pub(crate) fn namespaces(profiles: impl IntoIterator<Item = &'static Profile>) -> Vec<(&'static str, &'static str)> {
    let namespaces = profiles.into_iter().flat_map(|profile| {
        let contract = profile.namespaces.iter().map(|(contract, wire)| (*wire, *contract));
        contract.chain([(profile.envelope, SOAP_ENVELOPE)])
    });
    namespaces.collect()
}

impl Incoming<'_> {
    /// Reads an envelope whose body is the element or a fault.
    pub(crate) fn read<T: Wire>(&self, xml: &str, options: &ReadOptions<'_>) -> Result<Message<T>, ReadError> {
        self.read_with_secrets(xml, options, &mut Secrets::default())
    }

    /// The same, and tells the secrets that it came upon, whether it came to the end or not.
    pub(crate) fn read_with_secrets<T: Wire>(
        &self,
        xml: &str,
        options: &ReadOptions<'_>,
        secrets: &mut Secrets,
    ) -> Result<Message<T>, ReadError> {
        let resolved;
        let xml = if self.encoded {
            resolved = encoded::resolve(xml, options)?;
            &resolved
        } else {
            xml
        };
        let mut reader = Reader::new(xml, options)?;
        let message = self.message(&mut reader);
        secrets.extend(&reader.secrets());
        message
    }

    /// Why a document was not read, told without the secrets that it holds: as of the document without them, since an
    /// error quotes no more than the beginnings of what is long.
    pub(crate) fn told<T: Wire>(
        &self,
        why: ReadError,
        xml: &str,
        options: &ReadOptions<'_>,
        secrets: &Secrets,
    ) -> ReadError {
        match secrets.hide(xml) {
            Cow::Borrowed(shown) if shown == xml => why,
            hidden => match self.read::<T>(&hidden, options) {
                Err(told) => told.located_as(&why),
                Ok(_) => why.without_value(),
            },
        }
    }

    fn message<T: Wire>(&self, reader: &mut Reader<'_>) -> Result<Message<T>, ReadError> {
        let (soap, headers) = enter_body(reader, self.understands)?;
        let body = if self.element.place == Place::Body && !is_fault_next(reader, soap)? {
            self.check_version(reader, soap)?;
            // Attributes of the body are not the message's.
            reader.forget_attributes();
            Body::Value(T::decode(reader)?)
        } else {
            self.child(reader, soap)?
        };
        while reader.next_child()? {
            if !soap.more_may_follow || reader.name().0 == soap.uri {
                return Err(reader.unexpected("nothing of SOAP behind the body"));
            }
            reader.skip()?;
        }
        reader.end()?;
        Ok(Message { headers, body })
    }

    /// Reads the one child of the body, and the body's end.
    fn child<T: Wire>(&self, reader: &mut Reader<'_>, soap: &Vocabulary) -> Result<Body<T>, ReadError> {
        if !reader.next_child()? {
            return Err(reader.error(ReadErrorKind::Missing("element of the body")));
        }
        let body = if is_fault(reader, soap) {
            Body::Fault(Fault::read(reader, soap)?)
        } else {
            self.check_version(reader, soap)?;
            self.check_name(reader)?;
            Body::Value(T::decode(reader)?)
        };
        if reader.next_child()? {
            return Err(reader.unexpected("nothing more in the body"));
        }
        Ok(body)
    }

    fn check_version(&self, reader: &Reader<'_>, soap: &Vocabulary) -> Result<(), ReadError> {
        match self.version {
            Some(version) if version != soap.version => {
                Err(reader.error(ReadErrorKind::OtherVersion(format!("{{{}}}Envelope", soap.uri))))
            }
            _ => Ok(()),
        }
    }

    /// A wrapper is what stands there; a service has found the operation by its name.
    fn check_name(&self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        let is_strict = reader.options().strictness == Strictness::Strict;
        if self.element.place == Place::Wrapper && (!is_strict || reader.name().0 == self.element.uri()) {
            return Ok(());
        }
        reader.expect(self.element)
    }
}

/// URI and local name of the first element in the body; none in an empty one.
///
/// The operation is not known yet, so that all header entries are passed over.
#[cfg(feature = "server")]
pub(crate) fn peek(xml: &str, options: &ReadOptions<'_>) -> Result<Option<(String, String)>, ReadError> {
    let mut reader = Reader::new(xml, options)?;
    enter_body(&mut reader, &|_, _| true)?;
    let is_child = reader.next_child()?;
    let (uri, local) = reader.name();
    Ok(is_child.then(|| (uri.to_owned(), local.to_owned())))
}

/// Whether the document's root is an envelope, of whatever namespace.
pub(crate) fn is_envelope(xml: &str, options: &ReadOptions<'_>) -> bool {
    root(xml, options).is_some_and(|reader| reader.name().1 == "Envelope")
}

/// A reader that has entered the root, if there is one.
fn root<'x>(xml: &'x str, options: &ReadOptions<'x>) -> Option<Reader<'x>> {
    let mut reader = Reader::new(xml, options).ok()?;
    reader.enter_root().ok()?;
    Some(reader)
}

/// The version whose envelope the document is, as far as its root says.
pub(crate) fn version(xml: &str, options: &ReadOptions<'_>) -> Option<Version> {
    let reader = root(xml, options)?;
    let (uri, local) = reader.name();
    Version::of_envelope(uri, local)
}

/// Steps through the envelope and its header into the body, before what is in it.
fn enter_body(
    reader: &mut Reader<'_>,
    understands: Understands<'_>,
) -> Result<(&'static Vocabulary, Fragment), ReadError> {
    reader.enter_root()?;
    let (uri, local) = reader.name();
    let Some(version) = Version::of_envelope(uri, local) else {
        return Err(reader.error_of_element(ReadErrorKind::OtherVersion(reader.shown_name())));
    };
    let soap = version.vocabulary();
    let mut headers = None;
    loop {
        if !reader.next_child()? {
            return Err(reader.error(ReadErrorKind::Missing("Body")));
        }
        match reader.name() {
            (uri, "Header") if uri == soap.uri && headers.is_none() => {
                headers = Some(super::headers::read(reader, soap, understands)?);
            }
            (uri, "Body") if uri == soap.uri => return Ok((soap, headers.unwrap_or_default())),
            _ => return Err(reader.unexpected("one header and then the body")),
        }
    }
}

fn is_fault(reader: &Reader<'_>, soap: &Vocabulary) -> bool {
    let (uri, local) = reader.name();
    soap.fault.is_named(uri, local)
}

/// Whether a fault is the first thing in the body that `reader` stands at the beginning of.
fn is_fault_next(reader: &Reader<'_>, soap: &Vocabulary) -> Result<bool, ReadError> {
    let mut ahead = reader.clone();
    Ok(ahead.next_child()? && is_fault(&ahead, soap))
}
