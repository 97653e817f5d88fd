//! Bytes as text.

use super::Values;
use super::bounds::Bounds;

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

impl Values {
    pub(super) fn binary(&mut self, name: &str, bounds: &Bounds) -> String {
        let length = self.length(bounds, 0, 20);
        let bytes: Vec<u8> = (0..length).map(|_| self.random.number().to_le_bytes()[0]).collect();
        match name {
            "hexBinary" => {
                let digits = if self.random.happens(50) { b"0123456789abcdef" } else { b"0123456789ABCDEF" };
                let digit = |at: u8| digits.get(usize::from(at)).copied().map_or('0', char::from);
                bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
            }
            _ => base64(&bytes),
        }
    }
}

fn base64(bytes: &[u8]) -> String {
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let byte = |at: usize| u32::from(chunk.get(at).copied().unwrap_or_default());
        let group = byte(0) << 16 | byte(1) << 8 | byte(2);
        for at in 0..4 {
            let digit = usize::try_from(group >> (18 - 6 * at) & 63).unwrap_or_default();
            let is_filling = at > u32::try_from(chunk.len()).unwrap_or(3);
            out.push(if is_filling { '=' } else { DIGITS.get(digit).map_or('A', |digit| char::from(*digit)) });
        }
    }
    out
}

/// How many bytes a text of base64 stands for.
pub(super) fn base64_length(text: &str) -> usize {
    let digits = text.chars().filter(|c| !c.is_whitespace() && *c != '=').count();
    digits * 3 / 4
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_base64() {
        let cases = [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")];
        for (text, expected) in cases {
            assert_eq!(base64(text.as_bytes()), expected);
            assert_eq!(base64_length(expected), text.len());
        }
    }
}
