use crate::secrets::{HIDDEN, Secrets};
use bytes::Bytes;
use std::fmt;
use std::ops::Range;

/// An envelope as it goes over the wire, and where in it secrets stand.
///
/// Shown, it is the XML with every value that the contract calls secret left out. A clone is cheap.
#[derive(Clone)]
pub struct Envelope {
    xml: Bytes,
    secrets: Vec<Range<usize>>,
    /// What else is secret, wherever it stands.
    hidden: Secrets,
}

impl Envelope {
    pub(crate) fn new(xml: String, secrets: Vec<Range<usize>>) -> Self {
        Self { xml: xml.into(), secrets, hidden: Secrets::default() }
    }

    /// The same without these texts, too, where it is shown.
    pub(crate) fn hiding(mut self, hidden: Secrets) -> Self {
        self.hidden = hidden;
        self
    }

    /// The bytes themselves, secrets included. Every call is a place where they may leak: keep them few.
    #[must_use]
    pub fn expose(&self) -> &Bytes {
        &self.xml
    }

    pub(crate) fn into_text(self) -> String {
        String::from_utf8(self.xml.into()).unwrap_or_default()
    }

    fn text(&self) -> &str {
        // It was written as text.
        std::str::from_utf8(&self.xml).unwrap_or_default()
    }

    /// The texts that are secret, to be left out of what comes back.
    pub(crate) fn secrets(&self) -> Secrets {
        let mut secrets = self.hidden.clone();
        for range in &self.secrets {
            let written = self.text().get(range.clone()).unwrap_or_default();
            secrets.add(&quick_xml::escape::unescape(written).unwrap_or(written.into()));
        }
        secrets
    }
}

impl fmt::Display for Envelope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mut shown, mut end) = (String::with_capacity(self.xml.len()), 0);
        for range in &self.secrets {
            shown.push_str(self.text().get(end..range.start).unwrap_or_default());
            shown.push_str(HIDDEN);
            end = range.end;
        }
        shown.push_str(self.text().get(end..).unwrap_or_default());
        f.write_str(&self.hidden.hide(&shown))
    }
}

// What is not secret may still be personal.
impl fmt::Debug for Envelope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Envelope").field("bytes", &self.xml.len()).finish_non_exhaustive()
    }
}

/// An envelope of one's own, of which nothing is known to be secret.
impl From<String> for Envelope {
    fn from(xml: String) -> Self {
        Self::new(xml, Vec::new())
    }
}
