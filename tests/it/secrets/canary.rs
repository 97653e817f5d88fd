//! A secret, and what could be found of it.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use std::error::Error;
use std::fmt::{Debug, Display, Write as _};

/// The secret is looked for in pieces of so many characters, too: whatever is cut, of twice as many in a row one is whole.
const PIECE: usize = 6;

/// A secret that is looked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Canary(pub(super) &'static str);

/// With characters that are escaped everywhere, in several ways.
pub(super) const SPECIAL: Canary = Canary("Kanari&<\"é'42-%7Eb\\c]]>d/9f+3");
/// Longer than any cut that is made in an error, and a name of XML.
pub(super) const LONG: Canary = Canary(
    "kanari-0x1-1x2-2x3-3x4-4x5-5x6-6x7-7x8-8x9-9xa-axb-bxc-cxd-dxe-exf-fxg-gxh-hxi-ixj-jxk-kxl-lxm-mxn-nxo-oxp-pxq-\
     q1y-1y2-2y3-3y4-4y5-5y6-6y7-7y8-8y9-9ya-ayb-byc-cyd-dye-eyf-fyg-gyh-hyi-iyj-jyk-kyl-lym-myn-nyo-oyp-pyq-qyr-rys-syt",
);
/// What looks like an error code of OAuth.
pub(super) const LOWER: Canary = Canary("kanari_of_lowercase_letters");
pub(super) const ALL: [Canary; 3] = [SPECIAL, LONG, LOWER];

impl Canary {
    /// As XML writes it.
    pub(super) fn xml(self) -> String {
        self.0
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;")
            .replace('"', "&quot;")
            .replace('\'', "&apos;")
    }

    /// With every character as a number.
    pub(super) fn references(self) -> String {
        self.0.chars().map(|c| format!("&#{};", u32::from(c))).collect::<Vec<_>>().concat()
    }

    /// With every byte that is not a letter or a digit in hexadecimal.
    pub(super) fn percent(self) -> String {
        let byte = |byte: u8| {
            if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") }
        };
        self.0.bytes().map(byte).collect()
    }

    pub(super) fn is_name(self) -> bool {
        self.0.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
    }

    /// Base64 of it, behind `before`: as far as no other bytes are in it.
    fn base64(self, before: &str) -> [String; 2] {
        let text = format!("{before}{}", self.0);
        let (start, end) = (before.len().div_ceil(3) * 4, text.len() / 3 * 4);
        [STANDARD_NO_PAD.encode(&text), URL_SAFE_NO_PAD.encode(&text)].map(|code| code[start..end].to_owned())
    }

    /// What is looked for.
    fn forms(self) -> Vec<String> {
        let debug = format!("{:?}", self.0);
        let mut forms = vec![self.xml(), self.references(), self.percent(), self.percent().to_lowercase()];
        forms.push(self.0.replace('&', "&amp;").replace('<', "&lt;"));
        forms.push(url::form_urlencoded::byte_serialize(self.0.as_bytes()).collect());
        forms.push(debug.trim_matches('"').to_owned());
        forms.push(serde_json::json!(self.0).to_string().trim_matches('"').to_owned());
        // UTF-16 that is taken for something else.
        let letters: Vec<_> = self.0.chars().map(String::from).collect();
        forms.extend([" ", "\0"].map(|between| letters.join(between)));
        // Every one of the three ways in which it may stand among the bytes of a code.
        forms.extend(["", "a", "ab", "user:"].iter().flat_map(|before| self.base64(before)));
        for text in [self.0, &self.xml()] {
            let characters: Vec<char> = text.chars().collect();
            forms.extend(characters.chunks_exact(PIECE).map(|piece| piece.iter().collect()));
        }
        forms
    }

    /// What of it stands in a text.
    pub(super) fn found_in(self, text: &str) -> Vec<String> {
        // `Debug` within `Debug` escapes once more.
        let once = text.replace("\\\\", "\\").replace("\\\"", "\"");
        let twice = once.replace("\\\\", "\\").replace("\\\"", "\"");
        let is_found = |form: &String| [text, &once, &twice].iter().any(|text| text.contains(form.as_str()));
        self.forms().into_iter().filter(is_found).collect()
    }
}

/// All that was shown.
#[derive(Default)]
pub(super) struct Shown(String);

impl Shown {
    pub(super) fn debug(&mut self, what: &dyn Debug) {
        write!(self.0, "{what:?}\n{what:#?}\n").expect("memory");
    }

    pub(super) fn text(&mut self, what: &dyn Display) {
        write!(self.0, "{what}\n{what:#}\n").expect("memory");
    }

    /// An error and all that is behind it.
    pub(super) fn error(&mut self, error: &(dyn Error + 'static)) {
        let mut next = Some(error);
        while let Some(error) = next {
            self.debug(&error);
            self.text(&error);
            next = error.source();
        }
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    pub(super) fn has_nothing_of(&self, canary: Canary, of: &str) {
        let found = canary.found_in(&self.0);
        assert!(found.is_empty(), "{of}: {found:?} in\n{}", self.0);
    }
}
