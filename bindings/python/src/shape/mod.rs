//! The forms of classes, as their annotations say them, and how values of these forms are checked, read and written.

mod accept;
mod kind;
mod read;
mod words;
mod write;

pub(crate) use accept::accept;
pub(crate) use kind::Kind;
pub(crate) use read::{read, read_answer};
pub(crate) use words::Words;
pub(crate) use write::{shown, write, write_record, write_text};

use crate::record::{Default, Member as Descriptor, Record};
use pyo3::{
    exceptions::PyTypeError,
    intern,
    prelude::*,
    sync::PyOnceLock,
    types::{PyDict, PyString, PyType},
};
use std::{
    collections::HashMap,
    sync::{PoisonError, RwLock},
};

/// The form of a class of records.
#[pyclass(frozen, module = "fundly._native")]
pub(crate) struct Shape {
    class: Py<PyType>,
    name: String,
    /// Of a union, the member that tells its variants apart, and these.
    tag: Option<String>,
    variants: RwLock<HashMap<String, Py<Shape>>>,
    /// Of a variant, its union and its word.
    of: Option<(Py<Shape>, String)>,
    row: Option<String>,
    annotated: Vec<Annotated>,
    members: PyOnceLock<Vec<Member>>,
}

/// A member as its class statement says it: what it names may not be there yet.
struct Annotated {
    name: Py<PyString>,
    python: String,
    annotation: String,
    literal: Option<Py<PyAny>>,
}

/// A member of a class.
pub(crate) struct Member {
    pub(crate) name: Py<PyString>,
    pub(crate) python: String,
    pub(crate) wire: String,
    pub(crate) annotation: String,
    pub(crate) kind: Kind,
    literal: Option<Py<PyAny>>,
    default: PyOnceLock<Py<PyAny>>,
}

/// `pledge_id` as `pledgeId`.
pub(crate) fn wire_name(name: &str) -> String {
    let mut wire = String::with_capacity(name.len());
    for (at, word) in name.trim_end_matches('_').split('_').enumerate() {
        let (first, rest) = word.split_at(usize::from(at > 0 && !word.is_empty()));
        wire += &first.to_ascii_uppercase();
        wire += rest;
    }
    wire
}

impl Shape {
    /// The form of a class that has one.
    pub(crate) fn of(class: &Bound<'_, PyType>) -> PyResult<Py<Self>> {
        let shape = class.getattr_opt(intern!(class.py(), "__shape__"))?;
        shape
            .and_then(|shape| shape.cast_into::<Self>().ok())
            .map(Bound::unbind)
            .ok_or_else(|| PyTypeError::new_err("records are made as one of the classes of fundly"))
    }

    /// The form of a type of `fundly.types`.
    pub(crate) fn named(py: Python<'_>, name: &str) -> PyResult<Py<Self>> {
        Self::of(py.import("fundly.types")?.getattr(name)?.cast()?)
    }

    /// Takes a new class into account: what its class statement says, and its annotations.
    pub(crate) fn declare(
        class: &Bound<'_, PyType>,
        tag: Option<String>,
        word: Option<String>,
        row: Option<String>,
    ) -> PyResult<()> {
        let py = class.py();
        let name: String = class.name()?.extract()?;
        let base = class.getattr_opt(intern!(py, "__shape__"))?.map(Bound::cast_into::<Self>).transpose()?;
        let base = base.map(Bound::unbind);
        if base.as_ref().is_some_and(|base| base.get().is_open()) && word.is_none() {
            // No variant: nothing can be made of it.
            return Ok(());
        }
        if base.as_ref().is_some_and(|base| !base.get().is_open()) || (base.is_none() && word.is_some()) {
            return Err(PyTypeError::new_err("the classes of fundly have no subclasses but their own"));
        }
        let of = base.zip(word.clone());
        let shape = Self {
            class: class.clone().unbind(),
            name,
            tag,
            variants: RwLock::default(),
            of: of.as_ref().map(|(base, word)| (base.clone_ref(py), word.clone())),
            row: row.clone(),
            annotated: Self::describe(class)?,
            members: PyOnceLock::new(),
        };
        let shape = Py::new(py, shape)?;
        if let Some((base, word)) = of {
            let mut variants = base.get().variants.write().unwrap_or_else(PoisonError::into_inner);
            variants.insert(word, shape.clone_ref(py));
        }
        if let Some(kind) = row {
            words::rows().write().unwrap_or_else(PoisonError::into_inner).insert(kind, shape.clone_ref(py));
        }
        class.setattr(intern!(py, "__shape__"), shape)
    }

