//! What is wrong with a tree.

use super::{super::misread, Trail};
use crate::json::Misread;
use serde::de::{Error, Expected, Unexpected};
use std::fmt;

/// What is wrong, and, once it has left the part that it is in, where.
#[derive(Debug, Default)]
pub(in crate::json) struct Fault {
    reason: String,
    place: Option<Place>,
}

#[derive(Debug)]
struct Place {
    path: String,
    at: Option<usize>,
}

impl Fault {
    /// The innermost part that had it is where it is.
    pub(super) fn found(mut self, trail: &Trail<'_>, at: Option<usize>) -> Self {
        self.place.get_or_insert_with(|| Place { path: trail.to_string(), at });
        self
    }

    /// In JSON, where a value is found by its path.
    pub(in crate::json) fn in_json(self) -> Misread {
        Misread { path: self.place.map_or_else(|| ".".to_owned(), |place| place.path), reason: self.reason }
    }

    /// In TOML, with its line.
    pub(in crate::json) fn in_toml(self, text: &str) -> Misread {
        let at = self.place.as_ref().and_then(|place| place.at);
        Misread { reason: misread::in_line(text, &self.reason, at), ..self.in_json() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for Fault {}

impl Error for Fault {
    fn custom<T: fmt::Display>(reason: T) -> Self {
        Self { reason: reason.to_string(), place: None }
    }

    // JSON has words of its own for what is none of its values.
    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::custom(serde_json::Error::invalid_type(unexpected, expected))
    }

    fn invalid_value(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::custom(serde_json::Error::invalid_value(unexpected, expected))
    }
}
