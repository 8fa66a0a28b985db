//! The native part of Fundly for Python: it carries values to the engine and back. What they are, Python's annotations say.

mod engine;
mod failure;
mod money;
mod operation;
mod record;
mod runtime;
mod shape;
mod store;
mod table;
mod value;

use pyo3::prelude::*;

/// The native part of `fundly`.
#[pymodule]
mod _native {
    #[pymodule_export]
    use crate::{
        engine::Engine,
        money::Money,
        operation::Operation,
        record::{Default, Member, Record, default},
        shape::Shape,
        store::conformance,
        table::Table,
    };
}
