//! Records: frozen values with members, of which each Python class says its own by annotations.

use crate::{
    failure,
    shape::{self, Kind, Shape},
    unread::Unread,
};
use pyo3::{
    basic::CompareOp,
    exceptions::{PyAttributeError, PyTypeError},
    prelude::*,
    types::{PyBool, PyBytes, PyDict, PyString, PyTuple, PyType},
};
use std::{
    cell::RefCell,
    hash::{DefaultHasher, Hash, Hasher},
};

/// A value with members: it never changes, is equal to another with the same members, and reads and writes itself as JSON.
#[pyclass(subclass, frozen, module = "fundly._native")]
pub(crate) struct Record {
    pub(crate) shape: Py<Shape>,
    /// Each a value that fits, or one that is still unread.
    values: Box<[Py<PyAny>]>,
    given: Given,
}

/// The members that were given, so that what was read is written as it was.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Given(u64);

impl Given {
    pub(crate) const fn with(self, index: usize) -> Self {
        Self(self.0 | 1_u64.rotate_left(index as u32))
    }

    /// Members that share a place are written when one of them was given: what they say is the same.
    const fn has(self, index: usize) -> bool {
        self.with(index).0 == self.0
    }
}

thread_local! {
    /// What the next record of this thread is made of: the way past the constructor for values that are known to fit.
    static READY: RefCell<Option<Record>> = const { RefCell::new(None) };
}

impl Record {
    /// A record of values that fit.
    pub(crate) fn make(py: Python<'_>, shape: &Py<Shape>, values: Vec<Py<PyAny>>, given: Given) -> PyResult<Py<PyAny>> {
        let ready = Self { shape: shape.clone_ref(py), values: values.into_boxed_slice(), given };
        READY.with_borrow_mut(|place| *place = Some(ready));
        shape.get().class(py).call0().map(Bound::unbind)
    }

    /// A member's value; none where there is no such member.
    pub(crate) fn value<'a, 'py>(&'a self, py: Python<'py>, index: usize) -> PyResult<Option<&'a Bound<'py, PyAny>>> {
        let Some(value) = self.values.get(index).map(|value| value.bind(py)) else { return Ok(None) };
        let Ok(unread) = value.cast_exact::<Unread>() else { return Ok(Some(value)) };
        let Some(member) = self.shape.get().members(py)?.get(index) else { return Ok(None) };
        Ok(unread.get().read(py, &member.kind)?.map(|read| read.bind(py)))
    }

