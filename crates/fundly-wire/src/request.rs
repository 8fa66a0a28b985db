//! A request as an argument.

use fundly_core::{Invalid, Request};
use serde::{Deserialize, Deserializer};

/// A request, or what is wrong with it: it is read by itself, as strictly as one that comes alone, so that of many each is told
/// its own.
#[derive(Clone, Debug)]
pub struct WireRequest(Result<Request, Invalid>);

impl<'de> Deserialize<'de> for WireRequest {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        Request::from_part(reader).map(Self)
    }
}

impl WireRequest {
    /// The request.
    ///
    /// # Errors
    /// As [`Request::from_json`].
    pub fn read(self) -> Result<Request, Invalid> {
        self.0
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
