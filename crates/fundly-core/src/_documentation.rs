//! Pages beside the reference: tables that are made from the code's own, and kept in step with it by tests.

/// Every command: what it does, who may issue it, and when.
#[doc = include_str!("../docs/commands.md")]
pub mod commands {}

/// Every rule by its number.
#[doc = include_str!("../docs/rules.md")]
pub mod rules {}

/// Which rule decides when several are violated.
#[doc = include_str!("../docs/precedence.md")]
pub mod precedence {}

/// Every state machine as a table and a diagram.
#[doc = include_str!("../docs/transitions.md")]
pub mod transitions {}
