//! Stricter than JSON: no member of an object stands twice, and no list stands for an object.
//!
//! Readers of JSON disagree on which of two members of the same name counts (RFC 8259, section 4): what a gateway in front has
//! checked could be another amount than the one that is booked. So a doubled member is refused, at any depth (R-WIRE-1).

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{Error, MapAccess, SeqAccess, Visitor},
};
use serde_json::{Map, Number, Value};
use std::fmt;

/// A value without doubled members.
pub(super) struct Strict(pub(super) Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue).map(Self)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        // Kept, so that the field that it stands in refuses it by its own name.
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(Strict(value)) = list.next_element()? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        while let Some(name) = object.next_key::<String>()? {
            let Strict(value) = object.next_value()?;
            if members.contains_key(&name) {
                return Err(A::Error::custom(format_args!("duplicate field `{}`", crate::error::excerpt(&name))));
            }
            members.insert(name, value);
        }
        Ok(Value::Object(members))
    }
}

/// The path of the first list that was read as an object, if any. Serde takes the fields of a struct from a list as well, in
/// their order: on the wire that would be a form that nobody described, and that changes its meaning with the next field.
pub(super) fn list_for_object(given: &Value, read: &impl Serialize) -> Option<String> {
    if !has_list(given) {
        return None;
    }
    let written = crate::json::tree(read).ok()?;
    difference(given, &written, "").map(|path| if path.is_empty() { ".".to_owned() } else { path })
}

fn has_list(value: &Value) -> bool {
    match value {
        Value::Array(_) => true,
        Value::Object(members) => members.values().any(has_list),
        _ => false,
    }
}

/// Every member that was written is one that was known, so that the path is as short as the types are deep.
fn difference(given: &Value, written: &Value, path: &str) -> Option<String> {
    match (given, written) {
        (Value::Array(_), Value::Object(_)) => Some(path.to_owned()),
        (Value::Array(given), Value::Array(written)) => {
            let mut pairs = given.iter().zip(written).enumerate();
            pairs.find_map(|(n, (given, written))| difference(given, written, &format!("{path}[{n}]")))
        }
        (Value::Object(given), Value::Object(written)) => given.iter().find_map(|(name, given)| {
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            difference(given, written.get(name)?, &path)
        }),
        _ => None,
    }
}
