//! JSON as values.

use super::{Kind, Member, Shape, words};
use crate::{
    failure::invalid,
    money::Money,
    record::{Given, Record},
    value,
};
use fundly_core::{Timestamp, money::Money as Core};
use pyo3::{
    prelude::*,
    types::{PyBool, PyDict, PyInt, PyList, PyString, PyTuple},
};
use serde::{
    Deserializer,
    de::{self, DeserializeSeed, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor, value::MapDeserializer},
};
use serde_json::Value;
use std::{cell::RefCell, collections::HashMap, fmt, str::FromStr};

/// Reads a value from JSON.
pub(crate) fn read(py: Python<'_>, kind: &Kind, json: &[u8]) -> PyResult<Py<PyAny>> {
    read_with(py, kind, json, None)
}

/// The same, with the kind of the rows in it where only the question says so.
pub(crate) fn read_with(py: Python<'_>, kind: &Kind, json: &[u8], row: Option<&Kind>) -> PyResult<Py<PyAny>> {
    let row = match row {
        Some(Kind::Record(shape)) => Some(shape.clone_ref(py)),
        _ => None,
    };
    let reader = Reader { py, row: RefCell::new(row), ids: RefCell::default() };
    let mut input = serde_json::Deserializer::from_slice(json);
    let read = Part { kind, reader: &reader }.deserialize(&mut input);
    let read = read.and_then(|value| input.end().map(|()| value));
    read.map_err(|error| {
        // Where it is wrong is looked for only now: keeping the path costs time that good input need not spend.
        let mut track = serde_path_to_error::Track::new();
        let mut input = serde_json::Deserializer::from_slice(json);
        let again =
            Part { kind, reader: &reader }.deserialize(serde_path_to_error::Deserializer::new(&mut input, &mut track));
        let path = again.err().map(|_| track.path().to_string()).filter(|path| path != ".");
        invalid(py, "invalid.wire", &error.to_string(), path.as_deref())
    })
}

struct Reader<'py> {
    py: Python<'py>,
    /// The kind of row that was named last.
    row: RefCell<Option<Py<Shape>>>,
    /// The same few ids stand in many places.
    ids: RefCell<HashMap<String, Py<PyAny>>>,
}

/// Of long answers only so many ids are remembered.
const IDS_MAX: usize = 64;

impl Reader<'_> {
    fn id<E: de::Error>(&self, text: &str) -> Result<Py<PyAny>, E> {
        if let Some(id) = self.ids.borrow().get(text) {
            return Ok(id.clone_ref(self.py));
        }
        let id = value::read_id(self.py, text).map_err(E::custom)?;
        let id = id.ok_or_else(|| E::custom(format!("no id: {text:?}")))?;
        let mut ids = self.ids.borrow_mut();
        if ids.len() >= IDS_MAX {
            ids.clear();
        }
        ids.insert(text.to_owned(), id.clone_ref(self.py));
        Ok(id)
    }
}

struct Part<'a, 'py> {
    kind: &'a Kind,
    reader: &'a Reader<'py>,
}

