//! Enums: a variant that was found by its name, and what it holds.

use super::{
    Content, Fault, Name, Node, Trail,
    fields::Fields,
    reader::{Reader, only_object, unexpected},
};
use crate::json::tagged::TAG;
use serde::{
    Deserialize, Deserializer,
    de::{
        DeserializeSeed, EnumAccess, Error, IntoDeserializer, Unexpected, VariantAccess, Visitor,
        value::U64Deserializer,
    },
};

/// A variant, with what it holds. Types are told its place: to find names would be code of each of them.
pub(super) struct Chosen<'a, 'de> {
    place: u64,
    held: Held<'a, 'de>,
}

enum Held<'a, 'de> {
    Nothing,
    /// The one member that is named as the variant is.
    Within(Reader<'a, 'de>),
    /// The members beside the one that names the variant.
    Beside(Reader<'a, 'de>),
}

fn place(name: &str, variants: &'static [&'static str]) -> Result<(u64, &'static str), Fault> {
    let found = (0..).zip(variants).find(|(_, variant)| **variant == name);
    let (place, variant) = found.ok_or_else(|| Fault::unknown_variant(&crate::error::excerpt(name), variants))?;
    Ok((place, variant))
}

/// Finds a variant by a text, or by the name of the one member of an object.
pub(super) fn by_name<'a, 'de>(
    node: Node<'de>,
    variants: &'static [&'static str],
    trail: &'a Trail<'a>,
) -> Result<Chosen<'a, 'de>, Fault> {
    let (name, content) = match node.content {
        Content::Text(name) => (name, None),
        Content::Object(members) => one(members).map(|(name, content)| (name.text, Some(content)))?,
        // What has a place is TOML, which calls an object a table.
        _ if node.at.is_some() => return Err(Fault::custom("wanted string or table")),
        other => return Err(Fault::invalid_type(unexpected(&other), &"string or map")),
    };
    let (place, variant) = place(&name, variants)?;
    let within = |node| Held::Within(Reader { node, trail: Trail::Member(trail, variant) });
    Ok(Chosen { place, held: content.map_or(Held::Nothing, within) })
}

/// Finds it by a member that names it, beside those that it holds.
pub(super) fn by_kind<'a, 'de>(
    node: Node<'de>,
    variants: &'static [&'static str],
    trail: &'a Trail<'a>,
) -> Result<Chosen<'a, 'de>, Fault> {
    let mut members = only_object(node.content, &"an object")?;
    let tag = members.iter().position(|(name, _)| name.text == TAG).ok_or_else(|| Fault::missing_field(TAG))?;
    let (_, kind) = members.remove(tag);
    let found = match &kind.content {
        Content::Text(name) => place(name, variants),
        other => Err(Fault::invalid_type(unexpected(other), &"variant identifier")),
    };
    let (place, _) = found.map_err(|fault| fault.found(&Trail::Member(trail, TAG), kind.at))?;
    let node = Node { at: node.at, content: Content::Object(members) };
    Ok(Chosen { place, held: Held::Beside(Reader { node, trail: *trail }) })
}

impl<'a, 'de> Chosen<'a, 'de> {
    /// What it holds; nothing is no content of this form.
    fn held(self, form: &str) -> Result<Reader<'a, 'de>, Fault> {
        match self.held {
            Held::Nothing => Err(Fault::invalid_type(Unexpected::UnitVariant, &form)),
            Held::Within(part) | Held::Beside(part) => Ok(part),
        }
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

impl<'de> EnumAccess<'de> for Chosen<'_, 'de> {
    type Error = Fault;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Fault> {
        let place: U64Deserializer<Fault> = self.place.into_deserializer();
        Ok((seed.deserialize(place)?, self))
    }
}

impl<'de> VariantAccess<'de> for Chosen<'_, 'de> {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        match self.held {
            Held::Nothing => Ok(()),
            Held::Within(part) => Deserialize::deserialize(part),
            Held::Beside(part) => Fields::of(part, &[], &"an object").map(drop),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Fault> {
        let held = self.held("newtype variant")?;
        let (trail, at) = (held.trail, held.node.at);
        match seed.deserialize(held) {
            Ok(value) => Ok(value),
            Err(fault) => Err(fault.found(&trail, at)),
        }
    }

    fn tuple_variant<V: Visitor<'de>>(self, _len: usize, visitor: V) -> Result<V::Value, Fault> {
        match self.held {
            // No list has a member that names it.
            Held::Beside(_) => Err(Fault::invalid_type(Unexpected::Map, &visitor)),
            _ => self.held("tuple variant")?.deserialize_any(visitor),
        }
    }

    fn struct_variant<V: Visitor<'de>>(self, names: &'static [&'static str], visitor: V) -> Result<V::Value, Fault> {
        self.held("struct variant")?.deserialize_struct("", names, visitor)
    }
}
