//! Words: Python's enumerations by the words of the wire, and the kinds of rows.

use super::Shape;
use pyo3::{
    intern,
    prelude::*,
    types::{PyDict, PyString, PyType},
};
use std::{
    collections::HashMap,
    sync::{Arc, OnceLock, PoisonError, RwLock},
};

/// An enumeration.
pub(crate) struct Words {
    pub(crate) class: Py<PyType>,
    name: String,
    by_word: HashMap<String, Py<PyAny>>,
}

fn known() -> &'static RwLock<HashMap<String, Arc<Words>>> {
    static KNOWN: OnceLock<RwLock<HashMap<String, Arc<Words>>>> = OnceLock::new();
    KNOWN.get_or_init(RwLock::default)
}

/// The classes of rows by their kind.
pub(crate) fn rows() -> &'static RwLock<HashMap<String, Py<Shape>>> {
    static ROWS: OnceLock<RwLock<HashMap<String, Py<Shape>>>> = OnceLock::new();
    ROWS.get_or_init(RwLock::default)
}

/// The class of a kind of row.
pub(crate) fn row(py: Python<'_>, kind: &str) -> Option<Py<Shape>> {
    rows().read().unwrap_or_else(PoisonError::into_inner).get(kind).map(|shape| shape.clone_ref(py))
}

impl Words {
    /// An enumeration of `fundly.types`.
    pub(crate) fn named(py: Python<'_>, name: &str) -> PyResult<Arc<Self>> {
        if let Some(words) = known().read().unwrap_or_else(PoisonError::into_inner).get(name) {
            return Ok(words.clone());
        }
        let class = py.import("fundly.types")?.getattr(name)?.cast_into::<PyType>()?;
        let mut by_word = HashMap::new();
        let members = class.getattr("__members__")?;
        let members = PyDict::from_sequence(
            &members.call_method0("items")?.try_iter()?.collect::<PyResult<Vec<_>>>()?.into_pyobject(py)?,
        )?;
        for (_, member) in members {
            by_word.insert(member.getattr("_value_")?.extract()?, member.unbind());
        }
        let words = Arc::new(Self { class: class.unbind(), name: name.to_owned(), by_word });
        known().write().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), words.clone());
        Ok(words)
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn get(&self, py: Python<'_>, word: &str) -> Option<Py<PyAny>> {
        self.by_word.get(word).map(|member| member.clone_ref(py))
    }

    pub(crate) fn read(&self, py: Python<'_>, word: &str) -> PyResult<Py<PyAny>> {
        self.get(py, word).map_or_else(|| self.class.bind(py).call1((word,)).map(Bound::unbind), Ok)
    }

    /// The word of a member.
    pub(crate) fn word<'py>(&self, member: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyString>> {
        let py = member.py();
        if !member.is_instance(self.class.bind(py))? {
            let reason = format!("expected {}, not {}", self.name, member.get_type().name()?);
            return Err(crate::failure::invalid(py, "invalid.wire", &reason, None));
        }
        Ok(member.getattr(intern!(py, "_value_"))?.cast_into()?)
    }
}
