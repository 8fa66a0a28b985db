//! Parameters of statements in the binary form of the server, single values and arrays of a whole column.

use crate::{record::Value, table::Kind};
use bytes::BytesMut;
use fundly_core::{StoreError, Timestamp, digest::Digest32};
use std::{error::Error, sync::Arc};
use tokio_postgres::types::{IsNull, ToSql, Type, to_sql_checked};
use uuid::Uuid;

/// Seconds from 1970 to 2000, where the server's moments begin.
const EPOCH_MILLIS: i64 = 946_684_800_000;

/// Room for the header of an array: dimensions, whether there are nulls, type, length, lower bound.
const HEADER: usize = 20;

/// A parameter, ready to be sent.
#[derive(Debug)]
pub(super) struct Parameter {
    pub(super) of: Type,
    /// None is null.
    bytes: Option<Vec<u8>>,
}

/// The values of a column, one after the other.
#[derive(Debug)]
pub(super) struct Array {
    kind: Kind,
    nulls: bool,
    len: i32,
    bytes: Vec<u8>,
}

/// The type of a column, and of an array of its values.
const fn types(kind: Kind) -> (Type, Type) {
    match kind {
        Kind::Uuid => (Type::UUID, Type::UUID_ARRAY),
        Kind::Time => (Type::TIMESTAMPTZ, Type::TIMESTAMPTZ_ARRAY),
        Kind::Integer => (Type::INT8, Type::INT8_ARRAY),
        Kind::Flag => (Type::BOOL, Type::BOOL_ARRAY),
        Kind::Text => (Type::TEXT, Type::TEXT_ARRAY),
        Kind::Digest => (Type::BYTEA, Type::BYTEA_ARRAY),
        Kind::Json => (Type::JSONB, Type::JSONB_ARRAY),
        Kind::JsonText => (Type::JSON, Type::JSON_ARRAY),
    }
}

/// The name of an array of such values, for casts.
pub(super) const fn array_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Uuid => "uuid[]",
        Kind::Time => "timestamptz[]",
        Kind::Integer => "bigint[]",
        Kind::Flag => "boolean[]",
        Kind::Text => "text[]",
        Kind::Digest => "bytea[]",
        Kind::Json => "jsonb[]",
        Kind::JsonText => "json[]",
    }
}

/// A value that cannot be what its column keeps.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("a value of a row is no {0:?}")]
struct Unfit(Kind);

fn unfit(kind: Kind) -> StoreError {
    StoreError::Backend(Arc::new(Unfit(kind)))
}

impl Parameter {
    pub(super) fn integer(number: i64) -> Self {
        Self { of: Type::INT8, bytes: Some(number.to_be_bytes().to_vec()) }
    }

    pub(super) fn uuid(id: Uuid) -> Self {
        Self { of: Type::UUID, bytes: Some(id.as_bytes().to_vec()) }
    }

    pub(super) fn text(text: &str) -> Self {
        Self { of: Type::TEXT, bytes: Some(text.as_bytes().to_vec()) }
    }

    /// A value that is given as text, such as a part of a key.
    pub(super) fn of(kind: Kind, text: &str) -> Result<Self, StoreError> {
        Self::value(kind, Value::Text(text.as_bytes()))
    }

    /// The value of a column.
    pub(super) fn value(kind: Kind, value: Value<'_>) -> Result<Self, StoreError> {
        let of = types(kind).0;
        if value == Value::Null {
            return Ok(Self { of, bytes: None });
        }
        let mut bytes = Vec::with_capacity(16);
        put(kind, value, &mut bytes)?;
        Ok(Self { of, bytes: Some(bytes) })
    }
}

impl Array {
    pub(super) fn of(kind: Kind) -> Self {
        Self { kind, nulls: false, len: 0, bytes: vec![0; HEADER] }
    }

    pub(super) fn push(&mut self, value: Value<'_>) -> Result<(), StoreError> {
        self.len = self.len.checked_add(1).ok_or_else(|| unfit(self.kind))?;
        self.nulls |= value == Value::Null;
        field(self.kind, value, &mut self.bytes)
    }

