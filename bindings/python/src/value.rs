//! Python's own values: ids, moments and days, from what the wire writes and back.

use fundly_core::Timestamp;
use pyo3::{
    intern,
    prelude::*,
    sync::PyOnceLock,
    types::{PyBytes, PyDate, PyDateTime, PyDelta, PyDeltaAccess, PyString, PyType},
};
use std::str::FromStr;
use uuid::Uuid;

/// `uuid.UUID`.
pub(crate) fn uuid_class(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    CLASS.import(py, "uuid", "UUID")
}

fn object_method<'py>(
    py: Python<'py>,
    cell: &'static PyOnceLock<Py<PyAny>>,
    name: &str,
) -> PyResult<&'py Bound<'py, PyAny>> {
    let find = || py.import("builtins")?.getattr("object")?.getattr(name).map(Bound::unbind);
    cell.get_or_try_init(py, find).map(|method| method.bind(py))
}

/// An id. Python's own constructor reads text anew; this one gives it the number.
pub(crate) fn read_id(py: Python<'_>, text: &str) -> PyResult<Option<Py<PyAny>>> {
    static NEW: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    static SET: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    static FROM_BYTES: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    static UNKNOWN: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let Ok(id) = Uuid::from_str(text) else { return Ok(None) };
    let from_bytes = FROM_BYTES
        .get_or_try_init(py, || py.import("builtins")?.getattr("int")?.getattr("from_bytes").map(Bound::unbind))?;
    let unknown = UNKNOWN
        .get_or_try_init(py, || py.import("uuid")?.getattr("SafeUUID")?.getattr("unknown").map(Bound::unbind))?;
    let number = from_bytes.call1(py, (PyBytes::new(py, id.as_bytes()), intern!(py, "big")))?;
    let made = object_method(py, &NEW, "__new__")?.call1((uuid_class(py)?,))?;
    let set = object_method(py, &SET, "__setattr__")?;
    set.call1((&made, intern!(py, "int"), number))?;
    set.call1((&made, intern!(py, "is_safe"), unknown))?;
    Ok(Some(made.unbind()))
}

pub(crate) fn write_id(id: &Bound<'_, PyAny>) -> PyResult<Uuid> {
    let py = id.py();
    let number = id.getattr(intern!(py, "int"))?;
    let bytes = number.call_method1(intern!(py, "to_bytes"), (16, intern!(py, "big")))?;
    let bytes = bytes.cast::<PyBytes>()?;
    Ok(Uuid::from_slice(bytes.as_bytes()).unwrap_or_default())
}

fn epoch(py: Python<'_>) -> PyResult<&Bound<'_, PyAny>> {
    static EPOCH: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let make = || {
        let utc = py.import("datetime")?.getattr("timezone")?.getattr("utc")?;
        let class = py.import("datetime")?.getattr("datetime")?;
        class.call1((1970, 1, 1, 0, 0, 0, 0, utc)).map(Bound::unbind)
    };
    EPOCH.get_or_try_init(py, make).map(|epoch| epoch.bind(py))
}

/// A moment, in UTC.
pub(crate) fn moment(py: Python<'_>, at: Timestamp) -> PyResult<Py<PyAny>> {
    const DAY: i64 = 86_400_000;
    let (days, rest) = (at.millis() / DAY, at.millis() % DAY);
    let parts = (i32::try_from(days).ok(), i32::try_from(rest / 1_000).ok(), i32::try_from(rest % 1_000).ok());
    let (Some(days), Some(seconds), Some(millis)) = parts else { return Ok(py.None()) };
    let since = PyDelta::new(py, days, seconds, millis * 1_000, false)?;
    epoch(py)?.add(since).map(Bound::unbind)
}

/// The moment that a datetime is, finer parts than milliseconds cut off; none when it has no offset from UTC, or is before
/// 1970.
pub(crate) fn timestamp(at: &Bound<'_, PyAny>) -> Option<Timestamp> {
    let since = at.sub(epoch(at.py()).ok()?).ok()?;
    let since = since.cast::<PyDelta>().ok()?;
    let seconds = i64::from(since.get_days()) * 86_400 + i64::from(since.get_seconds());
    Timestamp::from_millis(seconds * 1_000 + i64::from(since.get_microseconds() / 1_000)).ok()
}

pub(crate) fn is_moment(value: &Bound<'_, PyAny>) -> bool {
    value.is_instance_of::<PyDateTime>()
}

/// A day: a `date` that is no `datetime`.
pub(crate) fn is_day(value: &Bound<'_, PyAny>) -> bool {
    value.is_instance_of::<PyDate>() && !is_moment(value)
}

pub(crate) fn read_day(py: Python<'_>, text: &str) -> PyResult<Py<PyAny>> {
    static READ: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let find = || py.import("datetime")?.getattr("date")?.getattr("fromisoformat").map(Bound::unbind);
    READ.get_or_try_init(py, find)?.call1(py, (text,))
}

pub(crate) fn write_day<'py>(day: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyString>> {
    Ok(day.call_method0(intern!(day.py(), "isoformat"))?.cast_into()?)
}
