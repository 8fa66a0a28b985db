//! The fingerprint of a command's content: tells a repeat from a reuse of its id, and names the first field that differs.

use crate::error::{Invalid, excerpt};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use std::{fmt, str::FromStr};

/// A hash of the whole content (64 bits) followed by one of each field (16 bits), fields in alphabetical order. Text: hex.
///
/// It guards a client against its own mistakes; it is no seal. The seal is the hash chain of the journal.
#[derive(Clone, PartialEq, Eq)]
pub struct Fingerprint {
    whole: u64,
    fields: Vec<u16>,
}

fn fnv(bytes: &[u8], seed: u64) -> u64 {
    let mut hash = seed ^ 0xcbf2_9ce4_8422_2325;
    for byte in bytes {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash ^ (hash >> 29)
}

/// The members of an object with its nulls left out, sorted by name, each as JSON text.
fn members(content: &Value) -> Vec<(String, String)> {
    let mut members: Vec<_> = match content {
        Value::Object(map) => {
            map.iter().filter(|(_, v)| !v.is_null()).map(|(k, v)| (k.clone(), v.to_string())).collect()
        }
        other => vec![("command".to_owned(), other.to_string())],
    };
    members.sort_unstable();
    members
}

impl Fingerprint {
    /// The fingerprint of a command as JSON.
    pub fn of(content: &Value) -> Self {
        let members = members(content);
        let fields =
            members.iter().map(|(name, value)| fnv(value.as_bytes(), fnv(name.as_bytes(), 0)) as u16).collect();
        let whole = members.iter().fold(0, |hash, (name, value)| fnv(value.as_bytes(), fnv(name.as_bytes(), hash)));
        Self { whole, fields }
    }

    /// The first field of `content` that makes it another command than the fingerprinted; none when it is the same.
    pub fn difference(&self, content: &Value) -> Option<String> {
        let other = Self::of(content);
        if other.whole == self.whole && other.fields == self.fields {
            return None;
        }
        let names = members(content);
        let differs =
            names.iter().zip(&other.fields).enumerate().find(|(i, (_, hash))| self.fields.get(*i) != Some(hash));
        Some(differs.map_or_else(|| "command".to_owned(), |(_, ((name, _), _))| name.clone()))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.whole)?;
        self.fields.iter().try_for_each(|field| write!(f, "{field:04x}"))
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
        serializer.collect_str(self)
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
    use serde_json::json;

    #[test]
    fn the_first_field_that_differs_is_named() {
        let first = Fingerprint::of(&json!({"kind": "a", "amount": "1", "note": null}));
        assert_eq!(first.difference(&json!({"kind": "a", "amount": "1"})), None);
        assert_eq!(first.difference(&json!({"amount": "2", "kind": "a"})).as_deref(), Some("amount"));
        assert_eq!(first.difference(&json!({"amount": "1", "kind": "b"})).as_deref(), Some("kind"));
        assert_eq!(first.difference(&json!({"amount": "1", "kind": "a", "zone": 1})).as_deref(), Some("zone"));
        assert_eq!(first.to_string().parse::<Fingerprint>(), Ok(first));
    }
}
