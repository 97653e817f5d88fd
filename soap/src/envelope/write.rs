use super::{Envelope, Vocabulary};
use crate::contract::{Element, Place, Service, Version};
use crate::fault::Fault;
use crate::header::HeaderEntry;
use crate::wire::{Wire, WriteError, WriteOptions, Writer};

/// How an envelope is written.
pub(crate) struct Outgoing<'m> {
    pub(crate) service: &'m Service,
    pub(crate) version: Version,
    pub(crate) headers: &'m [HeaderEntry],
    pub(crate) options: &'m WriteOptions<'m>,
}

impl<'m> Outgoing<'m> {
    /// Of the service's default version, and without headers.
    pub(super) fn plain(service: &'m Service, options: &'m WriteOptions<'m>) -> Self {
        Self { service, version: service.default_version(), headers: &[], options }
    }

    /// An envelope whose body is `element` with `value` in it.
    pub(crate) fn message<T: Wire>(&self, element: &Element, encoded: bool, value: &T) -> Result<Envelope, WriteError> {
        self.envelope(|writer, soap| match element.place {
            Place::Body => writer.root(&soap.body, value),
            Place::Element | Place::Wrapper => {
                writer.open(&soap.body);
                let style = [("SOAP-ENV:encodingStyle", soap.encoding)];
                writer.root_with(element, if encoded { &style } else { &[] }, value)?;
                writer.close(&soap.body);
                Ok(())
            }
        })
    }

    /// An envelope whose body is `fault`.
    pub(crate) fn fault(&self, fault: &Fault) -> Result<Envelope, WriteError> {
        self.envelope(|writer, soap| {
            writer.open(&soap.body);
            fault.write(writer, soap)?;
            writer.close(&soap.body);
            Ok(())
        })
    }

    fn envelope(
        &self,
        body: impl FnOnce(&mut Writer<'_>, &Vocabulary) -> Result<(), WriteError>,
    ) -> Result<Envelope, WriteError> {
        let soap = self.version.vocabulary();
        let mut writer = Writer::new(self.options);
        writer.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        writer.open(&soap.envelope);
        writer.bind(self.service.namespaces);
        if !self.headers.is_empty() {
            writer.open(&soap.header);
            self.headers.iter().try_for_each(|entry| entry.write(&mut writer, soap))?;
            writer.close(&soap.header);
        }
        body(&mut writer, soap)?;
        writer.close(&soap.envelope);
        Ok(writer.finish_envelope())
    }
}
