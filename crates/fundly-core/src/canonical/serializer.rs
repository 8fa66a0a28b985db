//! Values to canonical bytes.
//!
//! A serializer of its own and not a formatter of `serde_json`: that one turns NaN and the
//! infinities into `null` before a formatter sees them, and they must be refused.

use std::fmt;

use serde::ser::{self, Serialize, Serializer};

use super::compound::{List, Object};
use super::members::{Member, escape};
use super::{CanonicalError as Error, MAX_DEPTH, MAX_SAFE_INTEGER};

/// Names under which `serde_json` passes numbers and raw text when a host enables those features.
const JSON_NUMBER: &str = "$serde_json::private::Number";
const JSON_RAW: &str = "$serde_json::private::RawValue";

pub(super) type Done = Result<(), Error>;

/// The output, and the members of the objects that are still open.
pub(super) struct Writer<'a> {
    pub(super) out: &'a mut Vec<u8>,
    pub(super) members: &'a mut Vec<Member>,
    pub(super) scratch: &'a mut Vec<u8>,
    depth: usize,
}

impl<'a> Writer<'a> {
    pub(super) fn new(out: &'a mut Vec<u8>, members: &'a mut Vec<Member>, scratch: &'a mut Vec<u8>) -> Self {
        Self { out, members, scratch, depth: 0 }
    }

    pub(super) fn text(&mut self, text: &str) {
        self.out.reserve(text.len() + 3);
        self.out.push(b'"');
        escape(text, self.out);
        self.out.push(b'"');
    }

    fn integer(&mut self, negative: bool, size: u64) -> Done {
        if size > MAX_SAFE_INTEGER {
            return Err(Error::IntegerOutOfRange);
        }
        if negative {
            self.out.push(b'-');
        }
        self.out.extend_from_slice(itoa::Buffer::new().format(size).as_bytes());
        Ok(())
    }

    /// A number that came as text: an integer in canonical form, or it would be a float.
    pub(super) fn number(&mut self, text: &str) -> Done {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let whole = match digits.as_bytes() {
            [b'0'] => digits.len() == text.len(),
            [b'1'..=b'9', rest @ ..] => rest.iter().all(u8::is_ascii_digit),
            _ => false,
        };
        if !whole {
            return Err(Error::Float);
        }
        let size = digits.parse().map_err(|_| Error::IntegerOutOfRange)?;
        self.integer(digits.len() != text.len(), size)
    }

    fn enter(&mut self, open: u8) -> Done {
        if self.depth >= MAX_DEPTH {
            return Err(Error::TooDeep);
        }
        self.depth += 1;
        self.out.push(open);
        Ok(())
    }

    pub(super) fn leave(&mut self, close: u8) {
        self.depth -= 1;
        self.out.push(close);
    }

    fn list(&mut self, wrapped: bool) -> Result<List<'_, 'a>, Error> {
        self.enter(b'[')?;
        Ok(List { writer: self, first: true, wrapped })
    }

    fn object(&mut self, wrapped: bool) -> Result<Object<'_, 'a>, Error> {
        self.enter(b'{')?;
        let base = self.members.len();
        Ok(Object { writer: self, base, sorted: true, wrapped, number: false })
    }

    /// Opens the object of one member that stands for a variant with content.
    fn variant(&mut self, name: &str) -> Done {
        self.enter(b'{')?;
        self.text(name);
        self.out.push(b':');
        Ok(())
    }
}

/// Escapes what a `Display` writes, piece by piece.
struct Escaping<'w>(&'w mut Vec<u8>);

impl fmt::Write for Escaping<'_> {
    fn write_str(&mut self, piece: &str) -> fmt::Result {
        escape(piece, self.0);
        Ok(())
    }
}

impl<'w, 'a> Serializer for &'w mut Writer<'a> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = List<'w, 'a>;
    type SerializeTuple = List<'w, 'a>;
    type SerializeTupleStruct = List<'w, 'a>;
    type SerializeTupleVariant = List<'w, 'a>;
    type SerializeMap = Object<'w, 'a>;
    type SerializeStruct = Object<'w, 'a>;
    type SerializeStructVariant = Object<'w, 'a>;

    fn serialize_bool(self, value: bool) -> Done {
        self.out.extend_from_slice(if value { b"true" } else { b"false" });
        Ok(())
    }

    fn serialize_i8(self, value: i8) -> Done {
        self.serialize_i64(value.into())
    }

    fn serialize_i16(self, value: i16) -> Done {
        self.serialize_i64(value.into())
    }

    fn serialize_i32(self, value: i32) -> Done {
        self.serialize_i64(value.into())
    }

    fn serialize_i64(self, value: i64) -> Done {
        self.integer(value < 0, value.unsigned_abs())
    }

    fn serialize_i128(self, value: i128) -> Done {
        self.serialize_i64(i64::try_from(value).map_err(|_| Error::IntegerOutOfRange)?)
    }

    fn serialize_u8(self, value: u8) -> Done {
        self.integer(false, value.into())
    }

    fn serialize_u16(self, value: u16) -> Done {
        self.integer(false, value.into())
    }

    fn serialize_u32(self, value: u32) -> Done {
        self.integer(false, value.into())
    }

    fn serialize_u64(self, value: u64) -> Done {
        self.integer(false, value)
    }

    fn serialize_u128(self, value: u128) -> Done {
        self.integer(false, u64::try_from(value).map_err(|_| Error::IntegerOutOfRange)?)
    }

    fn serialize_f32(self, _: f32) -> Done {
        Err(Error::Float)
    }

    fn serialize_f64(self, _: f64) -> Done {
        Err(Error::Float)
    }

    fn serialize_char(self, value: char) -> Done {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Done {
        self.text(value);
        Ok(())
    }

    fn serialize_bytes(self, value: &[u8]) -> Done {
        self.collect_seq(value)
    }

    fn serialize_none(self) -> Done {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Done {
        self.out.extend_from_slice(b"null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Done {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Done {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Done {
        self.variant(variant)?;
        value.serialize(&mut *self)?;
        self.leave(b'}');
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<List<'w, 'a>, Error> {
        self.list(false)
    }

    fn serialize_tuple(self, _: usize) -> Result<List<'w, 'a>, Error> {
        self.list(false)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<List<'w, 'a>, Error> {
        self.list(false)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<List<'w, 'a>, Error> {
        self.variant(variant)?;
        self.list(true)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Object<'w, 'a>, Error> {
        self.object(false)
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Object<'w, 'a>, Error> {
        match name {
            JSON_NUMBER => {
                let base = self.members.len();
                Ok(Object { writer: self, base, sorted: true, wrapped: false, number: true })
            }
            JSON_RAW => Err(ser::Error::custom("raw JSON has no canonical form")),
            _ => self.object(false),
        }
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Object<'w, 'a>, Error> {
        self.variant(variant)?;
        self.object(true)
    }

    fn collect_str<T: fmt::Display + ?Sized>(self, value: &T) -> Done {
        self.out.push(b'"');
        let written = fmt::Write::write_fmt(&mut Escaping(self.out), format_args!("{value}"));
        written.map_err(|_| ser::Error::custom("a Display failed"))?;
        self.out.push(b'"');
        Ok(())
    }
}
