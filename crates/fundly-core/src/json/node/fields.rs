//! The fields of a type, in the order in which it declares them.

use super::{
    Fault, Name, Node, Trail,
    reader::{Reader, only_object},
};
use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, Expected, SeqAccess, Visitor},
    forward_to_deserialize_any,
};
use std::vec;

/// The members of an object as the list of the fields of a type. Serde makes several times as much code to read fields that come
/// in any order, or twice, or not at all, as it makes to read a list of them, and there are thousands of fields: so they are put
/// into their order here, once for all types. For the same reason what is done for each type has `match` where else `map_err` and
/// `and_then` would stand: each closure would be made once more for each.
pub(super) struct Fields<'a, 'de> {
    fields: vec::IntoIter<(&'static str, Option<Node<'de>>)>,
    /// The field that was asked for last, if it is not there.
    missing: Option<&'static str>,
    at: Option<usize>,
    trail: Trail<'a>,
}

impl<'a, 'de> Fields<'a, 'de> {
    /// Of what must be an object, and have no members but these.
    pub(super) fn of(
        part: Reader<'a, 'de>,
        names: &'static [&'static str],
        expected: &dyn Expected,
    ) -> Result<Self, Fault> {
        let Reader { node: Node { at, content }, trail } = part;
        let members = only_object(content, expected).and_then(|members| ordered(names, members, &trail));
        match members {
            Ok(fields) => Ok(Self { fields: fields.into_iter(), missing: None, at, trail }),
            Err(fault) => Err(fault.found(&trail, at)),
        }
    }

    /// What is wrong with the type that was read from them. What makes a type fail right after it was told that a field is not
    /// there is that it needs the field.
    pub(super) fn fault(&self, fault: Fault) -> Fault {
        self.missing.map_or(fault, Fault::missing_field).found(&self.trail, self.at)
    }
}

fn ordered<'de>(
    names: &'static [&'static str],
    members: Vec<(Name<'de>, Node<'de>)>,
    trail: &Trail<'_>,
) -> Result<Vec<(&'static str, Option<Node<'de>>)>, Fault> {
    let mut fields: Vec<(&'static str, Option<Node<'de>>)> = names.iter().map(|name| (*name, None)).collect();
    for (name, node) in members {
        let Some((field, place)) = fields.iter_mut().find(|(field, _)| *field == name.text) else {
            let fault = Fault::unknown_field(&crate::error::excerpt(&name.text), names);
            return Err(fault.found(&Trail::Member(trail, &name.text), name.at));
        };
        if place.replace(node).is_some() {
            return Err(Fault::duplicate_field(field));
        }
    }
    Ok(fields)
}

impl<'de> SeqAccess<'de> for &mut Fields<'_, 'de> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        self.missing = None;
        let Some((name, node)) = self.fields.next() else { return Ok(None) };
        let Some(node) = node else {
            let absent = seed.deserialize(Absent).ok();
            self.missing = absent.is_none().then_some(name);
            return Ok(absent);
        };
        let (trail, at) = (Trail::Member(&self.trail, name), node.at);
        match seed.deserialize(Reader { node, trail }) {
            Ok(value) => Ok(Some(value)),
            Err(fault) => Err(fault.found(&trail, at)),
        }
    }
}

/// What is not there: nothing to what may be nothing, and to all else no value.
struct Absent;

impl<'de> Deserializer<'de> for Absent {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, Fault> {
        Err(Fault::default())
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_none()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct newtype_struct seq
        tuple tuple_struct map struct enum identifier ignored_any
    }
}
