//! Failures as Python's exceptions.

use crate::shape::{self, Kind, Shape};
use pyo3::{prelude::*, sync::PyOnceLock, types::PyString};
use serde::Serialize;

/// Who said no, as far as this side says it itself.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Who {
    Invalid,
    Store,
    Internal,
}

#[derive(Serialize)]
struct Told<'a> {
    kind: Who,
    code: &'a str,
    reason: &'a str,
    retryable: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'a str>,
}

/// The exception for a failure in JSON.
pub(crate) fn error(py: Python<'_>, failure: &[u8]) -> PyErr {
    raised(py, failure).unwrap_or_else(|error| error)
}

fn raised(py: Python<'_>, failure: &[u8]) -> PyResult<PyErr> {
    static FAILURE: PyOnceLock<Py<Shape>> = PyOnceLock::new();
    static OF: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let form = FAILURE.get_or_try_init(py, || Shape::named(py, "Failure"))?;
    let typed = shape::read(py, &Kind::Record(form.clone_ref(py)), failure)?;
    Ok(PyErr::from_value(OF.import(py, "fundly.errors", "of")?.call1((typed,))?))
}

/// A failure that this side tells.
pub(crate) fn told(py: Python<'_>, kind: Who, code: &str, reason: &str, field: Option<&str>) -> PyErr {
    let told = Told { kind, code, reason, retryable: false, field };
    error(py, &serde_json::to_vec(&told).unwrap_or_default())
}

/// What was given cannot be what it is given as.
pub(crate) fn invalid(py: Python<'_>, code: &str, reason: &str, field: Option<&str>) -> PyErr {
    told(py, Who::Invalid, code, reason, field)
}

/// What a text says; one with half a character in it says nothing.
pub(crate) fn text<'a>(text: &'a Bound<'_, PyString>, code: &str) -> PyResult<&'a str> {
    text.to_str().map_err(|_| invalid(text.py(), code, "a text with half a character in it", None))
}
