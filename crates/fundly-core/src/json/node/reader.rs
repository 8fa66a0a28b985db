//! Types read from a tree.

use super::{
    Content, Fault, Name, Node, Trail,
    fields::Fields,
    members::{Items, Members},
    union::Tagging,
    variant::{Chosen, by_name},
};
use crate::json::tagged::TAGGED;
use serde::{
    Deserializer,
    de::{Error, Expected, Unexpected, Visitor},
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
            return visitor.visit_some(Tagging(self));
        }
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.variant(by_name, variants, visitor)
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
        let mut fields = Fields::of(self, names, &visitor)?;
        match visitor.visit_seq(&mut fields) {
            Ok(value) => Ok(value),
            Err(fault) => Err(fields.fault(fault)),
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

/// What finds a variant, and what it holds.
type Find<'de> = for<'t> fn(Node<'de>, &'static [&'static str], &'t Trail<'t>) -> Result<Chosen<'t, 'de>, Fault>;

impl<'de> Reader<'_, 'de> {
    pub(super) fn variant<V: Visitor<'de>>(
        self,
        find: Find<'de>,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let (at, trail) = (self.node.at, self.trail);
        match find(self.node, variants, &trail).and_then(|chosen| visitor.visit_enum(chosen)) {
            Ok(value) => Ok(value),
            Err(fault) => Err(fault.found(&trail, at)),
        }
    }
}

/// A list stands for no object, though serde would take it for one.
pub(super) fn only_object<'de>(
    content: Content<'de>,
    expected: &dyn Expected,
) -> Result<Vec<(Name<'de>, Node<'de>)>, Fault> {
    match content {
        Content::Object(members) => Ok(members),
        Content::List(_) => Err(Fault::invalid_type(Unexpected::Seq, &"an object")),
        other => Err(Fault::invalid_type(unexpected(&other), expected)),
    }
}

pub(super) fn unexpected<'a>(content: &'a Content<'_>) -> Unexpected<'a> {
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