    pub(super) fn push_text(&mut self, text: &str) -> Result<(), StoreError> {
        self.push(Value::Text(text.as_bytes()))
    }

    pub(super) fn push_integer(&mut self, number: i64) -> Result<(), StoreError> {
        self.push(Value::Integer(number))
    }

    pub(super) fn push_uuid(&mut self, id: Uuid) {
        self.len += 1;
        self.bytes.extend_from_slice(&16_i32.to_be_bytes());
        self.bytes.extend_from_slice(id.as_bytes());
    }

    pub(super) fn finish(mut self) -> Parameter {
        let (element, array) = types(self.kind);
        let oid = i32::from_be_bytes(element.oid().to_be_bytes());
        // An empty array has no dimension.
        let words = [i32::from(self.len > 0), i32::from(self.nulls), oid, self.len, 1];
        let used = if self.len > 0 { words.len() } else { 3 };
        for (place, word) in self.bytes.chunks_exact_mut(4).zip(&words[..used]) {
            place.copy_from_slice(&word.to_be_bytes());
        }
        if self.len == 0 {
            self.bytes.truncate(12);
        }
        Parameter { of: array, bytes: Some(self.bytes) }
    }
}

/// Writes a value after its length.
pub(super) fn field(kind: Kind, value: Value<'_>, bytes: &mut Vec<u8>) -> Result<(), StoreError> {
    let at = bytes.len();
    bytes.extend_from_slice(&(-1_i32).to_be_bytes());
    if value == Value::Null {
        return Ok(());
    }
    put(kind, value, bytes)?;
    let length = i32::try_from(bytes.len() - at - 4).unwrap_or(i32::MAX);
    bytes[at..at + 4].copy_from_slice(&length.to_be_bytes());
    Ok(())
}

/// Writes a value that is not null.
fn put(kind: Kind, value: Value<'_>, bytes: &mut Vec<u8>) -> Result<(), StoreError> {
    let fits = match (kind, value) {
        (Kind::Uuid, Value::Text(text)) => {
            Uuid::try_parse_ascii(text).ok().map(|id| bytes.extend_from_slice(id.as_bytes()))
        }
        (Kind::Time, Value::Text(text)) => moment(text).map(|at| bytes.extend_from_slice(&at.to_be_bytes())),
        (Kind::Integer, Value::Integer(number)) => appended(bytes, &number.to_be_bytes()),
        (Kind::Integer, Value::Text(text)) => {
            let number = str::from_utf8(text).ok().and_then(|text| text.parse::<i64>().ok());
            number.map(|number| bytes.extend_from_slice(&number.to_be_bytes()))
        }
        (Kind::Flag, Value::Integer(number)) => appended(bytes, &[u8::from(number != 0)]),
        (Kind::Text | Kind::JsonText, Value::Text(text)) => appended(bytes, text),
        (Kind::Digest, Value::Text(text)) => {
            let digest = str::from_utf8(text).ok().and_then(|text| text.parse::<Digest32>().ok());
            digest.map(|digest| bytes.extend_from_slice(digest.as_bytes()))
        }
        (Kind::Json, Value::Text(text)) => {
            // The version of the form.
            bytes.push(1);
            appended(bytes, text)
        }
        _ => None,
    };
    fits.ok_or_else(|| unfit(kind))
}

fn appended(bytes: &mut Vec<u8>, value: &[u8]) -> Option<()> {
    bytes.extend_from_slice(value);
    Some(())
}

fn moment(text: &[u8]) -> Option<i64> {
    let at: Timestamp = str::from_utf8(text).ok()?.parse().ok()?;
    at.millis().checked_sub(EPOCH_MILLIS)?.checked_mul(1_000)
}

/// The moment that stands for so many microseconds since 2000.
pub(super) fn timestamp(micros: i64) -> Option<Timestamp> {
    Timestamp::from_millis(micros.div_euclid(1_000).checked_add(EPOCH_MILLIS)?).ok()
}

impl ToSql for Parameter {
    fn to_sql(&self, _: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        let Some(bytes) = &self.bytes else { return Ok(IsNull::Yes) };
        out.extend_from_slice(bytes);
        Ok(IsNull::No)
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}
