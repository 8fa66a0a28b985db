//! What trees are made from: any format, and TOML with the places of its values. And JSON made from them.

use super::{Content, Name, Node};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, MapAccess, SeqAccess, Visitor},
};
use std::fmt;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

impl Node {
    fn new(content: Content) -> Self {
        Self { at: None, content }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyNode)
    }
}

struct AnyNode;

impl<'de> Visitor<'de> for AnyNode {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        Ok(Node::new(Content::Null))
    }

    fn visit_none<E: Error>(self) -> Result<Node, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Node, D::Error> {
        Node::deserialize(inner)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<Node, D::Error> {
        Node::deserialize(inner)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Node, E> {
        Ok(Node::new(Content::Bool(value)))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Node, E> {
        Ok(Node::new(Content::Signed(value)))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Node, E> {
        Ok(Node::new(Content::Unsigned(value)))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Node, E> {
        Ok(Node::new(Content::Float(value)))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Node, E> {
        self.visit_string(value.to_owned())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Node, E> {
        Ok(Node::new(Content::Text(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Node::new(Content::List(items)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Node, A::Error> {
        let mut members = Vec::new();
        while let Some(text) = object.next_key()? {
            members.push((Name { at: None, text }, object.next_value()?));
        }
        Ok(Node::new(Content::Object(members)))
    }
}

impl From<Spanned<DeTable<'_>>> for Node {
    fn from(table: Spanned<DeTable<'_>>) -> Self {
        let at = Some(table.span().start);
        Self { at, content: object(table.into_inner()) }
    }
}

impl From<Spanned<DeValue<'_>>> for Node {
    fn from(value: Spanned<DeValue<'_>>) -> Self {
        let at = Some(value.span().start);
        let content = match value.into_inner() {
            DeValue::String(text) => Content::Text(text.into_owned()),
            DeValue::Boolean(value) => Content::Bool(value),
            DeValue::Integer(number) => match i64::from_str_radix(number.as_str(), number.radix()) {
                Ok(number) => Content::Signed(number),
                // Larger than any number that is read: no field takes it as a text of digits either.
                Err(_) => Content::Float(f64::NAN),
            },
            DeValue::Float(number) => Content::Float(number.as_str().parse().unwrap_or(f64::NAN)),
            // Moments are texts everywhere here; this one is none, as for the reader of TOML.
            DeValue::Datetime(moment) => {
                let name = Name { at, text: "$__toml_private_datetime".to_owned() };
                Content::Object(vec![(name, Self::new(Content::Text(moment.to_string())))])
            }
            DeValue::Array(items) => Content::List(items.into_iter().map(Self::from).collect()),
            DeValue::Table(table) => object(table),
        };
        Self { at, content }
    }
}

fn object(table: DeTable<'_>) -> Content {
    let member = |(name, value): (Spanned<std::borrow::Cow<'_, str>>, Spanned<DeValue<'_>>)| {
        (Name { at: Some(name.span().start), text: name.into_inner().into_owned() }, Node::from(value))
    };
    Content::Object(table.into_iter().map(member).collect())
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.content {
            Content::Null => serializer.serialize_unit(),
            Content::Bool(value) => serializer.serialize_bool(*value),
            Content::Unsigned(value) => serializer.serialize_u64(*value),
            Content::Signed(value) => serializer.serialize_i64(*value),
            Content::Float(value) => serializer.serialize_f64(*value),
            Content::Text(value) => serializer.serialize_str(value),
            Content::List(items) => serializer.collect_seq(items),
            Content::Object(members) => serializer.collect_map(members.iter().map(|(name, value)| (&name.text, value))),
        }
    }
}
