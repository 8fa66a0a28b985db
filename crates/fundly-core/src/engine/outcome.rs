//! What the engine answers.

use crate::{decide::Row, digest::Digest32, event::Event, rejection::Rejection};
use serde::Serialize;

/// The answer to an accepted command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Outcome {
    /// Sequence number of its journal entry.
    pub seq: u64,
    /// Hash of its journal entry.
    pub hash: Digest32,
    /// What happened, in order.
    pub events: Vec<Event>,
    /// Whether the command had been accepted before, so that nothing happened now.
    pub repeated: bool,
}

/// The answer to a preview: what the command would do, and every rule that it would violate.
#[derive(Clone, Debug)]
pub struct Preview {
    /// What would happen; empty when it would be refused.
    pub events: Vec<Event>,
    /// The changed rows as they would be, in order of their keys; empty when it would be refused.
    pub rows: Vec<Row>,
    /// Every violated rule, the deciding one first; empty when it would be accepted.
    pub rejections: Vec<Rejection>,
}

impl Preview {
    /// Whether the command would be accepted.
    pub fn is_accepted(&self) -> bool {
        self.rejections.is_empty()
    }
}
