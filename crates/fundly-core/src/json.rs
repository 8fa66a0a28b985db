//! Reading and writing JSON, one code for each type where size counts.
//!
//! Serde makes code for each type and each format that it is read from or written to. A server gladly has it so; a browser would
//! load each type several times over. On WebAssembly every type is therefore read and written behind a pointer, once.

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use serde_path_to_error::Error;

/// Reads a value, and names the field that is wrong by its path.
///
/// # Errors
/// What is wrong, and where.
#[cfg(not(target_arch = "wasm32"))]
pub fn tracked<'de, D: Deserializer<'de>, T: Deserialize<'de>>(reader: D) -> Result<T, Error<D::Error>> {
    serde_path_to_error::deserialize(reader)
}

/// Reads a value, and names the field that is wrong by its path.
///
/// # Errors
/// What is wrong, and where.
#[cfg(target_arch = "wasm32")]
pub fn tracked<'de, D: Deserializer<'de>, T: Deserialize<'de>>(reader: D) -> Result<T, Error<D::Error>> {
    let mut track = serde_path_to_error::Track::new();
    let read = plain(serde_path_to_error::Deserializer::new(reader, &mut track));
    read.map_err(|error| Error::new(track.path(), error))
}

/// Reads a value.
///
/// # Errors
/// What is wrong.
#[cfg(not(target_arch = "wasm32"))]
pub fn plain<'de, D: Deserializer<'de>, T: Deserialize<'de>>(reader: D) -> Result<T, D::Error> {
    T::deserialize(reader)
}

/// Reads a value.
///
/// # Errors
/// What is wrong.
#[cfg(target_arch = "wasm32")]
pub fn plain<'de, D: Deserializer<'de>, T: Deserialize<'de>>(reader: D) -> Result<T, D::Error> {
    let mut erased = <dyn erased_serde::Deserializer<'de>>::erase(reader);
    let erased: &mut dyn erased_serde::Deserializer<'de> = &mut erased;
    T::deserialize(erased).map_err(serde::de::Error::custom)
}

/// Reads a text that is a value and nothing more.
///
/// # Errors
/// What is wrong.
pub fn read<'de, T: Deserialize<'de>>(text: &'de str) -> Result<T, serde_json::Error> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let read = plain(&mut reader)?;
    reader.end()?;
    Ok(read)
}

/// Writes a value.
///
/// # Errors
/// When it has a form that JSON has not.
#[cfg(not(target_arch = "wasm32"))]
pub fn write<T: Serialize>(value: &T) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(value)
}

/// Writes a value.
///
/// # Errors
/// When it has a form that JSON has not.
#[cfg(target_arch = "wasm32")]
pub fn write<T: Serialize>(value: &T) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(value as &dyn erased_serde::Serialize)
}

/// A value as a tree.
///
/// # Errors
/// When it has a form that JSON has not.
#[cfg(not(target_arch = "wasm32"))]
pub fn tree<T: Serialize>(value: &T) -> Result<Value, serde_json::Error> {
    serde_json::to_value(value)
}

/// A value as a tree.
///
/// # Errors
/// When it has a form that JSON has not.
#[cfg(target_arch = "wasm32")]
pub fn tree<T: Serialize>(value: &T) -> Result<Value, serde_json::Error> {
    serde_json::to_value(value as &dyn erased_serde::Serialize)
}
