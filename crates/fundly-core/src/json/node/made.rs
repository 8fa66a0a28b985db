//! What trees are made from: any format, JSON values, and TOML with the places of its values. And JSON made from them.

use super::{Content, Name, Node};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, MapAccess, SeqAccess, Visitor},
};
use serde_json::Value;
use std::{borrow::Cow, fmt};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

impl<'de> Node<'de> {
    fn new(content: Content<'de>) -> Self {
        Self { at: None, content }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Node<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyNode)
    }
}

struct AnyNode;

impl<'de> Visitor<'de> for AnyNode {
    type Value = Node<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E: Error>(self) -> Result<Node<'de>, E> {
        Ok(Node::new(Content::Null))
    }

    fn visit_none<E: Error>(self) -> Result<Node<'de>, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Node<'de>, D::Error> {
        Node::deserialize(inner)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<Node<'de>, D::Error> {
        Node::deserialize(inner)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Node<'de>, E> {
        Ok(Node::new(Content::Bool(value)))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Node<'de>, E> {
        Ok(Node::new(Content::Signed(value)))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Node<'de>, E> {
        Ok(Node::new(Content::Unsigned(value)))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Node<'de>, E> {
        Ok(Node::new(Content::Float(value)))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Node<'de>, E> {
        self.visit_string(value.to_owned())
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<Node<'de>, E> {
        Ok(Node::new(Content::Text(value.into())))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Node<'de>, E> {
        Ok(Node::new(Content::Text(value.into())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node<'de>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Node::new(Content::List(items)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Node<'de>, A::Error> {
        let mut members = Vec::new();
        while let Some(name) = object.next_key()? {
            members.push((name, object.next_value()?));
        }
        Ok(Node::new(Content::Object(members)))
    }
}

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(AnyName).map(|text| Self { at: None, text })
    }
}

/// `Cow` itself would borrow nothing.
struct AnyName;

impl<'de> Visitor<'de> for AnyName {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        self.visit_string(value.to_owned())
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<Self::Value, E> {
        Ok(value.into())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Self::Value, E> {
        Ok(value.into())
    }
}

impl From<Value> for Node<'_> {
    fn from(value: Value) -> Self {
        Self::new(match value {
            Value::Null => Content::Null,
            Value::Bool(value) => Content::Bool(value),
            Value::Number(number) => match (number.as_u64(), number.as_i64()) {
                (Some(number), _) => Content::Unsigned(number),
                (None, Some(number)) => Content::Signed(number),
                (None, None) => Content::Float(number.as_f64().unwrap_or(f64::NAN)),
            },
            Value::String(text) => Content::Text(text.into()),
            Value::Array(items) => Content::List(items.into_iter().map(Self::from).collect()),
            Value::Object(members) => {
                let member = |(name, value): (String, Value)| (Name { at: None, text: name.into() }, value.into());
                Content::Object(members.into_iter().map(member).collect())
            }
        })
    }
}

impl<'de> From<Spanned<DeTable<'de>>> for Node<'de> {
    fn from(table: Spanned<DeTable<'de>>) -> Self {
        let at = Some(table.span().start);
        Self { at, content: object(table.into_inner()) }
    }
}

impl<'de> From<Spanned<DeValue<'de>>> for Node<'de> {
    fn from(value: Spanned<DeValue<'de>>) -> Self {
        let at = Some(value.span().start);
        let content = match value.into_inner() {
            DeValue::String(text) => Content::Text(text),
            DeValue::Boolean(value) => Content::Bool(value),
            DeValue::Integer(number) => match i64::from_str_radix(number.as_str(), number.radix()) {
                Ok(number) => Content::Signed(number),
                // Larger than any number that is read: no field takes it as a text of digits either.
                Err(_) => Content::Float(f64::NAN),
            },
            DeValue::Float(number) => Content::Float(number.as_str().parse().unwrap_or(f64::NAN)),
            // Moments are texts everywhere here; this one is none, as for the reader of TOML.
            DeValue::Datetime(moment) => {
                let name = Name { at, text: "$__toml_private_datetime".into() };
                Content::Object(vec![(name, Self::new(Content::Text(moment.to_string().into())))])
            }
            DeValue::Array(items) => Content::List(items.into_iter().map(Self::from).collect()),
            DeValue::Table(table) => object(table),
        };
        Self { at, content }
    }
}

fn object(table: DeTable<'_>) -> Content<'_> {
    let members = table
        .into_iter()
        .map(|(name, value)| (Name { at: Some(name.span().start), text: name.into_inner() }, Node::from(value)));
    Content::Object(members.collect())
}

impl Serialize for Node<'_> {
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
