//! What is wrong with a tree.

use super::{super::misread, Trail};
use crate::json::Misread;
use serde::de::{Error, Expected, Unexpected};
use std::fmt;

/// What is wrong, and, once it has left the part that it is in, where; nothing of what is merely not there. As small as can be:
/// it is handed on in the code of every type.
#[derive(Debug, Default)]
pub(crate) struct Fault(Option<Box<Told>>);

#[derive(Debug, Default)]
struct Told {
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
        self.0.get_or_insert_default().place.get_or_insert_with(|| Place { path: trail.to_string(), at });
        self
    }

    /// In JSON, where a value is found by its path.
    pub(crate) fn in_json(self) -> Misread {
        let Told { reason, place } = self.0.map(|told| *told).unwrap_or_default();
        Misread { path: place.map_or_else(|| ".".to_owned(), |place| place.path), reason }
    }

    /// In TOML, with its line.
    pub(in crate::json) fn in_toml(self, text: &str) -> Misread {
        let at = self.0.as_ref().and_then(|told| told.place.as_ref()?.at);
        let Misread { path, reason } = self.in_json();
        Misread { path, reason: misread::in_line(text, &reason, at) }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_ref().map_or("", |told| &told.reason))
    }
}

impl std::error::Error for Fault {}

impl Error for Fault {
    fn custom<T: fmt::Display>(reason: T) -> Self {
        Self(Some(Box::new(Told { reason: reason.to_string(), place: None })))
    }

    // JSON has words of its own for what is none of its values.
    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::custom(serde_json::Error::invalid_type(unexpected, expected))
    }

    fn invalid_value(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::custom(serde_json::Error::invalid_value(unexpected, expected))
    }
}
