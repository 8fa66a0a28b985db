//! Types read from a tree.

use super::{
    Content, Fault, Name, Node, Trail,
    fields::fields,
    members::{Items, Members},
    union::Kind,
};
use crate::json::tagged::TAGGED;
use serde::{
    Deserializer,
    de::{DeserializeSeed, EnumAccess, Error, Expected, IntoDeserializer, Unexpected, VariantAccess, Visitor},
    forward_to_deserialize_any,
};
use std::borrow::Cow;

/// A part that is being read.
pub(super) struct Reader<'a, 'de> {
    pub(super) node: Node<'de>,
    pub(super) trail: Trail<'a>,
}

fn list<'de, V: Visitor<'de>>(items: Vec<Node<'de>>, trail: &Trail<'_>, visitor: V) -> Result<V::Value, Fault> {
    let len = items.len();
    let mut items = Items { items: items.into_iter(), n: 0, trail };
    let value = visitor.visit_seq(&mut items)?;
    if items.items.len() == 0 { Ok(value) } else { Err(Fault::invalid_length(len, &"fewer elements in array")) }
}

fn object<'de, V: Visitor<'de>>(
    members: Vec<(Name<'de>, Node<'de>)>,
    trail: &Trail<'_>,
    visitor: V,
) -> Result<V::Value, Fault> {
    let mut members = Members::of(members, trail);
    let value = visitor.visit_map(&mut members)?;
    members.end().map(|()| value)
}

impl<'de> Deserializer<'de> for Reader<'_, 'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let Self { node: Node { at, content }, trail } = self;
        let read = match content {
            Content::Null => visitor.visit_unit(),
            Content::Bool(value) => visitor.visit_bool(value),
            Content::Unsigned(value) => visitor.visit_u64(value),
            Content::Signed(value) => visitor.visit_i64(value),
            Content::Float(value) => visitor.visit_f64(value),
            Content::Text(Cow::Borrowed(value)) => visitor.visit_borrowed_str(value),
            Content::Text(Cow::Owned(value)) => visitor.visit_string(value),
            Content::List(items) => list(items, &trail, visitor),
            Content::Object(members) => object(members, &trail, visitor),
        };
        read.map_err(|fault| fault.found(&trail, at))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node.content {
            Content::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Fault> {
        if name == TAGGED {
            return self.of_kind(visitor);
        }
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let Self { node: Node { at, content }, trail } = self;
        let chosen = match content {
            Content::Text(variant) => Ok(Chosen { variant, content: None, trail: &trail }),
            Content::Object(members) => one(members).map(|(variant, content)| Chosen {
                variant: variant.text,
                content: Some(content),
                trail: &trail,
            }),
            // What has a place is TOML, which calls an object a table.
            _ if at.is_some() => Err(Fault::custom("wanted string or table")),
            other => Err(Fault::invalid_type(unexpected(&other), &"string or map")),
        };
        chosen.and_then(|chosen| visitor.visit_enum(chosen)).map_err(|fault| fault.found(&trail, at))
    }

    // Not by its number, which is no name.
    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node.content {
            Content::Text(_) => self.deserialize_any(visitor),
            other => Err(Fault::invalid_type(unexpected(&other), &visitor).found(&self.trail, self.node.at)),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let Self { node: Node { at, content }, trail } = self;
        let read = match only_object(content, &visitor) {
            Ok(members) => fields(names, members, &trail, visitor),
            Err(fault) => Err(fault),
        };
        match read {
            Ok(value) => Ok(value),
            Err(fault) => Err(fault.found(&trail, at)),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let Self { node: Node { at, content }, trail } = self;
        let read = only_object(content, &visitor).and_then(|members| object(members, &trail, visitor));
        read.map_err(|fault| fault.found(&trail, at))
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let Self { node: Node { at, content }, trail } = self;
        let read = match content {
            Content::List(items) => list(items, &trail, visitor),
            other => Err(Fault::invalid_type(unexpected(&other), &visitor)),
        };
        read.map_err(|fault| fault.found(&trail, at))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct tuple tuple_struct
    }
}

impl<'de> Reader<'_, 'de> {
    /// An enum whose variant is named by a member.
    fn of_kind<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let Self { node: Node { at, content }, trail } = self;
        let read = match content {
            Content::Object(members) => Kind::of(members, &trail).and_then(|kind| visitor.visit_enum(kind)),
            other => Err(Fault::invalid_type(unexpected(&other), &visitor)),
        };
        read.map_err(|fault| fault.found(&trail, at))
    }
}

