//! Canonical JSON.
/// Error.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not canonical")]
pub struct CanonicalError;
/// Canonical bytes.
///
/// # Errors
/// Never in practice.
pub fn to_canonical<T: serde::Serialize>(value: &T) -> Result<Vec<u8>, CanonicalError> {
    serde_json::to_value(value).and_then(|v| serde_json::to_vec(&v)).map_err(|_| CanonicalError)
}
