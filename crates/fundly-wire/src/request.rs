//! A request as an argument.

use fundly_core::{Invalid, Request};
use serde::Deserialize;
use serde_json::value::RawValue;

/// A request as it was given: it is read by itself, as strictly as one that comes alone, so that what is wrong with it is
/// told the same way.
#[derive(Clone, Debug, Deserialize)]
#[serde(transparent)]
pub struct WireRequest(Box<RawValue>);

impl WireRequest {
    /// Reads it.
    ///
    /// # Errors
    /// As [`Request::from_json`].
    pub fn read(&self) -> Result<Request, Invalid> {
        Request::from_json(self.0.get().as_bytes())
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for WireRequest {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        Request::schema_name()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        Request::schema_id()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Request::json_schema(generator)
    }
}
