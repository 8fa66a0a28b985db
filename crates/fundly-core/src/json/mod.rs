//! Reading and writing JSON, one code for each type where size counts.
//!
//! Serde makes code for each type and each format that it is read from or written to. A server gladly has it so; a browser would
//! load each type several times over. On WebAssembly every type is therefore read from one kind of tree and written to one
//! ([`tree`]), whatever it came from and wherever it goes. Both ways tell the same of what is wrong.

mod misread;
#[cfg(any(test, target_arch = "wasm32"))]
mod node;

pub use misread::Misread;

use serde::{Deserialize, Deserializer, Serialize, de::DeserializeOwned};
use serde_json::Value;

/// Reads a text that is a value and nothing more, and names the field that is wrong by its path.
///
/// # Errors
/// What is wrong, and where.
pub fn from_text<T: DeserializeOwned>(json: &[u8]) -> Result<T, Misread> {
    let mut reader = serde_json::Deserializer::from_slice(json);
    #[cfg(not(target_arch = "wasm32"))]
    let read = serde_path_to_error::deserialize(&mut reader).map_err(|error| Misread::tracked(&error))?;
    #[cfg(target_arch = "wasm32")]
    let read = node::Node::deserialize(&mut reader).map_err(|error| Misread::json(&error))?;
    reader.end().map_err(|error| Misread::json(&error))?;
    #[cfg(target_arch = "wasm32")]
    let read = read.read().map_err(|fault| fault.in_json())?;
    Ok(read)
}

/// Reads a value, and names the field that is wrong by its path.
///
/// # Errors
/// What is wrong, and where.
#[cfg(not(target_arch = "wasm32"))]
pub fn from_value<T: DeserializeOwned>(value: Value) -> Result<T, Misread> {
    serde_path_to_error::deserialize(value).map_err(|error| Misread::tracked(&error))
}

/// Reads a value, and names the field that is wrong by its path.
///
/// # Errors
/// What is wrong, and where.
#[cfg(target_arch = "wasm32")]
pub fn from_value<T: DeserializeOwned>(value: Value) -> Result<T, Misread> {
    let node = node::Node::deserialize(value).map_err(|error| Misread::json(&error))?;
    node.read().map_err(|fault| fault.in_json())
}

/// Reads TOML, and names the field that is wrong by its path, and its line.
///
/// # Errors
/// What is wrong, and where.
pub fn from_toml<T: DeserializeOwned>(text: &str) -> Result<T, Misread> {
    #[cfg(not(target_arch = "wasm32"))]
    {
        let reader = toml::Deserializer::parse(text).map_err(|error| Misread::toml(text, ".", &error))?;
        let read = serde_path_to_error::deserialize(reader);
        read.map_err(|error| Misread::toml(text, &error.path().to_string(), error.inner()))
    }
    #[cfg(target_arch = "wasm32")]
    {
        let table = toml::de::DeTable::parse(text).map_err(|error| Misread::toml(text, ".", &error))?;
        node::Node::from(table).read().map_err(|fault| fault.in_toml(text))
    }
}

/// Reads a value from any format.
///
/// # Errors
/// What is wrong.
#[cfg(not(target_arch = "wasm32"))]
pub fn plain<'de, D: Deserializer<'de>, T: Deserialize<'de>>(reader: D) -> Result<T, D::Error> {
    T::deserialize(reader)
}

/// Reads a value from any format.
///
/// # Errors
/// What is wrong.
#[cfg(target_arch = "wasm32")]
pub fn plain<'de, D: Deserializer<'de>, T: Deserialize<'de>>(reader: D) -> Result<T, D::Error> {
    node::Node::deserialize(reader)?.read().map_err(serde::de::Error::custom)
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
