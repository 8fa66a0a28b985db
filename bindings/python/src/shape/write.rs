//! Values as JSON, and as text for people.

use super::Kind;
use crate::{failure::invalid, money::Money, record::Record, value};
use pyo3::{
    exceptions::PyTypeError,
    intern,
    prelude::*,
    types::{PyString, PyTuple},
};
use std::io::Write as _;

pub(crate) fn write_text(text: &str, out: &mut Vec<u8>) {
    // Writing to memory cannot fail.
    let _ = serde_json::to_writer(&mut *out, text);
}

/// Writes a value that was accepted as this.
pub(crate) fn write(kind: &Kind, value: &Bound<'_, PyAny>, out: &mut Vec<u8>) -> PyResult<()> {
    match kind {
        Kind::Optional(_) if value.is_none() => out.extend_from_slice(b"null"),
        Kind::Optional(inner) => write(inner, value, out)?,
        Kind::Text | Kind::KeyPart => write_text(value.cast::<PyString>()?.to_str()?, out),
        Kind::Count => match value.extract::<i64>() {
            Ok(count) => _ = write!(out, "{count}"),
            Err(_) => _ = write!(out, "{}", value.extract::<u64>()?),
        },
        Kind::Amount => _ = write!(out, "\"{}\"", value.extract::<i64>()?),
        Kind::Flag => _ = write!(out, "{}", value.is_truthy()?),
        Kind::Id => _ = write!(out, "\"{}\"", value::write_id(value)?),
        Kind::Moment => match value::timestamp(value) {
            Some(at) => _ = write!(out, "\"{at}\""),
            None => return Err(PyTypeError::new_err("a moment without an offset")),
        },
        Kind::Day => write_text(value::write_day(value)?.to_str()?, out),
        Kind::Money => _ = write!(out, "\"{}\"", value.cast::<Money>()?.get().0),
        Kind::Words(words) => write_text(words.word(value)?.to_str()?, out),
        Kind::Record(_) | Kind::Row => write_record(value.py(), value.cast::<Record>()?.get(), out)?,
        Kind::RowClass => write_text(super::Shape::of(value.cast()?)?.get().row().unwrap_or_default(), out),
        Kind::List(of) => write_list(of, value, out)?,
        Kind::Any => {
            let text = value.py().import("json")?.getattr("dumps")?.call1((value,));
            let text = text.map_err(|error| invalid(value.py(), "invalid.wire", &error.to_string(), None))?;
            out.extend_from_slice(text.cast::<PyString>()?.to_str()?.as_bytes());
        }
    }
    Ok(())
}

fn write_list(of: &Kind, value: &Bound<'_, PyAny>, out: &mut Vec<u8>) -> PyResult<()> {
    out.push(b'[');
    for (at, member) in value.cast::<PyTuple>()?.iter_borrowed().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        write(of, &member, out)?;
    }
    out.push(b']');
    Ok(())
}

/// Writes the members of a record that were given.
pub(crate) fn write_record(py: Python<'_>, record: &Record, out: &mut Vec<u8>) -> PyResult<()> {
    let shape = record.shape.get();
    out.push(b'{');
    let mut is_first = true;
    if let Some((tag, word)) = shape.word() {
        _ = write!(out, "\"{tag}\":\"{word}\"");
        is_first = false;
    }
    for member in record.given(py)? {
        let (member, value) = member?;
        if !is_first {
            out.push(b',');
        }
        is_first = false;
        _ = write!(out, "\"{}\":", member.wire);
        write(&member.kind, value, out)?;
    }
    out.push(b'}');
    Ok(())
}

/// A value for people: ids and moments as text, without the names of their classes.
pub(crate) fn shown(value: &Bound<'_, PyAny>) -> PyResult<String> {
    let py = value.py();
    if value.is_instance(value::uuid_class(py)?)? {
        return Ok(value.str()?.to_string());
    }
    if value::is_moment(value) {
        return Ok(value::timestamp(value).map(|at| at.to_string()).unwrap_or_default());
    }
    if value::is_day(value) {
        return Ok(value::write_day(value)?.to_string());
    }
    if let Ok(tuple) = value.cast::<PyTuple>() {
        let members = tuple.iter().map(|member| shown(&member)).collect::<PyResult<Vec<_>>>()?;
        return Ok(format!("[{}]", members.join(", ")));
    }
    Ok(value.call_method0(intern!(py, "__repr__"))?.to_string())
}