/// A list stands for no object, though serde would take it for one.
fn only_object<'de>(content: Content<'de>, expected: &dyn Expected) -> Result<Vec<(Name<'de>, Node<'de>)>, Fault> {
    match content {
        Content::Object(members) => Ok(members),
        Content::List(_) => Err(Fault::invalid_type(Unexpected::Seq, &"an object")),
        other => Err(Fault::invalid_type(unexpected(&other), expected)),
    }
}

/// The one member of an object that stands for a variant.
fn one<'de>(members: Vec<(Name<'de>, Node<'de>)>) -> Result<(Name<'de>, Node<'de>), Fault> {
    let mut members = members.into_iter();
    match (members.next(), members.next()) {
        (Some(member), None) => Ok(member),
        _ => Err(Fault::invalid_value(Unexpected::Map, &"map with a single key")),
    }
}

fn unexpected<'a>(content: &'a Content<'_>) -> Unexpected<'a> {
    match content {
        Content::Null => Unexpected::Unit,
        Content::Bool(value) => Unexpected::Bool(*value),
        Content::Unsigned(value) => Unexpected::Unsigned(*value),
        Content::Signed(value) => Unexpected::Signed(*value),
        Content::Float(value) => Unexpected::Float(*value),
        Content::Text(value) => Unexpected::Str(value),
        Content::List(_) => Unexpected::Seq,
        Content::Object(_) => Unexpected::Map,
    }
}

/// A variant that was named, with what it holds.
struct Chosen<'a, 'de> {
    variant: Cow<'de, str>,
    content: Option<Node<'de>>,
    trail: &'a Trail<'a>,
}

impl<'a, 'de> EnumAccess<'de> for Chosen<'a, 'de> {
    type Error = Fault;
    type Variant = Held<'a, 'de>;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Held<'a, 'de>), Fault> {
        let Self { variant, content, trail } = self;
        let chosen = seed.deserialize((&*variant).into_deserializer())?;
        Ok((chosen, Held { variant, content, trail }))
    }
}

/// What a variant holds.
struct Held<'a, 'de> {
    variant: Cow<'de, str>,
    content: Option<Node<'de>>,
    trail: &'a Trail<'a>,
}

impl Held<'_, '_> {
    fn lacking(expected: &str) -> Fault {
        Fault::invalid_type(Unexpected::UnitVariant, &expected)
    }
}

impl<'de> VariantAccess<'de> for Held<'_, 'de> {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        let trail = Trail::Member(self.trail, &self.variant);
        self.content.map_or(Ok(()), |node| serde::Deserialize::deserialize(Reader { node, trail }))
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Fault> {
        let trail = Trail::Member(self.trail, &self.variant);
        let node = self.content.ok_or_else(|| Self::lacking("newtype variant"))?;
        let at = node.at;
        seed.deserialize(Reader { node, trail }).map_err(|fault| fault.found(&trail, at))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _len: usize, visitor: V) -> Result<V::Value, Fault> {
        let trail = Trail::Member(self.trail, &self.variant);
        let node = self.content.ok_or_else(|| Self::lacking("tuple variant"))?;
        Reader { node, trail }.deserialize_any(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, names: &'static [&'static str], visitor: V) -> Result<V::Value, Fault> {
        let trail = Trail::Member(self.trail, &self.variant);
        let node = self.content.ok_or_else(|| Self::lacking("struct variant"))?;
        Reader { node, trail }.deserialize_struct("", names, visitor)
    }
}
