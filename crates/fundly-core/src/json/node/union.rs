//! Enums whose variant is named by a member of the object that they are.

use super::{Fault, reader::Reader, variant::by_kind};
use serde::{Deserializer, de::Visitor, forward_to_deserialize_any};

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
        self.0.variant(by_kind, variants, visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
