//! A row as the values of its columns: what every database writes.
//!
//! A row says by its `Serialize` what it holds; a table says by its [`Column`]s what goes where. Each value is written once,
//! into memory that is used again for the next row.

use crate::table::Column;
use serde::{
    Serialize, Serializer,
    ser::{Error as _, Impossible, SerializeStruct},
};
use serde_json::Error;
use std::{fmt::Display, io::Write};

/// The value of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Value<'a> {
    Null,
    Integer(i64),
    /// UTF-8.
    Text(&'a [u8]),
}

/// The values of a row, in the order of the columns of its table.
#[derive(Debug)]
pub(crate) struct Record {
    columns: &'static [Column],
    /// What the columns hold for members that a row leaves out.
    blank: Vec<Cell>,
    cells: Vec<Cell>,
    text: Vec<u8>,
}

#[derive(Clone, Copy, Debug)]
enum Cell {
    Null,
    Integer(i64),
    Missing(&'static str),
    /// From where to where in the text of the record.
    Text(usize, usize),
}

impl Record {
    /// Memory for the rows of a table.
    pub(crate) fn of(columns: &'static [Column]) -> Self {
        let mut blank = Vec::new();
        blanks(columns, &mut blank);
        Self { columns, cells: blank.clone(), blank, text: Vec::new() }
    }

    /// Takes the values of a row, in place of those of the one before.
    ///
    /// # Errors
    /// When the row has a member that has no column, or of another form than its column.
    pub(crate) fn take(&mut self, row: &impl Serialize) -> Result<(), Error> {
        self.cells.copy_from_slice(&self.blank);
        self.text.clear();
        row.serialize(Members { columns: self.columns, cells: &mut self.cells, text: &mut self.text })
    }

    /// The values of the last row taken.
    pub(crate) fn values(&self) -> impl Iterator<Item = Value<'_>> {
        self.cells.iter().map(|cell| match *cell {
            Cell::Null => Value::Null,
            Cell::Integer(number) => Value::Integer(number),
            Cell::Missing(text) => Value::Text(text.as_bytes()),
            Cell::Text(start, end) => Value::Text(self.text.get(start..end).unwrap_or_default()),
        })
    }
}

fn blanks(columns: &[Column], cells: &mut Vec<Cell>) {
    for column in columns {
        match column {
            Column::Leaf(leaf) => cells.push(leaf.absent.map_or(Cell::Null, Cell::Missing)),
            Column::Nested { columns, .. } => blanks(columns, cells),
            Column::Scope(_) => {}
        }
    }
}

fn width(column: &Column) -> usize {
    match column {
        Column::Leaf(_) => 1,
        Column::Nested { columns, .. } => columns.iter().map(width).sum(),
        Column::Scope(_) => 0,
    }
}

/// Spreads an object over columns.
struct Members<'r> {
    columns: &'static [Column],
    cells: &'r mut [Cell],
    text: &'r mut Vec<u8>,
}

/// An object on its way into columns: the next column is looked at first, because members mostly stand in that order.
struct Spread<'r> {
    members: Members<'r>,
    next: usize,
    at: usize,
}

impl Spread<'_> {
    /// How the member is kept, and in which cells.
    fn find(&mut self, member: &str) -> Option<(&'static Column, usize, usize)> {
        for _ in 0..self.members.columns.len() {
            let Some(column) = self.members.columns.get(self.next) else {
                (self.next, self.at) = (0, 0);
                continue;
            };
            let (at, width) = (self.at, width(column));
            (self.next, self.at) = (self.next + 1, at + width);
            if column.member() == member {
                return Some((column, at, width));
            }
        }
        None
    }
}

