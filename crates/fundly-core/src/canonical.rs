//! Canonical JSON (RFC 8785, JCS) for values without floating point.
//!
//! The same value always gives the same bytes, in every language that has a JCS library, so that
//! anybody can verify a hash chain without this one: members ordered by the UTF-16 code units of
//! their names, no white space, the shortest escapes.
//!
//! RFC 8785 writes numbers as ECMAScript doubles. Money, shares and votes are never floating point,
//! so floats are refused instead of written, and integers are refused beyond ±(2^53 - 1), where
//! other languages would read another number. Larger integers travel as strings.

mod compound;
mod members;
mod serializer;
mod text;

use serde::Serialize;
use thiserror::Error;

use members::Member;
use serializer::Writer;

/// The deepest nesting of arrays and objects.
pub const MAX_DEPTH: usize = 128;

/// Largest integer that every JSON reader keeps: 2^53 - 1.
pub const MAX_SAFE_INTEGER: u64 = (1 << 53) - 1;

/// A value that has no canonical form here.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CanonicalError {
    /// A floating point number, NaN and the infinities included.
    #[error("floating point has no canonical form here")]
    Float,
    /// An integer beyond ±(2^53 - 1).
    #[error("integer beyond 2^53 - 1; write it as a string")]
    IntegerOutOfRange,
    /// One object names a member twice.
    #[error("duplicate key \"{key}\"")]
    DuplicateKey {
        /// The name, escaped as JSON and shortened to 40 characters.
        key: String,
    },
    /// A map key that is neither text, an integer, a boolean nor the name of a variant.
    #[error("a key must be text")]
    KeyNotText,
    /// Arrays and objects nested deeper than [`MAX_DEPTH`].
    #[error("nested deeper than {MAX_DEPTH}")]
    TooDeep,
    /// The value itself declined to be serialised.
    #[error("{reason}")]
    Unserializable {
        /// What it said.
        reason: String,
    },
}

impl CanonicalError {
    /// The stable identifier of this kind of error; never changes once published.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Float => "canonical.float",
            Self::IntegerOutOfRange => "canonical.integer_out_of_range",
            Self::DuplicateKey { .. } => "canonical.duplicate_key",
            Self::KeyNotText => "canonical.key_not_text",
            Self::TooDeep => "canonical.too_deep",
            Self::Unserializable { .. } => "canonical.unserializable",
        }
    }
}

impl serde::ser::Error for CanonicalError {
    fn custom<T: std::fmt::Display>(reason: T) -> Self {
        Self::Unserializable { reason: reason.to_string() }
    }
}

/// Writes canonical JSON, keeping its working memory from one value to the next.
///
/// ```
/// use fundly_core::canonical::Canonicalizer;
/// let (mut canonicalizer, mut out) = (Canonicalizer::new(), Vec::new());
/// canonicalizer.write(&[1, 2], &mut out)?;
/// canonicalizer.write("é\n", &mut out)?;
/// assert_eq!(out, "[1,2]\"é\\n\"".as_bytes());
/// # Ok::<(), fundly_core::canonical::CanonicalError>(())
/// ```
#[derive(Debug, Default)]
pub struct Canonicalizer {
    members: Vec<Member>,
    scratch: Vec<u8>,
}

impl Canonicalizer {
    /// A writer without memory yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { members: Vec::new(), scratch: Vec::new() }
    }

    /// Appends the canonical form of the value; after an error `out` is as it was.
    ///
    /// # Errors
    /// [`CanonicalError`] if the value has none.
    pub fn write<T: Serialize + ?Sized>(&mut self, value: &T, out: &mut Vec<u8>) -> Result<(), CanonicalError> {
        let before = out.len();
        self.members.clear();
        let mut writer = Writer::new(out, &mut self.members, &mut self.scratch);
        // As in `json`: one code for each type.
        #[cfg(target_arch = "wasm32")]
        let value = crate::json::tree(&value).map_err(<CanonicalError as serde::ser::Error>::custom)?;
        value.serialize(&mut writer).inspect_err(|_| out.truncate(before))
    }
}

/// The canonical form of a value.
///
/// ```
/// use fundly_core::canonical::{CanonicalError, to_canonical};
/// #[derive(serde::Serialize)]
/// struct Pledge { id: u32, amount: &'static str }
/// let bytes = to_canonical(&Pledge { id: 7, amount: "2500" })?;
/// assert_eq!(bytes, br#"{"amount":"2500","id":7}"#);
/// assert_eq!(to_canonical(&0.5), Err(CanonicalError::Float));
/// # Ok::<(), CanonicalError>(())
/// ```
///
/// # Errors
/// [`CanonicalError`] if the value has none.
pub fn to_canonical<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, CanonicalError> {
    let mut out = Vec::with_capacity(256);
    write_canonical(value, &mut out)?;
    Ok(out)
}

/// Appends the canonical form of a value; after an error `out` is as it was. For many values, a
/// [`Canonicalizer`] saves the allocation of working memory too.
///
/// # Errors
/// [`CanonicalError`] if the value has none.
pub fn write_canonical<T: Serialize + ?Sized>(value: &T, out: &mut Vec<u8>) -> Result<(), CanonicalError> {
    Canonicalizer { members: Vec::with_capacity(32), scratch: Vec::new() }.write(value, out)
}
