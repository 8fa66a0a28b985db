//! JSON Schemas of what stands on a wire, made from the types. Feature `schema`.
//!
//! Structures and words derive theirs. What is a string on the wire says in `strings` what it looks like. A schema knows the
//! form only; what the rules say to it is told by reading it.

mod strings;
mod wire;
mod words;

pub(crate) use strings::{own_schema, text, uuid, zone_rule};

use crate::policy::Policy;
use schemars::{
    generate::SchemaSettings,
    transform::{RecursiveTransform, RestrictFormats},
};
use serde_json::Value;
pub use wire::WireTypes;
use words::describe_for_people;

impl Policy {
    /// The JSON Schema (draft 7, which all editors know) of a policy as it is written, in JSON or in TOML. Feature `schema`.
    ///
    /// What it refuses, reading refuses. What it lets pass may still be refused: the schema knows the form of each parameter,
    /// not what they mean together.
    ///
    /// ```
    /// let schema = fundly_core::Policy::schema();
    /// assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
    /// assert_eq!(schema["additionalProperties"], false);
    /// ```
    pub fn schema() -> Value {
        let settings = SchemaSettings::draft07()
            .with_transform(RestrictFormats::default())
            .with_transform(RecursiveTransform(describe_for_people));
        settings.into_generator().into_root_schema_for::<Self>().to_value()
    }
}
