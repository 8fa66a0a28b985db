//! What the tests share.
#![allow(dead_code, clippy::unwrap_used, reason = "tests")]

pub(crate) mod texts;
