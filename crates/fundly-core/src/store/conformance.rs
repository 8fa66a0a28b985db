//! The laws of a store.
