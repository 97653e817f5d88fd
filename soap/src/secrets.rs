//! Which texts of an exchange are secret, so that what is shown of it can leave them out.

use crate::Secret;
use std::borrow::Cow;

/// What stands in place of a secret.
pub(crate) const HIDDEN: &str = "********";

/// A shorter text is not looked for: it would be found all over a document, and hides nothing.
const SHORTEST: usize = 4;

/// Texts that are shown nowhere.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Vec<Secret>);

impl Secrets {
    /// One more, as it is and as it stands in XML.
    pub(crate) fn add(&mut self, text: &str) {
        let escaped = quick_xml::escape::escape(text);
        for text in [text, &escaped] {
            if text.len() >= SHORTEST && !self.0.iter().any(|known| known.expose() == text) {
                self.0.push(text.into());
            }
        }
    }

    pub(crate) fn extend(&mut self, others: &Self) {
        others.0.iter().for_each(|other| self.add(other.expose()));
    }

    pub(crate) fn occur_in(&self, text: &str) -> bool {
        self.0.iter().any(|secret| text.contains(secret.expose()))
    }

    /// The text without them.
    pub(crate) fn hide<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut shown = Cow::Borrowed(text);
        for secret in self.0.iter().filter(|secret| text.contains(secret.expose())) {
            shown = Cow::Owned(shown.replace(secret.expose(), HIDDEN));
        }
        shown
    }
}

#[cfg(test)]
mod tests {
    use super::Secrets;

    #[test]
    fn a_secret_is_hidden_as_it_is_and_as_xml_writes_it() {
        let mut secrets = Secrets::default();
        secrets.add("a&b<c>");
        secrets.add("abc");
        assert_eq!(secrets.hide("x a&b<c> a&amp;b&lt;c&gt; abc"), "x ******** ******** abc");
        assert!(!secrets.occur_in("abc a&b"));
    }
}
