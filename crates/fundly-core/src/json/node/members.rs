//! The parts of lists and objects, one after the other.

use super::{Fault, Name, Node, Trail, reader::Reader};
use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor},
    forward_to_deserialize_any,
};
use std::vec;

/// The items of a list.
pub(super) struct Items<'a, 'de> {
    pub(super) items: vec::IntoIter<Node<'de>>,
    pub(super) n: usize,
    pub(super) trail: &'a Trail<'a>,
}

impl<'de> SeqAccess<'de> for &mut Items<'_, 'de> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        let Some(node) = self.items.next() else { return Ok(None) };
        let (trail, at) = (Trail::Item(self.trail, self.n), node.at);
        self.n += 1;
        seed.deserialize(Reader { node, trail }).map(Some).map_err(|fault| fault.found(&trail, at))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len())
    }
}

/// The members of an object. What needs no type is done outside of what is made for each.
pub(super) struct Members<'a, 'de> {
    members: vec::IntoIter<(Name<'de>, Node<'de>)>,
    /// The member whose value is asked for next.
    member: Option<(Name<'de>, Node<'de>)>,
    count: usize,
    trail: &'a Trail<'a>,
}

impl<'a, 'de> Members<'a, 'de> {
    pub(super) fn of(members: Vec<(Name<'de>, Node<'de>)>, trail: &'a Trail<'a>) -> Self {
        Self { count: members.len(), members: members.into_iter(), member: None, trail }
    }

    fn next_name(&mut self) -> Option<&str> {
        self.member = self.members.next();
        self.member.as_ref().map(|(name, _)| &*name.text)
    }

    fn at_name(&self, fault: Fault) -> Fault {
        match &self.member {
            Some((name, _)) => fault.found(&Trail::Member(self.trail, &name.text), name.at),
            None => fault,
        }
    }

    /// All of them must have been asked for.
    pub(super) fn end(&self) -> Result<(), Fault> {
        match self.members.len() {
            0 => Ok(()),
            _ => Err(Fault::invalid_length(self.count, &"fewer elements in map")),
        }
    }
}

impl<'de> MapAccess<'de> for &mut Members<'_, 'de> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        let Some(name) = self.next_name() else { return Ok(None) };
        match seed.deserialize(Key(name)) {
            Ok(key) => Ok(Some(key)),
            Err(fault) => Err(self.at_name(fault)),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        let Some((name, node)) = self.member.take() else {
            return Err(Fault::custom("a value was asked for before its name"));
        };
        let (trail, at) = (Trail::Member(self.trail, &name.text), node.at);
        match seed.deserialize(Reader { node, trail }) {
            Ok(value) => Ok(value),
            Err(fault) => Err(fault.found(&trail, at)),
        }
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.members.len())
    }
}

/// The name of a member, as a key: JSON has keys of text only, so that a number is read from one.
struct Key<'a>(&'a str);

macro_rules! numbers {
    ($($read:ident $visit:ident $number:ty;)*) => {
        $(fn $read<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            match self.0.parse::<$number>() {
                Ok(number) => visitor.$visit(number),
                Err(_) => Err(Fault::custom("invalid value: expected key to be a number in quotes")),
            }
        })*
    };
}

impl<'de> Deserializer<'de> for Key<'_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_str(self.0)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _name: &'static str, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let named: serde::de::value::StrDeserializer<'_, Fault> = self.0.into_deserializer();
        named.deserialize_enum(name, variants, visitor)
    }

    numbers! {
        deserialize_u8 visit_u8 u8;
        deserialize_u16 visit_u16 u16;
        deserialize_u32 visit_u32 u32;
        deserialize_u64 visit_u64 u64;
        deserialize_i64 visit_i64 i64;
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i128 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct
        identifier ignored_any
    }
}
