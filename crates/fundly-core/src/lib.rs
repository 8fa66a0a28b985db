//! The Fundly core.
#![forbid(unsafe_code)]

pub mod canonical;
pub mod digest;
pub mod money;
