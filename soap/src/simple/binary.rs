//! Binary data (part 2, 3.2.15 and 3.2.16).

use super::white_space::is_white_space;
use super::{SimpleType, SimpleTypeError, WhiteSpace};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;

/// How many octets `Debug` shows: a multiple of three, so that Base64 needs no padding.
const SHOWN: usize = 30;

macro_rules! binary {
    ($(#[$meta:meta])* $name:ident: $xsd:literal, $read:ident, $write:ident) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, Hash, Default)]
        pub struct $name(Vec<u8>);

        impl $name {
            /// The octets.
            #[must_use]
            pub fn as_bytes(&self) -> &[u8] {
                &self.0
            }

            /// The octets, without copying them.
            #[must_use]
            pub fn into_bytes(self) -> Vec<u8> {
                self.0
            }
        }

        impl SimpleType for $name {
            const NAME: &'static str = $xsd;
            const WHITE_SPACE: WhiteSpace = WhiteSpace::Collapse;

            fn from_text(text: &str) -> Result<Self, SimpleTypeError> {
                let text = text.trim_matches(is_white_space);
                $read(text).map(Self).map_err(|reason| SimpleTypeError::new(Self::NAME, text, reason))
            }

            fn to_text(&self) -> Cow<'_, str> {
                Cow::Owned($write(&self.0))
            }

            fn length(&self) -> Option<usize> {
                Some(self.0.len())
            }

            fn order(&self, other: &Self) -> Option<Ordering> {
                (self == other).then_some(Ordering::Equal)
            }
        }

        impl From<Vec<u8>> for $name {
            fn from(octets: Vec<u8>) -> Self {
                Self(octets)
            }
        }

        impl From<&[u8]> for $name {
            fn from(octets: &[u8]) -> Self {
                Self(octets.to_owned())
            }
        }

        impl<const N: usize> From<[u8; N]> for $name {
            fn from(octets: [u8; N]) -> Self {
                Self(octets.into())
            }
        }

        impl AsRef<[u8]> for $name {
            fn as_ref(&self) -> &[u8] {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = SimpleTypeError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::from_text(text)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = SimpleTypeError;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                Self::from_text(text)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.to_text())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "(\"{}"), $write(self.0.get(..SHOWN).unwrap_or(&self.0)))?;
                if self.0.len() > SHOWN {
                    write!(f, "…\", {} octets)", self.0.len())
                } else {
                    f.write_str("\")")
                }
            }
        }
    };
}

binary! {
    /// `xs:hexBinary` (part 2, 3.2.15): octets as pairs of hexadecimal digits; written in upper case.
    HexBinary: "xs:hexBinary", read_hex, write_hex
}

binary! {
    /// `xs:base64Binary` (part 2, 3.2.16): octets in Base64 with padding. White space anywhere is read; none is
    /// written.
    ///
    /// ```
    /// use saponify::simple::Base64Binary;
    ///
    /// let data: Base64Binary = "aGVs\nbG8=".parse()?;
    /// assert_eq!(data.as_bytes(), b"hello");
    /// assert_eq!(data.to_string(), "aGVsbG8=");
    /// # Ok::<(), saponify::simple::SimpleTypeError>(())
    /// ```
    Base64Binary: "xs:base64Binary", read_base64, write_base64
}

fn read_hex(text: &str) -> Result<Vec<u8>, &'static str> {
    let octet = |pair: &[u8]| match pair {
        [high, low] => Some(hex_digit(*high)? << 4 | hex_digit(*low)?),
        _ => None,
    };
    text.as_bytes().chunks(2).map(octet).collect::<Option<_>>().ok_or("expected pairs of hexadecimal digits")
}

fn hex_digit(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

fn write_hex(octets: &[u8]) -> String {
    let digit = |nibble: u8| char::from(if nibble < 10 { b'0' + nibble } else { b'A' + nibble - 10 });
    octets.iter().flat_map(|octet| [digit(octet >> 4), digit(octet & 0xF)]).collect()
}

fn read_base64(text: &str) -> Result<Vec<u8>, &'static str> {
    let expected = "expected Base64: `A-Z`, `a-z`, `0-9`, `+`, `/` in fours, the last padded with `=`";
    if text.contains(is_white_space) {
        let dense: String = text.split(is_white_space).collect();
        STANDARD.decode(dense).map_err(|_| expected)
    } else {
        STANDARD.decode(text).map_err(|_| expected)
    }
}

fn write_base64(octets: &[u8]) -> String {
    STANDARD.encode(octets)
}
