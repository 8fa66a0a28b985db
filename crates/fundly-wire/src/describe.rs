//! What there is to call, as data: other languages are generated from it, and a test holds each of them against it.

use fundly_core::schema::WireTypes;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value, json};

/// An operation.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Operation {
    /// Its name on the wire.
    pub name: &'static str,
    /// What it does.
    pub about: String,
    /// Its arguments, in order.
    pub parameters: Vec<Parameter>,
    /// The schema of its answer.
    pub answer: Value,
}

/// An argument of an operation.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// Its schema.
    pub schema: Value,
}

impl Parameter {
    pub(crate) fn of<T: JsonSchema>(name: &str, types: &mut WireTypes) -> Self {
        let mut words = name.split('_');
        let mut wire = words.next().unwrap_or_default().to_owned();
        for word in words {
            let mut letters = word.chars();
            wire.extend(letters.next().map(|first| first.to_ascii_uppercase()));
            wire.push_str(letters.as_str());
        }
        Self { name: wire, schema: types.add::<T>() }
    }
}

/// The whole wire: every operation, every method of a store in another language, every kind of row with its key, every
/// rejection with its code, and every type.
pub fn describe() -> Value {
    let mut types = WireTypes::new();
    let operations = crate::operations::describe(&mut types);
    let store = crate::foreign::describe(&mut types);
    let rows = crate::row::describe(&mut types);
    let rejections: Vec<Value> = fundly_core::Rejection::ALL
        .iter()
        .map(|(name, code, rule)| json!({ "name": name, "code": code, "rule": rule }))
        .collect();
    types.add::<crate::Failure>();
    types.add::<crate::StoreFailure>();
    #[cfg(feature = "conformance")]
    types.add::<crate::LawReport>();
    types.add::<fundly_core::Event>();
    types.add::<fundly_core::Command>();
    json!({ "operations": operations, "store": store, "rows": rows, "rejections": rejections, "types": types.definitions() })
}
