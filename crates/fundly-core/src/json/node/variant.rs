//! Enums whose variant is a text, or the name of the one member of an object.

use super::{
    Content, Fault, Name, Node, Trail,
    reader::{Reader, unexpected},
};
use serde::{
    Deserialize, Deserializer,
    de::{
        DeserializeSeed, EnumAccess, Error, IntoDeserializer, Unexpected, VariantAccess, Visitor,
        value::U64Deserializer,
    },
};

/// A variant that was found by its name. Types are told its place: to find names would be code of each of them.
#[derive(Clone, Copy)]
pub(super) struct Variant(u64, &'static str);

impl Variant {
    pub(super) fn of(name: &str, variants: &'static [&'static str]) -> Result<Self, Fault> {
        let found = (0..).zip(variants).find(|(_, variant)| **variant == name);
        let (n, variant) = found.ok_or_else(|| Fault::unknown_variant(&crate::error::excerpt(name), variants))?;
        Ok(Self(n, variant))
    }

    pub(super) fn told<'de, V: DeserializeSeed<'de>>(self, seed: V) -> Result<V::Value, Fault> {
        let n: U64Deserializer<Fault> = self.0.into_deserializer();
        seed.deserialize(n)
    }
}

/// A variant, with what it holds.
pub(super) struct Chosen<'a, 'de> {
    variant: Variant,
    content: Option<Node<'de>>,
    trail: &'a Trail<'a>,
}

impl<'a, 'de> Chosen<'a, 'de> {
    pub(super) fn of(node: Node<'de>, variants: &'static [&'static str], trail: &'a Trail<'a>) -> Result<Self, Fault> {
        let (name, content) = match node.content {
            Content::Text(name) => (name, None),
            Content::Object(members) => one(members).map(|(name, content)| (name.text, Some(content)))?,
            // What has a place is TOML, which calls an object a table.
            _ if node.at.is_some() => return Err(Fault::custom("wanted string or table")),
            other => return Err(Fault::invalid_type(unexpected(&other), &"string or map")),
        };
        Ok(Self { variant: Variant::of(&name, variants)?, content, trail })
    }

    /// The way to what it holds, and that; none is no content of this form.
    fn held(self, form: &str) -> Result<Reader<'a, 'de>, Fault> {
        let trail = Trail::Member(self.trail, self.variant.1);
        let node = self.content.ok_or_else(|| Fault::invalid_type(Unexpected::UnitVariant, &form))?;
        Ok(Reader { node, trail })
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
        Ok((self.variant.told(seed)?, self))
    }
}

impl<'de> VariantAccess<'de> for Chosen<'_, 'de> {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        let trail = Trail::Member(self.trail, self.variant.1);
        self.content.map_or(Ok(()), |node| Deserialize::deserialize(Reader { node, trail }))
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Fault> {
        let held = self.held("newtype variant")?;
        let (trail, at) = (held.trail, held.node.at);
        seed.deserialize(held).map_err(|fault| fault.found(&trail, at))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _len: usize, visitor: V) -> Result<V::Value, Fault> {
        self.held("tuple variant")?.deserialize_any(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, names: &'static [&'static str], visitor: V) -> Result<V::Value, Fault> {
        self.held("struct variant")?.deserialize_struct("", names, visitor)
    }
}
