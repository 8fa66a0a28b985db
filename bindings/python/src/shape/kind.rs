//! What an annotation says.

use super::{Shape, Words};
use pyo3::{
    exceptions::PyTypeError,
    prelude::*,
    types::{PyString, PyType},
};
use std::sync::Arc;

/// The form of a value.
pub(crate) enum Kind {
    Text,
    Count,
    Flag,
    Id,
    Moment,
    Day,
    /// Minor units.
    Amount,
    Money,
    /// A part of a key: a text, or what a text is written of.
    KeyPart,
    Words(Arc<Words>),
    Record(Py<Shape>),
    /// A row, of the kind that was read before it.
    Row,
    /// The class of a row, which stands for its kind.
    RowClass,
    List(Box<Kind>),
    Optional(Box<Kind>),
    /// Whatever JSON can say.
    Any,
}

impl Kind {
    /// Reads an annotation, such as `Sequence[LineOrder] | None`.
    pub(crate) fn of(py: Python<'_>, annotation: &str) -> PyResult<Self> {
        let annotation = annotation.trim();
        if let Some(inner) = annotation.strip_suffix("| None") {
            return Ok(Self::Optional(Box::new(Self::of(py, inner)?)));
        }
        if let Some(inner) = annotation.strip_prefix("Sequence[").and_then(|rest| rest.strip_suffix(']')) {
            return Ok(Self::List(Box::new(Self::of(py, inner)?)));
        }
        // A leading underscore keeps a name apart from a class of the same module.
        match annotation.trim_start_matches('_') {
            "str" => Ok(Self::Text),
            "int" => Ok(Self::Count),
            "bool" => Ok(Self::Flag),
            "Any" => Ok(Self::Any),
            "KeyPart" => Ok(Self::KeyPart),
            "type[Row]" => Ok(Self::RowClass),
            "Row" => Ok(Self::Row),
            // An alias of int like counts, but a text on the wire.
            "Amount" => Ok(Self::Amount),
            name => Self::named(py, name),
        }
    }

    fn named(py: Python<'_>, name: &str) -> PyResult<Self> {
        let found = py.import("fundly.types")?.getattr(name)?;
        if let Ok(alias) = found.cast::<PyString>() {
            return Self::of(py, alias.to_str()?);
        }
        let class = match found.getattr("__supertype__") {
            Ok(class) => class,
            Err(_) => found,
        };
        let class = class.cast_into::<PyType>().map_err(|_| PyTypeError::new_err(format!("{name} is no type")))?;
        if let Ok(shape) = Shape::of(&class) {
            return Ok(Self::Record(shape));
        }
        if class.hasattr("__members__")? {
            return Ok(Self::Words(Words::named(py, name)?));
        }
        match &*class.name()?.to_string_lossy() {
            "str" => Ok(Self::Text),
            "int" => Ok(Self::Count),
            "UUID" => Ok(Self::Id),
            "datetime" => Ok(Self::Moment),
            "date" => Ok(Self::Day),
            "Money" => Ok(Self::Money),
            other => Err(PyTypeError::new_err(format!("{name} is of no known form: {other}"))),
        }
    }

    pub(super) fn holds_records(&self) -> bool {
        match self {
            Self::Record(_) => true,
            Self::List(of) | Self::Optional(of) => of.holds_records(),
            _ => false,
        }
    }

    /// How it is called when something else was given.
    pub(super) fn expected(&self) -> String {
        match self {
            Self::Text => "str".to_owned(),
            Self::Count => "int".to_owned(),
            Self::Flag => "bool".to_owned(),
            Self::Id => "UUID".to_owned(),
            Self::Moment => "datetime with an offset from UTC, from 1970 on".to_owned(),
            Self::Day => "date".to_owned(),
            Self::Amount => "int of minor units".to_owned(),
            Self::Money => "Money".to_owned(),
            Self::KeyPart => "str, UUID or datetime".to_owned(),
            Self::Words(words) => words.name().to_owned(),
            Self::Record(shape) => shape.get().name().to_owned(),
            Self::Row => "a row of this kind".to_owned(),
            Self::RowClass => "a class of rows".to_owned(),
            Self::List(of) => format!("a sequence of {}", of.expected()),
            Self::Optional(of) => format!("{} or None", of.expected()),
            Self::Any => "what JSON can say".to_owned(),
        }
    }
}
