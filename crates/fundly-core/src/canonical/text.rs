//! Values that must be text: the names of members, and numbers passed as text.

use serde::ser::{Impossible, Serialize, Serializer};

use super::CanonicalError as Error;
use super::compound::Object;
use super::serializer::{Done, Writer};

/// Where the text goes.
pub(super) enum Text<'s, 'w, 'a> {
    /// Names the next member of this object.
    Name(&'s mut Object<'w, 'a>),
    /// Is a number.
    Number(&'s mut Writer<'a>),
}

impl Text<'_, '_, '_> {
    fn take(self, text: &str) -> Done {
        match self {
            Self::Name(object) => object.name(text),
            Self::Number(writer) => writer.number(text),
        }
    }
}

impl Serializer for Text<'_, '_, '_> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Impossible<(), Error>;
    type SerializeTuple = Impossible<(), Error>;
    type SerializeTupleStruct = Impossible<(), Error>;
    type SerializeTupleVariant = Impossible<(), Error>;
    type SerializeMap = Impossible<(), Error>;
    type SerializeStruct = Impossible<(), Error>;
    type SerializeStructVariant = Impossible<(), Error>;

    fn serialize_bool(self, value: bool) -> Done {
        self.take(if value { "true" } else { "false" })
    }

    fn serialize_i8(self, value: i8) -> Done {
        self.take(&value.to_string())
    }

    fn serialize_i16(self, value: i16) -> Done {
        self.take(&value.to_string())
    }

    fn serialize_i32(self, value: i32) -> Done {
        self.take(&value.to_string())
    }

    fn serialize_i64(self, value: i64) -> Done {
        self.take(&value.to_string())
    }

    fn serialize_i128(self, value: i128) -> Done {
        self.take(&value.to_string())
    }

    fn serialize_u8(self, value: u8) -> Done {
        self.take(&value.to_string())
    }

    fn serialize_u16(self, value: u16) -> Done {
        self.take(&value.to_string())
    }

    fn serialize_u32(self, value: u32) -> Done {
        self.take(&value.to_string())
    }

    fn serialize_u64(self, value: u64) -> Done {
        self.take(&value.to_string())
    }

    fn serialize_u128(self, value: u128) -> Done {
        self.take(&value.to_string())
    }

    fn serialize_f32(self, _: f32) -> Done {
        Err(Error::Float)
    }

    fn serialize_f64(self, _: f64) -> Done {
        Err(Error::Float)
    }

    fn serialize_char(self, value: char) -> Done {
        self.take(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Done {
        self.take(value)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Done {
        self.take(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_bytes(self, _: &[u8]) -> Done {
        Err(Error::KeyNotText)
    }

    fn serialize_none(self) -> Done {
        Err(Error::KeyNotText)
    }

    fn serialize_unit(self) -> Done {
        Err(Error::KeyNotText)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Done {
        Err(Error::KeyNotText)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(self, _: &'static str, _: u32, _: &'static str, _: &T) -> Done {
        Err(Error::KeyNotText)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, Error> {
        Err(Error::KeyNotText)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Error> {
        Err(Error::KeyNotText)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Error> {
        Err(Error::KeyNotText)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Error> {
        Err(Error::KeyNotText)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Error> {
        Err(Error::KeyNotText)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeStruct, Error> {
        Err(Error::KeyNotText)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Error> {
        Err(Error::KeyNotText)
    }
}
