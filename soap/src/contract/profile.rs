use super::SOAP_ENVELOPE;

/// Which URIs stand on the wire in place of the contract's.
///
/// Some services answer to namespaces that differ from those their documentation prints.
/// A profile names one consistent set; a client sends one and reads all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Profile {
    pub(crate) name: &'static str,
    pub(crate) envelope: &'static str,
    pub(crate) namespaces: &'static [(&'static str, &'static str)],
}

impl Profile {
    /// The profile `name`: the namespace of a SOAP 1.1 envelope, and pairs of the contract's URI and the URI on
    /// the wire.
    #[must_use]
    pub const fn new(
        name: &'static str,
        envelope: &'static str,
        namespaces: &'static [(&'static str, &'static str)],
    ) -> Self {
        Self { name, envelope, namespaces }
    }

    /// The name by which a client chooses it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What stands on the wire for the contract's `uri`, or for that of the standard envelope.
    pub(crate) fn on_the_wire<'u>(&self, uri: &'u str) -> &'u str
    where
        'static: 'u,
    {
        if uri == SOAP_ENVELOPE {
            return self.envelope;
        }
        self.namespaces.iter().find(|(contract, _)| *contract == uri).map_or(uri, |(_, wire)| wire)
    }
}
