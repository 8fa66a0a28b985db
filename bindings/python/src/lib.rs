//! The native part of Fundly for Python: it carries values to the engine and back. What they are, Python's annotations say.

mod call;
mod engine;
mod failure;
mod money;
mod opened;
mod operation;
mod process;
mod record;
mod shape;
mod store;
mod table;
mod unread;
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
