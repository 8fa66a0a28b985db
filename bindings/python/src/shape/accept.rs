//! What is given in Python is checked once, where it is given, and from then on known to fit.

use super::{Kind, Shape};
use crate::{failure::invalid, money::Money, record::Record, value};
use pyo3::{
    intern,
    prelude::*,
    types::{PyBool, PyByteArray, PyBytes, PyDateTime, PyInt, PyMemoryView, PySequence, PyString, PyTuple, PyTzInfo},
};

/// Checks a value, and brings it into the one form that records have: tuples for sequences, moments in UTC and of whole
/// milliseconds.
pub(crate) fn accept(kind: &Kind, given: &Bound<'_, PyAny>, name: &str) -> PyResult<Py<PyAny>> {
    let refused = || {
        let class = given.get_type();
        let found = class.name().map(|name| name.to_string()).unwrap_or_default();
        let reason = format!("{name}: expected {}, not {found}", kind.expected());
        invalid(given.py(), "invalid.wire", &reason, Some(name))
    };
    let same = |fits: bool| if fits { Ok(given.clone().unbind()) } else { Err(refused()) };
    match kind {
        Kind::Optional(_) if given.is_none() => Ok(given.py().None()),
        Kind::Optional(inner) => accept(inner, given, name),
        // A text with half a character in it is none that could be written.
        Kind::Text => same(given.cast::<PyString>().is_ok_and(|text| text.to_str().is_ok())),
        Kind::Count => same(is_count(given) && (given.extract::<i64>().is_ok() || given.extract::<u64>().is_ok())),
        Kind::Amount => same(is_count(given) && given.extract::<i64>().is_ok()),
        Kind::Flag => same(given.is_instance_of::<PyBool>()),
        Kind::Id => same(given.is_instance(value::uuid_class(given.py())?)?),
        Kind::Moment => accept_moment(given)?.ok_or_else(refused),
        Kind::Day => same(value::is_day(given)),
        Kind::Money => same(given.is_instance_of::<Money>()),
        Kind::KeyPart => accept_key(given)?.ok_or_else(refused),
        Kind::Words(words) => same(given.is_instance(words.class.bind(given.py()))?),
        Kind::Record(shape) => same(given.cast::<Record>().is_ok_and(|record| Shape::fits(shape, record.get()))),
        Kind::Row => same(given.cast::<Record>().is_ok_and(|record| record.get().shape.get().row().is_some())),
        Kind::RowClass => {
            let class = given.cast().ok().and_then(|class| Shape::of(class).ok());
            same(class.is_some_and(|shape| shape.get().row().is_some()))
        }
        Kind::List(of) => accept_list(of, given, name, &refused),
        Kind::Any => same(true),
    }
}

/// A whole number that is not a flag.
fn is_count(given: &Bound<'_, PyAny>) -> bool {
    given.is_instance_of::<PyInt>() && !given.is_instance_of::<PyBool>()
}

fn accept_list(of: &Kind, given: &Bound<'_, PyAny>, name: &str, refused: &dyn Fn() -> PyErr) -> PyResult<Py<PyAny>> {
    let py = given.py();
    if given.is_instance_of::<PyTuple>() && given.len()? == 0 {
        return Ok(given.clone().unbind());
    }
    // A text is a sequence of texts to Python, and bytes are one of numbers: neither is ever meant.
    let is_text = given.is_instance_of::<PyString>()
        || given.is_instance_of::<PyBytes>()
        || given.is_instance_of::<PyByteArray>()
        || given.is_instance_of::<PyMemoryView>();
    if is_text || given.cast::<PySequence>().is_err() {
        return Err(refused());
    }
    let members = given.try_iter().map_err(|_| refused())?;
    let accepted = members.map(|member| accept(of, &member?, name)).collect::<PyResult<Vec<_>>>()?;
    Ok(PyTuple::new(py, accepted)?.into_any().unbind())
}

fn accept_moment(given: &Bound<'_, PyAny>) -> PyResult<Option<Py<PyAny>>> {
    let py = given.py();
    let Ok(moment) = given.cast::<PyDateTime>() else { return Ok(None) };
    let Some(at) = value::timestamp(moment) else { return Ok(None) };
    let is_whole = moment.getattr(intern!(py, "microsecond"))?.extract::<u32>()? % 1_000 == 0;
    if is_whole && moment.getattr(intern!(py, "tzinfo"))?.is(&*PyTzInfo::utc(py)?) {
        return Ok(Some(given.clone().unbind()));
    }
    value::moment(py, at).map(Some)
}

fn accept_key(given: &Bound<'_, PyAny>) -> PyResult<Option<Py<PyAny>>> {
    let py = given.py();
    if let Ok(text) = given.cast::<PyString>() {
        return Ok(text.to_str().is_ok().then(|| given.clone().unbind()));
    }
    if given.is_instance(value::uuid_class(py)?)? {
        return Ok(Some(given.str()?.into_any().unbind()));
    }
    let at = value::timestamp(given).map(|at| PyString::new(py, &at.to_string()).into_any().unbind());
    Ok(at)
}