impl SerializeStruct for Spread<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: ?Sized + Serialize>(&mut self, member: &'static str, value: &T) -> Result<(), Error> {
        let found = self.find(member);
        let (column, at, width) = found.ok_or_else(|| Error::custom(format_args!("`{member}` has no column")))?;
        let (cells, text) = (self.members.cells.get_mut(at..at + width).unwrap_or_default(), &mut *self.members.text);
        match column {
            Column::Scope(_) => {}
            Column::Nested { columns, .. } => return value.serialize(Members { columns, cells, text }),
            Column::Leaf(leaf) if leaf.kind.is_json() => {
                let start = text.len();
                serde_json::to_writer(&mut *text, value)?;
                let none = text.get(start..) == Some(b"null");
                cells.fill(if none { Cell::Null } else { Cell::Text(start, text.len()) });
            }
            Column::Leaf(_) => cells.fill(value.serialize(Scalar { text })?),
        }
        Ok(())
    }

    fn end(self) -> Result<(), Error> {
        Ok(())
    }
}

/// Writes one value.
struct Scalar<'r> {
    text: &'r mut Vec<u8>,
}

fn number<N: TryInto<i64> + Display + Copy>(number: N) -> Result<Cell, Error> {
    let fits = number.try_into().map(Cell::Integer);
    fits.map_err(|_| Error::custom(format_args!("{number} is too large for a column")))
}

/// Methods that refuse what has no place in a column.
macro_rules! refused {
    ($($method:ident($($argument:ty),*) -> $made:ty;)*) => {
        $(fn $method(self, $(_: $argument),*) -> Result<$made, Error> {
            Err(Error::custom(concat!(stringify!($method), ": has no place in a column")))
        })*
    };
    (variants) => {
        fn serialize_newtype_variant<T: ?Sized + Serialize>(
            self, _: &'static str, _: u32, variant: &'static str, _: &T,
        ) -> Result<Self::Ok, Error> {
            Err(Error::custom(format_args!("{variant}: has no place in a column")))
        }
    };
}

