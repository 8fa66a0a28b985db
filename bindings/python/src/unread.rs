//! Members of answers that nobody has asked for yet.

use crate::shape::{self, Kind};
use pyo3::{prelude::*, sync::PyOnceLock};
use serde_json::value::RawValue;

/// What a member that was not read yet is kept as: of thousands of answers most are never looked into.
#[pyclass(frozen, module = "fundly._native")]
pub(crate) struct Unread {
    json: Box<RawValue>,
    read: PyOnceLock<Py<PyAny>>,
}

impl Unread {
    pub(crate) const fn new(json: Box<RawValue>) -> Self {
        Self { json, read: PyOnceLock::new() }
    }

    pub(crate) fn read(&self, py: Python<'_>, kind: &Kind) -> PyResult<&Py<PyAny>> {
        self.read.get_or_try_init(py, || shape::read(py, kind, self.json.get().as_bytes()))
    }
}
