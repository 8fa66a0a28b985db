//! Enums whose variant is named by a member of the object that they are.

use super::{
    Content, Fault, Name, Node, Trail,
    reader::{Reader, only_object, unexpected},
    variant::Variant,
};
use crate::json::tagged::TAG;
use serde::{
    Deserializer,
    de::{DeserializeSeed, EnumAccess, Error, Unexpected, VariantAccess, Visitor},
    forward_to_deserialize_any,
};

/// A part that is read as such an enum.
pub(super) struct Tagging<'a, 'de>(pub(super) Reader<'a, 'de>);

impl<'de> Deserializer<'de> for Tagging<'_, 'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.0.deserialize_any(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let Reader { node, trail } = self.0;
        let at = node.at;
        match Kind::of(node, variants, &trail).and_then(|kind| visitor.visit_enum(kind)) {
            Ok(value) => Ok(value),
            Err(fault) => Err(fault.found(&trail, at)),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

/// The variant that a member names, and the other members, which are what it holds.
struct Kind<'a, 'de> {
    variant: Variant,
    rest: Vec<(Name<'de>, Node<'de>)>,
    at: Option<usize>,
    trail: &'a Trail<'a>,
}

impl<'a, 'de> Kind<'a, 'de> {
    fn of(node: Node<'de>, variants: &'static [&'static str], trail: &'a Trail<'a>) -> Result<Self, Fault> {
        let mut rest = only_object(node.content, &"an object")?;
        let place = rest.iter().position(|(name, _)| name.text == TAG).ok_or_else(|| Fault::missing_field(TAG))?;
        let (_, kind) = rest.remove(place);
        let variant = match &kind.content {
            Content::Text(name) => Variant::of(name, variants),
            other => Err(Fault::invalid_type(unexpected(other), &"variant identifier")),
        };
        let variant = variant.map_err(|fault| fault.found(&Trail::Member(trail, TAG), kind.at))?;
        Ok(Self { variant, rest, at: node.at, trail })
    }

    fn held(self) -> Reader<'a, 'de> {
        Reader { node: Node { at: self.at, content: Content::Object(self.rest) }, trail: *self.trail }
    }
}

impl<'de> EnumAccess<'de> for Kind<'_, 'de> {
    type Error = Fault;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Fault> {
        Ok((self.variant.told(seed)?, self))
    }
}

impl<'de> VariantAccess<'de> for Kind<'_, 'de> {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        match self.rest.first() {
            Some((name, _)) => {
                let fault = Fault::unknown_field(&crate::error::excerpt(&name.text), &[]);
                Err(fault.found(&Trail::Member(self.trail, &name.text), name.at))
            }
            None => Ok(()),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Fault> {
        seed.deserialize(self.held())
    }

    /// No list has a member that names it.
    fn tuple_variant<V: Visitor<'de>>(self, _len: usize, visitor: V) -> Result<V::Value, Fault> {
        Err(Fault::invalid_type(Unexpected::Map, &visitor))
    }

    fn struct_variant<V: Visitor<'de>>(self, names: &'static [&'static str], visitor: V) -> Result<V::Value, Fault> {
        self.held().deserialize_struct("", names, visitor)
    }
}