    /// Puts what reads each member into the class, in the place of the default that stood there.
    fn describe(class: &Bound<'_, PyType>) -> PyResult<Vec<Annotated>> {
        let py = class.py();
        let own = class.getattr(intern!(py, "__dict__"))?;
        if !own.contains("__annotations__")? && !own.contains("__annotate_func__")? {
            return Ok(Vec::new());
        }
        let annotations = class.getattr(intern!(py, "__annotations__"))?.cast_into::<PyDict>()?;
        let property = py.import("builtins")?.getattr("property")?;
        let mut annotated = Vec::with_capacity(annotations.len());
        for (index, (name, annotation)) in annotations.iter().enumerate() {
            let name = name.cast_into::<PyString>()?;
            let (python, annotation): (String, String) = (name.extract()?, annotation.extract()?);
            let literal = own.get_item(&name).ok().map(Bound::unbind);
            let read = Py::new(py, Descriptor { index, name: python.clone() })?;
            class.setattr(&name, property.call1((read, py.None(), py.None(), &annotation))?)?;
            annotated.push(Annotated { name: name.unbind(), python, annotation, literal });
        }
        Ok(annotated)
    }

    pub(crate) fn class<'py>(&self, py: Python<'py>) -> &Bound<'py, PyType> {
        self.class.bind(py)
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Whether it is a union, of which there are only variants.
    pub(crate) const fn is_open(&self) -> bool {
        self.tag.is_some()
    }

    pub(crate) fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    pub(crate) fn row(&self) -> Option<&str> {
        self.row.as_deref()
    }

    /// Of a variant, the union that it is one of.
    pub(crate) fn union(&self) -> Option<&Py<Self>> {
        self.of.as_ref().map(|(union, _)| union)
    }

    /// The tag and the word of a variant.
    pub(crate) fn word(&self) -> Option<(&str, &str)> {
        let (union, word) = self.of.as_ref()?;
        Some((union.get().tag()?, word))
    }

    pub(crate) fn variant(&self, py: Python<'_>, word: &str) -> Option<Py<Self>> {
        let variants = self.variants.read().unwrap_or_else(PoisonError::into_inner);
        variants.get(word).map(|variant| variant.clone_ref(py))
    }

    /// Whether a record is one of these.
    pub(crate) fn fits(this: &Py<Self>, record: &Record) -> bool {
        let of = record.shape.get().of.as_ref();
        record.shape.is(this) || of.is_some_and(|(union, _)| union.is(this))
    }

    /// The members, in order.
    pub(crate) fn members(&self, py: Python<'_>) -> PyResult<&[Member]> {
        let read = || self.annotated.iter().map(|of| Member::read(py, of)).collect();
        self.members.get_or_try_init(py, read).map(Vec::as_slice)
    }
}

impl Member {
    fn read(py: Python<'_>, of: &Annotated) -> PyResult<Self> {
        Ok(Self {
            name: of.name.clone_ref(py),
            python: of.python.clone(),
            wire: wire_name(&of.python),
            annotation: of.annotation.clone(),
            kind: Kind::of(py, &of.annotation)?,
            literal: of.literal.as_ref().map(|literal| literal.clone_ref(py)),
            default: PyOnceLock::new(),
        })
    }

    /// What it is when it is left out; none when it may not be.
    pub(crate) fn default(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        let Some(literal) = &self.literal else { return Ok(None) };
        let make = || match literal.bind(py).cast::<Default>() {
            Ok(default) => read(py, &self.kind, default.get().0.as_bytes()),
            Err(_) => Ok(literal.clone_ref(py)),
        };
        self.default.get_or_try_init(py, make).map(|value| Some(value.clone_ref(py)))
    }

    pub(crate) fn is_default(&self, value: &Bound<'_, PyAny>) -> PyResult<bool> {
        match self.default(value.py())? {
            Some(default) if default.is(value) => Ok(true),
            // Nothing but itself is equal to nothing, and most members are nothing when they are left out.
            Some(default) => Ok(!default.is_none(value.py()) && default.bind(value.py()).eq(value)?),
            None => Ok(false),
        }
    }
}
