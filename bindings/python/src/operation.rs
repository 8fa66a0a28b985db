//! Operations: their arguments and their answer as annotations say them.

use crate::{
    failure,
    shape::{self, Kind},
};
use pyo3::{
    exceptions::PyTypeError,
    prelude::*,
    sync::PyOnceLock,
    types::{PyDict, PyTuple, PyType},
};

/// An operation of the engine: its name on the wire, and the types of its answer and its arguments.
#[pyclass(frozen, module = "fundly._native")]
pub(crate) struct Operation {
    name: String,
    answer: String,
    parameters: Vec<(String, String)>,
    form: PyOnceLock<Form>,
}

struct Form {
    answer: Kind,
    parameters: Vec<(String, Kind)>,
}

#[pymethods]
impl Operation {
    #[new]
    #[pyo3(signature = (name, answer, /, **parameters))]
    fn new(name: String, answer: String, parameters: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let given = parameters.into_iter().flatten();
        let parameters = given.map(|(name, annotation)| Ok((name.extract()?, annotation.extract()?)));
        Ok(Self { name, answer, parameters: parameters.collect::<PyResult<_>>()?, form: PyOnceLock::new() })
    }

    /// Operations are generic only for type checkers.
    #[classmethod]
    fn __class_getitem__(cls: &Bound<'_, PyType>, _item: &Bound<'_, PyAny>) -> Py<PyType> {
        cls.clone().unbind()
    }

    /// Its name on the wire.
    #[getter]
    fn name(&self) -> &str {
        &self.name
    }

    /// Reads arguments from JSON, by the names of their parameters.
    pub(crate) fn read_arguments<'py>(&self, py: Python<'py>, json: &str) -> PyResult<Bound<'py, PyDict>> {
        let form = self.form(py)?;
        let members: std::collections::BTreeMap<String, Box<serde_json::value::RawValue>> = serde_json::from_str(json)
            .map_err(|error| failure::invalid(py, "invalid.wire", &error.to_string(), None))?;
        let read = PyDict::new(py);
        for (wire, json) in members {
            let name = form.parameters.iter().find(|(name, _)| shape::wire_name(name) == wire);
            let (name, kind) = name.ok_or_else(|| PyTypeError::new_err(format!("no parameter {wire}")))?;
            read.set_item(name, shape::read(py, kind, json.get().as_bytes())?)?;
        }
        Ok(read)
    }

    /// Writes arguments as JSON, in the order of the parameters.
    #[pyo3(signature = (*arguments))]
    fn write_arguments(&self, arguments: &Bound<'_, PyTuple>) -> PyResult<String> {
        let (json, _) = self.arguments(arguments)?;
        Ok(String::from_utf8_lossy(&json).into_owned())
    }

    /// The names of its parameters.
    #[getter]
    fn parameters(&self) -> Vec<&str> {
        self.parameters.iter().map(|(name, _)| name.as_str()).collect()
    }

    /// Writes an answer as JSON.
    pub(crate) fn write_answer(&self, answer: &Bound<'_, PyAny>) -> PyResult<String> {
        let py = answer.py();
        let kind = &self.form(py)?.answer;
        let mut out = Vec::new();
        shape::write(kind, shape::accept(kind, answer, &self.name)?.bind(py), &mut out)?;
        Ok(String::from_utf8_lossy(&out).into_owned())
    }
}

impl Operation {
    fn form(&self, py: Python<'_>) -> PyResult<&Form> {
        self.form.get_or_try_init(py, || {
            let parameter = |(name, annotation): &(String, String)| Ok((name.clone(), Kind::of(py, annotation)?));
            Ok(Form {
                answer: Kind::of(py, &self.answer)?,
                parameters: self.parameters.iter().map(parameter).collect::<PyResult<_>>()?,
            })
        })
    }

    pub(crate) fn wire(&self) -> &str {
        &self.name
    }

    /// The arguments on the wire, and the kind of row that they ask for.
    pub(crate) fn arguments(&self, given: &Bound<'_, PyTuple>) -> PyResult<(Vec<u8>, Option<Kind>)> {
        let py = given.py();
        let form = self.form(py)?;
        if given.len() != form.parameters.len() {
            return Err(PyTypeError::new_err(format!("{} takes {} arguments", self.name, form.parameters.len())));
        }
        let (mut out, mut row) = (vec![b'{'], None);
        for ((name, kind), value) in form.parameters.iter().zip(given.iter_borrowed()) {
            let accepted = shape::accept(kind, &value, name)?;
            let value = accepted.bind(py);
            if value.is_none() {
                continue;
            }
            if matches!(kind, Kind::RowClass) {
                row = Some(Kind::Record(shape::Shape::of(value.cast()?)?));
            }
            if out.len() > 1 {
                out.push(b',');
            }
            shape::write_text(&shape::wire_name(name), &mut out);
            out.push(b':');
            shape::write(kind, value, &mut out)?;
        }
        out.push(b'}');
        Ok((out, row))
    }

    /// The answer, typed, or the exception that it says.
    pub(crate) fn answer(&self, py: Python<'_>, told: &[u8], row: Option<&Kind>) -> PyResult<Py<PyAny>> {
        let inside = |open: &[u8]| told.strip_prefix(open).and_then(|rest| rest.strip_suffix(b"}"));
        if let Some(answer) = inside(br#"{"ok":"#) {
            return shape::read_answer(py, &self.form(py)?.answer, answer, row);
        }
        Err(failure::error(py, inside(br#"{"error":"#).unwrap_or_default()))
    }
}
