//! Members of answers that nobody has asked for yet.

use crate::shape::{self, Kind};
use pyo3::{prelude::*, sync::PyOnceLock};
use serde_json::value::RawValue;
use std::sync::{Mutex, PoisonError};

/// What a member that was not read yet is kept as: of thousands of answers most are never looked into.
#[pyclass(frozen, module = "fundly._native")]
pub(crate) struct Unread {
    /// Until it is read.
    json: Mutex<Option<Box<RawValue>>>,
    read: PyOnceLock<Py<PyAny>>,
}

impl Unread {
    pub(crate) const fn new(json: Box<RawValue>) -> Self {
        Self { json: Mutex::new(Some(json)), read: PyOnceLock::new() }
    }

    /// Its value: the same for all who ask.
    pub(crate) fn read(&self, py: Python<'_>, kind: &Kind) -> PyResult<Option<&Py<PyAny>>> {
        // Reading runs code of Python, which may ask for the same: nothing is locked meanwhile.
        let json = self.json.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(json) = json {
            let value = shape::read(py, kind, json.get().as_bytes())?;
            // Another thread may have been first.
            let _ = self.read.set(py, value);
            let _ = self.json.lock().unwrap_or_else(PoisonError::into_inner).take();
        }
        Ok(self.read.get(py))
    }
}
