//! A count of share units.

use crate::{error::Invalid, limits::UNITS_MAX};
use serde::{Deserialize, Deserializer, Serialize, de::Error as _};
use std::fmt;

/// A count of share units, 0 to 2^53 − 1 (R-SHARE-1).
///
/// Whole shares are units; a class that declares a precision of `k` decimals counts 10^k units to the share.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Units(u64);

impl Units {
    /// None.
    pub const ZERO: Self = Self(0);
    /// The most there can be.
    pub const MAX: Self = Self(UNITS_MAX);

    /// A count.
    ///
    /// # Errors
    /// [`Invalid::Units`] above 2^53 − 1.
    pub fn new(count: u64) -> Result<Self, Invalid> {
        if count > UNITS_MAX {
            return Err(Invalid::Units { max: UNITS_MAX, got: count.to_string() });
        }
        Ok(Self(count))
    }

    /// A count, held at the limit.
    pub(crate) fn saturating(count: u128) -> Self {
        Self(u64::try_from(count).unwrap_or(UNITS_MAX).min(UNITS_MAX))
    }

    /// The count.
    pub const fn get(self) -> u64 {
        self.0
    }

    /// Whether there are none.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// The sum, if it is within the limit.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).filter(|sum| *sum <= UNITS_MAX).map(Self)
    }

    /// The difference, if it is not negative.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// The sum, held at the limit.
    pub fn saturating_add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0).min(UNITS_MAX))
    }

    /// The difference, held at zero.
    pub fn saturating_sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl fmt::Display for Units {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Units {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<'de> Deserialize<'de> for Units {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(u64::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}
