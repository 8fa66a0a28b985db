//! Fundly campaigns in SQL databases.
#![forbid(unsafe_code)]