impl Serializer for Scalar<'_> {
    type Ok = Cell;
    type Error = Error;
    type SerializeSeq = Impossible<Cell, Error>;
    type SerializeTuple = Impossible<Cell, Error>;
    type SerializeTupleStruct = Impossible<Cell, Error>;
    type SerializeTupleVariant = Impossible<Cell, Error>;
    type SerializeMap = Impossible<Cell, Error>;
    type SerializeStruct = Impossible<Cell, Error>;
    type SerializeStructVariant = Impossible<Cell, Error>;

    fn serialize_bool(self, value: bool) -> Result<Cell, Error> {
        Ok(Cell::Integer(value.into()))
    }

    fn serialize_i8(self, value: i8) -> Result<Cell, Error> {
        number(value)
    }

    fn serialize_i16(self, value: i16) -> Result<Cell, Error> {
        number(value)
    }

    fn serialize_i32(self, value: i32) -> Result<Cell, Error> {
        number(value)
    }

    fn serialize_i64(self, value: i64) -> Result<Cell, Error> {
        number(value)
    }

    fn serialize_u8(self, value: u8) -> Result<Cell, Error> {
        number(value)
    }

    fn serialize_u16(self, value: u16) -> Result<Cell, Error> {
        number(value)
    }

    fn serialize_u32(self, value: u32) -> Result<Cell, Error> {
        number(value)
    }

    fn serialize_u64(self, value: u64) -> Result<Cell, Error> {
        number(value)
    }

    fn serialize_str(self, value: &str) -> Result<Cell, Error> {
        let start = self.text.len();
        self.text.extend_from_slice(value.as_bytes());
        Ok(Cell::Text(start, self.text.len()))
    }

    fn collect_str<T: ?Sized + Display>(self, value: &T) -> Result<Cell, Error> {
        let start = self.text.len();
        write!(self.text, "{value}").map_err(Error::io)?;
        Ok(Cell::Text(start, self.text.len()))
    }

    fn serialize_none(self) -> Result<Cell, Error> {
        Ok(Cell::Null)
    }

    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Result<Cell, Error> {
        value.serialize(self)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<Cell, Error> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: ?Sized + Serialize>(self, _: &'static str, value: &T) -> Result<Cell, Error> {
        value.serialize(self)
    }

    refused! {
        serialize_f32(f32) -> Cell;
        serialize_f64(f64) -> Cell;
        serialize_char(char) -> Cell;
        serialize_bytes(&[u8]) -> Cell;
        serialize_unit() -> Cell;
        serialize_unit_struct(&'static str) -> Cell;
        serialize_seq(Option<usize>) -> Self::SerializeSeq;
        serialize_tuple(usize) -> Self::SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant;
        serialize_map(Option<usize>) -> Self::SerializeMap;
        serialize_struct(&'static str, usize) -> Self::SerializeStruct;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Self::SerializeStructVariant;
    }
    refused!(variants);
}

impl<'r> Serializer for Members<'r> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Impossible<(), Error>;
    type SerializeTuple = Impossible<(), Error>;
    type SerializeTupleStruct = Impossible<(), Error>;
    type SerializeTupleVariant = Impossible<(), Error>;
    type SerializeMap = Impossible<(), Error>;
    type SerializeStruct = Spread<'r>;
    type SerializeStructVariant = Impossible<(), Error>;

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Spread<'r>, Error> {
        Ok(Spread { members: self, next: 0, at: 0 })
    }

    /// Its columns stay as they are for a row that leaves it out.
    fn serialize_none(self) -> Result<(), Error> {
        Ok(())
    }

    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: ?Sized + Serialize>(self, _: &'static str, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    refused! {
        serialize_bool(bool) -> ();
        serialize_i8(i8) -> ();
        serialize_i16(i16) -> ();
        serialize_i32(i32) -> ();
        serialize_i64(i64) -> ();
        serialize_u8(u8) -> ();
        serialize_u16(u16) -> ();
        serialize_u32(u32) -> ();
        serialize_u64(u64) -> ();
        serialize_f32(f32) -> ();
        serialize_f64(f64) -> ();
        serialize_char(char) -> ();
        serialize_str(&str) -> ();
        serialize_bytes(&[u8]) -> ();
        serialize_unit() -> ();
        serialize_unit_struct(&'static str) -> ();
        serialize_unit_variant(&'static str, u32, &'static str) -> ();
        serialize_seq(Option<usize>) -> Self::SerializeSeq;
        serialize_tuple(usize) -> Self::SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant;
        serialize_map(Option<usize>) -> Self::SerializeMap;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Self::SerializeStructVariant;
    }
    refused!(variants);
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::table::column::*;

    const FEES: &[Column] = &[integer("opening", "opening"), integer("tip", "tip").or("0")];
    const COLUMNS: &[Column] = &[uuid("id", "id"), nested("fees", FEES), list("tags", "tags"), flag("late", "late")];

    #[derive(Serialize)]
    struct Fees {
        opening: Option<u64>,
    }

    /// In another order than the columns, without the tags.
    #[derive(Serialize)]
    struct Row<T> {
        late: T,
        fees: Fees,
        id: &'static str,
    }

    fn row<T>(late: T, opening: Option<u64>) -> Row<T> {
        Row { late, fees: Fees { opening }, id: "a" }
    }

    #[test]
    fn a_row_takes_the_place_of_the_one_before() {
        let mut record = Record::of(COLUMNS);
        for (opening, value) in [(Some(7), Value::Integer(7)), (None, Value::Null)] {
            record.take(&row(true, opening)).unwrap();
            let (id, tip, tags) = (Value::Text(b"a"), Value::Text(b"0"), Value::Text(b"[]"));
            assert_eq!(record.values().collect::<Vec<_>>(), [id, value, tip, tags, Value::Integer(1)]);
        }
    }

    #[test]
    fn what_has_no_place_is_refused() {
        let mut record = Record::of(COLUMNS);
        assert!(record.take(&row([1], None)).is_err(), "a list in a plain column");
        assert!(record.take(&row(true, Some(u64::MAX))).is_err(), "a number beyond SQL's");
        assert!(Record::of(&COLUMNS[..2]).take(&row(true, None)).is_err(), "a member without a column");
    }
}