    /// The members and their values, in order.
    fn members<'a, 'py: 'a>(
        &'a self,
        py: Python<'py>,
    ) -> PyResult<impl Iterator<Item = PyResult<(&'a shape::Member, &'a Bound<'py, PyAny>)>>> {
        let members = self.shape.get().members(py)?.iter().enumerate();
        Ok(members
            .filter_map(move |(index, member)| Some(self.value(py, index).transpose()?.map(|value| (member, value)))))
    }

    /// Those of them that were given.
    pub(crate) fn given<'a, 'py: 'a>(
        &'a self,
        py: Python<'py>,
    ) -> PyResult<impl Iterator<Item = PyResult<(&'a shape::Member, &'a Bound<'py, PyAny>)>>> {
        let members = self.members(py)?.enumerate();
        Ok(members.filter(|(index, _)| self.given.has(*index)).map(|(_, member)| member))
    }

    fn values_from(
        py: Python<'_>,
        shape: &Shape,
        given: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<(Vec<Py<PyAny>>, Given)> {
        let members = shape.members(py)?;
        let (mut found, mut values, mut worth) = (0, Vec::with_capacity(members.len()), Given::default());
        for (index, member) in members.iter().enumerate() {
            let value = match given {
                Some(given) => given.get_item(member.name.bind(py))?,
                None => None,
            };
            values.push(match value {
                Some(value) => {
                    found += 1;
                    let value = shape::accept(&member.kind, &value, member.python.as_str())?;
                    if !member.is_default(value.bind(py))? {
                        worth = worth.with(index);
                    }
                    value
                }
                None => member.default(py)?.ok_or_else(|| {
                    PyTypeError::new_err(format!("{} needs the argument '{}'", shape.name(), member.python))
                })?,
            });
        }
        let extra = given.filter(|given| given.len() > found).into_iter().flatten();
        for (name, _) in extra {
            let name: String = name.extract()?;
            if !members.iter().any(|member| member.python == name) {
                return Err(PyTypeError::new_err(format!("{} has no member '{name}'", shape.name())));
            }
        }
        Ok((values, worth))
    }

    fn is_same(&self, other: &Self, py: Python<'_>) -> PyResult<bool> {
        if !self.shape.is(&other.shape) {
            return Ok(false);
        }
        for (one, other) in self.members(py)?.zip(other.members(py)?) {
            let ((_, one), (_, other)) = (one?, other?);
            if !one.is(other) && !one.eq(other)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn json(&self, py: Python<'_>) -> PyResult<Vec<u8>> {
        let mut out = Vec::new();
        shape::write_record(py, self, &mut out)?;
        Ok(out)
    }
}

#[pymethods]
impl Record {
    #[new]
    #[classmethod]
    #[pyo3(signature = (*arguments, **members))]
    fn new(
        cls: &Bound<'_, PyType>,
        arguments: &Bound<'_, PyTuple>,
        members: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Self> {
        if let Some(ready) = READY.with_borrow_mut(Option::take) {
            return Ok(ready);
        }
        let shape = Shape::of(cls)?;
        if shape.get().is_open() {
            return Err(PyTypeError::new_err(format!("{} is made as one of its variants", shape.get().name())));
        }
        if !arguments.is_empty() {
            return Err(PyTypeError::new_err(format!("the members of {} are given by name", shape.get().name())));
        }
        let (values, given) = Self::values_from(cls.py(), shape.get(), members)?;
        Ok(Self { shape, values: values.into_boxed_slice(), given })
    }

    #[classmethod]
    #[pyo3(signature = (*, tag = None, word = None, row = None))]
    fn __init_subclass__(
        cls: &Bound<'_, PyType>,
        tag: Option<String>,
        word: Option<String>,
        row: Option<String>,
    ) -> PyResult<()> {
        Shape::declare(cls, tag, word, row)
    }

    /// Reads one from JSON, of a variant with its word.
    ///
    /// Raises InvalidError where it is no JSON or cannot be read as this, where a member is not known, and where one stands
    /// twice.
    #[classmethod]
    #[pyo3(signature = (json, /))]
    fn from_json(cls: &Bound<'_, PyType>, json: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let py = cls.py();
        let kind = Kind::Record(Shape::of(cls)?);
        if let Ok(bytes) = json.cast::<PyBytes>() {
            return shape::read(py, &kind, bytes.as_bytes());
        }
        let text = json.cast::<PyString>().map_err(|_| PyTypeError::new_err("JSON is a str or bytes"))?;
        shape::read(py, &kind, failure::text(text, "invalid.wire")?.as_bytes())
    }

    /// Writes it as JSON, without the members that were left out or given as what they are then.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        let text = String::from_utf8(self.json(py)?);
        text.map_err(|error| failure::invalid(py, "invalid.wire", &error.to_string(), None))
    }

    /// The same with some members changed.
    #[pyo3(signature = (**changes))]
    fn replace(slf: &Bound<'_, Self>, changes: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        let py = slf.py();
        let all = PyDict::new(py);
        for member in slf.get().members(py)? {
            let (member, value) = member?;
            all.set_item(member.name.bind(py), value)?;
        }
        if let Some(changes) = changes {
            all.update(changes.as_mapping())?;
        }
        slf.get_type().call((), Some(&all)).map(Bound::unbind)
    }

    /// What `copy.replace` calls.
    #[pyo3(signature = (**changes))]
    fn __replace__(slf: &Bound<'_, Self>, changes: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        Self::replace(slf, changes)
    }

    fn __richcmp__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>, how: CompareOp) -> PyResult<Py<PyAny>> {
        let py = slf.py();
        let wanted = match how {
            CompareOp::Eq => true,
            CompareOp::Ne => false,
            _ => return Ok(py.NotImplemented()),
        };
        let Ok(other) = other.cast::<Self>() else { return Ok(py.NotImplemented()) };
        let (one, other) = (slf.get(), other.get());
        Ok(PyBool::new(py, one.is_same(other, py)? == wanted).to_owned().into_any().unbind())
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<u64> {
        let mut hasher = DefaultHasher::new();
        self.shape.get().name().hash(&mut hasher);
        for member in self.members(py)? {
            member?.1.hash()?.hash(&mut hasher);
        }
        Ok(hasher.finish())
    }

    /// Its members but for those that are what they are when left out.
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let shape = self.shape.get();
        let mut shown = Vec::new();
        for member in self.members(py)? {
            let (member, value) = member?;
            if !member.is_default(value)? {
                shown.push(format!("{}={}", member.python, shape::shown(value)?));
            }
        }
        Ok(format!("{}({})", shape.name(), shown.join(", ")))
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let json = PyBytes::new(slf.py(), &slf.get().json(slf.py())?);
        Ok((slf.get_type().getattr("from_json")?, PyTuple::new(slf.py(), [json])?))
    }

    /// It never changes: it is its own copy.
    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'_, PyAny>) -> Bound<'py, Self> {
        slf
    }
}

/// Reads a member of a record: what the property of the member calls.
#[pyclass(frozen, module = "fundly._native")]
pub(crate) struct Member {
    pub(crate) index: usize,
    pub(crate) name: String,
}

#[pymethods]
impl Member {
    #[pyo3(signature = (record, /))]
    fn __call__(&self, record: &Bound<'_, Record>) -> PyResult<Py<PyAny>> {
        let value = record.get().value(record.py(), self.index)?;
        value.map(|value| value.clone().unbind()).ok_or_else(|| PyAttributeError::new_err(self.name.clone()))
    }
}

/// A default that is written as JSON, because it is no literal.
#[pyclass(frozen, module = "fundly._native")]
pub(crate) struct Default(pub(crate) String);

/// What a member is when it is left out, as JSON.
#[pyfunction]
#[pyo3(signature = (json, /))]
pub(crate) fn default(json: String) -> Default {
    Default(json)
}
