//! Reading and writing JSON and TOML, one code for each type.
//!
//! Serde makes code for each type and each format that it is read from: the compiler would have all of it to make, and browsers
//! to load, several times over. So every type is read from one kind of tree, whatever the tree came from, and what is wrong
//! with it is told by its path.
//!
//! Types are read as serde derives it, with two differences: a member that a type does not have is refused whether the type says
//! so or not, and a member that may be nothing is nothing when it is left out, whatever its default. Aliases of fields and
//! variants are not known here, nor enums with a tag and a content beside it: no type of the wire has them.

mod misread;
mod node;
mod tagged;

pub use misread::Misread;
pub(crate) use node::{Fault, Node};
pub(crate) use tagged::{Tagged, by_kind, tagged};

use serde::{Deserialize, Deserializer, Serialize, de::DeserializeOwned};
use serde_json::Value;

/// Reads a text that is a value and nothing more, and names the field that is wrong by its path.
///
/// # Errors
/// What is wrong, and where.
pub fn from_text<T: DeserializeOwned>(json: &[u8]) -> Result<T, Misread> {
    parsed(json)?.typed()
}

fn parsed(json: &[u8]) -> Result<Node<'_>, Misread> {
    let mut reader = serde_json::Deserializer::from_slice(json);
    let node = Node::deserialize(&mut reader).and_then(|node| reader.end().map(|()| node));
    node.map_err(|error| Misread::json(&error))
}

/// Reads a text that is a value and nothing more, and in which no member stands twice.
pub(crate) fn strict(json: &[u8]) -> Result<Node<'_>, Misread> {
    let node = parsed(json).map_err(|wrong| broken_off(json).unwrap_or(wrong))?;
    node.single()?;
    Ok(node)
}

/// Where a text is no JSON: the way to it is kept only when it is wanted.
fn broken_off(json: &[u8]) -> Option<Misread> {
    let read: Result<Node<'_>, _> = serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_slice(json));
    let wrong = read.err()?;
    Some(Misread { path: wrong.path().to_string(), reason: wrong.into_inner().to_string() })
}

/// Reads a value, and names the field that is wrong by its path.
///
/// # Errors
/// What is wrong, and where.
pub fn from_value<T: DeserializeOwned>(value: Value) -> Result<T, Misread> {
    Node::from(value).typed()
}

/// Reads TOML, and names the field that is wrong by its path, and its line.
///
/// # Errors
/// What is wrong, and where.
pub fn from_toml<T: DeserializeOwned>(text: &str) -> Result<T, Misread> {
    let table = toml::de::DeTable::parse(text).map_err(|error| Misread::toml(text, &error))?;
    Node::from(table).read().map_err(|fault| fault.in_toml(text))
}

/// Reads a value from any format that tells what its values are, and names the field that is wrong by its path.
///
/// # Errors
/// What is wrong, and where.
pub fn from_any<'de, D: Deserializer<'de>, T: Deserialize<'de>>(reader: D) -> Result<T, D::Error> {
    Node::deserialize(reader)?.typed().map_err(serde::de::Error::custom)
}

/// Writes a value.
///
/// # Errors
/// When it has a form that JSON has not.
#[cfg(not(target_arch = "wasm32"))]
pub fn write<T: Serialize>(value: &T) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(value)
}

/// Writes a value; the members of its objects are in the order of their names.
///
/// # Errors
/// When it has a form that JSON has not.
#[cfg(target_arch = "wasm32")]
pub fn write<T: Serialize>(value: &T) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(&tree(value)?)
}

/// A value as a tree.
///
/// # Errors
/// When it has a form that JSON has not.
pub fn tree<T: Serialize>(value: &T) -> Result<Value, serde_json::Error> {
    serde_json::to_value(value)
}
