//! A row out of the values of its columns: the way back from a [`Record`](crate::record::Record).
//!
//! A table's [`Column`]s say which member each value is; the row is read from them as from any format
//! ([`json::from_any`](fundly_core::json::from_any)). Nothing here knows what a row means.

use crate::table::{Column, Kind};
use serde::{
    Deserializer,
    de::{DeserializeSeed, Error as _, MapAccess, Visitor, value::BorrowedStrDeserializer},
    forward_to_deserialize_any,
};
use serde_json::Error;

/// The value of a column, as a database gave it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Cell<'de> {
    Null,
    Integer(i64),
    Text(&'de str),
    /// Text that was made out of a shorter form: an id, a moment, a hash.
    #[cfg_attr(not(feature = "postgres"), allow(dead_code, reason = "only PostgreSQL has shorter forms"))]
    Short(Short),
}

/// A text of at most 64 bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Short {
    bytes: [u8; 64],
    len: usize,
}

impl Short {
    #[cfg_attr(not(feature = "postgres"), allow(dead_code, reason = "only PostgreSQL has shorter forms"))]
    pub(crate) fn of(text: &str) -> Self {
        let mut bytes = [0; 64];
        let len = text.len().min(bytes.len());
        bytes[..len].copy_from_slice(&text.as_bytes()[..len]);
        Self { bytes, len }
    }

    fn as_str(&self) -> &str {
        str::from_utf8(&self.bytes[..self.len]).unwrap_or_default()
    }
}

/// The values of the columns of one row, as a database gave them.
pub(crate) trait Cells<'de> {
    /// The value of the column at a position.
    ///
    /// # Errors
    /// When it is not of that kind.
    fn cell(&self, position: usize, kind: Kind) -> Result<Cell<'de>, Error>;
}

/// An object whose members stand in columns, from a position on.
pub(crate) struct Fields<'a, 'de> {
    cells: &'a dyn Cells<'de>,
    columns: &'static [Column],
    at: usize,
}

impl<'a, 'de> Fields<'a, 'de> {
    /// The row of a table, the columns in their order from the first on.
    pub(crate) const fn of(columns: &'static [Column], cells: &'a dyn Cells<'de>) -> Self {
        Self { cells, columns, at: 0 }
    }
}

fn width(column: &Column) -> usize {
    match column {
        Column::Nested { columns, .. } => columns.iter().map(width).sum(),
        Column::Leaf(_) | Column::Scope(_) => 1,
    }
}

impl<'de> Deserializer<'de> for Fields<'_, 'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_map(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl<'de> MapAccess<'de> for Fields<'_, 'de> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some(column) = self.columns.first() else { return Ok(None) };
        seed.deserialize(BorrowedStrDeserializer::<Error>::new(column.member())).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        let (Some((column, rest)), cells, at) = (self.columns.split_first(), self.cells, self.at) else {
            return Err(Error::custom("a value without a member"));
        };
        (self.columns, self.at) = (rest, at + width(column));
        let value = match column {
            Column::Nested { columns, .. } => seed.deserialize(Fields { cells, columns, at }),
            Column::Leaf(leaf) | Column::Scope(leaf) => {
                let cell = cells.cell(at, leaf.kind);
                cell.and_then(|cell| {
                    seed.deserialize(Field { cell, json: leaf.kind.is_json(), flag: leaf.kind == Kind::Flag })
                })
            }
        };
        value.map_err(|error| Error::custom(format_args!("{}: {error}", column.member())))
    }
}

/// The value of one member.
struct Field<'de> {
    cell: Cell<'de>,
    json: bool,
    flag: bool,
}

impl<'de> Deserializer<'de> for Field<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.cell {
            Cell::Null => visitor.visit_unit(),
            Cell::Integer(number @ (0 | 1)) if self.flag => visitor.visit_bool(number == 1),
            Cell::Integer(number) if self.flag => Err(Error::custom(format_args!("{number} is neither yes nor no"))),
            Cell::Integer(number) => match u64::try_from(number) {
                Ok(number) => visitor.visit_u64(number),
                Err(_) => visitor.visit_i64(number),
            },
            Cell::Text(text) if self.json => {
                let mut json = serde_json::Deserializer::from_str(text);
                let value = json.deserialize_any(visitor)?;
                json.end()?;
                Ok(value)
            }
            Cell::Text(text) => visitor.visit_borrowed_str(text),
            Cell::Short(short) => visitor.visit_str(short.as_str()),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
