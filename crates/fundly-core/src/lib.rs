//! The Fundly core.
#![forbid(unsafe_code)]
