//! Enums whose variant is named by a member of the object that they are.

use super::{Content, Fault, Name, Node, Trail, fields::fields, reader::Reader};
use crate::json::tagged::TAG;
use serde::de::{DeserializeSeed, EnumAccess, Error, Unexpected, VariantAccess, Visitor};

/// The member that names the variant, and the others, which are what the variant holds.
pub(super) struct Kind<'a, 'de> {
    kind: Node<'de>,
    rest: Rest<'a, 'de>,
}

pub(super) struct Rest<'a, 'de> {
    members: Vec<(Name<'de>, Node<'de>)>,
    trail: &'a Trail<'a>,
}

impl<'a, 'de> Kind<'a, 'de> {
    pub(super) fn of(mut members: Vec<(Name<'de>, Node<'de>)>, trail: &'a Trail<'a>) -> Result<Self, Fault> {
        let place = members.iter().position(|(name, _)| name.text == TAG).ok_or_else(|| Fault::missing_field(TAG))?;
        let (_, kind) = members.remove(place);
        Ok(Self { kind, rest: Rest { members, trail } })
    }
}

impl<'a, 'de> EnumAccess<'de> for Kind<'a, 'de> {
    type Error = Fault;
    type Variant = Rest<'a, 'de>;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Rest<'a, 'de>), Fault> {
        let Self { kind, rest } = self;
        let (trail, at) = (Trail::Member(rest.trail, TAG), kind.at);
        let variant = seed.deserialize(Reader { node: kind, trail }).map_err(|fault| fault.found(&trail, at))?;
        Ok((variant, rest))
    }
}

impl<'de> VariantAccess<'de> for Rest<'_, 'de> {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        match self.members.first() {
            Some((name, _)) => {
                let fault = Fault::unknown_field(&crate::error::excerpt(&name.text), &[]);
                Err(fault.found(&Trail::Member(self.trail, &name.text), name.at))
            }
            None => Ok(()),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Fault> {
        let node = Node { at: None, content: Content::Object(self.members) };
        seed.deserialize(Reader { node, trail: *self.trail })
    }

    /// No list has a member that names it.
    fn tuple_variant<V: Visitor<'de>>(self, _len: usize, visitor: V) -> Result<V::Value, Fault> {
        Err(Fault::invalid_type(Unexpected::Map, &visitor))
    }

    fn struct_variant<V: Visitor<'de>>(self, names: &'static [&'static str], visitor: V) -> Result<V::Value, Fault> {
        fields(names, self.members, self.trail, visitor)
    }
}