impl<'de> DeserializeSeed<'de> for Part<'_, '_> {
    type Value = Py<PyAny>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Py<PyAny>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Part<'_, '_> {
    type Value = Py<PyAny>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.kind.expected())
    }

    fn visit_unit<E: de::Error>(self) -> Result<Py<PyAny>, E> {
        match self.kind {
            Kind::Optional(_) | Kind::Any => Ok(self.reader.py.None()),
            _ => Err(E::invalid_type(de::Unexpected::Unit, &self)),
        }
    }

    fn visit_bool<E: de::Error>(self, given: bool) -> Result<Py<PyAny>, E> {
        match self.inner().kind {
            Kind::Flag | Kind::Any => Ok(PyBool::new(self.reader.py, given).to_owned().into_any().unbind()),
            _ => Err(E::invalid_type(de::Unexpected::Bool(given), &self)),
        }
    }

    fn visit_u64<E: de::Error>(self, given: u64) -> Result<Py<PyAny>, E> {
        match self.inner().kind {
            Kind::Count | Kind::Any => Ok(PyInt::new(self.reader.py, given).into_any().unbind()),
            _ => Err(E::invalid_type(de::Unexpected::Unsigned(given), &self)),
        }
    }

    fn visit_i64<E: de::Error>(self, given: i64) -> Result<Py<PyAny>, E> {
        match self.inner().kind {
            Kind::Count | Kind::Any => Ok(PyInt::new(self.reader.py, given).into_any().unbind()),
            _ => Err(E::invalid_type(de::Unexpected::Signed(given), &self)),
        }
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Py<PyAny>, E> {
        let py = self.reader.py;
        let string = || PyString::new(py, text).into_any().unbind();
        match self.inner().kind {
            Kind::Text | Kind::KeyPart | Kind::Any => Ok(string()),
            Kind::Id => self.reader.id(text),
            Kind::Amount => {
                let minor: i64 = text.parse().map_err(|_| E::custom(format!("no amount: {text:?}")))?;
                Ok(PyInt::new(py, minor).into_any().unbind())
            }
            Kind::Money => {
                let money = Core::from_str(text).map_err(E::custom)?;
                Ok(Py::new(py, Money(money)).map_err(E::custom)?.into_any())
            }
            Kind::Moment => {
                let at = Timestamp::from_str(text).map_err(E::custom)?;
                value::moment(py, at).map_err(E::custom)
            }
            Kind::Day => value::read_day(py, text).map_err(E::custom),
            Kind::Words(words) => {
                if words.name() == "RowKind" {
                    *self.reader.row.borrow_mut() = words::row(py, text);
                }
                words.get(py, text).ok_or_else(|| E::custom(format!("no {}: {text:?}", words.name())))
            }
            Kind::RowClass => {
                let shape = words::row(py, text).ok_or_else(|| E::custom(format!("no kind of row: {text:?}")))?;
                Ok(shape.get().class(py).clone().into_any().unbind())
            }
            _ => Err(E::invalid_type(de::Unexpected::Str(text), &self)),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Py<PyAny>, A::Error> {
        let part = self.inner();
        let (py, kind) = match part.kind {
            Kind::List(of) => (part.reader.py, &**of),
            Kind::Any => (part.reader.py, part.kind),
            _ => return Err(A::Error::invalid_type(de::Unexpected::Seq, &self)),
        };
        let mut members = Vec::with_capacity(list.size_hint().unwrap_or(0).min(1_024));
        while let Some(member) = list.next_element_seed(Part { kind, reader: part.reader })? {
            members.push(member);
        }
        if matches!(part.kind, Kind::Any) {
            return Ok(PyList::new(py, members).map_err(A::Error::custom)?.into_any().unbind());
        }
        Ok(PyTuple::new(py, members).map_err(A::Error::custom)?.into_any().unbind())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Py<PyAny>, A::Error> {
        let part = self.inner();
        let py = part.reader.py;
        match part.kind {
            Kind::Record(shape) if shape.get().is_open() => part.reader.union(shape.get(), map),
            Kind::Record(shape) => part.reader.record(shape, map),
            Kind::Row => {
                let shape = part.reader.row.borrow().as_ref().map(|shape| shape.clone_ref(py));
                let shape = shape.ok_or_else(|| A::Error::custom("a row without its kind before it"))?;
                part.reader.record(&shape, map)
            }
            Kind::Any => {
                let dict = PyDict::new(py);
                while let Some(name) = map.next_key::<String>()? {
                    let value = map.next_value_seed(Part { kind: part.kind, reader: part.reader })?;
                    dict.set_item(name, value).map_err(A::Error::custom)?;
                }
                Ok(dict.into_any().unbind())
            }
            _ => Err(A::Error::invalid_type(de::Unexpected::Map, &self)),
        }
    }
}

impl<'a, 'py> Part<'a, 'py> {
    const fn inner(&self) -> Part<'a, 'py> {
        match self.kind {
            Kind::Optional(inner) => Part { kind: inner, reader: self.reader },
            kind => Part { kind, reader: self.reader },
        }
    }
}

impl Reader<'_> {
    /// The tag stands first in what the engine writes, but need not in what others write.
    fn union<'de, A: MapAccess<'de>>(&self, shape: &Shape, mut map: A) -> Result<Py<PyAny>, A::Error> {
        let tag = shape.tag().unwrap_or_default();
        let unknown = |word: &str| A::Error::custom(format!("no {}: {word:?}", shape.name()));
        let first: Option<String> = map.next_key()?;
        if first.as_deref() == Some(tag) {
            let word: String = map.next_value()?;
            let variant = shape.variant(self.py, &word).ok_or_else(|| unknown(&word))?;
            return self.record(&variant, map);
        }
        let mut members: Vec<(String, Value)> = Vec::new();
        if let Some(first) = first {
            members.push((first, map.next_value()?));
            while let Some(member) = map.next_entry()? {
                members.push(member);
            }
        }
        let word = members.iter().find(|(name, _)| name == tag).and_then(|(_, word)| word.as_str());
        let word = word.ok_or_else(|| A::Error::custom(format!("{} without {tag:?}", shape.name())))?;
        let variant = shape.variant(self.py, word).ok_or_else(|| unknown(word))?;
        let members = MapDeserializer::<_, serde_json::Error>::new(members.into_iter());
        self.record(&variant, members).map_err(A::Error::custom)
    }

    fn record<'de, A: MapAccess<'de>>(&self, shape: &Py<Shape>, mut map: A) -> Result<Py<PyAny>, A::Error> {
        let members = shape.get().members(self.py).map_err(A::Error::custom)?;
        let mut values: Vec<Option<Py<PyAny>>> = members.iter().map(|_| None).collect();
        // Members come in the order in which they were declared more often than not: the search goes on from the last one.
        let (mut next, mut given) = (0, Given::default());
        while let Some(at) = map.next_key_seed(Name { members, next })? {
            let Some((at, member, place)) = at.and_then(|at| Some((at, members.get(at)?, values.get_mut(at)?))) else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            *place = Some(map.next_value_seed(Part { kind: &member.kind, reader: self })?);
            given = given.with(at);
            next = at + 1;
        }
        let whole = members.iter().zip(values).map(|(member, value)| match value {
            Some(value) => Ok(value),
            None => {
                let default = member.default(self.py).map_err(A::Error::custom)?;
                default.ok_or_else(|| A::Error::custom(format!("missing field `{}`", member.wire)))
            }
        });
        let values = whole.collect::<Result<Vec<_>, _>>()?;
        Record::make(self.py, shape, values, given).map_err(A::Error::custom)
    }
}

/// The place of a member by its name; none for one that is not known.
struct Name<'a> {
    members: &'a [Member],
    next: usize,
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<usize>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<Option<usize>, E> {
        let (before, after) = self.members.split_at_checked(self.next).unwrap_or((self.members, &[]));
        let found = after.iter().position(|member| member.wire == name).map(|at| at + before.len());
        Ok(found.or_else(|| before.iter().position(|member| member.wire == name)))
    }
}
