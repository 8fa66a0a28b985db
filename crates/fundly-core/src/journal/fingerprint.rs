//! The fingerprint of a command's content: tells a repeat from a reuse of its id, and names the first field that differs.

use crate::error::{Invalid, excerpt};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{fmt, str::FromStr};

/// A hash of the whole content (64 bits) followed by one of each field (16 bits), fields in alphabetical order. Text: hex.
///
/// It guards a client against its own mistakes; it is no seal. The seal is the hash chain of the journal.
#[derive(Clone, PartialEq, Eq)]
pub struct Fingerprint {
    whole: u64,
    fields: Vec<u16>,
}

/// Mixes bytes into a hash, eight at a time: the same on every machine and for ever, unlike the hashers of maps.
fn mix(hash: u64, bytes: &[u8]) -> u64 {
    let (words, rest) = bytes.as_chunks::<8>();
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    let words = words.iter().chain([&last]).map(|word| u64::from_le_bytes(*word));
    words.chain([bytes.len() as u64]).fold(hash, |hash, word| {
        let hash = (hash ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        hash ^ (hash >> 29)
    })
}

/// The members of a canonical JSON object: the text of each name (with its quotes) and of each value.
struct Members<'a> {
    rest: &'a [u8],
}

impl<'a> Members<'a> {
    fn of(content: &'a [u8]) -> Self {
        Self { rest: content.get(1..).unwrap_or_default() }
    }

    /// Cuts the text up to a byte that stands outside of strings and of inner objects and lists.
    fn until(&mut self, ends: &[u8]) -> &'a [u8] {
        let (mut depth, mut in_string, mut escaped) = (0_u32, false, false);
        for (at, byte) in self.rest.iter().enumerate() {
            if in_string {
                in_string = escaped || *byte != b'"';
                escaped = !escaped && *byte == b'\\';
                continue;
            }
            if depth == 0 && ends.contains(byte) {
                let (text, rest) = self.rest.split_at(at);
                self.rest = rest.get(1..).unwrap_or_default();
                return text;
            }
            match byte {
                b'"' => in_string = true,
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        std::mem::take(&mut self.rest)
    }
}

impl<'a> Iterator for Members<'a> {
    type Item = (&'a [u8], &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let name = self.until(b":}");
        if name.is_empty() {
            return None;
        }
        Some((name, self.until(b",}")))
    }
}

impl Fingerprint {
    /// The fingerprint of a command in canonical JSON.
    pub fn of(content: &[u8]) -> Self {
        let mut fields = Vec::with_capacity(4);
        let mut whole = 0;
        for (name, value) in Members::of(content) {
            let field = mix(mix(0, name), value);
            fields.push(field as u16);
            whole = mix(whole, &field.to_le_bytes());
        }
        Self { whole, fields }
    }

    /// The first field that makes `content`, whose fingerprint is `other`, another command than this one; none when it is
    /// the same.
    pub fn difference(&self, other: &Self, content: &[u8]) -> Option<String> {
        if other == self {
            return None;
        }
        let mut members = Members::of(content).zip(&other.fields).enumerate();
        let differs = members.find(|(position, (_, hash))| self.fields.get(*position) != Some(hash));
        let name = differs.map(|(_, ((name, _), _))| String::from_utf8_lossy(name).trim_matches('"').to_owned());
        Some(name.unwrap_or_else(|| "command".to_owned()))
    }
}

impl Fingerprint {
    fn text(&self) -> String {
        let mut text = String::with_capacity(16 + 4 * self.fields.len());
        let mut put = |number: u64, digits: u32| {
            let hex = (0..digits).rev().map(|digit| char::from_digit((number >> (4 * digit)) as u32 & 15, 16));
            text.extend(hex.flatten());
        };
        put(self.whole, 16);
        self.fields.iter().for_each(|field| put((*field).into(), 4));
        text
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Fingerprint {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        let invalid = || Invalid::Id { id: "Fingerprint", got: excerpt(text) };
        if text.len() < 16 || !text.len().is_multiple_of(4) || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(invalid());
        }
        let (whole, fields) = text.split_at(16);
        let whole = u64::from_str_radix(whole, 16).map_err(|_| invalid())?;
        let field = |at: usize| u16::from_str_radix(&fields[at..at + 4], 16).map_err(|_| invalid());
        let fields = (0..fields.len()).step_by(4).map(field).collect::<Result<_, _>>()?;
        Ok(Self { whole, fields })
    }
}

impl Serialize for Fingerprint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

impl<'de> Deserialize<'de> for Fingerprint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::text::parse_str(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn differs(first: &str, second: &str) -> Option<String> {
        let fingerprint = Fingerprint::of(first.as_bytes());
        fingerprint.difference(&Fingerprint::of(second.as_bytes()), second.as_bytes())
    }

    #[test]
    fn the_first_field_that_differs_is_named() {
        let first = r#"{"amount":"1","kind":"a"}"#;
        assert_eq!(differs(first, first), None);
        assert_eq!(differs(first, r#"{"amount":"2","kind":"a"}"#).as_deref(), Some("amount"));
        assert_eq!(differs(first, r#"{"amount":"1","kind":"b"}"#).as_deref(), Some("kind"));
        assert_eq!(differs(first, r#"{"amount":"1","kind":"a","zone":1}"#).as_deref(), Some("zone"));
        assert_eq!(differs(first, r#"{"amount":"1"}"#).as_deref(), Some("command"));
        let nested = r#"{"kind":"a","order":{"lines":[{"q":1}],"note":"a, \"b\": {c"},"x":[1,2]}"#;
        assert_eq!(differs(nested, nested), None);
        let other = r#"{"kind":"a","order":{"lines":[{"q":2}],"note":"a, \"b\": {c"},"x":[1,2]}"#;
        assert_eq!(differs(nested, other).as_deref(), Some("order"));
    }

    #[test]
    fn text_round_trips() {
        let fingerprint = Fingerprint::of(br#"{"amount":"1","kind":"a"}"#);
        assert_eq!(fingerprint.to_string().parse::<Fingerprint>(), Ok(fingerprint));
        assert!("abc".parse::<Fingerprint>().is_err());
    }
}
