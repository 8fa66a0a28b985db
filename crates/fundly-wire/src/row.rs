//! Rows with what says which they are.

use fundly_core::{Row, RowKind};
use serde::Serialize;

/// A row with its kind and its key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct KeyedRow {
    /// The kind.
    pub kind: RowKind,
    /// The parts of its key, in order; empty for a row that a campaign has once.
    pub key: Vec<String>,
    /// The row.
    pub row: Row,
}

impl From<Row> for KeyedRow {
    fn from(row: Row) -> Self {
        let key = row.key();
        Self { kind: key.kind(), key: key.parts(), row }
    }
}

/// Each kind of row with the parts of its key.
#[cfg(feature = "schema")]
pub(crate) fn describe(types: &mut fundly_core::schema::WireTypes) -> Vec<serde_json::Value> {
    let forms = fundly_core::decide::describe_rows(types).into_iter();
    let told = forms.map(|form| {
        let key: Vec<_> =
            form.key.into_iter().map(|(name, schema)| serde_json::json!({ "name": name, "schema": schema })).collect();
        serde_json::json!({ "kind": form.kind, "key": key, "row": form.row })
    });
    told.collect()
}
