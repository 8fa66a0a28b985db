//! The schema of everything that stands on a wire: what other languages make their types from.

use super::words::describe_for_people;
use schemars::{
    JsonSchema, SchemaGenerator,
    generate::SchemaSettings,
    transform::{RecursiveTransform, RestrictFormats},
};
use serde_json::{Map, Value};

/// The types of a wire, each under its name, with all that they refer to.
pub struct WireTypes(SchemaGenerator);

impl WireTypes {
    /// None yet.
    pub fn new() -> Self {
        let settings = SchemaSettings::draft2020_12()
            .with_transform(RestrictFormats::default())
            .with_transform(RecursiveTransform(describe_for_people));
        Self(settings.into_generator())
    }

    /// Adds a type; answers how others refer to it.
    pub fn add<T: JsonSchema>(&mut self) -> Value {
        self.0.subschema_for::<T>().to_value()
    }

    /// The definitions by name.
    pub fn definitions(mut self) -> Map<String, Value> {
        self.0.take_definitions(true)
    }
}

impl Default for WireTypes {
    fn default() -> Self {
        Self::new()
    }
}
