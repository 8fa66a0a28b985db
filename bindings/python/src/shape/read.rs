//! JSON as values.

use super::{Kind, Member, Shape, words};
use crate::{
    failure::invalid,
    money::Money,
    record::{Given, Record},
    unread::Unread,
    value,
};
use fundly_core::{Timestamp, money::Money as Core};
use pyo3::{
    prelude::*,
    types::{PyBool, PyDict, PyInt, PyList, PyString, PyTuple},
};
use serde::{
    Deserializer,
    de::{self, DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor, value::MapDeserializer},
};
use serde_json::value::RawValue;
use std::{cell::RefCell, collections::HashMap, fmt, str::FromStr};

/// Reads a value from JSON.
pub(crate) fn read(py: Python<'_>, kind: &Kind, json: &[u8]) -> PyResult<Py<PyAny>> {
    Reader { py, row: RefCell::default(), ids: RefCell::default(), later: false }.read(kind, json)
}

/// Reads what the engine answers, with the kind of the rows in it where only the question says so. Records within records are
/// read when somebody asks for them.
pub(crate) fn read_answer(py: Python<'_>, kind: &Kind, json: &[u8], row: Option<&Kind>) -> PyResult<Py<PyAny>> {
    let row = match row {
        Some(Kind::Record(shape)) => Some(shape.clone_ref(py)),
        _ => None,
    };
    Reader { py, row: RefCell::new(row), ids: RefCell::default(), later: true }.read(kind, json)
}

struct Reader<'py> {
    py: Python<'py>,
    /// The kind of row that was named last.
    row: RefCell<Option<Py<Shape>>>,
    /// The same few ids stand in many places.
    ids: RefCell<HashMap<String, Py<PyAny>>>,
    /// Whether records in records are left unread.
    later: bool,
}

/// Of long answers only so many ids are remembered.
const IDS_MAX: usize = 64;

impl Reader<'_> {
    fn read(&self, kind: &Kind, json: &[u8]) -> PyResult<Py<PyAny>> {
        let mut input = serde_json::Deserializer::from_slice(json);
        let read = Part { kind, reader: self }.deserialize(&mut input);
        let read = read.and_then(|value| input.end().map(|()| value));
        read.map_err(|error| {
            // Where it is wrong is looked for only now: keeping the path costs time that good input need not spend.
            let mut track = serde_path_to_error::Track::new();
            let mut input = serde_json::Deserializer::from_slice(json);
            let again =
                Part { kind, reader: self }.deserialize(serde_path_to_error::Deserializer::new(&mut input, &mut track));
            let path = again.err().map(|_| track.path().to_string()).filter(|path| path != ".");
            invalid(self.py, "invalid.wire", &error.to_string(), path.as_deref())
        })
    }

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
            Kind::Record(shape) if shape.get().tag().is_some() => part.reader.union(shape, map),
            Kind::Record(shape) => match shape.get().union() {
                Some(union) => part.reader.variant(union, shape, map),
                None => part.reader.record(shape, map),
            },
            Kind::Row => {
                let shape = part.reader.row.borrow().as_ref().map(|shape| shape.clone_ref(py));
                let shape = shape.ok_or_else(|| A::Error::custom("a row without its kind before it"))?;
                part.reader.record(&shape, map)
            }
            Kind::Any => {
                let dict = PyDict::new(py);
                while let Some(name) = map.next_key::<String>()? {
                    if dict.contains(&name).map_err(A::Error::custom)? {
                        return Err(doubled(&name));
                    }
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
    fn union<'de, A: MapAccess<'de>>(&self, union: &Py<Shape>, mut map: A) -> Result<Py<PyAny>, A::Error> {
        let shape = union.get();
        let tag = shape.tag().unwrap_or_default();
        let of_word = |word: &str| {
            let variant = shape.variant(self.py, word);
            variant.ok_or_else(|| A::Error::custom(format!("no {}: {word:?}", shape.name())))
        };
        let first: Option<String> = map.next_key()?;
        if first.as_deref() == Some(tag) {
            let word: String = map.next_value()?;
            return self.record(&of_word(&word)?, map);
        }
        // As they came: a value that was read would have lost what stands in it twice.
        let mut members: Vec<(String, Box<RawValue>)> = Vec::new();
        if let Some(first) = first {
            members.push((first, map.next_value()?));
            while let Some(member) = map.next_entry()? {
                members.push(member);
            }
        }
        // Only this one is taken out: a second one is a member that there is not.
        let place = members.iter().position(|(name, _)| name == tag);
        let word = place.and_then(|place| serde_json::from_str::<String>(members.remove(place).1.get()).ok());
        let word = word.ok_or_else(|| A::Error::custom(format!("{} without {tag:?}", shape.name())))?;
        let members = members.iter().map(|(name, value)| (name.as_str(), &**value));
        let members = MapDeserializer::<_, serde_json::Error>::new(members);
        self.record(&of_word(&word)?, members).map_err(A::Error::custom)
    }

    /// A union of which only one variant will do.
    fn variant<'de, A: MapAccess<'de>>(
        &self,
        union: &Py<Shape>,
        wanted: &Py<Shape>,
        map: A,
    ) -> Result<Py<PyAny>, A::Error> {
        let read = self.union(union, map)?;
        let found = read.bind(self.py).cast::<Record>().map_err(A::Error::custom)?;
        if !found.get().shape.is(wanted) {
            let (wanted, found) = (wanted.get().name(), found.get().shape.get().name());
            return Err(A::Error::custom(format!("expected {wanted}, not {found}")));
        }
        Ok(read)
    }

    fn unread<E: de::Error>(&self, kind: &Kind, json: Box<RawValue>) -> Result<Py<PyAny>, E> {
        // Of nothing nothing is put off.
        if let "null" | "[]" = json.get() {
            return Part { kind, reader: self }.deserialize(&*json).map_err(E::custom);
        }
        Py::new(self.py, Unread::new(json)).map(Py::into_any).map_err(E::custom)
    }

    fn record<'de, A: MapAccess<'de>>(&self, shape: &Py<Shape>, mut map: A) -> Result<Py<PyAny>, A::Error> {
        let members = shape.get().members(self.py).map_err(A::Error::custom)?;
        let mut values: Vec<Option<Py<PyAny>>> = members.iter().map(|_| None).collect();
        // Members come in the order in which they were declared more often than not: the search goes on from the last one.
        let (mut next, mut given) = (0, Given::default());
        while let Some(at) = map.next_key_seed(Name { members, next })? {
            let Some((member, place)) = members.get(at).zip(values.get_mut(at)) else { break };
            if place.is_some() {
                return Err(doubled(&member.wire));
            }
            *place = Some(if self.later && member.kind.holds_records() {
                self.unread(&member.kind, map.next_value()?)?
            } else {
                map.next_value_seed(Part { kind: &member.kind, reader: self })?
            });
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

fn doubled<E: de::Error>(name: &str) -> E {
    E::custom(format!("duplicate field `{}`", excerpt(name)))
}

/// Of what comes from outside only so much is told.
fn excerpt(text: &str) -> String {
    text.chars().take(60).flat_map(char::escape_debug).collect()
}

/// The place of a member by its name.
struct Name<'a> {
    members: &'a [Member],
    next: usize,
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<usize, E> {
        let (before, after) = self.members.split_at_checked(self.next).unwrap_or((self.members, &[]));
        let found = after.iter().position(|member| member.wire == name).map(|at| at + before.len());
        let found = found.or_else(|| before.iter().position(|member| member.wire == name));
        found.ok_or_else(|| E::custom(format!("unknown field `{}`", excerpt(name))))
    }
}
